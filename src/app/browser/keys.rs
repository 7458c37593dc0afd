//! Keys, as the browser tells of them.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

use super::dynamic;

/// Which key of the keyboard it was, whatever it writes: `Digit2`.
pub fn place_of(key: &KeyboardEvent) -> String {
    dynamic::text(key, "code")
}

/// Whether an event comes from a field, whose keys are its own.
pub fn is_typing(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|element| matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT"))
}

/// Lets nothing further out hear of an event.
pub fn keep_from_page(event: &Event) {
    dynamic::call(event, "stopPropagation", &[]);
}
