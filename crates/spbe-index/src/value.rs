//! What an agency claims for an indicator, and all of its claims together.

use std::fmt;

use crate::instrument::{IndicatorId, Instrument};

/// A maturity value on the scale of an instrument: a whole level, or a real number in hundredths.
///
/// Held in hundredths of a level, so that whole-level and continuous instruments share one exact
/// arithmetic. Only a [`Scale`] makes one, so a value is always on some instrument's scale.
///
/// ```
/// use spbe_index::Instrument;
///
/// let pemdi = Instrument::official("permenpanrb-8-2026").ok_or("no such instrument")?;
/// let value = pemdi.scale().value(275).ok_or("not on the scale")?;
/// assert_eq!((value.hundredths(), value.to_string().as_str()), (275, "2.75"));
/// # Ok::<(), &str>(())
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct Value(u16);

impl Value {
    /// The value in hundredths of a level: level 3 is 300.
    pub fn hundredths(self) -> u16 {
        self.0
    }

    /// The level, when the value is a whole one.
    ///
    /// ```
    /// use spbe_index::Instrument;
    ///
    /// let pemdi = Instrument::official("permenpanrb-8-2026").ok_or("no such instrument")?;
    /// let whole = |hundredths| pemdi.scale().value(hundredths).and_then(|value| value.whole());
    /// assert_eq!([300, 301].map(whole), [Some(3), None]);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn whole(self) -> Option<u8> {
        self.0.is_multiple_of(100).then(|| u8::try_from(self.0 / 100).ok())?
    }
}

impl fmt::Display for Value {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.whole() {
            Some(level) => write!(formatter, "{level}"),
            None => write!(formatter, "{}.{:02}", self.0 / 100, self.0 % 100),
        }
    }
}

/// The values that an instrument allows: from `min` to `max` in steps of `step`.
///
/// ```
/// use spbe_index::Instrument;
///
/// let scale = |id| Instrument::official(id).map(|instrument| instrument.scale().to_string());
/// assert_eq!(scale("permenpanrb-59-2020").as_deref(), Some("whole levels from 1 to 5"));
/// assert_eq!(scale("permenpanrb-8-2026").as_deref(), Some("values from 1 to 5 in steps of 0.01"));
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Scale {
    min: Value,
    max: Value,
    step: u16,
}

/// Why a text is not a value of a scale. The text itself and its place are the caller's to name.
///
/// ```
/// use spbe_index::{Instrument, ValueError};
///
/// let scale = Instrument::permenpanrb_59_2020().scale();
/// let faults = ["", "tiga", "6", "2,5"].map(|text| scale.parse(text).unwrap_err());
/// assert_eq!(faults, [ValueError::Empty, ValueError::NotANumber, ValueError::OffScale, ValueError::TooFine]);
/// assert_eq!(ValueError::OffScale.to_string(), "not on the scale");
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum ValueError {
    /// Nothing was there.
    #[error("empty")]
    Empty,
    /// No number at all.
    #[error("not a number")]
    NotANumber,
    /// A number below or above the scale.
    #[error("not on the scale")]
    OffScale,
    /// A number between the ends of the scale, with more decimals than its values have.
    #[error("between two values of the scale")]
    TooFine,
}

impl Scale {
    /// Whole levels 1 to 5.
    pub(crate) const ONE_TO_FIVE: Self = Self { min: Value(100), max: Value(500), step: 100 };

    /// A scale in hundredths of a level; `None` unless `min < max` and the step divides the span.
    pub(crate) fn new(min: u16, max: u16, step: u16) -> Option<Self> {
        let fits = min < max && step > 0 && (max - min).is_multiple_of(step);
        fits.then_some(Self { min: Value(min), max: Value(max), step })
    }

    /// The lowest value, at which an empty indicator counts.
    pub fn min(self) -> Value {
        self.min
    }

    /// The highest value.
    pub fn max(self) -> Value {
        self.max
    }

    /// The distance between two neighbouring values, in hundredths of a level.
    pub fn step(self) -> u16 {
        self.step
    }

    /// Whether values are whole levels, so that a picker of buttons can show all of them.
    ///
    /// ```
    /// use spbe_index::Instrument;
    ///
    /// let scales = Instrument::official_ids().filter_map(Instrument::official).map(|instrument| instrument.scale());
    /// assert_eq!(scales.map(|scale| scale.is_whole()).collect::<Vec<_>>(), [true, true, false]);
    /// ```
    pub fn is_whole(self) -> bool {
        self.step == 100 && self.min.0.is_multiple_of(100)
    }

