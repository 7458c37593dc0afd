//! Setting, locking, resetting, undoing.

use spbe_index::published::Published;
use spbe_workspace::{Action, Change, Editing, Tab, UiAction, derive, opened, reduce};

use super::{baseline, id, level, scenario, set, store};

#[test]
fn the_example_reads_as_published() {
    let store = store();
    let derived = derive(store.model());
    assert_eq!(derived.scenario.shown_index().to_string(), "2.62");
    assert_eq!(store.model().instrument.band(derived.scenario.band()).name().id(), "Baik");
}

/// The page's build works the example out, and the page any other agency's data.
#[test]
fn the_example_is_what_its_published_result_opens_as() {
    let shown = store().model().clone();
    let agency = Published::results().named(&shown.agency.name).unwrap();
    let result = agency.result(shown.agency.year.unwrap()).unwrap();
    assert_eq!(Some(shown.clone()), opened::published(&shown.instrument, agency, result));
}

#[test]
fn one_service_indicator_less_is_cukup() {
    let store = store();
    let before = scenario(&store, "42").unwrap();
    let derived = derive(set(&store, "42", before - 1).model());
    assert_eq!(derived.scenario.shown_index().to_string(), "2.59");
    assert_eq!(store.model().instrument.band(derived.scenario.band()).name().id(), "Cukup");
    assert_eq!(derived.comparison.index.rounded(2).to_string(), "-0.03");
}

#[test]
fn the_scenario_moves_and_the_baseline_stays() {
    let moved = set(&store(), "11", 4);
    assert_eq!((scenario(&moved, "11"), baseline(&moved, "11")), (Some(4), baseline(&store(), "11")));
    assert!(!moved.is_example);
}

#[test]
fn a_corrected_baseline_takes_the_scenario_along_where_it_had_not_moved() {
    let store = reduce(&set(&store(), "11", 4), Action::Edit(Editing::Baseline));
    let corrected = set(&set(&store, "11", 3), "12", 3);
    assert_eq!((baseline(&corrected, "11"), scenario(&corrected, "11")), (Some(3), Some(4)));
    assert_eq!((baseline(&corrected, "12"), scenario(&corrected, "12")), (Some(3), Some(3)));
    let estimated = &corrected.model().baseline.estimated;
    assert_eq!(estimated.len(), 45);
    assert!(!estimated.contains(id(&corrected, "11")) && estimated.contains(id(&corrected, "13")));
}

#[test]
fn choosing_the_level_that_an_estimate_has_confirms_it() {
    let store = reduce(&store(), Action::Edit(Editing::Baseline));
    let same = baseline(&store, "20").unwrap();
    let confirmed = set(&store, "20", same);
    assert!(!confirmed.model().baseline.estimated.contains(id(&store, "20")));
    assert_eq!(confirmed.history.steps().last().unwrap().change, Change::Confirmed(id(&store, "20")));
    // Once it is confirmed there is nothing left to change.
    assert_eq!(set(&confirmed, "20", same), confirmed);
}

#[test]
fn a_lock_holds_against_levels_and_resets_but_not_against_the_baseline() {
    let store = set(&store(), "5", 4);
    let locked = reduce(&store, Action::ToggleLock(id(&store, "5")));
    assert_eq!(set(&locked, "5", 1), locked);
    let reset = reduce(&set(&locked, "6", 5), Action::ResetToBaseline);
    assert_eq!((scenario(&reset, "5"), scenario(&reset, "6")), (Some(4), baseline(&reset, "6")));
    let corrected = set(&reduce(&locked, Action::Edit(Editing::Baseline)), "5", 3);
    assert_eq!((baseline(&corrected, "5"), scenario(&corrected, "5")), (Some(3), Some(4)));
    let unlocked = reduce(&locked, Action::ToggleLock(id(&store, "5")));
    assert_eq!(scenario(&set(&unlocked, "5", 1), "5"), Some(1));
}

#[test]
fn saved_points_are_come_back_to() {
    let saved = reduce(&set(&store(), "11", 3), Action::Save);
    let wandered = set(&set(&saved, "11", 5), "12", 5);
    let back = reduce(&wandered, Action::ResetToSaved);
    assert_eq!(back.model().scenario.values, saved.model().scenario.values);
    assert_eq!(reduce(&back, Action::ResetToSaved), back, "nothing to go back to");
}

#[test]
fn undo_and_redo_walk_and_a_new_change_forgets_what_was_undone() {
    let first = set(&store(), "11", 3);
    let second = set(&first, "12", 3);
    let undone = reduce(&second, Action::Undo);
    assert_eq!(undone.model(), first.model());
    assert_eq!(reduce(&undone, Action::Redo).model(), second.model());
    assert_eq!(reduce(&second, Action::Redo), second);
    let other = set(&undone, "13", 5);
    assert_eq!(other.history.count(), 3);
    assert!(!other.history.can_redo());
    assert_eq!(reduce(&other, Action::JumpTo(0)).model(), store().model());
}

#[test]
fn looking_at_the_baseline_is_no_step() {
    let looked = reduce(&set(&store(), "11", 3), Action::Edit(Editing::Baseline));
    assert_eq!(looked.history.count(), 2);
    assert_eq!(looked.model().editing, Editing::Baseline);
}

#[test]
fn what_changes_nothing_is_no_step() {
    let store = store();
    let same = scenario(&store, "30").unwrap();
    assert_eq!(set(&store, "30", same), store);
    assert_eq!(reduce(&store, Action::ResetToBaseline), store);
    assert_eq!(reduce(&store, Action::Save), store);
    assert_eq!(
        reduce(&store, Action::SetValue(id(&store, "30"), level(7))).history.count(),
        2,
        "empty is a change"
    );
}

#[test]
fn the_oldest_steps_are_forgotten_first() {
    let mut store = store();
    for turn in 0..250 {
        store = set(&store, "11", 1 + turn % 5);
    }
    assert!(store.history.count() <= 100);
    assert_eq!(store.history.position(), store.history.count() - 1);
    assert_eq!(scenario(&store, "11"), Some(5));
}

#[test]
fn a_large_change_is_told_until_something_else_changes() {
    let store = store();
    let lowered = set(&store, "11", 1);
    assert!(!lowered.ui.tells, "a level is no large change");
    let reset = reduce(&lowered, Action::ResetToBaseline);
    assert!(reset.ui.tells);
    // What is only looked at leaves the message alone.
    assert!(reduce(&reset, Action::Ui(UiAction::Tab(Tab::Plan))).ui.tells);
    assert!(!reduce(&reset, Action::Ui(UiAction::Tell(false))).ui.tells);
    let undone = reduce(&reset, Action::Undo);
    assert_eq!((undone.model(), undone.ui.tells), (lowered.model(), false));
    assert!(!reduce(&undone, Action::Redo).ui.tells, "who redoes knows what was done");
    assert!(!set(&reset, "12", 1).ui.tells);
    // Nothing happens, nothing is told.
    assert!(!reduce(&store, Action::ResetToBaseline).ui.tells);
    for large in [Action::AddScenario, Action::Save, Action::MakeBaseline] {
        assert!(reduce(&lowered, large.clone()).ui.tells, "{large:?}");
    }
    let two = reduce(&lowered, Action::AddScenario);
    let removed = reduce(&two, Action::RemoveScenario);
    assert!(removed.ui.tells);
    assert_eq!(reduce(&removed, Action::Undo).model(), two.model());
    // Who leaves the example has lost nothing.
    let open = || Action::Open(Box::new(store.model().clone()));
    assert!(!reduce(&store, open()).ui.tells);
    assert!(reduce(&lowered, open()).ui.tells);
}
