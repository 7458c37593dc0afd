//! Beginning with a list from a spreadsheet.

use std::rc::Rc;

use spbe_index::read_list;
use yew::prelude::*;

use super::{Begin, Panel};
use crate::app::browser::clipboard;
use crate::state::opened;
use crate::view::parts::faults::fault_list;

/// The box to paste into; what is in it is read when it is used.
pub(super) fn view(panel: &Panel<'_>) -> Html {
    let words = panel.words;
    let count = panel.instrument.indicators().len();
    let oninput = panel.on_field(|begin, text| begin.pasted = text);
    html! {
        <div class="paste">
            <label class="wide">{ (words.start.paste_label)(count) }
                <textarea id="paste-box" rows="4" value={panel.begin.pasted.clone()} {oninput} spellcheck="false" aria-describedby="paste-hint"/>
            </label>
            <p class="note" id="paste-hint">{ (words.start.paste_hint)(count) }</p>
            { fault_list(&panel.begin.faults, panel.locale) }
            <div class="fields">
                { panel.name_field() }
                <button type="button" id="from-clipboard" onclick={from_clipboard(panel)}>{ words.start.from_clipboard }</button>
                <button type="button" class="primary" id="use-list" onclick={use_list(panel)}>{ words.start.use_list }</button>
            </div>
        </div>
    }
}

fn use_list(panel: &Panel<'_>) -> Callback<MouseEvent> {
    let (instrument, begin, on_open) =
        (Rc::clone(panel.instrument), panel.begin.clone(), panel.on_open.clone());
    let words = panel.words;
    Callback::from(move |_: MouseEvent| match read_list(&instrument, &begin.pasted) {
        Ok(values) => on_open.emit(opened::pasted(&instrument, &begin.name, values)),
        Err(found) => {
            let faults = found.iter().map(|fault| (words.fault.list)(fault).into()).collect();
            begin.set(Begin { incoming: None, faults, ..(*begin).clone() });
        }
    })
}

fn from_clipboard(panel: &Panel<'_>) -> Callback<MouseEvent> {
    let (begin, words) = (panel.begin.clone(), panel.words);
    Callback::from(move |_: MouseEvent| {
        let begin = begin.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let fault = |fault: &'static str| Begin { faults: vec![fault.into()], ..(*begin).clone() };
            begin.set(match clipboard::read_text().await {
                None => fault(words.fault.clipboard_refused),
                Some(text) if text.trim().is_empty() => fault(words.fault.clipboard_empty),
                Some(pasted) => Begin { pasted, faults: Vec::new(), ..(*begin).clone() },
            });
        });
    })
}
