//! Every state that the data has been in, so that any of them can be gone back to.

use std::rc::Rc;

use spbe_index::{IndicatorId, Value};

use super::{Editing, Model, Setting};

/// How many steps are kept; older ones are forgotten first.
const KEPT: usize = 100;

/// The steps so far, and the one that is shown. There is always at least one.
///
/// Two histories are equal when they share their steps: comparing what the steps hold would cost every press more
/// the longer the history is.
#[derive(Clone, Debug)]
pub struct History {
    first: Rc<Step>,
    later: Rc<[Rc<Step>]>,
    position: usize,
}

/// What was done, and the data that it led to.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What was done.
    pub change: Change,
    /// The data after it.
    pub model: Model,
}

/// Something that changes the data, in the terms of the planner.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// An agency was opened.
    Opened,
    /// A value was set.
    Value {
        /// In the baseline or the scenario.
        editing: Editing,
        /// Which indicator.
        indicator: IndicatorId,
        /// Its value before.
        from: Option<Value>,
        /// Its value after.
        to: Option<Value>,
    },
    /// An estimated value was confirmed as it is.
    Confirmed(IndicatorId),
    /// An indicator was locked.
    Locked(IndicatorId),
    /// An indicator was unlocked.
    Unlocked(IndicatorId),
    /// Other indicators were locked, several at once.
    Locks,
    /// Something was set in a tab, perhaps for an indicator.
    Noted(Setting, Option<IndicatorId>),
    /// The scenario took the values of a plan.
    PlanApplied,
    /// The scenario went back to the baseline.
    ResetToBaseline,
    /// The scenario went back to what was saved.
    ResetToSaved,
    /// The scenario was saved to come back to.
    Saved,
    /// A new scenario was put beside the others.
    Added,
    /// Another scenario is being worked on.
    Switched,
    /// The scenario was named.
    Named,
    /// A scenario was removed.
    Removed,
    /// The scenario became the baseline.
    Rebased,
    /// Other peers were chosen.
    Compared,
    /// Levels of the planner's own became the baseline.
    Filled,
    /// The baseline was said to be an official result or a self-assessment.
    Declared,
}

impl Change {
    /// Whether it changes much at once, so that it is told with a way to take it back.
    pub fn is_large(&self) -> bool {
        match self {
            Self::Opened
            | Self::PlanApplied
            | Self::ResetToBaseline
            | Self::ResetToSaved
            | Self::Saved
            | Self::Added
            | Self::Removed
            | Self::Rebased
            | Self::Filled => true,
            Self::Noted(setting, _) => *setting == Setting::Members,
            _ => false,
        }
    }
}

impl PartialEq for History {
    fn eq(&self, other: &Self) -> bool {
        let same_length = (self.position, self.later.len()) == (other.position, other.later.len());
        let mut pairs = self.later.iter().zip(&*other.later);
        same_length
            && Rc::ptr_eq(&self.first, &other.first)
            && (Rc::ptr_eq(&self.later, &other.later) || pairs.all(|(one, other)| Rc::ptr_eq(one, other)))
    }
}

impl History {
    /// A history that begins here.
    pub fn new(model: Model) -> Self {
        Self { first: Rc::new(Step { change: Change::Opened, model }), later: Rc::default(), position: 0 }
    }

    /// The steps of an earlier visit; `None` without any, a position past the end counts as the end.
    pub fn restored(steps: Vec<Step>, position: usize) -> Option<Self> {
        let mut steps = steps.into_iter().map(Rc::new);
        let (first, later) = (steps.next()?, steps.collect::<Rc<[_]>>());
        Some(Self { first, position: position.min(later.len()), later })
    }

    /// The data as it is now.
    pub fn present(&self) -> &Model {
        &self.step(self.position).unwrap_or(&self.first).model
    }

    /// The data before the last change; `None` at the beginning.
    pub fn previous(&self) -> Option<&Model> {
        Some(&self.step(self.position.checked_sub(1)?)?.model)
    }

    /// What was done last, where the present follows from it and nothing was undone; `None` at the beginning.
    pub fn last_change(&self) -> Option<&Change> {
        self.later.last().filter(|_| !self.can_redo()).map(|step| &step.change)
    }

    /// Whether its present is one new step after the present of another.
    pub fn follows(&self, other: &Self) -> bool {
        let before = self.position.checked_sub(1).and_then(|before| self.step(before));
        let (Some(before), Some(present)) = (before, other.step(other.position)) else { return false };
        Rc::ptr_eq(before, present) && !Rc::ptr_eq(&self.later, &other.later)
    }

    /// Every step, oldest first.
    pub fn steps(&self) -> impl DoubleEndedIterator<Item = &Step> {
        std::iter::once(&self.first).chain(&*self.later).map(|step| &**step)
    }

    /// How many steps there are; at least one.
    pub fn count(&self) -> usize {
        1 + self.later.len()
    }

    /// The place of the present among the steps.
    pub fn position(&self) -> usize {
        self.position
    }

    /// Whether there is something to undo.
    pub fn can_undo(&self) -> bool {
        self.position > 0
    }

    /// Whether there is something to redo.
    pub fn can_redo(&self) -> bool {
        self.position < self.later.len()
    }

    /// One more step after the present one; what had been undone is forgotten.
    #[must_use]
    pub fn then(&self, change: Change, model: Model) -> Self {
        let last = Rc::new(Step { change, model });
        let until = self.later.get(..self.position).unwrap_or(&self.later);
        // With the first and the last there are as many as are kept.
        let (forgotten, kept) = until.split_at(until.len().saturating_sub(KEPT - 2));
        let first = forgotten.last().unwrap_or(&self.first);
        let later: Rc<[_]> = kept.iter().cloned().chain([last]).collect();
        Self { first: Rc::clone(first), position: later.len(), later }
    }

    /// The same steps with another one shown; past the end counts as the end.
    #[must_use]
    pub fn at(&self, position: usize) -> Self {
        Self { position: position.min(self.later.len()), ..self.clone() }
    }

    /// Changes the present data without a step: what is being looked at is not undone.
    #[must_use]
    pub fn with_present(&self, model: Model) -> Self {
        let mut changed = self.clone();
        let shown = match self.position.checked_sub(1) {
            None => Some(&mut changed.first),
            Some(position) => Rc::make_mut(&mut changed.later).get_mut(position),
        };
        if let Some(step) = shown {
            *step = Rc::new(Step { change: step.change.clone(), model });
        }
        changed
    }

    fn step(&self, position: usize) -> Option<&Rc<Step>> {
        match position.checked_sub(1) {
            None => Some(&self.first),
            Some(later) => self.later.get(later),
        }
    }
}
