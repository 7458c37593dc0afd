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

#[cfg(test)]
mod tests {
    use spbe_index::{Language, Values, assess};

    use super::*;

    /// A printed number in parts of 10⁻¹².
    fn parts(printed: &str) -> i64 {
        let (whole, decimals) = printed.split_once(',').unwrap();
        format!("{whole}{decimals:0<12}").parse().unwrap()
    }

    #[test]
    fn the_displayed_index_and_its_way_to_the_next_band_meet_at_the_threshold() {
        let locale = Locale::new(Language::Indonesian, ',');
        let mut hidden = 0;
        for instrument in Instrument::official_ids().filter_map(Instrument::official) {
            let scale = instrument.scale();
            let levels: Vec<_> = scale.levels().collect();
            let mut seed = 3_usize;
            for _ in 0..2_000 {
                let value = |_| {
                    seed =
                        seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    levels.get((seed >> 33) % levels.len()).copied()
                };
                let values = (0..instrument.indicators().len()).map(value).collect();
                let result = assess(instrument, &Values::new(instrument, values).unwrap());
                hidden += usize::from(result.notice().is_some());
                let Some((band, distance)) = to_next_band(locale, instrument, &result) else { continue };
                let threshold = locale.exact(instrument.band(band).threshold());
                let shown = locale.number(result.shown_index());
                assert_eq!(
                    parts(&shown) + parts(&distance),
                    parts(&threshold),
                    "{shown} {distance} {threshold}"
                );
                assert!(
                    distance.chars().any(|digit| digit.is_ascii_digit() && digit != '0'),
                    "{shown}: no way left"
                );
            }
        }
        assert!(hidden > 0, "no result lies just below a threshold");
    }
}
