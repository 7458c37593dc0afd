//! What may not be moved, or not as far as the scale goes.

use crate::instrument::{IndicatorId, Instrument};
use crate::value::Value;

/// How far each indicator of an instrument may rise.
///
/// ```
/// use spbe_index::plan::{Constraints, Efforts, Limit, Problem};
/// use spbe_index::{Instrument, Values};
///
/// // From level 3 two steps are left to each of 47 indicators; one is locked, one may rise to 4.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let [three, four] = [3, 4].map(|level| instrument.scale().level(level).unwrap());
/// let [first, second] = ["1", "2"].map(|number| instrument.indicator_numbered(number).unwrap());
/// let constraints = Constraints::none(instrument)
///     .with(first, Limit { locked: true, ..Limit::default() })
///     .with(second, Limit { ceiling: Some(four), ..Limit::default() });
/// let (values, efforts) = (Values::filled(instrument, three), Efforts::one_each(instrument));
/// let problem = Problem::new(instrument, &values, &constraints, &efforts).map_err(|faults| faults[0].to_string())?;
/// assert_eq!((problem.open_indicators(), problem.open_steps()), (46, 2 * 47 - 3));
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Constraints {
    items: Vec<Limit>,
}

/// How far one indicator may rise. By default as far as the scale goes.
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::plan::{Constraints, Limit};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let first = instrument.indicator_numbered("1").ok_or("no indicator 1")?;
/// assert_eq!(Constraints::none(instrument).get(first), Limit::default());
/// assert_eq!(Constraints::largest_rise(instrument, 2).get(first), Limit { rise: Some(2), ..Limit::default() });
/// # Ok::<(), &str>(())
/// ```
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
pub struct Limit {
    /// Not at all.
    pub locked: bool,
    /// Up to this value.
    pub ceiling: Option<Value>,
    /// By at most this many steps, each of which ends at the next whole level.
    pub rise: Option<u8>,
}

impl Constraints {
    /// Nothing but the scale.
    pub fn none(instrument: &Instrument) -> Self {
        Self::each(instrument, &|_| Limit::default())
    }

    /// The same largest rise everywhere, in steps.
    ///
    /// ```
    /// use spbe_index::plan::{Constraints, Efforts, Problem};
    /// use spbe_index::{Instrument, Values};
    ///
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let (values, efforts) = (Values::empty(instrument), Efforts::one_each(instrument));
    /// let problem = Problem::new(instrument, &values, &Constraints::largest_rise(instrument, 1), &efforts);
    /// assert_eq!(problem.map(|problem| problem.open_steps()), Ok(47));
    /// ```
    pub fn largest_rise(instrument: &Instrument, steps: u8) -> Self {
        Self::each(instrument, &|_| Limit { rise: Some(steps), ..Limit::default() })
    }

    /// A limit for each indicator.
    pub fn each(instrument: &Instrument, limit: &dyn Fn(IndicatorId) -> Limit) -> Self {
        Self { items: instrument.indicators().map(|(id, _)| limit(id)).collect() }
    }

    /// The limit of an indicator.
    pub fn get(&self, id: IndicatorId) -> Limit {
        self.items.get(id.position()).copied().unwrap_or_default()
    }

    /// The same limits but for one indicator.
    #[must_use]
    pub fn with(mut self, id: IndicatorId, limit: Limit) -> Self {
        if let Some(item) = self.items.get_mut(id.position()) {
            *item = limit;
        }
        self
    }
}
