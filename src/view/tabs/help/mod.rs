//! Help: a tour of the page, its main jobs, a glossary and the method, from `docs/panduan.md`. It lies beside the page, which
//! goes on working.

mod glossary;
mod panel;
mod stops;
mod tour;
mod words;

use gloo::events::EventListener;
use spbe_workspace::{Action, UiAction};
use wasm_bindgen::JsCast;
use yew::prelude::*;

use self::words::Words;
use super::TabContext;
use super::guide::{Guide, named, use_guide};
use crate::app::browser::focus;
use crate::app::browser::keys::is_typing;
use crate::app::context::{Dispatch, Page};

/// The place in the guide of what is more than text.
const TOUR: usize = 0;
const GLOSSARY: usize = 2;

/// Help, where it was asked for.
pub fn view(context: &TabContext<'_>) -> Html {
    html! { <Help page={context.page.clone()} ignores_keys={context.store.settings.ignores_keys}/> }
}

#[derive(Properties, PartialEq)]
struct HelpProps {
    page: Page,
    ignores_keys: bool,
}

/// What is open of help.
#[derive(Copy, Clone, Debug, PartialEq)]
enum Open {
    /// A part of the guide, by its place.
    Part(usize),
    /// A step of the tour, from 0.
    Step(usize),
}

#[component]
fn Help(props: &HelpProps) -> Html {
    let page = &props.page;
    let guide = use_guide("guide/planner");
    let open = use_state(|| Open::Part(TOUR));
    let sought = use_state(String::new);
    use_focus(matches!(*open, Open::Step(_)), props.ignores_keys);
    use_escape(&page.dispatch);

    let words = Words::of(page.locale);
    // Whoever presses ? in the list goes on there.
    let came_from = use_memo((), |()| focus::holder());
    let on_close = {
        let dispatch = page.dispatch.clone();
        Callback::from(move |()| {
            dispatch.send(Action::Ui(UiAction::Help(false)));
            focus::back_when_drawn((*came_from).clone(), "#help");
        })
    };
    let on_open = {
        let (open, dispatch) = (open.setter(), page.dispatch.clone());
        Callback::from(move |wanted| {
            if let Open::Step(step) = wanted {
                tour::lead_to(step, &dispatch);
            }
            open.set(wanted);
        })
    };
    let switch = panel::switch(words, page, props.ignores_keys);
    let Guide::Here(text) = &guide else {
        let absent = panel::absent(words, matches!(guide, Guide::Missing));
        return panel::frame(words, &on_close, html! { <>{ absent }{ switch }</> });
    };
    let sections = text.sections(page.locale.language());
    match *open {
        Open::Step(step) => {
            let steps = sections.get(TOUR).into_iter().flat_map(|part| part.blocks);
            let steps = steps.filter_map(|block| named(block, "ol")).flatten();
            let inside = steps.filter_map(|item| named(item, "li")).nth(step).unwrap_or_default();
            tour::card(words, step, inside, &on_open, &on_close)
        }
        Open::Part(place) => {
            let open =
                panel::OpenPart { words, sections: &sections, place, sought: &sought, on_open: &on_open };
            panel::frame(words, &on_close, html! { <>{ panel::view(&open) }{ switch }</> })
        }
    }
}

/// Takes the focus when help opens, and again when panel and tour take turns or somebody presses ? anywhere.
#[hook]
fn use_focus(is_touring: bool, ignores_keys: bool) {
    let place = if is_touring { "#tour .primary" } else { "#help-panel" };
    use_effect_with(place, |place| focus::first_when_drawn((*place).to_owned()));
    use_effect_with((place, ignores_keys), |(place, ignores_keys)| {
        let place = *place;
        let window = web_sys::window().filter(|_| !ignores_keys);
        let listener = window.map(|window| {
            EventListener::new(&window, "keydown", move |event| {
                let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
                if key.as_deref() == Some("?") && !is_typing(event) {
                    focus::first_when_drawn(place.to_owned());
                }
            })
        });
        move || drop(listener)
    });
}

/// Closes help by Escape from anywhere in the page: it may lie over what has the focus, which stays where it is. In a field the
/// key is the field's own.
#[hook]
fn use_escape(dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    use_effect_with((), move |()| {
        let listener = web_sys::window().map(|window| {
            EventListener::new(&window, "keydown", move |event| {
                let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
                if key.as_deref() == Some("Escape") && !is_typing(event) {
                    dispatch.send(Action::Ui(UiAction::Help(false)));
                }
            })
        });
        move || drop(listener)
    });
}
