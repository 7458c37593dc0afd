//! The least effort to every index that can be reached.

use super::effort::Effort;
use super::fill::{self, Filled, Way};
use super::problem::Problem;
use super::steps::Plan;
use super::unreachable::Unreachable;
use crate::score::Score;

/// The least effort to every index that can be reached, and a plan for each.
///
/// Optimal over all plans that take steps in order and keep within the limits. Of plans with the same least
/// effort, the one that raises fewer indicators is taken; of those, the one that raises the earlier indicator
/// further at the first where they differ.
#[derive(Clone, Debug)]
pub struct Frontier {
    pub(super) problem: Problem,
    pub(super) unit: u64,
    rows: Vec<Vec<Way>>,
    filled: Filled,
}

/// A corner of the frontier: no plan has a higher index for this effort, nor less effort for this index.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Point {
    /// The index.
    pub index: Score,
    /// The least effort to it.
    pub effort: Effort,
}

impl Frontier {
    pub(super) fn new(problem: Problem) -> Self {
        let unit = problem.unit();
        let rows = problem.ways_by_effort(unit);
        let filled = fill::fill(&rows, usize::MAX);
        Self { problem, unit, rows, filled }
    }

    /// The plan of least effort whose exact index is not below the target. Empty where the target is reached already.
    ///
    /// # Errors
    /// [`Unreachable`] when no plan reaches it, with the best that can be reached and what stands in the way.
    pub fn plan(&self, target: Score) -> Result<Plan, Unreachable> {
        let units = self.problem.units_to(target, self.unit);
        if units <= self.filled.reach() {
            return Ok(self.plan_of(units));
        }
        let best = self.plan_of(self.filled.reach());
        let missing = target.since(best.index);
        Err(Unreachable::new(&self.problem, best, missing))
    }

    /// The plan with the highest index that a budget allows; of those, the one of least effort.
    pub fn plan_within(&self, budget: Effort) -> Plan {
        self.plan_of(self.units_within(budget))
    }

    /// The least effort to an index; `None` when no plan reaches it.
    pub fn least_effort(&self, target: Score) -> Option<Effort> {
        let units = self.problem.units_to(target, self.unit);
        self.filled.least.get(units).map(|cost| effort_of(*cost))
    }

    /// The corners of the frontier, from the highest index without effort to the highest of all.
    pub fn points(&self) -> impl Iterator<Item = Point> + '_ {
        let following = self.filled.least.iter().skip(1).copied().chain([u64::MAX]);
        let pairs = self.filled.least.iter().zip(following).enumerate();
        pairs.filter(|(_, (cost, next))| fill::first(**cost) < fill::first(*next)).map(
            |(units, (cost, _))| Point {
                index: self.problem.index_at(units, self.unit),
                effort: effort_of(*cost),
            },
        )
    }

    /// How few steps reach the target, whatever they take; `None` when none do.
    pub fn fewest_steps(&self, target: Score) -> Option<usize> {
        let units = self.problem.units_to(target, self.unit);
        let rows = self
            .problem
            .ways(self.unit, &mut |_, steps, _| fill::cost(u64::try_from(steps).unwrap_or(u64::MAX), 0));
        let filled = fill::fill(&rows, units);
        filled.least.get(units).and_then(|cost| usize::try_from(fill::first(*cost)).ok())
    }

    /// The problem that it answers.
    pub fn problem(&self) -> &Problem {
        &self.problem
    }

    /// How many gains it lists: from none to all that can be reached, in the largest unit that measures them all.
    pub fn gains(&self) -> usize {
        self.filled.least.len()
    }

    /// How many bytes its tables take.
    pub fn bytes(&self) -> usize {
        self.filled.bytes()
    }

    /// For each indicator, how many steps it takes in the plan for the target, if there is one.
    pub(super) fn rises_to(&self, target: Score) -> Option<Vec<usize>> {
        let units = self.problem.units_to(target, self.unit);
        (units <= self.filled.reach()).then(|| self.rises(units))
    }

    /// For each indicator, how many steps it takes in the plan for a budget.
    pub(super) fn rises_within(&self, budget: Effort) -> Vec<usize> {
        self.rises(self.units_within(budget))
    }

    fn units_within(&self, budget: Effort) -> usize {
        // No effort at all always gains nothing, so at least one gain is within the budget.
        self.filled.least.partition_point(|cost| effort_of(*cost) <= budget) - 1
    }

    fn plan_of(&self, units: usize) -> Plan {
        self.problem.plan(&self.rises(units))
    }

    fn rises(&self, units: usize) -> Vec<usize> {
        self.filled.rises(&self.rows, 0, units).map(|(steps, _)| steps).collect()
    }
}

fn effort_of(cost: u64) -> Effort {
    Effort::of_sum(fill::first(cost))
}
