//! What was understood of a file. Nothing is applied.

use spbe_index::Language;

use super::fault::Fault;
use crate::book::{Book, Detail, Member, Scenario};

/// What was understood of a file.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Preview {
    /// What kind of file it is.
    pub file: FileKind,
    /// The sheet that was read; empty for a text file.
    pub sheet: String,
    /// How many rows of it are in use.
    pub rows: usize,
    /// What is in it.
    pub content: Content,
    /// What is to know about it, beside the content.
    pub remarks: Vec<Remark>,
    /// What is wrong with it. A file with faults changes nothing.
    pub faults: Vec<Fault>,
}

/// The format of a file.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum FileKind {
    /// Excel, 2007 and later.
    Xlsx,
    /// Excel, up to 2003.
    Xls,
    /// ODF spreadsheets, as LibreOffice saves them.
    Ods,
    /// Text with separators.
    Csv,
    /// JSON.
    Json,
}

/// What is in a file.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Content {
    /// A workspace of ours, with what was changed by hand since it was written. The changes are in the book already,
    /// and not in what it carries as [`Book::stored`].
    Workspace {
        /// The workspace, changes included.
        book: Box<Book>,
        /// The changes.
        edits: Vec<Edit>,
    },
    /// A level for each indicator.
    Levels {
        /// The identifier of the instrument.
        instrument: String,
        /// The levels in its order, empty where there is none.
        levels: Vec<String>,
    },
    /// A table of agencies.
    Cohort {
        /// The identifier of the instrument.
        instrument: String,
        /// The agencies in the order of the file.
        members: Vec<Member>,
    },
    /// Our table of scenarios.
    Scenarios {
        /// The identifier of the instrument.
        instrument: String,
        /// The levels of the baseline.
        baseline: Vec<String>,
        /// The scenarios.
        scenarios: Vec<Scenario>,
    },
    /// Our table of indicators.
    Indicators {
        /// The identifier of the instrument.
        instrument: String,
        /// The levels of the baseline.
        baseline: Vec<String>,
        /// The indicators whose baseline is an estimate.
        estimated: Vec<String>,
        /// The scenario, without its name.
        scenario: Scenario,
        /// What is known about single indicators.
        details: Vec<Detail>,
    },
    /// Nothing that could be used.
    Nothing,
}

/// A cell of our own workbook that is not as it was written.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Edit {
    /// A level.
    Level {
        /// The place of the scenario, from zero; none for the baseline.
        scenario: Option<usize>,
        /// The number of the indicator.
        indicator: String,
        /// The level as it was written, empty where there was none.
        from: String,
        /// The level as it is.
        to: String,
    },
    /// A unit in charge.
    Unit {
        /// The number of the indicator.
        indicator: String,
        /// As it was written.
        from: String,
        /// As it is.
        to: String,
    },
    /// A note.
    Note {
        /// The number of the indicator.
        indicator: String,
        /// As it was written.
        from: String,
        /// As it is.
        to: String,
    },
    /// The agencies of the cohort.
    Cohort {
        /// How many there were.
        from: usize,
        /// How many there are.
        to: usize,
        /// How many of those are new or changed.
        changed: usize,
    },
}

/// Something to know about a file that was read.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Remark {
    /// Cells with formulas. They were not run; what was stored beside them counts.
    Formulas {
        /// How many.
        count: usize,
    },
    /// Macros, which were not looked at.
    Macros,
    /// Sheets that were not read.
    OtherSheets {
        /// Their names.
        names: Vec<String>,
    },
    /// Columns that were not read.
    IgnoredColumns {
        /// Their headings.
        names: Vec<String>,
    },
    /// Which column (or row) the levels were taken from, where there are others.
    LevelsFrom {
        /// Its heading, or its letter.
        name: String,
    },
    /// Some indicators are empty.
    Empty {
        /// How many.
        count: usize,
    },
    /// The hidden sheet of our own workbook is damaged or too new, so only what can be seen was read.
    CarrierLost,
}

