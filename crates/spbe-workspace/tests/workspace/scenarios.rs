//! Several scenarios side by side, and several instruments.

use std::rc::Rc;

use spbe_index::Instrument;
use spbe_index::share::Shared;
use spbe_workspace::scenarios::MOST;
use spbe_workspace::{Action, Editing, Origin, OwnInstrument, Store, reduce, sharing};

use super::{id, level, scenario, set, store};

fn numbers(store: &Store) -> Vec<u16> {
    store.model().scenarios().iter().map(|scenario| scenario.number).collect()
}

#[test]
fn a_new_scenario_begins_as_the_present_one_and_leaves_it_alone() {
    let first = set(&store(), "11", 4);
    let second = set(&reduce(&first, Action::AddScenario), "11", 5);
    assert_eq!((numbers(&second), second.model().scenario.number), (vec![1, 2], 2));
    let back = reduce(&second, Action::UseScenario(1));
    assert_eq!(scenario(&back, "11"), Some(4));
    let again = reduce(&back, Action::UseScenario(2));
    assert_eq!(scenario(&again, "11"), Some(5));
    assert_eq!(reduce(&again, Action::Undo).model(), back.model());
    assert_eq!(numbers(&reduce(&back, Action::UseScenario(9))), numbers(&back), "there is no ninth");
}

#[test]
fn there_is_room_for_six_and_a_removed_number_does_not_come_back_while_a_higher_one_lives() {
    let mut store = store();
    for _ in 0..2 * MOST {
        store = reduce(&store, Action::AddScenario);
    }
    assert_eq!(numbers(&store), [1, 2, 3, 4, 5, 6]);
    let store = reduce(&reduce(&store, Action::UseScenario(3)), Action::RemoveScenario);
    assert_eq!((numbers(&store), store.model().scenario.number), (vec![1, 2, 4, 5, 6], 2));
    assert_eq!(numbers(&reduce(&store, Action::AddScenario)), [1, 2, 4, 5, 6, 7]);
}

#[test]
fn the_last_scenario_stays() {
    let store = store();
    assert_eq!(reduce(&store, Action::RemoveScenario).model(), store.model());
}

#[test]
fn a_corrected_baseline_takes_every_scenario_along_that_had_not_moved_away() {
    let store = reduce(&set(&store(), "11", 5), Action::AddScenario);
    let was = scenario(&store, "12");
    let store = reduce(
        &reduce(&store, Action::Edit(Editing::Baseline)),
        Action::SetValue(id(&store, "12"), level(5)),
    );
    for number in [1, 2] {
        let store = reduce(&store, Action::UseScenario(number));
        assert_eq!((scenario(&store, "11"), scenario(&store, "12")), (Some(5), Some(5)), "{was:?}");
    }
}

#[test]
fn another_instrument_begins_with_the_agency_and_nothing_answered() {
    let pemdi = reduce(&store(), Action::UseInstrument("permenpanrb-8-2026".into()));
    let model = pemdi.model();
    assert_eq!(model.agency.name, store().model().agency.name);
    assert_eq!((model.agency.origin, model.agency.year), (Origin::Unanswered, None));
    assert_eq!((model.baseline.values.empties(), model.editing), (20, Editing::Baseline));
    let back = reduce(&pemdi, Action::UseInstrument("permenpanrb-59-2020".into()));
    assert_eq!(back.model(), store().model());
    assert!(back.is_example);
}

#[test]
fn an_instrument_with_the_same_indicators_begins_with_the_present_values() {
    let store = set(&store(), "11", 5);
    let json = Instrument::official_json("permenpanrb-59-2020").unwrap();
    let own = |json: &str| {
        let json: Rc<str> = Instrument::renamed(json, "own-a", "A").unwrap().into();
        OwnInstrument { instrument: Rc::new(Instrument::from_json(&json).unwrap()), json }
    };
    let changed = reduce(&store, Action::AddInstrument(own(json)));
    assert_eq!(changed.model().scenario, store.model().scenario);
    assert_eq!(changed.model().instrument.id(), "own-a");
    // Another file of the same name takes its place, and what was done there goes over.
    let revised = json.replacen("Dipakai untuk", "Pernah dipakai untuk", 1);
    let replaced = reduce(&set(&changed, "11", 2), Action::AddInstrument(own(&revised)));
    assert!(replaced.model().instrument.status().id().starts_with("Pernah"));
    assert_eq!((scenario(&replaced, "11"), replaced.own.len()), (Some(2), 1));
    let removed = reduce(&replaced, Action::RemoveInstrument("own-a".into()));
    assert_eq!((removed.model(), removed.own.len()), (store.model(), 0));
    assert!(removed.other("own-a").is_none() && removed.ui.tells);
    // Removing an instrument can be taken back with all that was done under it, until something else changes.
    let restored = reduce(&removed, Action::RestoreInstrument);
    assert_eq!((restored.model(), &restored.own), (replaced.model(), &replaced.own));
    assert_eq!((&restored.history, restored.ui.tells), (&replaced.history, false));
    assert_eq!(restored.other("permenpanrb-59-2020"), replaced.other("permenpanrb-59-2020"));
    let gone = reduce(&set(&removed, "11", 1), Action::RestoreInstrument);
    assert!(gone.own.is_empty() && gone.removed().is_none());
    // An official id is never taken over.
    let official =
        OwnInstrument { instrument: Rc::new(Instrument::from_json(json).unwrap()), json: json.into() };
    assert_eq!(reduce(&store, Action::AddInstrument(official)).own.len(), 0);
}

#[test]
fn what_a_link_carries_is_what_it_leads_to() {
    let touched = reduce(&set(&store(), "11", 5), Action::ToggleLock(id(&store(), "12")));
    let corrected = reduce(
        &reduce(&touched, Action::Edit(Editing::Baseline)),
        Action::SetValue(id(&store(), "3"), level(1)),
    );
    let pemdi = reduce(&touched, Action::UseInstrument("permenpanrb-8-2026".into()));
    for kept in [store(), touched, corrected, pemdi] {
        let model = kept.model();
        let text = sharing::shared(model).write(&model.instrument);
        let (_, shared) = Shared::read(&text, &[&model.instrument]).unwrap();
        let read = sharing::model(&model.instrument, &shared, store().model()).unwrap();
        assert!(read.baseline == model.baseline && read.scenario == model.scenario, "{text}");
        assert_eq!((&read.agency.name, read.agency.kind), (&model.agency.name, model.agency.kind));
        let opened = reduce(&store(), Action::Open(Box::new(read)));
        assert_eq!(opened.model().instrument.id(), model.instrument.id());
    }
}
