//! The data as text: what the browser keeps between visits.
//!
//! Every version that was ever written still opens; `docs/architecture.md` lists them. A text that does
//! not open is handed back with the reason, so that the caller can set it aside instead of overwriting it.
//!
//! The fields are written and read by hand on `serde_json`'s values: the derived code for these types would
//! weigh more in the first load than the whole list of indicators.

use std::rc::Rc;

use serde_json::{Map, Value as Json};
use spbe_index::published::AgencyKind;
use spbe_index::{IndicatorId, Instrument, Language, Value, Values};

use super::history::Step;
use super::risk::kept as risk;
use super::{
    Agency, Baseline, Change, Circle, Comparing, Editing, History, Marks, Model, Origin, OwnInstrument,
    PlanChange, Scenario, Settings, Shelved, Store, Theme, Workspace, workspace,
};

const FORMAT: &str = "spbe-simulator";
const VERSION: u64 = 2;

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
        ("instruments", own.into()),
        ("workspaces", workspaces.into()),
    ])
    .to_string()
}

/// An object of these fields. The macro `json!` would write each value to read it again, with all that floats need.
pub(super) fn object<const N: usize>(fields: [(&str, Json); N]) -> Json {
    let mut object = Map::new();
    for (name, value) in fields {
        object.insert(name.to_owned(), value);
    }
    Json::Object(object)
}

fn write_workspace(history: &History, is_example: bool) -> Json {
    let steps: Vec<_> = history.steps().map(write_step).collect();
    object([
        ("instrument", history.present().instrument.id().into()),
        ("example", is_example.into()),
        ("position", history.position().into()),
        ("steps", steps.into()),
    ])
}

/// The store that a text describes.
///
/// # Errors
/// [`StoredError`] when the text is damaged or newer than this page; nothing of it is used then.
pub fn read(text: &str) -> Result<Store, StoredError> {
    let json = spbe_index::tree::read(text).map_err(|error| StoredError::Damaged(error.to_string()))?;
    if text_of(&json, "format") != Some(FORMAT) {
        return Err(StoredError::Damaged("not of this page".to_owned()));
    }
    match number_of(&json, "version") {
        Some(version) if version > VERSION => Err(StoredError::Newer(version)),
        Some(version @ (1 | VERSION)) => {
            read_store(&json, version).ok_or_else(|| StoredError::Damaged("a field does not fit".to_owned()))
        }
        _ => Err(StoredError::Damaged("no version".to_owned())),
    }
}

/// The names that are stored for what is one of a few.
type Names<T, const N: usize> = [(T, &'static str); N];

const LANGUAGES: Names<Language, 2> = [(Language::Indonesian, "id"), (Language::English, "en")];
const THEMES: Names<Theme, 3> = [(Theme::System, "system"), (Theme::Light, "light"), (Theme::Dark, "dark")];
const EDITINGS: Names<Editing, 2> = [(Editing::Baseline, "baseline"), (Editing::Scenario, "scenario")];
const ORIGINS: Names<Origin, 7> = [
    (Origin::Published, "published"),
    (Origin::Table, "table"),
    (Origin::Pasted, "pasted"),
    (Origin::Lowest, "lowest"),
    (Origin::Unanswered, "unanswered"),
    (Origin::Link, "link"),
    (Origin::Scenario, "scenario"),
];
const CIRCLES: Names<Circle, 5> = [
    (Circle::KindInProvince, "type-in-province"),
    (Circle::Kind, "type"),
    (Circle::Province, "province"),
    (Circle::Nation, "nation"),
    (Circle::Picked, "picked"),
];

const PLAN_CHANGES: Names<PlanChange, 5> = [
    (PlanChange::Goal, "plan-goal"),
    (PlanChange::Efforts, "plan-efforts"),
    (PlanChange::Limits, "plan-limits"),
    (PlanChange::Owners, "plan-owners"),
    (PlanChange::Years, "plan-years"),
];

fn name_of<T: Copy + PartialEq, const N: usize>(names: &Names<T, N>, value: T) -> &'static str {
    names.iter().find(|(known, _)| *known == value).map_or("", |(_, name)| name)
}

fn named<T: Copy, const N: usize>(names: &Names<T, N>, json: &Json, field: &str) -> Option<T> {
    let name = text_of(json, field)?;
    names.iter().find(|(_, known)| *known == name).map(|(value, _)| *value)
}

fn text_of<'a>(json: &'a Json, field: &str) -> Option<&'a str> {
    json.get(field)?.as_str()
}

