//! Levels of somebody's own: whose they are, and what they change as the baseline of that agency.

use std::rc::Rc;

use spbe_index::published::{self, NameMatch, Published};
use spbe_index::{Standing, Values};

use super::history::Change;
use super::reduce::with_kept_notes;
use super::{Agency, Marks, Model, Store, UiState, opened};

/// The agencies whose baseline some levels can become.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Receivers {
    /// The data of each, as it is without the levels.
    pub models: Vec<Model>,
    /// Whether the levels are meant for the only one: nothing is left to ask.
    pub is_sure: bool,
}

/// The agencies that levels can be meant for, by the name that comes with them: the open one, or a published one with its
/// result of the same year, or of the newest. Levels without a name are meant for the open one, unless that is an example
/// that nobody has chosen. Nothing where they come with scenarios of their own.
pub fn receivers(store: &Store, incoming: &Model) -> Receivers {
    let (present, agency) = (store.model(), &incoming.agency);
    let brings_more = incoming.scenario.values != incoming.baseline.values || !incoming.shelf.is_empty();
    let is_here = present.instrument == incoming.instrument;
    if brings_more {
        return Receivers::default();
    }
    if agency.name.trim().is_empty() {
        let models = is_here.then(|| present.clone()).into_iter().collect();
        return Receivers { models, is_sure: is_here && !store.is_example };
    }
    let meant = match matching(agency) {
        NameMatch::Unknown => {
            let is_same = is_here && agency.name.trim().eq_ignore_ascii_case(present.agency.name.trim());
            return Receivers {
                models: is_same.then(|| present.clone()).into_iter().collect(),
                is_sure: is_same,
            };
        }
        NameMatch::Sure(one) => vec![one],
        NameMatch::Unsure(several) => several,
    };
    let is_sure = meant.len() == 1 && matches!(matching(agency), NameMatch::Sure(_));
    let with_result = |meant: &published::Agency| {
        let is_open =
            is_here && published_agency(&present.agency).is_some_and(|open| open.id() == meant.id());
        let fits_year = agency.year.is_none_or(|year| present.agency.year == Some(year));
        if is_open && fits_year {
            return Some(present.clone());
        }
        let result = agency.year.map_or_else(|| meant.results().last(), |year| meant.result(year))?;
        opened::published(&incoming.instrument, meant, result)
    };
    let models: Vec<_> = meant.into_iter().filter_map(with_result).collect();
    Receivers { is_sure: is_sure && models.len() == 1, models }
}

/// The store with these levels as the baseline of one of the [`receivers`], as one step. What is empty among them stays as it
/// is, and scenarios follow where they had not moved away.
#[must_use]
pub fn with_levels(store: &Store, receiver: &Model, values: &Values, estimated: &Marks) -> Store {
    let place = store.using(receiver.instrument.id());
    let model = if receiver == place.model() {
        receiver.clone()
    } else {
        with_kept_notes(place.model(), receiver.clone())
    };
    let filled = values.iter().filter_map(|(id, value)| Some((id, value?)));
    let model = filled.fold(model, |model, (id, value)| {
        let mut model = model.with_baseline(id, Some(value));
        if estimated.contains(id) {
            model.baseline.estimated = model.baseline.estimated.with(id);
        }
        model
    });
    // Whose levels they are is asked beside the baseline: an official result with all its levels, or a self-assessment.
    let model = model.with_standing(Standing::Unasked);
    let ui = UiState { is_starting: false, pasted: None, ..place.ui.clone() };
    let history = place.history.then(Change::Filled, model);
    Store { history, is_example: false, ui, ..place }
}

/// Which published agency an agency is meant to be.
fn matching(agency: &Agency) -> NameMatch<'static> {
    Published::results().matching(&agency.name, agency.kind, agency.province.as_deref())
}

/// The published agency that an agency is beyond doubt, however its name is written.
pub fn published_agency(agency: &Agency) -> Option<&'static published::Agency> {
    // One type has each name once: who writes the province in another way means the same agency.
    match Published::results().matching(&agency.name, agency.kind, None) {
        NameMatch::Sure(published) => Some(published),
        NameMatch::Unknown | NameMatch::Unsure(_) => None,
    }
}

/// The agency under its published name, with the type and the province that it has there, where there is no doubt which one
/// it is.
#[must_use]
pub fn recognized(agency: Agency) -> Agency {
    match matching(&agency) {
        NameMatch::Sure(published) => Agency {
            name: published.name().into(),
            kind: Some(published.kind()),
            province: published.province().map(Rc::from),
            ..agency
        },
        NameMatch::Unknown | NameMatch::Unsure(_) => agency,
    }
}
