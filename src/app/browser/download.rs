//! Handing a text to the person as a file.

use gloo::file::{Blob, ObjectUrl};
use wasm_bindgen::JsCast;
use web_sys::HtmlAnchorElement;

/// Offers `text` as a file to save.
pub fn save_as(name: &str, text: &str) {
    let url = ObjectUrl::from(Blob::new_with_options(text, Some("application/json")));
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let link =
        document.create_element("a").ok().and_then(|element| element.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(link) = link {
        link.set_href(&url);
        link.set_download(name);
        link.click();
    }
    // The browser reads the blob after the click: keep its address alive for a while.
    gloo::timers::callback::Timeout::new(60_000, move || drop(url)).forget();
}
