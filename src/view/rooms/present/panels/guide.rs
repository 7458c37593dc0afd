//! The guide for facilitators, drawn from the data that the build makes of `docs/panduan-fasilitator.md`.

use serde_json::Value as Json;
use spbe_index::tree;
use yew::prelude::*;

use super::super::words::Words;
use crate::app::browser::{assets, intl};
use crate::i18n::Locale;

/// The elements that a guide may have.
const ELEMENTS: [&str; 14] =
    ["h2", "h3", "h4", "p", "ul", "ol", "li", "b", "i", "code", "table", "thead", "tr", "td"];

#[derive(Properties, PartialEq)]
pub(super) struct GuideProps {
    pub(super) locale: Locale,
}

/// The guide in the reader's language, once it is there.
#[component]
pub(super) fn Guide(props: &GuideProps) -> Html {
    let locale = props.locale;
    let guide = use_state(|| None::<Option<Json>>);
    {
        let guide = guide.setter();
        use_effect_with((), move |()| {
            wasm_bindgen_futures::spawn_local(async move {
                let text = assets::fetch("guide").await;
                guide.set(Some(text.and_then(|text| tree::read(&text).ok())));
            });
        });
    }
    let words = Words::of(locale);
    let drawn = match &*guide {
        None => html! { <p role="status">{ words.coming }</p> },
        Some(None) => html! { <p role="alert">{ words.no_guide }</p> },
        Some(Some(blocks)) => {
            html! { <>{ for blocks.get(intl::tag(locale.language())).and_then(Json::as_array).into_iter().flatten().map(element) }</> }
        }
    };
    html! { <article class="guide-text">{ drawn }</article> }
}

/// A text, or a list of an element's name and what is in it. What is neither is left out.
#[expect(clippy::ignored_unit_patterns, reason = "the macro writes one for a name that is computed")]
fn element(json: &Json) -> Html {
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
