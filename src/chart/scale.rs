//! From figures to pixels.

use std::fmt;
use std::ops::{Add, Sub};

use spbe_index::{Instrument, Score};
use yew::AttrValue;

/// A straight line from the span of an instrument's values to a span of pixels.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Scale {
    min: f64,
    max: f64,
    start: f64,
    end: f64,
}

impl Scale {
    /// The whole value scale of `instrument` from the pixel `start` to the pixel `end`.
    pub fn new(instrument: &Instrument, start: f64, end: f64) -> Self {
        let ends = instrument.scale();
        let level = |hundredths: u16| f64::from(hundredths) / 100.0;
        Self { min: level(ends.min().hundredths()), max: level(ends.max().hundredths()), start, end }
    }

    /// From `min` to `max`, for what is not on an instrument's scale.
    pub fn between(min: f64, max: f64, start: f64, end: f64) -> Self {
        Self { min, max, start, end }
    }

    /// The pixel of a number.
    pub fn pixel_of(&self, number: f64) -> Pixel {
        Pixel::new(self.place(number))
    }

    /// Where a number lies; what is off the scale lies at its end.
    pub fn place(&self, number: f64) -> f64 {
        let fraction = ((number - self.min) / (self.max - self.min)).clamp(0.0, 1.0);
        self.start + fraction * (self.end - self.start)
    }

    /// The pixel of a score.
    pub fn pixel(&self, score: Score) -> Pixel {
        Pixel::new(self.start + self.fraction(score) * (self.end - self.start))
    }

    /// How far along the scale a score is, from 0 to 1.
    pub fn fraction(&self, score: Score) -> f64 {
        ((score.to_f64() - self.min) / (self.max - self.min)).clamp(0.0, 1.0)
    }
}

/// A place or a length on the drawing, to a tenth of a pixel: nobody sees a hundredth, short numbers make small
/// documents, and the code that writes floats would weigh more than a chart.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq, Ord, PartialOrd)]
pub struct Pixel {
    tenths: i32,
}

impl Pixel {
    /// The nearest tenth.
    #[expect(clippy::cast_possible_truncation, reason = "drawings are a few hundred pixels wide")]
    pub fn new(pixels: f64) -> Self {
        Self { tenths: (pixels * 10.0).round() as i32 }
    }

    /// The place half way between two.
    #[must_use]
    pub fn midpoint(self, other: Self) -> Self {
        Self { tenths: i32::midpoint(self.tenths, other.tenths) }
    }

    /// For an attribute of the drawing.
    pub fn attribute(self) -> AttrValue {
        self.to_string().into()
    }
}

impl Add for Pixel {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { tenths: self.tenths + other.tenths }
    }
}

impl Sub for Pixel {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self { tenths: self.tenths - other.tenths }
    }
}

impl fmt::Display for Pixel {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, size) = (if self.tenths < 0 { "-" } else { "" }, self.tenths.unsigned_abs());
        match size % 10 {
            0 => write!(formatter, "{sign}{}", size / 10),
            tenth => write!(formatter, "{sign}{}.{tenth}", size / 10),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_of_the_scale_are_the_ends_of_the_line() {
        let scale = Scale::new(Instrument::permenpanrb_59_2020(), 10.0, 210.0);
        for (hundredths, pixel) in
            [(100, "10"), (300, "110"), (500, "210"), (260, "90"), (317, "118.5"), (30, "10")]
        {
            assert_eq!(scale.pixel(Score::from_hundredths(hundredths)).to_string(), pixel, "{hundredths}");
        }
    }

    #[test]
    fn pixels_are_written_without_needless_digits() {
        for (pixels, written) in [(0.0, "0"), (12.04, "12"), (12.05, "12.1"), (-0.5, "-0.5"), (-3.0, "-3")] {
            assert_eq!(Pixel::new(pixels).to_string(), written);
        }
    }
}
