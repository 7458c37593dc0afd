//! The store as it would be with what a file brings. Each way is one step that can be undone.

use super::{Closed, Import, ImportedWorkspace};
use crate::history::Change;
use crate::scenarios::MOST;
use crate::workspace::is_alike;
use crate::{CohortSettings, Model, OwnInstrument, Scenario, Setting, SettingsTab, Store, Tab, UiState};

impl Import {
    /// Everything of the file in place of what is here.
    ///
    /// Where nobody has touched the page yet, the file's way back comes along; else its data is one more step for each
    /// instrument that it has data of, and the own way back stays.
    ///
    /// # Errors
    /// Why it cannot be.
    pub fn replacing(&self, store: &Store) -> Option<Result<Store, Closed>> {
        let replaced = match self {
            Self::Data(model) => Ok(with_model(store, model)),
            Self::Workspace(whole) => with_whole(store, whole),
            _ => return None,
        };
        Some(replaced.map(shown))
    }

    /// Its scenarios beside those that are here, as one step; the last of them is worked on.
    ///
    /// # Errors
    /// Why it cannot be.
    pub fn adding(&self, store: &Store) -> Option<Result<Store, Closed>> {
        let model = match self {
            Self::Data(model) => model,
            Self::Workspace(whole) => &whole.model,
            _ => return None,
        };
        Some(with_scenarios(store, model).map(shown))
    }

    /// Its members in place of the cohort's, or behind them.
    ///
    /// # Errors
    /// Why it cannot be.
    pub fn as_members(&self, store: &Store, adds: bool) -> Option<Result<Store, Closed>> {
        let Self::Members(instrument, cohort) = self else { return None };
        if *store.model().instrument != **instrument {
            return Some(Err(Closed::OtherInstrument));
        }
        let settings = CohortSettings::of(store.model());
        let settings = if adds {
            settings.with_more(cohort, instrument)
        } else {
            settings.with_members((**cohort).clone(), instrument)
        };
        let text = settings.write(instrument).into();
        let tab_settings = store.model().tab_settings.clone().with(SettingsTab::Cohort, text);
        let CohortSettings { members, visiting, .. } = settings;
        let model = Model { tab_settings, members, visiting, ..store.model().clone() };
        let history = store.history.then(Change::Noted(Setting::Members, None), model);
        let ui = UiState { tab: Tab::Cohort, ..store.ui.clone() };
        Some(Ok(Store { history, ui, ..store.clone() }))
    }
}

/// The panels that led here are done with.
fn shown(store: Store) -> Store {
    let ui = UiState { is_starting: false, ..store.ui.clone() };
    Store { ui, ..store }
}

fn with_scenarios(store: &Store, model: &Model) -> Result<Store, Closed> {
    let present = store.model();
    if !is_alike(&present.instrument, &model.instrument) {
        return Err(Closed::OtherInstrument);
    }
    let all = model.scenarios();
    if present.scenarios().len() + all.len() > MOST {
        return Err(Closed::Full);
    }
    let mut next = present.clone();
    for scenario in all {
        let name = if scenario.name.is_empty() { &model.agency.name } else { &scenario.name };
        let named = Scenario { name: name.clone(), ..scenario.clone() };
        next = next.with_shared(&named).ok_or(Closed::OtherInstrument)?;
    }
    Ok(Store { history: store.history.then(Change::Added, next), is_example: false, ..store.clone() })
}

/// The data in the workspace of its instrument.
fn with_model(store: &Store, model: &Model) -> Store {
    let place = store.using(model.instrument.id());
    if place.model() == model {
        return place;
    }
    let history = place.history.then(Change::Opened, model.clone());
    Store { history, is_example: false, ..place }
}

fn with_whole(store: &Store, whole: &ImportedWorkspace) -> Result<Store, Closed> {
    let kept_own = whole.store.iter().flat_map(|kept| kept.own.iter());
    let mut next = store.clone();
    for own in kept_own.chain(&whole.own) {
        next = with_own(next, own)?;
    }
    let Some(kept) = &whole.store else { return Ok(with_model(&next, &whole.model)) };
    if is_untouched(store) {
        let mut fresh = Store { settings: store.settings, ui: store.ui.clone(), ..kept.clone() };
        if kept.model() != &whole.model {
            fresh.history = fresh.history.then(Change::Opened, whole.model.clone());
            fresh.is_example = false;
        }
        return Ok(fresh);
    }
    for other in kept.others.iter().filter(|other| !other.is_example) {
        next = with_model(&next, other.history.present());
    }
    Ok(with_model(&next, &whole.model))
}

/// An own instrument beside those that are here.
fn with_own(store: Store, own: &OwnInstrument) -> Result<Store, Closed> {
    match store.own.iter().find(|other| other.instrument.id() == own.instrument.id()) {
        Some(here) if here.instrument == own.instrument => Ok(store),
        Some(_) => Err(Closed::Conflict),
        None => {
            let all = store.own.iter().cloned().chain([own.clone()]).collect();
            Ok(Store { own: all, ..store })
        }
    }
}

/// Whether nobody has done anything yet that could get lost.
fn is_untouched(store: &Store) -> bool {
    store.is_example && store.others.is_empty() && store.own.is_empty() && store.history.count() == 1
}
