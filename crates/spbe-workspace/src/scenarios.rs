//! Several scenarios beside each other: one is worked on, the others lie on a shelf.

use std::rc::Rc;

use spbe_index::{Standing, Values};

use super::{Agency, Baseline, Editing, Model, Origin, Scenario};
use crate::model::Shelved;

/// As many scenarios as can be told apart side by side.
pub const MOST: usize = 6;

impl Model {
    /// A new scenario with these values and the locks of the present one, which goes to the shelf. `None` where there are
    /// [`MOST`] already.
    pub fn with_new_scenario(&self, name: &str, values: Values) -> Option<Self> {
        if self.shelf.len() + 1 >= MOST {
            return None;
        }
        let highest = self.scenarios().iter().map(|scenario| scenario.number).max().unwrap_or_default();
        let scenario = Scenario {
            number: highest.checked_add(1)?,
            name: name.trim().into(),
            values: Rc::new(values),
            locks: self.scenario.locks.clone(),
        };
        let saved = scenario.clone();
        let others = self.shelved_with_present().collect::<Vec<_>>();
        Some(Self { scenario, saved, shelf: in_order(others), editing: Editing::Scenario, ..self.clone() })
    }

    /// The data with a scenario that somebody shared beside the others; `None` where it has other indicators, or there are
    /// [`MOST`] already.
    pub fn with_shared(&self, shared: &Scenario) -> Option<Self> {
        let fits = shared.values.iter().len() == self.baseline.values.iter().len()
            && shared.values.iter().all(|(_, value)| {
                value.is_none_or(|value| self.instrument.scale().value(value.hundredths()).is_some())
            });
        let mut changed = self.with_new_scenario(&shared.name, (*shared.values).clone()).filter(|_| fits)?;
        changed.scenario.locks = shared.locks.clone();
        changed.saved = changed.scenario.clone();
        Some(changed)
    }

    /// The data with another scenario being worked on; `None` where there is none of that number on the shelf.
    pub fn with_scenario(&self, number: u16) -> Option<Self> {
        let Shelved { scenario, saved } =
            self.shelf.iter().find(|shelved| shelved.scenario.number == number)?.clone();
        let others = self.shelved_with_present().filter(|shelved| shelved.scenario.number != number);
        let others = in_order(others.collect());
        Some(Self { scenario, saved, shelf: others, editing: Editing::Scenario, ..self.clone() })
    }

    /// The data with the scenario being worked on called something else.
    #[must_use]
    pub fn with_name(&self, name: &str) -> Self {
        let mut changed = self.clone();
        changed.scenario.name = name.trim().into();
        changed.saved.name = Rc::clone(&changed.scenario.name);
        changed
    }

    /// The data without the scenario being worked on: the one before it is taken from the shelf, or the one after it.
    /// `None` where it is the only one.
    pub fn without_scenario(&self) -> Option<Self> {
        let number = self.scenario.number;
        let next = self.shelf.iter().rfind(|shelved| shelved.scenario.number < number);
        let next = next.or(self.shelf.first())?.scenario.number;
        let mut changed = self.with_scenario(next)?;
        changed.shelf =
            changed.shelf.iter().filter(|shelved| shelved.scenario.number != number).cloned().collect();
        Some(changed)
    }

    /// The data with the scenario being worked on as where the agency stands. The values that it had changed are estimates
    /// no more, and the baseline is no result of a year any more: of an official result they are claims. The same data where
    /// nothing was changed.
    #[must_use]
    pub fn with_scenario_as_baseline(&self) -> Self {
        let (before, now) = (&self.baseline.values, &self.scenario.values);
        if before == now {
            return self.clone();
        }
        let mut baseline = Baseline { values: Rc::clone(now), ..self.baseline.clone() };
        for (id, _) in now.iter().filter(|(id, value)| before.get(*id) != *value) {
            baseline.estimated = baseline.estimated.without(id);
            if baseline.standing == Standing::Official {
                baseline.claimed = baseline.claimed.with(id);
            }
        }
        Self {
            baseline,
            agency: Agency { year: None, origin: Origin::Scenario, ..self.agency.clone() },
            ..self.clone()
        }
    }

    fn shelved_with_present(&self) -> impl Iterator<Item = Shelved> + '_ {
        let present = Shelved { scenario: self.scenario.clone(), saved: self.saved.clone() };
        self.shelf.iter().cloned().chain([present])
    }
}

/// There are six at most.
fn in_order(mut shelf: Vec<Shelved>) -> Rc<[Shelved]> {
    for end in (1..shelf.len()).rev() {
        for place in 0..end {
            if shelf.get(place).map(|one| one.scenario.number)
                > shelf.get(place + 1).map(|one| one.scenario.number)
            {
                shelf.swap(place, place + 1);
            }
        }
    }
    shelf.into()
}
