//! The document around the app.

use spbe_index::Language;
use spbe_workspace::Theme;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::dynamic::call;
use super::intl::tag;

/// Names the page and its language, for the tab and for screen readers.
pub fn set_title(language: Language, title: &str) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    document.set_title(title);
    if let Some(root) = root(&document) {
        root.set_lang(tag(language));
    }
}

/// Turns the page light or dark, or leaves it to the system.
pub fn set_theme(theme: Theme) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let Some(root) = document.document_element() else { return };
    let done = match theme {
        Theme::System => root.remove_attribute("data-theme"),
        Theme::Light => root.set_attribute("data-theme", "light"),
        Theme::Dark => root.set_attribute("data-theme", "dark"),
    };
    // An attribute of this name is always allowed.
    let _ = done;
}

/// Whether printing gives nothing but the sheets of the report.
pub fn set_paper(is_paper: bool) {
    let document = web_sys::window().and_then(|window| window.document());
    let Some(root) = document.and_then(|document| document.document_element()) else { return };
    let done =
        if is_paper { root.set_attribute("data-paper", "") } else { root.remove_attribute("data-paper") };
    // An attribute of this name is always allowed.
    let _ = done;
}

/// Keeps what has the focus clear of a message at the end of the page.
pub fn set_told(is_told: bool) {
    let document = web_sys::window().and_then(|window| window.document());
    let Some(root) = document.and_then(|document| document.document_element()) else { return };
    let done = if is_told { root.set_attribute("data-told", "") } else { root.remove_attribute("data-told") };
    // An attribute of this name is always allowed.
    let _ = done;
}

/// Opens the browser's own way to print.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A browser without one has nothing to say.
        let _ = call(&window, "print", &[]);
    }
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        // A page that is being left already is not loaded anew.
        let _ = window.location().reload();
    }
}

/// Whether the system asks for dark. Without a browser it does not.
pub fn prefers_dark() -> bool {
    cfg!(target_arch = "wasm32") && matches("(prefers-color-scheme: dark)")
}

/// Whether a keyboard is at hand, as far as a browser tells: not where a finger is the pointer, since a field that has the focus
/// there may bring a keyboard onto the screen.
pub fn has_keyboard() -> bool {
    !matches("(pointer: coarse)")
}

fn matches(query: &str) -> bool {
    let list = web_sys::window().and_then(|window| window.match_media(query).ok().flatten());
    list.is_some_and(|list| list.matches())
}

fn root(document: &web_sys::Document) -> Option<HtmlElement> {
    document.document_element()?.dyn_into().ok()
}
