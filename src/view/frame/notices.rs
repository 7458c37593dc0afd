//! What the person has to know about the browser's store.

use yew::prelude::*;

use crate::app::browser::{download, page};
use crate::app::context::Page;
use crate::state::{Action, Look, Notice, Store, stored};

/// The notices, each with what can be done about it.
pub fn notices(page: &Page, store: &Store) -> Html {
    let words = &page.messages().store;
    let notice = |(position, notice): (usize, &Notice)| {
        let (text, copy) = match notice {
            Notice::Damaged(copy) => (words.damaged, Some(copy.clone())),
            Notice::Newer(copy) => (words.newer, Some(copy.clone())),
            Notice::Replaced(copy) => (words.replaced, Some(copy.clone())),
            Notice::Blocked => (words.blocked, None),
            Notice::Full => (words.full, None),
            Notice::Overtaken => return overtaken(page, store),
        };
        let has_copy = copy.is_some();
        let copy = copy.unwrap_or_default();
        html! {
            <div class="notice" key={text}>
                <span>{ text }</span>
                <button type="button" class="quiet" hidden={!has_copy}
                    onclick={move |_| download::save_as(COPY, &copy)}>{ words.download }</button>
                <button type="button" class="quiet" onclick={page.dispatch.on(Action::Look(Look::Dismiss(position)))}>{ page.messages().frame.dismiss }</button>
            </div>
        }
    };
    html! { <div class="notices" role="status">{ for store.screen.notices.iter().enumerate().map(notice) }</div> }
}

/// The file that a copy is saved as.
const COPY: &str = "spbe-simulator.json";

/// Two tabs work on the same data: whose goes on is for the person to say, and what is in this one can be kept as a file.
fn overtaken(page: &Page, store: &Store) -> Html {
    let words = &page.messages().store;
    let kept = store.clone();
    html! {
        <div class="notice" key={words.overtaken}>
            <span>{ words.overtaken }</span>
            <button type="button" class="quiet" onclick={|_| page::reload()}>{ words.use_theirs }</button>
            <button type="button" class="quiet" onclick={page.dispatch.on(Action::Look(Look::GoOn))}>{ words.use_ours }</button>
            <button type="button" class="quiet" onclick={move |_| download::save_as(COPY, &stored::write(&kept))}>{ words.download_ours }</button>
        </div>
    }
}
