//! What the browser keeps: it comes back the same, every version still opens, and what does not open says why.

use std::rc::Rc;

use spbe_index::{Instrument, Language, Standing, Value, Values};
use spbe_workspace::{Action, Editing, OwnInstrument, Store, StoredError, Theme, reduce, stored};

use super::{OFFICIAL, id, scenario, set, store};

fn busy_store() -> Store {
    let store = set(&set(&store(), "11", 4), "45", 1);
    let store = reduce(&store, Action::ToggleLock(id(&store, "12")));
    let store = reduce(&store, Action::Save);
    let store = reduce(&store, Action::SetValue(id(&store, "47"), None));
    let store = reduce(&set(&reduce(&store, Action::Edit(Editing::Baseline)), "3", 2), Action::Undo);
    let store = reduce(&reduce(&store, Action::HearKeys(false)), Action::ShowChance(false));
    reduce(&reduce(&store, Action::SetLanguage(Language::English)), Action::SetTheme(Theme::Dark))
}

fn read(text: &str) -> Result<Store, StoredError> {
    stored::read(text, OFFICIAL)
}

#[test]
fn everything_comes_back() {
    let kept = busy_store();
    let read = read(&stored::write(&kept)).unwrap();
    assert_eq!((read.settings, read.is_example), (kept.settings, kept.is_example));
    assert_eq!(read.history.position(), kept.history.position());
    assert!(read.history.steps().eq(kept.history.steps()), "every step, with its data");
}

#[test]
fn a_store_without_the_switch_for_single_keys_hears_them() {
    let text = stored::write(&busy_store());
    assert!(read(&text).unwrap().settings.ignores_keys);
    let older = text.replace("\"keys\":false,", "");
    assert_ne!(older, text);
    assert!(!read(&older).unwrap().settings.ignores_keys);
}

#[test]
fn a_store_of_version_1_still_opens() {
    let store = read(include_str!("version-1.json")).unwrap();
    assert_eq!(&*store.model().agency.name, "Pemerintah Kab. Ogan Komering Ulu");
    assert_eq!(
        (scenario(&store, "11"), scenario(&store, "45"), scenario(&store, "47")),
        (Some(4), Some(1), None)
    );
    assert_eq!((store.settings.language, store.settings.theme), (Language::English, Theme::Dark));
    assert!(store.model().scenario.locks.contains(id(&store, "12")));
    assert!(store.history.can_redo());
    // What was published is an official result in every step.
    assert!(store.history.steps().all(|step| step.model.baseline.standing == Standing::Official));
    assert_eq!(store.model().confirmed(), *store.model().baseline.values);
}

#[test]
fn a_store_of_version_2_still_opens() {
    let store = read(include_str!("version-2.json")).unwrap();
    assert_eq!(store.model().instrument.id(), "permenpanrb-8-2026");
    assert_eq!(store.model().baseline.values.get(id(&store, "5")).map(Value::hundredths), Some(375));
    let spbe = store.other("permenpanrb-59-2020").unwrap();
    let names: Vec<_> = spbe.scenarios().iter().map(|scenario| &*scenario.name).collect();
    assert_eq!(names, ["", "Rencana B"]);
    let own = store.other("own-bobot-usulan").unwrap();
    assert_eq!(own.instrument.regulation().id(), "Bobot usulan");
    assert_eq!(store.own.len(), 1);
    // Of what a planner entered nobody had said what it is.
    assert_eq!(store.model().baseline.standing, Standing::Unasked);
    assert_eq!(store.model().confirmed(), Values::empty(&store.model().instrument));
    assert_eq!((spbe.baseline.standing, own.baseline.standing), (Standing::Official, Standing::Official));
}

