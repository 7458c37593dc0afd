//! A step: what was done, with the whole data after it.

use std::rc::Rc;

use serde_json::Value as Json;
use spbe_index::published::AgencyKind;
use spbe_index::{Instrument, Standing};

use super::change::{read_change, write_change};
use super::names::{EDITINGS, ORIGINS, PEER_GROUPS, STANDINGS, name_of, named, number_of, object, text_of};
use super::texts::Texts;
use super::values::{read_marks, read_values, write_marks, write_values};
use crate::history::Step;
use crate::{
    Agency, Baseline, Marks, Members, Model, Origin, PeerSelection, Scenario, SettingsTab, Shelved,
    TabSettings,
};

/// A step: what was done, with the indicator that it was done to, and the whole data after it.
pub(super) fn write_step(step: &Step, texts: &mut Texts) -> Json {
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
        ("standing", name_of(&STANDINGS, model.baseline.standing).into()),
        ("scenario", scenario(&model.scenario)),
        ("saved", scenario(&model.saved)),
        ("shelf", shelf.into()),
        ("editing", name_of(&EDITINGS, model.editing).into()),
    ]);
    if let Json::Object(rest) = rest {
        written.extend(rest);
    }
    if !model.baseline.claimed.is_empty() {
        written.insert("claimed".to_owned(), write_marks(&model.instrument, &model.baseline.claimed));
    }
    if *model.peer_selection != PeerSelection::default() {
        written.insert("comparing".to_owned(), write_peer_selection(&model.peer_selection));
    }
    for tab in SettingsTab::ALL {
        let text = model.tab_settings.of(tab);
        if !text.is_empty() {
            written.insert(tab.code().to_owned(), texts.place(text).into());
        }
    }
    if model.members.count() > 0 {
        let table = model.members.text().and_then(|table| texts.place_table(table));
        let table = table.map_or(Json::Null, Json::from);
        written.insert("members".to_owned(), Json::Array(vec![model.members.count().into(), table]));
    }
    if let Some(place) = model.visiting {
        written.insert("visiting".to_owned(), place.into());
    }
    Json::Object(written)
}

pub(super) fn read_step(json: &Json, instrument: &Rc<Instrument>, texts: &Texts) -> Option<Step> {
    let agency = read_agency(json.get("agency")?)?;
    let baseline = Baseline {
        values: Rc::new(read_values(instrument, json.get("baseline")?)?),
        estimated: read_marks(instrument, json.get("estimated")?)?,
        standing: match json.get("standing") {
            Some(_) => named(&STANDINGS, json, "standing")?,
            // Versions 1 and 2 did not ask: a published result is official, and all else was taken for claims.
            None if agency.origin == Origin::Published => Standing::Official,
            None => Standing::Unasked,
        },
        claimed: match json.get("claimed") {
            Some(claimed) => read_marks(instrument, claimed)?,
            None => Marks::default(),
        },
    };
    let model = Model {
        instrument: Rc::clone(instrument),
        agency,
        baseline,
        scenario: read_scenario(instrument, json.get("scenario")?)?,
        saved: read_scenario(instrument, json.get("saved")?)?,
        shelf: read_shelf(instrument, json)?,
        tab_settings: read_tab_settings(json, texts)?,
        members: read_members(json, texts)?,
        visiting: number_of(json, "visiting").and_then(|place| u32::try_from(place).ok()),
        editing: named(&EDITINGS, json, "editing")?,
        peer_selection: read_peer_selection(json)?,
    };
    Some(Step { change: read_change(json, instrument)?, model })
}

/// A tab without a text has set nothing.
fn read_tab_settings(json: &Json, texts: &Texts) -> Option<TabSettings> {
    let mut tab_settings = TabSettings::default();
    for tab in SettingsTab::ALL {
        if let Some(place) = json.get(tab.code()) {
            tab_settings = tab_settings.with(tab, texts.at(place.as_u64()?)?);
        }
    }
    Some(tab_settings)
}

/// Their number, and the place of their table, where it was kept.
fn read_members(json: &Json, texts: &Texts) -> Option<Members> {
    let Some(members) = json.get("members") else { return Some(Members::default()) };
    let count = usize::try_from(members.get(0)?.as_u64()?).ok()?;
    match members.get(1)?.as_u64() {
        Some(place) => Some(Members::kept(count, texts.at(place)?)),
        None => Some(Members::lost(count)),
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

fn write_peer_selection(peer_selection: &PeerSelection) -> Json {
    let picked: Vec<_> = peer_selection.picked.iter().map(|name| Json::from(&**name)).collect();
    object([("circle", name_of(&PEER_GROUPS, peer_selection.peer_group).into()), ("picked", picked.into())])
}

/// What is as at first is not written, and earlier texts have no such field.
fn read_peer_selection(step: &Json) -> Option<Rc<PeerSelection>> {
    let Some(json) = step.get("comparing") else { return Some(Rc::default()) };
    let picked = json.get("picked")?.as_array()?.iter().map(|name| Some(Rc::from(name.as_str()?)));
    let picked = picked.collect::<Option<_>>()?;
    Some(Rc::new(PeerSelection { peer_group: named(&PEER_GROUPS, json, "circle")?, picked }))
}
