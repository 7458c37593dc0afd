//! The planner's data: one agency, where it stands and what is being tried.

use std::rc::Rc;

use spbe_index::published::AgencyKind;
use spbe_index::{IndicatorId, Instrument, Standing, Value, Values};

use super::{Marks, Members, PeerSelection, TabSettings};

/// The data of the page at one moment. Cheap to clone: all large parts are shared.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The instrument that gives the values their meaning.
    pub instrument: Rc<Instrument>,
    /// Whose values these are.
    pub agency: Agency,
    /// Where the agency stands.
    pub baseline: Baseline,
    /// What is being tried.
    pub scenario: Scenario,
    /// The scenario when it was last saved on purpose, to come back to.
    pub saved: Scenario,
    /// The other scenarios, in the order of their numbers.
    pub shelf: Rc<[Shelved]>,
    /// What was set in the tabs.
    pub tab_settings: TabSettings,
    /// The members of the cohort beside the agency.
    pub members: Members,
    /// The member of the cohort, by its place, that the agency is.
    pub visiting: Option<u32>,
    /// Which of the two the level buttons change.
    pub editing: Editing,
    /// Whom the agency is compared with.
    pub peer_selection: Rc<PeerSelection>,
}

/// An agency, as far as it is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Agency {
    /// Its name; empty when the planner gave none.
    pub name: Rc<str>,
    /// Its type, when it is one of those that the ministry reports by.
    pub kind: Option<AgencyKind>,
    /// The province that it lies in.
    pub province: Option<Rc<str>>,
    /// The year of the values.
    pub year: Option<u16>,
    /// Where the values come from.
    pub origin: Origin,
}

/// Where the baseline comes from.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Origin {
    /// Levels reconstructed from a published result.
    Published,
    /// A table file.
    Table,
    /// A pasted list.
    Pasted,
    /// Every indicator at the lowest level.
    Lowest,
    /// No indicator is answered yet.
    Unanswered,
    /// A link that somebody shared.
    Link,
    /// A scenario that was tried before.
    Scenario,
}

/// Where the agency stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Baseline {
    /// Its values.
    pub values: Rc<Values>,
    /// The indicators whose value is our reconstruction and not yet the planner's.
    pub estimated: Marks,
    /// Whether they are an official result.
    pub standing: Standing,
    /// Of an official result: the indicators whose level came out of a scenario since. They are claims.
    pub claimed: Marks,
}

/// What is being tried.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// Which one: no other scenario of the data has it, now or later.
    pub number: u16,
    /// What the planner calls it; empty until it has a name.
    pub name: Rc<str>,
    /// Its values.
    pub values: Rc<Values>,
    /// The indicators that nothing may change.
    pub locks: Marks,
}

/// A scenario that is not being worked on.
#[derive(Clone, Debug, PartialEq)]
pub struct Shelved {
    /// The scenario.
    pub scenario: Scenario,
    /// The scenario when it was last saved on purpose.
    pub saved: Scenario,
}

/// What the level buttons change.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
pub enum Editing {
    /// Where we stand: the planner corrects an estimate.
    Baseline,
    /// What we try.
    #[default]
    Scenario,
}

impl Model {
    /// A fresh start: the scenario begins at the baseline, nothing is locked.
    pub fn new(instrument: Rc<Instrument>, agency: Agency, values: Values, estimated: Marks) -> Self {
        let values = Rc::new(values);
        let scenario =
            Scenario { number: 1, name: "".into(), values: Rc::clone(&values), locks: Marks::default() };
        let standing =
            if agency.origin == Origin::Published { Standing::Official } else { Standing::Unasked };
        let baseline = Baseline { values, estimated, standing, claimed: Marks::default() };
        let saved = scenario.clone();
        Self {
            instrument,
            agency,
            baseline,
            scenario,
            saved,
            shelf: Rc::default(),
            tab_settings: TabSettings::default(),
            members: Members::default(),
            visiting: None,
            editing: Editing::default(),
            peer_selection: Rc::default(),
        }
    }