    /// The value of this many hundredths of a level, when the scale has it.
    ///
    /// ```
    /// use spbe_index::Instrument;
    ///
    /// let [spbe, pemdi] = ["permenpanrb-59-2020", "permenpanrb-8-2026"]
    ///     .map(|id| Instrument::official(id).and_then(|instrument| instrument.scale().value(350)));
    /// assert_eq!(spbe, None);
    /// assert_eq!(pemdi.map(|value| value.hundredths()), Some(350));
    /// ```
    pub fn value(self, hundredths: u16) -> Option<Value> {
        let on_scale = (self.min.0..=self.max.0).contains(&hundredths)
            && (hundredths - self.min.0).is_multiple_of(self.step);
        on_scale.then_some(Value(hundredths))
    }

    /// The lowest value of at least this many hundredths of a level, when the scale has one.
    pub(crate) fn at_least(self, hundredths: u16) -> Option<Value> {
        let steps = hundredths.saturating_sub(self.min.0).div_ceil(self.step);
        self.value(self.min.0.checked_add(steps.checked_mul(self.step)?)?)
    }

    /// The value of a whole level, when the scale has it.
    ///
    /// ```
    /// use spbe_index::Instrument;
    ///
    /// // PermenPANRB 5/2018 begins at level 0, 59/2020 at level 1.
    /// let bottom = |id| Instrument::official(id).and_then(|instrument| instrument.scale().level(0));
    /// assert!(bottom("permenpanrb-5-2018").is_some());
    /// assert!(bottom("permenpanrb-59-2020").is_none());
    /// ```
    pub fn level(self, level: u8) -> Option<Value> {
        self.value(u16::from(level).checked_mul(100)?)
    }

    /// Every whole level of the scale, lowest first.
    ///
    /// ```
    /// use spbe_index::Instrument;
    ///
    /// let spbe_2018 = Instrument::official("permenpanrb-5-2018").ok_or("no such instrument")?;
    /// let levels: Vec<_> = spbe_2018.scale().levels().filter_map(|level| level.whole()).collect();
    /// assert_eq!(levels, [0, 1, 2, 3, 4, 5]);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn levels(self) -> impl Iterator<Item = Value> {
        (self.min.0.div_ceil(100)..=self.max.0 / 100).filter_map(move |level| self.value(level * 100))
    }

    /// The next value above, when there is one.
    ///
    /// ```
    /// use spbe_index::Instrument;
    ///
    /// let scale = Instrument::permenpanrb_59_2020().scale();
    /// let above = scale.above(scale.min()).ok_or("no level above the lowest")?;
    /// assert_eq!((above.whole(), scale.above(scale.max())), (Some(2), None));
    /// assert_eq!((scale.below(above), scale.below(scale.min())), (Some(scale.min()), None));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn above(self, value: Value) -> Option<Value> {
        self.value(value.0.checked_add(self.step)?)
    }

    /// The next value below, when there is one.
    pub fn below(self, value: Value) -> Option<Value> {
        self.value(value.0.checked_sub(self.step)?)
    }

    /// Reads a value with a decimal comma or point.
    ///
    /// # Errors
    /// [`ValueError`] says whether the text is empty, no number, beyond the scale, or between two of its values.
    ///
    /// ```
    /// use spbe_index::{Instrument, ValueError};
    ///
    /// let scale = Instrument::permenpanrb_59_2020().scale();
    /// assert_eq!(scale.parse(" 3,00 ")?.whole(), Some(3));
    /// assert_eq!(scale.parse("6"), Err(ValueError::OffScale));
    /// assert_eq!(scale.parse("2,667"), Err(ValueError::TooFine));
    /// # Ok::<(), ValueError>(())
    /// ```
    pub fn parse(self, text: &str) -> Result<Value, ValueError> {
        if let [digit @ b'0'..=b'9'] = text.as_bytes() {
            // Nearly every cell of a table is this short.
            return self.level(digit - b'0').ok_or(ValueError::OffScale);
        }
        let text = text.trim();
        if text.is_empty() {
            return Err(ValueError::Empty);
        }
        match parse_decimal(text, 2) {
            Ok(hundredths) => {
                let value = u16::try_from(hundredths).ok().and_then(|hundredths| self.value(hundredths));
                value.ok_or_else(|| self.beside(hundredths, false))
            }
            Err(DecimalError::TooFine { without }) => Err(self.beside(without, true)),
            Err(DecimalError::OutOfRange) => Err(ValueError::OffScale),
            Err(DecimalError::NotANumber) => Err(ValueError::NotANumber),
        }
    }

    /// Why a number is no value: it has this many hundredths, and perhaps a little more.
    fn beside(self, hundredths: u32, has_more: bool) -> ValueError {
        let (min, max) = (u32::from(self.min.0), u32::from(self.max.0));
        let is_between = hundredths >= min && (hundredths < max || (hundredths == max && !has_more));
        if is_between { ValueError::TooFine } else { ValueError::OffScale }
    }
}

