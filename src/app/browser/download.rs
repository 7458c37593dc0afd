//! Handing a text to the person as a file.

use gloo::timers::callback::Timeout;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, HtmlAnchorElement, Url};

/// Offers `text` as a file to save. Where the browser makes no file of it, there is nothing to offer.
pub fn save_as(name: &str, text: &str) {
    let parts = Array::of1(&JsValue::from_str(text));
    if let Ok(blob) = Blob::new_with_str_sequence(&parts) {
        save_blob(name, &blob);
    }
}

/// Offers bytes as a file to save.
pub fn save_bytes(name: &str, bytes: &[u8]) {
    let parts = Array::of1(&Uint8Array::from(bytes));
    if let Ok(blob) = Blob::new_with_u8_array_sequence(&parts) {
        save_blob(name, &blob);
    }
}

/// Offers a blob as a file to save.
pub fn save_blob(name: &str, blob: &Blob) {
    let Ok(url) = Url::create_object_url_with_blob(blob) else { return };
    let document = web_sys::window().and_then(|window| window.document());
    let link = document.and_then(|document| document.create_element("a").ok());
    if let Some(link) = link.and_then(|element| element.dyn_into::<HtmlAnchorElement>().ok()) {
        link.set_href(&url);
        link.set_download(name);
        link.click();
    }
    // The browser reads the blob after the click: its address is given back a while later.
    Timeout::new(60_000, move || drop(Url::revoke_object_url(&url))).forget();
}
