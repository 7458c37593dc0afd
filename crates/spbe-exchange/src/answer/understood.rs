//! A preview as JSON.

use serde::Serialize;
use spbe_index::Language;

use crate::book::{Book, Detail, Member, Scenario};
use crate::read::{Content, Edit, Fault, FileKind, Preview};

/// The answer to a file that was opened.
pub(super) fn text(preview: &Preview, language: Language) -> String {
    write(&answer(preview, language))
}

/// The answer to a file that was not.
pub(super) fn refused(refused: String) -> String {
    write(&Answer::Refused { refused })
}

fn write(answer: &Answer<'_>) -> String {
    serde_json::to_string(answer).unwrap_or_default()
}

/// What was understood, or why the file was not opened.
#[derive(Serialize)]
#[serde(untagged)]
enum Answer<'preview> {
    Preview {
        file: &'static str,
        sheet: &'preview str,
        rows: usize,
        /// Whether it can be applied as it is.
        usable: bool,
        content: Understood<'preview>,
        remarks: Vec<String>,
        faults: Vec<Wrong<'preview>>,
    },
    Refused {
        refused: String,
    },
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Understood<'preview> {
    Workspace {
        book: &'preview Book,
        edits: Vec<Edited<'preview>>,
    },
    Levels {
        instrument: &'preview str,
        levels: &'preview [String],
    },
    Cohort {
        instrument: &'preview str,
        members: &'preview [Member],
    },
    Scenarios {
        instrument: &'preview str,
        baseline: &'preview [String],
        scenarios: &'preview [Scenario],
    },
    Indicators {
        instrument: &'preview str,
        baseline: &'preview [String],
        estimated: &'preview [String],
        scenario: &'preview Scenario,
        details: &'preview [Detail],
    },
    Nothing,
}

#[derive(Serialize)]
struct Edited<'preview> {
    sentence: String,
    #[serde(flatten)]
    edit: Change<'preview>,
}

#[derive(Serialize)]
#[serde(tag = "edit", rename_all = "lowercase")]
enum Change<'preview> {
    Level { scenario: Option<usize>, indicator: &'preview str, from: &'preview str, to: &'preview str },
    Unit { indicator: &'preview str, from: &'preview str, to: &'preview str },
    Note { indicator: &'preview str, from: &'preview str, to: &'preview str },
    Cohort { from: usize, to: usize, changed: usize },
}

#[derive(Serialize)]
struct Wrong<'preview> {
    sentence: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    sheet: &'preview str,
    #[serde(skip_serializing_if = "Option::is_none")]
    row: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
    #[serde(skip_serializing_if = "str::is_empty")]
    found: &'preview str,
    #[serde(skip_serializing_if = "Option::is_none")]
    allowed: Option<String>,
}

fn answer(preview: &Preview, language: Language) -> Answer<'_> {
    Answer::Preview {
        file: match preview.file {
            FileKind::Xlsx => "xlsx",
            FileKind::Xls => "xls",
            FileKind::Ods => "ods",
            FileKind::Csv => "csv",
            FileKind::Json => "json",
        },
        sheet: &preview.sheet,
        rows: preview.rows,
        usable: preview.is_usable(),
        content: understood(&preview.content, language),
        remarks: preview.remarks.iter().map(|remark| remark.sentence(language)).collect(),
        faults: preview.faults.iter().map(|fault| wrong(fault, language)).collect(),
    }
}

fn understood(content: &Content, language: Language) -> Understood<'_> {
    match content {
        Content::Workspace { book, edits } => Understood::Workspace {
            book,
            edits: edits
                .iter()
                .map(|edit| Edited { sentence: edit.sentence(language), edit: change(edit) })
                .collect(),
        },
        Content::Levels { instrument, levels } => Understood::Levels { instrument, levels },
        Content::Cohort { instrument, members } => Understood::Cohort { instrument, members },
        Content::Scenarios { instrument, baseline, scenarios } => {
            Understood::Scenarios { instrument, baseline, scenarios }
        }
        Content::Indicators { instrument, baseline, estimated, scenario, details } => {
            Understood::Indicators { instrument, baseline, estimated, scenario, details }
        }
        Content::Nothing => Understood::Nothing,
    }
}

fn change(edit: &Edit) -> Change<'_> {
    match edit {
        Edit::Level { scenario, indicator, from, to } => {
            Change::Level { scenario: *scenario, indicator, from, to }
        }
        Edit::Unit { indicator, from, to } => Change::Unit { indicator, from, to },
        Edit::Note { indicator, from, to } => Change::Note { indicator, from, to },
        Edit::Cohort { from, to, changed } => Change::Cohort { from: *from, to: *to, changed: *changed },
    }
}

fn wrong(fault: &Fault, language: Language) -> Wrong<'_> {
    Wrong {
        sentence: fault.sentence(language),
        sheet: &fault.sheet,
        row: fault.row,
        column: fault.column,
        found: &fault.found,
        allowed: fault.allowed(language),
    }
}
