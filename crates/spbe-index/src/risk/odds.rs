//! How likely each shift of a claim is.

use crate::score::Score;

/// The shifts in whole levels, in the order of the columns of a table of them.
pub const SHIFTS: [i16; 5] = [-2, -1, 0, 1, 2];

/// What five probabilities that are rounded at nine decimals can miss one by.
const TOLERANCE: f64 = 1e-8;

/// The probabilities of the five [`SHIFTS`] of one claimed level: none negative, together one.
///
/// ```
/// use spbe_index::risk::Odds;
///
/// // Of four claims one was cut by a level.
/// let odds = Odds::of_counts([0, 1, 3, 0, 0]);
/// assert_eq!(odds.probabilities(), [0.0, 0.25, 0.75, 0.0, 0.0]);
/// assert_eq!(odds.mean(), -0.25);
/// ```
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Odds([f64; 5]);

/// Why five numbers are no odds.
///
/// ```
/// use spbe_index::risk::{Odds, OddsFault};
///
/// assert_eq!(Odds::new([0.0, -0.1, 1.1, 0.0, 0.0]), Err(OddsFault::Negative { shift: -1 }));
/// assert!(matches!(Odds::new([0.0; 5]), Err(OddsFault::Sum { .. })));
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum OddsFault {
    /// A probability below zero, or no number.
    #[error("the probability of shift {shift} is negative")]
    Negative {
        /// The shift in levels.
        shift: i16,
    },
    /// They do not add up.
    #[error("the probabilities add up to {}, not to 1", sum.exact())]
    Sum {
        /// What they add up to.
        sum: Score,
    },
}

/// How strict the assessors are: hundredths of the way from the odds as they are (0) to the strict end (100) or to
/// the lenient one (−100). See [`Odds::tilted`].
///
/// ```
/// use spbe_index::risk::Severity;
///
/// assert_eq!([-128, 30, 127].map(|position| Severity::new(position).hundredths()), [-100, 30, 100]);
/// assert!(Severity::LENIENT < Severity::USUAL && Severity::USUAL < Severity::STRICT);
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd)]
pub struct Severity(i8);

impl Severity {
    /// Half of what is cut is cut by a level less.
    pub const LENIENT: Self = Self(-50);
    /// The odds as they are.
    pub const USUAL: Self = Self(0);
    /// Half of all outcomes are a level lower.
    pub const STRICT: Self = Self(50);

    /// The position of a slider from −100 (lenient) to 100 (strict); what is beyond an end counts at the end.
    pub fn new(hundredths: i8) -> Self {
        Self(hundredths.clamp(-100, 100))
    }

    /// The position of the slider.
    pub fn hundredths(self) -> i8 {
        self.0
    }
}

impl Odds {
    /// The claim is confirmed.
    pub const CONFIRMED: Self = Self([0.0, 0.0, 1.0, 0.0, 0.0]);

    /// The probabilities of the [`SHIFTS`]. What is missing to one, at most a hundred-millionth, is made up for in
    /// proportion.
    ///
    /// # Errors
    /// [`OddsFault`] for a negative probability or a sum that is not one.
    ///
    /// ```
    /// use spbe_index::risk::Odds;
    ///
    /// assert!(Odds::new([0.0, 0.25, 0.75, 0.0, 0.0]).is_ok());
    /// let fault = Odds::new([0.0, 0.3, 0.6, 0.0, 0.0]).map_err(|fault| fault.to_string());
    /// assert_eq!(fault, Err("the probabilities add up to 0.90, not to 1".to_owned()));
    /// ```
    pub fn new(probabilities: [f64; 5]) -> Result<Self, OddsFault> {
        Self::within(probabilities, TOLERANCE)
    }

    /// The same for figures that were rounded, and may together miss one by so much.
    pub(super) fn within(probabilities: [f64; 5], tolerance: f64) -> Result<Self, OddsFault> {
        for (shift, probability) in SHIFTS.into_iter().zip(probabilities) {
            if probability.is_nan() || probability < 0.0 {
                return Err(OddsFault::Negative { shift });
            }
        }
        let sum: f64 = probabilities.iter().sum();
        if (sum - 1.0).abs() > tolerance.max(TOLERANCE) {
            return Err(OddsFault::Sum { sum: super::decimal(sum) });
        }
        Ok(Self(probabilities.map(|probability| probability / sum)))
    }

    /// The frequencies of counted shifts; without any, a claim counts as confirmed.
    ///
    /// ```
    /// use spbe_index::risk::Odds;
    ///
    /// assert_eq!(Odds::of_counts([0; 5]), Odds::CONFIRMED);
    /// assert_eq!(Odds::of_counts([0, 0, 8, 0, 0]), Odds::CONFIRMED);
    /// ```
    pub fn of_counts(counts: [u32; 5]) -> Self {
        let sum: f64 = counts.into_iter().map(f64::from).sum();
        if sum < 1.0 { Self::CONFIRMED } else { Self(counts.map(|count| f64::from(count) / sum)) }
    }

    /// The probabilities in the order of [`SHIFTS`].
    pub fn probabilities(self) -> [f64; 5] {
        self.0
    }

    /// The expected shift in levels, on a scale without ends.
    pub fn mean(self) -> f64 {
        SHIFTS.into_iter().zip(self.0).map(|(shift, probability)| f64::from(shift) * probability).sum()
    }

    /// These odds with stricter or more lenient assessors: `|severity|` of the way to an end, as a mixture.
    ///
    /// At the strict end every outcome is one level lower (at most −2). At the lenient end every cut is one level
    /// milder and all else stays: lenient assessors do not give more than was asked. So a stricter position never
    /// makes any final level more likely to be reached.
    ///
    /// ```
    /// use spbe_index::risk::{Odds, Severity};
    ///
    /// // Half of what would be confirmed is cut by strict assessors; lenient ones cannot be milder than that.
    /// assert_eq!(Odds::CONFIRMED.tilted(Severity::STRICT).probabilities(), [0.0, 0.5, 0.5, 0.0, 0.0]);
    /// assert_eq!(Odds::CONFIRMED.tilted(Severity::LENIENT), Odds::CONFIRMED);
    /// ```
    #[must_use]
    pub fn tilted(self, severity: Severity) -> Self {
        let [minus_2, minus_1, zero, plus_1, plus_2] = self.0;
        let end = if severity.0 > 0 {
            [minus_2 + minus_1, zero, plus_1, plus_2, 0.0]
        } else {
            [0.0, minus_2, minus_1 + zero, plus_1, plus_2]
        };
        let way = f64::from(severity.0.unsigned_abs()) / 100.0;
        let mut mixed = self.0;
        for (probability, end) in mixed.iter_mut().zip(end) {
            *probability = *probability * (1.0 - way) + end * way;
        }
        Self(mixed)
    }
}
