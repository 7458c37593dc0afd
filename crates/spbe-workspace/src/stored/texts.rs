//! The texts that tabs keep and the tables of members, each once: most steps have the same ones as the step before.

use std::rc::Rc;

use serde_json::Value as Json;

/// As many bytes of tables as are kept over all steps; members whose table does not fit are only counted.
const ROOM: usize = 1_500_000;

/// The texts of a workspace, in the order in which its steps first have them.
#[derive(Default)]
pub(super) struct Texts {
    texts: Vec<Rc<str>>,
    tables: usize,
}

impl Texts {
    /// Where a text stands, from now on.
    pub(super) fn place(&mut self, text: &Rc<str>) -> usize {
        self.known(text).unwrap_or_else(|| {
            self.texts.push(Rc::clone(text));
            self.texts.len() - 1
        })
    }

    /// Where a table stands; `None` where there is no more room for it.
    pub(super) fn place_table(&mut self, table: &Rc<str>) -> Option<usize> {
        let known = self.known(table);
        if known.is_some() || self.tables + table.len() > ROOM {
            return known;
        }
        self.tables += table.len();
        Some(self.place(table))
    }

    fn known(&self, text: &Rc<str>) -> Option<usize> {
        self.texts.iter().position(|known| Rc::ptr_eq(known, text) || known == text)
    }

    /// The text that stands at a place.
    pub(super) fn at(&self, place: u64) -> Option<Rc<str>> {
        self.texts.get(usize::try_from(place).ok()?).cloned()
    }

    pub(super) fn write(&self) -> Json {
        self.texts.iter().map(|text| Json::from(&**text)).collect()
    }

    /// Texts of the time before there were any have none.
    pub(super) fn read(json: Option<&Json>) -> Option<Self> {
        let Some(json) = json else { return Some(Self::default()) };
        let texts = json.as_array()?.iter().map(|text| Some(text.as_str()?.into()));
        Some(Self { texts: texts.collect::<Option<_>>()?, tables: 0 })
    }
}
