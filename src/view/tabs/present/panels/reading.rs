//! From pasted links and scanned codes to groups of the workshop.

use std::rc::Rc;

use spbe_index::Instrument;
use spbe_workspace::Store;
use spbe_workspace::stage::links::{LinkFault, read};
use spbe_workspace::stage::{Group, Workshop};

/// The workshop with the groups of a text behind those that it has, and every link that brings none.
pub(super) fn gathered(store: &Store, workshop: &Workshop, text: &str) -> (Workshop, Vec<LinkFault>) {
    let mut known: Vec<&Instrument> = Instrument::official_ids().filter_map(Instrument::official).collect();
    known.extend(store.own.iter().map(|own| &*own.instrument));
    let (groups, faults) = read(text, &store.model().instrument, &known);
    let groups: Rc<[Group]> = workshop.groups.iter().cloned().chain(groups).collect();
    (Workshop { groups, ..workshop.clone() }, faults)
}
