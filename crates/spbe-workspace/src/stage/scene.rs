//! What the audience sees: everything that the stage is drawn from, here and in the window on the projector.

use std::rc::Rc;

use spbe_index::{IndicatorId, Values};

use super::{Asks, Group, Guesses, Picture, Stage, Workshop, lifted};
use crate::{Model, OwnInstrument, Settings, Store};

/// One state of the stage, complete in itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// Language and theme.
    pub settings: Settings,
    /// The instrument, where it is one of the user's own.
    pub own: Option<OwnInstrument>,
    /// The data; its scenario is where the scene ends.
    pub model: Model,
    /// What the scene is measured from: the baseline, or what stood before it where the room is asked.
    pub start: Rc<Values>,
    /// The scenario that the scene begins from.
    pub from: Rc<Values>,
    /// Whether the end is shown; before that the beginning stands.
    pub is_revealed: bool,
    /// A new number plays the way from the beginning to the end.
    pub run: u32,
    /// The two charts.
    pub pictures: [Picture; 2],
    /// Whether nothing is shown.
    pub is_blank: bool,
    /// What the scene is called.
    pub title: Rc<str>,
    /// What the room reads.
    pub text: Rc<str>,
    /// What the room is asked for.
    pub asks: Option<Asks>,
    /// What it guesses.
    pub guesses: Guesses,
    /// The indicator that goes through its levels.
    pub looping: Option<IndicatorId>,
    /// The groups.
    pub groups: Rc<[Group]>,
}

impl Scene {
    /// What the stage shows of the data. `question` says in words what is asked, where it is not asked by a story.
    pub fn of(stage: &Stage, workshop: &Workshop, store: &Store, question: &str) -> Self {
        let model = store.model();
        let told = stage.step.and_then(|step| workshop.story.steps.get(step));
        let (from, to) = match (told, &stage.question) {
            (Some(step), _) => {
                let before = stage.step.and_then(|place| workshop.story.steps.get(place.checked_sub(1)?));
                let baseline = &model.baseline.values;
                let before = before.map_or_else(|| (**baseline).clone(), |before| before.values(baseline));
                (Rc::new(before), Rc::new(step.values(baseline)))
            }
            (None, Some(question)) => {
                let now = &model.scenario.values;
                (Rc::clone(now), Rc::new(lifted(&model.instrument, now, &question.lifts)))
            }
            (None, None) => (before(store), Rc::clone(&model.scenario.values)),
        };
        Self {
            settings: store.settings,
            own: store.own.iter().find(|own| own.instrument.id() == model.instrument.id()).cloned(),
            model: bare(model, to),
            start: if stage.asks(&workshop.story).is_some() {
                Rc::clone(&from)
            } else {
                Rc::clone(&model.baseline.values)
            },
            from,
            is_revealed: stage.is_revealed,
            run: stage.run,
            pictures: stage.pictures,
            is_blank: stage.is_blank,
            title: told.map_or_else(|| Rc::clone(&model.scenario.name), |step| Rc::clone(&step.title)),
            text: told.map_or_else(|| question.into(), |step| Rc::clone(&step.text)),
            asks: stage.asks(&workshop.story),
            guesses: stage.guesses.clone(),
            looping: stage.looping,
            groups: Rc::clone(&workshop.groups),
        }
    }

    /// The values that stand before anything is played.
    pub fn still(&self) -> &Rc<Values> {
        if self.is_revealed { &self.model.scenario.values } else { &self.from }
    }
}

/// The scenario before it was changed last; the baseline where it was not, or another agency was open then.
fn before(store: &Store) -> Rc<Values> {
    let model = store.model();
    let earlier: Vec<_> =
        store.history.steps().take(store.history.position()).map(|step| &step.model).collect();
    let same = |older: &&&Model| older.instrument == model.instrument && older.agency == model.agency;
    // Groups that came in and words of a story are steps, too.
    let mut older = earlier.iter().rev().take_while(same).map(|older| &older.scenario.values);
    let other = older.find(|values| **values != model.scenario.values);
    Rc::clone(other.unwrap_or(&model.baseline.values))
}

/// The data without what no chart of the stage needs: members of a cohort, other scenarios.
fn bare(model: &Model, scenario: Rc<Values>) -> Model {
    let mut bare = Model::new(
        Rc::clone(&model.instrument),
        model.agency.clone(),
        (*model.baseline.values).clone(),
        model.baseline.estimated.clone(),
    );
    bare.baseline = model.baseline.clone();
    bare.scenario.name = Rc::clone(&model.scenario.name);
    bare.scenario.locks = model.scenario.locks.clone();
    bare.scenario.values = scenario;
    bare.saved = bare.scenario.clone();
    bare.tab_settings = model.tab_settings.clone();
    bare.peer_selection = Rc::clone(&model.peer_selection);
    bare
}
