//! What is set for the plan: kept, undone, applied.

use spbe_index::{Effort, Efforts, Values};
use spbe_workspace::plan::{Goal, Limited, Shape, Start, Years};
use spbe_workspace::{
    Action, Change, Editing, Marks, PlanSettings, Setting, SettingsEdit, SettingsTab, Store, reduce,
    scenarios, stored,
};

use super::{OFFICIAL, id, level, scenario, set, store};

fn edit(store: &Store, setting: Setting, settings: PlanSettings, coalesces: bool) -> Store {
    let text = settings.write(&store.model().instrument).into();
    reduce(store, Action::EditSettings(SettingsEdit { setting, indicator: None, text, coalesces }))
}

fn goal(store: &Store, goal: Goal, coalesces: bool) -> Store {
    edit(store, Setting::Goal, PlanSettings { goal, ..settings(store) }, coalesces)
}

fn settings(store: &Store) -> PlanSettings {
    PlanSettings::read(&store.model().instrument, store.model().tab_settings.of(SettingsTab::Plan))
}

/// Everything set to something of its own.
fn busy(store: &Store) -> PlanSettings {
    let settings = PlanSettings {
        start: Start::Scenario,
        goal: Goal::Index(33_333),
        efforts: Some(vec![150; 188].into()),
        shape: Shape::Flat,
        ceiling: level(4),
        unit: "hari".into(),
        rise: Some(2),
        margin: 250,
        years: Years {
            count: 3,
            budgets: [Some(700), None, Some(0), None, None],
            rise: 2,
            is_joint: true,
            first: Some(2027),
        },
        ..PlanSettings::default()
    };
    let settings = settings.with_owner(id(store, "11"), " Bappeda ");
    settings.with_limit(Limited { indicator: id(store, "12"), ceiling: level(4), rise: Some(1) })
}

#[test]
fn everything_that_was_set_comes_back() {
    let first = store();
    let set = edit(&first, Setting::Efforts, busy(&first), false);
    for goal in [Goal::Band(3), Goal::Budget(1250), Goal::NextBand] {
        let kept = self::goal(&set, goal, false);
        let read = stored::read(&stored::write(&kept), OFFICIAL).unwrap();
        assert!(read.history.steps().eq(kept.history.steps()), "{goal:?}");
        assert_eq!(settings(&read), PlanSettings { goal, ..busy(&first) });
    }
    assert_eq!(settings(&set).owner(id(&first, "11")), "Bappeda");
}

#[test]
fn what_was_not_set_is_not_written() {
    assert!(!stored::write(&store()).contains("\"plan\""));
}

#[test]
fn settings_that_do_not_fit_the_instrument_are_left_out() {
    let unfit = PlanSettings {
        efforts: Some(vec![100; 5].into()),
        years: Years { count: 9, rise: 0, ..Years::default() },
        ..PlanSettings::default()
    };
    let store = edit(&store(), Setting::Efforts, unfit, false);
    let plan = settings(&store);
    assert_eq!((plan.efforts.as_deref(), plan.years.count, plan.years.rise), (None, 5, 1));
}

#[test]
fn keys_in_one_field_are_one_step_and_the_next_field_is_another() {
    let first = store();
    let typed = goal(
        &goal(&goal(&first, Goal::Index(30_000), false), Goal::Index(33_000), true),
        Goal::Index(33_500),
        true,
    );
    assert_eq!(typed.history.count(), 2);
    assert_eq!(reduce(&typed, Action::Undo).model(), first.model());
    let again = goal(&typed, Goal::Band(3), false);
    assert_eq!(again.history.count(), 3);
    // After an undo there is nothing to go on from: the step that was taken back must not be changed.
    let undone = reduce(&again, Action::Undo);
    assert_eq!(goal(&undone, Goal::Index(40_000), true).history.count(), 3);
}

#[test]
fn the_same_again_is_no_step() {
    let store = store();
    assert_eq!(goal(&store, Goal::NextBand, false), store);
}

#[test]
fn a_plan_is_applied_but_for_locks_and_is_one_step() {
    let locked = reduce(&store(), Action::ToggleLock(id(&store(), "5")));
    let before = scenario(&locked, "5");
    let values = Values::filled(&locked.model().instrument, level(4).unwrap());
    let applied = reduce(&reduce(&locked, Action::Edit(Editing::Baseline)), Action::ApplyPlan(values));
    assert_eq!((scenario(&applied, "5"), scenario(&applied, "6")), (before, Some(4)));
    assert_eq!(applied.model().editing, Editing::Scenario);
    assert_eq!(applied.history.steps().last().unwrap().change, Change::PlanApplied);
    assert_eq!(reduce(&applied, Action::Undo).model().scenario, locked.model().scenario);
}

