//! Weights as the regulations print them (`2.75`, `10/3`), held exactly.

use std::fmt;
use std::ops::Add;

/// A non-negative fraction in lowest terms.
///
/// ```
/// use spbe_index::ratio::Ratio;
///
/// assert_eq!("2.75".parse(), Ratio::new(11, 4).ok_or(spbe_index::ratio::RatioError));
/// assert_eq!("10/3".parse::<Ratio>()?.to_string(), "10/3");
/// assert!("10/0".parse::<Ratio>().is_err());
/// # Ok::<(), spbe_index::ratio::RatioError>(())
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Ratio {
    numerator: u64,
    denominator: u64,
}

/// The text is neither a decimal number nor a fraction of two whole numbers, or is too long to hold.
///
/// ```
/// use spbe_index::ratio::Ratio;
///
/// // A comma, a sign, and more digits than a weight has.
/// for text in ["1,3", "-1.30", "1234567", ""] {
///     assert!(text.parse::<Ratio>().is_err(), "{text}");
/// }
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("not a number: write a decimal such as 2.75 or a fraction such as 10/3")]
pub struct RatioError;

/// Long enough for any weight, short enough that sums and products of a thousand of them fit in 64 bits.
const MAX_DIGITS: usize = 6;

impl Ratio {
    /// Nothing.
    pub const ZERO: Self = Self { numerator: 0, denominator: 1 };

    /// One hundred: the whole, in percent.
    pub const HUNDRED: Self = Self { numerator: 100, denominator: 1 };

    /// `numerator / denominator`; `None` when the denominator is zero.
    ///
    /// ```
    /// use spbe_index::ratio::Ratio;
    ///
    /// assert_eq!(Ratio::new(500, 150).map(|ratio| (ratio.numerator(), ratio.denominator())), Some((10, 3)));
    /// assert_eq!(Ratio::new(1, 0), None);
    /// ```
    pub fn new(numerator: u64, denominator: u64) -> Option<Self> {
        let divisor = greatest_common_divisor(numerator, denominator);
        Some(Self {
            numerator: numerator.checked_div(divisor)?,
            denominator: denominator.checked_div(divisor)?,
        })
        .filter(|ratio| ratio.denominator != 0)
    }

    /// The number above the line.
    pub fn numerator(self) -> u64 {
        self.numerator
    }

    /// The number below the line, never zero.
    pub fn denominator(self) -> u64 {
        self.denominator
    }

    /// This many whole `1 / parts`, when it is a whole number of them.
    pub(crate) fn in_parts(self, parts: u64) -> Option<u64> {
        parts
            .is_multiple_of(self.denominator)
            .then(|| self.numerator.checked_mul(parts / self.denominator))?
    }

    /// The sum, or `None` when it no longer fits.
    fn checked_add(self, other: Self) -> Option<Self> {
        let denominator = least_common_multiple(self.denominator, other.denominator)?;
        Self::new(self.in_parts(denominator)?.checked_add(other.in_parts(denominator)?)?, denominator)
    }
}

impl Add for Ratio {
    type Output = Self;

    /// Saturates: a sum that does not fit is certainly not 100 %.
    fn add(self, other: Self) -> Self {
        self.checked_add(other).unwrap_or(Self { numerator: u64::MAX, denominator: 1 })
    }
}

impl std::iter::Sum for Ratio {
    fn sum<I: Iterator<Item = Self>>(ratios: I) -> Self {
        ratios.fold(Self::ZERO, Self::add)
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hundredths = self.numerator.checked_mul(100).filter(|scaled| scaled % self.denominator == 0);
        match hundredths.map(|scaled| scaled / self.denominator) {
            Some(whole) => write!(formatter, "{}.{:02}", whole / 100, whole % 100),
            None => write!(formatter, "{}/{}", self.numerator, self.denominator),
        }
    }
}

impl std::str::FromStr for Ratio {
    type Err = RatioError;

    fn from_str(text: &str) -> Result<Self, RatioError> {
        if let Some((above, below)) = text.split_once('/') {
            return Self::new(digits(above)?, digits(below)?).ok_or(RatioError);
        }
        let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
        let parts = 10_u64.pow(u32::try_from(decimals.len()).map_err(|_| RatioError)?.min(9));
        Self::new(digits(whole)? * parts + digits(decimals)?, parts).ok_or(RatioError)
    }
}

fn digits(text: &str) -> Result<u64, RatioError> {
    if text.is_empty() || text.len() > MAX_DIGITS || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(RatioError);
    }
    text.parse().map_err(|_| RatioError)
}

pub(crate) fn greatest_common_divisor(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { greatest_common_divisor(b, a % b) }
}

pub(crate) fn least_common_multiple(a: u64, b: u64) -> Option<u64> {
    (a / greatest_common_divisor(a, b).max(1)).checked_mul(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_regulations_print() {
        for (text, numerator, denominator) in
            [("13.00", 13, 1), ("2.75", 11, 4), ("10/3", 10, 3), ("0", 0, 1), ("7", 7, 1)]
        {
            let ratio: Ratio = text.parse().unwrap();
            assert_eq!((ratio.numerator(), ratio.denominator()), (numerator, denominator), "{text}");
        }
    }

    #[test]
    fn refuses_what_is_no_weight() {
        for text in ["", "-1", "1,5", "1.", ".5", "1/0", "1e3", "12345678", "1.0000001", "a", "1/2/3", "+1"] {
            assert_eq!(text.parse::<Ratio>(), Err(RatioError), "{text}");
        }
    }

    #[test]
    fn three_thirds_are_exactly_one() {
        let third: Ratio = "1/3".parse().unwrap();
        assert_eq!([third; 3].into_iter().sum::<Ratio>(), "1".parse().unwrap());
    }
}
