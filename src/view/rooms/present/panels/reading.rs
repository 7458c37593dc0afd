//! From pasted links and scanned codes to groups of the workshop.

use std::rc::Rc;

use spbe_index::Instrument;

use crate::state::Store;
use crate::state::stage::links::{LinkFault, read};
use crate::state::stage::{Group, Workshop};

/// The workshop with the groups of a text behind those that it has, and every link that brings none.
pub(super) fn gathered(store: &Store, workshop: &Workshop, text: &str) -> (Workshop, Vec<LinkFault>) {
    let (groups, faults) = groups_of(store, text);
    (with(workshop, groups), faults)
}

/// The same for one scanned code. A code stays before the camera, so a scenario that is there already does not come twice.
pub(super) fn scanned(store: &Store, workshop: &Workshop, text: &str) -> Option<Workshop> {
    let (groups, _) = groups_of(store, text);
    let fresh: Vec<_> = groups.into_iter().filter(|group| !workshop.groups.contains(group)).collect();
    (!fresh.is_empty()).then(|| with(workshop, fresh))
}

fn groups_of(store: &Store, text: &str) -> (Vec<Group>, Vec<LinkFault>) {
    let mut known: Vec<&Instrument> = Instrument::official_ids().filter_map(Instrument::official).collect();
    known.extend(store.own.iter().map(|own| &*own.instrument));
    read(text, &store.model().instrument, &known)
}

fn with(workshop: &Workshop, groups: Vec<Group>) -> Workshop {
    let groups: Rc<[Group]> = workshop.groups.iter().cloned().chain(groups).collect();
    Workshop { groups, ..workshop.clone() }
}
