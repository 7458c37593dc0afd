//! The keys of a row of tabs.

use yew::prelude::*;

use crate::app::browser::focus;

/// What the keys of a row of tabs do: left and right open the tab beside the open one, around the ends, Home and End the
/// first and the last. A key with Ctrl, Alt or ⌘ is the browser's own.
pub fn keys(event: KeyboardEvent) {
    let is_own = event.alt_key() || event.ctrl_key() || event.meta_key();
    if !is_own && focus::along_tabs(&event, |place, count| of_key(&event.key(), place, count)) {
        event.prevent_default();
    }
}

/// The only stop of the Tab key in a row of tabs is the open one.
pub fn stop(is_open: bool) -> &'static str {
    if is_open { "0" } else { "-1" }
}

/// Which of `count` tabs a key leads to from the one at `place`.
fn of_key(key: &str, place: usize, count: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    match key {
        "ArrowRight" => Some(if place < last { place + 1 } else { 0 }),
        "ArrowLeft" => Some(place.checked_sub(1).unwrap_or(last)),
        "Home" => Some(0),
        "End" => Some(last),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_go_around_and_home_and_end_to_the_ends() {
        for (key, place, wanted) in [
            ("ArrowRight", 1, Some(2)),
            ("ArrowRight", 3, Some(0)),
            ("ArrowLeft", 1, Some(0)),
            ("ArrowLeft", 0, Some(3)),
            ("Home", 2, Some(0)),
            ("End", 0, Some(3)),
            ("Enter", 0, None),
        ] {
            assert_eq!(of_key(key, place, 4), wanted, "{key} from {place}");
        }
        assert_eq!(of_key("End", 0, 0), None);
    }
}
