//! Search and filters on the left; replay, resets, saving and the history on the right.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::List;
use crate::app::context::Page;
use crate::i18n::Command;
use crate::state::{Action, Editing, Filter, Look};
use crate::still::{Still, still};

/// The toolbar.
pub(super) fn view(list: &List<'_>) -> Html {
    let words = list.page.messages();
    let model = list.model();
    // Only what is estimated can be corrected; elsewhere the baseline is filled in.
    let is_estimated = !model.baseline.estimated.is_empty();
    let hint =
        if is_estimated { words.frame.editing_baseline_hint } else { words.frame.filling_baseline_hint };
    let is_history_open = list.store.screen.is_history_open;
    html! {
        <div class="toolbar">
            <p class="editing-baseline" hidden={model.editing == Editing::Scenario}>{ hint }</p>
            <div class="reconciled-place" hidden={model.editing == Editing::Scenario}>
                { list.page.more.filter(|_| model.editing == Editing::Baseline).map(|more| (more.list.reconciled)(list)) }
            </div>
            { search_field(list) }
            { still(Filters::new(list)) }
            { still(Commands::new(list)) }
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

/// What the list can be narrowed to.
#[derive(PartialEq)]
struct Filters {
    page: Page,
    chosen: Filter,
    /// Each with how many indicators it leaves; how many have changed may be a moment behind.
    counts: [(Filter, usize); 4],
}

impl Filters {
    fn new(list: &List<'_>) -> Self {
        let model = list.model();
        let counts = [
            (Filter::All, 0),
            (Filter::Changed, list.told.data.comparison.changes.len()),
            (Filter::Locked, model.scenario.locks.len()),
            (Filter::Estimated, model.baseline.estimated.len()),
        ];
        Self { page: list.page.clone(), chosen: list.store.screen.search.filter, counts }
    }

    fn button(&self, filter: Filter, count: usize) -> Html {
        let words = &self.page.messages().simulate;
        let name = match filter {
            Filter::All => words.all,
            Filter::Changed => words.changed,
            Filter::Locked => words.locked,
            Filter::Estimated => words.estimated,
        };
        let onclick = self.page.dispatch.on(Action::Look(Look::Filter(filter)));
        html! {
            <button type="button" key={name} aria-pressed={(self.chosen == filter).to_string()} {onclick}>
                { name }{" "}<small hidden={count == 0}>{ count.to_string() }</small>
            </button>
        }
    }
}

impl Still for Filters {
    fn draw(&self) -> Html {
        let label = self.page.messages().simulate.filter;
        html! {
            <div class="segments" role="group" aria-label={label}>
                { for self.counts.iter().map(|(filter, count)| self.button(*filter, *count)) }
            </div>
        }
    }
}

/// What can be done with the scenario as a whole.
#[derive(PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a button of its own, and any combination is possible"
)]
struct Commands {
    page: Page,
    can_replay: bool,
    is_unchanged: bool,
    is_saved: bool,
    is_history_open: bool,
}

impl Commands {
    fn new(list: &List<'_>) -> Self {
        let model = list.model();
        Self {
            page: list.page.clone(),
            can_replay: list.store.history.can_undo(),
            is_unchanged: list.derived.comparison.changes.is_empty(),
            is_saved: model.scenario.values == model.saved.values,
            is_history_open: list.store.screen.is_history_open,
        }
    }
}

impl Still for Commands {
    fn draw(&self) -> Html {
        let words = &self.page.messages().simulate;
        let on = |action| self.page.dispatch.on(action);
        html! {
            <div class="commands">
                { command(&words.replay, !self.can_replay, on(Action::Look(Look::Replay(true)))) }
                { command(&words.reset_to_baseline, self.is_unchanged, on(Action::ResetToBaseline)) }
                { command(&words.reset_to_saved, self.is_saved, on(Action::ResetToSaved)) }
                { command(&words.save, self.is_saved, on(Action::Save)) }
                <button type="button" class="quiet" aria-expanded={self.is_history_open.to_string()} onclick={on(Action::Look(Look::ToggleHistory))}>
                    { words.history }
                </button>
            </div>
        }
    }
}
