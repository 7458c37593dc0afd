//! What the person has to know about the browser's store.

use yew::prelude::*;

use crate::app::browser::download;
use crate::app::context::Page;
use crate::state::{Action, Look, Notice};

/// The notices, each with what can be done about it.
pub fn notices(page: &Page, notices: &[Notice]) -> Html {
    let words = page.messages();
    let notice = |(position, notice): (usize, &Notice)| {
        let (text, copy) = match notice {
            Notice::Damaged(copy) => (words.store.damaged, Some(copy)),
            Notice::Newer(copy) => (words.store.newer, Some(copy)),
            Notice::Blocked => (words.store.blocked, None),
            Notice::Full => (words.store.full, None),
        };
        let has_copy = copy.is_some();
        let copy = copy.cloned().unwrap_or_default();
        html! {
            <div class="notice" key={text}>
                <span>{ text }</span>
                <button type="button" class="quiet" hidden={!has_copy}
                    onclick={move |_| download::save_as("spbe-simulator.json", &copy)}>{ words.store.download }</button>
                <button type="button" class="quiet" onclick={page.dispatch.on(Action::Look(Look::Dismiss(position)))}>{ words.frame.dismiss }</button>
            </div>
        }
    };
    html! { <div class="notices" role="status">{ for notices.iter().enumerate().map(notice) }</div> }
}
