//! What every plan keeps to, whichever room asks for it: the planner's locks, efforts, ceilings and largest rises.

use std::rc::Rc;

use spbe_index::plan::{Efforts, Limit};
use spbe_index::{Constraints, Effort, Instrument};

use crate::state::plan::Limited;
use crate::state::{Marks, Model, PlanSettings};

/// The terms of a plan.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Terms {
    pub(super) locks: Marks,
    efforts: Option<Rc<[u32]>>,
    limits: Rc<[Limited]>,
    rise: Option<u8>,
}

impl Terms {
    /// The terms of the scenario and of the plan's settings.
    pub(super) fn of(model: &Model, settings: &PlanSettings) -> Self {
        Self {
            locks: model.scenario.locks.clone(),
            efforts: settings.efforts.clone(),
            limits: Rc::clone(&settings.limits),
            rise: settings.rise,
        }
    }

    /// What each step takes.
    pub(super) fn efforts(&self, instrument: &Instrument) -> Efforts {
        efforts(instrument, self.efforts.as_deref())
    }

    /// How far each indicator may rise.
    pub(super) fn constraints(&self, instrument: &Instrument) -> Constraints {
        Constraints::each(instrument, &|id| {
            let own = self.limits.iter().find(|limit| limit.indicator == id);
            Limit {
                locked: self.locks.contains(id),
                ceiling: own.and_then(|limit| limit.ceiling),
                rise: own.and_then(|limit| limit.rise).or(self.rise),
            }
        })
    }

    /// Whether anything but locks and one point for each step was set.
    pub(super) fn are_own(&self) -> bool {
        self.efforts.is_some() || !self.limits.is_empty() || self.rise.is_some()
    }
}

/// The planner's efforts, or one for each step.
pub(super) fn efforts(instrument: &Instrument, table: Option<&[u32]>) -> Efforts {
    let mut efforts = Efforts::one_each(instrument);
    let levels: Vec<_> = efforts.levels().collect();
    let Some(table) = table.filter(|table| table.len() == levels.len() * instrument.indicators().len())
    else {
        return efforts;
    };
    for ((id, _), row) in instrument.indicators().zip(table.chunks(levels.len().max(1))) {
        for (level, effort) in levels.iter().zip(row) {
            efforts = efforts.with(id, *level, Effort::from_hundredths(*effort));
        }
    }
    efforts
}
