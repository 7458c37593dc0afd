//! What is asked: values, limits and efforts, checked, as ladders of steps.

use super::constraints::Constraints;
use super::effort::{Effort, Efforts};
use super::fill::{self, MOST_EFFORT, MOST_STEPS, Way};
use super::frontier::Frontier;
use super::ladder::Ladder;
use super::pack::Steps;
use super::steps::{Plan, Step};
use crate::instrument::Instrument;
use crate::ratio::greatest_common_divisor;
use crate::score::Score;
use crate::value::{Value, Values};

/// An agency that wants to rise: where it stands, which steps it may take, and what each takes.
///
/// A step rises to the next whole level, or to the ceiling where that comes first; steps are taken in order.
///
/// ```
/// use spbe_index::plan::{Constraints, Efforts, Problem};
/// use spbe_index::{Instrument, Values, assess};
///
/// // Nothing claimed: 47 indicators with four steps each.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let values = Values::empty(instrument);
/// let (constraints, efforts) = (Constraints::none(instrument), Efforts::one_each(instrument));
/// let problem = Problem::new(instrument, &values, &constraints, &efforts).map_err(|_| "beyond counting")?;
/// assert_eq!(problem.index(), assess(instrument, &values).index());
/// assert_eq!((problem.open_indicators(), problem.open_steps()), (47, 4 * 47));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug)]
pub struct Problem {
    pub(super) ladders: Vec<Ladder>,
    pub(super) all_locked: bool,
    /// The weighted sum at present, in parts of the weight times hundredths of a level.
    base: u64,
    /// The weighted sum that is one whole index point.
    whole: u64,
}

/// Why there is nothing to plan with.
///
/// ```
/// use spbe_index::plan::{Constraints, Efforts, Limit, Problem};
/// use spbe_index::{Instrument, Values};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let values = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
/// let first = instrument.indicator_numbered("1").ok_or("no indicator 1")?;
/// let low = Limit { ceiling: instrument.scale().level(2), ..Limit::default() };
/// let constraints = Constraints::none(instrument).with(first, low);
/// let faults = Problem::new(instrument, &values, &constraints, &Efforts::one_each(instrument)).unwrap_err();
/// assert_eq!(faults[0].to_string(), "indicator 1: the ceiling 2 is below its present value 3");
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum ProblemFault {
    /// A ceiling that the indicator stands above already.
    #[error("indicator {number}: the ceiling {ceiling} is below its present value {value}")]
    CeilingBelow {
        /// The number of the indicator.
        number: String,
        /// The ceiling.
        ceiling: Value,
        /// Where it stands.
        value: Value,
    },
    /// Efforts that add up to more than is counted.
    #[error("the efforts add up to {total}; the most that can be planned with is {most}")]
    TooMuchEffort {
        /// What all steps take together.
        total: Effort,
        /// The most that they may.
        most: Effort,
    },
    /// An instrument with so many indicators and such fine weights that its frontier would not fit in memory.
    #[error(
        "the instrument is too fine to plan with: {cells} sums to look at, and {MOST_CELLS} are the most"
    )]
    TooFine {
        /// How many gains there are for all indicators together.
        cells: u64,
    },
}

/// One byte each is kept, and about three for what is computed meanwhile: below 100 MB.
const MOST_CELLS: u64 = 24 << 20;

