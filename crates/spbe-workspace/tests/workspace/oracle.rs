//! Ten thousand random actions, the reducer beside an oracle that shares nothing with it: plain numbers in lists, copied
//! whole at every step.

use spbe_index::IndicatorId;
use spbe_workspace::{Action, Editing, Marks, Model, Store, derive, reduce};

use super::walk::Dice;
use super::{level, store};

/// As many steps as are kept, the present one among them.
const KEPT: usize = 100;

/// The weight of each indicator in ten-thousandths of the index (PermenPANRB 59/2020).
fn weights() -> impl Iterator<Item = u32> {
    let weights = [(130, 10), (250, 10), (150, 11), (275, 10), (300, 6)];
    weights.into_iter().flat_map(|(weight, count)| std::iter::repeat_n(weight, count))
}

/// Levels, zero where there is none.
type Levels = [u8; 47];

/// The data as the oracle has it.
#[derive(Clone, Debug, PartialEq)]
struct Data {
    baseline: Levels,
    is_estimate: [bool; 47],
    scenario: Levels,
    is_locked: [bool; 47],
    saved: (Levels, [bool; 47]),
}

fn levels(values: &spbe_index::Values) -> Levels {
    let mut levels = [0; 47];
    for (level, (_, value)) in levels.iter_mut().zip(values.iter()) {
        *level = value.map_or(0, |value| value.whole().unwrap());
    }
    levels
}

fn marked(marks: &Marks) -> [bool; 47] {
    let mut marked = [false; 47];
    for id in marks.iter() {
        marked[id.position()] = true;
    }
    marked
}

impl Data {
    fn of(model: &Model) -> Self {
        Self {
            baseline: levels(&model.baseline.values),
            is_estimate: marked(&model.baseline.estimated),
            scenario: levels(&model.scenario.values),
            is_locked: marked(&model.scenario.locks),
            saved: (levels(&model.saved.values), marked(&model.saved.locks)),
        }
    }

    /// Takes what is not locked from elsewhere.
    fn take_unlocked(&mut self, from: Levels) {
        for (place, level) in from.into_iter().enumerate() {
            if !self.is_locked[place] {
                self.scenario[place] = level;
            }
        }
    }

    /// A corrected baseline is no estimate any more, and whatever had not moved away follows.
    fn correct(&mut self, place: usize, level: u8) {
        let was = self.baseline[place];
        self.is_estimate[place] = false;
        for list in [&mut self.scenario, &mut self.saved.0, &mut self.baseline] {
            if list[place] == was {
                list[place] = level;
            }
        }
    }

    /// The index in ten-thousandths; what is empty counts as level 1.
    fn index(&self) -> u32 {
        weights().zip(self.scenario).map(|(weight, level)| weight * u32::from(level.max(1))).sum()
    }
}

/// The oracle: every step whole, and which one is shown.
struct Oracle {
    steps: Vec<Data>,
    shown: usize,
    corrects_baseline: bool,
}

impl Oracle {
    fn now(&self) -> Data {
        self.steps[self.shown].clone()
    }

    fn step(&mut self, next: Data) {
        self.steps.truncate(self.shown + 1);
        self.steps.push(next);
        if self.steps.len() > KEPT {
            self.steps.remove(0);
        }
        self.shown = self.steps.len() - 1;
    }

    fn step_if_changed(&mut self, next: Data) {
        if next != self.now() {
            self.step(next);
        }
    }

    fn press(&mut self, place: usize, to: u8) {
        let mut next = self.now();
        if self.corrects_baseline {
            next.correct(place, to);
        } else if !next.is_locked[place] {
            next.scenario[place] = to;
        }
        self.step_if_changed(next);
    }

    /// Does what [`action`] asks the reducer for.
    fn follow(&mut self, act: Act) {
        let mut next = self.now();
        match act {
            Act::Press(place, to) => self.press(place, to),
            Act::Confirm(place) => {
                next.is_estimate[place] = false;
                self.step_if_changed(next);
            }
            Act::Lock(place) => {
                next.is_locked[place] = !next.is_locked[place];
                self.step(next);
            }
            Act::Edit(corrects_baseline) => self.corrects_baseline = corrects_baseline,
            Act::ToBaseline => {
                next.take_unlocked(next.baseline);
                self.step_if_changed(next);
            }
            Act::ToSaved => {
                next.take_unlocked(next.saved.0);
                self.step_if_changed(next);
            }
            Act::Save => {
                next.saved = (next.scenario, next.is_locked);
                self.step_if_changed(next);
            }
            Act::Jump(to) => self.shown = to.min(self.steps.len() - 1),
            Act::Undo => self.shown = self.shown.saturating_sub(1),
            Act::Redo => self.shown = (self.shown + 1).min(self.steps.len() - 1),
        }
    }
}

#[derive(Copy, Clone, Debug)]
enum Act {
    Press(usize, u8),
    Confirm(usize),
    Lock(usize),
    Edit(bool),
    ToBaseline,
    ToSaved,
    Save,
    Jump(usize),
    Undo,
    Redo,
}

fn any_act(dice: &mut Dice) -> Act {
    let place = usize::try_from(dice.roll(47)).unwrap();
    match dice.roll(20) {
        0..=9 => Act::Press(place, u8::try_from(dice.roll(6)).unwrap()),
        10 => Act::Confirm(place),
        11 | 12 => Act::Lock(place),
        13 => Act::Edit(dice.roll(3) == 0),
        14 => Act::ToBaseline,
        15 => Act::ToSaved,
        16 => Act::Save,
        17 => Act::Jump(usize::try_from(dice.roll(120)).unwrap()),
        18 => Act::Undo,
        _ => Act::Redo,
    }
}

fn action(store: &Store, act: Act) -> Action {
    let id = |place: usize| -> IndicatorId { store.model().instrument.indicators().nth(place).unwrap().0 };
    match act {
        Act::Press(place, to) => Action::SetValue(id(place), level(to)),
        Act::Confirm(place) => Action::Confirm(id(place)),
        Act::Lock(place) => Action::ToggleLock(id(place)),
        Act::Edit(true) => Action::Edit(Editing::Baseline),
        Act::Edit(false) => Action::Edit(Editing::Scenario),
        Act::ToBaseline => Action::ResetToBaseline,
        Act::ToSaved => Action::ResetToSaved,
        Act::Save => Action::Save,
        Act::Jump(to) => Action::JumpTo(to),
        Act::Undo => Action::Undo,
        Act::Redo => Action::Redo,
    }
}

#[test]
fn ten_thousand_actions_come_to_what_an_oracle_says() {
    let mut store = store();
    let mut dice = Dice::new(2024);
    let mut oracle = Oracle { steps: vec![Data::of(store.model())], shown: 0, corrects_baseline: false };
    for step in 0..10_000 {
        let act = any_act(&mut dice);
        store = reduce(&store, action(&store, act));
        oracle.follow(act);
        let (is, wanted) = (Data::of(store.model()), oracle.now());
        assert_eq!(is, wanted, "step {step}: {act:?}");
        let places = (store.history.position(), store.history.count());
        assert_eq!(places, (oracle.shown, oracle.steps.len()), "step {step}: {act:?}");
        let index: f64 = derive(store.model()).scenario.index().exact().parse().unwrap();
        assert!((index - f64::from(wanted.index()) / 10_000.0).abs() < 1e-9, "step {step}: {act:?}: {index}");
    }
}
