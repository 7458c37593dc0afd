//! A store to begin with, and its levels by their numbers.

use std::rc::Rc;

use spbe_index::{IndicatorId, Instrument, Value};
use spbe_workspace::opened::example;
use spbe_workspace::{Action, History, InstrumentRegistry, Store, reduce};

/// Every instrument of the program.
pub(crate) const OFFICIAL: InstrumentRegistry = InstrumentRegistry::new(Instrument::official);

/// A store that shows OKU 2024, as a first visit does.
pub(crate) fn store() -> Store {
    let instrument = Rc::new(Instrument::permenpanrb_59_2020().clone());
    Store { registry: OFFICIAL, ..Store::new(History::new(example(&instrument)), true) }
}

pub(crate) fn id(store: &Store, number: &str) -> IndicatorId {
    store.model().instrument.indicator_numbered(number).unwrap()
}

pub(crate) fn level(level: u8) -> Option<Value> {
    Instrument::permenpanrb_59_2020().scale().level(level)
}

pub(crate) fn set(store: &Store, number: &str, to: u8) -> Store {
    reduce(store, Action::SetValue(id(store, number), level(to)))
}

pub(crate) fn scenario(store: &Store, number: &str) -> Option<u8> {
    store.model().scenario.values.get(id(store, number)).and_then(Value::whole)
}

pub(crate) fn baseline(store: &Store, number: &str) -> Option<u8> {
    store.model().baseline.values.get(id(store, number)).and_then(Value::whole)
}
