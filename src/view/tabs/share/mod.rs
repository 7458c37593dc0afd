//! Giving a scenario away as a link, and taking one in.

mod incoming;
mod outgoing;
mod story;
mod words;

use yew::prelude::*;

use super::{TabContext, files};
use crate::app::browser::address;

/// What was asked for: the link to the present scenario, or a link that somebody opened.
pub fn view(context: &TabContext<'_>) -> Html {
    let ui = &context.store.ui;
    html! {
        <>
            <div class="outgoing-place">
                if ui.is_sharing {
                    { outgoing::view(context) }
                    { files::view(context) }
                }
            </div>
            <div class="incoming-place" aria-live="polite">
                if let Some(text) = &ui.link {
                    { incoming(context, text) }
                }
            </div>
        </>
    }
}

/// A story or a scenario.
fn incoming(context: &TabContext<'_>, text: &str) -> Html {
    match text.strip_prefix(address::STORY) {
        Some(sealed) => story::view(context, sealed),
        None => incoming::view(context, text.strip_prefix(address::SCENARIO).unwrap_or(text)),
    }
}
