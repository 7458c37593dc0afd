//! Values and marks of indicators.

use serde_json::Value as Json;
use spbe_index::{IndicatorId, Instrument, Value, Values};

use crate::Marks;

/// Values are stored as hundredths of a level, in the instrument's order; null where empty.
pub(crate) fn write_values(values: &Values) -> Json {
    values.iter().map(|(_, value)| write_value(value)).collect()
}

pub(crate) fn read_values(instrument: &Instrument, json: &Json) -> Option<Values> {
    let values: Option<Vec<_>> = json.as_array()?.iter().map(|value| read_value(instrument, value)).collect();
    Values::new(instrument, values?).ok()
}

pub(crate) fn write_value(value: Option<Value>) -> Json {
    value.map_or(Json::Null, |value| value.hundredths().into())
}

/// The outer option is whether the value fits the instrument, the inner one whether it is empty.
#[expect(clippy::option_option, reason = "an empty value is a value that fits")]
pub(crate) fn read_value(instrument: &Instrument, json: &Json) -> Option<Option<Value>> {
    if json.is_null() {
        return Some(None);
    }
    let hundredths = u16::try_from(json.as_u64()?).ok()?;
    instrument.scale().value(hundredths).map(Some)
}

/// Marks are stored by the indicators' numbers.
pub(crate) fn write_marks(instrument: &Instrument, marks: &Marks) -> Json {
    marks.iter().filter_map(|id| number(instrument, id)).map(Json::from).collect()
}

pub(crate) fn read_marks(instrument: &Instrument, json: &Json) -> Option<Marks> {
    let numbers = json.as_array()?.iter().map(|number| instrument.indicator_numbered(number.as_str()?));
    numbers
        .collect::<Option<Vec<_>>>()
        .map(|ids| ids.into_iter().fold(Marks::default(), |marks, id| marks.with(id)))
}

pub(crate) fn number(instrument: &Instrument, id: IndicatorId) -> Option<&str> {
    instrument.indicator(id).map(spbe_index::Indicator::number)
}
