//! Numbers as people type them: with a decimal comma or point, never through a float.

/// Why a text is not a number that can be used. The text itself and its place are the caller's to name.
///
/// ```
/// use spbe_index::plan::{Effort, NumberError};
///
/// let faults = ["", "tiga", "-1", "1,005", "99999999999"].map(|text| Effort::parse(text).unwrap_err());
/// use NumberError::{Empty, Negative, NotANumber, TooFine, TooLarge};
/// assert_eq!(faults, [Empty, NotANumber, Negative, TooFine, TooLarge]);
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum NumberError {
    /// Nothing was there.
    #[error("empty")]
    Empty,
    /// No number at all.
    #[error("not a number")]
    NotANumber,
    /// A number below zero.
    #[error("negative")]
    Negative,
    /// More decimals than are counted.
    #[error("a number with too many decimals")]
    TooFine,
    /// More than can be counted.
    #[error("too large")]
    TooLarge,
}

/// The number in units of its last decimal place: with two places, `2,5` is 250.
pub(super) fn parse(text: &str, places: usize) -> Result<u32, NumberError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(NumberError::Empty);
    }
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, decimals) = unsigned.split_once([',', '.']).unwrap_or((unsigned, ""));
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !all_digits(whole) || !all_digits(decimals) || unsigned.ends_with([',', '.']) {
        return Err(NumberError::NotANumber);
    }
    if unsigned.len() != text.len() {
        return Err(NumberError::Negative);
    }
    let decimals = decimals.trim_end_matches('0').as_bytes();
    if decimals.len() > places {
        return Err(NumberError::TooFine);
    }
    let mut units: u32 = 0;
    let padding = std::iter::repeat_n(&b'0', places - decimals.len());
    for digit in whole.as_bytes().iter().chain(decimals).chain(padding) {
        let tens = units.checked_mul(10).and_then(|tens| tens.checked_add(u32::from(digit - b'0')));
        units = tens.ok_or(NumberError::TooLarge)?;
    }
    Ok(units)
}

/// How numbers are written where the reader lives.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Notation {
    /// A decimal comma and dots between thousands, as in Indonesia: `25.000,50`.
    Comma,
    /// A decimal point and commas between thousands: `25,000.50`.
    Point,
}

/// Reads a number as a person writes it, in units of its last decimal place, and whether it is written as the notation has it, so that
/// nobody can mean another number by it.
pub(super) fn read(text: &str, places: usize, notation: Notation) -> Result<(u32, bool), NumberError> {
    let text = text.trim();
    let is_rupiah = text.get(..2).is_some_and(|start| start.eq_ignore_ascii_case("rp"));
    let amount = if is_rupiah { text.get(2..).unwrap_or_default() } else { text };
    let amount = amount.strip_prefix('.').filter(|_| is_rupiah).unwrap_or(amount).trim();
    let (whole, decimals, is_plain) = parts(amount, notation);
    let whole = without_groups(whole).ok_or(NumberError::NotANumber)?;
    let plain = if decimals.is_empty() { whole } else { format!("{whole}.{decimals}") };
    let is_empty_fraction = amount.ends_with([',', '.']);
    if is_empty_fraction {
        return Err(NumberError::NotANumber);
    }
    parse(&plain, places).map(|units| (units, is_plain))
}

/// What is before the decimal sign, what is after it, and whether the notation has it so.
fn parts(amount: &str, notation: Notation) -> (&str, &str, bool) {
    let (own, other) = match notation {
        Notation::Comma => (',', '.'),
        Notation::Point => ('.', ','),
    };
    let has_spaces = amount.contains([' ', '\u{a0}', '\u{2009}', '\u{202f}']);
    match (amount.rfind(own), amount.rfind(other)) {
        (None, None) => (amount, "", !has_spaces),
        // Several of one sign stand between thousands, whichever it is.
        (Some(_), None) if amount.matches(own).count() > 1 => (amount, "", false),
        (None, Some(_)) if amount.matches(other).count() > 1 => (amount, "", !has_spaces),
        (Some(at), None) => {
            let (whole, decimals) = split(amount, at);
            (whole, decimals, !(has_spaces || (decimals.len() == 3 && is_group_head(whole))))
        }
        (None, Some(at)) => {
            let (whole, decimals) = split(amount, at);
            if decimals.len() == 3 && is_group_head(whole) {
                (amount, "", !has_spaces)
            } else {
                (whole, decimals, false)
            }
        }
        (Some(decimal), Some(group)) if decimal > group => {
            let (whole, decimals) = split(amount, decimal);
            (whole, decimals, !has_spaces)
        }
        (Some(_), Some(decimal)) => {
            let (whole, decimals) = split(amount, decimal);
            (whole, decimals, false)
        }
    }
}

fn split(amount: &str, at: usize) -> (&str, &str) {
    let (whole, rest) = amount.split_at_checked(at).unwrap_or((amount, ""));
    (whole, rest.get(1..).unwrap_or_default())
}

/// Whether a thousand could begin with these digits: `0,125` and `1234,567` have none.
fn is_group_head(whole: &str) -> bool {
    matches!(whole.len(), 1..=3) && !whole.starts_with('0') && whole.bytes().all(|byte| byte.is_ascii_digit())
}