#[test]
fn a_plan_becomes_a_scenario_of_its_own_until_there_are_six() {
    let mut store = store();
    let values = || Values::filled(&store.model().instrument, level(3).unwrap());
    let (values, first) = (values(), store.model().scenario.clone());
    for count in 2..=scenarios::MOST {
        store = reduce(&store, Action::AddPlanned("Rencana".into(), values.clone()));
        assert_eq!(store.model().scenarios().len(), count);
    }
    assert_eq!((&*store.model().scenario.name, scenario(&store, "30")), ("Rencana", Some(3)));
    assert_eq!(store.model().scenarios()[0], &first, "the present one is kept");
    assert_eq!(reduce(&store, Action::AddPlanned("Rencana".into(), values)), store, "a seventh");
}

#[test]
fn several_locks_at_once_are_one_step() {
    let first = store();
    let all = Marks::all(&first.model().instrument);
    let locked = reduce(&first, Action::SetLocks(all));
    assert_eq!((locked.model().scenario.locks.len(), locked.history.count()), (47, 2));
    assert_eq!(set(&locked, "30", 5), locked);
}

#[test]
fn another_result_of_the_same_agency_keeps_efforts_and_units() {
    let first = store();
    let set = edit(&first, Setting::Owners, busy(&first), false);
    let same = reduce(&set, Action::Open(Box::new(first.model().clone())));
    assert_eq!(same.model().tab_settings, set.model().tab_settings);
    let mut other = first.model().clone();
    other.agency.name = "Kota Lain".into();
    assert_eq!(settings(&reduce(&set, Action::Open(Box::new(other)))), PlanSettings::default());
}

#[test]
fn no_text_keeps_the_page_from_settings() {
    let store = store();
    let read = |text: &str| PlanSettings::read(&store.model().instrument, text);
    let good = busy(&store).write(&store.model().instrument);
    assert_eq!(read(&good), busy(&store));
    assert_eq!((read(""), read("{"), read("[1]")), <(PlanSettings, PlanSettings, PlanSettings)>::default());
    for at in 0..good.len() {
        let mut bytes = good.clone().into_bytes();
        bytes[at] = b'7';
        let _ = read(&String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn efforts_rise_with_the_level_unless_something_was_kept_when_they_did_not() {
    let store = store();
    let instrument = &store.model().instrument;
    let [rising, flat] = [["1", "2", "3", "5"], ["1", "1", "1", "1"]];
    for (kept, efforts) in [
        ("", rising),
        ("{", rising),
        (r#"{"unit":"hari"}"#, flat),
        (r#"{"goal":["band",4]}"#, flat),
        (r#"{"owners":[["12","Bappeda"]]}"#, flat),
        (r#"{"shape":"flat"}"#, flat),
        (r#"{"goal":["band",4],"shape":"rising"}"#, rising),
    ] {
        let table = PlanSettings::read(instrument, kept).table(instrument);
        let of = |number| [2, 3, 4, 5].map(|level| table.get(id(&store, number), level).unwrap().to_string());
        assert_eq!((of("1"), of("47")), (efforts.map(str::to_owned), efforts.map(str::to_owned)), "{kept}");
    }
}

#[test]
fn every_table_of_efforts_comes_back_and_a_shape_is_kept_as_one() {
    let store = store();
    let instrument = &store.model().instrument;
    let own = Efforts::rising(instrument).with(id(&store, "12"), 4, Effort::from_hundredths(150_050));
    let few = PlanSettings { goal: Goal::Band(3), ..PlanSettings::default() };
    for (table, shape) in [
        (Efforts::rising(instrument), Some(Shape::Rising)),
        (Efforts::one_each(instrument), Some(Shape::Flat)),
        (own, None),
    ] {
        for settings in [PlanSettings::default(), few.clone(), busy(&store)] {
            let set = settings.with_table(instrument, &table);
            let read = PlanSettings::read(instrument, &set.write(instrument));
            assert_eq!((&read, read.table(instrument) == table), (&set, true));
            assert_eq!(read.efforts.is_none().then_some(read.shape), shape);
        }
    }
}
