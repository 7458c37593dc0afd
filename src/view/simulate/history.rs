//! The list of changes: newest first, each a way back to that moment.

use spbe_index::{IndicatorId, assess};
use spbe_workspace::history::Step;
use spbe_workspace::{Action, Change, Editing, UiAction};
use yew::prelude::*;

use super::{List, row};
use crate::app::browser::focus;
use crate::i18n::{Locale, MoreMessages};
use crate::view::frame::short_name;
use crate::view::labels::Labels;

/// The panel.
pub(super) fn view(list: &List<'_>) -> Html {
    let words = &MoreMessages::of(list.page.locale).history;
    let positions = (0..list.store.history.count()).rev();
    let steps =
        positions.zip(list.store.history.steps().rev()).map(|(position, step)| item(list, position, step));
    html! {
        <div class="history" role="dialog" aria-label={words.heading}>
            <div class="title">
                <b>{ words.heading }</b>
                <button type="button" class="quiet" onclick={list.page.dispatch.on(Action::Ui(UiAction::ToggleHistory))}>{ words.close }</button>
            </div>
            <ol reversed=true>{ for steps }</ol>
        </div>
    }
}

fn item(list: &List<'_>, position: usize, step: &Step) -> Html {
    let (dispatch, locale) = (list.page.dispatch.clone(), list.page.locale);
    let indicator = indicator(&step.change);
    // The change is shown where it happened: everything is listed and the indicator comes into focus.
    let onclick = move |_: MouseEvent| {
        dispatch.send(Action::JumpTo(position));
        dispatch.send(Action::Ui(UiAction::Reveal));
        if let Some(id) = indicator {
            focus::first_when_drawn(row::picker_selector(id));
        }
    };
    let now = list.store.history.position();
    let index = assess(&step.model.instrument, step.model.edited()).index();
    html! {
        <li key={position}>
            <button type="button" class={if position > now { "undone" } else { "" }}
                aria-current={(position == now).then_some("step")} {onclick}>
                <span>{ sentence(step, list.labels, locale) }</span>
                <span class="index">{ locale.score(index) }</span>
            </button>
        </li>
    }
}

fn sentence(step: &Step, labels: &Labels, locale: Locale) -> String {
    let words = &MoreMessages::of(locale).history;
    let title = |id: &IndicatorId| labels.title(*id);
    match &step.change {
        Change::Opened => {
            let name = &step.model.agency.name;
            (words.opened)(if name.is_empty() {
                locale.messages().frame.unnamed_agency
            } else {
                short_name(name)
            })
        }
        Change::Value { editing, indicator, from, to } => {
            let sentence = match editing {
                Editing::Baseline => words.baseline_value,
                Editing::Scenario => words.value,
            };
            sentence(&title(indicator), &locale.value(*from), &locale.value(*to))
        }
        Change::Confirmed(id) => (words.confirmed)(&title(id)),
        Change::Locked(id) => (words.locked)(&title(id)),
        Change::Unlocked(id) => (words.unlocked)(&title(id)),
        Change::ResetToBaseline => words.reset_to_baseline.to_owned(),
        Change::ResetToSaved => words.reset_to_saved.to_owned(),
        Change::Saved => words.saved.to_owned(),
        Change::Added => words.added.to_owned(),
        Change::Switched => words.switched.to_owned(),
        Change::Locks => words.locks.to_owned(),
        Change::Noted(setting, id) => noted((words.noted)(*setting), id.as_ref().map(title)),
        Change::PlanApplied => words.plan_applied.to_owned(),
        Change::Named => words.named.to_owned(),
        Change::Removed => words.removed.to_owned(),
        Change::Rebased => words.rebased.to_owned(),
        Change::Compared => words.compared.to_owned(),
        Change::Filled => words.filled.to_owned(),
        Change::Declared => words.declared.to_owned(),
    }
}

/// What was set, and for which indicator.
fn noted(what: &str, title: Option<String>) -> String {
    [what.to_owned()].into_iter().chain(title).collect::<Vec<_>>().join(": ")
}

fn indicator(change: &Change) -> Option<IndicatorId> {
    match change {
        Change::Value { indicator: id, .. }
        | Change::Confirmed(id)
        | Change::Locked(id)
        | Change::Unlocked(id) => Some(*id),
        Change::Opened
        | Change::ResetToBaseline
        | Change::ResetToSaved
        | Change::Saved
        | Change::Added
        | Change::Switched
        | Change::Named
        | Change::Removed
        | Change::Rebased
        | Change::Compared
        | Change::Filled
        | Change::Declared
        | Change::Locks
        | Change::PlanApplied => None,
        Change::Noted(_, id) => *id,
    }
}
