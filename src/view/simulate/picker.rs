//! The level picker: one radio group of a button per level.

use std::rc::Rc;

use spbe_index::Value;
use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};
use yew::prelude::*;

use crate::app::browser::focus::{self, Towards};
use crate::app::context::{Dispatch, use_dispatch, use_locale};
use crate::app::root::Pointed;
use crate::state::Action;
use crate::view::labels::{IndicatorLabels, LevelLabels};

#[derive(Properties, PartialEq)]
pub struct PickerProps {
    pub labels: Rc<IndicatorLabels>,
    pub value: Option<Value>,
    pub baseline: Option<Value>,
    pub is_estimated: bool,
    pub is_locked: bool,
    pub on_point: Callback<Pointed>,
}

/// The picker. One set of listeners serves all its buttons.
#[component]
pub fn Picker(props: &PickerProps) -> Html {
    let words = &use_locale().messages().simulate;
    let dispatch = use_dispatch();
    let labels = &props.labels;
    let id = labels.id;
    let onclick = {
        let (labels, dispatch) = (Rc::clone(labels), dispatch.clone());
        Callback::from(move |event: MouseEvent| {
            if let Some(value) = level_at(&labels, &event) {
                dispatch.send(Action::SetValue(id, Some(value)));
            }
        })
    };
    let onkeydown = {
        let (labels, value) = (Rc::clone(labels), props.value);
        Callback::from(move |event: KeyboardEvent| press(&labels, value, &event, &dispatch))
    };
    let onpointerover = {
        let (labels, on_point) = (Rc::clone(labels), props.on_point.clone());
        Callback::from(move |event: PointerEvent| {
            // A finger that lands on a level chooses it; only a pointer that can hover asks "what if".
            if event.pointer_type() == "mouse" {
                on_point.emit(level_at(&labels, &event).map(|value| (id, value)));
            }
        })
    };
    let onpointerleave = props.on_point.reform(|_: PointerEvent| None);
    let onfocusin = {
        let (labels, on_point) = (Rc::clone(labels), props.on_point.clone());
        Callback::from(move |event: FocusEvent| {
            // A press focuses too, before it chooses: the pointer has asked already.
            let by_keyboard = event
                .target_dyn_into::<Element>()
                .is_some_and(|button| button.matches(":focus-visible").unwrap_or(false));
            if by_keyboard {
                on_point.emit(level_at(&labels, &event).map(|value| (id, value)));
            }
        })
    };
    html! {
        <div class="picker" role="radiogroup" aria-label={(words.level_of)(&labels.tier.number, &labels.tier.short)}
            aria-disabled={props.is_locked.then_some("true")}
            {onclick} {onkeydown} {onpointerover} {onpointerleave} {onfocusin}>
            { for labels.levels.iter().map(|level| button(props, level)) }
        </div>
    }
}

fn button(props: &PickerProps, level: &LevelLabels) -> Html {
    let is_chosen = props.value == Some(level.value);
    let is_reached = props.value.is_some_and(|value| level.value <= value);
    let is_baseline = props.baseline == Some(level.value);
    // What lies between baseline and value is the change; it is hatched.
    let is_gained = is_reached && props.baseline.is_none_or(|baseline| level.value > baseline);
    let is_lost = !is_reached && props.baseline.is_some_and(|baseline| level.value <= baseline);
    let is_tab_stop = is_chosen || (props.value.is_none() && props.labels.levels.first() == Some(level));
    let class = classes!(
        is_reached.then_some("reached"),
        is_gained.then_some("gained"),
        is_lost.then_some("lost"),
        is_baseline.then_some("baseline"),
    );
    html! {
        <button type="button" role="radio" {class} key={level.digit.to_string()} data-value={level.value.hundredths().to_string()}
            aria-checked={is_chosen.to_string()} aria-label={level.label.clone()} tabindex={if is_tab_stop { "0" } else { "-1" }}>
            { level.digit.clone() }
        </button>
    }
}

fn level_at(labels: &IndicatorLabels, event: &Event) -> Option<Value> {
    let button = event.target()?.dyn_into::<Element>().ok()?.closest("[data-value]").ok().flatten()?;
    let hundredths = button.get_attribute("data-value")?;
    labels.levels.iter().map(|level| level.value).find(|value| value.hundredths().to_string() == hundredths)
}

/// Digits choose, arrows step, Home and End go to the ends, Delete empties, Enter goes to the next indicator.
fn press(labels: &IndicatorLabels, value: Option<Value>, event: &KeyboardEvent, dispatch: &Dispatch) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let Some(picker) = event
        .target_dyn_into::<Element>()
        .and_then(|button| button.closest("[role=radiogroup]").ok().flatten())
    else {
        return;
    };
    let levels = || labels.levels.iter().map(|level| level.value);
    let key = event.key();
    let chosen = match key.as_str() {
        "ArrowRight" | "ArrowUp" => levels().find(|level| value.is_none_or(|value| *level > value)).or(value),
        "ArrowLeft" | "ArrowDown" => {
            levels().rev().find(|level| value.is_some_and(|value| *level < value)).or(levels().next())
        }
        "Home" => levels().next(),
        "End" => levels().last(),
        "Enter" if event.shift_key() => return leave(event, &picker, Towards::Previous),
        "Enter" => return leave(event, &picker, Towards::Next),
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

fn leave(event: &KeyboardEvent, picker: &Element, towards: Towards) {
    event.prevent_default();
    focus::neighbour(picker, towards);
}
