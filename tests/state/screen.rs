//! Looking at things: no data changes, and what is looked at follows.

use spbe_simulator::state::{Action, Filter, Look, Notice, Store, Tab, reduce};

use super::{id, level, set, store};

fn look(store: &Store, look: Look) -> Store {
    reduce(store, Action::Look(look))
}

#[test]
fn looking_changes_no_data_and_is_no_step() {
    let before = set(&store(), "11", 3);
    let indicator = id(&before, "12");
    let looks = [
        Look::Point(level(5).map(|value| (indicator, value))),
        Look::ToggleDetails(indicator),
        Look::Search("jdih".to_owned()),
        Look::Filter(Filter::Locked),
        Look::ToggleFold(2),
        Look::ToggleHistory,
        Look::Start(true),
        Look::Help(true),
        Look::Replay(true),
        Look::Present(true),
        Look::Notice(Notice::Full),
    ];
    for looked_at in looks {
        let after = look(&before, looked_at.clone());
        assert_eq!((&after.history, after.is_example), (&before.history, before.is_example), "{looked_at:?}");
        assert_ne!(after.screen, before.screen, "{looked_at:?}");
    }
}

#[test]
fn a_level_asks_until_the_data_changes_and_again_when_it_is_pointed_at_anew() {
    let store = store();
    let point =
        |store: &Store, to: u8| look(store, Look::Point(level(to).map(|value| (id(store, "11"), value))));
    let pointed = point(&store, 4);
    assert!(pointed.screen.asks && pointed.screen.wants_guidance);
    let pressed = set(&pointed, "11", 4);
    assert!(!pressed.screen.asks);
    assert!(!point(&pressed, 4).screen.asks, "a pointer at rest asks nothing new");
    assert!(point(&pressed, 5).screen.asks);
}

#[test]
fn a_replay_ends_with_any_change() {
    let replaying = look(&set(&store(), "11", 4), Look::Replay(true));
    assert!(!reduce(&replaying, Action::Undo).screen.is_replaying);
    assert!(!look(&replaying, Look::Replay(false)).screen.is_replaying);
}

#[test]
fn what_toggles_toggles_back_and_revealing_lists_everything() {
    let store = store();
    let twelve = id(&store, "12");
    for toggle in [Look::ToggleDetails(twelve), Look::ToggleFold(1), Look::ToggleHistory] {
        let twice = look(&look(&store, toggle.clone()), toggle);
        let (now, then) = (&twice.screen, &store.screen);
        assert_eq!(
            (&now.open, &now.folded, now.is_history_open),
            (&then.open, &then.folded, then.is_history_open)
        );
    }
    let narrowed = look(&look(&store, Look::ToggleFold(1)), Look::Search("x".to_owned()));
    let revealed = look(&narrowed, Look::Reveal);
    assert!(revealed.screen.folded.is_empty() && revealed.screen.search == store.screen.search);
}

#[test]
fn help_stays_open_when_the_tab_or_the_instrument_changes_and_closes_when_asked() {
    let helped = look(&store(), Look::Help(true));
    let moved = look(&helped, Look::Tab(Tab::Risk));
    let elsewhere = reduce(&moved, Action::UseInstrument("permenpanrb-8-2026".into()));
    assert_ne!(elsewhere.model().instrument.id(), moved.model().instrument.id());
    assert!(elsewhere.screen.is_helping);
    assert!(!look(&elsewhere, Look::Help(false)).screen.is_helping);
}

#[test]
fn a_notice_is_told_once_and_goes_when_it_was_read() {
    let told = look(&look(&store(), Look::Notice(Notice::Full)), Look::Notice(Notice::Full));
    assert_eq!(told.screen.notices, [Notice::Full]);
    assert!(look(&told, Look::Dismiss(0)).screen.notices.is_empty());
    assert_eq!(look(&told, Look::Dismiss(7)).screen.notices, [Notice::Full]);
}

#[test]
fn an_overtaken_tab_is_told_once_and_saves_nothing_until_it_goes_on() {
    let mut store = store();
    store.screen.may_save = true;
    let overtaken = look(&look(&store, Look::Overtaken), Look::Overtaken);
    assert_eq!((overtaken.screen.may_save, &overtaken.screen.notices[..]), (false, &[Notice::Overtaken][..]));
    let elsewhere = reduce(&overtaken, Action::UseInstrument("permenpanrb-8-2026".into()));
    assert!(!elsewhere.screen.may_save && elsewhere.screen.notices.contains(&Notice::Overtaken));
    let gone_on = look(&elsewhere, Look::GoOn);
    assert!(gone_on.screen.may_save && gone_on.screen.notices.is_empty());
}
