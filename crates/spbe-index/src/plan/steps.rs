//! What to do: a plan is a list of steps.

use super::effort::Effort;
use crate::instrument::IndicatorId;
use crate::score::{Difference, Score};
use crate::value::{Value, Values};

/// Steps to an index, in the instrument's order and each indicator's from the lowest up; empty where nothing is to be done.
///
/// ```
/// use spbe_index::plan::{Constraints, Efforts, Problem};
/// use spbe_index::{Instrument, Score, Values, assess};
///
/// // The values after a plan have the index that the plan promises.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let values = Values::empty(instrument);
/// let (constraints, efforts) = (Constraints::none(instrument), Efforts::one_each(instrument));
/// let problem = Problem::new(instrument, &values, &constraints, &efforts).map_err(|_| "beyond counting")?;
/// let plan = problem.frontier().plan(Score::from_hundredths(260))?;
/// assert_eq!(assess(instrument, &plan.applied(&values)).index(), plan.index);
/// assert!(plan.index >= Score::from_hundredths(260) && plan.indicators() <= plan.steps.len());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Plan {
    /// The exact index after all steps.
    pub index: Score,
    /// What all steps take together.
    pub effort: Effort,
    /// The steps.
    pub steps: Vec<Step>,
}

/// One indicator, one step: up to the next whole level, or to its ceiling where that comes first.
///
/// ```
/// use spbe_index::plan::{Constraints, Effort, Efforts, Problem};
/// use spbe_index::{Instrument, Values};
///
/// // With one unit of effort from level 3: indicator 42 (3.00 %) to level 4.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let values = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
/// let (constraints, efforts) = (Constraints::none(instrument), Efforts::one_each(instrument));
/// let problem = Problem::new(instrument, &values, &constraints, &efforts).map_err(|_| "beyond counting")?;
/// let plan = problem.frontier().plan_within(Effort::ONE);
/// let [step] = plan.steps.as_slice() else { return Err("not one step") };
/// assert_eq!(Some(step.indicator), instrument.indicator_numbered("42"));
/// assert_eq!((step.from.whole(), step.to.whole(), step.gain.exact_size().as_str()), (Some(3), Some(4), "0.03"));
/// # Ok::<(), &str>(())
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Step {
    /// Which one.
    pub indicator: IndicatorId,
    /// Where it stands before; an empty indicator stands at the bottom of the scale.
    pub from: Value,
    /// Where it stands after.
    pub to: Value,
    /// What the step takes.
    pub effort: Effort,
    /// What the step adds to the index.
    pub gain: Difference,
}

impl Plan {
    /// How many indicators are raised.
    pub fn indicators(&self) -> usize {
        self.steps.chunk_by(|one, next| one.indicator == next.indicator).count()
    }

    /// The values after all steps.
    pub fn applied(&self, values: &Values) -> Values {
        let mut items = values.as_slice().to_vec();
        for step in &self.steps {
            if let Some(item) = items.get_mut(step.indicator.position()) {
                *item = Some(step.to);
            }
        }
        Values::of(items)
    }
}
