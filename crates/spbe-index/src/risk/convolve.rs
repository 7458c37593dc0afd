//! Sums of independent distributions on a whole grid.

use super::discrete_distribution::DiscreteDistribution;
use super::fault::ClaimsFault;
use crate::ratio::greatest_common_divisor;

/// The probabilities of the sums `start`, `start + unit`, `start + 2 · unit` …; the unit is the owner's to know.
#[derive(Clone, Debug)]
pub(super) struct ProbabilityMass {
    pub(super) start: u64,
    pub(super) cells: Vec<f64>,
}

impl ProbabilityMass {
    /// Nothing has been added: the sum is zero.
    pub(super) fn zero() -> Self {
        Self { start: 0, cells: vec![1.0] }
    }

    /// The sum of all these distributions.
    pub(super) fn of_all<'a>(
        distributions: impl IntoIterator<Item = &'a DiscreteDistribution>,
        unit: u64,
    ) -> Self {
        let (mut sum, mut spare) = (Self::zero(), Vec::new());
        for distribution in distributions {
            sum.add(distribution, unit, &mut spare);
        }
        sum
    }

    /// This and one more distribution.
    pub(super) fn with(&self, distribution: &DiscreteDistribution, unit: u64) -> Self {
        let mut sum = Self { start: self.start + distribution.low(), cells: Vec::new() };
        convolve(&self.cells, distribution, unit, &mut sum.cells);
        sum
    }

    /// Adds a lottery; `spare` is memory to write to, and the old cells afterwards.
    fn add(&mut self, distribution: &DiscreteDistribution, unit: u64, spare: &mut Vec<f64>) {
        self.start += distribution.low();
        if !distribution.is_sure() {
            convolve(&self.cells, distribution, unit, spare);
            std::mem::swap(&mut self.cells, spare);
        }
    }
}

/// How many sums are looked at, at most, when all indicators are added one after the other. Where the rest after each
/// indicator matters, eight bytes each are kept: 96 MB.
pub(super) const MOST_SUMS: u64 = 12_000_000;

/// Refuses what would not fit: `spans` are the distances between the least and the most of each indicator.
pub(super) fn check_size(
    spans: impl Iterator<Item = u64>,
    unit: u64,
    moods: usize,
) -> Result<(), ClaimsFault> {
    let (mut sums, mut cells) = (1, 0_u64);
    for span in spans {
        sums += span / unit;
        cells = cells.saturating_add(sums);
    }
    let cells = cells.saturating_mul(u64::try_from(moods).unwrap_or(u64::MAX));
    if cells > MOST_SUMS { Err(ClaimsFault::TooFine { cells }) } else { Ok(()) }
}

/// The hot loop: for each outcome the cells move up and are added with its probability.
fn convolve(cells: &[f64], distribution: &DiscreteDistribution, unit: u64, sums: &mut Vec<f64>) {
    let low = distribution.low();
    let places = |contribution: u64| steps(contribution - low, unit);
    sums.clear();
    sums.resize(cells.len() + places(distribution.high()), 0.0);
    for (contribution, probability) in distribution.outcomes() {
        let moved = sums.get_mut(places(*contribution)..).unwrap_or_default();
        for (sum, cell) in moved.iter_mut().zip(cells) {
            *sum += probability * cell;
        }
    }
}

/// How many units there are in a distance that is a whole number of them.
pub(super) fn steps(distance: u64, unit: u64) -> usize {
    usize::try_from(distance / unit).unwrap_or(usize::MAX)
}

/// The largest unit of which all sums are a whole number apart, whichever of its distributions each indicator has. Never
/// zero.
pub(super) fn unit<'a>(indicators: impl Iterator<Item = Vec<&'a DiscreteDistribution>>) -> u64 {
    let mut unit = 0;
    for distributions in indicators {
        let reference = distributions.first().map_or(0, |first| first.low());
        for distribution in distributions {
            for (contribution, _) in distribution.outcomes() {
                unit = greatest_common_divisor(unit, contribution.abs_diff(reference));
            }
        }
    }
    unit.max(1)
}
