//! The part of the address behind `#`, which never leaves the browser.

use gloo::events::EventListener;

/// What stands before a shared scenario.
const MARK: &str = "#s=";

/// The shared scenario in the address, as text; `None` where there is none.
pub fn shared() -> Option<String> {
    let hash = web_sys::window()?.location().hash().ok()?;
    hash.strip_prefix(MARK).map(str::to_owned)
}

/// The address of this page with a shared scenario in it.
pub fn with(shared: &str) -> String {
    let location = web_sys::window().map(|window| window.location());
    let here = location.and_then(|location| location.href().ok()).unwrap_or_default();
    let page = here.split('#').next().unwrap_or_default();
    format!("{page}{MARK}{shared}")
}

/// Takes the shared scenario out of the address, in place: the way back leads past it.
pub fn clear() {
    let Some(window) = web_sys::window() else { return };
    let Ok(history) = window.history() else { return };
    let here = window.location().href().unwrap_or_default();
    let page = here.split('#').next().unwrap_or_default();
    // A browser that refuses keeps the address, and asks once more after a reload.
    let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(page));
}

/// Calls back whenever the part behind `#` changes, until the listener is dropped.
#[must_use = "dropping the listener ends it"]
pub fn on_change(heard: impl Fn() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "hashchange", move |_| heard()))
}
