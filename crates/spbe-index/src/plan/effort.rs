//! What it takes to rise: an effort for each indicator and step.

use std::fmt;
use std::iter::Sum;
use std::ops::Add;

use super::decimal::{self, Notation, NumberError};
use crate::instrument::{Aspect, IndicatorId, Instrument};
use crate::value::{Value, Values};

/// An amount of effort in the planner's own unit (points, days, million rupiah), held in whole hundredths of it.
/// Never negative.
///
/// ```
/// use spbe_index::plan::Effort;
///
/// let [some, more] = [250, 100].map(Effort::from_hundredths);
/// assert_eq!((some.to_string(), (some + more).to_string()), ("2.50".to_owned(), "3.50".to_owned()));
/// assert_eq!((some.less(more), more.less(some)), (Effort::from_hundredths(150), Effort::ZERO));
/// ```
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct Effort(u64);

impl Effort {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// One unit: what a step takes until the planner says otherwise.
    pub const ONE: Self = Self(100);

    /// This many hundredths of a unit.
    pub fn from_hundredths(hundredths: u32) -> Self {
        Self(u64::from(hundredths))
    }

    /// Reads a number with a decimal comma or point and at most two decimals.
    ///
    /// # Errors
    /// [`NumberError`] says whether the text is empty, no number, negative, too fine or too large.
    ///
    /// ```
    /// use spbe_index::plan::{Effort, NumberError};
    ///
    /// assert_eq!(Effort::parse("2,5").map(Effort::hundredths), Ok(250));
    /// assert_eq!(Effort::parse("-1"), Err(NumberError::Negative));
    /// ```
    pub fn parse(text: &str) -> Result<Self, NumberError> {
        decimal::parse(text, 2).map(Self::from_hundredths)
    }

    /// Reads an amount as a person writes it where `notation` is usual: with dots or commas between thousands, `Rp` before it,
    /// and at most two decimals. The second of the pair says whether it can be meant in one way only; what is `false` there is to
    /// be shown as it was understood before it counts.
    ///
    /// A sign that is the decimal sign of the notation always is one: with a decimal comma `1,500` is one and a half. The other sign is
    /// one where it cannot stand between thousands.
    ///
    /// # Errors
    /// [`NumberError`], as for [`Effort::parse`].
    ///
    /// ```
    /// use spbe_index::plan::{Effort, Notation};
    ///
    /// let read = |text| Effort::read(text, Notation::Comma).map(|(effort, is_plain)| (effort.to_string(), is_plain));
    /// assert_eq!(read("Rp 25.000,50"), Ok(("25000.50".to_owned(), true)));
    /// assert_eq!(read("1.500"), Ok(("1500".to_owned(), true)));
    /// assert_eq!(read("1,500"), Ok(("1.50".to_owned(), false)));
    /// assert_eq!(read("2.5"), Ok(("2.50".to_owned(), false)));
    /// ```
    pub fn read(text: &str, notation: Notation) -> Result<(Self, bool), NumberError> {
        let (hundredths, is_plain) = decimal::read(text, 2, notation)?;
        Ok((Self::from_hundredths(hundredths), is_plain))
    }

    /// In hundredths of a unit.
    pub fn hundredths(self) -> u64 {
        self.0
    }

    pub(super) fn of_sum(hundredths: u64) -> Self {
        Self(hundredths)
    }

    /// What is left of it; nothing when `other` is more.
    #[must_use]
    pub fn less(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Add for Effort {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sum for Effort {
    fn sum<I: Iterator<Item = Self>>(efforts: I) -> Self {
        efforts.fold(Self::ZERO, Self::add)
    }
}

impl fmt::Display for Effort {
    /// With a decimal point where there are decimals: `12`, `2.50`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 % 100 {
            0 => write!(formatter, "{}", self.0 / 100),
            hundredths => write!(formatter, "{}.{hundredths:02}", self.0 / 100),
        }
    }
}

/// Where the efforts of [`Efforts::rising`] stop rising, in hundredths: a scale of an instrument of one's own may have more levels than
/// any evaluation.
const MOST_OF_A_STEP: u32 = 100_000;

/// The effort of every step of every indicator of an instrument.
///
/// A step is named by the whole level that it rises to (or towards, where a ceiling ends it earlier), and takes its effort in full
/// wherever below that level it begins.
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::plan::{Effort, Efforts};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let first = instrument.indicator_numbered("1").ok_or("no indicator 1")?;
/// let efforts = Efforts::one_each(instrument).with(first, 5, Effort::from_hundredths(400));
/// assert_eq!(efforts.levels().collect::<Vec<_>>(), [2, 3, 4, 5]);
/// let hundredths = |level| efforts.get(first, level).map(|effort| effort.hundredths());
/// assert_eq!([1, 4, 5].map(hundredths), [None, Some(100), Some(400)]);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Efforts {
    first: u8,
    steps: usize,
    items: Vec<Effort>,
}

impl Efforts {
    /// One unit for each step.
    pub fn one_each(instrument: &Instrument) -> Self {
        Self::filled(instrument, Effort::ONE)
    }