impl fmt::Display for Scale {
    /// What is allowed, for messages: `whole levels from 1 to 5`, `values from 1 to 5 in steps of 0.01`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { min, max, step } = self;
        if self.is_whole() {
            return write!(formatter, "whole levels from {min} to {max}");
        }
        write!(formatter, "values from {min} to {max} in steps of {}", Value(*step))
    }
}

/// Why a text is not a number of so many decimals.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub(crate) enum DecimalError {
    /// No number at all.
    NotANumber,
    /// More decimals than there may be.
    TooFine {
        /// The number without them, in units of the last decimal that there may be.
        without: u32,
    },
    /// Negative, or too large to hold.
    OutOfRange,
}

/// `3`, `3.5`, `3,50`, `3,500` in units of the last of `places` decimals. Zeros may follow after those.
pub(crate) fn parse_decimal(text: &str, places: usize) -> Result<u32, DecimalError> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, decimals) = unsigned.split_once([',', '.']).unwrap_or((unsigned, ""));
    let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !all_digits(whole) || !all_digits(decimals) || unsigned.ends_with([',', '.']) {
        return Err(DecimalError::NotANumber);
    }
    if unsigned.len() != text.len() {
        return Err(DecimalError::OutOfRange);
    }
    let decimals = decimals.trim_end_matches('0').as_bytes();
    let mut units = 0_u32;
    for position in 0..whole.len() + places {
        let digit = match position.checked_sub(whole.len()) {
            None => whole.as_bytes().get(position),
            Some(decimal) => decimals.get(decimal),
        };
        let digit = u32::from(digit.unwrap_or(&b'0') - b'0');
        let longer = units.checked_mul(10).and_then(|tens| tens.checked_add(digit));
        units = longer.ok_or(DecimalError::OutOfRange)?;
    }
    if decimals.len() > places {
        return Err(DecimalError::TooFine { without: units });
    }
    Ok(units)
}

/// One claim per indicator of an instrument. Empty is a state of its own and not a number.
///
/// ```
/// use spbe_index::{Instrument, Values};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let eleven = instrument.indicator_numbered("11").ok_or("no indicator 11")?;
/// let values = Values::empty(instrument).with(eleven, instrument.scale().level(4));
/// assert_eq!(values.get(eleven).and_then(|value| value.whole()), Some(4));
/// assert_eq!(values.empties(), 46);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq, Hash)]
pub struct Values {
    items: Box<[Option<Value>]>,
}

/// A list of values that is longer or shorter than the instrument's list of indicators.
///
/// ```
/// use spbe_index::{Instrument, Values, value::CountError};
///
/// let fault = Values::new(Instrument::permenpanrb_59_2020(), Vec::new());
/// assert_eq!(fault, Err(CountError { expected: 47, found: 0 }));
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("{found} values for {expected} indicators")]
pub struct CountError {
    /// How many indicators the instrument has.
    pub expected: usize,
    /// How many values there were.
    pub found: usize,
}

impl Values {
    /// No indicator answered.
    pub fn empty(instrument: &Instrument) -> Self {
        Self { items: vec![None; instrument.indicators().len()].into() }
    }

    /// Every indicator at the same value.
    pub fn filled(instrument: &Instrument, value: Value) -> Self {
        Self { items: vec![Some(value); instrument.indicators().len()].into() }
    }

    /// The values in the instrument's order.
    ///
    /// # Errors
    /// [`CountError`] when there is not exactly one for each indicator.
    ///
    /// ```
    /// use spbe_index::{Instrument, Values};
    ///
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let level = instrument.scale().level(3);
    /// assert_eq!(Values::new(instrument, vec![level; 47])?.empties(), 0);
    ///
    /// let fault = Values::new(instrument, vec![level; 20]).map_err(|fault| fault.to_string());
    /// assert_eq!(fault, Err("20 values for 47 indicators".to_owned()));
    /// # Ok::<(), spbe_index::value::CountError>(())
    /// ```
    pub fn new(instrument: &Instrument, items: Vec<Option<Value>>) -> Result<Self, CountError> {
        let (expected, found) = (instrument.indicators().len(), items.len());
        if expected != found {
            return Err(CountError { expected, found });
        }
        Ok(Self { items: items.into() })
    }

    pub(crate) fn of(items: Vec<Option<Value>>) -> Self {
        Self { items: items.into() }
    }

    /// The value of an indicator; `None` when it is empty.
    pub fn get(&self, id: IndicatorId) -> Option<Value> {
        self.items.get(id.position()).copied().flatten()
    }

