//! Ten thousand random actions: the reducer is total, undo and redo are exact, and figures always follow.

use spbe_index::{Certainty, IndicatorId, Instrument, Language, assess};
use spbe_workspace::{
    Action, Editing, Model, RiskSettings, RiskTarget, Setting, SettingsEdit, SettingsTab, Store, Theme,
    derive, reduce, stored,
};

use super::{OFFICIAL, level, store};

/// A small generator of our own, so that a walk that fails is the same walk again.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

/// Some suppositions, of which some do not fit.
fn suppose(store: &Store, indicator: IndicatorId, dice: &mut Dice) -> Action {
    let model = store.model();
    let evidence = level(u8::try_from(dice.roll(6)).unwrap());
    let risk = RiskSettings {
        severity: i8::try_from(dice.roll(120)).unwrap() - 10,
        confidence: u8::try_from(dice.roll(102)).unwrap(),
        target: RiskTarget::Band(u16::try_from(dice.roll(9)).unwrap()),
        ..RiskSettings::read(&model.instrument, model.tab_settings.of(SettingsTab::Risk))
    };
    let risk = risk
        .with_certainty(indicator, [Certainty::Sure, Certainty::Doubtful][usize::from(evidence.is_some())]);
    let text = risk.with_evidence(&model.instrument, indicator, evidence).write(&model.instrument).into();
    Action::EditSettings(SettingsEdit {
        setting: Setting::Claim,
        indicator: Some(indicator),
        text,
        coalesces: false,
    })
}

fn action(store: &Store, dice: &mut Dice) -> Action {
    let any = usize::try_from(dice.roll(20)).unwrap();
    let indicator = store.model().instrument.indicators().nth(any).unwrap().0;
    let number = u16::try_from(dice.roll(9)).unwrap();
    match dice.roll(30) {
        28 => suppose(store, indicator, dice),
        29 => Action::ApplyPlan((*store.model().baseline.values).clone()),
        26 => Action::MakeBaseline,
        27 => Action::Compare(store.model().peer_selection.toggled(&format!("Pemerintah {number}"))),
        20 => Action::AddScenario,
        21 => Action::UseScenario(number),
        22 => Action::NameScenario(format!("Nama {number}").into()),
        23 => Action::RemoveScenario,
        24 => {
            let ids: Vec<_> = Instrument::official_ids().collect();
            Action::UseInstrument(ids[usize::from(number) % ids.len()].into())
        }
        25 => Action::UseInstrument("permenpanrb-1-1945".into()),
        0..=9 => Action::SetValue(indicator, level(u8::try_from(dice.roll(6)).unwrap())),
        10 => Action::Confirm(indicator),
        11 => Action::ToggleLock(indicator),
        12 => Action::Edit(if dice.roll(2) == 0 { Editing::Baseline } else { Editing::Scenario }),
        13 => Action::ResetToBaseline,
        14 => Action::ResetToSaved,
        15 => Action::Save,
        16 => Action::Undo,
        17 => Action::Redo,
        18 => Action::JumpTo(usize::try_from(dice.roll(120)).unwrap()),
        _ if dice.roll(2) == 0 => Action::SetLanguage(Language::English),
        _ => Action::SetTheme(Theme::Dark),
    }
}

#[test]
fn a_long_walk_loses_nothing() {
    for seed in 0..10 {
        let (mut store, mut dice) = (store(), Dice::new(seed));
        for _ in 0..1000 {
            let next = reduce(&store, action(&store, &mut dice));
            check(&store, &next);
            store = next;
        }
        let kept = stored::read(&stored::write(&store), OFFICIAL).unwrap();
        assert!(kept.history.steps().eq(store.history.steps()), "seed {seed}");
    }
}

fn check(before: &Store, after: &Store) {
    let model = after.model();
    let derived = derive(model);
    assert_eq!(derived.scenario, assess(&model.instrument, &model.scenario.values));
    assert_eq!(derived.baseline, assess(&model.instrument, &model.baseline.values));
    // A step more, and undoing it leads to the very same data.
    let is_same_instrument = model.instrument.id() == before.model().instrument.id();
    if is_same_instrument && after.history.position() == before.history.position() + 1 {
        let undone = reduce(after, Action::Undo);
        // What the buttons change is a way of looking, which going back keeps.
        let before = Model { editing: model.editing, ..before.model().clone() };
        assert!(*undone.model() == before);
        assert!(reduce(&undone, Action::Redo).model() == model);
    }
    // What is locked in the scenario is only moved by going through the history.
    let is_same_history = after.history.count() > before.history.count()
        && model.scenario.number == before.model().scenario.number
        && is_same_instrument;
    for id in before.model().scenario.locks.iter().filter(|_| is_same_history) {
        let was = (before.model().scenario.values.get(id), before.model().baseline.values.get(id));
        let moved = model.scenario.values.get(id) != was.0;
        assert!(!moved || (model.editing == Editing::Baseline && was.0 == was.1), "a lock gave way");
    }
}
