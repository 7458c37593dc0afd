//! Giving a scenario away as a link, and taking one in.

mod incoming;
mod outgoing;
mod story;
mod words;

use yew::prelude::*;

use super::{Room, files};
use crate::app::browser::address;

/// What was asked for: the link to the present scenario, or a link that somebody opened.
pub fn view(room: &Room<'_>) -> Html {
    let screen = &room.store.screen;
    html! {
        <>
            <div class="outgoing-place">
                if screen.is_sharing {
                    { outgoing::view(room) }
                    { files::view(room) }
                }
            </div>
            <div class="incoming-place" aria-live="polite">
                if let Some(text) = &screen.link {
                    { incoming(room, text) }
                }
            </div>
        </>
    }
}

/// A story or a scenario.
fn incoming(room: &Room<'_>, text: &str) -> Html {
    match text.strip_prefix(address::STORY) {
        Some(sealed) => story::view(room, sealed),
        None => incoming::view(room, text.strip_prefix(address::SCENARIO).unwrap_or(text)),
    }
}
