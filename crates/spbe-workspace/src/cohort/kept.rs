//! What is set about a cohort, as text: all but its members.

use std::rc::Rc;

use serde_json::Value as Json;
use spbe_index::{IndicatorId, Instrument, Value, tree};

use super::{CohortSettings, Service};
use crate::stored::names::{number_of, object, text_of};
use crate::stored::values::{number, read_value, write_value};
use crate::{Model, SettingsTab};

impl CohortSettings {
    /// The cohort of a model.
    pub fn of(model: &Model) -> Self {
        let text = model.tab_settings.of(SettingsTab::Cohort);
        let settings = tree::read(text).ok().and_then(|json| read(&json, &model.instrument));
        Self { members: model.members.clone(), visiting: model.visiting, ..settings.unwrap_or_default() }
    }

    /// What is set about it, as a text; an empty one where nothing is.
    pub fn write(&self, instrument: &Instrument) -> String {
        let is_first = self.services.is_empty() && self.goal.is_none() && !self.is_example;
        if is_first { String::new() } else { write(self, instrument).to_string() }
    }
}

fn write(settings: &CohortSettings, instrument: &Instrument) -> Json {
    let services: Vec<_> =
        settings.services.iter().map(|service| write_service(service, instrument)).collect();
    object([
        ("services", services.into()),
        ("goal", settings.goal.map_or(Json::Null, Json::from)),
        ("example", settings.is_example.into()),
    ])
}

/// `None` where a field does not fit.
fn read(json: &Json, instrument: &Instrument) -> Option<CohortSettings> {
    let services = json.get("services")?.as_array()?.iter();
    Some(CohortSettings {
        services: services.map(|service| read_service(service, instrument)).collect::<Option<_>>()?,
        goal: number_of(json, "goal").and_then(|goal| usize::try_from(goal).ok()),
        is_example: json.get("example")?.as_bool()?,
        ..CohortSettings::default()
    })
}

fn write_service(service: &Service, instrument: &Instrument) -> Json {
    let lift = |(indicator, to): &(IndicatorId, Value)| {
        Some(Json::Array(vec![number(instrument, *indicator)?.into(), to.hundredths().into()]))
    };
    let lifts: Vec<_> = service.lifts.iter().filter_map(lift).collect();
    let excluded: Vec<_> = service.excluded.iter().map(|place| Json::from(*place)).collect();
    object([
        ("name", (*service.name).into()),
        ("ready", (*service.ready).into()),
        ("note", (*service.note).into()),
        ("level", write_value(service.level)),
        ("lifts", lifts.into()),
        ("excluded", excluded.into()),
        ("off", service.is_off.into()),
    ])
}

fn read_service(json: &Json, instrument: &Instrument) -> Option<Service> {
    let text = |field| Some(Rc::from(text_of(json, field)?));
    let lift = |lift: &Json| {
        let (indicator, to) = (lift.get(0)?.as_str()?, lift.get(1)?);
        Some((instrument.indicator_numbered(indicator)?, read_value(instrument, to)??))
    };
    let excluded = |place: &Json| u32::try_from(place.as_u64()?).ok();
    Some(Service {
        name: text("name")?,
        ready: text("ready")?,
        note: text("note")?,
        level: read_value(instrument, json.get("level")?)?,
        lifts: json.get("lifts")?.as_array()?.iter().map(lift).collect::<Option<_>>()?,
        excluded: json.get("excluded")?.as_array()?.iter().map(excluded).collect::<Option<_>>()?,
        is_off: json.get("off")?.as_bool()?,
    })
}
