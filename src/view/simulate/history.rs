//! The list of changes: newest first, each a way back to that moment.

use spbe_index::{IndicatorId, assess};
use yew::prelude::*;

use super::{List, reveal};
use crate::i18n::Locale;
use crate::state::history::Step;
use crate::state::{Action, Change, Editing};
use crate::view::frame::short_name;
use crate::view::labels::Labels;

/// The panel; `on_close` hears that it is to go.
pub(super) fn view(list: &List<'_>, on_close: Callback<MouseEvent>) -> Html {
    let words = &list.props.page.messages().history;
    let positions = (0..list.props.history.count()).rev();
    let steps =
        positions.zip(list.props.history.steps().rev()).map(|(position, step)| item(list, position, step));
    html! {
        <div class="history" role="dialog" aria-label={words.heading}>
            <div class="title">
                <b>{ words.heading }</b>
                <button type="button" class="quiet" onclick={on_close}>{ words.close }</button>
            </div>
            <ol reversed=true>{ for steps }</ol>
        </div>
    }
}

fn item(list: &List<'_>, position: usize, step: &Step) -> Html {
    let (dispatch, locale) = (list.props.page.dispatch.clone(), list.props.page.locale);
    let indicator = indicator(&step.change);
    let onclick = list.on_look(move |look, _: MouseEvent| {
        dispatch.send(Action::JumpTo(position));
        reveal(look, indicator);
    });
    let now = list.props.history.position();
    let index = assess(&step.model.instrument, step.model.edited()).index();
    html! {
        <li key={position}>
            <button type="button" class={if position > now { "undone" } else { "" }}
                aria-current={(position == now).then_some("step")} {onclick}>
                <span>{ sentence(step, &list.props.labels, locale) }</span>
                <span class="index">{ locale.score(index) }</span>
            </button>
        </li>
    }
}

fn sentence(step: &Step, labels: &Labels, locale: Locale) -> String {
    let words = &locale.messages().history;
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
    }
}

fn indicator(change: &Change) -> Option<IndicatorId> {
    match change {
        Change::Value { indicator: id, .. }
        | Change::Confirmed(id)
        | Change::Locked(id)
        | Change::Unlocked(id) => Some(*id),
        Change::Opened | Change::ResetToBaseline | Change::ResetToSaved | Change::Saved => None,
    }
}
