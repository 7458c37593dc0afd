//! What a file brings, once the module for files has understood it, and the data that it would lead to.
//!
//! Nothing is applied here: each way gives the whole store as it would be, or says why it does not fit. Reached from the
//! tab only, so that none of it is in the first load.

mod apply;
mod book;
mod content;

use std::rc::Rc;

use serde_json::Value as Json;
use spbe_index::{Cohort, Instrument, tree};

use super::stored::names::{number_of, text_of};
use super::{InstrumentRegistry, Model, OwnInstrument, Store, stored};

/// What was understood of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// What kind of file it is: `xlsx`, `xls`, `ods`, `csv` or `json`.
    pub kind: String,
    /// The sheet that was read; empty where there are none.
    pub sheet: String,
    /// How many rows of it have anything in them.
    pub rows: u64,
    /// What it brings.
    pub import: Import,
    /// What was changed by hand since the page wrote it, a sentence each.
    pub edits: Vec<String>,
    /// Whether it has notes on indicators, which the page does not keep.
    pub has_notes: bool,
    /// What to know about the reading, a sentence each.
    pub remarks: Vec<String>,
    /// What is wrong. With faults nothing of the file can be used.
    pub faults: Vec<Fault>,
}

/// Something wrong in a file.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Fault {
    /// What is wrong and what to do about it.
    pub sentence: String,
    /// The sheet; empty where there are none.
    pub sheet: String,
    /// The row, from one.
    pub row: Option<u64>,
    /// The column, from one.
    pub column: Option<u64>,
    /// What stands there.
    pub found: String,
    /// What may stand there.
    pub allowed: String,
}

/// What a file brings.
#[derive(Clone, Debug, PartialEq)]
pub enum Import {
    /// Nothing that can be used.
    Nothing,
    /// Data under an instrument that is not here, by its id.
    Elsewhere(String),
    /// A whole workspace.
    Workspace(Box<ImportedWorkspace>),
    /// An agency with one or several scenarios.
    Data(Box<Model>),
    /// Members of a cohort.
    Members(Rc<Instrument>, Rc<Cohort>),
}

/// A whole workspace.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportedWorkspace {
    /// The data under the instrument that was being worked with.
    pub model: Model,
    /// Everything else that the page kept; `None` where the file was not written by the page, or by a newer one.
    pub store: Option<Store>,
    /// The instrument's file, where it is the user's own.
    pub own: Option<OwnInstrument>,
    /// Whether the page's own text was there and could not be read.
    pub is_partial: bool,
}

/// What came of reading a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// It was not opened, and why.
    Refused(String),
    /// It was understood so far.
    Understood(Box<Preview>),
}

/// Why a way to use what was imported is closed.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Closed {
    /// It has another instrument than the page.
    OtherInstrument,
    /// There is no room for so many scenarios.
    Full,
    /// An own instrument of the same id is here with other contents.
    Conflict,
}

impl Answer {
    /// What is in a copy of what the browser keeps, as the page itself hands it out; `None` for any other text.
    pub fn of_copy(text: &str, registry: InstrumentRegistry) -> Option<Self> {
        let kept = stored::read(text, registry).ok()?;
        let model = kept.model().clone();
        let own = kept.own.iter().find(|own| own.instrument.id() == model.instrument.id()).cloned();
        let whole = ImportedWorkspace { model, store: Some(kept), own, is_partial: false };
        Some(Self::Understood(Box::new(Preview {
            kind: "json".to_owned(),
            sheet: String::new(),
            rows: 0,
            import: Import::Workspace(Box::new(whole)),
            edits: Vec::new(),
            has_notes: false,
            remarks: Vec::new(),
            faults: Vec::new(),
        })))
    }

    /// The answer of the module; `name` is what data without a name of its own is called. `None` where it is no answer.
    pub fn read(store: &Store, text: &str, name: &str) -> Option<Self> {
        let json = tree::read(text).ok()?;
        if let Some(refused) = text_of(&json, "refused") {
            return Some(Self::Refused(refused.to_owned()));
        }
        let words = |field: &str| text_of(&json, field).unwrap_or_default().to_owned();
        let content = json.get("content")?;
        let faults: Vec<_> = list(&json, "faults").iter().map(fault).collect();
        let import = if faults.is_empty() { content::read(store, content, name)? } else { Import::Nothing };
        Some(Self::Understood(Box::new(Preview {
            kind: words("file"),
            sheet: words("sheet"),
            rows: number_of(&json, "rows").unwrap_or_default(),
            import,
            edits: list(content, "edits").iter().filter_map(|edit| owned(edit, "sentence")).collect(),
            has_notes: has_notes(content),
            remarks: list(&json, "remarks").iter().filter_map(Json::as_str).map(str::to_owned).collect(),
            faults,
        })))
    }
}

fn has_notes(content: &Json) -> bool {
    let details = list(content.get("book").unwrap_or(content), "details");
    details.iter().any(|detail| text_of(detail, "note").is_some_and(|note| !note.is_empty()))
}

fn fault(json: &Json) -> Fault {
    Fault {
        sentence: owned(json, "sentence").unwrap_or_default(),
        sheet: owned(json, "sheet").unwrap_or_default(),
        row: number_of(json, "row"),
        column: number_of(json, "column"),
        found: owned(json, "found").unwrap_or_default(),
        allowed: owned(json, "allowed").unwrap_or_default(),
    }
}

/// The items of a field; none where there is no such list.
fn list<'a>(json: &'a Json, field: &str) -> &'a [Json] {
    json.get(field).and_then(Json::as_array).map_or(&[], Vec::as_slice)
}

fn owned(json: &Json, field: &str) -> Option<String> {
    text_of(json, field).map(str::to_owned)
}
