//! What the person has to know about the browser's store.

use spbe_workspace::{Action, Notice, Store, UiAction, stored};
use yew::prelude::*;

use crate::app::browser::{download, page};
use crate::app::context::Page;
use crate::i18n::MoreMessages;

/// The notices, each with what can be done about it.
pub(super) fn view(page: &Page, store: &Store) -> Html {
    let words = &MoreMessages::of(page.locale).store;
    let notice = |(position, notice): (usize, &Notice)| {
        let (text, copy) = match notice {
            Notice::Damaged(copy) => (words.damaged, Some(copy)),
            Notice::Newer(copy) => (words.newer, Some(copy)),
            Notice::Replaced(copy) => (words.replaced, Some(copy)),
            Notice::Blocked => (words.blocked, None),
            Notice::Full => (words.full, None),
            Notice::Overtaken => return overtaken(page, store),
        };
        // What was found, or where nothing can be kept, what is on the screen.
        let hand_out = match copy.cloned() {
            Some(copy) => Callback::from(move |_| download::save_as(COPY, &copy)),
            None => hand_out(store),
        };
        html! {
            <div class="notice" key={text}>
                <span>{ text }</span>
                <button type="button" class="quiet" onclick={hand_out}>{ words.download }</button>
                <button type="button" class="quiet" onclick={page.dispatch.on(Action::Ui(UiAction::Dismiss(position)))}>{ page.messages().frame.dismiss }</button>
            </div>
        }
    };
    store.ui.notices.iter().enumerate().map(notice).collect()
}

/// The file that a copy is saved as.
const COPY: &str = "spbe-simulator.json";

/// Two tabs work on the same data: whose goes on is for the person to say, and what is in this one can be kept as a file.
fn overtaken(page: &Page, store: &Store) -> Html {
    let words = &MoreMessages::of(page.locale).store;
    html! {
        <div class="notice" key={words.overtaken}>
            <span>{ words.overtaken }</span>
            <button type="button" class="quiet" onclick={|_| page::reload()}>{ words.use_theirs }</button>
            <button type="button" class="quiet" onclick={page.dispatch.on(Action::Ui(UiAction::GoOn))}>{ words.use_ours }</button>
            <button type="button" class="quiet" onclick={hand_out(store)}>{ words.download_ours }</button>
        </div>
    }
}

/// Hands out the data of this tab.
fn hand_out(store: &Store) -> Callback<MouseEvent> {
    let kept = store.clone();
    Callback::from(move |_| download::save_as(COPY, &stored::write(&kept)))
}
