//! What one claim may come to.

use super::float;

/// The possible contributions of an indicator to the weighted sum, lowest first, each with its probability. A
/// contribution is the weight times hundredths of a level.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct DiscreteDistribution {
    outcomes: Vec<(u64, f64)>,
}

impl DiscreteDistribution {
    /// No chance at all: this contribution.
    pub(super) fn sure(contribution: u64) -> Self {
        Self { outcomes: vec![(contribution, 1.0)] }
    }

    /// Of where a claim may end, in hundredths of a level, lowest first.
    pub(super) fn new(weight: u32, ends: impl Iterator<Item = (u16, f64)>) -> Self {
        let mut outcomes: Vec<(u64, f64)> = Vec::new();
        for (end, probability) in ends {
            let contribution = u64::from(weight) * u64::from(end);
            match outcomes.last_mut() {
                Some((last, sum)) if *last == contribution => *sum += probability,
                _ if probability > 0.0 => outcomes.push((contribution, probability)),
                _ => {}
            }
        }
        Self { outcomes }
    }

    pub(super) fn outcomes(&self) -> &[(u64, f64)] {
        &self.outcomes
    }

    pub(super) fn low(&self) -> u64 {
        self.outcomes.first().map_or(0, |(low, _)| *low)
    }

    pub(super) fn high(&self) -> u64 {
        self.outcomes.last().map_or(0, |(high, _)| *high)
    }

    pub(super) fn is_sure(&self) -> bool {
        self.outcomes.len() == 1
    }

    pub(super) fn mean(&self) -> f64 {
        self.outcomes.iter().map(|(contribution, probability)| float(*contribution) * probability).sum()
    }

    pub(super) fn variance(&self) -> f64 {
        let mean = self.mean();
        let square = |contribution: u64| (float(contribution) - mean) * (float(contribution) - mean);
        self.outcomes.iter().map(|(contribution, probability)| square(*contribution) * probability).sum()
    }
}
