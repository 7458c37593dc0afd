//! The one place where data changes. Total: every action on every state gives a state.

use std::rc::Rc;

use spbe_index::{IndicatorId, Value};

use super::ui::Keeping;
use super::{Action, Change, CohortEdit, Editing, Model, SettingsEdit, SettingsTab, Store, Tab};

/// The state after an action.
#[must_use]
pub fn reduce(store: &Store, action: Action) -> Store {
    let opens = matches!(action, Action::Open(_) | Action::Visit(..));
    let removes = matches!(action, Action::RemoveInstrument(_));
    let mut next = after(store, action);
    // A change of the data answers every "what if", and nothing old is shown over it.
    if next.history != store.history {
        next.ui.is_previewing = false;
        next.ui.is_replaying = false;
        next.ui.are_points_open = false;
        next.ui.keeping = Keeping::Saving;
        next.ui.tells = (opens || next.history.follows(&store.history)) && is_told(&next, store);
        next.before_removal = None;
    }
    if removes {
        next.before_removal = Some(Rc::new(store.clone()));
        next.ui.tells = next.removed().is_some();
    }
    next
}

fn after(store: &Store, action: Action) -> Store {
    let history = &store.history;
    match action {
        Action::Ui(action) => Store { ui: store.ui.clone().after(action), ..store.clone() },
        Action::Open(model) => {
            // Data under another instrument is opened in that one's workspace.
            let place = store.using(model.instrument.id());
            opened(&place, with_kept_notes(place.model(), *model))
        }
        Action::SetValue(id, value) => set_value(store, id, value),
        Action::Confirm(id) => confirm(store, id),
        Action::ToggleLock(id) => toggle_lock(store, id),
        Action::SetLocks(locks) => {
            let mut model = store.model().clone();
            model.scenario.locks = locks;
            step_if_changed(store, Change::Locks, model)
        }
        Action::EditSettings(edit) => edit_settings(store, edit),
        Action::ApplyPlan(values) => {
            let Some(values) = store.model().planned(&values) else { return store.clone() };
            let model = Model { editing: Editing::Scenario, ..store.model().with_unlocked_from(values) };
            step_if_changed(store, Change::PlanApplied, model)
        }
        Action::AddPlanned(name, values) => {
            let model = store.model();
            let planned = model.planned(&values).cloned();
            step_to(store, Change::Added, planned.and_then(|values| model.with_new_scenario(&name, values)))
        }
        Action::Edit(editing) => {
            let model = Model { editing, ..store.model().clone() };
            Store { history: history.with_present(model), ..store.clone() }
        }
        Action::ResetToBaseline => {
            let model = store.model();
            step_if_changed(store, Change::ResetToBaseline, model.with_unlocked_from(&model.baseline.values))
        }
        Action::ResetToSaved => {
            let model = store.model();
            step_if_changed(store, Change::ResetToSaved, model.with_unlocked_from(&model.saved.values))
        }
        Action::Save => {
            let model = store.model();
            step_if_changed(store, Change::Saved, Model { saved: model.scenario.clone(), ..model.clone() })
        }
        Action::AddScenario => {
            let model = store.model();
            step_to(store, Change::Added, model.with_new_scenario("", (*model.scenario.values).clone()))
        }
        Action::AddShared(scenario) => step_to(store, Change::Added, store.model().with_shared(&scenario)),
        Action::UseScenario(number) => step_to(store, Change::Switched, store.model().with_scenario(number)),
        Action::NameScenario(name) => step_if_changed(store, Change::Named, store.model().with_name(&name)),
        Action::RemoveScenario => step_to(store, Change::Removed, store.model().without_scenario()),
        Action::MakeBaseline => {
            step_if_changed(store, Change::Rebased, store.model().with_scenario_as_baseline())
        }
        Action::Declare(standing) => {
            step_if_changed(store, Change::Declared, store.model().with_standing(standing))
        }
        Action::Compare(peer_selection) => {
            let peer_selection = Rc::new(peer_selection);
            step_if_changed(store, Change::Compared, Model { peer_selection, ..store.model().clone() })
        }
        Action::UseInstrument(id) => store.using(&id),
        Action::AddInstrument(own) => store.with_own(own),
        Action::RemoveInstrument(id) => store.without_own(&id),
        Action::RestoreInstrument => {
            let before = store.before_removal.as_deref().unwrap_or(store);
            Store { settings: store.settings, ..before.clone() }
        }
        Action::SetCohort(edit) => set_cohort(store, *edit),
        Action::Visit(place, model) => {
            let model = with_kept_notes(store.model(), *model);
            let mut visited = opened(store, Model { visiting: Some(place), ..model });
            visited.ui.tab = Tab::Simulate;
            visited
        }
        Action::Register(registry) => Store { registry, ..store.clone() },
        Action::Replace(next) => *next,
        Action::Undo => at(store, history.position().saturating_sub(1)),
        Action::Redo => at(store, history.position().saturating_add(1)),
        Action::JumpTo(position) => at(store, position),
        Action::SetLanguage(language) => with_settings(store, |settings| settings.language = language),
        Action::SetTheme(theme) => with_settings(store, |settings| settings.theme = theme),
        Action::ShowChance(is_shown) => with_settings(store, |settings| settings.hides_chance = !is_shown),
        Action::HearKeys(are_heard) => with_settings(store, |settings| settings.ignores_keys = !are_heard),
    }
}

