//! A figure before and after: `1,90 → 2,30`.

use spbe_index::Score;
use yew::prelude::*;

use crate::i18n::Locale;

/// Both figures when they differ, otherwise the one.
pub fn change(locale: Locale, from: Score, to: Score) -> Html {
    let is_changed = from != to;
    let direction = if to < from { "loss" } else { "gain" };
    html! {
        <span class="change">
            <span class="from" hidden={!is_changed}>{ locale.score(from) }{" → "}</span>
            <span class={classes!("to", is_changed.then_some(direction))}>{ locale.score(to) }</span>
        </span>
    }
}
