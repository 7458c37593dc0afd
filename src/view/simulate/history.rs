//! The list of changes: newest first, each a way back to that moment.

use std::rc::Rc;

use spbe_index::{IndicatorId, assess};
use yew::prelude::*;

use crate::app::context::{use_dispatch, use_locale};
use crate::i18n::Locale;
use crate::state::history::Step;
use crate::state::{Action, Change, Editing, History};
use crate::view::frame::short_name;
use crate::view::labels::Labels;

#[derive(Properties, PartialEq)]
pub struct HistoryPanelProps {
    pub history: History,
    pub labels: Rc<Labels>,
    pub on_close: Callback<()>,
    /// Emits the indicator of the step that was gone to.
    pub on_jump: Callback<Option<IndicatorId>>,
}

/// The panel.
#[component]
pub fn HistoryPanel(props: &HistoryPanelProps) -> Html {
    let locale = use_locale();
    let words = &locale.messages().history;
    let dispatch = use_dispatch();
    let step = |(position, step): (usize, &Step)| {
        let (dispatch, on_jump, indicator) =
            (dispatch.clone(), props.on_jump.clone(), indicator(&step.change));
        let onclick = Callback::from(move |_: MouseEvent| {
            dispatch.send(Action::JumpTo(position));
            on_jump.emit(indicator);
        });
        let is_now = position == props.history.position();
        let index = assess(&step.model.instrument, step.model.edited()).index();
        html! {
            <li key={position}>
                <button type="button" class={classes!((position > props.history.position()).then_some("undone"))}
                    aria-current={is_now.then_some("step")} {onclick}>
                    <span>{ sentence(step, &props.labels, locale) }</span>
                    <span class="index">{ locale.score(index) }</span>
                </button>
            </li>
        }
    };
    html! {
        <div class="history" role="dialog" aria-label={words.heading}>
            <div class="title">
                <b>{ words.heading }</b>
                <button type="button" class="quiet" onclick={props.on_close.reform(|_| ())}>{ words.close }</button>
            </div>
            <ol reversed=true>{ for props.history.steps().enumerate().rev().map(step) }</ol>
        </div>
    }
}

fn sentence(step: &Step, labels: &Labels, locale: Locale) -> String {
    let words = &locale.messages().history;
    let title = |id: &IndicatorId| labels.title(*id);
    match &step.change {
        Change::Opened => {
            let name = &step.model.agency.name;
            let name =
                if name.is_empty() { locale.messages().frame.unnamed_agency } else { short_name(name) };
            (words.opened)(name)
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
