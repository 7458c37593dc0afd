//! What is wrong inside a file that could be opened, each with its place.

use rust_xlsxwriter::utility::column_number_to_name;
use spbe_index::table::in_runs;
use spbe_index::{Language, Scale, TableFault, ValueError};

use crate::book::BookFault;
use crate::language::pick;
use crate::words::scale_text;

/// Something wrong in a file, with its place.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Fault {
    /// The sheet; empty for a text file.
    pub sheet: String,
    /// The row, counted from 1.
    pub row: Option<usize>,
    /// The column, counted from 1.
    pub column: Option<usize>,
    /// What is there; cut after forty characters.
    pub found: String,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Problem {
    /// No value of the instrument.
    Level {
        /// Why.
        why: ValueError,
        /// What may be there.
        scale: Scale,
    },
    /// A formula that was never calculated.
    Uncalculated,
    /// Indicators that nothing stands for.
    Missing {
        /// Their numbers.
        missing: Vec<String>,
        /// How many the instrument has.
        expected: usize,
    },
    /// A fault of a wide table, as the engine names it.
    Table(TableFault),
    /// A field of a workspace.
    Book(BookFault),
    /// An indicator of another instrument, or none.
    Indicator,
    /// Faults beyond those that are listed.
    More {
        /// How many.
        count: usize,
    },
}

impl Fault {
    /// What is wrong, in a sentence: where, what is there, what is allowed.
    pub fn sentence(&self, language: Language) -> String {
        let place = self.place(language);
        let problem = self.problem(language);
        if place.is_empty() { problem } else { format!("{place}: {problem}") }
    }

    /// What may be there, where that can be said in a word: `1–5`.
    pub fn allowed(&self, language: Language) -> Option<String> {
        match &self.problem {
            Problem::Level { scale, .. } | Problem::Table(TableFault::Level { scale, .. }) => {
                Some(scale_text(*scale, language))
            }
            _ => None,
        }
    }

    /// `Lembar “Data”, sel C12`; `Baris 3, kolom 4` in a text file.
    fn place(&self, language: Language) -> String {
        let pick = |id, en| pick(language, id, en);
        let sheet = match (self.sheet.is_empty(), language) {
            (true, _) => String::new(),
            (false, Language::Indonesian) => format!("Lembar “{}”", self.sheet),
            (false, Language::English) => format!("Sheet \"{}\"", self.sheet),
        };
        let cell = match (self.row, self.column, sheet.is_empty()) {
            (Some(row), Some(column), false) => format!("{} {}{row}", pick("sel", "cell"), letters(column)),
            (Some(row), Some(column), true) => {
                format!("{} {row}, {} {column}", pick("baris", "line"), pick("kolom", "column"))
            }
            (Some(row), None, _) => format!("{} {row}", pick("baris", "row")),
            _ => String::new(),
        };
        let place = [sheet, cell].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        capital(&place)
    }

    fn problem(&self, language: Language) -> String {
        match (&self.problem, language) {
            (Problem::Level { why, scale }, _) => level(&self.found, *why, *scale, language),
            (Problem::Table(fault), _) => table(fault, language),
            (Problem::Book(fault), _) => fault.sentence(language),
            (Problem::Uncalculated, Language::Indonesian) => {
                "rumus tanpa nilai tersimpan. Buka dan simpan berkas itu di Excel atau LibreOffice dulu."
                    .to_owned()
            }
            (Problem::Uncalculated, Language::English) => {
                "a formula without a stored value. Open and save the file in Excel or LibreOffice first."
                    .to_owned()
            }
            (Problem::Missing { missing, expected }, Language::Indonesian) => {
                format!(
                    "instrumen berisi {expected} indikator; tidak ditemukan nilai untuk {}.",
                    in_runs(missing)
                )
            }
            (Problem::Missing { missing, expected }, Language::English) => {
                format!(
                    "the instrument has {expected} indicators; there is no value for {}.",
                    in_runs(missing)
                )
            }
            (Problem::Indicator, Language::Indonesian) => {
                format!("“{}” bukan nomor indikator instrumen ini.", self.found)
            }
            (Problem::Indicator, Language::English) => {
                format!("\"{}\" is the number of no indicator of this instrument.", self.found)
            }
            (Problem::More { count }, Language::Indonesian) => format!("… dan {count} kesalahan lagi."),
            (Problem::More { count }, Language::English) => format!("… and {count} more errors."),
        }
    }
}

