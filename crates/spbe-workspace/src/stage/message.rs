//! What the control desk tells the window on the projector: always a whole scene, so that none depends on another.
//!
//! A text that does not read is ignored by whoever hears it: perhaps another version of the page is open beside this one.

use std::rc::Rc;

use serde_json::Value as Json;
use spbe_index::{Instrument, tree};

use super::kept::{read_groups, write_groups};
use super::{Asks, Guesses, Picture, Scene, Stage};
use crate::stored::names::{number_of, object, text_of};
use crate::stored::values::{number, read_values, write_values};
use crate::{History, InstrumentRegistry, SettingsTab, Store, stored};

const FORMAT: &str = "spbe-stage";
const VERSION: u64 = 1;

/// What windows of the page say to each other.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    /// A window has opened that wants to follow.
    Hello,
    /// What is to be seen.
    Scene(Box<Scene>),
}

impl Message {
    /// The message as text.
    pub fn write(&self) -> String {
        let scene = match self {
            Self::Hello => Json::Null,
            Self::Scene(scene) => write_scene(scene),
        };
        object([("format", FORMAT.into()), ("version", VERSION.into()), ("scene", scene)]).to_string()
    }

    /// The message of a text; `None` for whatever does not read.
    pub fn read(text: &str, registry: InstrumentRegistry) -> Option<Self> {
        let json = tree::read(text).ok()?;
        let is_ours =
            text_of(&json, "format") == Some(FORMAT) && number_of(&json, "version") == Some(VERSION);
        match json.get("scene").filter(|_| is_ours)? {
            Json::Null => Some(Self::Hello),
            scene => Some(Self::Scene(Box::new(read_scene(scene, registry)?))),
        }
    }
}

/// The data goes as the browser keeps it: what reads the one reads the other.
fn write_scene(scene: &Scene) -> Json {
    let instrument = &scene.model.instrument;
    let mut model = scene.model.clone();
    // The story is the control desk's alone; its groups go with the scene.
    model.tab_settings = model.tab_settings.with(SettingsTab::Stage, "".into());
    let mut store = Store::new(History::new(model), false);
    store.settings = scene.settings;
    store.own = scene.own.iter().cloned().collect();
    let looping = scene.looping.and_then(|id| number(instrument, id));
    object([
        ("store", stored::write(&store).into()),
        ("start", write_values(&scene.start)),
        ("from", write_values(&scene.from)),
        ("revealed", scene.is_revealed.into()),
        ("run", scene.run.into()),
        ("charts", scene.pictures.iter().map(|picture| Json::from(picture.code())).collect()),
        ("blank", scene.is_blank.into()),
        ("title", (*scene.title).into()),
        ("text", (*scene.text).into()),
        ("asks", scene.asks.map_or(Json::Null, |asks| asks.code().into())),
        ("guesses", write_guesses(&scene.guesses)),
        ("looping", looping.map_or(Json::Null, Json::from)),
        ("groups", write_groups(&scene.groups)),
    ])
}

fn read_scene(json: &Json, registry: InstrumentRegistry) -> Option<Scene> {
    let store = stored::read(text_of(json, "store")?, registry).ok()?;
    let model = store.model().clone();
    let instrument: &Instrument = &model.instrument;
    let optional = |field| Some(json.get(field)?.as_str());
    Some(Scene {
        settings: store.settings,
        own: store.own.first().cloned(),
        start: Rc::new(read_values(instrument, json.get("start")?)?),
        from: Rc::new(read_values(instrument, json.get("from")?)?),
        is_revealed: json.get("revealed")?.as_bool()?,
        run: u32::try_from(number_of(json, "run")?).ok()?,
        pictures: [picture(json, 0)?, picture(json, 1)?],
        is_blank: json.get("blank")?.as_bool()?,
        title: text_of(json, "title")?.into(),
        text: text_of(json, "text")?.into(),
        asks: optional("asks")?.and_then(Asks::named),
        guesses: read_guesses(json.get("guesses")?)?,
        looping: optional("looping")?.and_then(|number| instrument.indicator_numbered(number)),
        groups: read_groups(json.get("groups")?, instrument)?,
        model,
    })
}

impl Stage {
    /// What the stage is at, as text: for the same window after a reload.
    pub fn write(&self) -> String {
        object([
            ("format", FORMAT.into()),
            ("version", VERSION.into()),
            ("charts", self.pictures.iter().map(|picture| Json::from(picture.code())).collect()),
            ("revealed", self.is_revealed.into()),
            ("blank", self.is_blank.into()),
            ("step", self.step.map_or(Json::Null, Json::from)),
            ("run", self.run.into()),
            ("guesses", write_guesses(&self.guesses)),
        ])
        .to_string()
    }

    /// The stage of a text. A question is not kept, nor that it was unlocked; whoever asked it can ask it again.
    pub fn read(text: &str) -> Option<Self> {
        let json = tree::read(text).ok()?;
        let is_ours =
            text_of(&json, "format") == Some(FORMAT) && number_of(&json, "version") == Some(VERSION);
        let step = match json.get("step").filter(|_| is_ours)? {
            Json::Null => None,
            step => Some(usize::try_from(step.as_u64()?).ok()?),
        };
        let guesses = read_guesses(json.get("guesses")?)?;
        Some(Self {
            pictures: [picture(&json, 0)?, picture(&json, 1)?],
            is_blank: json.get("blank")?.as_bool()?,
            is_revealed: step.is_none() || json.get("revealed")?.as_bool()?,
            guesses: if step.is_some() { guesses } else { Guesses::default() },
            step,
            // The window on the projector has played this one already.
            run: u32::try_from(number_of(&json, "run")?).ok()?,
            ..Self::default()
        })
    }
}

fn write_guesses(guesses: &Guesses) -> Json {
    object([
        ("hands", guesses.hands.iter().map(|hands| Json::from(*hands)).collect()),
        ("typed", guesses.typed.as_str().into()),
        ("indexes", guesses.indexes.iter().map(|index| Json::from(*index)).collect()),
    ])
}

fn read_guesses(json: &Json) -> Option<Guesses> {
    let typed = text_of(json, "typed")?.to_owned();
    Some(Guesses { hands: small(json, "hands")?, typed, indexes: small(json, "indexes")? })
}

fn picture(json: &Json, place: usize) -> Option<Picture> {
    Picture::named(json.get("charts")?.get(place)?.as_str()?)
}

fn small(json: &Json, field: &str) -> Option<Vec<u16>> {
    json.get(field)?.as_array()?.iter().map(|number| u16::try_from(number.as_u64()?).ok()).collect()
}
