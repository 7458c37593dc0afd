//! What lies between two assessments: by indicator, aspect and domain.

use crate::assess::Assessment;
use crate::instrument::{IndicatorId, Instrument};
use crate::score::{Difference, Score};
use crate::value::{Value, Values};

/// The way from one set of values to another.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Comparison {
    /// Of the index.
    pub index: Difference,
    /// Of each domain, in order.
    pub domains: Vec<Difference>,
    /// Of each aspect, in order.
    pub aspects: Vec<Difference>,
    /// The indicators that differ, in order, with what each adds to the index.
    pub changes: Vec<Change>,
}

/// One indicator that differs.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Change {
    /// Which one.
    pub indicator: IndicatorId,
    /// Its value before; `None` when it was empty.
    pub from: Option<Value>,
    /// Its value after.
    pub to: Option<Value>,
    /// What the change adds to the index; an empty value counts at the bottom of the scale.
    pub worth: Difference,
}

/// Compares two assessments of the same instrument and the values that they come from.
///
/// The worths of the changes add up to the difference of the index.
pub fn compare(
    instrument: &Instrument,
    before: (&Values, &Assessment),
    after: (&Values, &Assessment),
) -> Comparison {
    let (values, assessment) = (before.0.as_slice(), before.1);
    let at = |value: Option<Value>| value.unwrap_or(instrument.scale().min());
    let mut changes = Vec::new();
    for ((id, indicator), (from, to)) in instrument.indicators().zip(values.iter().zip(after.0.as_slice())) {
        let (from, to) = (*from, *to);
        if from != to {
            let worth = instrument.worth(indicator, at(from), at(to));
            changes.push(Change { indicator: id, from, to, worth });
        }
    }
    Comparison {
        index: after.1.index().since(assessment.index()),
        domains: differences(assessment.domains(), after.1.domains()),
        aspects: differences(assessment.aspects(), after.1.aspects()),
        changes,
    }
}

fn differences(before: &[Score], after: &[Score]) -> Vec<Difference> {
    let mut differences = Vec::new();
    for (before, after) in before.iter().zip(after) {
        differences.push(after.since(*before));
    }
    differences
}
