//! A story: steps that a facilitator tells one after the other, each with a text, a state of the scenario and two charts.

use std::rc::Rc;

use serde_json::Value as Json;
use spbe_index::share::{ShareFault, seal, unseal};
use spbe_index::{IndicatorId, Instrument, Value, Values, tree};

use super::{Asks, Picture};
use crate::stored::names::{number_of, object, text_of};
use crate::stored::values::{number, read_value};

const FORMAT: &str = "spbe-story";
const VERSION: u64 = 1;

/// Steps to be told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Story {
    /// What it is called.
    pub title: Rc<str>,
    /// Its steps in order.
    pub steps: Rc<[Step]>,
}

/// A step of a story.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// A few words, as large as the stage has them.
    pub title: Rc<str>,
    /// What the room reads.
    pub text: Rc<str>,
    /// What only the speaker reads.
    pub notes: Rc<str>,
    /// Where the scenario differs from the baseline, in the instrument's order.
    pub levels: Rc<[(IndicatorId, Value)]>,
    /// The charts that are shown.
    pub pictures: [Picture; 2],
    /// What the room is asked before the step shows its scenario.
    pub asks: Option<Asks>,
}

/// Why a text is no story to be told here.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum StoryFault {
    /// Something else altogether.
    #[error("this is no story")]
    Foreign,
    /// Cut off or changed on the way.
    #[error("the story is damaged")]
    Damaged,
    /// Written by a later version of this page.
    #[error("the story was written by a newer version of this page ({0})")]
    Newer(u64),
    /// For other indicators than those at hand.
    #[error("the story is for another instrument ({0})")]
    OtherInstrument(String),
}

impl Story {
    /// The story as a file has it.
    pub fn write(&self, instrument: &Instrument) -> String {
        self.json(instrument).to_string()
    }

    /// Reads a file with the same story in several languages, each under its tag.
    ///
    /// # Errors
    /// [`StoryFault`] says why there is no story for `instrument` in that language.
    pub fn read_in(tag: &str, text: &str, instrument: &Instrument) -> Result<Self, StoryFault> {
        let json = tree::read(text).map_err(|_| StoryFault::Foreign)?;
        Self::of_json(json.get(tag).ok_or(StoryFault::Foreign)?, instrument)
    }

    /// The story as it stands behind the `#` of an address.
    pub fn seal(&self, instrument: &Instrument) -> String {
        seal(&self.write(instrument))
    }

    /// Reads a file.
    ///
    /// # Errors
    /// [`StoryFault`] says why it is no story for `instrument`.
    pub fn read(text: &str, instrument: &Instrument) -> Result<Self, StoryFault> {
        let json = tree::read(text).map_err(|_| StoryFault::Foreign)?;
        Self::of_json(&json, instrument)
    }

    /// Reads what stood behind the `#` of an address.
    ///
    /// # Errors
    /// [`StoryFault`] says why it is no story for `instrument`.
    pub fn unseal(sealed: &str, instrument: &Instrument) -> Result<Self, StoryFault> {
        let text = unseal(sealed).map_err(|fault| match fault {
            ShareFault::Damaged => StoryFault::Damaged,
            _ => StoryFault::Foreign,
        })?;
        Self::read(&text, instrument)
    }

    pub(super) fn json(&self, instrument: &Instrument) -> Json {
        object([
            ("format", FORMAT.into()),
            ("version", VERSION.into()),
            ("instrument", instrument.id().into()),
            ("title", (*self.title).into()),
            ("steps", self.steps.iter().map(|step| step.json(instrument)).collect()),
        ])
    }

