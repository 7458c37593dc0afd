//! How a change is played: one indicator after the other, every state on the way exact.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use spbe_index::{Change, IndicatorId, Value, Values, assess, compare};
use spbe_workspace::stage::Scene;
use yew::prelude::*;

/// As many states as are shown on the way; of more changes some come together.
const MOST: usize = 24;
/// How long the whole way takes, in milliseconds, and the shortest and longest time that a state stands.
const WAY: usize = 3_000;
const SHORTEST: usize = 140;
const LONGEST: usize = 900;
/// How long a level stands while an indicator goes through all of them, in milliseconds.
const LEVEL: u32 = 900;

/// What is to be seen at the moment.
pub(super) struct Frame {
    pub(super) values: Rc<Values>,
    pub(super) moment: Moment,
    /// Whether something else follows by itself.
    pub(super) is_moving: bool,
}

/// Where on the way it is.
pub(super) enum Moment {
    /// Nothing moves.
    Still,
    /// This change was the last one, the so-manieth of so many.
    Step(Change, usize, usize),
    /// An indicator is looked at on this level.
    Level(IndicatorId, Value),
}

/// The way of a scene.
#[derive(PartialEq)]
struct Way {
    changes: Vec<Change>,
    /// How many changes are shown at once.
    stride: usize,
}

impl Way {
    fn of(scene: &Scene) -> Self {
        let (instrument, from, to) = (&scene.model.instrument, &*scene.from, &*scene.model.scenario.values);
        let changes =
            compare(instrument, (from, &assess(instrument, from)), (to, &assess(instrument, to))).changes;
        Self { stride: changes.len().div_ceil(MOST).max(1), changes }
    }

    fn len(&self) -> usize {
        self.changes.len().div_ceil(self.stride)
    }

    fn period(&self) -> u32 {
        let period = (WAY / self.len().max(1)).clamp(SHORTEST, LONGEST);
        u32::try_from(period).unwrap_or(LEVEL)
    }

    /// The state with so many steps done.
    fn frame(&self, scene: &Scene, done: usize) -> Frame {
        let shown = self.changes.get(..done * self.stride).unwrap_or(&self.changes);
        let values = shown
            .iter()
            .fold((*scene.from).clone(), |values, change| values.with(change.indicator, change.to));
        let moment = shown.last().map_or(Moment::Still, |last| Moment::Step(*last, done, self.len()));
        Frame { values: Rc::new(values), moment, is_moving: true }
    }
}

/// The state of a scene that is to be seen now. A scene whose run is new is played from its beginning to its end; the
/// first one that a window sees stands at its end.
#[hook]
pub(super) fn use_motion(scene: &Rc<Scene>) -> Frame {
    let way = use_memo(
        (Rc::clone(&scene.from), Rc::clone(&scene.model.scenario.values), Rc::clone(&scene.model.instrument)),
        |_| Way::of(scene),
    );
    // Which run it is, on which way, and how many states of it are done; none once it stands.
    let played = use_state_eq(|| (scene.run, Rc::clone(&way), None::<usize>));
    let done = match &*played {
        (run, _, _) if *run != scene.run => Some(0),
        // Whoever goes back leaves the way that was being played.
        (_, of, done) => done.filter(|_| *of == way),
    };
    {
        let (played, way) = (played.clone(), Rc::clone(&way));
        use_effect_with((scene.run, done), move |(run, done)| {
            let run = *run;
            let next = done.map(|done| Some(done + 1).filter(|next| *next <= way.len()));
            let timer = next.map(|next| Timeout::new(way.period(), move || played.set((run, way, next))));
            move || drop(timer)
        });
    }
    let level = use_level(scene);
    match (level, done.filter(|_| scene.is_revealed)) {
        (Some((id, value)), _) => {
            let values = Rc::new(scene.still().with(id, Some(value)));
            Frame { values, moment: Moment::Level(id, value), is_moving: true }
        }
        (None, Some(done)) => way.frame(scene, done),
        (None, None) => Frame { values: Rc::clone(scene.still()), moment: Moment::Still, is_moving: false },
    }
}

/// The level that an indicator stands on while it goes through all of them.
#[hook]
fn use_level(scene: &Scene) -> Option<(IndicatorId, Value)> {
    let turn = use_state_eq(|| (None, 0_usize));
    let (of, passed) = *turn;
    let passed = if of == scene.looping { passed } else { 0 };
    {
        let looping = scene.looping;
        use_effect_with((looping, passed), move |_| {
            let timer = looping.map(|id| Timeout::new(LEVEL, move || turn.set((Some(id), passed + 1))));
            move || drop(timer)
        });
    }
    let levels: Vec<_> = scene.model.instrument.scale().levels().collect();
    let value = levels.get(passed.checked_rem(levels.len())?)?;
    Some((scene.looping?, *value))
}
