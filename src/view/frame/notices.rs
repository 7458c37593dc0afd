//! What the person has to know about the browser's store.

use yew::prelude::*;

use crate::app::browser::download;
use crate::app::opening::Notice;
use crate::i18n::Messages;

/// The notices, each with what can be done about it; `on_dismiss` hears the position of one that was read.
pub fn notices(notices: &[Notice], words: &'static Messages, on_dismiss: &Callback<usize>) -> Html {
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
                <button type="button" class="quiet" onclick={on_dismiss.reform(move |_| position)}>{ words.frame.dismiss }</button>
            </div>
        }
    };
    html! { <div class="notices" role="status">{ for notices.iter().enumerate().map(notice) }</div> }
}