impl Preview {
    /// Whether it can be applied.
    pub fn is_usable(&self) -> bool {
        self.faults.is_empty() && self.content != Content::Nothing
    }
}

impl Remark {
    /// The remark in a sentence.
    pub fn sentence(&self, language: Language) -> String {
        match language {
            Language::Indonesian => self.indonesian(),
            Language::English => self.english(),
        }
    }

    fn indonesian(&self) -> String {
        match self {
            Self::Formulas { count } => {
                format!("{count} sel berisi rumus. Rumus tidak dijalankan; yang dibaca nilai tersimpannya.")
            }
            Self::Macros => "Makro di dalam berkas diabaikan.".to_owned(),
            Self::OtherSheets { names } => format!("Lembar lain tidak dibaca: {}.", names.join(", ")),
            Self::IgnoredColumns { names } => format!("Kolom yang tidak dibaca: {}.", names.join(", ")),
            Self::LevelsFrom { name } => format!("Nilai diambil dari “{name}”."),
            Self::Empty { count } => format!("{count} indikator kosong."),
            Self::CarrierLost => {
                "Lembar tersembunyi buku kerja ini rusak atau lebih baru; yang dibaca hanya yang terlihat."
                    .to_owned()
            }
        }
    }

    fn english(&self) -> String {
        match self {
            Self::Formulas { count } => {
                format!("{count} cells hold formulas. They were not run; their stored values were read.")
            }
            Self::Macros => "Macros in the file are ignored.".to_owned(),
            Self::OtherSheets { names } => format!("Other sheets were not read: {}.", names.join(", ")),
            Self::IgnoredColumns { names } => format!("Columns that were not read: {}.", names.join(", ")),
            Self::LevelsFrom { name } => format!("The levels were taken from \"{name}\"."),
            Self::Empty { count } => format!("{count} indicators are empty."),
            Self::CarrierLost => {
                "The hidden sheet of this workbook is damaged or newer; only what can be seen was read."
                    .to_owned()
            }
        }
    }
}

impl Edit {
    /// The change in a sentence. Scenarios are counted from 1, as their headings are.
    pub fn sentence(&self, language: Language) -> String {
        let shown = |text: &String| if text.is_empty() { "—".to_owned() } else { text.clone() };
        match (self, language) {
            (Self::Level { scenario, indicator, from, to }, Language::Indonesian) => {
                let where_to =
                    scenario.map_or("Kondisi saat ini".to_owned(), |place| format!("S{}", place + 1));
                format!("{where_to}, indikator {indicator}: {} → {}", shown(from), shown(to))
            }
            (Self::Level { scenario, indicator, from, to }, Language::English) => {
                let where_to = scenario.map_or("Baseline".to_owned(), |place| format!("S{}", place + 1));
                format!("{where_to}, indicator {indicator}: {} → {}", shown(from), shown(to))
            }
            (Self::Unit { indicator, from, to }, Language::Indonesian) => {
                format!("Perangkat daerah untuk indikator {indicator}: {} → {}", shown(from), shown(to))
            }
            (Self::Unit { indicator, from, to }, Language::English) => {
                format!("Unit for indicator {indicator}: {} → {}", shown(from), shown(to))
            }
            (Self::Note { indicator, .. }, Language::Indonesian) => {
                format!("Catatan untuk indikator {indicator}")
            }
            (Self::Note { indicator, .. }, Language::English) => format!("Note for indicator {indicator}"),
            (Self::Cohort { from, to, changed }, Language::Indonesian) => {
                format!("Kelompok daerah: {from} → {to} instansi, {changed} baru atau berubah")
            }
            (Self::Cohort { from, to, changed }, Language::English) => {
                format!("Cohort: {from} → {to} agencies, {changed} new or changed")
            }
        }
    }
}
