//! The line under the list: what the level under the pointer or in focus asks for, and the index with it.

use std::rc::Rc;

use spbe_index::{IndicatorId, Value};
use yew::prelude::*;

use crate::app::context::use_locale;
use crate::i18n::Locale;
use crate::view::labels::Labels;
use crate::view::parts::guidance;
use crate::view::shown::Shown;

#[derive(Properties, PartialEq)]
pub struct HintProps {
    pub shown: Rc<Shown>,
    pub labels: Rc<Labels>,
}

/// The hint. It has always the same height, so that nothing moves when the pointer does.
#[component]
pub fn Hint(props: &HintProps) -> Html {
    let locale = use_locale();
    let hint = props.shown.pointed.and_then(|(id, value)| hint(props, id, value, locale));
    html! {
        <div class="hint">
            { hint.unwrap_or_else(|| html! { <p class="idle">{ locale.messages().simulate.hint }</p> }) }
        </div>
    }
}

fn hint(props: &HintProps, id: IndicatorId, value: Value, locale: Locale) -> Option<Html> {
    let labels = props.labels.indicator(id)?;
    let level = labels.level(value)?;
    let sentence = guidance::level(id, value, locale).unwrap_or_else(|| level.meaning.to_string());
    Some(html! {
        <p>
            <b>{ labels.title() }{" · "}{ level.digit.clone() }{" "}{ level.name.clone() }</b>
            <span>{ sentence }</span>
            <span class="would-be">{ would_be(&props.shown, locale) }</span>
        </p>
    })
}

fn would_be(shown: &Shown, locale: Locale) -> Option<String> {
    let result = shown.result();
    let band = locale.text(shown.model.instrument.band(result.band()).name());
    let difference = locale.difference(result.index().since(shown.derived.baseline.index()));
    let words = locale.messages().simulate.index_would_be;
    shown.is_preview.then(|| words(&locale.number(result.shown_index()), &band, &difference))
}
