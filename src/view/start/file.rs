//! Beginning with a table file.

use std::rc::Rc;

use spbe_index::{Row, Table, assess, read_table};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::WayProps;
use crate::app::browser::file::{self, FileError};
use crate::i18n::{Locale, Messages};
use crate::state::opened;
use crate::view::parts::faults::fault_list;

/// As many rows as are offered to choose from.
const LISTED: usize = 200;

/// What became of the chosen file.
#[derive(Clone, Debug, Default, PartialEq)]
enum Reading {
    #[default]
    NotYet,
    Running,
    Refused(Vec<AttrValue>),
    Rows(Rc<Table>),
}

/// The file field, and the choice of a row where the table has several.
#[component]
pub fn FileWay(props: &WayProps) -> Html {
    let locale = props.locale;
    let words = locale.messages();
    let reading = use_state(Reading::default);
    let onchange = {
        let reading = reading.clone();
        let (instrument, on_open) = (Rc::clone(&props.instrument), props.on_open.clone());
        Callback::from(move |event: Event| {
            let Some(field) = event.target_dyn_into::<HtmlInputElement>() else { return };
            let Some(file) = field.files().and_then(|files| files.get(0)) else { return };
            // The same file can be chosen again after it was mended.
            field.set_value("");
            let (reading, instrument, on_open) = (reading.clone(), Rc::clone(&instrument), on_open.clone());
            reading.set(Reading::Running);
            wasm_bindgen_futures::spawn_local(async move {
                let name = file.name();
                let read = match file::read(&file).await {
                    Err(error) => Reading::Refused(vec![refusal(error, &name, words).into()]),
                    Ok(bytes) => match read_table(&instrument, &bytes) {
                        Err(faults) => Reading::Refused(
                            faults.iter().map(|fault| (words.fault.table)(fault).into()).collect(),
                        ),
                        Ok(table) => Reading::Rows(Rc::new(table)),
                    },
                };
                match &read {
                    Reading::Rows(table) if table.rows.len() == 1 && table.ignored.is_empty() => {
                        table.rows.iter().for_each(|row| on_open.emit(opened::row(&instrument, row)));
                    }
                    _ => reading.set(read),
                }
            });
        })
    };
    let faults = if let Reading::Refused(faults) = &*reading { faults.clone() } else { Vec::new() };
    html! {
        <div class="file">
            <label class="wide">{ words.start.file_label }
                <input type="file" id="table-file" accept=".csv,.tsv,.txt,text/csv,text/plain" {onchange} aria-describedby="file-hint"/>
            </label>
            <p class="note" id="file-hint">{ words.start.file_hint }</p>
            <p role="status" hidden={*reading != Reading::Running}>{ words.start.reading }</p>
            { fault_list(&faults, locale) }
            <div class="rows-to-choose">{ if let Reading::Rows(table) = &*reading { choice(props, table, locale) } else { Html::default() } }</div>
        </div>
    }
}

fn refusal(error: FileError, name: &str, words: &Messages) -> String {
    match error {
        FileError::Unreadable => (words.fault.file_unreadable)(name),
        FileError::TooLarge => (words.fault.file_too_large)(name),
    }
}

fn choice(props: &WayProps, table: &Table, locale: Locale) -> Html {
    let words = &locale.messages().start;
    let beyond = table.rows.len().saturating_sub(LISTED);
    html! {
        <>
            <p hidden={table.ignored.is_empty()}>{ (words.ignored_columns)(&table.ignored.join(", ")) }</p>
            <p>{ (words.choose_row)(table.rows.len()) }</p>
            <ul class="agencies">{ for table.rows.iter().take(LISTED).map(|row| item(props, row, locale)) }</ul>
            <p hidden={beyond == 0}>{ (words.more)(beyond) }</p>
        </>
    }
}

fn item(props: &WayProps, row: &Row, locale: Locale) -> Html {
    let (model, on_open) = (opened::row(&props.instrument, row), props.on_open.clone());
    let assessment = assess(&props.instrument, &row.values);
    let band = locale.text(props.instrument.band(assessment.band()).name());
    let onclick = Callback::from(move |_: MouseEvent| on_open.emit(model.clone()));
    html! {
        <li key={row.line}>
            <span class="name">{ row.agency.clone() }<small>{ (locale.messages().start.line)(row.line) }</small></span>
            <span class="results">
                <button type="button" {onclick}>
                    <small>{ row.year.map(|year| year.to_string()) }</small>{" "}<b>{ locale.number(assessment.shown_index()) }</b>{" "}{ band }
                </button>
            </span>
        </li>
    }
}
