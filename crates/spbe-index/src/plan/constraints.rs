//! What may not be moved, or not as far as the scale goes.

use crate::instrument::{IndicatorId, Instrument};
use crate::value::Value;

/// How far each indicator of an instrument may rise.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Constraints {
    items: Vec<Limit>,
}

/// How far one indicator may rise. By default as far as the scale goes.
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