/// The digits of a whole number without one kind of sign between its thousands; none where they are no thousands.
fn without_groups(whole: &str) -> Option<String> {
    let mut signs = whole.chars().filter(|sign| !sign.is_ascii_digit() && *sign != '-');
    let Some(sign) = signs.next() else { return Some(whole.to_owned()) };
    let is_one_kind = signs.all(|other| other == sign);
    let is_sign = matches!(sign, '.' | ',' | ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}');
    let mut groups = whole.split(sign);
    let head = groups.next()?;
    let is_grouped =
        is_group_head(head.strip_prefix('-').unwrap_or(head)) && groups.all(|group| group.len() == 3);
    // What is no grouping at all is left to be told as no number.
    (is_one_kind && is_sign && is_grouped).then(|| whole.replace(sign, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        use NumberError::{Empty, Negative, NotANumber, TooFine, TooLarge};
        const PLAIN: bool = true;
        const ASK: bool = false;
        // The text, what it is where the decimal sign is a comma, and where it is a point.
        for (text, comma, point) in [
            ("0", Ok((0, PLAIN)), Ok((0, PLAIN))),
            ("12", Ok((1_200, PLAIN)), Ok((1_200, PLAIN))),
            ("1500", Ok((150_000, PLAIN)), Ok((150_000, PLAIN))),
            (" 1500 ", Ok((150_000, PLAIN)), Ok((150_000, PLAIN))),
            ("2,5", Ok((250, PLAIN)), Ok((250, ASK))),
            ("2.5", Ok((250, ASK)), Ok((250, PLAIN))),
            ("2,50", Ok((250, PLAIN)), Ok((250, ASK))),
            ("0,05", Ok((5, PLAIN)), Ok((5, ASK))),
            ("1.500", Ok((150_000, PLAIN)), Ok((150, ASK))),
            ("1,500", Ok((150, ASK)), Ok((150_000, PLAIN))),
            ("1.234", Ok((123_400, PLAIN)), Err(TooFine)),
            ("1,234", Err(TooFine), Ok((123_400, PLAIN))),
            ("150.000", Ok((15_000_000, PLAIN)), Ok((15_000, ASK))),
            ("1500.000", Ok((150_000, ASK)), Ok((150_000, PLAIN))),
            ("0.500", Ok((50, ASK)), Ok((50, PLAIN))),
            ("0,125", Err(TooFine), Err(TooFine)),
            ("1.000.000", Ok((100_000_000, PLAIN)), Ok((100_000_000, ASK))),
            ("1,000,000", Ok((100_000_000, ASK)), Ok((100_000_000, PLAIN))),
            ("25.000,50", Ok((2_500_050, PLAIN)), Ok((2_500_050, ASK))),
            ("25,000.50", Ok((2_500_050, ASK)), Ok((2_500_050, PLAIN))),
            ("1.234.567,8", Ok((123_456_780, PLAIN)), Ok((123_456_780, ASK))),
            ("25 000", Ok((2_500_000, ASK)), Ok((2_500_000, ASK))),
            ("25\u{a0}000,5", Ok((2_500_050, ASK)), Ok((2_500_050, ASK))),
            ("Rp 25.000", Ok((2_500_000, PLAIN)), Ok((2_500, ASK))),
            ("Rp25.000,50", Ok((2_500_050, PLAIN)), Ok((2_500_050, ASK))),
            ("rp. 1.500", Ok((150_000, PLAIN)), Ok((150, ASK))),
            ("", Err(Empty), Err(Empty)),
            ("Rp", Err(Empty), Err(Empty)),
            ("-1", Err(Negative), Err(Negative)),
            ("-1.500", Err(Negative), Err(Negative)),
            ("tiga", Err(NotANumber), Err(NotANumber)),
            ("1.50.000", Err(NotANumber), Err(NotANumber)),
            ("1.5000,5", Err(NotANumber), Err(NotANumber)),
            ("1,50,00", Err(NotANumber), Err(NotANumber)),
            ("1.000,5,5", Err(NotANumber), Err(NotANumber)),
            ("1.000 000", Err(NotANumber), Err(NotANumber)),
            ("0.000.000", Err(NotANumber), Err(NotANumber)),
            ("3,", Err(NotANumber), Err(NotANumber)),
            ("3.", Err(NotANumber), Err(NotANumber)),
            (",5", Err(NotANumber), Err(NotANumber)),
            ("1e3", Err(NotANumber), Err(NotANumber)),
            ("1'500", Err(NotANumber), Err(NotANumber)),
            ("100.000.000", Err(TooLarge), Err(TooLarge)),
        ] {
            assert_eq!(read(text, 2, Notation::Comma), comma, "{text:?} where the comma is the decimal sign");
            assert_eq!(read(text, 2, Notation::Point), point, "{text:?} where the point is the decimal sign");
        }
    }

    #[test]
    fn reads_what_is_a_number_and_says_why_the_rest_is_none() {
        use NumberError::{Empty, Negative, NotANumber, TooFine, TooLarge};
        for (text, units) in [
            ("3", Ok(300)),
            (" 2,5 ", Ok(250)),
            ("0.05", Ok(5)),
            ("007.1000", Ok(710)),
            ("42949672.95", Ok(u32::MAX)),
            ("42949672.96", Err(TooLarge)),
            ("", Err(Empty)),
            ("  ", Err(Empty)),
            ("-1", Err(Negative)),
            ("-x", Err(NotANumber)),
            ("x", Err(NotANumber)),
            ("1e3", Err(NotANumber)),
            ("3,", Err(NotANumber)),
            (".5", Err(NotANumber)),
            ("1.000,5", Err(NotANumber)),
            ("NaN", Err(NotANumber)),
            ("0.125", Err(TooFine)),
        ] {
            assert_eq!(parse(text, 2), units, "{text:?}");
        }
    }
}