    /// More for each higher level: 1 unit to level 1 and to level 2, then 2, 3 and 5 units, and so on, each as much as the two before it.
    ///
    /// An assumption, no published cost: a high level asks for what was kept up over years, a low one for a document. It is the same for
    /// every indicator, whatever the scale begins with and wherever between two levels a step begins.
    ///
    /// ```
    /// use spbe_index::Instrument;
    /// use spbe_index::plan::Efforts;
    ///
    /// let rising = |id| {
    ///     let instrument = Instrument::official(id).unwrap();
    ///     let (first, _) = instrument.indicators().next().unwrap();
    ///     let efforts = Efforts::rising(instrument);
    ///     efforts.levels().map(|level| efforts.get(first, level).unwrap().to_string()).collect::<Vec<_>>().join(" ")
    /// };
    /// assert_eq!(rising("permenpanrb-59-2020"), "1 2 3 5");
    /// assert_eq!(rising("permenpanrb-5-2018"), "1 1 2 3 5");
    /// assert_eq!(rising("permenpanrb-8-2026"), "1 2 3 5");
    /// ```
    pub fn rising(instrument: &Instrument) -> Self {
        let mut efforts = Self::one_each(instrument);
        let (mut now, mut next) = (0_u32, 100_u32);
        for level in 0..efforts.first.saturating_add(u8::try_from(efforts.steps).unwrap_or(u8::MAX)) {
            if level >= efforts.first {
                for (id, _) in instrument.indicators() {
                    efforts.set(id, level, Effort::from_hundredths(now));
                }
            }
            (now, next) = (next, now.saturating_add(next).min(MOST_OF_A_STEP));
        }
        efforts
    }

    /// The same effort for each step.
    pub fn filled(instrument: &Instrument, effort: Effort) -> Self {
        let (first, last) = (level_above(instrument.scale().min()), level_towards(instrument.scale().max()));
        let steps = usize::from(last.saturating_sub(first)) + 1;
        Self { first, steps, items: vec![effort; steps * instrument.indicators().len()] }
    }

    /// The levels that a step can rise to, lowest first: 2 to 5 on a scale from 1 to 5.
    pub fn levels(&self) -> impl ExactSizeIterator<Item = u8> + use<> {
        let first = self.first;
        (0..self.steps).map(move |step| first.saturating_add(u8::try_from(step).unwrap_or(u8::MAX)))
    }

    /// The effort of rising to a level; `None` when no step does.
    pub fn get(&self, id: IndicatorId, level: u8) -> Option<Effort> {
        self.items.get(self.place(id, level)?).copied()
    }

    /// What all steps from one set of values to another take together: each in full, also where it begins or ends between
    /// two levels. What is lowered takes nothing and gives nothing back.
    ///
    /// ```
    /// use spbe_index::plan::{Effort, Efforts};
    /// use spbe_index::{Instrument, Values};
    ///
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let level = |level| instrument.scale().level(level).ok_or("no such level");
    /// let from = Values::filled(instrument, level(2)?);
    /// let first = instrument.indicator_numbered("1").ok_or("no such indicator")?;
    /// let second = instrument.indicator_numbered("2").ok_or("no such indicator")?;
    /// let to = from.with(first, Some(level(4)?)).with(second, Some(level(1)?));
    /// let effort = Efforts::one_each(instrument).between(instrument, &from, &to);
    /// assert_eq!(effort, Effort::from_hundredths(200));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn between(&self, instrument: &Instrument, from: &Values, to: &Values) -> Effort {
        let hundredths = |value: Option<Value>| value.unwrap_or(instrument.scale().min()).hundredths();
        let mut sum = Effort::ZERO;
        for ((id, _), (from, to)) in instrument.indicators().zip(from.as_slice().iter().zip(to.as_slice())) {
            let (from, to) = (hundredths(*from), hundredths(*to));
            for level in self.levels() {
                let (start, end) = (u16::from(level.saturating_sub(1)) * 100, u16::from(level) * 100);
                if from < end && start < to && from < to {
                    sum = sum + self.get(id, level).unwrap_or(Effort::ZERO);
                }
            }
        }
        sum
    }

    /// The same efforts but for one step.
    #[must_use]
    pub fn with(mut self, id: IndicatorId, level: u8, effort: Effort) -> Self {
        self.set(id, level, effort);
        self
    }

    /// The same efforts but for every step of every indicator of an aspect.
    ///
    /// ```
    /// use spbe_index::Instrument;
    /// use spbe_index::plan::{Effort, Efforts};
    ///
    /// // Indicators 42 to 47 are aspect 8.
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let (_, services) = instrument.aspects().last().ok_or("no aspect")?;
    /// let efforts = Efforts::one_each(instrument).with_aspect(services, Effort::ZERO);
    /// let effort = |number| efforts.get(instrument.indicator_numbered(number)?, 4);
    /// assert_eq!(["41", "42"].map(effort), [Some(Effort::ONE), Some(Effort::ZERO)]);
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn with_aspect(mut self, aspect: &Aspect, effort: Effort) -> Self {
        let indicators = aspect.indicators();
        let places = indicators.start * self.steps..indicators.end * self.steps;
        self.items.get_mut(places).unwrap_or_default().fill(effort);
        self
    }

    pub(super) fn set(&mut self, id: IndicatorId, level: u8, effort: Effort) {
        if let Some(item) = self.place(id, level).and_then(|place| self.items.get_mut(place)) {
            *item = effort;
        }
    }

    /// The effort of the step that ends at `to`.
    pub(super) fn of_step(&self, id: IndicatorId, to: Value) -> Effort {
        self.get(id, level_towards(to)).unwrap_or(Effort::ONE)
    }

    fn place(&self, id: IndicatorId, level: u8) -> Option<usize> {
        let step = usize::from(level.checked_sub(self.first)?);
        (step < self.steps).then_some(id.position() * self.steps + step)
    }
}

/// The whole level at a value, or the next one above it.
fn level_towards(value: Value) -> u8 {
    u8::try_from(value.hundredths().div_ceil(100)).unwrap_or(u8::MAX)
}

fn level_above(value: Value) -> u8 {
    u8::try_from(value.hundredths() / 100 + 1).unwrap_or(u8::MAX)
}