    /// The same data under another instrument that has the same indicators and the same scale.
    #[must_use]
    pub fn under(&self, instrument: Rc<Instrument>) -> Self {
        Self { instrument, members: self.members.unread(), ..self.clone() }
    }

    /// Every scenario in the order of the numbers, the one being worked on among them.
    pub fn scenarios(&self) -> Vec<&Scenario> {
        let mut all: Vec<_> = self.shelf.iter().map(|shelved| &shelved.scenario).collect();
        let place = all.partition_point(|other| other.number < self.scenario.number);
        all.insert(place, &self.scenario);
        all
    }

    /// What the assessors have accepted: below it nothing falls. Empty where the baseline is no official result.
    pub fn confirmed(&self) -> Values {
        let Baseline { values, standing, claimed, .. } = &self.baseline;
        if *standing != Standing::Official {
            return Values::empty(&self.instrument);
        }
        claimed.iter().fold((**values).clone(), |confirmed, id| confirmed.with(id, None))
    }

    /// The same data with the baseline as what the planner says that it is.
    #[must_use]
    pub fn with_standing(&self, standing: Standing) -> Self {
        let mut changed = self.clone();
        changed.baseline.standing = standing;
        changed.baseline.claimed = Marks::default();
        changed
    }

    /// The values that the level buttons show and change.
    pub fn edited(&self) -> &Values {
        match self.editing {
            Editing::Baseline => &self.baseline.values,
            Editing::Scenario => &self.scenario.values,
        }
    }

    /// Whether the level buttons of an indicator do anything: a lock guards the scenario.
    pub fn can_set(&self, id: IndicatorId) -> bool {
        self.editing == Editing::Baseline || !self.scenario.locks.contains(id)
    }

    /// The same data with one value changed where the buttons point.
    #[must_use]
    pub fn with_value(&self, id: IndicatorId, value: Option<Value>) -> Self {
        match self.editing {
            Editing::Baseline => self.with_baseline(id, value),
            Editing::Scenario => self.with_scenario_values(self.scenario.values.with(id, value)),
        }
    }

    /// A corrected baseline is no estimate any more, and the scenario follows where it had not moved away.
    pub(super) fn with_baseline(&self, id: IndicatorId, value: Option<Value>) -> Self {
        let followed = |values: &Rc<Values>| {
            if values.get(id) == self.baseline.values.get(id) {
                Rc::new(values.with(id, value))
            } else {
                Rc::clone(values)
            }
        };
        let mut changed = self.clone();
        changed.scenario.values = followed(&self.scenario.values);
        changed.saved.values = followed(&self.saved.values);
        changed.shelf = self
            .shelf
            .iter()
            .map(|shelved| {
                let mut shelved = shelved.clone();
                shelved.scenario.values = followed(&shelved.scenario.values);
                shelved.saved.values = followed(&shelved.saved.values);
                shelved
            })
            .collect();
        changed.baseline.values = Rc::new(self.baseline.values.with(id, value));
        changed.baseline.estimated = self.baseline.estimated.without(id);
        changed
    }

    pub(super) fn with_scenario_values(&self, values: Values) -> Self {
        let mut changed = self.clone();
        changed.scenario.values = Rc::new(values);
        changed
    }

    /// These values, where they can be those of a scenario.
    pub(super) fn planned<'values>(&self, values: &'values Values) -> Option<&'values Values> {
        let is_on_scale = |value: Value| self.instrument.scale().value(value.hundredths()).is_some();
        let has_all = values.iter().len() == self.instrument.indicators().len();
        let fits = has_all && values.iter().filter_map(|(_, value)| value).all(is_on_scale);
        fits.then_some(values)
    }

    /// The scenario with every unlocked indicator as in `values`.
    #[must_use]
    pub fn with_unlocked_from(&self, values: &Values) -> Self {
        let unlocked = values.iter().filter(|(id, _)| !self.scenario.locks.contains(*id));
        self.with_scenario_values(
            unlocked.fold((*self.scenario.values).clone(), |kept, (id, value)| kept.with(id, value)),
        )
    }
}
