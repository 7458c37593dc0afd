//! From the answer's plain texts to data.

use std::rc::Rc;

use serde_json::Value as Json;
use spbe_index::cohort::{Member, Origin as MemberOrigin};
use spbe_index::published::AgencyKind;
use spbe_index::{Cohort, IndicatorId, Instrument, Value, Values};

use super::{Import, book, list};
use crate::model::Shelved;
use crate::stored::names::{number_of, text_of};
use crate::{Agency, Marks, Model, Origin, PlanSettings, Scenario, SettingsTab, Store};

/// What the content of an answer brings; `None` where it does not fit its description.
pub(super) fn read(store: &Store, json: &Json, name: &str) -> Option<Import> {
    let kind = text_of(json, "kind")?;
    match kind {
        "nothing" => return Some(Import::Nothing),
        "workspace" => return book::read(store, json),
        _ => {}
    }
    let id = text_of(json, "instrument")?;
    let Some(instrument) = store.instrument(id) else { return Some(Import::Elsewhere(id.to_owned())) };
    if kind == "cohort" {
        let cohort = cohort(&instrument, list(json, "members"))?;
        return Some(Import::Members(instrument, Rc::new(cohort)));
    }
    let agency = Agency { name: name.into(), kind: None, province: None, year: None, origin: Origin::Table };
    let model = match kind {
        "levels" => Model::new(
            Rc::clone(&instrument),
            agency,
            values(&instrument, json.get("levels")?)?,
            Marks::default(),
        ),
        "scenarios" => {
            let baseline = values(&instrument, json.get("baseline")?)?;
            let model = Model::new(Rc::clone(&instrument), agency, baseline, Marks::default());
            with_scenarios(model, list(json, "scenarios"), 0)?
        }
        "indicators" => {
            let baseline = values(&instrument, json.get("baseline")?)?;
            let estimated = marks(&instrument, list(json, "estimated"));
            let model = Model::new(Rc::clone(&instrument), agency, baseline, estimated);
            let model = with_scenarios(model, std::slice::from_ref(json.get("scenario")?), 0)?;
            with_details(model, list(json, "details"))
        }
        _ => return None,
    };
    Some(Import::Data(Box::new(model)))
}

/// The values of a list of texts, one for each indicator.
pub(super) fn values(instrument: &Instrument, json: &Json) -> Option<Values> {
    let value = |level: &Json| self::value(instrument, level.as_str()?);
    Values::new(instrument, json.as_array()?.iter().map(value).collect::<Option<_>>()?).ok()
}

/// A level; the outer option is whether it is one or empty.
#[expect(clippy::option_option, reason = "an empty level is something that fits")]
pub(super) fn value(instrument: &Instrument, text: &str) -> Option<Option<Value>> {
    if text.is_empty() { Some(None) } else { instrument.scale().parse(text).ok().map(Some) }
}

/// The indicators of these numbers; others are not here.
pub(super) fn marks(instrument: &Instrument, numbers: &[Json]) -> Marks {
    let ids = numbers.iter().filter_map(|number| instrument.indicator_numbered(number.as_str()?));
    ids.fold(Marks::default(), |marks, id| marks.with(id))
}

/// The members of a cohort.
pub(super) fn cohort(instrument: &Instrument, members: &[Json]) -> Option<Cohort> {
    let mut cohort = Cohort::new(instrument);
    for member in members {
        let values = values(instrument, member.get("levels")?)?;
        let is_estimated = member.get("estimated").and_then(Json::as_bool) == Some(true);
        let described = Member {
            agency: text_of(member, "agency")?,
            kind: text_of(member, "kind"),
            province: text_of(member, "province"),
            year: year(member),
            origin: if is_estimated { MemberOrigin::Estimated } else { MemberOrigin::Given },
        };
        cohort.push(described, &values);
    }
    Some(cohort)
}

/// An agency as a workspace describes it.
pub(super) fn agency(json: &Json) -> Agency {
    Agency {
        name: text_of(json, "name").unwrap_or_default().into(),
        kind: text_of(json, "kind").and_then(|kind| AgencyKind::from_code(&kind.to_lowercase())),
        province: text_of(json, "province").map(Rc::from),
        year: year(json),
        origin: Origin::Table,
    }
}

fn year(json: &Json) -> Option<u16> {
    number_of(json, "year").and_then(|year| u16::try_from(year).ok())
}

/// The model with these scenarios in place of its own, numbered from one, and the one at a place being worked on. There is
/// at least one.
pub(super) fn with_scenarios(model: Model, scenarios: &[Json], current: usize) -> Option<Model> {
    let mut all = Vec::new();
    for (number, json) in (1..).zip(scenarios) {
        all.push(Scenario {
            number,
            name: text_of(json, "name").unwrap_or_default().into(),
            values: Rc::new(values(&model.instrument, json.get("levels")?)?),
            locks: marks(&model.instrument, list(json, "locks")),
        });
    }
    if current >= all.len() {
        return None;
    }
    let scenario = all.remove(current);
    let shelf = all.into_iter().map(|scenario| Shelved { saved: scenario.clone(), scenario }).collect();
    Some(Model { saved: scenario.clone(), scenario, shelf, ..model })
}

/// The model with the units in charge and the efforts of these details. What a step takes that they say nothing of stays as it is.
pub(super) fn with_details(model: Model, details: &[Json]) -> Model {
    let instrument = Rc::clone(&model.instrument);
    let mut settings = PlanSettings::read(&instrument, model.tab_settings.of(SettingsTab::Plan));
    let mut efforts = settings.table(&instrument);
    let levels: Vec<u8> = efforts.levels().collect();
    for detail in details {
        let Some(id) = text_of(detail, "indicator").and_then(|number| instrument.indicator_numbered(number))
        else {
            continue;
        };
        settings = settings.with_owner(id, text_of(detail, "unit").unwrap_or_default());
        for (level, text) in levels.iter().zip(list(detail, "efforts")) {
            if let Some(given) = text.as_str().and_then(|text| spbe_index::Effort::parse(text).ok()) {
                efforts = efforts.with(id, *level, given);
            }
        }
    }
    let settings = settings.with_table(&instrument, &efforts);
    let text = settings.write(&instrument);
    Model { tab_settings: model.tab_settings.clone().with(SettingsTab::Plan, text.into()), ..model }
}

/// The model with another unit in charge of an indicator.
pub(super) fn with_owner(model: Model, id: IndicatorId, owner: &str) -> Model {
    let instrument = Rc::clone(&model.instrument);
    let settings =
        PlanSettings::read(&instrument, model.tab_settings.of(SettingsTab::Plan)).with_owner(id, owner);
    Model {
        tab_settings: model.tab_settings.clone().with(SettingsTab::Plan, settings.write(&instrument).into()),
        ..model
    }
}