impl Problem {
    /// What lies before an agency with these values. An empty indicator stands at the bottom of the scale.
    ///
    /// # Errors
    /// Every ceiling that lies below a present value, and efforts or weights that are beyond counting.
    ///
    /// ```
    /// use spbe_index::plan::{Constraints, Efforts, Limit, Problem};
    /// use spbe_index::{Instrument, Values};
    ///
    /// // A ceiling of 3 for agencies at 3 and at 4: nothing to rise to, and 47 faults.
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let [three, four] = [3, 4].map(|level| instrument.scale().level(level).unwrap());
    /// let constraints =
    ///     Constraints::each(instrument, &|_| Limit { ceiling: Some(three), ..Limit::default() });
    /// let efforts = Efforts::one_each(instrument);
    /// let problem = |level| Problem::new(instrument, &Values::filled(instrument, level), &constraints, &efforts);
    /// assert_eq!(problem(three).map(|problem| problem.open_steps()), Ok(0));
    /// assert_eq!(problem(four).map_err(|faults| faults.len()).err(), Some(47));
    /// ```
    pub fn new(
        instrument: &Instrument,
        values: &Values,
        constraints: &Constraints,
        efforts: &Efforts,
    ) -> Result<Self, Vec<ProblemFault>> {
        let (mut ladders, mut faults) = (Vec::new(), Vec::new());
        let (mut base, mut all_locked) = (0, true);
        for (id, indicator) in instrument.indicators() {
            let value = values.get(id).unwrap_or(instrument.scale().min());
            let limit = constraints.get(id);
            if let Some(ceiling) = limit.ceiling.filter(|ceiling| *ceiling < value) {
                let number = indicator.number().to_owned();
                faults.push(ProblemFault::CeilingBelow { number, ceiling, value });
            }
            base += u64::from(indicator.weight()) * u64::from(value.hundredths());
            all_locked &= limit.locked;
            ladders.push(Ladder::new(instrument, (id, indicator), value, limit, efforts));
        }
        let problem = Self { ladders, all_locked, base, whole: u64::from(instrument.total_weight()) * 100 };
        problem.check(&mut faults);
        if faults.is_empty() { Ok(problem) } else { Err(faults) }
    }

    /// The least effort to every index that can be reached.
    pub fn frontier(&self) -> Frontier {
        Frontier::new(self.clone())
    }

    /// The index at present.
    pub fn index(&self) -> Score {
        Score::new(self.base, self.whole)
    }

    /// How many indicators can take a step.
    pub fn open_indicators(&self) -> usize {
        self.ladders.iter().filter(|ladder| !ladder.rungs.is_empty()).count()
    }

    /// How many steps there are to choose from.
    pub fn open_steps(&self) -> usize {
        self.ladders.iter().map(|ladder| ladder.rungs.len()).sum()
    }

    /// The next step of each indicator that can take one, in the instrument's order.
    pub(super) fn next_steps(&self) -> Vec<Step> {
        self.ladders.iter().filter_map(|ladder| ladder.steps(self.whole).next()).collect()
    }

    /// All steps that there are.
    pub(super) fn every_step(&self) -> Vec<Step> {
        self.ladders.iter().flat_map(|ladder| ladder.steps(self.whole)).collect()
    }

    fn check(&self, faults: &mut Vec<ProblemFault>) {
        let total = self.effort_of_all();
        let most = Effort::of_sum(MOST_EFFORT);
        if total > most {
            faults.push(ProblemFault::TooMuchEffort { total, most });
        }
        let (unit, mut sums, mut cells) = (self.unit(), 1, 0_u64);
        for ladder in &self.ladders {
            sums += ladder.gain(ladder.rungs.len()) / unit;
            cells = cells.saturating_add(sums);
        }
        let longest = self.ladders.iter().map(|ladder| ladder.rungs.len()).max();
        if cells > MOST_CELLS || longest > Some(MOST_STEPS) {
            faults.push(ProblemFault::TooFine { cells });
        }
    }

    pub(super) fn effort_of_all(&self) -> Effort {
        self.ladders.iter().flat_map(|ladder| &ladder.rungs).map(|rung| rung.effort).sum()
    }

    /// The largest part of the weighted sum that every gain is a whole multiple of.
    pub(super) fn unit(&self) -> u64 {
        let mut unit = 0;
        for ladder in &self.ladders {
            for steps in 1..=ladder.rungs.len() {
                unit = greatest_common_divisor(ladder.gain(steps), unit);
            }
        }
        unit.max(1)
    }

    /// How many units more than at present make this index, rounded up.
    pub(super) fn units_to(&self, index: Score, unit: u64) -> usize {
        let needed = index.parts_at_least(self.whole).saturating_sub(self.base);
        usize::try_from(needed.div_ceil(unit)).unwrap_or(usize::MAX)
    }

