//! The frontier: the highest index for every effort, as a staircase that only rises.

use std::fmt::Write as _;

use spbe_index::{Instrument, Score};
use yew::prelude::*;

use super::percent::{Percents, attribute};

/// How fine the staircase is drawn, in parts of the chart's width and height.
const PARTS: f64 = 1000.0;

/// How far above a threshold the staircase must end so that the threshold's label is free of it, in percent of the height.
const LABEL: f64 = 14.0;

/// The most marks on the axis of effort.
const TICKS: u64 = 6;

/// A corner of the frontier: an effort in hundredths, and the highest index for it.
pub type Corner = (u64, Score);

/// What does not move while a plan is dragged along.
#[derive(Clone, Debug, PartialEq)]
pub struct FrontierChart {
    efforts: Percents,
    indexes: Percents,
    stairs: AttrValue,
    thresholds: Vec<Threshold>,
    ticks: Vec<Tick>,
}

#[derive(Clone, Debug, PartialEq)]
struct Threshold {
    at: f64,
    label: AttrValue,
    /// Whether the label stands at the left end, because the staircase ends where it would stand at the right.
    is_left: bool,
}

#[derive(Clone, Debug, PartialEq)]
struct Tick {
    at: f64,
    label: AttrValue,
}

/// How the reader writes figures.
pub struct Labelling<'a> {
    /// An effort in hundredths.
    pub effort: &'a dyn Fn(u64) -> String,
    /// A band with its lower bound.
    pub band: &'a dyn Fn(&spbe_index::Band) -> String,
}

impl FrontierChart {
    /// The marks for the corners, least effort first.
    pub fn new(instrument: &Instrument, corners: &[Corner], labelling: &Labelling<'_>) -> Self {
        let most = corners.last().map_or(0, |(effort, _)| *effort);
        let ends =
            [corners.first(), corners.last()].map(|corner| corner.map_or(1.0, |(_, index)| index.to_f64()));
        let [low, high] = [(ends[0] * 2.0 - 0.1).floor() / 2.0, (ends[1] * 2.0 + 0.1).ceil() / 2.0];
        let efforts = Percents { from: 0.0, to: float(most), start: 2.0, end: 97.0 };
        let indexes = Percents { from: low, to: high, start: 88.0, end: 5.0 };
        let bands = instrument.bands().skip(1).map(|(_, band)| band);
        let seen = bands.filter(|band| (low..=high).contains(&band.threshold().to_f64()));
        let highest = indexes.at(ends[1]);
        let thresholds = seen.map(|band| {
            let at = indexes.at(band.threshold().to_f64());
            Threshold {
                at,
                label: (labelling.band)(band).into(),
                is_left: (-3.0..LABEL).contains(&(at - highest)),
            }
        });
        let step = tick_step(most);
        let ticks = (0..=most / step).map(|count| count * step);
        Self {
            efforts,
            indexes,
            stairs: stairs(&efforts, &indexes, corners).into(),
            thresholds: thresholds.collect(),
            ticks: ticks
                .map(|effort| Tick {
                    at: efforts.at(float(effort)),
                    label: (labelling.effort)(effort).into(),
                })
                .collect(),
        }
    }

    /// The effort at a share of the chart's width, in hundredths.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place on the axis")]
    pub fn effort_at(&self, share: f64) -> u64 {
        self.efforts.number(share).round() as u64
    }

    /// What stands still: axes, bands and the staircase.
    pub fn ground(&self) -> Html {
        let threshold = |line: &Threshold| {
            html! {
                <g key={line.label.to_string()} class="threshold">
                    <line x1="2%" x2="97%" y1={attribute(line.at)} y2={attribute(line.at)}/>
                    <text class={if line.is_left { "left" } else { "" }} x={if line.is_left { "2%" } else { "97%" }} y={attribute(line.at)} dy="-4">{ line.label.clone() }</text>
                </g>
            }
        };
        let tick = |(position, tick): (usize, &Tick)| {
            html! { <text key={position} class="tick" x={attribute(tick.at)} y="97%">{ tick.label.clone() }</text> }
        };
        html! {
            <>
                <line class="axis" x1="2%" x2="97%" y1="88%" y2="88%"/>
                <g>{ for self.thresholds.iter().map(threshold) }</g>
                <g>{ for self.ticks.iter().enumerate().map(tick) }</g>
                <svg class="stairs" width="100%" height="100%" viewBox="0 0 1000 1000" preserveAspectRatio="none">
                    <path d={self.stairs.clone()}/>
                </svg>
            </>
        }
    }

