//! Looking at things: no data changes, and what is looked at follows.

use spbe_workspace::{Action, Filter, Notice, Store, Tab, UiAction, reduce};

use super::{id, level, set, store};

fn look(store: &Store, look: UiAction) -> Store {
    reduce(store, Action::Ui(look))
}

#[test]
fn looking_changes_no_data_and_is_no_step() {
    let before = set(&store(), "11", 3);
    let indicator = id(&before, "12");
    let looks = [
        UiAction::Point(level(5).map(|value| (indicator, value))),
        UiAction::ToggleDetails(indicator),
        UiAction::Search("jdih".to_owned()),
        UiAction::Filter(Filter::Locked),
        UiAction::ToggleFold(2),
        UiAction::ToggleHistory,
        UiAction::Start(true),
        UiAction::Help(true),
        UiAction::Replay(true),
        UiAction::Present(true),
        UiAction::Notice(Notice::Full),
    ];
    for looked_at in looks {
        let after = look(&before, looked_at.clone());
        assert_eq!((&after.history, after.is_example), (&before.history, before.is_example), "{looked_at:?}");
        assert_ne!(after.ui, before.ui, "{looked_at:?}");
    }
}

#[test]
fn a_level_asks_until_the_data_changes_and_again_when_it_is_pointed_at_anew() {
    let store = store();
    let point =
        |store: &Store, to: u8| look(store, UiAction::Point(level(to).map(|value| (id(store, "11"), value))));
    let pointed = point(&store, 4);
    assert!(pointed.ui.is_previewing && pointed.ui.wants_guidance);
    let pressed = set(&pointed, "11", 4);
    assert!(!pressed.ui.is_previewing);
    assert!(!point(&pressed, 4).ui.is_previewing, "a pointer at rest asks nothing new");
    assert!(point(&pressed, 5).ui.is_previewing);
}

#[test]
fn a_replay_ends_with_any_change() {
    let replaying = look(&set(&store(), "11", 4), UiAction::Replay(true));
    assert!(!reduce(&replaying, Action::Undo).ui.is_replaying);
    assert!(!look(&replaying, UiAction::Replay(false)).ui.is_replaying);
}

#[test]
fn what_toggles_toggles_back_and_revealing_lists_everything() {
    let store = store();
    let twelve = id(&store, "12");
    for toggle in [UiAction::ToggleDetails(twelve), UiAction::ToggleFold(1), UiAction::ToggleHistory] {
        let twice = look(&look(&store, toggle.clone()), toggle);
        let (now, then) = (&twice.ui, &store.ui);
        assert_eq!(
            (&now.open, &now.folded, now.is_history_open),
            (&then.open, &then.folded, then.is_history_open)
        );
    }
    let narrowed = look(&look(&store, UiAction::ToggleFold(1)), UiAction::Search("x".to_owned()));
    let revealed = look(&narrowed, UiAction::Reveal);
    assert!(revealed.ui.folded.is_empty() && revealed.ui.search == store.ui.search);
}

#[test]
fn help_stays_open_when_the_tab_or_the_instrument_changes_and_closes_when_asked() {
    let helped = look(&store(), UiAction::Help(true));
    let moved = look(&helped, UiAction::Tab(Tab::Risk));
    let elsewhere = reduce(&moved, Action::UseInstrument("permenpanrb-8-2026".into()));
    assert_ne!(elsewhere.model().instrument.id(), moved.model().instrument.id());
    assert!(elsewhere.ui.is_helping);
    assert!(!look(&elsewhere, UiAction::Help(false)).ui.is_helping);
}

#[test]
fn a_notice_is_told_once_and_goes_when_it_was_read() {
    let told = look(&look(&store(), UiAction::Notice(Notice::Full)), UiAction::Notice(Notice::Full));
    assert_eq!(told.ui.notices, [Notice::Full]);
    assert!(look(&told, UiAction::Dismiss(0)).ui.notices.is_empty());
    assert_eq!(look(&told, UiAction::Dismiss(7)).ui.notices, [Notice::Full]);
}

#[test]
fn an_overtaken_tab_is_told_once_and_saves_nothing_until_it_goes_on() {
    let mut store = store();
    store.ui.may_save = true;
    let overtaken = look(&look(&store, UiAction::Overtaken), UiAction::Overtaken);
    assert_eq!((overtaken.ui.may_save, &overtaken.ui.notices[..]), (false, &[Notice::Overtaken][..]));
    let elsewhere = reduce(&overtaken, Action::UseInstrument("permenpanrb-8-2026".into()));
    assert!(!elsewhere.ui.may_save && elsewhere.ui.notices.contains(&Notice::Overtaken));
    let gone_on = look(&elsewhere, UiAction::GoOn);
    assert!(gone_on.ui.may_save && gone_on.ui.notices.is_empty());
}
