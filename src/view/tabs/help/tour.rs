//! The tour: a small box that says what the page shows, and points at it.

use serde_json::Value as Json;
use spbe_workspace::{Action, Tab, UiAction};
use yew::prelude::*;

use super::Open;
use super::stops::STOPS;
use super::words::Words;
use crate::app::browser::spot::Spot;
use crate::app::browser::{keys, spot};
use crate::app::context::Dispatch;
use crate::view::tabs::guide::element;

/// What stands in for a place that is not there.
const OPEN_TAB: &str = ".tab-bar [aria-selected=true]";

/// Opens the tab of a step. In the list of indicators nothing is folded or filtered away then.
pub(super) fn lead_to(step: usize, dispatch: &Dispatch) {
    let Some(tab) = STOPS.get(step).and_then(|stop| stop.tab) else { return };
    dispatch.send(Action::Ui(UiAction::Tab(tab)));
    if tab == Tab::Simulate {
        dispatch.send(Action::Ui(UiAction::Reveal));
    }
}

/// The box of a step. The focus stays on its button for the next step, so that the tour goes on by one key.
pub(super) fn card(
    words: &'static Words,
    step: usize,
    inside: &[Json],
    on_open: &Callback<Open>,
    on_close: &Callback<()>,
) -> Html {
    let is_last = step + 1 >= STOPS.len();
    let go = {
        let (on_open, on_close) = (on_open.clone(), on_close.clone());
        move |is_forth: bool| match (is_forth, step.checked_sub(1)) {
            (true, _) if is_last => on_close.emit(()),
            (true, _) => on_open.emit(Open::Step(step + 1)),
            (false, Some(before)) => on_open.emit(Open::Step(before)),
            (false, None) => on_open.emit(Open::Part(super::TOUR)),
        }
    };
    let (back, next) = (go.clone(), go.clone());
    let onkeydown = {
        let on_close = on_close.clone();
        move |event: KeyboardEvent| {
            match event.key().as_str() {
                "Escape" => on_close.emit(()),
                "ArrowRight" => go(true),
                "ArrowLeft" => go(false),
                _ => return,
            }
            event.prevent_default();
            keys::keep_from_page(&event);
        }
    };
    html! {
        <section class="help tour" id="tour" role="dialog" aria-label={words.tour} aria-describedby="tour-text" {onkeydown}>
            <Pointing {step}/>
            <div id="tour-text" aria-live="polite" aria-atomic="true">
                <p class="count">{ (words.step)(step + 1, STOPS.len()) }</p>
                <p class="say">{ for inside.iter().map(element) }</p>
            </div>
            <div class="actions">
                <button type="button" class="primary" onclick={move |_: MouseEvent| next(true)}>{ if is_last { words.done } else { words.next } }</button>
                <button type="button" onclick={move |_: MouseEvent| back(false)}>{ words.back }</button>
                <button type="button" class="quiet" onclick={|_: MouseEvent| spot::focus()}>{ words.here }</button>
                <button type="button" class="quiet" onclick={on_close.reform(|_: MouseEvent| ())}>{ words.end }</button>
            </div>
            <p class="keys">{ words.keys }</p>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct PointingProps {
    step: usize,
}

/// Marks the place of a step for as long as that step is on.
#[component]
fn Pointing(props: &PointingProps) -> Html {
    use_effect_with(props.step, |step| {
        let spot = STOPS.get(*step).map(|stop| Spot::on(stop.place, OPEN_TAB));
        move || drop(spot)
    });
    html! { <span hidden=true/> }
}
