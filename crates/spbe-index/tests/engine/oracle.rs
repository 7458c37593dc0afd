//! Weights typed from the regulations, and vectors of levels that reach a given weighted sum exactly. Nothing
//! here asks the engine.

use spbe_index::Instrument;

use crate::support::{Numbers, pemdi, spbe, spbe_2018};

/// An instrument as a list of whole weights: index = Σ weight · value / one, values in steps above `low`.
pub(crate) struct Oracle {
    pub(crate) instrument: &'static Instrument,
    pub(crate) weights: Vec<usize>,
    /// The weighted sum that is one whole index point.
    pub(crate) one: usize,
    low: usize,
    high: usize,
    /// For each place: in how many ways the indicators from there on reach a sum, up to [`MOST_WAYS`].
    ways: Vec<Vec<u128>>,
}

/// More than the 5⁴⁷ vectors of 59/2020, and few enough to add up one for each value of an indicator.
const MOST_WAYS: u128 = u128::MAX >> 10;

impl Oracle {
    /// PermenPANRB 59/2020: hundredths of a percent.
    pub(crate) fn spbe() -> Self {
        Self::new(spbe(), &[(10, 130), (10, 250), (11, 150), (10, 275), (6, 300)], 10_000, (1, 5))
    }

    /// PermenPANRB 5/2018: thirds of a percent.
    pub(crate) fn spbe_2018() -> Self {
        Self::new(spbe_2018(), &[(17, 3), (7, 12), (7, 15), (6, 10)], 300, (0, 5))
    }

    /// PermenPANRB 8/2026: percent, values in hundredths.
    pub(crate) fn pemdi() -> Self {
        let weights =
            [5, 5, 5, 5, 5, 3, 3, 4, 4, 4, 3, 4, 5, 5, 4, 4, 4, 3, 10, 15].map(|weight| (1, weight));
        Self::new(pemdi(), &weights, 10_000, (100, 500))
    }

    fn new(
        instrument: &'static Instrument,
        groups: &[(usize, usize)],
        one: usize,
        (low, high): (usize, usize),
    ) -> Self {
        let weights: Vec<_> = groups.iter().flat_map(|(count, weight)| vec![*weight; *count]).collect();
        let most = weights.iter().sum::<usize>() * high;
        let mut ways = vec![(0..=most).map(|sum| u128::from(sum == 0)).collect::<Vec<_>>()];
        for weight in weights.iter().rev() {
            ways.push(extended(ways.last().unwrap(), *weight, low, high));
        }
        ways.reverse();
        Self { instrument, weights, one, low, high, ways }
    }

    /// Every weighted sum that some vector has, lowest first.
    pub(crate) fn sums(&self) -> impl Iterator<Item = usize> {
        self.ways[0].iter().enumerate().filter(|(_, ways)| **ways > 0).map(|(sum, _)| sum)
    }

    /// Values, in hundredths of a level, with exactly this weighted sum: any such vector is as likely as any
    /// other (for Pemdi only roughly, because there are too many to count).
    pub(crate) fn vector(&self, sum: usize, numbers: &mut Numbers) -> Vec<u16> {
        let (mut left, mut vector) = (sum, Vec::new());
        for (weight, ways) in self.weights.iter().zip(&self.ways[1..]) {
            let ways = |value: usize| left.checked_sub(weight * value).map_or(0, |rest| ways[rest]);
            let mut chosen = numbers.below((self.low..=self.high).map(ways).sum());
            let passed = |value: &usize| {
                let next = chosen.checked_sub(ways(*value));
                chosen = next.unwrap_or(chosen);
                next.is_none()
            };
            let value = (self.low..=self.high).find(passed).unwrap();
            left -= weight * value;
            vector.push(u16::try_from(if self.high > 5 { value } else { value * 100 }).unwrap());
        }
        vector
    }

    /// Several such vectors, the same in every run.
    pub(crate) fn vectors(&self, sum: usize, count: usize) -> impl Iterator<Item = Vec<u16>> {
        let mut numbers = Numbers(u64::try_from(sum).unwrap());
        (0..count).map(move |_| self.vector(sum, &mut numbers))
    }
}

/// The ways with one more indicator before: a window of values slides over each remainder of its weight.
fn extended(ways: &[u128], weight: usize, low: usize, high: usize) -> Vec<u128> {
    let at = |sum: Option<usize>| sum.map_or(0, |sum| ways[sum]);
    let mut within: Vec<u128> = vec![0; ways.len()];
    for sum in 0..ways.len() {
        let before = sum.checked_sub(weight).map_or(0, |previous| within[previous]);
        let gone = at(sum.checked_sub(weight * (high + 1)));
        within[sum] = before + at(sum.checked_sub(weight * low)) - gone;
    }
    within.into_iter().map(|ways| ways.min(MOST_WAYS)).collect()
}