fn level(found: &str, why: ValueError, scale: Scale, language: Language) -> String {
    let allowed = scale_text(scale, language);
    match language {
        Language::Indonesian => {
            let why = match why {
                ValueError::Empty => "kosong",
                ValueError::NotANumber => "bukan angka",
                ValueError::OffScale => "di luar skala",
                ValueError::TooFine => "terlalu banyak desimalnya",
            };
            format!("“{found}” {why}; isi {allowed} atau kosongkan.")
        }
        Language::English => format!("\"{found}\" is {why}; allowed are {allowed}, or nothing."),
    }
}

/// What is wrong with a wide table, without its place.
fn table(fault: &TableFault, language: Language) -> String {
    let Language::Indonesian = language else { return english(fault) };
    match fault {
        TableFault::Workbook => "ini buku kerja, bukan teks.".to_owned(),
        TableFault::ZeroByte { .. } | TableFault::Encoding { .. } => "bukan teks UTF-8.".to_owned(),
        TableFault::Empty => "tidak ada isi.".to_owned(),
        TableFault::NoRows => "hanya ada kepala kolom, tanpa satu pun baris instansi.".to_owned(),
        TableFault::NoAgencyColumn => "tidak ada kolom “instansi”.".to_owned(),
        TableFault::MissingIndicators { expected, missing, .. } => {
            format!("instrumen berisi {expected} indikator; tidak ada kolom untuk {}.", in_runs(missing))
        }
        TableFault::UnknownIndicators { expected, unknown, .. } => {
            let names: Vec<_> = unknown.iter().map(|column| format!("“{}”", column.name)).collect();
            format!("instrumen berisi {expected} indikator; kolom {} bukan salah satunya.", names.join(", "))
        }
        TableFault::DuplicateColumn { column, first } => {
            format!("kolom “{}” sama dengan kolom ke-{first}; hapus salah satunya.", column.name)
        }
        TableFault::UnclosedQuote { .. } => "tanda kutip dibuka di sini dan tidak pernah ditutup.".to_owned(),
        TableFault::FieldCount { expected, found, .. } => {
            format!("berisi {found} kolom, padahal kepala tabel berisi {expected}.")
        }
        TableFault::NoAgency { .. } => "nama instansi kosong.".to_owned(),
        TableFault::Year { found, .. } => format!("“{found}” bukan tahun antara 2000 dan 2100."),
        TableFault::Level { found, why, scale, .. } => level(found, *why, *scale, language),
        TableFault::More { count } => format!("… dan {count} kesalahan lagi."),
    }
}

/// The engine's own sentence, without the place before its colon where it has one.
fn english(fault: &TableFault) -> String {
    if let TableFault::Level { found, why, scale, .. } = fault {
        return level(found, *why, *scale, Language::English);
    }
    let sentence = fault.to_string();
    let sentence = if fault.place().line.is_some() && sentence.starts_with("line ") {
        sentence.split_once(": ").map_or(sentence.as_str(), |(_, rest)| rest)
    } else {
        &sentence
    };
    format!("{sentence}.")
}

/// `C` for the third column.
fn letters(column: usize) -> String {
    column_number_to_name(u16::try_from(column.saturating_sub(1)).unwrap_or(u16::MAX))
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What is there, short enough for a message.
pub(super) fn cut(found: &str) -> String {
    const MOST_SHOWN: usize = 40;
    match found.char_indices().nth(MOST_SHOWN) {
        Some((end, _)) => format!("{}…", found.get(..end).unwrap_or_default()),
        None => found.to_owned(),
    }
}

impl Fault {
    pub(super) fn of_book(fault: BookFault) -> Self {
        let found = cut(&fault.found);
        Self { sheet: String::new(), row: None, column: None, found, problem: Problem::Book(fault) }
    }

    pub(super) fn more(sheet: &str, count: usize) -> Self {
        let problem = Problem::More { count };
        Self { sheet: sheet.to_owned(), row: None, column: None, found: String::new(), problem }
    }
}
