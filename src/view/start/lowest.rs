//! Beginning with every indicator at the lowest level.

use std::rc::Rc;

use spbe_workspace::opened;
use yew::prelude::*;

use super::Panel;

/// A name, and a button.
pub(super) fn view(panel: &Panel<'_>) -> Html {
    let words = &panel.words.start;
    let onclick = {
        let (instrument, begin, on_open) =
            (Rc::clone(panel.instrument), panel.begin.clone(), panel.on_open.clone());
        move |_: MouseEvent| on_open.emit(opened::lowest(&instrument, &begin.name))
    };
    html! {
        <div class="lowest">
            <p>{ (words.lowest_lead)(panel.instrument.indicators().len()) }</p>
            <div class="fields">
                { panel.name_field() }
                <button type="button" class="primary" id="start-lowest" {onclick}>{ words.lowest_button }</button>
            </div>
        </div>
    }
}
