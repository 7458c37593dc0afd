//! Beginning with a file: a table is read here, and every other file is handed to where all kinds are read.

use std::rc::Rc;

use spbe_index::{Instrument, Row, Table, assess, read_table};
use spbe_workspace::{Action, UiAction, opened};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Begin, Panel};
use crate::app::browser::file::{self, FileError};
use crate::app::browser::handover;
use crate::i18n::StartMessages;
use crate::view::parts::faults::fault_list;

/// As many rows as are offered to choose from.
const LISTED: usize = 200;

/// The kinds that can be chosen.
const ACCEPTED: &str = ".csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods,.json";

/// How files begin that are no table: archives (XLSX and ODS are such), old workbooks, and JSON.
const ELSEWHERE: [&[u8]; 3] = [b"PK", b"\xd0\xcf\x11\xe0", b"{"];

/// The file field, and the choice of a row where the table has several.
pub(super) fn view(panel: &Panel<'_>) -> Html {
    let words = &panel.words.start;
    html! {
        <div class="file">
            <label class="wide">{ words.file_label }
                <input type="file" id="table-file" accept={ACCEPTED} onchange={open_file(panel)} aria-describedby="file-hint"/>
            </label>
            <p class="note" id="file-hint">{ (words.file_hint)(&columns(panel.instrument)) }</p>
            <p role="status" hidden={!panel.begin.is_reading}>{ words.reading }</p>
            { fault_list(&panel.begin.faults, panel.locale) }
            <div class="rows-to-choose">{ panel.begin.table.as_ref().map(|table| choice(panel, table)) }</div>
        </div>
    }
}

/// The indicators' columns, the first two and the last: `1, 2, …, 47`.
fn columns(instrument: &Instrument) -> String {
    let mut numbers = instrument.indicators().map(|(_, indicator)| indicator.number());
    let first: Vec<_> = numbers.by_ref().take(2).collect();
    format!("{}, …, {}", first.join(", "), numbers.last().unwrap_or_default())
}

fn open_file(panel: &Panel<'_>) -> Callback<Event> {
    let (instrument, begin, on_open) =
        (Rc::clone(panel.instrument), panel.begin.clone(), panel.on_open.clone());
    let (words, dispatch) = (panel.words, panel.dispatch.clone());
    Callback::from(move |event: Event| {
        let Some(field) = event.target_dyn_into::<HtmlInputElement>() else { return };
        let Some(file) = field.files().and_then(|files| files.get(0)) else { return };
        // The same file can be chosen again after it was mended.
        field.set_value("");
        let (begin, instrument, on_open) = (begin.clone(), Rc::clone(&instrument), on_open.clone());
        let dispatch = dispatch.clone();
        let settled =
            Begin { is_reading: false, table: None, incoming: None, faults: Vec::new(), ..(*begin).clone() };
        begin.set(Begin { is_reading: true, ..settled.clone() });
        wasm_bindgen_futures::spawn_local(async move {
            if file::beginning(&file).await.is_ok_and(|bytes| is_for_all_kinds(&bytes)) {
                begin.set(settled);
                handover::hand(file);
                return dispatch.send(Action::Ui(UiAction::Share(true)));
            }
            let bytes =
                file::read(&file).await.map_err(|error| vec![refusal(error, &file.name(), words).into()]);
            let table = bytes.and_then(|bytes| {
                let in_words =
                    |faults: Vec<_>| faults.iter().map(|fault| (words.fault.table)(fault).into()).collect();
                read_table(&instrument, &bytes).map_err(in_words)
            });
            match table {
                Err(faults) => begin.set(Begin { faults, ..settled }),
                Ok(table) => match table.rows.as_slice() {
                    [row] if table.ignored.is_empty() => on_open.emit(opened::row(&instrument, row)),
                    _ => begin.set(Begin { table: Some(Rc::new(table)), ..settled }),
                },
            }
        });
    })
}

fn is_for_all_kinds(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    ELSEWHERE.iter().any(|beginning| bytes.starts_with(beginning))
}

fn refusal(error: FileError, name: &str, words: &StartMessages) -> String {
    match error {
        FileError::Unreadable => (words.fault.file_unreadable)(name),
        FileError::TooLarge => (words.fault.file_too_large)(name),
    }
}

fn choice(panel: &Panel<'_>, table: &Table) -> Html {
    let words = &panel.words.start;
    let beyond = table.rows.len().saturating_sub(LISTED);
    html! {
        <>
            <p hidden={table.ignored.is_empty()}>{ (words.ignored_columns)(&table.ignored.join(", ")) }</p>
            <p>{ (words.choose_row)(table.rows.len()) }</p>
            <ul class="agencies">{ for table.rows.iter().take(LISTED).map(|row| item(panel, row)) }</ul>
            <p hidden={beyond == 0}>{ (words.more)(beyond) }</p>
        </>
    }
}

fn item(panel: &Panel<'_>, row: &Row) -> Html {
    let (model, on_open) = (opened::row(panel.instrument, row), panel.on_open.clone());
    let assessment = assess(panel.instrument, &row.values);
    let band = panel.locale.text(panel.instrument.band(assessment.band()).name());
    let onclick = move |_: MouseEvent| on_open.emit(model.clone());
    html! {
        <li key={row.line}>
            <span class="name">{ row.agency.clone() }<small>{ (panel.words.start.line)(row.line) }</small></span>
            <span class="results">
                <button type="button" {onclick}>
                    <small>{ row.year.map(|year| year.to_string()) }</small>{" "}<b>{ panel.locale.number(assessment.shown_index()) }</b>{" "}{ band }
                </button>
            </span>
        </li>
    }
}
