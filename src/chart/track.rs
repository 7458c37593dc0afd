//! The line behind a slider: where the levels begin, the baseline, the value, and what lies between them.

use spbe_index::{Scale, Value};
use yew::prelude::*;

use super::scale::Pixel;

const WIDTH: f64 = 140.0;
/// Half of the slider's thumb: the middle of the thumb never comes nearer to an end.
const EDGE: f64 = 8.0;

/// The marks of one line.
#[derive(Clone, Debug, PartialEq)]
pub struct Track {
    thresholds: Vec<Pixel>,
    baseline: Option<Pixel>,
    value: Option<Pixel>,
}

impl Track {
    /// The marks for a value and its baseline; `levels` are the values at which the levels begin.
    pub fn new(scale: Scale, levels: &[Value], baseline: Option<Value>, value: Option<Value>) -> Self {
        let pixel = |value: Value| {
            let span = f64::from(scale.max().hundredths() - scale.min().hundredths());
            let way = f64::from(value.hundredths().saturating_sub(scale.min().hundredths()));
            Pixel::new(EDGE + way / span * (WIDTH - 2.0 * EDGE))
        };
        let thresholds = levels.iter().filter(|level| **level > scale.min()).map(|level| pixel(*level));
        Self { thresholds: thresholds.collect(), baseline: baseline.map(pixel), value: value.map(pixel) }
    }

    /// The drawing. The slider over it says the same.
    pub fn view(&self) -> Html {
        let start = Pixel::new(EDGE);
        let (value, baseline) = (self.value.unwrap_or(start), self.baseline.unwrap_or(start));
        let (kept, changed) = (value.min(baseline), value.max(baseline));
        let threshold = |x: &Pixel| html! { <line class="threshold" x1={x.attribute()} x2={x.attribute()} y1="4" y2="24"/> };
        html! {
            <svg class="track" viewBox="0 0 140 28" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="ground" x={start.attribute()} y="11" width="124" height="6"/>
                <rect class="reached" x={start.attribute()} y="11" width={(kept - start).attribute()} height="6"/>
                <rect class={if value < baseline { "loss" } else { "gain" }} x={kept.attribute()} y="11" width={(changed - kept).attribute()} height="6"/>
                <g>{ for self.thresholds.iter().map(threshold) }</g>
                <line class="baseline" hidden={self.baseline.is_none()} x1={baseline.attribute()} x2={baseline.attribute()} y1="3" y2="25"/>
            </svg>
        }
    }
}

#[cfg(test)]
mod tests {
    use spbe_index::Instrument;

    use super::*;

    #[test]
    fn a_value_lies_between_the_thresholds_of_its_level_and_the_next() {
        let pemdi = Instrument::official("permenpanrb-8-2026").unwrap();
        let value = |hundredths| pemdi.scale().value(hundredths).unwrap();
        let levels: Vec<_> = pemdi.scale().levels().filter_map(|level| pemdi.level_from(level)).collect();
        let track = Track::new(pemdi.scale(), &levels, Some(value(100)), Some(value(300)));
        assert_eq!(track.thresholds.len(), 4);
        let at: Vec<_> = track.thresholds.iter().map(ToString::to_string).collect();
        assert_eq!(at, ["23.5", "54.5", "85.5", "101"]);
        assert_eq!(track.baseline.unwrap().to_string(), "8");
        assert!(track.thresholds[1] < track.value.unwrap() && track.value.unwrap() < track.thresholds[2]);
    }
}
