//! The keys of a row of tabs.

use yew::prelude::*;

use crate::app::browser::focus::{self, Way};

/// What the keys of a row of tabs do: left and right open the tab beside the open one, around the ends, Home and End the
/// first and the last. A key with Ctrl, Alt or ⌘ is the browser's own.
pub fn keys(event: KeyboardEvent) {
    let is_own = event.alt_key() || event.ctrl_key() || event.meta_key();
    if let Some(way) = way(&event.key()).filter(|_| !is_own) {
        event.prevent_default();
        focus::along_tabs(&event, way);
    }
}

/// The only stop of the Tab key in a row of tabs is the open one.
pub fn stop(is_open: bool) -> &'static str {
    if is_open { "0" } else { "-1" }
}

/// Where a key leads from a tab.
fn way(key: &str) -> Option<Way> {
    Some(match key {
        "ArrowRight" => Way { beside: "nextElementSibling", end: "firstElementChild" },
        "ArrowLeft" => Way { beside: "previousElementSibling", end: "lastElementChild" },
        "Home" => Way { beside: "", end: "firstElementChild" },
        "End" => Way { beside: "", end: "lastElementChild" },
        _ => return None,
    })
}
