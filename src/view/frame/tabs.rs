//! The tabs above what is beside the result.

use yew::prelude::*;

use crate::app::context::Page;
use crate::state::{Action, Look, Tab};
use crate::view::parts::row;

/// The row of tabs.
pub fn tabs(page: &Page, open: Tab) -> Html {
    let words = &page.messages().frame;
    let tab = |tab: Tab| {
        html! {
            <button type="button" role="tab" aria-selected={(tab == open).to_string()} aria-controls="tab-panel" tabindex={row::stop(tab == open)}
                onclick={page.dispatch.on(Action::Look(Look::Tab(tab)))}>{ (words.tab)(tab) }</button>
        }
    };
    html! {
        <div class="tabs" role="tablist" aria-label={words.tabs} onkeydown={row::keys}>{ for Tab::ALL.into_iter().map(tab) }</div>
    }
}
