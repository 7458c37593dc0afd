//! Looks through all plans within a budget that the relaxation does not rule out.

use super::convolve::{ProbabilityMass, steps};
use super::relaxation::Relaxation;
use super::safe::{Choices, Problem};

/// What came of it.
pub(super) enum Outcome {
    /// A plan that is sure enough.
    Found(Choices),
    /// There is none within the budget.
    None,
    /// The nodes ran out.
    Unknown,
}

pub(super) struct Search<'search> {
    problem: &'search Problem,
    relaxation: &'search Relaxation<'search>,
    nodes: &'search mut usize,
    choices: Choices,
}

impl<'search> Search<'search> {
    pub(super) fn new(
        problem: &'search Problem,
        relaxation: &'search Relaxation<'search>,
        nodes: &'search mut usize,
    ) -> Self {
        Self { problem, relaxation, nodes, choices: Vec::new() }
    }

    /// Any plan of at most `budget` steps.
    pub(super) fn within(mut self, budget: u64) -> Outcome {
        if !self.relaxation.is_enough(budget) {
            return Outcome::None;
        }
        if !self.relaxation.is_kept() {
            return Outcome::Unknown;
        }
        let nothing = vec![ProbabilityMass::zero(); self.problem.moods.len()];
        self.visit(&nothing, steps(budget, 1))
    }

    fn visit(&mut self, sums: &[ProbabilityMass], budget: usize) -> Outcome {
        if self.choices.len() == self.problem.places.len() {
            let is_enough = self.problem.is_enough(self.problem.chance(&self.choices));
            return if is_enough { Outcome::Found(self.choices.clone()) } else { Outcome::None };
        }
        for (_, choice, left, sums) in self.next(sums, budget) {
            if *self.nodes == 0 {
                return Outcome::Unknown;
            }
            *self.nodes -= 1;
            self.choices.push(choice);
            match self.visit(&sums, left) {
                Outcome::None => {}
                decided => return decided,
            }
            self.choices.pop();
        }
        Outcome::None
    }

    /// What may be chosen next, with its bound, the budget left and the sums; the most promising first.
    fn next(
        &self,
        sums: &[ProbabilityMass],
        budget: usize,
    ) -> Vec<(f64, usize, usize, Vec<ProbabilityMass>)> {
        let (depth, mut next) = (self.choices.len(), Vec::new());
        let Some(place) = self.problem.places.get(depth) else { return next };
        // Of two places that are alike, the later one takes no later offer: the other way round is the same plan.
        let latest = self.choices.last().copied().filter(|_| place.is_repeated);
        for (choice, offer) in
            place.offers.iter().enumerate().take(latest.map_or(usize::MAX, |last| last + 1))
        {
            let Some(left) = budget.checked_sub(self.relaxation.cost(offer)) else { continue };
            let mut more = Vec::with_capacity(sums.len());
            for (sum, distribution) in sums.iter().zip(&offer.distributions) {
                more.push(sum.with(distribution, self.problem.unit));
            }
            let bound = self.relaxation.bound(depth + 1, &more, left);
            if self.relaxation.is_possible(bound) {
                next.push((bound, choice, left, more));
            }
        }
        next.sort_by(|one, other| other.0.total_cmp(&one.0));
        next
    }
}
