//! A figure before and after: `1,90 → 2,30`, and how far it is between displayed figures.

use spbe_index::{Assessment, BandId, Fixed, Instrument, Score};
use yew::prelude::*;

use crate::i18n::Locale;

/// Both figures when they differ as they are displayed, otherwise the one.
pub fn change(locale: Locale, from: Score, to: Score) -> Html {
    let (before, after) = (from.rounded(2), to.rounded(2));
    html! {
        <span class="change">
            <span class="from" hidden={before == after}>{ locale.number(before) }{" → "}</span>
            <span class={classes!("to", tone(before, after))}>{ locale.number(after) }</span>
        </span>
    }
}

/// The class of a change between two displayed figures; none where it displays as zero.
pub fn tone(from: Fixed, to: Fixed) -> &'static str {
    let change = to.since(from);
    if change.is_zero() {
        ""
    } else if change.is_negative() {
        "loss"
    } else {
        "gain"
    }
}

/// The band above that of a result, and how far the displayed index is from where it begins.
pub fn to_next_band(
    locale: Locale,
    instrument: &Instrument,
    result: &Assessment,
) -> Option<(BandId, String)> {
    let (band, _) = result.next_band(instrument)?;
    let threshold = instrument.band(band).threshold().in_full();
    Some((band, locale.distance(result.shown_index(), threshold)))
}
