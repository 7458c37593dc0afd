//! Beginning with a list from a spreadsheet. What is read of it stands under the box before anything counts.

use spbe_index::list::{ListFault, ListReading, understand_list};
use spbe_index::table::in_runs;
use spbe_index::{Values, assess};
use spbe_workspace::opened;
use yew::prelude::*;

use super::{Begin, Panel, choices};
use crate::app::browser::clipboard;
use crate::view::parts::faults::fault_list;

/// The box to paste into, what is read of it, and what can be done with that.
pub(super) fn view(panel: &Panel<'_>) -> Html {
    let words = panel.words;
    let count = panel.instrument.indicators().len();
    let oninput = panel.on_field(|begin, text| begin.pasted = text);
    let reading = understand_list(panel.instrument, &panel.begin.pasted);
    let is_empty = panel.begin.pasted.trim().is_empty();
    let is_usable = reading.faults.is_empty();
    let incoming = opened::pasted(panel.instrument, &panel.begin.name, reading.values.clone());
    html! {
        <div class="paste">
            <label class="wide">{ (words.start.paste_label)(count) }
                <textarea id="paste-box" rows="4" value={panel.begin.pasted.clone()} {oninput} spellcheck="false" aria-describedby="paste-hint"/>
            </label>
            <p class="note" id="paste-hint">{ (words.start.paste_hint)(count) }</p>
            <p class="reading" role="status">
                if !is_empty {
                    { understood(panel, &reading) }
                }
            </p>
            <p class="note" hidden={!is_usable || reading.values.empties() == 0}>{ (words.start.empty_cells)(&empties(panel, &reading.values)) }</p>
            { fault_list(&faults(panel, &reading, is_empty), panel.locale) }
            <div class="fields">
                { panel.name_field() }
                <button type="button" id="from-clipboard" onclick={from_clipboard(panel)}>{ words.start.from_clipboard }</button>
                if !is_usable {
                    <button type="button" class="primary" id="use-list" onclick={refuse(panel)}>{ words.start.use_list }</button>
                }
            </div>
            if is_usable {
                { choices::view(panel, &incoming) }
            }
        </div>
    }
}

/// What was read: `47 dari 47 terbaca → 2,70 Baik`, and by what.
fn understood(panel: &Panel<'_>, reading: &ListReading) -> String {
    let (words, locale) = (&panel.words.start, panel.locale);
    let all = panel.instrument.indicators().len();
    let result = if reading.faults.is_empty() {
        let result = assess(panel.instrument, &reading.values);
        let band = locale.text(panel.instrument.band(result.band()).name());
        format!(" → {} {band}", locale.number(result.shown_index()))
    } else {
        String::new()
    };
    let mut facts = vec![(words.understood)(reading.filled(), all, &result)];
    facts.extend(reading.heading.as_deref().map(words.column));
    facts.extend(reading.is_numbered.then(|| words.by_number.to_owned()));
    facts.join(" · ")
}

fn empties(panel: &Panel<'_>, values: &Values) -> String {
    let empty = values.iter().filter(|(_, value)| value.is_none());
    let numbers = empty.filter_map(|(id, _)| Some(panel.instrument.indicator(id)?.number().to_owned()));
    in_runs(&numbers.collect::<Vec<_>>())
}

/// What is wrong with the box, or with the last press. An empty box is no fault before it is used.
fn faults(panel: &Panel<'_>, reading: &ListReading, is_empty: bool) -> Vec<AttrValue> {
    if is_empty || !panel.begin.faults.is_empty() {
        return panel.begin.faults.clone();
    }
    reading.faults.iter().map(|fault| (panel.words.fault.list)(fault).into()).collect()
}

/// Says why there is nothing to use.
fn refuse(panel: &Panel<'_>) -> Callback<MouseEvent> {
    let (begin, words) = (panel.begin.clone(), panel.words);
    Callback::from(move |_: MouseEvent| {
        if begin.pasted.trim().is_empty() {
            let faults = vec![(words.fault.list)(&ListFault::Empty).into()];
            begin.set(Begin { faults, ..(*begin).clone() });
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
