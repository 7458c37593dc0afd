//! How likely what is still to come is enough.

use super::convolve::{ProbabilityMass, steps};
use super::discrete_distribution::DiscreteDistribution;
use super::total;

/// P(sum of the distributions to come ≥ start + k · unit) for k = 0, 1, 2 …: one at the beginning, nothing after the end.
#[derive(Clone, Debug)]
pub(super) struct Rest {
    start: u64,
    at_least: Vec<f64>,
}

impl Rest {
    pub(super) fn new(mass: &ProbabilityMass) -> Self {
        let mut at_least = mass.cells.clone();
        let mut above = 0.0;
        for cell in at_least.iter_mut().rev() {
            above += *cell;
            *cell = above;
        }
        Self { start: mass.start, at_least }
    }

    /// For each place the rest from there on: all distributions, all but the first … none.
    pub(super) fn from_each(distributions: &[DiscreteDistribution], unit: u64) -> Vec<Self> {
        let mut mass = ProbabilityMass::zero();
        let mut rests = vec![Self::new(&mass)];
        for distribution in distributions.iter().rev() {
            mass = mass.with(distribution, unit);
            rests.push(Self::new(&mass));
        }
        rests.reverse();
        rests
    }

    /// P(sum so far + the rest ≥ needed).
    pub(super) fn reaches(&self, so_far: &ProbabilityMass, needed: u64, unit: u64) -> f64 {
        let missing = needed.saturating_sub(so_far.start + self.start).div_ceil(unit);
        let missing = steps(missing, 1);
        // Where the sum so far is k units above its start, the rest must be `missing − k` above its own.
        let enough = so_far.cells.get(missing.min(so_far.cells.len())..).unwrap_or_default();
        let from = (missing + 1).saturating_sub(self.at_least.len());
        let short = so_far.cells.get(from..missing.min(so_far.cells.len())).unwrap_or_default();
        let rest = self.at_least.get(..=missing - from).unwrap_or_default();
        let mut chance = total(enough);
        for (cell, at_least) in short.iter().zip(rest.iter().rev()) {
            chance += cell * at_least;
        }
        chance
    }
}
