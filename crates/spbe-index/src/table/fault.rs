//! Why a table is refused.

use std::fmt;

use crate::table::YEARS;
use crate::value::{Scale, ValueError};

/// A column of a table, as messages name it.
///
/// ```
/// use spbe_index::table::Column;
///
/// let column = Column { position: 48, name: "47".to_owned() };
/// assert_eq!(column.to_string(), "column 48 (\"47\")");
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Column {
    /// Counted from 1.
    pub position: usize,
    /// What its header says.
    pub name: String,
}

impl fmt::Display for Column {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "column {} (\"{}\")", self.position, self.name)
    }
}

/// One reason to refuse a table. A `line` is a line of the file, counted from 1, the header's included; where
/// quoted line breaks make a row longer, it is the row's first. What was `found` is cut after forty characters.
///
/// ```
/// use spbe_index::{Instrument, TableFault, read_table};
///
/// let faults = |bytes: &[u8]| read_table(Instrument::permenpanrb_59_2020(), bytes).unwrap_err();
/// assert_eq!(faults(b"  \n"), [TableFault::Empty]);
/// assert_eq!(faults(b"PK\x03\x04 a workbook"), [TableFault::Workbook]);
/// ```
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum TableFault {
    /// Not a text but a workbook of Excel or another office program.
    #[error("this is a workbook, not a text: save it as CSV and open that file")]
    Workbook,
    /// A byte that no text has: the file is in UTF-16, or no text at all.
    #[error(
        "line {line}, byte {byte}: a zero byte, so this is no text in UTF-8: save the table as CSV UTF-8"
    )]
    ZeroByte {
        /// Where it is.
        line: usize,
        /// Its place in the line, counted from 1.
        byte: usize,
    },
    /// Bytes that are no character in UTF-8.
    #[error(
        "line {line}, byte {byte}: byte {found:#04X} is no character in UTF-8: save the table as CSV UTF-8"
    )]
    Encoding {
        /// Where it is.
        line: usize,
        /// Its place in the line, counted from 1.
        byte: usize,
        /// The byte.
        found: u8,
    },
    /// Nothing but blanks.
    #[error("the file is empty")]
    Empty,
    /// A header and nothing below it.
    #[error("the table has a header but no rows")]
    NoRows,
    /// No column names the agencies.
    #[error("no column \"instansi\" or \"agency\"")]
    NoAgencyColumn,
    /// Indicators that no column stands for.
    #[error(
        "the instrument has {expected} indicators, and there is no column for {}{}",
        in_runs(missing), LooksLike(*looks_like)
    )]
    MissingIndicators {
        /// How many indicators the instrument has.
        expected: usize,
        /// The numbers without a column, in the instrument's order.
        missing: Vec<String>,
        /// When the columns are those of another instrument: how many indicators that one has.
        looks_like: Option<usize>,
    },
    /// Columns that are numbered as indicators are, but not of this instrument.
    #[error("the instrument has {expected} indicators, and {} is none of them{}", List(unknown), LooksLike(*looks_like))]
    UnknownIndicators {
        /// How many indicators the instrument has.
        expected: usize,
        /// The columns, in the order of the file.
        unknown: Vec<Column>,
        /// When the columns are those of another instrument: how many indicators that one has.
        looks_like: Option<usize>,
    },
    /// A column that is there already, perhaps in the other language.
    #[error("{column}: the same as column {first}")]
    DuplicateColumn {
        /// The later one.
        column: Column,
        /// The position of the earlier one, counted from 1.
        first: usize,
    },
    /// A quoted field that never ends.
    #[error("line {line}, column {column}: a quotation mark opens here and nothing closes it")]
    UnclosedQuote {
        /// Where the row begins.
        line: usize,
        /// The field's position, counted from 1.
        column: usize,
    },
    /// A row with more or fewer fields than the header.
    #[error("line {line}: {found} fields, but the header has {expected}")]
    FieldCount {
        /// Where it is.
        line: usize,
        /// As many as the header has.
        expected: usize,
        /// As many as there are.
        found: usize,
    },
    /// A row that does not say whose it is.
    #[error("line {line}, {column}: empty, expected the name of the agency")]
    NoAgency {
        /// Where it is.
        line: usize,
        /// Which column.
        column: Column,
    },
    /// A year that is none, or too far away to be meant.
    #[error("line {line}, {column}: \"{found}\" is no year from {} to {}", YEARS.start(), YEARS.end())]
    Year {
        /// Where it is.
        line: usize,
        /// Which column.
        column: Column,
        /// What is there.
        found: String,
    },
    /// A level that is no number or none of the instrument's scale.
    #[error("line {line}, {column}: \"{found}\" is {why}; allowed are {scale}, or nothing")]
    Level {
        /// Where it is.
        line: usize,
        /// Which column.
        column: Column,
        /// What is there.
        found: String,
        /// Why it is none.
        why: ValueError,
        /// What may be there.
        scale: Scale,
    },
    /// Faults beyond those that are listed.
    #[error("and {count} more errors")]
    More {
        /// How many.
        count: usize,
    },
}

