//! Beginning with a list from a spreadsheet.

use std::rc::Rc;

use spbe_index::read_list;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::{WayProps, opened};
use crate::app::browser::clipboard;
use crate::app::context::use_locale;
use crate::view::parts::faults::FaultList;

/// The box to paste into; what is in it is read when it is used.
#[component]
pub fn PasteWay(props: &WayProps) -> Html {
    let locale = use_locale();
    let words = locale.messages();
    let count = props.instrument.indicators().len();
    let text = use_state(String::new);
    let name = use_state(String::new);
    let faults = use_state(Vec::<AttrValue>::new);

    let on_text = {
        let (text, faults) = (text.clone(), faults.clone());
        Callback::from(move |event: InputEvent| {
            text.set(
                event.target_dyn_into::<HtmlTextAreaElement>().map(|field| field.value()).unwrap_or_default(),
            );
            faults.set(Vec::new());
        })
    };
    let on_name = {
        let name = name.clone();
        Callback::from(move |event: InputEvent| {
            name.set(
                event.target_dyn_into::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default(),
            );
        })
    };
    let on_use = {
        let (text, name, faults) = (text.clone(), name.clone(), faults.clone());
        let (instrument, on_open) = (Rc::clone(&props.instrument), props.on_open.clone());
        Callback::from(move |_: MouseEvent| match read_list(&instrument, &text) {
            Ok(values) => on_open.emit(opened::pasted(&instrument, &name, values)),
            Err(found) => faults.set(found.iter().map(|fault| (words.fault.list)(fault).into()).collect()),
        })
    };
    let on_clipboard = {
        let (text, faults) = (text.clone(), faults.clone());
        Callback::from(move |_: MouseEvent| {
            let (text, faults) = (text.clone(), faults.clone());
            wasm_bindgen_futures::spawn_local(async move {
                match clipboard::read_text().await {
                    None => faults.set(vec![words.fault.clipboard_refused.into()]),
                    Some(pasted) if pasted.trim().is_empty() => {
                        faults.set(vec![words.fault.clipboard_empty.into()])
                    }
                    Some(pasted) => {
                        text.set(pasted);
                        faults.set(Vec::new());
                    }
                }
            });
        })
    };
    html! {
        <div class="paste">
            <label class="wide">{ (words.start.paste_label)(count) }
                <textarea id="paste-box" rows="4" value={(*text).clone()} oninput={on_text} spellcheck="false"
                    aria-describedby="paste-hint"/>
            </label>
            <p class="note" id="paste-hint">{ (words.start.paste_hint)(count) }</p>
            <FaultList faults={(*faults).clone()}/>
            <div class="fields">
                <label class="wide">{ words.start.agency_name }
                    <input type="text" value={(*name).clone()} oninput={on_name} autocomplete="off" spellcheck="false"/>
                </label>
                <button type="button" onclick={on_clipboard}>{ words.start.from_clipboard }</button>
                <button type="button" class="primary" id="use-list" onclick={on_use}>{ words.start.use_list }</button>
            </div>
        </div>
    }
}
