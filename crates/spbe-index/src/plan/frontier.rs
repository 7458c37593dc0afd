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
///
/// ```
/// use spbe_index::plan::{Constraints, Effort, Efforts, Problem};
/// use spbe_index::{Instrument, Score, Values};
///
/// // From level 3 to level 4 everywhere, a unit a step: one unit brings 0.03 at most, and 47 units bring it all.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let values = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
/// let (constraints, efforts) = (Constraints::largest_rise(instrument, 1), Efforts::one_each(instrument));
/// let problem = Problem::new(instrument, &values, &constraints, &efforts).map_err(|_| "beyond counting")?;
/// let frontier = problem.frontier();
/// assert_eq!(frontier.least_effort(Score::from_hundredths(303)), Some(Effort::ONE));
/// assert_eq!(frontier.least_effort(Score::from_hundredths(400)), Some(Effort::from_hundredths(4700)));
/// assert_eq!(frontier.least_effort(Score::from_hundredths(401)), None);
/// assert_eq!(frontier.plan_within(Effort::ONE).index, Score::from_hundredths(303));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug)]
pub struct Frontier {
    pub(super) problem: Problem,
    pub(super) unit: u64,
    rows: Vec<Vec<Way>>,
    filled: Filled,
}

/// A corner of the frontier: no plan has a higher index for this effort, nor less effort for this index.
///
/// ```
/// use spbe_index::plan::{Constraints, Efforts, Limit, Problem};
/// use spbe_index::{Instrument, Values};
///
/// // Only indicator 42 (3.00 %) may rise: three corners from level 3 to level 5.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let values = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
/// let open = instrument.indicator_numbered("42");
/// let constraints = Constraints::each(instrument, &|id| Limit { locked: Some(id) != open, ..Limit::default() });
/// let problem = Problem::new(instrument, &values, &constraints, &Efforts::one_each(instrument));
/// let frontier = problem.map_err(|_| "beyond counting")?.frontier();
/// let corners = frontier.points().map(|point| format!("{} for {}", point.index.exact(), point.effort));
/// assert_eq!(corners.collect::<Vec<_>>(), ["3.00 for 0", "3.03 for 1", "3.06 for 2"]);
/// # Ok::<(), &str>(())
/// ```
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
    ///
    /// ```
    /// use spbe_index::plan::{Constraints, Efforts, Problem};
    /// use spbe_index::{Instrument, Score, Values};
    ///
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let values = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
    /// let (constraints, efforts) = (Constraints::none(instrument), Efforts::one_each(instrument));
    /// let problem = Problem::new(instrument, &values, &constraints, &efforts).map_err(|_| "beyond counting")?;
    /// let frontier = problem.frontier();
    /// // 3.00 is there already, 5.00 takes all 94 steps, and nobody reaches more.
    /// let steps = |hundredths| frontier.plan(Score::from_hundredths(hundredths)).map(|plan| plan.steps.len());
    /// assert_eq!((steps(300), steps(500)), (Ok(0), Ok(94)));
    /// assert_eq!(steps(501).map_err(|unreachable| unreachable.missing.exact_size()), Err("0.01".to_owned()));
    /// # Ok::<(), &str>(())
    /// ```
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
    ///
    /// ```
    /// use spbe_index::plan::{Constraints, Effort, Efforts, Problem};
    /// use spbe_index::{Instrument, Values};
    ///
    /// // Twice as much for each step: with 5 units, two steps of 3.00 % from level 3, and one unit is left.
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let values = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
    /// let efforts = Efforts::filled(instrument, Effort::from_hundredths(200));
    /// let problem = Problem::new(instrument, &values, &Constraints::none(instrument), &efforts);
    /// let plan = problem.map_err(|_| "beyond counting")?.frontier().plan_within(Effort::from_hundredths(500));
    /// assert_eq!((plan.index.exact().as_str(), plan.effort), ("3.06", Effort::from_hundredths(400)));
    /// # Ok::<(), &str>(())
    /// ```
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
    ///
    /// ```
    /// use spbe_index::plan::{Constraints, Effort, Efforts, Problem};
    /// use spbe_index::{Instrument, Score, Values};
    ///
    /// // Six steps of 3.00 % reach 3.18 from 3.00, whatever they take.
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let values = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
    /// let efforts = Efforts::filled(instrument, Effort::from_hundredths(750));
    /// let problem = Problem::new(instrument, &values, &Constraints::none(instrument), &efforts);
    /// let frontier = problem.map_err(|_| "beyond counting")?.frontier();
    /// assert_eq!(frontier.fewest_steps(Score::from_hundredths(318)), Some(6));
    /// assert_eq!(frontier.fewest_steps(Score::from_hundredths(501)), None);
    /// # Ok::<(), &str>(())
    /// ```
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

    pub(super) fn units_within(&self, budget: Effort) -> usize {
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