/// Whether the last change is one that is told with a way to take it back. Who leaves the example has lost nothing.
fn is_told(next: &Store, before: &Store) -> bool {
    match next.history.last_change() {
        Some(Change::Opened) => !before.is_example,
        Some(change) => change.is_large(),
        None => false,
    }
}

/// The agency in the simulator may still be the example.
fn set_cohort(store: &Store, edit: CohortEdit) -> Store {
    let CohortEdit { note: edit, members, visiting } = edit;
    let changed = edit_settings_in(store, edit, |model| Model { members, visiting, ..model });
    Store { is_example: store.is_example, ..changed }
}

fn opened(store: &Store, model: Model) -> Store {
    let mut opened = step(store, Change::Opened, model);
    opened.ui.is_starting = false;
    opened
}

fn set_value(store: &Store, indicator: IndicatorId, to: Option<Value>) -> Store {
    let model = store.model();
    let known = model.instrument.indicator(indicator).is_some();
    let on_scale = to.is_none_or(|value| model.instrument.scale().value(value.hundredths()).is_some());
    if !model.can_set(indicator) || !known || !on_scale {
        return store.clone();
    }
    let from = model.edited().get(indicator);
    // Setting an estimate to the level that it has says that the level is real.
    if from == to && model.editing == Editing::Baseline {
        return confirm(store, indicator);
    }
    step_if_changed(
        store,
        Change::Value { editing: model.editing, indicator, from, to },
        model.with_value(indicator, to),
    )
}

fn confirm(store: &Store, id: IndicatorId) -> Store {
    let mut model = store.model().clone();
    model.baseline.estimated = model.baseline.estimated.without(id);
    step_if_changed(store, Change::Confirmed(id), model)
}

fn toggle_lock(store: &Store, id: IndicatorId) -> Store {
    let mut model = store.model().clone();
    if model.instrument.indicator(id).is_none() {
        return store.clone();
    }
    let locks = &model.scenario.locks;
    let (change, locks) = if locks.contains(id) {
        (Change::Unlocked(id), locks.without(id))
    } else {
        (Change::Locked(id), locks.with(id))
    };
    model.scenario.locks = locks;
    step(store, change, model)
}

/// What was set in the tabs belongs to the agency: another result of the same one keeps it, but for what that brings along
/// itself. The cohort stays whoever is opened.
pub(super) fn with_kept_notes(before: &Model, opened: Model) -> Model {
    let members = before.members.clone();
    let is_same = before.agency.name == opened.agency.name && before.instrument == opened.instrument;
    let mut tab_settings = opened.tab_settings.clone();
    for tab in SettingsTab::ALL {
        if (is_same && tab_settings.of(tab).is_empty()) || tab == SettingsTab::Cohort {
            tab_settings = tab_settings.with(tab, Rc::clone(before.tab_settings.of(tab)));
        }
    }
    Model { tab_settings, members, ..opened }
}

fn edit_settings(store: &Store, edit: SettingsEdit) -> Store {
    edit_settings_in(store, edit, |model| model)
}

fn edit_settings_in(store: &Store, edit: SettingsEdit, change: impl FnOnce(Model) -> Model) -> Store {
    let model = change(store.model().clone());
    let model =
        Model { tab_settings: model.tab_settings.clone().with(edit.setting.tab(), edit.text), ..model };
    let change = Change::Noted(edit.setting, edit.indicator);
    if edit.coalesces && store.history.last_change() == Some(&change) {
        return Store { history: store.history.with_present(model), ..store.clone() };
    }
    step_if_changed(store, change, model)
}

fn step_if_changed(store: &Store, change: Change, model: Model) -> Store {
    if model == *store.model() { store.clone() } else { step(store, change, model) }
}

fn step_to(store: &Store, change: Change, model: Option<Model>) -> Store {
    model.map_or_else(|| store.clone(), |model| step(store, change, model))
}

fn step(store: &Store, change: Change, model: Model) -> Store {
    Store { history: store.history.then(change, model), is_example: false, ..store.clone() }
}

/// Another step is shown; whether the buttons change the baseline or the scenario is a way of looking and stays.
fn at(store: &Store, position: usize) -> Store {
    let editing = store.model().editing;
    let history = store.history.at(position);
    let is_looked_at_alike = history.present().editing == editing;
    let model = Model { editing, ..history.present().clone() };
    Store { history: if is_looked_at_alike { history } else { history.with_present(model) }, ..store.clone() }
}

fn with_settings(store: &Store, change: impl FnOnce(&mut super::Settings)) -> Store {
    let mut changed = store.clone();
    change(&mut changed.settings);
    changed
}
