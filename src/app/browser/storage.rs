//! The browser's local storage.

use gloo::storage::{LocalStorage, Storage};
use web_sys::Storage as RawStorage;

const KEY: &str = "spbe-simulator";
/// Texts that did not open are kept under this prefix, numbered, and never written over.
const ASIDE: &str = "spbe-simulator.set-aside.";

/// What is kept from the last visit.
pub enum Kept {
    /// A text.
    Text(String),
    /// This is the first visit.
    Nothing,
    /// The browser lets the page keep nothing.
    Blocked,
}

/// Reads what is kept.
pub fn load() -> Kept {
    match raw().map(|storage| storage.get_item(KEY)) {
        Some(Ok(Some(text))) => Kept::Text(text),
        Some(Ok(None)) => Kept::Nothing,
        Some(Err(_)) | None => Kept::Blocked,
    }
}

/// Keeps a text; false when the browser does not take it.
pub fn save(text: &str) -> bool {
    raw().is_some_and(|storage| storage.set_item(KEY, text).is_ok())
}

/// Puts a text that does not open where nothing writes over it, and frees its place; false when the browser
/// does not take it, and the place must then not be written to.
pub fn set_aside(text: &str) -> bool {
    let Some(storage) = raw() else { return false };
    let is_free = |key: &String| matches!(storage.get_item(key), Ok(None));
    let Some(key) = (1..1000).map(|number| format!("{ASIDE}{number}")).find(is_free) else { return false };
    storage.set_item(&key, text).is_ok() && storage.remove_item(KEY).is_ok()
}

/// `LocalStorage::raw` panics where storage is blocked, so ask first.
fn raw() -> Option<RawStorage> {
    let is_there = web_sys::window()?.local_storage().ok().flatten().is_some();
    is_there.then(LocalStorage::raw)
}