fn number_of(json: &Json, field: &str) -> Option<u64> {
    json.get(field)?.as_u64()
}

/// Version 1 knew one instrument, and was itself what a workspace is now.
fn read_store(json: &Json, version: u64) -> Option<Store> {
    let own: Rc<[OwnInstrument]> = match json.get("instruments") {
        Some(own) => own.as_array()?.iter().map(read_own).collect::<Option<_>>()?,
        None => Rc::default(),
    };
    let workspaces = if version == 1 {
        vec![read_workspace(json, &own)?]
    } else {
        let workspaces = json.get("workspaces")?.as_array()?.iter();
        workspaces.map(|workspace| read_workspace(workspace, &own)).collect::<Option<_>>()?
    };
    let mut workspaces = workspaces.into_iter();
    let Workspace { history, is_example } = workspaces.next()?;
    let settings = Settings {
        language: named(&LANGUAGES, json, "language")?,
        theme: named(&THEMES, json, "theme")?,
        hides_chance: json.get("chance").and_then(Json::as_bool) == Some(false),
    };
    Some(Store { settings, others: workspaces.collect(), own, ..Store::new(history, is_example) })
}

fn read_own(json: &Json) -> Option<OwnInstrument> {
    let json = json.as_str()?;
    let instrument = Rc::new(Instrument::from_json(json).ok()?);
    Some(OwnInstrument { instrument, json: json.into() })
}

fn read_workspace(json: &Json, own: &[OwnInstrument]) -> Option<Workspace> {
    let instrument = &workspace::find(own, text_of(json, "instrument")?)?;
    let steps: Option<Vec<_>> =
        json.get("steps")?.as_array()?.iter().map(|step| read_step(step, instrument)).collect();
    let history = History::restored(steps?, usize::try_from(number_of(json, "position")?).ok()?)?;
    Some(Workspace { history, is_example: json.get("example")?.as_bool()? })
}

/// A step: what was done, with the indicator that it was done to, and the whole data after it.
fn write_step(step: &Step) -> Json {
    let Step { change, model } = step;
    let mut written = write_change(change, &model.instrument);
    let scenario = |scenario: &Scenario| write_scenario(&model.instrument, scenario);
    let shelved = |shelved: &Shelved| {
        object([("scenario", scenario(&shelved.scenario)), ("saved", scenario(&shelved.saved))])
    };
    let shelf: Vec<_> = model.shelf.iter().map(shelved).collect();
    let rest = object([
        ("agency", write_agency(&model.agency)),
        ("baseline", write_values(&model.baseline.values)),
        ("estimated", write_marks(&model.instrument, &model.baseline.estimated)),
        ("scenario", scenario(&model.scenario)),
        ("saved", scenario(&model.saved)),
        ("shelf", shelf.into()),
        ("editing", name_of(&EDITINGS, model.editing).into()),
    ]);
    if let Json::Object(rest) = rest {
        written.extend(rest);
    }
    if *model.comparing != Comparing::default() {
        written.insert("comparing".to_owned(), write_comparing(&model.comparing));
    }
    if !model.plan.is_empty() {
        written.insert("plan".to_owned(), (*model.plan).into());
    }
    if let Some(risk) = risk::write(&model.instrument, &model.risk) {
        written.insert("risk".to_owned(), risk);
    }
    Json::Object(written)
}

