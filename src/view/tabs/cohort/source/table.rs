//! Members from a table that is pasted, or opened from a file.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{CohortContext, instruments, on_field};
use crate::app::browser::file::{self, FileError};
use crate::i18n::StartMessages;
use crate::view::tabs::cohort::filling::End;

/// The box to paste into.
pub(super) fn paste(context: &CohortContext<'_>) -> Html {
    let words = &context.words.source;
    let count = context.model.instrument.indicators().len();
    let (filling, fields, own, nothing) =
        (context.filling.clone(), context.fields.clone(), Rc::clone(context.own), words.nothing_pasted);
    let onclick = move |_: MouseEvent| {
        if fields.pasted.trim().is_empty() {
            filling.end.set(End::Refused(nothing.into()));
        } else {
            filling.read(fields.pasted.clone().into_bytes(), &instruments(&own), fields.adds);
        }
    };
    html! {
        <div class="from-paste">
            <label class="wide">{ words.paste_label }
                <textarea id="cohort-paste" rows="6" wrap="off" value={context.fields.pasted.clone()} oninput={on_field::<InputEvent>(context, |fields, text| fields.pasted = text)} spellcheck="false"/>
            </label>
            <p class="note">{ (words.paste_hint)(count) }</p>
            <button type="button" class="primary" id="use-table" {onclick}>{ words.use_table }</button>
        </div>
    }
}

/// The file field.
pub(super) fn file(context: &CohortContext<'_>) -> Html {
    let words = &context.words.source;
    let count = context.model.instrument.indicators().len();
    html! {
        <div class="from-file">
            <label class="wide">{ words.file_label }
                <input type="file" id="cohort-file" accept=".csv,.tsv,.txt,text/csv,text/plain" onchange={open(context)}/>
            </label>
            <p class="note">{ (words.file_hint)(count) }</p>
        </div>
    }
}

fn open(context: &CohortContext<'_>) -> Callback<Event> {
    let (filling, fields, own) = (context.filling.clone(), context.fields.clone(), Rc::clone(context.own));
    let words = StartMessages::of(context.locale());
    Callback::from(move |event: Event| {
        let Some(field) = event.target_dyn_into::<HtmlInputElement>() else { return };
        let Some(file) = field.files().and_then(|files| files.get(0)) else { return };
        // The same file can be chosen again after it was mended.
        field.set_value("");
        let (filling, adds, own) = (filling.clone(), fields.adds, Rc::clone(&own));
        wasm_bindgen_futures::spawn_local(async move {
            match file::read(&file).await {
                Ok(bytes) => filling.read(bytes, &instruments(&own), adds),
                Err(FileError::Unreadable) => {
                    filling.end.set(End::Refused((words.fault.file_unreadable)(&file.name()).into()));
                }
                Err(FileError::TooLarge) => {
                    filling.end.set(End::Refused((words.fault.file_too_large)(&file.name()).into()));
                }
            }
        });
    })
}
