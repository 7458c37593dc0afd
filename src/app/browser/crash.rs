//! What is left to do after a panic: the page is dead, the data is not.

use std::cell::RefCell;
use std::panic::PanicHookInfo;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DocumentFragment, HtmlElement, HtmlTemplateElement};

use super::dynamic::call;

thread_local! {
    static RESCUE: RefCell<Option<Box<dyn Fn() -> String>>> = const { RefCell::new(None) };
}

/// Tells how the data are brought to safety: kept by the browser where that may be, and returned as text.
pub fn on_panic(rescue: impl Fn() -> String + 'static) {
    RESCUE.set(Some(Box::new(rescue)));
}

/// Says in the console what happened, saves the data and shows the box that hands them out (`shell/stopped.js`). Should the
/// saving fail, too, the script sees that by itself.
pub fn report(info: &PanicHookInfo<'_>) {
    web_sys::console::error_1(&info.to_string().into());
    let rescued = RESCUE.with(|rescue| rescue.try_borrow().ok()?.as_ref().map(|rescue| rescue()));
    let text = rescued.map_or(JsValue::UNDEFINED, |text| JsValue::from_str(&text));
    call(&js_sys::global(), "stopped", &[text]);
}

/// Says that the page could not start, as index.html does when nothing of it arrives.
pub fn not_started() {
    if let (Some(notice), Some(body)) = (kept_ready("boot-failed"), body()) {
        body.replace_children_with_node_1(&notice);
    }
}

/// What index.html keeps ready under an id.
fn kept_ready(id: &str) -> Option<DocumentFragment> {
    let document = web_sys::window()?.document()?;
    Some(document.get_element_by_id(id)?.dyn_into::<HtmlTemplateElement>().ok()?.content())
}

fn body() -> Option<HtmlElement> {
    web_sys::window()?.document()?.body()
}
