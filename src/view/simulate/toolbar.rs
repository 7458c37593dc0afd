//! Search and filters on the left; replay, resets, saving and the history on the right.

use std::rc::Rc;

use spbe_index::IndicatorId;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::filter::{Filter, Search};
use super::history::HistoryPanel;
use crate::app::context::{use_dispatch, use_locale};
use crate::i18n::Messages;
use crate::state::{Action, Editing, History, Model};
use crate::view::labels::Labels;

#[derive(Properties, PartialEq)]
pub struct ToolbarProps {
    pub search: Search,
    pub model: Model,
    /// How many indicators differ from the baseline.
    pub changes: usize,
    pub history: History,
    pub labels: Rc<Labels>,
    pub on_search: Callback<Search>,
    pub on_replay: Callback<()>,
    pub on_jump: Callback<Option<IndicatorId>>,
}

/// The toolbar.
#[component]
pub fn Toolbar(props: &ToolbarProps) -> Html {
    let words = use_locale().messages();
    let dispatch = use_dispatch();
    let is_history_open = use_state(|| false);
    let toggle_history = {
        let is_history_open = is_history_open.clone();
        Callback::from(move |()| is_history_open.set(!*is_history_open))
    };
    let model = &props.model;
    let has_changes = props.changes > 0;
    let is_saved = model.scenario.values == model.saved.values;
    html! {
        <div class="toolbar">
            <p class="editing-baseline" hidden={model.editing == Editing::Scenario}>{ words.frame.editing_baseline_hint }</p>
            { search_field(props, words) }
            <div class="segments" role="group" aria-label={words.simulate.filter}>{ for filters(props, words) }</div>
            <div class="commands">
                <button type="button" class="quiet" disabled={!props.history.can_undo()} onclick={props.on_replay.reform(|_| ())}>{ words.simulate.replay }</button>
                <button type="button" class="quiet" disabled={!has_changes} onclick={dispatch.on(Action::ResetToBaseline)}>{ words.simulate.reset_to_baseline }</button>
                <button type="button" class="quiet" disabled={is_saved} onclick={dispatch.on(Action::ResetToSaved)}>{ words.simulate.reset_to_saved }</button>
                <button type="button" class="quiet" disabled={is_saved} onclick={dispatch.on(Action::Save)}>{ words.simulate.save }</button>
                <button type="button" class="quiet" aria-expanded={is_history_open.to_string()} onclick={toggle_history.reform(|_| ())}>{ words.history.heading }</button>
            </div>
            <div class="history-place">
                if *is_history_open {
                    <HistoryPanel history={props.history.clone()} labels={Rc::clone(&props.labels)}
                        on_close={toggle_history} on_jump={props.on_jump.clone()}/>
                }
            </div>
        </div>
    }
}

fn search_field(props: &ToolbarProps, words: &Messages) -> Html {
    let (search, on_search) = (props.search.clone(), props.on_search.clone());
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
            on_search.emit(Search { text: field.value(), ..search.clone() });
        }
    });
    html! {
        <input type="search" class="search" placeholder={words.simulate.search} aria-label={words.simulate.search}
            value={props.search.text.clone()} {oninput} autocomplete="off" spellcheck="false"/>
    }
}

fn filters(props: &ToolbarProps, words: &Messages) -> Vec<Html> {
    let (model, simulate) = (&props.model, &words.simulate);
    let counted = [
        (Filter::All, simulate.all, None),
        (Filter::Changed, simulate.changed, Some(props.changes)),
        (Filter::Locked, simulate.locked, Some(model.scenario.locks.len())),
        (Filter::Estimated, simulate.estimated, Some(model.baseline.estimated.len())),
    ];
    let button = |(filter, name, count): (Filter, &'static str, Option<usize>)| {
        let search = Search { filter, ..props.search.clone() };
        let onclick = props.on_search.reform(move |_| search.clone());
        let count = count.filter(|count| *count > 0).map(|count| html! { <small>{ count }</small> });
        html! {
            <button type="button" key={name} aria-pressed={(props.search.filter == filter).to_string()} {onclick}>{ name }<span>{ count }</span></button>
        }
    };
    counted.into_iter().map(button).collect()
}
