//! Whether the instrument is still in force, and the way to the one that took its place.

use std::rc::Rc;

use spbe_index::Instrument;
use spbe_workspace::Action;
use yew::prelude::*;

use crate::app::context::Page;

/// The line beside the tabs; hidden while no other instrument has taken this one's place.
pub(super) fn standing(page: &Page, instrument: &Instrument) -> Html {
    let successor: Option<Rc<str>> = instrument.successor().map(Rc::from);
    let is_current = successor.is_none();
    let onclick = page.dispatch.on(Action::UseInstrument(successor.unwrap_or_default()));
    html! {
        <p class="standing" hidden={is_current}>
            { page.locale.text(instrument.status()) }{". "}
            <button type="button" class="quiet" id="to-successor" disabled={page.more.is_none()} {onclick}>{ page.messages().frame.to_successor }</button>
        </p>
    }
}
