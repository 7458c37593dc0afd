//! A figure before and after: `1,90 → 2,30`.

use std::cmp::Ordering;

use spbe_index::Score;
use yew::prelude::*;

use crate::i18n::Locale;

/// Both figures when they differ, otherwise the one.
pub fn change(locale: Locale, from: Score, to: Score) -> Html {
    let is_changed = from != to;
    let class = match to.cmp(&from) {
        Ordering::Less => "to loss",
        Ordering::Equal => "to",
        Ordering::Greater => "to gain",
    };
    html! {
        <span class="change">
            <span class="from" hidden={!is_changed}>{ locale.score(from) }{" → "}</span>
            <span class={class}>{ locale.score(to) }</span>
        </span>
    }
}
