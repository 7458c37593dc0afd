//! Search and filters on the left; points to go back to and the history on the right.

use spbe_index::Standing;
use spbe_workspace::{Action, Editing, Filter, UiAction, UiState};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::List;
use crate::app::context::Page;
use crate::memo::{Memo, memo};

/// The toolbar.
pub(super) fn view(list: &List<'_>) -> Html {
    let words = list.page.messages();
    let model = list.model();
    // Only what is estimated can be corrected; elsewhere the baseline is filled in.
    let is_estimated = !model.baseline.estimated.is_empty();
    let hint =
        if is_estimated { words.frame.editing_baseline_hint } else { words.frame.filling_baseline_hint };
    // Nothing is to be asked or told beside the baseline.
    let is_settled = model.editing == Editing::Scenario && model.baseline.standing != Standing::Unasked;
    let UiState { is_history_open, are_points_open, .. } = list.store.ui;
    html! {
        <div class="toolbar">
            <p class="editing-baseline" hidden={model.editing == Editing::Scenario}>{ hint }</p>
            <div class="reconciled-place" hidden={is_settled}>{ list.page.more.map(|more| (more.list.beside)(list)) }</div>
            { search_field(list) }
            { memo(Filters::new(list)) }
            { memo(Commands::new(list)) }
            <div class="history-place">
                { list.page.more.filter(|_| is_history_open).map(|more| (more.list.history)(list)) }
                { list.page.more.filter(|_| are_points_open).map(|more| (more.list.points)(list)) }
            </div>
        </div>
    }
}

fn search_field(list: &List<'_>) -> Html {
    let words = &list.page.messages().simulate;
    let dispatch = list.page.dispatch.clone();
    let oninput = move |event: InputEvent| {
        let text = event.target_dyn_into::<HtmlInputElement>().map(|field| field.value());
        dispatch.send(Action::Ui(UiAction::Search(text.unwrap_or_default())));
    };
    html! {
        <input type="search" class="search" placeholder={words.search} aria-label={words.search}
            value={list.store.ui.search.text.clone()} {oninput} autocomplete="off" spellcheck="false"/>
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
            (Filter::Changed, list.deferred.data.comparison.changes.len()),
            (Filter::Locked, model.scenario.locks.len()),
            (Filter::Estimated, model.baseline.estimated.len()),
        ];
        Self { page: list.page.clone(), chosen: list.store.ui.search.filter, counts }
    }

    fn button(&self, filter: Filter, count: usize) -> Html {
        let words = &self.page.messages().simulate;
        let name = match filter {
            Filter::All => words.all,
            Filter::Changed => words.changed,
            Filter::Locked => words.locked,
            Filter::Estimated => words.estimated,
        };
        let onclick = self.page.dispatch.on(Action::Ui(UiAction::Filter(filter)));
        html! {
            <button type="button" key={name} aria-pressed={(self.chosen == filter).to_string()} {onclick}>
                { name }{" "}<small hidden={count == 0}>{ count.to_string() }</small>
            </button>
        }
    }
}

impl Memo for Filters {
    fn draw(&self) -> Html {
        let label = self.page.messages().simulate.filter;
        html! {
            <div class="segments" role="group" aria-label={label}>
                { for self.counts.iter().map(|(filter, count)| self.button(*filter, *count)) }
            </div>
        }
    }
}

/// What can be done with the scenario as a whole, and whether it is kept.
#[derive(PartialEq)]
struct Commands {
    page: Page,
    kept: &'static str,
    are_points_open: bool,
    is_history_open: bool,
}

impl Commands {
    fn new(list: &List<'_>) -> Self {
        let ui = &list.store.ui;
        Self {
            page: list.page.clone(),
            kept: list.page.more.map_or("", |more| (more.list.kept)(ui, list.page.locale)),
            are_points_open: ui.are_points_open,
            is_history_open: ui.is_history_open,
        }
    }

    fn opener(&self, id: &'static str, face: &'static str, is_open: bool, look: UiAction) -> Html {
        let onclick = self.page.dispatch.on(Action::Ui(look));
        html! { <button type="button" class="quiet" {id} aria-expanded={is_open.to_string()} {onclick}>{ face }</button> }
    }
}

impl Memo for Commands {
    fn draw(&self) -> Html {
        let words = &self.page.messages().simulate;
        html! {
            <div class="commands">
                <span class="kept">{ self.kept }</span>
                { self.opener("points", words.points, self.are_points_open, UiAction::TogglePoints) }
                { self.opener("history", words.history, self.is_history_open, UiAction::ToggleHistory) }
            </div>
        }
    }
}