    /// The corner that the plan stands on.
    pub fn corner(&self, (effort, index): Corner) -> Html {
        let (x, y) = (attribute(self.efforts.at(float(effort))), attribute(self.indexes.at(index.to_f64())));
        html! {
            <g class="corner">
                <line x1={x.clone()} x2={x.clone()} y1={y.clone()} y2="88%"/>
                <circle class="halo" cx={x.clone()} cy={y.clone()} r="14"/>
                <circle cx={x} cy={y} r="7"/>
            </g>
        }
    }
}

/// Flat up to the next corner, then up to it; corners that fall on one place are drawn once.
fn stairs(efforts: &Percents, indexes: &Percents, corners: &[Corner]) -> String {
    let part = |percent: f64| (percent / 100.0 * PARTS).round();
    let places = corners
        .iter()
        .map(|(effort, index)| (part(efforts.at(float(*effort))), part(indexes.at(index.to_f64()))));
    let mut drawn = String::new();
    let mut places = places.peekable();
    while let Some((x, y)) = places.next() {
        let is_hidden = places.peek().is_some_and(|(next, _)| next.total_cmp(&x).is_eq());
        // Writing to a string never fails.
        let _ = match (drawn.is_empty(), is_hidden) {
            (true, _) => write!(drawn, "M{} {}", whole(x), whole(y)),
            (false, true) => Ok(()),
            (false, false) => write!(drawn, "H{}V{}", whole(x), whole(y)),
        };
    }
    drawn
}

/// A step of 1, 2 or 5 times a power of ten that makes no more than [`TICKS`] steps.
fn tick_step(most: u64) -> u64 {
    let mut power = 1_u64;
    loop {
        for factor in [1, 2, 5] {
            let step = power.saturating_mul(factor);
            if most / step.max(1) <= TICKS {
                return step.max(1);
            }
        }
        power = power.saturating_mul(10);
    }
}

#[expect(clippy::cast_precision_loss, reason = "a place on the axis")]
fn float(hundredths: u64) -> f64 {
    hundredths as f64
}

#[expect(clippy::cast_possible_truncation, reason = "no more than a thousand parts")]
fn whole(part: f64) -> i32 {
    part as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(corners: &[(u64, u32)]) -> FrontierChart {
        let corners: Vec<_> =
            corners.iter().map(|(effort, index)| (*effort, Score::from_hundredths(*index))).collect();
        let labelling = Labelling {
            effort: &|effort| (effort / 100).to_string(),
            band: &|band| format!("{} {}", band.threshold().exact(), band.name().id()),
        };
        FrontierChart::new(Instrument::permenpanrb_59_2020(), &corners, &labelling)
    }

    #[test]
    fn the_staircase_is_flat_up_to_each_corner() {
        let chart = chart(&[(0, 250), (100, 300), (200, 350)]);
        assert_eq!(chart.stairs.as_str(), "M20 673H495V465H970V258");
        assert_eq!(chart.effort_at(0.495), 100);
        assert_eq!((chart.effort_at(0.0), chart.effort_at(1.0)), (0, 200));
    }

    #[test]
    fn bands_between_the_ends_are_lines() {
        let labels: Vec<_> = chart(&[(0, 262), (5000, 500)])
            .thresholds
            .into_iter()
            .map(|line| line.label.to_string())
            .collect();
        assert_eq!(labels, ["2.60 Baik", "3.50 Sangat Baik", "4.20 Memuaskan"]);
    }

    #[test]
    fn a_label_goes_to_the_left_where_the_staircase_would_run_through_it() {
        let sides = |most| -> Vec<_> {
            chart(&[(0, 262), (4700, most)]).thresholds.into_iter().map(|line| line.is_left).collect()
        };
        assert_eq!(sides(500), [false, false, false]);
        assert_eq!(sides(362), [false, true]);
    }

    #[test]
    fn thousands_of_corners_are_drawn_as_fine_as_can_be_seen() {
        let corners: Vec<_> =
            (0..8000).map(|effort| (effort, 100 + u32::try_from(effort).unwrap() / 20)).collect();
        assert!(chart(&corners).stairs.len() < 12_000);
    }

    #[test]
    fn ticks_are_round_and_few() {
        for (most, step) in [(0, 1), (6, 1), (7, 2), (1800, 500), (12_400, 2000), (100_000, 20_000)] {
            assert_eq!(tick_step(most), step, "{most}");
        }
    }

    #[test]
    fn nothing_to_choose_from_is_a_point() {
        assert_eq!(chart(&[(0, 262)]).stairs.as_str(), "M20 681");
    }
}
