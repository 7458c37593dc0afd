//! Moving the keyboard focus.

use gloo::timers::callback::Timeout;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, KeyboardEvent};
use yew::TargetCast as _;

use super::dynamic;
use super::keys::Control;

/// Where a picker's focus can go.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Towards {
    /// The picker of the row below.
    Next,
    /// The picker of the row above.
    Previous,
}

/// Moves the focus from one level picker to what a selector finds in its neighbour in the list; past those that do not take
/// it: what is locked, folded or filtered away.
pub fn neighbour(picker: &Element, towards: Towards, inside: &str) {
    let Some(list) = picker.closest("main").ok().flatten() else { return };
    let Ok(pickers) = list.query_selector_all("[role=radiogroup], [data-picker]") else { return };
    let at = |position: u32| pickers.item(position).and_then(|node| node.dyn_into::<Element>().ok());
    let mut here = (0..pickers.length()).find(|position| at(*position).as_ref() == Some(picker));
    loop {
        here = here.and_then(|here| match towards {
            Towards::Next => here.checked_add(1),
            Towards::Previous => here.checked_sub(1),
        });
        let Some(neighbour) = here.and_then(at) else { return };
        if within(&neighbour, inside) {
            return;
        }
    }
}

/// Focuses the button of a level in a picker.
pub fn level(picker: &Element, hundredths: u16) {
    // It is the one that was just drawn.
    let _ = within(picker, &format!("[data-value='{hundredths}']"));
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
        // Where there is none, the focus stays.
        let _ = within(&body, selector);
    }
}

/// Focuses the first element that a selector finds, and says whether it has taken the focus.
fn within(element: &Element, selector: &str) -> bool {
    let found = element.query_selector(selector).ok().flatten();
    let Some(target) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) else { return false };
    // What cannot be focused leaves the focus where it is.
    let _ = target.focus();
    holder().is_some_and(|holder| holder == *target)
}

/// Focuses the first of what is inside an element, where that takes the focus.
pub fn inside(element: &Element, selector: &str) {
    // Where it does not, the focus stays.
    let _ = within(element, selector);
}

/// Focuses the first element that a selector finds, without scrolling to it.
pub fn quietly(selector: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(target) = document.and_then(|document| document.query_selector(selector).ok().flatten()) {
        let how = js_sys::Object::new();
        dynamic::set(&how, "preventScroll", &JsValue::TRUE);
        dynamic::call(&target, "focus", &[how.into()]);
    }
}

/// The same, once the page is drawn again, unless a text has the focus by then.
pub fn quietly_when_drawn(selector: &'static str) {
    Timeout::new(0, move || {
        if holder().is_none_or(|holder| Control::at(&holder) == Control::Other) {
            quietly(selector);
        }
    })
    .forget();
}

/// Whether something still has the focus of its page, although perhaps the page has lost that of the screen.
pub fn is_at(element: &Element) -> bool {
    holder().is_some_and(|holder| holder == *element)
}

/// Selects all of a field's text.
pub fn select(field: &Element) {
    dynamic::call(field, "select", &[]);
}

/// Left and right go from one control of a row to the one beside it: from a text only at its end on that side, and from a
/// slider not at all, since these keys move it.
pub fn along_row(event: &KeyboardEvent, stops: &str) {
    let is_forth = match event.key().as_str() {
        "ArrowRight" => true,
        "ArrowLeft" => false,
        _ => return,
    };
    let is_own = event.shift_key() || event.ctrl_key() || event.meta_key() || event.alt_key();
    let target =
        event.target_dyn_into::<Element>().filter(|target| !is_own && target.matches(stops).unwrap_or(false));
    let Some(target) = target.filter(|target| dynamic::text(target, "type") != "range") else { return };
    if Control::at(&target) == Control::Text {
        let [start, end] = ["selectionStart", "selectionEnd"].map(|name| dynamic::number(&target, name));
        let length = dynamic::number(&dynamic::get(&target, "value"), "length");
        let edge = if is_forth { length } else { 0.0 };
        // Whole numbers, as the browser has them.
        if (start - end).abs() + (start - edge).abs() > 0.5 {
            return;
        }
    }
    let Some(row) = target.closest(".row").ok().flatten() else { return };
    let Ok(controls) = row.query_selector_all(stops) else { return };
    let at = |place: u32| controls.item(place).and_then(|node| node.dyn_into::<Element>().ok());
    let here = (0..controls.length()).find(|place| at(*place).as_ref() == Some(&target));
    let there = here.and_then(|here| if is_forth { here.checked_add(1) } else { here.checked_sub(1) });
    if let Some(there) = there.and_then(at) {
        event.prevent_default();
        dynamic::call(&there, "focus", &[]);
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
