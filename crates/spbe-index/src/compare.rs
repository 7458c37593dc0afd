//! What lies between two assessments: by indicator, aspect and domain.

use crate::assess::Assessment;
use crate::instrument::{IndicatorId, Instrument};
use crate::score::{Difference, Score};
use crate::value::{Value, Values};

/// The way from one set of values to another.
///
/// ```
/// use spbe_index::{Instrument, Values, assess, compare};
///
/// // Every indicator a level higher: so are the index and each of its parts.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let [low, high] = [2, 3].map(|level| instrument.scale().level(level).unwrap());
/// let [before, after] = [low, high].map(|level| Values::filled(instrument, level));
/// let comparison =
///     compare(instrument, (&before, &assess(instrument, &before)), (&after, &assess(instrument, &after)));
/// assert_eq!((comparison.index.exact_size().as_str(), comparison.changes.len()), ("1.00", 47));
/// assert!(comparison.domains.iter().chain(&comparison.aspects).all(|part| *part == comparison.index));
/// ```
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
///
/// ```
/// use spbe_index::{Instrument, Values, assess, compare};
///
/// // An empty indicator that is answered with level 1 is a change, and worth nothing.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let first = instrument.indicator_numbered("1").ok_or("no indicator 1")?;
/// let before = Values::empty(instrument);
/// let after = before.with(first, instrument.scale().level(1));
/// let comparison =
///     compare(instrument, (&before, &assess(instrument, &before)), (&after, &assess(instrument, &after)));
/// let [change] = comparison.changes.as_slice() else { return Err("not one change") };
/// assert_eq!((change.indicator, change.from, change.worth.is_zero()), (first, None, true));
/// # Ok::<(), &str>(())
/// ```
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
///
/// ```
/// use spbe_index::{Instrument, Values, assess, compare};
///
/// // Of indicators that weigh 3.00 % and 1.30 % one rises by two levels, the other falls by one: 0.06 − 0.013.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let scale = instrument.scale();
/// let before = Values::filled(instrument, scale.level(3).ok_or("no such level")?);
/// let [policy, service] = ["1", "42"].map(|number| instrument.indicator_numbered(number).unwrap());
/// let after = before.with(service, scale.level(5)).with(policy, scale.level(2));
/// let comparison =
///     compare(instrument, (&before, &assess(instrument, &before)), (&after, &assess(instrument, &after)));
/// let worths: Vec<_> = comparison.changes.iter().map(|change| change.worth.rounded(3).to_string()).collect();
/// assert_eq!(worths, ["-0.013", "0.060"]);
/// assert_eq!(comparison.index.exact_size(), "0.047");
/// # Ok::<(), &str>(())
/// ```
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