#[test]
fn a_store_of_version_3_still_opens() {
    let store = read(include_str!("version-3.json")).unwrap();
    assert_eq!(store.model().baseline.standing, Standing::SelfAssessed);
    let spbe = store.other("permenpanrb-59-2020").unwrap();
    assert_eq!(spbe.baseline.standing, Standing::Official);
    let claimed: Vec<_> =
        spbe.baseline.claimed.iter().map(|id| spbe.instrument.indicator(id).unwrap().number()).collect();
    assert_eq!(claimed, ["11", "12"]);
    assert_eq!(stored::write(&read(&stored::write(&store)).unwrap()), stored::write(&store));
}

/// What version 3 is kept as: an official result of which two levels were claimed since, and a self-assessment.
fn store_of_version_3() -> Store {
    let store = set(&set(&store(), "11", 4), "12", 5);
    let store = reduce(&store, Action::MakeBaseline);
    let store = reduce(&store, Action::UseInstrument("permenpanrb-8-2026".into()));
    let value = store.model().instrument.scale().value(375);
    let store = reduce(&store, Action::SetValue(id(&store, "5"), value));
    reduce(&store, Action::Declare(Standing::SelfAssessed))
}

#[test]
fn what_a_baseline_is_comes_back() {
    let kept = store_of_version_3();
    let read = read(&stored::write(&kept)).unwrap();
    assert_eq!(read.model(), kept.model());
    assert_eq!(read.other("permenpanrb-59-2020"), kept.other("permenpanrb-59-2020"));
    assert_eq!(reduce(&read, Action::Undo).model().baseline.standing, Standing::Unasked);
}

/// What version 2 is kept as: three instruments, two scenarios, a name.
fn store_of_version_2() -> Store {
    let json = Instrument::official_json("permenpanrb-59-2020").unwrap();
    let json: Rc<str> = Instrument::renamed(json, "own-bobot-usulan", "Bobot usulan").unwrap().into();
    let instrument = Rc::new(Instrument::from_json(&json).unwrap());
    let store = reduce(&set(&store(), "11", 4), Action::AddScenario);
    let store = reduce(&set(&store, "12", 5), Action::NameScenario("Rencana B".into()));
    let store = reduce(&store, Action::AddInstrument(OwnInstrument { instrument, json }));
    let store = reduce(&store, Action::UseInstrument("permenpanrb-8-2026".into()));
    let value = store.model().instrument.scale().value(375);
    reduce(&store, Action::SetValue(id(&store, "5"), value))
}

#[test]
fn several_instruments_and_scenarios_come_back() {
    let kept = store_of_version_2();
    let text = stored::write(&kept);
    let read = read(&text).unwrap();
    assert_eq!(stored::write(&read), text);
    assert_eq!(read.model(), kept.model());
    assert_eq!(read.others.len(), 2);
}

#[test]
fn what_does_not_open_says_why() {
    let good = stored::write(&busy_store());
    let newer = good.replace("\"version\":3", "\"version\":99");
    assert_eq!(read(&newer), Err(StoredError::Newer(99)));
    for (what, text) in [
        ("nothing", String::new()),
        ("no JSON", "{\"format\":".to_owned()),
        ("another format", good.replace("spbe-simulator", "something-else")),
        ("no version", good.replace("\"version\":3", "\"edition\":1")),
        ("cut off", good.chars().take(good.len() / 2).collect()),
        ("a level off the scale", good.replace("400", "450")),
        ("another instrument", good.replace("permenpanrb-59-2020", "permenpanrb-1-1999")),
        ("an unknown change", good.replace("\"opened\"", "\"closed\"")),
        ("an unknown language", good.replace("\"en\"", "\"xx\"")),
    ] {
        assert!(matches!(read(&text), Err(StoredError::Damaged(_))), "{what}");
    }
}

#[test]
fn no_damage_anywhere_is_a_panic() {
    let good = stored::write(&store());
    for at in (0..good.len()).step_by(7) {
        let mut bytes = good.clone().into_bytes();
        bytes[at] = b'7';
        // Whatever comes of it, it comes back.
        let _ = read(&String::from_utf8_lossy(&bytes));
    }
}
