//! What the person has to know about the browser's store.

use yew::prelude::*;

use crate::app::browser::download;
use crate::app::context::use_locale;
use crate::app::opening::Notice;

#[derive(Properties, PartialEq)]
pub struct NoticesProps {
    pub notices: Vec<Notice>,
    /// Emits the position of a notice that was read.
    pub on_dismiss: Callback<usize>,
}

/// The notices, each with what can be done about it.
#[component]
pub fn Notices(props: &NoticesProps) -> Html {
    let words = use_locale().messages();
    let notice = |(position, notice): (usize, &Notice)| {
        let (text, copy) = match notice {
            Notice::Damaged(copy) => (words.store.damaged, Some(copy)),
            Notice::Newer(copy) => (words.store.newer, Some(copy)),
            Notice::Blocked => (words.store.blocked, None),
            Notice::Full => (words.store.full, None),
        };
        let on_download = copy
            .cloned()
            .map(|copy| Callback::from(move |_| download::save_as("spbe-simulator.json", &copy)));
        html! {
            <div class="notice" key={text}>
                <span>{ text }</span>
                <button type="button" class="quiet" hidden={on_download.is_none()} onclick={on_download}>{ words.store.download }</button>
                <button type="button" class="quiet" onclick={props.on_dismiss.reform(move |_| position)}>{ words.frame.dismiss }</button>
            </div>
        }
    };
    html! { <div class="notices" role="status">{ for props.notices.iter().enumerate().map(notice) }</div> }
}
