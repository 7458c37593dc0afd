//! The radar with large letters around it, to be read from the other end of a room.

use spbe_index::Instrument;
use yew::prelude::*;

use super::radar::{Axis, Radar, wrap};
use super::scale::Pixel;
use super::turn;

/// Where the radar's own drawing, of 340 × 192 with its middle half way across and down, comes to lie when it has the whole width.
const CENTRE: (f64, f64) = (215.0, 121.4);
/// Just outside of its outermost ring.
const RADIUS: f64 = 93.0;
/// From one line to the next.
const LINE_HEIGHT: f64 = 17.5;

/// Where a name stands, and how.
#[derive(Clone, Debug, PartialEq)]
struct Name {
    lines: Vec<String>,
    x: Pixel,
    y: Pixel,
    anchor: &'static str,
}

/// The drawing. Its figures are said beside it, so it is hidden from screen readers.
pub fn view(instrument: &Instrument, axes: &[Axis]) -> Html {
    html! {
        <svg class="radar-large" viewBox="0 0 430 246" aria-hidden="true" focusable="false">
            { Radar::new(instrument, axes).view() }
            <g class="names">{ for names(axes).iter().map(Name::view) }</g>
        </svg>
    }
}

fn names(axes: &[Axis]) -> Vec<Name> {
    axes.iter().enumerate().map(|(place, axis)| Name::new(place, axes.len(), axis)).collect()
}

impl Name {
    fn new(place: usize, count: usize, axis: &Axis) -> Self {
        let lines = wrap(&format!("{} {}", axis.name, axis.shown));
        let (right, down) = turn::unit(place, count);
        let anchor = match right {
            right if right.abs() < 0.01 => "middle",
            right if right > 0.0 => "start",
            _ => "end",
        };
        // Lines grow downwards from the first: lifted so that they end above the top, begin below the bottom, and have
        // their middle beside the axis elsewhere.
        let rows: f64 = lines.iter().skip(1).map(|_| LINE_HEIGHT).sum();
        let lift = match anchor {
            "middle" if down < 0.0 => rows,
            "middle" => -13.0,
            _ => rows / 2.0 - 5.0,
        };
        let (x, y) = (CENTRE.0 + RADIUS * right, CENTRE.1 + RADIUS * down - lift);
        Self { lines, x: Pixel::new(x), y: Pixel::new(y), anchor }
    }

    fn view(&self) -> Html {
        let line = |(row, line): (usize, &String)| {
            let below = Pixel::new(if row == 0 { 0.0 } else { LINE_HEIGHT });
            html! { <tspan key={row} x={self.x.attribute()} dy={below.attribute()}>{ line.clone() }</tspan> }
        };
        html! { <text y={self.y.attribute()} text-anchor={self.anchor}>{ for self.lines.iter().enumerate().map(line) }</text> }
    }
}

#[cfg(test)]
mod tests {
    use spbe_index::Score;

    use super::*;

    #[test]
    fn names_stand_on_their_own_side_and_inside_the_drawing() {
        let score = Score::from_hundredths(200);
        let axis = |name: &'static str| Axis {
            name: name.into(),
            shown: "2,00".into(),
            baseline: score,
            scenario: score,
        };
        let said = [
            "Kebijakan Internal",
            "Perencanaan Strategis",
            "TIK",
            "Penyelenggara",
            "Penerapan Manajemen",
            "Audit TIK",
            "Layanan Administrasi",
            "Layanan Publik",
        ];
        let names = names(&said.map(axis));
        let anchors: Vec<_> = names.iter().map(|name| name.anchor).collect();
        assert_eq!(anchors, ["middle", "start", "start", "start", "middle", "end", "end", "end"]);
        for name in &names {
            let bottom = name.lines.iter().skip(1).fold(name.y, |y, _| y + Pixel::new(LINE_HEIGHT));
            assert!(name.y > Pixel::new(8.0) && bottom < Pixel::new(246.0), "{name:?}");
        }
    }
}
