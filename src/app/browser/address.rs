//! The part of the address behind `#`, which never leaves the browser.

use gloo::events::EventListener;

/// What stands before a shared scenario.
pub const SCENARIO: &str = "s=";

/// What stands before a story.
pub const STORY: &str = "t=";

/// The whole of it where the window is the one on the projector.
const STAGE: &str = "#stage";

/// What somebody has shared by the address, as text with what stands before it; `None` where there is nothing.
pub fn shared() -> Option<String> {
    let hash = hash();
    hash.strip_prefix('#').filter(|text| text.as_bytes().get(1) == Some(&b'=')).map(str::to_owned)
}

/// Whether this window is the one on the projector.
pub fn is_stage() -> bool {
    hash() == STAGE
}

fn hash() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// The address of the window on the projector.
pub fn of_stage() -> String {
    here() + STAGE
}

/// The address of this page with something shared in it, and what stands before that.
pub fn with(mark: &str, shared: &str) -> String {
    format!("{}#{mark}{shared}", here())
}

/// The address of this page without what stands behind `#`.
fn here() -> String {
    let location = web_sys::window().map(|window| window.location());
    let mut here = location.and_then(|location| location.href().ok()).unwrap_or_default();
    here.truncate(here.find('#').unwrap_or(here.len()));
    here
}

/// Takes the shared scenario out of the address, in place: the way back leads past it.
pub fn clear() {
    let Some(window) = web_sys::window() else { return };
    let Ok(history) = window.history() else { return };
    // A browser that refuses keeps the address, and asks once more after a reload.
    let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&here()));
}

/// Calls back whenever the part behind `#` changes, until the listener is dropped.
#[must_use = "dropping the listener ends it"]
pub fn on_change(heard: impl Fn() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "hashchange", move |_| heard()))
}
