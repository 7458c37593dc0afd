//! What the page shows, worked out of the data and never stored.

use spbe_index::{Assessment, Comparison, Instrument, Values, assess, compare};

use super::{Editing, Model};

/// Every figure that follows from a [`Model`].
#[derive(Clone, Debug, PartialEq)]
pub struct Derived {
    /// The result where the agency stands.
    pub baseline: Assessment,
    /// The result of the scenario.
    pub scenario: Assessment,
    /// The way from the one to the other.
    pub comparison: Comparison,
}

/// Works out all results of a model.
pub fn derive(model: &Model) -> Derived {
    let (instrument, from, to) = (&*model.instrument, &*model.baseline.values, &*model.scenario.values);
    between(instrument, from, to)
}

/// Works out all results of other values in place of a model's scenario.
pub fn derive_values(model: &Model, values: &Values) -> Derived {
    between(&model.instrument, &model.baseline.values, values)
}

fn between(instrument: &Instrument, from: &Values, to: &Values) -> Derived {
    let (baseline, scenario) = (assess(instrument, from), assess(instrument, to));
    let comparison = compare(instrument, (from, &baseline), (to, &scenario));
    Derived { baseline, scenario, comparison }
}

impl Derived {
    /// The result that the level buttons change.
    pub fn edited(&self, editing: Editing) -> &Assessment {
        match editing {
            Editing::Baseline => &self.baseline,
            Editing::Scenario => &self.scenario,
        }
    }
}
