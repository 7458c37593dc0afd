//! Sums of weights and values: where they stand, and what they come to.

use std::fmt::Write as _;

use spbe_index::{IndicatorId, Values};

use super::Source;
use super::layout::{Line, cell, range};

/// The cell with Σ weight · value in a row, and the cell with the weight.
pub(super) fn sum_and_weight(source: &Source<'_>, row: u32, which: u16) -> (String, String) {
    (cell(row, source.layout.product(which)), format!("${}", cell(row, source.layout.parts())))
}

pub(super) fn is_within(source: &Source<'_>, line: Line, id: IndicatorId) -> bool {
    let instrument = &source.checked.instrument;
    let holds = |aspect| instrument.indicators_of(aspect).any(|(other, _)| other == id);
    match line {
        Line::Domain(domain) => instrument
            .domains()
            .nth(domain.position())
            .is_some_and(|(_, domain)| instrument.aspects_of(domain).any(|(_, aspect)| holds(aspect))),
        Line::Aspect(aspect) => {
            instrument.aspects().nth(aspect.position()).is_some_and(|(_, aspect)| holds(aspect))
        }
        Line::Indicator(other) => other == id,
    }
}

/// Σ weight · value over some indicators, in whole parts: what a formula comes to.
pub(super) fn whole(source: &Source<'_>, which: u16, counts: impl Fn(IndicatorId) -> bool) -> String {
    let (instrument, values) = (&source.checked.instrument, values(source, which));
    let mut sum = 0_u64;
    for ((id, indicator), (_, value)) in instrument.indicators().zip(values.iter()) {
        if counts(id) {
            let value = value.unwrap_or(instrument.scale().min());
            sum += u64::from(indicator.weight()) * u64::from(value.hundredths());
        }
    }
    sum.to_string()
}

/// The values of the baseline (0) or of a scenario (from 1).
pub(super) fn values<'a>(source: &Source<'a>, which: u16) -> &'a Values {
    let scenario = usize::from(which).checked_sub(1).and_then(|place| source.checked.scenarios.get(place));
    scenario.unwrap_or(&source.checked.baseline)
}

/// `=SUM(K6:K10)`, or `=K6+K12+K20` where the rows are apart.
pub(super) fn sum_of(rows: &[u32], column: u16) -> String {
    let mut formula = String::from("=");
    match rows {
        [first, .., last] if usize::try_from(last - first + 1) == Ok(rows.len()) => {
            // Writing to a text never fails.
            let _ = write!(formula, "SUM({})", range(*first, *last, column));
        }
        rows => {
            for (position, row) in rows.iter().enumerate() {
                let _ = write!(formula, "{}{}", if position == 0 { "" } else { "+" }, cell(*row, column));
            }
        }
    }
    formula
}

/// A weight in percent as a decimal of as many places as a cell can use.
pub(super) fn decimal(percent: spbe_index::ratio::Ratio) -> String {
    let scaled = u128::from(percent.numerator()) * 10_u128.pow(12) / u128::from(percent.denominator());
    format!("{}.{:012}", scaled / 10_u128.pow(12), scaled % 10_u128.pow(12))
}
