//! Reaching the browser by names.
//!
//! Whatever web-sys and js-sys bind by type becomes a line of the glue, and the glue is part of the first load, whoever calls
//! it. Pictures, paper and the stage ask for some seventy services that nothing else on the page does; by name they cost the
//! first load next to nothing.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// A property; undefined where there is none.
pub(super) fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

/// A property that is a number; 0 where it is none.
pub(super) fn number(object: &JsValue, name: &str) -> f64 {
    get(object, name).as_f64().unwrap_or_default()
}

/// A property that is a text; empty where it is none.
pub(super) fn text(object: &JsValue, name: &str) -> String {
    get(object, name).as_string().unwrap_or_default()
}

/// Sets a property.
pub(super) fn set(object: &JsValue, name: &str, value: &JsValue) {
    // The objects here let themselves be written to.
    let _ = Reflect::set(object, &JsValue::from_str(name), value);
}

/// What a method returns; `None` where there is no such method, or it throws.
pub(super) fn call(object: &JsValue, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let method: Function = get(object, name).dyn_into().ok()?;
    Reflect::apply(&method, object, &list(arguments)).ok()
}

/// A new object of one of the browser's classes; `None` where there is no such class, or it wants other arguments.
pub(super) fn construct(class: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let class: Function = get(&js_sys::global(), class).dyn_into().ok()?;
    Reflect::construct(&class, &list(arguments)).ok()
}

/// What a method promises; `None` as for [`call`].
pub(super) fn promised(object: &JsValue, name: &str, arguments: &[JsValue]) -> Option<Promise> {
    call(object, name, arguments).map(|promise| Promise::resolve(&promise))
}

/// The items of a list of the browser's, such as child nodes.
pub(super) fn items(list: &JsValue) -> Vec<JsValue> {
    let length = number(list, "length");
    let mut items = Vec::new();
    let mut place = 0_u32;
    while f64::from(place) < length {
        items.push(get(list, &place.to_string()));
        place += 1;
    }
    items
}

/// Arguments as the browser takes them: any object with a length will do.
fn list(arguments: &[JsValue]) -> js_sys::Array {
    let list = Object::new();
    for (place, argument) in arguments.iter().enumerate() {
        set(&list, &place.to_string(), argument);
    }
    set(&list, "length", &JsValue::from(u32::try_from(arguments.len()).unwrap_or_default()));
    list.unchecked_into()
}
