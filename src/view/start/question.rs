//! What to do with data that was read while somebody's own work is on the page. Nothing changes before that is decided.

use spbe_index::assess;
use yew::prelude::*;

use super::{Begin, Panel, StartPanelProps};
use crate::state::{Action, Look, Model, Scenario, Tab};
use crate::view::frame::short_name;

/// The question.
pub(super) fn view(panel: &Panel<'_>, props: &StartPanelProps, incoming: &Model) -> Html {
    let words = &panel.words.start;
    let result = assess(&incoming.instrument, &incoming.scenario.values);
    let band = panel.locale.text(incoming.instrument.band(result.band()).name());
    let name = name(incoming);
    let name = if name.is_empty() { props.page.messages().frame.unnamed_agency.to_owned() } else { name };
    let add =
        || Action::AddShared(Box::new(Scenario { name: name.as_str().into(), ..incoming.scenario.clone() }));
    let (is_full, compare) = (props.is_full, Action::Look(Look::Tab(Tab::Compare)));
    let choice = |id: &'static str,
                  class: &'static str,
                  is_open: bool,
                  face: &'static str,
                  actions: Vec<Action>| {
        html! { <button type="button" {id} {class} disabled={!is_open} onclick={done(props, actions)}>{ face }</button> }
    };
    let back = {
        let begin = panel.begin.clone();
        move |_: MouseEvent| begin.set(Begin { incoming: None, ..(*begin).clone() })
    };
    html! {
        <div class="question" role="group" aria-labelledby="question-heading">
            <p id="question-heading">
                { words.read }{" "}<b>{ name.clone() }</b>{": "}<b>{ panel.locale.number(result.shown_index()) }</b>{" "}{ band }{". "}
                { words.what_now }
            </p>
            <div class="fields">
                { choice("open-replace", "primary", true, words.replace, vec![Action::Open(Box::new(incoming.clone()))]) }
                { choice("open-add", "", !is_full, words.add, vec![add(), Action::Look(Look::Start(false))]) }
                { choice("open-compare", "", !is_full, words.compare, vec![add(), Action::Look(Look::Start(false)), compare]) }
                <button type="button" class="quiet" onclick={back}>{ words.back }</button>
            </div>
            <p class="note" hidden={!is_full}>{ words.full }</p>
            <p class="note">{ words.undoable }</p>
        </div>
    }
}

/// Whose values they are, and of which year; empty where neither is known.
fn name(incoming: &Model) -> String {
    let year = incoming.agency.year.map(|year| format!(" {year}")).unwrap_or_default();
    format!("{}{year}", short_name(&incoming.agency.name)).trim().to_owned()
}

fn done(props: &StartPanelProps, actions: Vec<Action>) -> Callback<MouseEvent> {
    let dispatch = props.page.dispatch.clone();
    Callback::from(move |_: MouseEvent| {
        for action in &actions {
            dispatch.send(action.clone());
        }
    })
}
