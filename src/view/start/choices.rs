//! What to do with levels that were read. Nothing changes before that is decided.

use spbe_index::assess;
use spbe_workspace::levels::{Receivers, receivers, with_levels};
use spbe_workspace::{Action, Model, Scenario, Tab, UiAction};
use yew::prelude::*;

use super::{Begin, Panel};
use crate::view::frame::short_name;

/// The question about data that came with a file.
pub(super) fn question(panel: &Panel<'_>, incoming: &Model) -> Html {
    let words = &panel.words.start;
    let result = assess(&incoming.instrument, &incoming.scenario.values);
    let band = panel.locale.text(incoming.instrument.band(result.band()).name());
    let back = {
        let begin = panel.begin.clone();
        move |_: MouseEvent| begin.set(Begin { incoming: None, ..(*begin).clone() })
    };
    html! {
        <div class="question" role="group" aria-labelledby="question-heading">
            <p id="question-heading">
                { words.read }{" "}<b>{ name(panel, incoming) }</b>{": "}<b>{ panel.locale.number(result.shown_index()) }</b>{" "}{ band }{". "}
                { words.what_now }
            </p>
            { view(panel, incoming) }
            <button type="button" class="quiet" onclick={back}>{ words.back }</button>
        </div>
    }
}

/// Whether there is something to decide before these levels are used.
pub(super) fn are_open(panel_is_example: bool, receivers: &Receivers) -> bool {
    !panel_is_example || receivers.models.len() > 1 || receivers.is_sure
}

/// The choices: the first is the one that is meant where there is no doubt.
pub(super) fn view(panel: &Panel<'_>, incoming: &Model) -> Html {
    let (words, store) = (&panel.words.start, panel.store);
    let receivers = receivers(store, incoming);
    let (is_sure, asks) = (receivers.is_sure, receivers.models.len() > 1);
    let as_baseline = |receiver: &Model| {
        let next = with_levels(store, receiver, &incoming.baseline.values, &incoming.baseline.estimated);
        let face = (words.as_baseline)(&name(panel, receiver));
        let key = face.clone();
        let class = classes!("as-baseline", is_sure.then_some("primary"));
        html! { <button type="button" {key} {class} onclick={done(panel, vec![Action::Replace(Box::new(next))])}>{ face }</button> }
    };
    let baselines: Html = receivers.models.iter().map(as_baseline).collect();
    let add = || {
        let name = name(panel, incoming).into();
        Action::AddShared(Box::new(Scenario { name, ..incoming.scenario.clone() }))
    };
    let is_full = panel.is_full();
    let choice = |id: &'static str,
                  class: &'static str,
                  is_closed: bool,
                  face: &'static str,
                  actions: Vec<Action>| {
        html! { <button type="button" {id} {class} disabled={is_closed} onclick={done(panel, actions)}>{ face }</button> }
    };
    let close = Action::Ui(UiAction::Start(false));
    let compare = Action::Ui(UiAction::Tab(Tab::Compare));
    let open = vec![Action::Open(Box::new(incoming.clone()))];
    let own = if is_sure || asks { "" } else { "primary" };
    let has_work = !store.is_example;
    html! {
        <>
            <p class="which" hidden={!asks}>{ (words.which_agency)(&incoming.agency.name) }</p>
            <div class="fields choices">
                if is_sure || asks {
                    { baselines.clone() }
                }
                { choice(if has_work { "open-replace" } else { "use-list" }, own, false, if has_work { words.replace } else { words.use_list }, open) }
                if !is_sure && !asks {
                    { baselines }
                }
                if has_work {
                    { choice("open-add", "", is_full, words.add, vec![add(), close.clone()]) }
                    { choice("open-compare", "", is_full, words.compare, vec![add(), close, compare]) }
                }
            </div>
            <p class="note" hidden={!is_full || !has_work}>{ words.full }</p>
            <p class="note">{ words.undoable }</p>
        </>
    }
}

/// Whose values they are, and of which year.
fn name(panel: &Panel<'_>, model: &Model) -> String {
    let year = model.agency.year.map(|year| format!(" {year}")).unwrap_or_default();
    match short_name(&model.agency.name) {
        "" => format!("{}{year}", panel.locale.messages().frame.unnamed_agency),
        name => format!("{name}{year}"),
    }
}

fn done(panel: &Panel<'_>, actions: Vec<Action>) -> Callback<MouseEvent> {
    let dispatch = panel.dispatch.clone();
    Callback::from(move |_: MouseEvent| {
        for action in &actions {
            dispatch.send(action.clone());
        }
    })
}