/// Where a fault is, as far as it has a place.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
pub struct FaultPlace<'fault> {
    /// The line of the file, counted from 1.
    pub line: Option<usize>,
    /// The column, counted from 1.
    pub column: Option<usize>,
    /// What the column's header says.
    pub heading: Option<&'fault str>,
    /// What was found there.
    pub found: Option<&'fault str>,
}

impl TableFault {
    /// Where it is. A fault of the header is in line 1 unless blank lines stand before it.
    ///
    /// ```
    /// use spbe_index::{Instrument, read_table};
    ///
    /// let numbers: String = (1..=47).map(|number| format!(";{number}")).collect();
    /// let text = format!("instansi{numbers}\nKota Batu{};6\n", ";3".repeat(46));
    /// let faults = read_table(Instrument::permenpanrb_59_2020(), text.as_bytes()).unwrap_err();
    /// let place = faults[0].place();
    /// assert_eq!((place.line, place.column, place.heading, place.found), (Some(2), Some(48), Some("47"), Some("6")));
    /// ```
    pub fn place(&self) -> FaultPlace<'_> {
        let at = |line: usize| FaultPlace { line: Some(line), ..FaultPlace::default() };
        match self {
            Self::Workbook | Self::Empty | Self::NoRows | Self::More { .. } => FaultPlace::default(),
            Self::ZeroByte { line, .. } | Self::Encoding { line, .. } | Self::FieldCount { line, .. } => {
                at(*line)
            }
            Self::NoAgencyColumn | Self::MissingIndicators { .. } | Self::UnknownIndicators { .. } => at(1),
            Self::DuplicateColumn { column, .. } => column.place(1, None),
            Self::UnclosedQuote { line, column } => FaultPlace { column: Some(*column), ..at(*line) },
            Self::NoAgency { line, column } => column.place(*line, None),
            Self::Year { line, column, found } | Self::Level { line, column, found, .. } => {
                column.place(*line, Some(found))
            }
        }
    }
}

impl Column {
    fn place<'fault>(&'fault self, line: usize, found: Option<&'fault str>) -> FaultPlace<'fault> {
        FaultPlace { line: Some(line), column: Some(self.position), heading: Some(&self.name), found }
    }
}

/// Faults as they are found, up to a number that can still be shown.
#[derive(Default)]
pub(crate) struct Faults {
    list: Vec<TableFault>,
    more: usize,
}

const MOST_LISTED: usize = 10_000;

impl Faults {
    pub(crate) fn push(&mut self, fault: TableFault) {
        if self.list.len() < MOST_LISTED { self.list.push(fault) } else { self.more += 1 }
    }

    /// How many there are, listed or not.
    pub(crate) fn count(&self) -> usize {
        self.list.len() + self.more
    }

    pub(crate) fn into_list(mut self) -> Vec<TableFault> {
        if self.more > 0 {
            self.list.push(TableFault::More { count: self.more });
        }
        self.list
    }
}

/// Indicator numbers in a sentence, with three or more that follow each other as a run: `7, 21–47`.
///
/// ```
/// let numbers = ["7", "21", "22", "23", "35b"].map(str::to_owned);
/// assert_eq!(spbe_index::table::in_runs(&numbers), "7, 21–23, 35b");
/// ```
pub fn in_runs(numbers: &[String]) -> String {
    let value = |number: &String| number.parse::<u32>().ok();
    let follows =
        |one: &String, next: &String| value(one).is_some() && value(one).map(|one| one + 1) == value(next);
    let mut text = String::new();
    for run in numbers.chunk_by(follows) {
        let parts = match run {
            [first, _, .., last] => format!("{first}–{last}"),
            short => short.join(", "),
        };
        text.push_str(if text.is_empty() { "" } else { ", " });
        text.push_str(&parts);
    }
    text
}

/// A list of columns in a sentence.
struct List<'fault>(&'fault [Column]);

impl fmt::Display for List<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, column) in self.0.iter().enumerate() {
            let between = if position == 0 { "" } else { ", " };
            write!(formatter, "{between}{column}")?;
        }
        Ok(())
    }
}

/// The end of a sentence that guesses at the instrument.
struct LooksLike(Option<usize>);

impl fmt::Display for LooksLike {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |count| write!(formatter, "; the table looks like one with {count} indicators"))
    }
}
