//! What this window alone keeps while it is open: it outlives a reload, and no other window sees it.

use wasm_bindgen::JsValue;

use super::dynamic;

/// The text under a name.
pub fn load(name: &str) -> Option<String> {
    dynamic::call(&storage(), "getItem", &[name.into()])?.as_string()
}

/// Keeps a text under a name. Where the browser keeps nothing, a reload begins afresh.
pub fn save(name: &str, text: &str) {
    dynamic::call(&storage(), "setItem", &[name.into(), text.into()]);
}

fn storage() -> JsValue {
    dynamic::get(&js_sys::global(), "sessionStorage")
}
