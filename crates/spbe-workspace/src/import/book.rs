//! A whole workspace: the page's own text where there is one, with what was changed by hand since; else what the book says.

use std::rc::Rc;

use serde_json::Value as Json;
use spbe_index::{Instrument, Standing};

use super::content::{agency, cohort, marks, value, values, with_details, with_owner, with_scenarios};
use super::{Import, ImportedWorkspace, list};
use crate::model::Shelved;
use crate::stored::names::{number_of, text_of};
use crate::{Baseline, CohortSettings, Members, Model, OwnInstrument, Scenario, SettingsTab, Store, stored};

/// What a workspace brings; `None` where it does not fit its description.
pub(super) fn read(store: &Store, json: &Json) -> Option<Import> {
    let book = json.get("book")?;
    let reference = book.get("instrument")?;
    let id = text_of(reference, "id")?;
    let own = text_of(reference, "file").and_then(|file| {
        let instrument = Rc::new(Instrument::from_json(file).ok()?);
        Some(OwnInstrument { instrument, json: file.into() })
    });
    let here = own.as_ref().map(|own| Rc::clone(&own.instrument)).or_else(|| store.instrument(id));
    let Some(instrument) = here else { return Some(Import::Elsewhere(id.to_owned())) };
    let text = book.get("stored").map(Json::to_string);
    let kept = text.as_ref().and_then(|text| stored::read(text, store.registry).ok());
    // The text of another instrument's workspace would be a file that somebody put together.
    let kept = kept.filter(|kept| kept.model().instrument.id() == id);
    let model = match &kept {
        Some(kept) => edited(kept.model().clone(), book, list(json, "edits")),
        None => from_fields(&instrument, book)?,
    };
    let is_partial = text.is_some() && kept.is_none();
    Some(Import::Workspace(Box::new(ImportedWorkspace { model, store: kept, own, is_partial })))
}

/// The data as the fields of the book have it.
fn from_fields(instrument: &Rc<Instrument>, book: &Json) -> Option<Model> {
    let baseline = values(instrument, book.get("baseline")?)?;
    let estimated = marks(instrument, list(book, "estimated"));
    let mut model = Model::new(Rc::clone(instrument), agency(book.get("agency")?), baseline, estimated);
    model.baseline.standing = match text_of(book, "standing") {
        Some("official") => Standing::Official,
        Some("self-assessed") => Standing::SelfAssessed,
        _ => Standing::Unasked,
    };
    model.baseline.claimed = marks(instrument, list(book, "claimed"));
    let current = usize::try_from(number_of(book, "current")?).ok()?;
    let model = with_scenarios(model, list(book, "scenarios"), current)?;
    Some(with_members(with_details(model, list(book, "details")), book))
}

/// The data with what was changed by hand in the workbook.
fn edited(model: Model, book: &Json, edits: &[Json]) -> Model {
    edits.iter().fold(model, |model, edit| {
        let kind = text_of(edit, "edit").unwrap_or_default();
        if kind == "cohort" {
            return with_members(model, book);
        }
        let id = text_of(edit, "indicator").and_then(|number| model.instrument.indicator_numbered(number));
        match (id, kind, text_of(edit, "to")) {
            (Some(id), "unit", Some(owner)) => with_owner(model, id, owner),
            (Some(id), "level", Some(to)) => {
                let Some(value) = value(&model.instrument, to) else { return model };
                let place = number_of(edit, "scenario").and_then(|place| usize::try_from(place).ok());
                with_level(model, place, |values| values.with(id, value), id)
            }
            _ => model,
        }
    })
}

/// The data with the values of the scenario at a place changed, or those of the baseline, where the value is no estimate then.
fn with_level(
    model: Model,
    place: Option<usize>,
    change: impl Fn(&spbe_index::Values) -> spbe_index::Values,
    id: spbe_index::IndicatorId,
) -> Model {
    let Some(place) = place else {
        let baseline = Baseline {
            values: Rc::new(change(&model.baseline.values)),
            estimated: model.baseline.estimated.without(id),
            ..model.baseline.clone()
        };
        return Model { baseline, ..model };
    };
    let number = model.scenarios().get(place).map(|scenario| scenario.number);
    let changed = |scenario: &Scenario| {
        if Some(scenario.number) == number {
            Scenario { values: Rc::new(change(&scenario.values)), ..scenario.clone() }
        } else {
            scenario.clone()
        }
    };
    let shelf = model.shelf.iter();
    let shelf =
        shelf.map(|shelved| Shelved { scenario: changed(&shelved.scenario), saved: shelved.saved.clone() });
    Model { shelf: shelf.collect(), scenario: changed(&model.scenario), ..model.clone() }
}

/// The data with the book's members; who is excluded from a service stays excluded while there are as many members.
fn with_members(model: Model, book: &Json) -> Model {
    let instrument = Rc::clone(&model.instrument);
    let Some(cohort) = cohort(&instrument, list(book, "cohort")) else { return model };
    if cohort.is_empty() {
        return Model { members: Members::default(), visiting: None, ..model };
    }
    let settings = CohortSettings::of(&model);
    let is_as_long = settings.members.count() == cohort.len();
    let visiting = settings.visiting.filter(|_| is_as_long);
    let settings = if is_as_long {
        CohortSettings { members: Members::of(cohort, &instrument), is_example: false, ..settings }
    } else {
        settings.with_members(cohort, &instrument)
    };
    let text = settings.write(&instrument).into();
    let tab_settings = model.tab_settings.clone().with(SettingsTab::Cohort, text);
    Model { tab_settings, members: settings.members, visiting, ..model }
}