fn read_step(json: &Json, instrument: &Rc<Instrument>) -> Option<Step> {
    let baseline = Baseline {
        values: Rc::new(read_values(instrument, json.get("baseline")?)?),
        estimated: read_marks(instrument, json.get("estimated")?)?,
    };
    let model = Model {
        instrument: Rc::clone(instrument),
        agency: read_agency(json.get("agency")?)?,
        baseline,
        scenario: read_scenario(instrument, json.get("scenario")?)?,
        saved: read_scenario(instrument, json.get("saved")?)?,
        shelf: read_shelf(instrument, json)?,
        plan: text_of(json, "plan").unwrap_or_default().into(),
        risk: risk::read(instrument, json)?,
        editing: named(&EDITINGS, json, "editing")?,
        comparing: read_comparing(json)?,
    };
    Some(Step { change: read_change(json, instrument)?, model })
}

fn write_change(change: &Change, instrument: &Instrument) -> Map<String, Json> {
    let (name, indicator) = match change {
        Change::Opened => ("opened", None),
        Change::Value { editing: Editing::Baseline, indicator, .. } => ("baseline-value", Some(*indicator)),
        Change::Value { editing: Editing::Scenario, indicator, .. } => ("scenario-value", Some(*indicator)),
        Change::Confirmed(id) => ("confirmed", Some(*id)),
        Change::Locked(id) => ("locked", Some(*id)),
        Change::Unlocked(id) => ("unlocked", Some(*id)),
        Change::ResetToBaseline => ("reset-to-baseline", None),
        Change::ResetToSaved => ("reset-to-saved", None),
        Change::Saved => ("saved", None),
        Change::Added => ("added", None),
        Change::Switched => ("switched", None),
        Change::Locks => ("locks", None),
        Change::Plan(change) => (name_of(&PLAN_CHANGES, *change), None),
        Change::PlanApplied => ("plan-applied", None),
        Change::Named => ("named", None),
        Change::Removed => ("removed", None),
        Change::Rebased => ("rebased", None),
        Change::Compared => ("compared", None),
        Change::Supposed(id) => ("supposed", *id),
    };
    let mut written = Map::new();
    written.insert("change".to_owned(), name.into());
    if let Some(number) = indicator.and_then(|id| number(instrument, id)) {
        written.insert("indicator".to_owned(), number.into());
    }
    if let Change::Value { from, to, .. } = change {
        written.insert("from".to_owned(), write_value(*from));
        written.insert("to".to_owned(), write_value(*to));
    }
    written
}

fn read_change(json: &Json, instrument: &Instrument) -> Option<Change> {
    let indicator = || instrument.indicator_numbered(text_of(json, "indicator")?);
    let set = |editing| {
        let value = |field| read_value(instrument, json.get(field)?);
        Some(Change::Value { editing, indicator: indicator()?, from: value("from")?, to: value("to")? })
    };
    match text_of(json, "change")? {
        "opened" => Some(Change::Opened),
        "baseline-value" => set(Editing::Baseline),
        "scenario-value" => set(Editing::Scenario),
        "confirmed" => indicator().map(Change::Confirmed),
        "locked" => indicator().map(Change::Locked),
        "unlocked" => indicator().map(Change::Unlocked),
        "reset-to-baseline" => Some(Change::ResetToBaseline),
        "reset-to-saved" => Some(Change::ResetToSaved),
        "saved" => Some(Change::Saved),
        "added" => Some(Change::Added),
        "switched" => Some(Change::Switched),
        "named" => Some(Change::Named),
        "removed" => Some(Change::Removed),
        "rebased" => Some(Change::Rebased),
        "compared" => Some(Change::Compared),
        "locks" => Some(Change::Locks),
        "plan-applied" => Some(Change::PlanApplied),
        "supposed" => Some(Change::Supposed(indicator())),
        _ => named(&PLAN_CHANGES, json, "change").map(Change::Plan),
    }
}

fn write_agency(agency: &Agency) -> Json {
    object([
        ("name", (*agency.name).into()),
        ("kind", agency.kind.map(AgencyKind::code).into()),
        ("province", agency.province.as_deref().into()),
        ("year", agency.year.into()),
        ("origin", name_of(&ORIGINS, agency.origin).into()),
    ])
}