    /// The same values but for one indicator.
    ///
    /// ```
    /// use spbe_index::{Instrument, Values};
    ///
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let values = Values::filled(instrument, instrument.scale().max());
    /// let first = instrument.indicator_numbered("1").ok_or("no indicator 1")?;
    /// assert_eq!(values.with(first, None).empties(), 1);
    /// assert_eq!(values.empties(), 0);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn with(&self, id: IndicatorId, value: Option<Value>) -> Self {
        let mut changed = self.clone();
        if let Some(item) = changed.items.get_mut(id.position()) {
            *item = value;
        }
        changed
    }

    /// Every indicator with its value, in the instrument's order.
    ///
    /// ```
    /// use spbe_index::{Instrument, Values};
    ///
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let first = instrument.indicator_numbered("1").ok_or("no indicator 1")?;
    /// let values = Values::empty(instrument).with(first, Some(instrument.scale().max()));
    /// let answered: Vec<_> = values.iter().filter_map(|(id, value)| value.map(|_| id)).collect();
    /// assert_eq!(answered, [first]);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (IndicatorId, Option<Value>)> + '_ {
        self.items.iter().enumerate().map(|(position, value)| (IndicatorId::at(position), *value))
    }

    /// How many indicators are empty.
    pub fn empties(&self) -> usize {
        self.items.iter().filter(|value| value.is_none()).count()
    }

    /// The values of an instrument that is not at hand: the caller knows that there is one for each indicator.
    pub(crate) fn from_items(items: Vec<Option<Value>>) -> Self {
        Self { items: items.into() }
    }

    pub(crate) fn as_slice(&self) -> &[Option<Value>] {
        &self.items
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: Scale = Scale::ONE_TO_FIVE;
    const HUNDREDTHS: Scale = Scale { min: Value(100), max: Value(500), step: 1 };

    #[test]
    fn reads_both_decimal_signs() {
        for (scale, text, hundredths) in [
            (WHOLE, "1", 100),
            (WHOLE, " 5 ", 500),
            (WHOLE, "3.0", 300),
            (WHOLE, "3,00", 300),
            (HUNDREDTHS, "2,75", 275),
            (HUNDREDTHS, "2.7", 270),
            (HUNDREDTHS, "4.050", 405),
        ] {
            assert_eq!(scale.parse(text).map(Value::hundredths), Ok(hundredths), "{text}");
        }
    }

    #[test]
    fn says_what_is_wrong_with_the_rest() {
        use ValueError::{Empty, NotANumber, OffScale, TooFine};
        for (scale, text, error) in [
            (WHOLE, "", Empty),
            (WHOLE, "  ", Empty),
            (WHOLE, "x", NotANumber),
            (WHOLE, "3,", NotANumber),
            (WHOLE, "1e1", NotANumber),
            (WHOLE, "³", NotANumber),
            (WHOLE, "0", OffScale),
            (WHOLE, "6", OffScale),
            (WHOLE, "-3", OffScale),
            (WHOLE, "2,5", TooFine),
            (WHOLE, "2,667", TooFine),
            (WHOLE, "0,5", OffScale),
            (WHOLE, "5,5", OffScale),
            (WHOLE, "99999", OffScale),
            (HUNDREDTHS, "2.755", TooFine),
            (HUNDREDTHS, "2,667", TooFine),
            (HUNDREDTHS, "1,001", TooFine),
            (HUNDREDTHS, "4,999", TooFine),
            (HUNDREDTHS, "6", OffScale),
            (HUNDREDTHS, "6,667", OffScale),
            (HUNDREDTHS, "5,001", OffScale),
            (HUNDREDTHS, "0,999", OffScale),
            (HUNDREDTHS, "-2,667", OffScale),
            (HUNDREDTHS, "99999999999,123", OffScale),
            (HUNDREDTHS, "0.99", OffScale),
            (HUNDREDTHS, "5.01", OffScale),
        ] {
            assert_eq!(scale.parse(text), Err(error), "{text:?}");
        }
    }

    #[test]
    fn a_scale_knows_its_whole_levels() {
        assert_eq!(WHOLE.levels().map(Value::hundredths).collect::<Vec<_>>(), [100, 200, 300, 400, 500]);
        assert_eq!(HUNDREDTHS.levels().count(), 5);
        assert_eq!(HUNDREDTHS.above(Value(500)), None);
        assert_eq!(WHOLE.above(Value(400)), Some(Value(500)));
        assert_eq!(
            [0, 100, 101, 500, 501].map(|at| WHOLE.at_least(at).map(Value::hundredths)),
            [Some(100), Some(100), Some(200), Some(500), None]
        );
    }
}
