//! Drawings as wide as their place: along the way everything is a share of the width, so that text keeps its size.

use std::cmp::Ordering;

use yew::AttrValue;

use super::scale::Pixel;

/// A straight line from a span of numbers to a span of percents.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Percents {
    /// The number at the start.
    pub from: f64,
    /// The number at the end.
    pub to: f64,
    /// Where the start is, in percent.
    pub start: f64,
    /// Where the end is, in percent; before the start where the drawing runs upwards.
    pub end: f64,
}

impl Percents {
    /// The place of a number, in percent. What lies outside the span is drawn at its end.
    pub fn at(&self, number: f64) -> f64 {
        let share = match self.to.partial_cmp(&self.from) {
            Some(Ordering::Greater) => ((number - self.from) / (self.to - self.from)).clamp(0.0, 1.0),
            _ => 0.0,
        };
        self.start + share * (self.end - self.start)
    }

    /// The number at a share of the whole width, from 0 to 1.
    pub fn number(&self, share: f64) -> f64 {
        let along = ((share * 100.0 - self.start) / (self.end - self.start)).clamp(0.0, 1.0);
        self.from + along * (self.to - self.from)
    }
}

/// For an attribute of the drawing: `12.5%`.
pub fn attribute(percent: f64) -> AttrValue {
    format!("{}%", Pixel::new(percent)).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_leads_back_to_its_number() {
        let percents = Percents { from: 1.0, to: 5.0, start: 2.0, end: 98.0 };
        for (number, place) in [(1.0, "2%"), (3.0, "50%"), (5.0, "98%"), (2.6, "40.4%"), (7.0, "98%")] {
            assert_eq!(attribute(percents.at(number)).as_str(), place);
        }
        for number in [1.0, 2.6, 5.0] {
            assert!((percents.number(percents.at(number) / 100.0) - number).abs() < 1e-9);
        }
        assert!((percents.number(0.0) - 1.0).abs() < 1e-9, "outside is the end");
    }

    #[test]
    fn an_empty_span_is_its_start() {
        assert_eq!(attribute(Percents { from: 2.0, to: 2.0, start: 1.0, end: 97.0 }.at(2.0)).as_str(), "1%");
    }
}
