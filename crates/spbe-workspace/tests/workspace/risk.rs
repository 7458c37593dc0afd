//! What is supposed about the assessors: kept, undone, refused where it cannot be.

use std::rc::Rc;

use spbe_index::Certainty;
use spbe_workspace::{
    Action, Change, RiskSettings, RiskTarget, Setting, SettingsEdit, SettingsTab, ShiftSource, ShiftTable,
    Store, reduce, risk, stored,
};

use super::{OFFICIAL, id, level, scenario, set, store};

fn suppose(store: &Store, change: impl FnOnce(RiskSettings) -> RiskSettings) -> Store {
    let text = change(supposed(store)).write(&store.model().instrument).into();
    reduce(
        store,
        Action::EditSettings(SettingsEdit {
            setting: Setting::Assessors,
            indicator: None,
            text,
            coalesces: false,
        }),
    )
}

fn supposed(store: &Store) -> RiskSettings {
    RiskSettings::read(&store.model().instrument, store.model().tab_settings.of(SettingsTab::Risk))
}

fn table() -> ShiftTable {
    let tenth = risk::ONE / 10;
    ShiftTable::new([0, 3 * tenth, 7 * tenth, 0, 0].repeat(risk::LEVELS)).unwrap()
}

/// Settings that differ from the default everywhere.
fn busy(store: &Store) -> RiskSettings {
    RiskSettings {
        target: RiskTarget::Band(3),
        confidence: 95,
        source: ShiftSource::Own(Rc::new(table())),
        severity: -35,
        moods: [25, 50, 25],
        ..RiskSettings::default()
    }
    .with_certainty(id(store, "11"), Certainty::Sure)
    .with_certainty(id(store, "12"), Certainty::Doubtful)
    .with_evidence(&store.model().instrument, id(store, "44"), level(4))
    .with_evidence(&store.model().instrument, id(store, "3"), level(2))
}

#[test]
fn what_is_supposed_is_a_step_that_can_be_undone() {
    let store = store();
    let strict = suppose(&store, |risk| RiskSettings { severity: 50, ..risk });
    assert_eq!(supposed(&strict).severity, 50);
    assert_eq!(strict.history.steps().last().unwrap().change, Change::Noted(Setting::Assessors, None));
    assert_eq!(reduce(&strict, Action::Undo).model(), store.model());
    assert_eq!(suppose(&strict, |risk| risk), strict, "the same again is no step");
}

#[test]
fn everything_that_is_supposed_comes_back() {
    let store = store();
    let first = suppose(&store, |_| busy(&store));
    let second = suppose(&first, |risk| RiskSettings {
        source: ShiftSource::None,
        target: RiskTarget::Index(275),
        severity: 100,
        ..risk
    });
    let hidden = reduce(&second, Action::ShowChance(false));
    let read = stored::read(&stored::write(&hidden), OFFICIAL).unwrap();
    assert!(read.history.steps().eq(hidden.history.steps()));
    assert_eq!(read.settings, hidden.settings);
    assert_eq!(supposed(&reduce(&read, Action::Undo)), busy(&store));
    assert!(!stored::write(&store).contains("\"risk\""), "what everyone begins with is not written");
}

#[test]
fn what_cannot_be_supposed_is_not_read() {
    let store = store();
    let off_scale = spbe_index::Instrument::official("permenpanrb-8-2026").unwrap().scale().value(350);
    for bad in [
        RiskSettings { confidence: 0, ..RiskSettings::default() },
        RiskSettings { confidence: 100, ..RiskSettings::default() },
        RiskSettings { severity: 101, ..RiskSettings::default() },
        RiskSettings { moods: [0, 101, 0], ..RiskSettings::default() },
        RiskSettings::default().with_evidence(&store.model().instrument, id(&store, "1"), off_scale),
    ] {
        assert_eq!(supposed(&suppose(&store, |_| bad.clone())), RiskSettings::default(), "{bad:?}");
    }
    assert!(ShiftTable::new([0, 0, risk::ONE - 11, 0, 0].repeat(risk::LEVELS)).is_none());
}

#[test]
fn evidence_is_for_a_level_and_for_those_below() {
    let store = store();
    let eleven = id(&store, "11");
    let risk = RiskSettings::default().with_evidence(&store.model().instrument, eleven, level(3));
    for (claim, certainty) in [
        (level(2), Certainty::Sure),
        (level(3), Certainty::Sure),
        (level(4), Certainty::Likely),
        (None, Certainty::Likely),
    ] {
        assert_eq!(risk.certainty_of(eleven, claim), certainty, "{claim:?}");
    }
    let doubted = risk.with_certainty(eleven, Certainty::Doubtful);
    assert_eq!(doubted.certainty_of(eleven, level(3)), Certainty::Sure, "evidence outweighs doubt");
    assert_eq!(
        doubted.with_evidence(&store.model().instrument, eleven, None).certainty_of(eleven, level(3)),
        Certainty::Doubtful
    );
}

#[test]
fn a_plan_is_applied_or_put_beside_the_scenarios() {
    let store = set(&store(), "11", 3);
    let locked = reduce(&store, Action::ToggleLock(id(&store, "11")));
    let plan = Rc::new(
        store.model().scenario.values.with(id(&store, "11"), level(5)).with(id(&store, "12"), level(4)),
    );
    let applied = reduce(&locked, Action::ApplyPlan((*plan).clone()));
    assert_eq!((scenario(&applied, "11"), scenario(&applied, "12")), (Some(3), Some(4)));
    assert_eq!(applied.history.steps().last().unwrap().change, Change::PlanApplied);
    let added = reduce(&store, Action::AddPlanned("Aman 80 %".into(), (*plan).clone()));
    assert_eq!((added.model().scenarios().len(), scenario(&added, "11")), (2, Some(5)));
    assert_eq!(&*added.model().scenario.name, "Aman 80 %");
}
