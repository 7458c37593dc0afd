//! The data of the page, without a page: every action on every state, and what is kept between visits.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod cohort;
mod comparing;
mod files;
mod fuzzed;
mod guide;
mod history;
mod kept;
mod levels;
mod oracle;
mod plan;
mod report;
mod risk;
mod scenarios;
mod screen;
mod singles;
mod stage;
mod walk;

use std::rc::Rc;

use spbe_index::{IndicatorId, Instrument, Value};
use spbe_simulator::state::opened::example;
use spbe_simulator::state::workspace::know_others;
use spbe_simulator::state::{Action, History, Store, reduce};

/// A store that shows OKU 2024, as a first visit does.
fn store() -> Store {
    know_others(Instrument::official);
    let instrument = Rc::new(Instrument::permenpanrb_59_2020().clone());
    Store::new(History::new(example(&instrument)), true)
}

fn id(store: &Store, number: &str) -> IndicatorId {
    store.model().instrument.indicator_numbered(number).unwrap()
}

fn level(level: u8) -> Option<Value> {
    Instrument::permenpanrb_59_2020().scale().level(level)
}

fn set(store: &Store, number: &str, to: u8) -> Store {
    reduce(store, Action::SetValue(id(store, number), level(to)))
}

fn scenario(store: &Store, number: &str) -> Option<u8> {
    store.model().scenario.values.get(id(store, number)).and_then(Value::whole)
}

fn baseline(store: &Store, number: &str) -> Option<u8> {
    store.model().baseline.values.get(id(store, number)).and_then(Value::whole)
}
