//! The texts that rooms keep, each once: most steps have the same ones as the step before.

use std::rc::Rc;

use serde_json::Value as Json;

/// The texts of a workspace, in the order in which its steps first have them.
#[derive(Default)]
pub(super) struct Texts(Vec<Rc<str>>);

impl Texts {
    /// Where a text stands, from now on.
    pub(super) fn place(&mut self, text: &Rc<str>) -> usize {
        let known = self.0.iter().position(|known| Rc::ptr_eq(known, text) || known == text);
        known.unwrap_or_else(|| {
            self.0.push(Rc::clone(text));
            self.0.len() - 1
        })
    }

    /// The text that stands at a place.
    pub(super) fn at(&self, place: u64) -> Option<Rc<str>> {
        self.0.get(usize::try_from(place).ok()?).cloned()
    }

    pub(super) fn write(&self) -> Json {
        self.0.iter().map(|text| Json::from(&**text)).collect()
    }

    /// Texts of the time before there were any have none.
    pub(super) fn read(json: Option<&Json>) -> Option<Self> {
        let Some(json) = json else { return Some(Self::default()) };
        let texts = json.as_array()?.iter().map(|text| Some(text.as_str()?.into()));
        texts.collect::<Option<_>>().map(Self)
    }
}
