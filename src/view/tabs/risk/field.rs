//! What was typed or chosen in a field.

use wasm_bindgen::JsCast;
use web_sys::{EventTarget, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

/// The text of the field that an event comes from.
pub(super) fn text(event: &Event) -> String {
    let of = |target: EventTarget| {
        let target = match target.dyn_into::<HtmlInputElement>() {
            Ok(input) => return Some(input.value()),
            Err(target) => target,
        };
        match target.dyn_into::<HtmlSelectElement>() {
            Ok(select) => Some(select.value()),
            Err(target) => target.dyn_into::<HtmlTextAreaElement>().ok().map(|area| area.value()),
        }
    };
    event.target().and_then(of).unwrap_or_default()
}

/// A whole number between two ends; what is beyond an end counts at the end.
pub(super) fn whole(event: &Event, from: i32, to: i32) -> Option<i32> {
    text(event).trim().parse::<i32>().ok().map(|number| number.clamp(from, to))
}
