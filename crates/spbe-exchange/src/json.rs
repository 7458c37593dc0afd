//! A workspace as JSON, by the published schema (`data/workspace-schema.json`).

use serde::Deserialize;

use crate::book::{Book, FORMAT, VERSION};
use crate::read::Refusal;

/// What every version begins with.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u64,
}

/// The workspace as JSON, with line ends and indents to be read by people.
///
/// # Errors
/// None that a workspace of ours can cause; the writer of JSON has the type of one.
///
/// ```
/// use spbe_exchange::{Book, read_json, write_json};
/// use spbe_index::{Instrument, Language, Values};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let book = Book::new(instrument, Language::Indonesian, &Values::empty(instrument));
/// let text = write_json(&book)?;
/// assert_eq!(read_json(&text), Ok(book));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn write_json(book: &Book) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(book)
}

/// The workspace of a JSON text. Whether it holds together, [`Book::check`] says.
///
/// # Errors
/// [`Refusal::JsonSyntax`] where it is no JSON, [`Refusal::ForeignJson`] where it is something else,
/// [`Refusal::Newer`] where it is of a later version, [`Refusal::JsonField`] where a field is missing or does not belong.
pub fn read_json(text: &str) -> Result<Book, Refusal> {
    // A list would be taken for the fields in their order.
    if text.trim_start().starts_with('[') {
        return Err(Refusal::ForeignJson);
    }
    let head: Head = serde_json::from_str(text).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => Refusal::ForeignJson,
        _ => Refusal::JsonSyntax { line: error.line(), column: error.column() },
    })?;
    if head.format != FORMAT {
        return Err(Refusal::ForeignJson);
    }
    if head.version > u64::from(VERSION) {
        return Err(Refusal::Newer);
    }
    serde_json::from_str(text).map_err(|error| {
        let message = error.to_string();
        // The place is said apart.
        let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
        Refusal::JsonField { line: error.line(), message: message.to_owned() }
    })
}
