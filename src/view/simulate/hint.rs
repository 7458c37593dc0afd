//! The line under the list: what the level under the pointer or in focus asks for, and the index with it.

use spbe_index::Guidance;
use yew::prelude::*;

use crate::app::context::Page;
use crate::i18n::Locale;
use crate::view::labels::Labels;
use crate::view::parts::guidance::sentence;
use crate::view::shown::Shown;

/// The hint. It has always the same height, so that nothing moves when the pointer does.
pub(super) fn view(shown: &Shown, labels: &Labels, guidance: Option<&Guidance>, page: &Page) -> Html {
    let locale = page.locale;
    if let Some(hint) = hint(shown, labels, guidance, locale) {
        return html! { <div class="hint">{ hint }</div> };
    }
    let fine = page.more.filter(|_| !shown.model.instrument.scale().is_whole());
    let words = fine.map_or(locale.messages().simulate.hint, |more| (more.list.fine_hint)(locale));
    html! { <div class="hint idle"><p>{ words }</p></div> }
}

fn hint(shown: &Shown, labels: &Labels, guidance: Option<&Guidance>, locale: Locale) -> Option<Html> {
    let (id, value) = shown.pointed?;
    let labels = labels.indicator(id)?;
    let level = labels.level(value)?;
    Some(html! {
        <p>
            <b>{ labels.title() }{" · "}{ locale.value(Some(value)) }{" "}{ level.name.clone() }</b>
            <span>{ sentence(guidance, labels, level, locale) }</span>
            <span class="would-be">{ would_be(shown, locale) }</span>
        </p>
    })
}

fn would_be(shown: &Shown, locale: Locale) -> Option<String> {
    let result = shown.result();
    let band = shown.model.instrument.band(result.band()).name().get(locale.language());
    let difference = locale.change(shown.derived.baseline.shown_index(), result.shown_index());
    let words = locale.messages().simulate.index_would_be;
    shown.is_preview.then(|| words(&locale.number(result.shown_index()), band, &difference))
}
