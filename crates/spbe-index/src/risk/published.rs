//! What the published pairs say about shifts.

use super::odds::{Odds, SHIFTS};
use crate::published::{Published, SelfAssessed};

/// Levels with fewer pairs than this in the newest evaluation take the pairs of the earlier one as well.
pub const FEWEST_PAIRS: u32 = 5;

/// The newest evaluation with published pairs.
const NEWEST: u16 = 2021;

/// The pairs behind the odds of one claimed level. They are all of one city, Kota Denpasar: an example, not a law.
///
/// ```
/// use spbe_index::risk::evidence;
///
/// // Of nine claims of level 2 in 2021 five were confirmed, one was cut, three were raised.
/// let pairs = evidence(2);
/// assert_eq!((pairs.counts, pairs.pairs(), pairs.years), ([0, 1, 5, 2, 1], 9, vec![2021]));
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Evidence {
    /// How many claims were shifted by each of the [`SHIFTS`].
    pub counts: [u32; 5],
    /// The years of the pairs, latest first; empty where there are none, and the claim counts as confirmed.
    pub years: Vec<u16>,
}

impl Evidence {
    /// How many pairs there are.
    pub fn pairs(&self) -> u32 {
        self.counts.iter().sum()
    }

    fn of(level: u8, years: impl Fn(u16) -> bool) -> Self {
        let mut evidence = Self { counts: [0; 5], years: Vec::new() };
        for pair in Published::results().self_assessed() {
            if pair.claimed == level && years(pair.year) {
                evidence.count(pair);
            }
        }
        evidence
    }

    fn count(&mut self, pair: &SelfAssessed) {
        let shift = i16::from(pair.confirmed) - i16::from(pair.claimed);
        // A shift beyond the table counts at its end.
        let nearest = shift.clamp(-2, 2);
        for (count, shift) in self.counts.iter_mut().zip(SHIFTS) {
            *count += u32::from(shift == nearest);
        }
        if !self.years.contains(&pair.year) {
            self.years.push(pair.year);
        }
    }
}

/// The published pairs of a claimed level: those of 2021, and where these are fewer than [`FEWEST_PAIRS`], all.
///
/// 2021 has no claim of level 1; the eight of 2018 were all confirmed. Level 0 was never claimed.
///
/// ```
/// use spbe_index::risk::evidence;
///
/// let pairs = [0, 1, 2, 3, 4, 5].map(|level| evidence(level).pairs());
/// assert_eq!(pairs, [0, 8, 9, 12, 14, 12]);
/// assert_eq!(evidence(1).years, [2018]);
/// ```
pub fn evidence(level: u8) -> Evidence {
    let newest = Evidence::of(level, |year| year == NEWEST);
    if newest.pairs() >= FEWEST_PAIRS { newest } else { Evidence::of(level, |_| true) }
}

/// The frequencies of the levels 0 to 5.
pub(super) fn odds() -> impl Iterator<Item = Odds> {
    (0..=5).map(|level| Odds::of_counts(evidence(level).counts))
}
