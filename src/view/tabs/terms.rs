//! What every plan keeps to, whichever tab asks for it: the planner's locks, efforts, ceilings and largest rises.

use std::rc::Rc;

use spbe_index::plan::{Efforts, Limit};
use spbe_index::{Constraints, Instrument, Value, Values};
use spbe_workspace::plan::{Limited, Shape};
use spbe_workspace::{Marks, Model, PlanSettings};

/// The terms of a plan.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Terms {
    pub(super) locks: Marks,
    efforts: Option<Rc<[u32]>>,
    shape: Shape,
    limits: Rc<[Limited]>,
    ceiling: Option<Value>,
    rise: Option<u8>,
}

impl Terms {
    /// The terms of the scenario and of the plan's settings.
    pub(super) fn of(model: &Model, settings: &PlanSettings) -> Self {
        Self {
            locks: model.scenario.locks.clone(),
            efforts: settings.efforts.clone(),
            shape: settings.shape,
            limits: Rc::clone(&settings.limits),
            ceiling: settings.ceiling,
            rise: settings.rise,
        }
    }

    /// What each step takes.
    pub(super) fn efforts(&self, instrument: &Instrument) -> Efforts {
        let settings =
            PlanSettings { efforts: self.efforts.clone(), shape: self.shape, ..PlanSettings::default() };
        settings.table(instrument)
    }

    /// How far each indicator may rise from its value.
    pub(super) fn constraints(&self, instrument: &Instrument, values: &Values) -> Constraints {
        Constraints::each(instrument, &|id| {
            let own = self.limits.iter().find(|limit| limit.indicator == id);
            Limit {
                locked: self.locks.contains(id),
                ceiling: own.and_then(|limit| limit.ceiling).or_else(|| {
                    self.ceiling.map(|ceiling| values.get(id).map_or(ceiling, |now| ceiling.max(now)))
                }),
                rise: own.and_then(|limit| limit.rise).or(self.rise),
            }
        })
    }

    /// Whether anything but locks was set.
    pub(super) fn are_own(&self) -> bool {
        let Self { efforts, shape, limits, ceiling, rise, .. } = self;
        efforts.is_some()
            || *shape != Shape::default()
            || !limits.is_empty()
            || ceiling.is_some()
            || rise.is_some()
    }

    /// The same terms but for what steps take and the ceiling of all indicators.
    pub(super) fn supposing(&self, shape: Shape, ceiling: Option<Value>) -> Self {
        Self { efforts: None, shape, ceiling, ..self.clone() }
    }
}