    /// The index that is so many units above the present one.
    pub(super) fn index_at(&self, units: usize, unit: u64) -> Score {
        Score::new(self.base + u64::try_from(units).unwrap_or(u64::MAX) * unit, self.whole)
    }

    /// For each indicator, what its first, its first two … steps gain, and what they cost by `cost`.
    pub(super) fn ways(&self, unit: u64, cost: &mut dyn FnMut(usize, usize, Effort) -> u64) -> Vec<Vec<Way>> {
        let mut rows = Vec::with_capacity(self.ladders.len());
        for (position, ladder) in self.ladders.iter().enumerate() {
            let (mut row, mut effort) = (Vec::with_capacity(ladder.rungs.len()), Effort::ZERO);
            for (steps, rung) in (1..).zip(&ladder.rungs) {
                effort = effort + rung.effort;
                let gain = usize::try_from(ladder.gain(steps) / unit).unwrap_or(usize::MAX);
                row.push(Way { gain, cost: cost(position, steps, effort) });
            }
            rows.push(row);
        }
        rows
    }

    /// The ways where the effort counts first and the number of raised indicators second.
    pub(super) fn ways_by_effort(&self, unit: u64) -> Vec<Vec<Way>> {
        self.ways(unit, &mut |_, _, effort| fill::cost(effort.hundredths(), 1))
    }

    /// The steps of each indicator, gains in units and efforts in parts.
    pub(super) fn steps_in(&self, unit: u64, part: u64) -> Vec<Steps> {
        let mut every = Vec::with_capacity(self.ladders.len());
        for ladder in &self.ladders {
            let gain = |steps| usize::try_from(ladder.gain(steps) / unit).unwrap_or(usize::MAX);
            every.push(Steps {
                efforts: ladder.rungs.iter().map(|rung| rung.effort.hundredths() / part).collect(),
                gains: (1..=ladder.rungs.len()).map(gain).collect(),
            });
        }
        every
    }

    /// The largest part of which every effort is a whole multiple; never zero.
    pub(super) fn effort_part(&self) -> u64 {
        let rungs = self.ladders.iter().flat_map(|ladder| &ladder.rungs);
        rungs.fold(0, |part, rung| greatest_common_divisor(rung.effort.hundredths(), part)).max(1)
    }

    /// How many units this stands above another state of the same problem.
    pub(super) fn units_above(&self, other: &Self, unit: u64) -> usize {
        usize::try_from((self.base - other.base) / unit).unwrap_or(usize::MAX)
    }

    /// The plan with so many steps of each indicator.
    pub(super) fn plan(&self, rises: &[usize]) -> Plan {
        let (mut steps, mut effort, mut sum) = (Vec::new(), Effort::ZERO, self.base);
        for (ladder, rise) in self.ladders.iter().zip(rises) {
            sum += ladder.gain(*rise);
            for step in ladder.steps(self.whole).take(*rise) {
                effort = effort + step.effort;
                steps.push(step);
            }
        }
        Plan { index: Score::new(sum, self.whole), effort, steps }
    }

    /// For each indicator, how many steps a plan takes of it.
    pub(super) fn rises_of(&self, plan: &Plan) -> Vec<usize> {
        let steps = |id| plan.steps.iter().filter(|step| step.indicator == id).count();
        self.ladders.iter().map(|ladder| steps(ladder.indicator)).collect()
    }

    /// The same problem after so many steps of each indicator.
    pub(super) fn climbed(&self, rises: &[usize]) -> Self {
        let mut problem = Self { ladders: Vec::new(), ..*self };
        for (ladder, rise) in self.ladders.iter().zip(rises) {
            problem.base += ladder.gain(*rise);
            problem.ladders.push(ladder.climbed(*rise));
        }
        problem
    }

    /// The same problem with at most so many steps of each indicator.
    pub(super) fn limited(&self, rises: &[usize]) -> Self {
        let pairs = self.ladders.iter().zip(rises);
        Self { ladders: pairs.map(|(ladder, rise)| ladder.limited(*rise)).collect(), ..*self }
    }
}
