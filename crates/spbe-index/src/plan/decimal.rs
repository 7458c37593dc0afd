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

#[cfg(test)]
mod tests {
    use super::*;

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