    pub(super) fn of_json(json: &Json, instrument: &Instrument) -> Result<Self, StoryFault> {
        if text_of(json, "format") != Some(FORMAT) {
            return Err(StoryFault::Foreign);
        }
        match number_of(json, "version") {
            Some(VERSION) => {}
            Some(version) => return Err(StoryFault::Newer(version)),
            None => return Err(StoryFault::Damaged),
        }
        let of = text_of(json, "instrument").ok_or(StoryFault::Damaged)?;
        if of != instrument.id() {
            return Err(StoryFault::OtherInstrument(of.to_owned()));
        }
        let steps = json.get("steps").and_then(Json::as_array).ok_or(StoryFault::Damaged)?;
        let steps = steps.iter().map(|step| Step::of_json(step, instrument)).collect::<Option<Rc<[_]>>>();
        let title = text_of(json, "title").ok_or(StoryFault::Damaged)?.into();
        Ok(Self { title, steps: steps.ok_or(StoryFault::Damaged)? })
    }

    /// The same story with a step moved from one place to another.
    #[must_use]
    pub fn moved(&self, from: usize, to: usize) -> Self {
        let mut steps = self.steps.to_vec();
        if from < steps.len() && to < steps.len() {
            let step = steps.remove(from);
            steps.insert(to, step);
        }
        Self { steps: steps.into(), ..self.clone() }
    }

    /// The same story without a step.
    #[must_use]
    pub fn without(&self, place: usize) -> Self {
        let kept = self.steps.iter().enumerate().filter(|(other, _)| *other != place);
        Self { steps: kept.map(|(_, step)| step.clone()).collect(), ..self.clone() }
    }

    /// The same story with a step in this place; behind the others where there is none yet.
    #[must_use]
    pub fn with(&self, place: usize, step: Step) -> Self {
        let mut steps = self.steps.to_vec();
        match steps.get_mut(place) {
            Some(old) => *old = step,
            None => steps.push(step),
        }
        Self { steps: steps.into(), ..self.clone() }
    }
}

impl Step {
    /// The step that shows how values differ from the baseline.
    pub fn of(baseline: &Values, values: &Values, pictures: [Picture; 2]) -> Self {
        let differing = values.iter().filter(|(id, value)| baseline.get(*id) != *value);
        let levels = differing.filter_map(|(id, value)| Some((id, value?))).collect();
        let empty = || Rc::from("");
        Self { title: empty(), text: empty(), notes: empty(), levels, pictures, asks: None }
    }

    /// The scenario of the step.
    pub fn values(&self, baseline: &Values) -> Values {
        self.levels.iter().fold(baseline.clone(), |values, (id, value)| values.with(*id, Some(*value)))
    }

    fn json(&self, instrument: &Instrument) -> Json {
        let level = |(id, value): &(IndicatorId, Value)| {
            Some(Json::Array(vec![number(instrument, *id)?.into(), value.hundredths().into()]))
        };
        object([
            ("title", (*self.title).into()),
            ("text", (*self.text).into()),
            ("notes", (*self.notes).into()),
            ("levels", self.levels.iter().filter_map(level).collect()),
            ("charts", self.pictures.iter().map(|picture| Json::from(picture.code())).collect()),
            ("asks", self.asks.map_or(Json::Null, |asks| asks.code().into())),
        ])
    }

    /// `None` where a field does not fit.
    fn of_json(json: &Json, instrument: &Instrument) -> Option<Self> {
        let text = |field| Some(Rc::from(text_of(json, field)?));
        let level = |level: &Json| {
            let id = instrument.indicator_numbered(level.get(0)?.as_str()?)?;
            Some((id, read_value(instrument, level.get(1)?)??))
        };
        let picture = |place: usize| Picture::named(json.get("charts")?.get(place)?.as_str()?);
        let asks = match json.get("asks")? {
            Json::Null => None,
            asks => Some(Asks::named(asks.as_str()?)?),
        };
        Some(Self {
            title: text("title")?,
            text: text("text")?,
            notes: text("notes")?,
            levels: json.get("levels")?.as_array()?.iter().map(level).collect::<Option<_>>()?,
            pictures: [picture(0)?, picture(1)?],
            asks,
        })
    }
}
