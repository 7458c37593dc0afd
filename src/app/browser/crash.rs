//! What is left to do after a panic: the page is dead, the data is not.

use std::panic::PanicHookInfo;

use wasm_bindgen::JsCast;
use web_sys::{DocumentFragment, HtmlElement, HtmlTemplateElement};

/// Says in the console what happened and shows the box that index.html keeps ready for it.
pub fn report(info: &PanicHookInfo<'_>) {
    web_sys::console::error_1(&info.to_string().into());
    if let (Some(notice), Some(body)) = (kept_ready("crashed"), body()) {
        drop(body.append_child(&notice));
    }
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
