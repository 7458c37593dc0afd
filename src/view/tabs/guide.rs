//! The guides of `docs/`, drawn from the data that the build makes of them (`xtask/src/build/guide.rs`).

use std::rc::Rc;

use serde_json::Value as Json;
use spbe_index::{Language, tree};
use yew::prelude::*;

use crate::app::browser::{assets, intl};

/// The elements that a guide may have.
const ELEMENTS: [&str; 15] =
    ["h2", "h3", "h4", "p", "ul", "ol", "li", "b", "i", "code", "table", "thead", "tr", "th", "td"];

/// A guide, or what has come of fetching it.
#[derive(Clone)]
pub(super) enum Guide {
    Coming,
    Missing,
    Here(GuideText),
}

/// Both halves of a guide.
#[derive(Clone)]
pub(super) struct GuideText(Rc<Json>);

/// A part of a guide under a heading of the second rank.
pub(super) struct Section<'a> {
    pub(super) heading: String,
    pub(super) blocks: &'a [Json],
}

/// Fetches a guide by the name that the build gives it.
#[hook]
pub(super) fn use_guide(name: &'static str) -> Guide {
    let guide = use_state(|| Guide::Coming);
    {
        let guide = guide.setter();
        use_effect_with(name, move |name| {
            let name = *name;
            wasm_bindgen_futures::spawn_local(async move {
                let json = assets::fetch(name).await.and_then(|text| tree::read(&text).ok());
                guide.set(json.map_or(Guide::Missing, |json| Guide::Here(GuideText(Rc::new(json)))));
            });
        });
    }
    (*guide).clone()
}

impl GuideText {
    /// Everything in one language.
    pub(super) fn blocks(&self, language: Language) -> &[Json] {
        self.0.get(intl::tag(language)).and_then(Json::as_array).map_or(&[], Vec::as_slice)
    }

    /// The parts in one language, without what stands before the first.
    pub(super) fn sections(&self, language: Language) -> Vec<Section<'_>> {
        let parts = self.blocks(language).chunk_by(|_, next| named(next, "h3").is_none());
        let section = |part| -> Option<Section<'_>> {
            let (heading, blocks): (&Json, &[Json]) = <[Json]>::split_first(part)?;
            named(heading, "h3")?;
            Some(Section { heading: text(heading), blocks })
        };
        parts.filter_map(section).collect()
    }
}

/// What is in an element of this name; `None` for all else.
pub(super) fn named<'a>(json: &'a Json, name: &str) -> Option<&'a [Json]> {
    let (own, inside) = json.as_array()?.split_first()?;
    (own.as_str() == Some(name)).then_some(inside)
}

/// The words of an element, without its marks.
pub(super) fn text(json: &Json) -> String {
    match json.as_array() {
        None => json.as_str().unwrap_or_default().to_owned(),
        Some(element) => element.iter().skip(1).map(text).collect(),
    }
}

/// A text, or a list of an element's name and what is in it. What is neither is left out.
#[expect(clippy::ignored_unit_patterns, reason = "the macro writes one for a name that is computed")]
pub(super) fn element(json: &Json) -> Html {
    if let Some(text) = json.as_str() {
        return html! { { text.to_owned() } };
    }
    let Some((name, inside)) = json.as_array().and_then(|list| list.split_first()) else {
        return Html::default();
    };
    let Some(name) = ELEMENTS.into_iter().find(|known| name.as_str() == Some(known)) else {
        return Html::default();
    };
    html! { <@{name}>{ for inside.iter().map(element) }</@> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_begin_with_their_headings_and_words_are_without_marks() {
        let json = tree::read(
            r#"{"id":[["h2","A"],["p","lead"],["h3","B ",["b","b"]],["p","c"],["h4","d"],["h3","E"]],"en":[]}"#,
        )
        .unwrap();
        let guide = GuideText(Rc::new(json));
        let sections = guide.sections(Language::Indonesian);
        let seen: Vec<_> = sections.iter().map(|part| (part.heading.as_str(), part.blocks.len())).collect();
        assert_eq!(seen, [("B b", 2), ("E", 0)]);
        assert!(guide.sections(Language::English).is_empty());
    }
}
