//! What stands in fields.

use wasm_bindgen::{JsCast, JsValue};

/// What stands in the field that an event comes from: an input, a text box or a selection alike.
pub fn value_of(event: &web_sys::Event) -> String {
    let value = event
        .target()
        .and_then(|field| js_sys::Reflect::get(field.unchecked_ref(), &JsValue::from_str("value")).ok());
    value.and_then(|value| value.as_string()).unwrap_or_default()
}
