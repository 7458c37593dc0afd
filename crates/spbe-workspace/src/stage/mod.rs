//! The stage: what a facilitator shows to a room, and how that goes on from key to key.
//!
//! Reached from the part of the page that draws the stage only, so that none of it is in the first load. What the stage is
//! at ([`Stage`]) is neither data nor undone; stories and groups are kept as a text of the data ([`Workshop`]).

pub mod guesses;
mod kept;
pub mod links;
pub mod message;
mod picture;
pub mod scene;
pub mod story;

use std::rc::Rc;

use spbe_index::{IndicatorId, Instrument, Value, Values};

pub use self::guesses::{Asks, Guesses};
pub use self::kept::{Group, Workshop};
pub use self::picture::Picture;
pub use self::scene::Scene;
pub use self::story::{Step, Story, StoryFault};

/// What the stage is at.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage {
    /// The two charts, left and right.
    pub pictures: [Picture; 2],
    /// Whether the stage is dark, so that the room looks at the speaker.
    pub is_blank: bool,
    /// Whether keys, *Urungkan* and *Terapkan* of the stage may change the data.
    pub is_unlocked: bool,
    /// What the room is asked, apart from a story.
    pub question: Option<Question>,
    /// Whether what was asked is shown.
    pub is_revealed: bool,
    /// What the room guesses.
    pub guesses: Guesses,
    /// The step of the story that is told.
    pub step: Option<usize>,
    /// How often a change was played: a new number plays the present one.
    pub run: u32,
    /// The indicator that goes through all its levels while somebody points at one.
    pub looping: Option<IndicatorId>,
}

/// A change that the room is asked about before it sees what comes of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Where the change comes from.
    pub about: About,
    /// What the scenario is lifted to, in the instrument's order. Nothing is lowered.
    pub lifts: Rc<[(IndicatorId, Value)]>,
    /// What the room guesses.
    pub asks: Asks,
}

/// What a question is about.
#[derive(Clone, Debug, PartialEq)]
pub enum About {
    /// Indicators that the facilitator picked.
    Levels,
    /// A service that all share, by its name.
    Service(Rc<str>),
    /// The plan of the tab *Rencana*.
    Plan,
}

/// What can happen to the stage.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// Go on: reveal what was asked, or tell the next step.
    Next,
    /// Go back the same way.
    Back,
    /// Tell a step of the story, or leave it.
    Go(Option<usize>),
    /// Ask the room.
    Ask(Option<Question>),
    /// Play the last change again.
    Replay,
    /// Show a chart on the left (0) or on the right (1).
    Show(usize, Picture),
    /// Darken the stage, or light it up.
    Blank,
    /// Let keys change the data, or not.
    Unlock,
    /// So many hands for a band, by its position.
    Hands(usize, u16),
    /// The typed guesses: as they were typed, and in hundredths.
    Guess(String, Vec<u16>),
    /// Run an indicator through its levels, or stop.
    Loop(Option<IndicatorId>),
}

impl Default for Stage {
    fn default() -> Self {
        Self {
            pictures: [Picture::Ladder, Picture::Changes],
            is_blank: false,
            is_unlocked: false,
            question: None,
            is_revealed: true,
            guesses: Guesses::default(),
            step: None,
            run: 0,
            looping: None,
        }
    }
}

impl Stage {
    /// The stage after an act, with the story that is being told.
    #[must_use]
    pub fn after(&self, act: Act, story: &Story) -> Self {
        let mut next = self.clone();
        match act {
            Act::Next => return self.next(story),
            Act::Back => return self.back(story),
            Act::Go(step) => return self.at(step, story),
            Act::Ask(question) => {
                next = Self {
                    is_revealed: question.is_none(),
                    question,
                    step: None,
                    guesses: Guesses::default(),
                    looping: None,
                    ..next
                };
            }
            // While the room guesses there is nothing to play that would not be the answer.
            Act::Replay if self.is_revealed => next = self.played(),
            Act::Replay => {}
            Act::Show(side, picture) => {
                if let Some(shown) = next.pictures.get_mut(side) {
                    *shown = picture;
                }
            }
            Act::Blank => next.is_blank = !self.is_blank,
            Act::Unlock => next.is_unlocked = !self.is_unlocked,
            Act::Hands(band, hands) => next.guesses = self.guesses.with_hands(band, hands),
            Act::Guess(typed, indexes) => next.guesses = Guesses { typed, indexes, ..self.guesses.clone() },
            Act::Loop(looping) => next.looping = looping,
        }
        next
    }

    /// The same beside a story that may have been changed since: at none of its steps where that is gone, and with its answer
    /// where nothing is asked any more.
    #[must_use]
    pub fn within(&self, story: &Story) -> Self {
        let kept = Self { step: self.step.filter(|step| *step < story.steps.len()), ..self.clone() };
        Self { is_revealed: self.is_revealed || kept.asks(story).is_none(), ..kept }
    }

    /// What is asked now: by the question, or by the step of the story.
    pub fn asks(&self, story: &Story) -> Option<Asks> {
        let told = self.step.and_then(|step| story.steps.get(step));
        told.map_or_else(|| self.question.as_ref().map(|question| question.asks), |step| step.asks)
    }

    fn next(&self, story: &Story) -> Self {
        if !self.is_revealed {
            return Self { is_revealed: true, ..self.played() };
        }
        match self.step {
            Some(step) if step + 1 < story.steps.len() => self.at(Some(step + 1), story),
            Some(_) => self.clone(),
            None if self.question.is_some() => self.after(Act::Ask(None), story),
            None if story.steps.is_empty() => self.clone(),
            None => self.at(Some(0), story),
        }
    }

    fn back(&self, story: &Story) -> Self {
        if self.asks(story).is_some() && self.is_revealed {
            return Self { is_revealed: false, ..self.clone() };
        }
        match self.step {
            // Going back is looking at what was: it stands, with its answer, and without what was guessed.
            Some(step) => Self { is_revealed: true, run: self.run, ..self.at(step.checked_sub(1), story) },
            None => self.after(Act::Ask(None), story),
        }
    }

    fn at(&self, step: Option<usize>, story: &Story) -> Self {
        let told = step.and_then(|step| story.steps.get(step));
        let moved = Self {
            step: step.filter(|_| told.is_some()),
            question: None,
            guesses: Guesses::default(),
            is_revealed: told.is_none_or(|step| step.asks.is_none()),
            pictures: told.map_or(self.pictures, |step| step.pictures),
            looping: None,
            ..self.clone()
        };
        if moved.is_revealed { moved.played() } else { moved }
    }

    fn played(&self) -> Self {
        Self { run: self.run.wrapping_add(1), ..self.clone() }
    }
}

/// Values with some of them lifted; those that are higher already stay.
pub fn lifted(instrument: &Instrument, values: &Values, lifts: &[(IndicatorId, Value)]) -> Values {
    let floor = instrument.scale().min();
    lifts.iter().fold(values.clone(), |values, (id, to)| {
        let now = values.get(*id).unwrap_or(floor);
        if now < *to { values.with(*id, Some(*to)) } else { values }
    })
}
