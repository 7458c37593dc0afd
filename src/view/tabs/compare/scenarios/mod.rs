//! Scenarios side by side.

mod column;
mod table;

use std::rc::Rc;

use spbe_workspace::scenarios::MOST;
use spbe_workspace::{Action, Model};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use self::column::{Chances, Column};
use super::words::Words;
use crate::app::context::Page;
use crate::view::frame::scenario_name;
use crate::view::labels::Labels;
use crate::view::shown::Shown;

/// What the section is drawn from.
#[derive(Properties, PartialEq)]
pub(super) struct ScenariosProps {
    pub(super) page: Page,
    pub(super) shown: Rc<Shown>,
    pub(super) labels: Rc<Labels>,
}

/// The section: what can be done with the scenario being worked on, and all of them in a table.
#[component]
pub(super) fn Scenarios(props: &ScenariosProps) -> Html {
    let ScenariosProps { page, shown, labels } = props;
    let words = &Words::of(page.locale).scenarios;
    let chances = use_mut_ref(Chances::default);
    let columns: Rc<Vec<Column>> =
        use_memo(Rc::clone(shown), |shown| chances.borrow_mut().columns(&shown.model));
    html! {
        <section class="scenarios-section" aria-labelledby="scenarios-heading">
            <h2 id="scenarios-heading">{ words.heading }</h2>
            <p class="note">{ (words.lead)(MOST) }</p>
            { tools(page, &shown.model) }
            { table::view(page, &shown.model, labels, &columns) }
            <p class="note">{ words.marks }{". "}{ words.effort_word }{": "}{ words.effort_note }</p>
            <p class="note">{ words.chance }{": "}{ words.chance_note }</p>
        </section>
    }
}

/// Naming, copying, removing, and making it the baseline.
fn tools(page: &Page, model: &Model) -> Html {
    let words = &Words::of(page.locale).scenarios;
    let scenario = &model.scenario;
    let dispatch = page.dispatch.clone();
    let onchange = move |event: Event| {
        let field = event.target_dyn_into::<HtmlInputElement>();
        dispatch.send(Action::NameScenario(field.map(|field| field.value()).unwrap_or_default().into()));
    };
    let is_full = model.shelf.len() + 1 >= MOST;
    let is_baseline = scenario.values == model.baseline.values;
    html! {
        <div class="fields">
            <label>{ words.name }
                <input type="text" id="scenario-name" key={scenario.number} value={scenario.name.to_string()} maxlength="40"
                    placeholder={scenario_name(scenario, page.locale)} {onchange} autocomplete="off" spellcheck="false"/>
            </label>
            <button type="button" disabled={is_full} onclick={page.dispatch.on(Action::AddScenario)}>{ words.copy }</button>
            <button type="button" title={words.make_baseline_title} disabled={is_baseline} onclick={page.dispatch.on(Action::MakeBaseline)}>{ words.make_baseline }</button>
            <button type="button" disabled={model.shelf.is_empty()} onclick={page.dispatch.on(Action::RemoveScenario)}>{ words.remove }</button>
            <span class="note" role="status">{ is_full.then(|| (words.full)(MOST)) }</span>
        </div>
    }
}
