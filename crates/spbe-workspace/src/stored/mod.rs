//! The data as text: what the browser keeps between visits.
//!
//! Every version that was ever written still opens; `docs/architecture.md` lists them. A text that does
//! not open is handed back with the reason, so that the caller can set it aside instead of overwriting it.
//!
//! The fields are written and read by hand on `serde_json`'s values: the derived code for these types would
//! weigh more in the first load than the whole list of indicators.

mod change;
pub(super) mod names;
mod step;
mod texts;
pub(super) mod values;

use std::rc::Rc;

use serde_json::Value as Json;
use spbe_index::Instrument;

use self::names::{LANGUAGES, THEMES, name_of, named, number_of, object, text_of};
use self::step::{read_step, write_step};
use self::texts::Texts;
use super::{History, InstrumentRegistry, OwnInstrument, Settings, Store, Workspace, workspace};

const FORMAT: &str = "spbe-simulator";
const VERSION: u64 = 3;

/// Why a stored text does not open.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum StoredError {
    /// Not what this page writes: cut off, edited by hand, or something else altogether.
    #[error("damaged: {0}")]
    Damaged(String),
    /// Written by a later version of this page.
    #[error("written by a newer version, {0}")]
    Newer(u64),
}

/// The store as text.
pub fn write(store: &Store) -> String {
    let own: Vec<_> = store.own.iter().map(|own| Json::from(&*own.json)).collect();
    let others = store.others.iter().map(|other| write_workspace(&other.history, other.is_example));
    let present = write_workspace(&store.history, store.is_example);
    let workspaces: Vec<_> = [present].into_iter().chain(others).collect();
    object([
        ("format", FORMAT.into()),
        ("version", VERSION.into()),
        ("language", name_of(&LANGUAGES, store.settings.language).into()),
        ("theme", name_of(&THEMES, store.settings.theme).into()),
        ("chance", (!store.settings.hides_chance).into()),
        ("keys", (!store.settings.ignores_keys).into()),
        ("instruments", own.into()),
        ("workspaces", workspaces.into()),
    ])
    .to_string()
}

fn write_workspace(history: &History, is_example: bool) -> Json {
    let mut texts = Texts::default();
    // The present comes first: where there is no room for all tables, its own is kept.
    history.present().members.text().and_then(|table| texts.place_table(table));
    let steps: Vec<_> = history.steps().map(|step| write_step(step, &mut texts)).collect();
    object([
        ("instrument", history.present().instrument.id().into()),
        ("example", is_example.into()),
        ("position", history.position().into()),
        ("texts", texts.write()),
        ("steps", steps.into()),
    ])
}

/// The store of a text, whose instruments are found in `registry`. Everything in it fits: what [`write()`] makes of it opens to the same.
///
/// # Errors
/// [`StoredError`] when the text is damaged or newer than this page; nothing of it is used then.
pub fn read(text: &str, registry: InstrumentRegistry) -> Result<Store, StoredError> {
    let json = spbe_index::tree::read(text).map_err(|error| StoredError::Damaged(error.to_string()))?;
    if text_of(&json, "format") != Some(FORMAT) {
        return Err(StoredError::Damaged("not of this page".to_owned()));
    }
    match number_of(&json, "version") {
        Some(version) if version > VERSION => Err(StoredError::Newer(version)),
        Some(version @ 1..=VERSION) => read_store(&json, version, registry)
            .ok_or_else(|| StoredError::Damaged("a field does not fit".to_owned())),
        _ => Err(StoredError::Damaged("no version".to_owned())),
    }
}

/// Version 1 knew one instrument, and was itself what a workspace is now. Version 2 did not say whether a baseline is an
/// official result.
fn read_store(json: &Json, version: u64, registry: InstrumentRegistry) -> Option<Store> {
    let own: Rc<[OwnInstrument]> = match json.get("instruments") {
        Some(own) => own.as_array()?.iter().map(read_own).collect::<Option<_>>()?,
        None => Rc::default(),
    };
    let workspaces = if version == 1 {
        vec![read_workspace(json, &own, registry)?]
    } else {
        let workspaces = json.get("workspaces")?.as_array()?.iter();
        workspaces.map(|workspace| read_workspace(workspace, &own, registry)).collect::<Option<_>>()?
    };
    let mut workspaces = workspaces.into_iter();
    let Workspace { history, is_example } = workspaces.next()?;
    let settings = Settings {
        language: named(&LANGUAGES, json, "language")?,
        theme: named(&THEMES, json, "theme")?,
        hides_chance: json.get("chance").and_then(Json::as_bool) == Some(false),
        ignores_keys: json.get("keys").and_then(Json::as_bool) == Some(false),
    };
    Some(Store { settings, others: workspaces.collect(), own, registry, ..Store::new(history, is_example) })
}

fn read_own(json: &Json) -> Option<OwnInstrument> {
    let json = json.as_str()?;
    let instrument = Rc::new(Instrument::from_json(json).ok()?);
    Some(OwnInstrument { instrument, json: json.into() })
}

fn read_workspace(json: &Json, own: &[OwnInstrument], registry: InstrumentRegistry) -> Option<Workspace> {
    let instrument = &workspace::find(own, registry, text_of(json, "instrument")?)?;
    let texts = Texts::read(json.get("texts"))?;
    let steps = json.get("steps")?.as_array()?.iter();
    let steps: Option<Vec<_>> = steps.map(|step| read_step(step, instrument, &texts)).collect();
    let history = History::restored(steps?, usize::try_from(number_of(json, "position")?).ok()?)?;
    Some(Workspace { history, is_example: json.get("example")?.as_bool()? })
}
