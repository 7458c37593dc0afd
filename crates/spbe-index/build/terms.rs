//! The words and figures that several files share, as numbers.

use crate::pack::count;

/// The predicates of PermenPANRB 5/2018 and 59/2020, lowest first: the order of the instruments' bands.
const BANDS: [&str; 5] = ["Kurang", "Cukup", "Baik", "Sangat Baik", "Memuaskan"];

/// The instruments that published figures come from, in the order of the library's `INSTRUMENTS`.
const INSTRUMENTS: [&str; 2] = ["permenpanrb-5-2018", "permenpanrb-59-2020"];

pub(crate) const A_FIGURE: &str = "a figure with two decimals";
pub(crate) const A_YEAR: &str = "a year";
pub(crate) const AN_INSTRUMENT: &str = "an instrument's id";

/// `2.62` as 262.
pub(crate) fn figure(text: &str) -> Option<u16> {
    let (levels, hundredths) = text.split_once('.')?;
    let digits = |text: &str, count| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(levels, 1) || !digits(hundredths, 2) {
        return None;
    }
    format!("{levels}{hundredths}").parse().ok()
}

pub(crate) fn year(text: &str) -> Option<u16> {
    text.parse().ok().filter(|year| (2000..=2100).contains(year))
}

pub(crate) fn band(text: &str) -> Option<u16> {
    place(&BANDS, &text)
}

pub(crate) fn instrument(text: &str) -> Option<u16> {
    place(&INSTRUMENTS, &text)
}

/// The place of one of several things.
pub(crate) fn place<T: PartialEq>(all: &[T], one: &T) -> Option<u16> {
    all.iter().position(|other| other == one).map(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_has_two_decimals() {
        for (text, hundredths) in [("2.62", 262), ("0.30", 30), ("5.00", 500)] {
            assert_eq!(figure(text), Some(hundredths));
        }
        for text in ["", "2", "2.6", "2.620", "2,62", "-2.62", "+.62", "2.6x", "12.00"] {
            assert_eq!(figure(text), None, "{text}");
        }
    }
}
