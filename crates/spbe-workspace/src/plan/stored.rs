//! The settings as text: JSON, where fields that are as they were at first are left out, and no text at all where all are.

use std::rc::Rc;

use serde_json::{Map, Value as Json};
use spbe_index::{IndicatorId, Instrument, tree};

use super::{Goal, Limited, PlanSettings, Shape, Start, Years};
use crate::stored::values::{number, read_value, write_value};

impl PlanSettings {
    /// The settings as a text.
    pub fn write(&self, instrument: &Instrument) -> String {
        let written = write(instrument, self);
        if written.is_empty() { String::new() } else { Json::Object(written).to_string() }
    }

    /// The settings that a text holds, as far as they fit the instrument; those of the beginning where it holds none.
    pub fn read(instrument: &Instrument, text: &str) -> Self {
        let settings = tree::read(text).ok().and_then(|json| read(instrument, &json));
        settings.unwrap_or_default().fitting(instrument)
    }
}

fn write(instrument: &Instrument, settings: &PlanSettings) -> Map<String, Json> {
    let (first, mut written) = (PlanSettings::default(), Map::new());
    let mut put = |name: &str, json: Json| drop(written.insert(name.to_owned(), json));
    if settings.start != first.start {
        put("start", "scenario".into());
    }
    if let Some(goal) = write_goal(settings.goal) {
        put("goal", goal);
    }
    if let Some(efforts) = &settings.efforts {
        put("efforts", efforts.to_vec().into());
    }
    if !settings.unit.is_empty() {
        put("unit", (*settings.unit).into());
    }
    if !settings.limits.is_empty() {
        let limit = |limit: &Limited| {
            list([number(instrument, limit.indicator).into(), write_value(limit.ceiling), limit.rise.into()])
        };
        put("limits", settings.limits.iter().map(limit).collect());
    }
    if let Some(rise) = settings.rise {
        put("rise", rise.into());
    }
    if !settings.owners.is_empty() {
        let owner =
            |(id, owner): &(IndicatorId, Rc<str>)| list([number(instrument, *id).into(), (&**owner).into()]);
        put("owners", settings.owners.iter().map(owner).collect());
    }
    if settings.margin != 0 {
        put("margin", settings.margin.into());
    }
    if settings.years != first.years {
        let Years { count, budgets, rise, is_joint, first } = settings.years;
        put(
            "years",
            list([count.into(), rise.into(), is_joint.into(), budgets.to_vec().into(), first.into()]),
        );
    }
    if let Some(ceiling) = settings.ceiling {
        put("ceiling", ceiling.hundredths().into());
    }
    // Always beside anything else: a text without it was kept when each step took one by itself.
    if settings.shape != first.shape {
        put("shape", FLAT.into());
    } else if !written.is_empty() {
        drop(written.insert("shape".to_owned(), RISING.into()));
    }
    written
}

/// What the shapes of efforts are called.
const FLAT: &str = "flat";
const RISING: &str = "rising";

/// `None` where a field does not fit.
fn read(instrument: &Instrument, json: &Json) -> Option<PlanSettings> {
    let kept = json.as_object()?;
    let mut settings = PlanSettings { shape: read_shape(kept.get("shape"))?, ..PlanSettings::default() };
    let items = |name: &str| json.get(name).map(Json::as_array);
    if json.get("start").is_some() {
        settings.start = Start::Scenario;
    }
    if let Some(goal) = json.get("goal") {
        settings.goal = read_goal(goal)?;
    }
    if let Some(efforts) = items("efforts") {
        settings.efforts = Some(efforts?.iter().map(whole).collect::<Option<_>>()?);
    }
    if let Some(unit) = json.get("unit") {
        settings.unit = unit.as_str()?.into();
    }
    let indicator = |json: &Json| instrument.indicator_numbered(json.get(0)?.as_str()?);
    if let Some(limits) = items("limits") {
        let limit = |json: &Json| {
            let ceiling = read_value(instrument, json.get(1)?)?;
            Some(Limited { indicator: indicator(json)?, ceiling, rise: optional(json.get(2)?)? })
        };
        settings.limits = limits?.iter().map(limit).collect::<Option<_>>()?;
    }
    if let Some(rise) = json.get("rise") {
        settings.rise = Some(whole(rise)?);
    }
    if let Some(owners) = items("owners") {
        let owner = |json: &Json| Some((indicator(json)?, json.get(1)?.as_str()?.into()));
        settings.owners = owners?.iter().map(owner).collect::<Option<_>>()?;
    }
    if let Some(ceiling) = json.get("ceiling") {
        settings.ceiling = read_value(instrument, ceiling)?;
    }
    if let Some(margin) = json.get("margin") {
        settings.margin = whole(margin)?;
    }
    if let Some(years) = json.get("years") {
        settings.years = read_years(years)?;
    }
    Some(settings)
}

fn read_shape(json: Option<&Json>) -> Option<Shape> {
    match json.map(Json::as_str) {
        None | Some(Some(FLAT)) => Some(Shape::Flat),
        Some(Some(RISING)) => Some(Shape::Rising),
        Some(_) => None,
    }
}

fn list<const N: usize>(items: [Json; N]) -> Json {
    Json::Array(items.into())
}

fn write_goal(goal: Goal) -> Option<Json> {
    match goal {
        Goal::NextBand => None,
        Goal::Band(position) => Some(list(["band".into(), position.into()])),
        Goal::Index(index) => Some(list(["index".into(), index.into()])),
        Goal::Budget(budget) => Some(list(["budget".into(), budget.into()])),
    }
}

fn read_goal(json: &Json) -> Option<Goal> {
    let number = json.get(1)?;
    match json.get(0)?.as_str()? {
        "band" => whole(number).map(Goal::Band),
        "index" => whole(number).map(Goal::Index),
        "budget" => whole(number).map(Goal::Budget),
        _ => None,
    }
}

fn read_years(json: &Json) -> Option<Years> {
    let mut years = Years { count: whole(json.get(0)?)?, rise: whole(json.get(1)?)?, ..Years::default() };
    years.is_joint = json.get(2)?.as_bool()?;
    for (budget, json) in years.budgets.iter_mut().zip(json.get(3)?.as_array()?) {
        *budget = optional(json)?;
    }
    years.first = optional(json.get(4)?)?;
    Some(years)
}

fn whole<T: TryFrom<u64>>(json: &Json) -> Option<T> {
    T::try_from(json.as_u64()?).ok()
}

/// The outer option is whether it fits, the inner one whether there is one.
#[expect(clippy::option_option, reason = "none is something that fits")]
fn optional<T: TryFrom<u64>>(json: &Json) -> Option<Option<T>> {
    if json.is_null() { Some(None) } else { whole(json).map(Some) }
}
