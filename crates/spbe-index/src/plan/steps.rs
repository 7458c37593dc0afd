//! What to do: a plan is a list of steps.

use super::effort::Effort;
use crate::instrument::IndicatorId;
use crate::score::{Difference, Score};
use crate::value::{Value, Values};

/// Steps to an index, in the instrument's order and each indicator's from the lowest up; empty where nothing is to be done.
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
