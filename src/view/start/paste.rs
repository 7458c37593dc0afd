//! Beginning with a list from a spreadsheet.

use std::rc::Rc;

use spbe_index::{Instrument, read_list};
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::name;
use crate::app::browser::clipboard;
use crate::i18n::Locale;
use crate::state::Model;
use crate::state::opened;
use crate::view::parts::faults::fault_list;

#[derive(Properties, PartialEq)]
pub(super) struct PasteWayProps {
    pub locale: Locale,
    pub instrument: Rc<Instrument>,
    pub name: String,
    pub on_name: Callback<InputEvent>,
    /// Emits the data to begin with.
    pub on_open: Callback<Model>,
}

/// What is in the box, and what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq)]
struct Pasted {
    text: String,
    faults: Vec<AttrValue>,
}

/// The box to paste into; what is in it is read when it is used.
#[component]
pub(super) fn PasteWay(props: &PasteWayProps) -> Html {
    let words = props.locale.messages();
    let count = props.instrument.indicators().len();
    let pasted = use_state(Pasted::default);
    let oninput = {
        let pasted = pasted.setter();
        move |event: InputEvent| {
            let text =
                event.target_dyn_into::<HtmlTextAreaElement>().map(|field| field.value()).unwrap_or_default();
            pasted.set(Pasted { text, faults: Vec::new() });
        }
    };
    let on_use = {
        let (pasted, name) = (pasted.clone(), props.name.clone());
        let (instrument, on_open) = (Rc::clone(&props.instrument), props.on_open.clone());
        move |_: MouseEvent| match read_list(&instrument, &pasted.text) {
            Ok(values) => on_open.emit(opened::pasted(&instrument, &name, values)),
            Err(found) => {
                let faults = found.iter().map(|fault| (words.fault.list)(fault).into()).collect();
                pasted.set(Pasted { faults, text: pasted.text.clone() });
            }
        }
    };
    let on_clipboard = {
        let pasted = pasted.clone();
        move |_: MouseEvent| {
            let pasted = pasted.clone();
            wasm_bindgen_futures::spawn_local(async move {
                let fault =
                    |fault: &'static str| Pasted { faults: vec![fault.into()], text: pasted.text.clone() };
                pasted.set(match clipboard::read_text().await {
                    None => fault(words.fault.clipboard_refused),
                    Some(text) if text.trim().is_empty() => fault(words.fault.clipboard_empty),
                    Some(text) => Pasted { text, faults: Vec::new() },
                });
            });
        }
    };
    html! {
        <div class="paste">
            <label class="wide">{ (words.start.paste_label)(count) }
                <textarea id="paste-box" rows="4" value={pasted.text.clone()} {oninput} spellcheck="false" aria-describedby="paste-hint"/>
            </label>
            <p class="note" id="paste-hint">{ (words.start.paste_hint)(count) }</p>
            { fault_list(&pasted.faults, props.locale) }
            <div class="fields">
                { name::field(&props.name, props.on_name.clone(), props.locale) }
                <button type="button" id="from-clipboard" onclick={on_clipboard}>{ words.start.from_clipboard }</button>
                <button type="button" class="primary" id="use-list" onclick={on_use}>{ words.start.use_list }</button>
            </div>
        </div>
    }
}
