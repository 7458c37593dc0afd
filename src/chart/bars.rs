//! One line per domain: from the baseline to the scenario, with the peers' median.

use spbe_index::{Instrument, Score};
use yew::prelude::*;

use super::scale::{Pixel, Scale};

const WIDTH: f64 = 120.0;
const EDGE: f64 = 7.0;

/// The marks of one line.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Bar {
    baseline: Pixel,
    scenario: Pixel,
    median: Option<Pixel>,
}

impl Bar {
    /// The marks for the figures of one domain or aspect.
    pub fn new(instrument: &Instrument, baseline: Score, scenario: Score, median: Option<Score>) -> Self {
        let scale = Scale::new(instrument, EDGE, WIDTH - EDGE);
        let pixel = |score| scale.pixel(score);
        Self { baseline: pixel(baseline), scenario: pixel(scenario), median: median.map(pixel) }
    }

    /// The drawing. The figures stand beside it in the same table row, so it is hidden from screen readers.
    pub fn view(&self) -> Html {
        let (from, to) = (self.baseline.min(self.scenario), self.baseline.max(self.scenario));
        let direction = if self.scenario < self.baseline { "loss" } else { "gain" };
        let median = self.median.map(Pixel::attribute);
        let has_median = median.is_some();
        html! {
            <svg class="bar" viewBox="0 0 120 16" aria-hidden="true" focusable="false">
                <line class="track" x1="7" x2="113" y1="8" y2="8"/>
                <line class="median" hidden={!has_median} x1={median.clone()} x2={median} y1="1" y2="15"/>
                <rect class={direction} x={from.attribute()} y="6" width={(to - from).attribute()} height="4"/>
                <circle class="baseline" cx={self.baseline.attribute()} cy="8" r="4.5"/>
                <circle class={if direction == "gain" { "scenario gain" } else { "scenario loss" }} cx={self.scenario.attribute()} cy="8" r="5.5"/>
            </svg>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_higher_score_lies_further_right() {
        let score = Score::from_hundredths;
        let bar = Bar::new(Instrument::permenpanrb_59_2020(), score(190), score(230), Some(score(235)));
        assert!(bar.baseline < bar.scenario && Some(bar.scenario) < bar.median);
        assert_eq!(bar.baseline.to_string(), "30.9");
    }
}
