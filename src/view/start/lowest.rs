//! Beginning with every indicator at the lowest level.

use std::rc::Rc;

use spbe_index::Instrument;
use yew::prelude::*;

use super::name as naming;
use crate::i18n::Locale;
use crate::state::Model;
use crate::state::opened;

/// A name, and a button.
pub(super) fn view(
    locale: Locale,
    instrument: &Rc<Instrument>,
    name: &UseStateHandle<String>,
    on_open: Callback<Model>,
) -> Html {
    let words = &locale.messages().start;
    let onclick = {
        let (instrument, name) = (Rc::clone(instrument), (**name).clone());
        move |_: MouseEvent| on_open.emit(opened::lowest(&instrument, &name))
    };
    html! {
        <div class="lowest">
            <p>{ (words.lowest_lead)(instrument.indicators().len()) }</p>
            <div class="fields">
                { naming::field(name, naming::on_name(name), locale) }
                <button type="button" class="primary" id="start-lowest" {onclick}>{ words.lowest_button }</button>
            </div>
        </div>
    }
}
