//! Beginning with every indicator at the lowest level.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{WayProps, opened};
use crate::app::context::use_locale;

/// A name, and a button.
#[component]
pub fn LowestWay(props: &WayProps) -> Html {
    let words = &use_locale().messages().start;
    let name = use_state(String::new);
    let on_name = {
        let name = name.clone();
        Callback::from(move |event: InputEvent| {
            name.set(
                event.target_dyn_into::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default(),
            );
        })
    };
    let on_start = {
        let (instrument, on_open, name) = (Rc::clone(&props.instrument), props.on_open.clone(), name.clone());
        Callback::from(move |_: MouseEvent| on_open.emit(opened::lowest(&instrument, &name)))
    };
    html! {
        <div class="lowest">
            <p>{ (words.lowest_lead)(props.instrument.indicators().len()) }</p>
            <div class="fields">
                <label class="wide">{ words.agency_name }
                    <input type="text" value={(*name).clone()} oninput={on_name} autocomplete="off" spellcheck="false"/>
                </label>
                <button type="button" class="primary" id="start-lowest" onclick={on_start}>{ words.lowest_button }</button>
            </div>
        </div>
    }
}
