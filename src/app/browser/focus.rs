//! Moving the keyboard focus.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::dynamic;

/// Where a picker's focus can go.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Towards {
    /// The picker of the row below.
    Next,
    /// The picker of the row above.
    Previous,
}

/// Moves the focus from one level picker to its neighbour in the list, whatever is filtered away.
pub fn neighbour(picker: &Element, towards: Towards) {
    let Some(list) = picker.closest("main").ok().flatten() else { return };
    let Ok(pickers) = list.query_selector_all("[role=radiogroup], [data-picker]") else { return };
    let at = |position: u32| pickers.item(position).and_then(|node| node.dyn_into::<Element>().ok());
    let Some(here) = (0..pickers.length()).find(|position| at(*position).as_ref() == Some(picker)) else {
        return;
    };
    let there = match towards {
        Towards::Next => here.checked_add(1),
        Towards::Previous => here.checked_sub(1),
    };
    if let Some(neighbour) = there.and_then(at) {
        within(&neighbour, "[tabindex='0'], [type=range]");
    }
}

/// Focuses the button of a level in a picker.
pub fn level(picker: &Element, hundredths: u16) {
    within(picker, &format!("[data-value='{hundredths}']"));
}

/// Focuses the first element that a selector finds, once the page is drawn again.
pub fn first_when_drawn(selector: String) {
    Timeout::new(0, move || first(&selector)).forget();
}

/// What has the focus; `None` where nothing in particular has it.
pub fn holder() -> Option<Element> {
    let active = web_sys::window()?.document()?.active_element()?;
    (active.tag_name() != "BODY").then_some(active)
}

/// Gives the focus back, once the page is drawn again, to who had it, or to the first match where that is gone.
pub fn back_when_drawn(holder: Option<Element>, otherwise: &'static str) {
    let back = move || match holder.filter(|holder| holder.is_connected()) {
        Some(holder) => drop(dynamic::call(&holder, "focus", &[])),
        None => first(otherwise),
    };
    Timeout::new(0, back).forget();
}

fn first(selector: &str) {
    let body = web_sys::window().and_then(|window| window.document()).and_then(|document| document.body());
    if let Some(body) = body {
        within(&body, selector);
    }
}

fn within(element: &Element, selector: &str) {
    let found = element.query_selector(selector).ok().flatten();
    if let Some(target) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        // A detached element cannot be focused, and then there is nothing to do.
        let _ = target.focus();
    }
}

/// From one tab of a row to another, by the names that the browser has for neighbours.
#[derive(Copy, Clone)]
pub struct Way {
    /// The tab beside it; empty where the way leads to an end.
    pub beside: &'static str,
    /// The tab at the end of the row, where there is none beside it.
    pub end: &'static str,
}

/// Opens another tab of the row that an event comes from, as a press would, and focuses it.
pub fn along_tabs(event: &web_sys::Event, way: Way) {
    let tab = dynamic::get(event, "target");
    let beside = dynamic::get(&tab, way.beside);
    let there =
        if beside.is_truthy() { beside } else { dynamic::get(&dynamic::get(&tab, "parentNode"), way.end) };
    dynamic::call(&there, "click", &[]);
    dynamic::call(&there, "focus", &[]);
}
