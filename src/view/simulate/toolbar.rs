//! Search and filters on the left; replay, resets, saving and the history on the right.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::List;
use crate::i18n::Command;
use crate::state::{Action, Editing, Filter, Look};

/// The toolbar.
pub(super) fn view(list: &List<'_>) -> Html {
    let words = list.page.messages();
    let (model, history) = (list.model(), &list.store.history);
    let on = |action| list.page.dispatch.on(action);
    let is_unchanged = list.derived.comparison.changes.is_empty();
    let is_saved = model.scenario.values == model.saved.values;
    // Only what is estimated can be corrected; elsewhere the baseline is filled in.
    let is_estimated = !model.baseline.estimated.is_empty();
    let hint =
        if is_estimated { words.frame.editing_baseline_hint } else { words.frame.filling_baseline_hint };
    let is_history_open = list.store.screen.is_history_open;
    html! {
        <div class="toolbar">
            <p class="editing-baseline" hidden={model.editing == Editing::Scenario}>{ hint }</p>
            { search_field(list) }
            <div class="segments" role="group" aria-label={words.simulate.filter}>{ for filters(list) }</div>
            <div class="commands">
                { command(&words.simulate.replay, !history.can_undo(), on(Action::Look(Look::Replay(true)))) }
                { command(&words.simulate.reset_to_baseline, is_unchanged, on(Action::ResetToBaseline)) }
                { command(&words.simulate.reset_to_saved, is_saved, on(Action::ResetToSaved)) }
                { command(&words.simulate.save, is_saved, on(Action::Save)) }
                <button type="button" class="quiet" aria-expanded={is_history_open.to_string()} onclick={on(Action::Look(Look::ToggleHistory))}>
                    { words.simulate.history }
                </button>
            </div>
            <div class="history-place">
                { list.page.more.filter(|_| is_history_open).map(|more| (more.list.history)(list)) }
            </div>
        </div>
    }
}

fn command(command: &Command, is_disabled: bool, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="quiet" title={command.title} disabled={is_disabled} {onclick}>{ command.face }</button> }
}

fn search_field(list: &List<'_>) -> Html {
    let words = &list.page.messages().simulate;
    let dispatch = list.page.dispatch.clone();
    let oninput = move |event: InputEvent| {
        let text = event.target_dyn_into::<HtmlInputElement>().map(|field| field.value());
        dispatch.send(Action::Look(Look::Search(text.unwrap_or_default())));
    };
    html! {
        <input type="search" class="search" placeholder={words.search} aria-label={words.search}
            value={list.store.screen.search.text.clone()} {oninput} autocomplete="off" spellcheck="false"/>
    }
}

fn filters(list: &List<'_>) -> impl Iterator<Item = Html> {
    let (model, words) = (list.model(), &list.page.messages().simulate);
    let counted = [
        (Filter::All, words.all, 0),
        (Filter::Changed, words.changed, list.derived.comparison.changes.len()),
        (Filter::Locked, words.locked, model.scenario.locks.len()),
        (Filter::Estimated, words.estimated, model.baseline.estimated.len()),
    ];
    counted.into_iter().map(|(filter, name, count)| {
        let onclick = list.page.dispatch.on(Action::Look(Look::Filter(filter)));
        let is_chosen = list.store.screen.search.filter == filter;
        html! {
            <button type="button" key={name} aria-pressed={is_chosen.to_string()} {onclick}>
                { name }{" "}<small hidden={count == 0}>{ count.to_string() }</small>
            </button>
        }
    })
}
