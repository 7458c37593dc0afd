//! The crate as bytes and JSON: what a page or a worker calls, which knows none of its types.
//!
//! `docs/exchange.md` describes the texts.

mod understood;

use serde::Deserialize;
use spbe_index::{Instrument, Language};

use crate::book::BookFault;
use crate::csv::{cohort_csv, indicators_csv, scenarios_csv};
use crate::json::{read_json, write_json};
use crate::limits;
use crate::xlsx::{WriteError, write_xlsx};

/// What a file is to be written as.
#[derive(Copy, Clone, Debug, Eq, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Export {
    /// The whole workspace as a workbook.
    Xlsx,
    /// The whole workspace as JSON.
    Json,
    /// The scenarios as CSV.
    ScenariosCsv,
    /// The indicators as CSV.
    IndicatorsCsv,
    /// The cohort as CSV.
    CohortCsv,
}

impl Export {
    /// The export of this name: `xlsx`, `json`, `scenarios-csv`, `indicators-csv` or `cohort-csv`.
    pub fn named(name: &str) -> Option<Self> {
        serde_json::from_value(name.into()).ok()
    }
}

/// Writes the file of a workspace that is given as JSON.
///
/// # Errors
/// A sentence in the language of the workspace, or of the page where it cannot be read.
///
/// ```
/// use spbe_exchange::{Book, Export, answer, write_json};
/// use spbe_index::{Instrument, Language, Values};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let book = write_json(&Book::new(instrument, Language::English, &Values::empty(instrument)))?;
/// let file = answer::write(Export::Xlsx, &book, Language::English)?;
/// assert!(file.starts_with(b"PK"));
/// assert_eq!(answer::write(Export::Xlsx, "[]", Language::English), Err("This JSON is no workspace of the simulator.".to_owned()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn write(export: Export, workspace: &str, language: Language) -> Result<Vec<u8>, String> {
    let book = read_json(workspace).map_err(|refusal| refusal.sentence(language))?;
    let faults = |faults: Vec<BookFault>| sentences(&faults, book.language);
    match export {
        Export::Xlsx => write_xlsx(&book).map_err(|error| match error {
            WriteError::Book(found) => faults(found),
            other @ WriteError::Workbook(_) => other.to_string(),
        }),
        Export::Json => {
            book.check().map_err(faults)?;
            write_json(&book).map(String::into_bytes).map_err(|error| error.to_string())
        }
        Export::ScenariosCsv => scenarios_csv(&book).map(String::into_bytes).map_err(faults),
        Export::IndicatorsCsv => indicators_csv(&book).map(String::into_bytes).map_err(faults),
        Export::CohortCsv => cohort_csv(&book).map(String::into_bytes).map_err(faults),
    }
}

fn sentences(faults: &[BookFault], language: Language) -> String {
    let sentences: Vec<_> = faults.iter().take(10).map(|fault| fault.sentence(language)).collect();
    sentences.join(" ")
}

/// For whom a file is read.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    /// The language of the sentences.
    #[serde(with = "crate::language")]
    language: Language,
    /// The instrument that is being worked with, which is tried first.
    instrument: String,
    /// The files of the user's own instruments.
    #[serde(default)]
    own: Vec<String>,
}

/// Reads a file; the answer is JSON in any case.
///
/// ```
/// let request = r#"{ "language": "en", "instrument": "permenpanrb-59-2020" }"#;
/// assert_eq!(spbe_exchange::answer::read(b"", request), r#"{"refused":"The file is empty."}"#);
/// ```
pub fn read(bytes: &[u8], request: &str) -> String {
    let request: Request = match serde_json::from_str(request) {
        Ok(request) => request,
        // The page's own fault, which its author has to see.
        Err(error) => {
            return understood::refused(format!("the request does not fit: {error}"));
        }
    };
    let own: Vec<_> = request.own.iter().filter_map(|file| Instrument::from_json(file).ok()).collect();
    let mut instruments: Vec<_> = Instrument::official_ids().filter_map(Instrument::official).collect();
    instruments.extend(&own);
    // A stable sort: all but the present one stay in their order.
    instruments.sort_by_key(|instrument| instrument.id() != request.instrument);
    match crate::read::read(bytes, &instruments) {
        Ok(preview) => understood::text(&preview, request.language),
        Err(refusal) => understood::refused(refusal.sentence(request.language)),
    }
}

/// The limits of a file as JSON, to be said before one is chosen.
pub fn limits() -> String {
    let all = [
        ("bytes", limits::MAX_FILE_BYTES),
        ("rows", limits::MAX_ROWS),
        ("columns", limits::MAX_COLUMNS),
        ("sheets", limits::MAX_SHEETS),
        ("cells", limits::MAX_CELLS),
    ];
    let all: serde_json::Map<_, _> =
        all.into_iter().map(|(name, most)| (name.to_owned(), most.into())).collect();
    serde_json::Value::Object(all).to_string()
}
