//! The level picker: one radio group of a button per level.

use std::rc::Rc;

use spbe_index::Value;
use spbe_workspace::{Action, UiAction};
use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};
use yew::prelude::*;

use super::row::RowProps;
use crate::app::browser::focus::{self, Towards};
use crate::app::context::Dispatch;
use crate::view::labels::{IndicatorLabels, LevelLabels};

/// The picker of a row. One set of listeners serves all its buttons.
pub(super) fn view(props: &RowProps) -> Html {
    let words = &props.page.messages().simulate;
    let labels = &props.labels;
    let id = labels.id;
    let onclick = {
        let (labels, dispatch) = (Rc::clone(labels), props.page.dispatch.clone());
        move |event: MouseEvent| {
            if let Some(value) = level_at(&labels, &event) {
                dispatch.send(Action::SetValue(id, Some(value)));
                // A finger does not point before it chooses: the sentence for the level comes with the choice.
                if event.dyn_ref::<PointerEvent>().is_some_and(|press| press.pointer_type() == "touch") {
                    dispatch.send(Action::Ui(UiAction::Point(Some((id, value)))));
                }
            }
        }
    };
    let onkeydown = {
        let (labels, value, dispatch) = (Rc::clone(labels), props.state.value, props.page.dispatch.clone());
        move |event: KeyboardEvent| press(&labels, value, &event, &dispatch)
    };
    let onpointermove = {
        let (labels, dispatch) = (Rc::clone(labels), props.page.dispatch.clone());
        move |event: PointerEvent| {
            // A finger that lands on a level chooses it; only a pointer that can hover asks "what if". And only one that
            // moves: when the list slides under a pointer at rest, nobody has asked.
            if event.pointer_type() == "mouse" {
                dispatch
                    .send(Action::Ui(UiAction::Point(level_at(&labels, &event).map(|value| (id, value)))));
            }
        }
    };
    let onfocusin = {
        let (labels, dispatch) = (Rc::clone(labels), props.page.dispatch.clone());
        move |event: FocusEvent| {
            // A press focuses too, before it chooses: then the pointer has asked already.
            let button = event.target_dyn_into::<Element>();
            if button.is_some_and(|button| button.matches(":focus-visible").unwrap_or(false)) {
                dispatch
                    .send(Action::Ui(UiAction::Point(level_at(&labels, &event).map(|value| (id, value)))));
            }
        }
    };
    html! {
        <div class="picker" role="radiogroup" aria-label={(words.level_of)(&labels.tier.number, &labels.tier.short)}
            aria-disabled={props.is_guarded().then_some("true")}
            {onclick} {onkeydown} {onpointermove} onpointerleave={props.page.dispatch.on(Action::Ui(UiAction::Point(None)))} {onfocusin}>
            { for labels.levels.iter().map(|level| button(props, level)) }
        </div>
    }
}

fn button(props: &RowProps, level: &LevelLabels) -> Html {
    let is_chosen = props.state.value == Some(level.value);
    let is_tab_stop =
        is_chosen || (props.state.value.is_none() && props.labels.levels.first() == Some(level));
    html! {
        <button type="button" role="radio" class={class(props, level.value)} data-value={level.hundredths.clone()}
            aria-checked={if is_chosen { "true" } else { "false" }} aria-label={level.label.clone()}
            tabindex={if is_tab_stop { "0" } else { "-1" }}>{ level.digit.clone() }</button>
    }
}

/// What lies between the baseline and the value is the change: gained levels are hatched, lost ones outlined.
fn class(props: &RowProps, level: Value) -> &'static str {
    let is_reached = props.state.value.is_some_and(|value| level <= value);
    let was_reached = props.state.baseline.is_some_and(|baseline| level <= baseline);
    match (is_reached, was_reached, props.state.baseline == Some(level)) {
        (true, true, false) => "reached",
        (true, true, true) => "reached baseline",
        (true, false, _) => "reached gained",
        (false, true, false) => "lost",
        (false, true, true) => "lost baseline",
        (false, false, _) => "",
    }
}

/// The level whose button an event is about. A button has nothing inside but its digit, so the event is its own.
fn level_at(labels: &IndicatorLabels, event: &Event) -> Option<Value> {
    let hundredths = event.target()?.dyn_into::<Element>().ok()?.get_attribute("data-value")?;
    labels.levels.iter().find(|level| *level.hundredths == *hundredths).map(|level| level.value)
}

/// Digits choose, arrows step, Home and End go to the ends, Delete empties, Enter goes to the next indicator.
fn press(labels: &IndicatorLabels, value: Option<Value>, event: &KeyboardEvent, dispatch: &Dispatch) {
    let button = event.target_dyn_into::<Element>();
    let Some(picker) = button.and_then(|button| button.closest("[role=radiogroup]").ok().flatten()) else {
        return;
    };
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let levels = || labels.levels.iter().map(|level| level.value);
    let key = event.key();
    let chosen = match key.as_str() {
        "ArrowRight" | "ArrowUp" => levels().find(|level| value.is_none_or(|value| *level > value)).or(value),
        "ArrowLeft" | "ArrowDown" => {
            levels().rfind(|level| value.is_some_and(|value| *level < value)).or(levels().next())
        }
        "Home" => levels().next(),
        "End" => levels().next_back(),
        "Enter" => {
            event.prevent_default();
            let towards = if event.shift_key() { Towards::Previous } else { Towards::Next };
            return focus::neighbour(&picker, towards, "[tabindex='0']");
        }
        "Delete" | "Backspace" => {
            event.prevent_default();
            return dispatch.send(Action::SetValue(labels.id, None));
        }
        digit => labels.levels.iter().find(|level| level.digit == digit).map(|level| level.value),
    };
    if let Some(chosen) = chosen {
        event.prevent_default();
        dispatch.send(Action::SetValue(labels.id, Some(chosen)));
        focus::level(&picker, chosen.hundredths());
    }
}