fn read_agency(json: &Json) -> Option<Agency> {
    let optional = |field: &str| json.get(field)?.as_str();
    Some(Agency {
        name: text_of(json, "name")?.into(),
        kind: optional("kind").and_then(AgencyKind::from_code),
        province: optional("province").map(Rc::from),
        year: number_of(json, "year").and_then(|year| u16::try_from(year).ok()),
        origin: named(&ORIGINS, json, "origin")?,
    })
}

fn write_scenario(instrument: &Instrument, scenario: &Scenario) -> Json {
    object([
        ("number", scenario.number.into()),
        ("name", (*scenario.name).into()),
        ("values", write_values(&scenario.values)),
        ("locks", write_marks(instrument, &scenario.locks)),
    ])
}

fn read_scenario(instrument: &Instrument, json: &Json) -> Option<Scenario> {
    let values = Rc::new(read_values(instrument, json.get("values")?)?);
    // Version 1 knew one scenario, without a name.
    let number = number_of(json, "number").map_or(Some(1), |number| u16::try_from(number).ok())?;
    let name = text_of(json, "name").unwrap_or_default().into();
    Some(Scenario { number, name, values, locks: read_marks(instrument, json.get("locks")?)? })
}

fn read_shelf(instrument: &Instrument, step: &Json) -> Option<Rc<[Shelved]>> {
    let Some(shelf) = step.get("shelf") else { return Some(Rc::default()) };
    let shelved = |json: &Json| {
        let scenario = |field| read_scenario(instrument, json.get(field)?);
        Some(Shelved { scenario: scenario("scenario")?, saved: scenario("saved")? })
    };
    shelf.as_array()?.iter().map(shelved).collect()
}

fn write_comparing(comparing: &Comparing) -> Json {
    let picked: Vec<_> = comparing.picked.iter().map(|name| Json::from(&**name)).collect();
    object([("circle", name_of(&CIRCLES, comparing.circle).into()), ("picked", picked.into())])
}

/// What is as at first is not written, and earlier texts have no such field.
fn read_comparing(step: &Json) -> Option<Rc<Comparing>> {
    let Some(json) = step.get("comparing") else { return Some(Rc::default()) };
    let picked = json.get("picked")?.as_array()?.iter().map(|name| Some(Rc::from(name.as_str()?)));
    let picked = picked.collect::<Option<_>>()?;
    Some(Rc::new(Comparing { circle: named(&CIRCLES, json, "circle")?, picked }))
}

/// Values are stored as hundredths of a level, in the instrument's order; null where empty.
pub(super) fn write_values(values: &Values) -> Json {
    values.iter().map(|(_, value)| write_value(value)).collect()
}

pub(super) fn read_values(instrument: &Instrument, json: &Json) -> Option<Values> {
    let values: Option<Vec<_>> = json.as_array()?.iter().map(|value| read_value(instrument, value)).collect();
    Values::new(instrument, values?).ok()
}

pub(super) fn write_value(value: Option<Value>) -> Json {
    value.map_or(Json::Null, |value| value.hundredths().into())
}

/// The outer option is whether the value fits the instrument, the inner one whether it is empty.
#[expect(clippy::option_option, reason = "an empty value is a value that fits")]
pub(super) fn read_value(instrument: &Instrument, json: &Json) -> Option<Option<Value>> {
    if json.is_null() {
        return Some(None);
    }
    let hundredths = u16::try_from(json.as_u64()?).ok()?;
    instrument.scale().value(hundredths).map(Some)
}

/// Marks are stored by the indicators' numbers.
pub(super) fn write_marks(instrument: &Instrument, marks: &Marks) -> Json {
    marks.iter().filter_map(|id| number(instrument, id)).map(Json::from).collect()
}

pub(super) fn read_marks(instrument: &Instrument, json: &Json) -> Option<Marks> {
    let numbers = json.as_array()?.iter().map(|number| instrument.indicator_numbered(number.as_str()?));
    numbers
        .collect::<Option<Vec<_>>>()
        .map(|ids| ids.into_iter().fold(Marks::default(), |marks, id| marks.with(id)))
}

pub(super) fn number(instrument: &Instrument, id: IndicatorId) -> Option<&str> {
    instrument.indicator(id).map(spbe_index::Indicator::number)
}
