//! The ruler: all bands side by side, with the baseline and the scenario on them.

use spbe_index::{BandId, Instrument, Language, Score};
use yew::prelude::*;

use super::scale::{Pixel, Scale};
use crate::memo::{Memo, memo_in_list};

const WIDTH: f64 = 340.0;
const EDGE: f64 = 8.0;
/// How wide a letter of a band's name is on average.
const LETTER: f64 = 5.0;
/// How wide an m is.
const WIDE: f64 = 8.0;
/// What is left free between two names that would touch.
const AIR: f64 = 4.0;

/// What the ruler shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Ruler {
    bands: Vec<BandMark>,
    baseline: Pixel,
    scenario: Pixel,
}

/// A band between two pixels.
#[derive(Clone, Debug, PartialEq)]
struct BandMark {
    id: BandId,
    name: AttrValue,
    threshold: Option<AttrValue>,
    start: Pixel,
    end: Pixel,
    is_reached: bool,
}

impl Ruler {
    /// The marks for two scores; `threshold` writes a band's lower bound in the reader's numbers.
    pub fn new(
        instrument: &Instrument,
        language: Language,
        (baseline, scenario): (Score, Score),
        threshold: impl Fn(Score) -> String,
    ) -> Self {
        let scale = Scale::new(instrument, EDGE, WIDTH - EDGE);
        let reached = instrument.band_of(scenario);
        let starts = instrument.bands().map(|(_, band)| scale.pixel(band.threshold()));
        let ends = starts.skip(1).chain([Pixel::new(WIDTH - EDGE)]);
        let mark = |((id, band), end): ((BandId, &spbe_index::Band), Pixel)| BandMark {
            id,
            name: AttrValue::from(band.name().get(language).to_owned()),
            threshold: (id.position() > 0).then(|| AttrValue::from(threshold(band.threshold()))),
            start: scale.pixel(band.threshold()),
            end,
            is_reached: id == reached,
        };
        let bands = instrument.bands().zip(ends).map(mark).collect();
        Self { bands, baseline: scale.pixel(baseline), scenario: scale.pixel(scenario) }
    }

    /// The drawing. Its content is said in words beside it, so it is hidden from screen readers.
    pub fn view(self) -> Html {
        let (from, to) = (self.baseline.min(self.scenario), self.baseline.max(self.scenario));
        let direction = if self.scenario < self.baseline { "loss" } else { "gain" };
        html! {
            <svg class="ruler" viewBox="0 0 340 50" aria-hidden="true" focusable="false">
                <g>{ for self.bands.into_iter().map(|band| memo_in_list(band.id.position(), band)) }</g>
                <rect class={direction} x={from.attribute()} y="21" width={(to - from).attribute()} height="4"/>
                <circle class="baseline" cx={self.baseline.attribute()} cy="23" r="6"/>
                <circle class={if direction == "gain" { "scenario gain" } else { "scenario loss" }} cx={self.scenario.attribute()} cy="23" r="7"/>
            </svg>
        }
    }
}

impl Memo for BandMark {
    fn draw(&self) -> Html {
        let width = self.width();
        html! {
            <g class={if self.is_reached { "band reached" } else { "band" }}>
                <rect x={self.start.attribute()} y="16" width={width.attribute()} height="14"/>
                <text class="threshold" x={self.start.attribute()} y="11">{ self.threshold.clone() }</text>
                <text x={self.start.midpoint(self.end).attribute()} y="44" textLength={self.squeezed_to(width).map(Pixel::attribute)}
                    lengthAdjust="spacingAndGlyphs">{ self.name.clone() }</text>
            </g>
        }
    }
}

impl BandMark {
    /// A band ends a little before the next begins.
    fn width(&self) -> Pixel {
        self.end - self.start - Pixel::new(1.5)
    }

    /// The width that a name too long for its band is squeezed to, so that it does not run into its neighbour's.
    fn squeezed_to(&self, width: Pixel) -> Option<Pixel> {
        let natural =
            self.name.chars().map(|letter| if matches!(letter, 'm' | 'M') { WIDE } else { LETTER }).sum();
        (Pixel::new(natural) > width).then_some(width - Pixel::new(AIR))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ruler(baseline: u32, scenario: u32) -> Ruler {
        let scores = (Score::from_hundredths(baseline), Score::from_hundredths(scenario));
        Ruler::new(Instrument::permenpanrb_59_2020(), Language::Indonesian, scores, Score::exact)
    }

    #[test]
    fn bands_touch_and_cover_the_ruler() {
        let bands = ruler(262, 281).bands;
        assert_eq!((bands[0].start, bands[4].end), (Pixel::new(EDGE), Pixel::new(WIDTH - EDGE)));
        assert!(bands.windows(2).all(|pair| pair[0].end == pair[1].start));
    }

    #[test]
    fn only_the_band_of_the_scenario_is_reached() {
        let reached = |scenario| {
            let bands = ruler(262, scenario).bands;
            bands.iter().filter(|band| band.is_reached).map(|band| band.name.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(reached(259), ["Cukup"]);
        assert_eq!(reached(260), ["Baik"]);
        assert_eq!(reached(420), ["Memuaskan"]);
    }

    #[test]
    fn the_lowest_band_has_no_threshold_to_reach() {
        let thresholds: Vec<_> = ruler(262, 262).bands.into_iter().map(|band| band.threshold).collect();
        assert_eq!(thresholds[0], None);
        assert_eq!(thresholds[2].as_deref(), Some("2.60"));
    }

    #[test]
    fn a_name_is_squeezed_only_where_its_band_is_too_narrow() {
        let squeezed = |id: &str| {
            let instrument = Instrument::official(id).unwrap();
            let scores = (Score::from_hundredths(100), Score::from_hundredths(100));
            let bands = Ruler::new(instrument, Language::Indonesian, scores, Score::exact).bands;
            let squeezed = |band: &BandMark| band.squeezed_to(band.width()).is_some();
            bands.iter().filter(|band| squeezed(band)).map(|band| band.name.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(squeezed("permenpanrb-59-2020"), Vec::<String>::new());
        // The same bands on a scale that begins at zero.
        assert_eq!(squeezed("permenpanrb-5-2018"), ["Sangat Baik", "Memuaskan"]);
    }
}
