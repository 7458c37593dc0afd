//! The peers that were chosen, and a scenario that becomes the baseline.

use spbe_workspace::{Action, Change, Editing, Origin, PeerGroup, Store, reduce, stored};

use super::{OFFICIAL, baseline, id, scenario, set, store};

const SUMEDANG: &str = "Pemerintah Kab. Sumedang";

fn last(store: &Store) -> Change {
    store.history.steps().last().unwrap().change.clone()
}

#[test]
fn a_circle_of_peers_is_a_step_that_can_be_undone() {
    let before = store();
    let nation = reduce(&before, Action::Compare(before.model().peer_selection.within(PeerGroup::Nation)));
    assert_eq!(
        (nation.model().peer_selection.peer_group, last(&nation)),
        (PeerGroup::Nation, Change::Compared)
    );
    assert_eq!(reduce(&nation, Action::Undo).model().peer_selection, before.model().peer_selection);
    let again = reduce(&nation, Action::Compare(nation.model().peer_selection.within(PeerGroup::Nation)));
    assert_eq!(again, nation, "the same circle is no step");
}

#[test]
fn an_agency_is_picked_once_and_dropped_again_and_stays_while_another_circle_is_looked_at() {
    let peer_selection = store().model().peer_selection.toggled(SUMEDANG);
    assert_eq!((peer_selection.peer_group, peer_selection.picked.len()), (PeerGroup::Picked, 1));
    assert_eq!(peer_selection.within(PeerGroup::Kind).picked.len(), 1);
    assert!(peer_selection.toggled(SUMEDANG).picked.is_empty());
}

#[test]
fn peers_are_kept() {
    let before = store();
    let kept = reduce(&before, Action::Compare(before.model().peer_selection.toggled(SUMEDANG)));
    let read = stored::read(&stored::write(&kept), OFFICIAL).unwrap();
    assert_eq!(read.model().peer_selection, kept.model().peer_selection);
    let damaged = stored::write(&kept).replace("\"picked\"", "\"plucked\"");
    assert!(stored::read(&damaged, OFFICIAL).is_err());
}

#[test]
fn a_scenario_becomes_the_baseline_of_the_others() {
    let first = set(&store(), "11", 4);
    let second = set(&reduce(&first, Action::AddScenario), "12", 5);
    let rebased = reduce(&reduce(&second, Action::UseScenario(1)), Action::MakeBaseline);
    assert_eq!((baseline(&rebased, "11"), baseline(&rebased, "12")), (Some(4), baseline(&first, "12")));
    let model = rebased.model();
    assert_eq!((model.agency.origin, model.agency.year), (Origin::Scenario, None));
    // What was tried is no estimate any more; what was left as it stood still is one.
    let is_estimated = |number: &str| model.baseline.estimated.contains(id(&rebased, number));
    assert!(!is_estimated("11") && is_estimated("12"));
    // The other scenario is measured from there.
    let other = reduce(&rebased, Action::UseScenario(2));
    assert_eq!((scenario(&other, "11"), scenario(&other, "12")), (Some(4), Some(5)));
    assert_eq!(last(&rebased), Change::Rebased);
    let undone = reduce(&rebased, Action::Undo);
    assert_eq!(baseline(&undone, "11"), baseline(&first, "11"));
    assert_eq!(undone.model().agency.year, Some(2024));
    let read = stored::read(&stored::write(&rebased), OFFICIAL).unwrap();
    assert_eq!(read.model(), rebased.model());
}

#[test]
fn a_scenario_that_is_the_baseline_is_made_it_without_a_step() {
    let before = reduce(&store(), Action::Edit(Editing::Baseline));
    assert_eq!(reduce(&before, Action::MakeBaseline), before);
}
