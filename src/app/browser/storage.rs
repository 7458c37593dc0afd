//! The browser's local storage.

use std::cell::RefCell;

use gloo::storage::{LocalStorage, Storage};
use web_sys::Storage as RawStorage;

const KEY: &str = "spbe-simulator";
/// The mark of the save that is kept. Every save has another, so that a tab sees that a different one has saved without
/// reading all that it wrote.
const TURN: &str = "spbe-simulator.turn";
/// Texts that did not open are kept under this prefix, numbered, and never written over.
const ASIDE: &str = "spbe-simulator.set-aside.";

thread_local! {
    /// The mark that this tab read or wrote last.
    static SEEN: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// What became of a save.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Saved {
    /// It is kept.
    Kept,
    /// The browser does not take it.
    Refused,
    /// Another tab has saved since this one read or saved. Its text is left alone.
    Overtaken,
}

/// What is kept from the last visit.
pub enum Kept {
    /// A text.
    Text(String),
    /// This is the first visit.
    Nothing,
    /// The browser lets the page keep nothing.
    Blocked,
}

/// Reads what is kept. Without a browser every visit is the first.
pub fn load() -> Kept {
    if !cfg!(target_arch = "wasm32") {
        return Kept::Nothing;
    }
    SEEN.set(turn());
    match raw().map(|storage| storage.get_item(KEY)) {
        Some(Ok(Some(text))) => Kept::Text(text),
        Some(Ok(None)) => Kept::Nothing,
        Some(Err(_)) | None => Kept::Blocked,
    }
}

/// Keeps a text.
pub fn save(text: &str) -> Saved {
    if is_overtaken() {
        return Saved::Overtaken;
    }
    let mark = mark();
    let is_kept = raw()
        .is_some_and(|storage| storage.set_item(KEY, text).is_ok() && storage.set_item(TURN, &mark).is_ok());
    if !is_kept {
        return Saved::Refused;
    }
    SEEN.set(Some(mark));
    Saved::Kept
}

/// Whether another tab has saved since this one read or saved. Nothing is overtaken where the store was emptied.
pub fn is_overtaken() -> bool {
    let turn = turn();
    turn.is_some() && SEEN.with_borrow(|seen| *seen != turn)
}

/// Lets this tab save again after it was overtaken; gives what another has kept, which the next save replaces.
pub fn take_over() -> Option<String> {
    match load() {
        Kept::Text(text) => Some(text),
        Kept::Nothing | Kept::Blocked => None,
    }
}

fn turn() -> Option<String> {
    raw()?.get_item(TURN).ok().flatten()
}

/// A mark that no other save has.
fn mark() -> String {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "any whole number will do")]
    let number = (js_sys::Math::random() * 9e15) as u64;
    number.to_string()
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
