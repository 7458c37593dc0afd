//! The radar of all aspects: the baseline's shape under the scenario's.

use spbe_index::{Instrument, Score};
use yew::prelude::*;

use super::scale::{Pixel, Scale};
use super::turn;
use crate::memo::{Memo, memo, memo_in_list};

const CENTRE: (f64, f64) = (170.0, 96.0);
const RADIUS: f64 = 66.0;
/// How far outside the outermost ring a label stands.
const LABEL: f64 = 9.0;
/// From one line of a label to the next.
const LINE_HEIGHT: f64 = 11.0;
/// The longest line of a label, in characters.
const LINE: usize = 14;

/// What the radar shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Radar {
    rings: Rings,
    spokes: Vec<Spoke>,
    baseline: AttrValue,
    scenario: AttrValue,
}

/// The rings of the levels above the lowest, as points.
#[derive(Clone, Debug, PartialEq)]
struct Rings(Vec<AttrValue>);

/// One aspect: its axis and its label.
#[derive(Clone, Debug, PartialEq)]
struct Spoke {
    /// Its place, clockwise from the top.
    axis: usize,
    lines: Vec<AttrValue>,
    end: (Pixel, Pixel),
    label: (Pixel, Pixel),
    anchor: &'static str,
}

/// How far right and how far down one goes on an axis.
type Direction = (f64, f64);

/// One aspect's figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// Its short name.
    pub name: AttrValue,
    /// The value of the scenario, in the reader's numbers.
    pub shown: AttrValue,
    /// Its index at the baseline.
    pub baseline: Score,
    /// Its index in the scenario.
    pub scenario: Score,
}

impl Radar {
    /// The marks for the aspects of an instrument, the first at the top, clockwise.
    pub fn new(instrument: &Instrument, axes: &[Axis]) -> Self {
        let scale = Scale::new(instrument, 0.0, 1.0);
        let levels =
            instrument.scale().levels().map(|level| Score::from_hundredths(u32::from(level.hundredths())));
        // Each is two calls of the browser's, and serves every shape.
        let directions: Vec<_> = (0..axes.len()).map(|axis| turn::unit(axis, axes.len())).collect();
        let length = |score| scale.fraction(score) * RADIUS;
        let ring = |level: Score| polygon(directions.iter().map(|direction| at(*direction, length(level))));
        let shape = |score: fn(&Axis) -> Score| {
            polygon(directions.iter().zip(axes).map(|(direction, axis)| at(*direction, length(score(axis)))))
        };
        let spokes = axes.iter().zip(&directions).enumerate();
        Self {
            rings: Rings(levels.skip(1).map(ring).collect()),
            spokes: spokes
                .map(|(axis, (figures, direction))| Spoke::new(axis, *direction, figures))
                .collect(),
            baseline: shape(|axis| axis.baseline),
            scenario: shape(|axis| axis.scenario),
        }
    }

    /// The drawing. The same figures stand in the table behind it, so it is hidden from screen readers.
    pub fn view(self) -> Html {
        html! {
            <svg class="radar" viewBox="0 0 340 192" aria-hidden="true" focusable="false">
                { memo(self.rings) }
                <g class="spokes">{ for self.spokes.into_iter().map(|spoke| memo_in_list(spoke.axis, spoke)) }</g>
                <polygon class="baseline" points={self.baseline}/>
                <polygon class="scenario" points={self.scenario}/>
            </svg>
        }
    }
}

impl Memo for Rings {
    fn draw(&self) -> Html {
        html! {
            <g class="rings">{ for self.0.iter().map(|points| html! { <polygon points={points.clone()}/> }) }</g>
        }
    }
}

impl Spoke {
    fn new(axis: usize, direction: Direction, figures: &Axis) -> Self {
        let mut lines = wrap(&figures.name);
        match lines.last_mut() {
            Some(last) if last.len() + figures.shown.len() < LINE => {
                last.push(' ');
                last.push_str(&figures.shown);
            }
            _ => lines.push(figures.shown.to_string()),
        }
        let (x, y) = at(direction, RADIUS + LABEL);
        let (right, down) = direction;
        let anchor = if right.abs() < 0.01 {
            "middle"
        } else if right > 0.0 {
            "start"
        } else {
            "end"
        };
        // Lines grow downwards from the first: lift them so that their middle meets the axis.
        let height: f64 = lines.iter().skip(1).map(|_| LINE_HEIGHT).sum();
        let lift = match anchor {
            "middle" if down < 0.0 => height,
            "middle" => -6.0,
            _ => height / 2.0 - 3.0,
        };
        let lines = lines.into_iter().map(AttrValue::from).collect();
        Self { axis, lines, end: at(direction, RADIUS), label: (x, y - Pixel::new(lift)), anchor }
    }
}

impl Memo for Spoke {
    fn draw(&self) -> Html {
        let line = |(position, line): (usize, &AttrValue)| {
            let below = if position == 0 { "0" } else { "11" };
            html! { <tspan key={position} x={self.label.0.attribute()} dy={below}>{ line.clone() }</tspan> }
        };
        html! {
            <g>
                <line x1="170" y1="96" x2={self.end.0.attribute()} y2={self.end.1.attribute()}/>
                <text y={self.label.1.attribute()} text-anchor={self.anchor}>{ for self.lines.iter().enumerate().map(line) }</text>
            </g>
        }
    }
}

fn at((right, down): Direction, radius: f64) -> (Pixel, Pixel) {
    (Pixel::new(CENTRE.0 + radius * right), Pixel::new(CENTRE.1 + radius * down))
}

fn polygon(points: impl Iterator<Item = (Pixel, Pixel)>) -> AttrValue {
    let mut polygon = String::new();
    for (x, y) in points {
        polygon = format!("{polygon}{x},{y} ");
    }
    polygon.trim_end().to_owned().into()
}

/// Breaks a name into lines at blanks.
pub(super) fn wrap(name: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in name.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < LINE => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn axis(name: &'static str, baseline: u32, scenario: u32) -> Axis {
        let score = Score::from_hundredths;
        Axis {
            name: name.into(),
            shown: score(scenario).exact().into(),
            baseline: score(baseline),
            scenario: score(scenario),
        }
    }

    #[test]
    fn the_first_axis_points_up_and_the_scale_begins_in_the_middle() {
        let axes = [axis("A", 100, 500), axis("B", 100, 100), axis("C", 100, 100), axis("D", 100, 300)];
        let radar = Radar::new(Instrument::permenpanrb_59_2020(), &axes);
        assert_eq!(radar.baseline, "170,96 170,96 170,96 170,96");
        assert_eq!(radar.scenario, "170,30 170,96 170,96 137,96");
        assert_eq!(radar.rings.0.len(), 4);
    }

    #[test]
    fn long_names_break_at_blanks() {
        assert_eq!(wrap("Perencanaan Strategis"), ["Perencanaan", "Strategis"]);
        assert_eq!(wrap("Audit TIK"), ["Audit TIK"]);
    }

    #[test]
    fn labels_stand_outside_on_their_own_side() {
        let axes = [axis("A", 1, 1), axis("B", 1, 1), axis("C", 1, 1), axis("D", 1, 1)];
        let anchors: Vec<_> = Radar::new(Instrument::permenpanrb_59_2020(), &axes)
            .spokes
            .iter()
            .map(|spoke| spoke.anchor)
            .collect();
        assert_eq!(anchors, ["middle", "start", "middle", "end"]);
    }
}
