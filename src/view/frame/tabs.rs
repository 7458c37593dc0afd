//! The tabs above what is beside the result.

use std::rc::Rc;

use spbe_index::Instrument;
use spbe_workspace::{Action, Tab, UiAction};
use yew::prelude::*;

use super::standing::standing;
use crate::app::context::Page;
use crate::memo::Memo;
use crate::view::parts::row;

/// The row of tabs, and beside it whether the instrument is still in force.
#[derive(PartialEq)]
pub struct TabBar {
    /// The language, and where actions go.
    pub page: Page,
    /// The open tab.
    pub open: Tab,
    /// What the data is under.
    pub instrument: Rc<Instrument>,
}

impl Memo for TabBar {
    fn draw(&self) -> Html {
        html! {
            <div class="tab-bar">
                { tabs(&self.page, self.open) }
                { standing(&self.page, &self.instrument) }
            </div>
        }
    }
}

fn tabs(page: &Page, open: Tab) -> Html {
    let words = &page.messages().frame;
    let tab = |tab: Tab| {
        html! {
            <button type="button" role="tab" aria-selected={(tab == open).to_string()} aria-controls="tab-panel" tabindex={row::stop(tab == open)}
                onclick={page.dispatch.on(Action::Ui(UiAction::Tab(tab)))}>{ (words.tab)(tab) }</button>
        }
    };
    html! {
        <div class="tabs" role="tablist" aria-label={words.tabs} onkeydown={row::keys}>{ for Tab::ALL.into_iter().map(tab) }</div>
    }
}
