//! Efforts from a file or a spreadsheet: one row an indicator, one column a step.

use super::decimal::{Notation, NumberError};
use super::effort::{Effort, Efforts};
use crate::instrument::{IndicatorId, Instrument};
use crate::table::{Column, Record, Records, TableFault, cut, decode, in_runs};

/// One reason to refuse a table of efforts. A `line` is a line of the file, counted from 1, the header's included.
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::plan::read_efforts;
///
/// let table = b"step_2,step_3,step_4,step_5\n1,1,1,1\n";
/// let faults = read_efforts(Instrument::permenpanrb_59_2020(), table).unwrap_err();
/// assert_eq!(faults[0].to_string(), "no column \"indicator\" or \"indikator\"");
/// ```
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum EffortsFault {
    /// No text, or a row of another shape than the header's.
    #[error(transparent)]
    Table(TableFault),
    /// No column says which indicator a row is about.
    #[error("no column \"indicator\" or \"indikator\"")]
    NoIndicatorColumn,
    /// A step that no column is for.
    #[error("no column \"step_{level}\": the effort of rising to level {level} is missing")]
    MissingStep {
        /// The level that the step rises to.
        level: u8,
    },
    /// A column for a level that no step rises to.
    #[error("{column}: the scale has no step to this level")]
    UnknownStep {
        /// The column.
        column: Column,
    },
    /// A column that is there already.
    #[error("{column}: the same as column {first}")]
    DuplicateColumn {
        /// The later one.
        column: Column,
        /// The position of the earlier one, counted from 1.
        first: usize,
    },
    /// A row for something that is no indicator of the instrument.
    #[error("line {line}, {column}: \"{found}\" is no indicator of the instrument")]
    UnknownIndicator {
        /// Where it is.
        line: usize,
        /// Which column.
        column: Column,
        /// What is there.
        found: String,
    },
    /// A second row for an indicator.
    #[error("line {line}: indicator {number} has a row already, on line {first}")]
    DuplicateIndicator {
        /// Where the later row is.
        line: usize,
        /// The number of the indicator.
        number: String,
        /// Where the earlier row is.
        first: usize,
    },
    /// Indicators without a row.
    #[error("effort is missing, there is no row, for the indicators {}", in_runs(missing))]
    MissingIndicators {
        /// Their numbers, in the instrument's order.
        missing: Vec<String>,
    },
    /// A cell that is no effort.
    #[error("line {line}, {column}: {}", NoEffort(found, *why))]
    Effort {
        /// Where it is.
        line: usize,
        /// Which column.
        column: Column,
        /// What is there.
        found: String,
        /// Why it is none.
        why: NumberError,
    },
}

/// What is wrong with a cell, in a sentence.
struct NoEffort<'fault>(&'fault str, NumberError);

impl std::fmt::Display for NoEffort<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self(_, NumberError::Empty) => write!(formatter, "the effort is missing"),
            Self(found, NumberError::TooFine) => {
                write!(formatter, "\"{found}\" has more than two decimals")
            }
            Self(found, why) => {
                write!(
                    formatter,
                    "\"{found}\" is {why}; an effort is a number from 0, with at most two decimals"
                )
            }
        }
    }
}

/// Reads efforts: a header `indicator,step_2,step_3,…` and a row for each indicator with the effort of rising
/// *to* each level, in any order. `indikator` and `langkah_2` will do, too, and other columns are not read.
///
/// Comma, semicolon or tab between cells and decimal comma or point are all understood, so that cells copied from a spreadsheet can be pasted.
///
/// # Errors
/// Every fault at once, those of the text first, then of the header, then row by row.
///
/// ```
/// use spbe_index::{Instrument, plan::read_efforts};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let mut text = "indikator\tstep_2\tstep_3\tstep_4\tstep_5\n".to_owned();
/// for (_, indicator) in instrument.indicators() {
///     text.extend([indicator.number(), "\t1\t1,5\t2\t4\n"]);
/// }
/// let efforts = read_efforts(instrument, text.as_bytes()).map_err(|faults| faults[0].to_string())?;
/// let first = instrument.indicator_numbered("1").ok_or("no indicator 1")?;
/// assert_eq!(efforts.get(first, 3).map(|effort| effort.hundredths()), Some(150));
///
/// let faults = read_efforts(instrument, text.replace("47\t1", "47\t-1").as_bytes()).unwrap_err();
/// let message = "line 48, column 2 (\"step_2\"): \"-1\" is negative; an effort is a number from 0, with at most two decimals";
/// assert_eq!(faults[0].to_string(), message);
/// # Ok::<(), String>(())
/// ```
pub fn read_efforts(instrument: &Instrument, bytes: &[u8]) -> Result<Efforts, Vec<EffortsFault>> {
    Sheet::new(instrument, None).of(bytes).map(|sheet| sheet.efforts)
}

/// An effort in a table that can be meant in another way than it was understood.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Understood {
    /// Where it is, a line of the text, counted from 1.
    pub line: usize,
    /// Which column.
    pub column: Column,
    /// What is there.
    pub found: String,
    /// What it was understood as.
    pub effort: Effort,
}

/// Reads efforts as [`read_efforts`] does, with numbers as people write them where `notation` is usual, and tells which of them have to be
/// shown as they were understood before they count ([`Effort::read`]).
///
/// # Errors
/// As [`read_efforts`].
///
/// ```
/// use spbe_index::{Instrument, plan::{Notation, read_written_efforts}};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let mut text = "indikator\tlangkah_2\tlangkah_3\tlangkah_4\tlangkah_5\n".to_owned();
/// for (_, indicator) in instrument.indicators() {
///     text.extend([indicator.number(), "\t1.500\t2.000,5\t3.000\t4,000\n"]);
/// }
/// let (efforts, understood) =
///     read_written_efforts(instrument, text.as_bytes(), Notation::Comma).map_err(|faults| faults[0].to_string())?;
/// let first = instrument.indicator_numbered("1").ok_or("no indicator 1")?;
/// let effort = |level| efforts.get(first, level).map(|effort| effort.to_string());
/// assert_eq!([effort(2).as_deref(), effort(3).as_deref()], [Some("1500"), Some("2000.50")]);
/// assert_eq!((understood.len(), understood[0].line, understood[0].effort.to_string()), (47, 2, "4".to_owned()));
/// # Ok::<(), String>(())
/// ```
pub fn read_written_efforts(
    instrument: &Instrument,
    bytes: &[u8],
    notation: Notation,
) -> Result<(Efforts, Vec<Understood>), Vec<EffortsFault>> {
    Sheet::new(instrument, Some(notation)).of(bytes).map(|sheet| (sheet.efforts, sheet.understood))
}

/// What a column holds.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
enum Role {
    Indicator,
    Step(u8),
    Other,
}

/// What has been read.
struct Sheet<'instrument> {
    instrument: &'instrument Instrument,
    efforts: Efforts,
    columns: Vec<(Role, Column)>,
    /// For each indicator the line of its row.
    lines: Vec<Option<usize>>,
    /// How its numbers are written; none for a decimal comma or point without anything between thousands.
    notation: Option<Notation>,
    understood: Vec<Understood>,
}

impl<'instrument> Sheet<'instrument> {
    fn new(instrument: &'instrument Instrument, notation: Option<Notation>) -> Self {
        let lines = vec![None; instrument.indicators().len()];
        let efforts = Efforts::one_each(instrument);
        Self { instrument, efforts, columns: Vec::new(), lines, notation, understood: Vec::new() }
    }

    /// The sheet with what a text holds.
    fn of(mut self, bytes: &[u8]) -> Result<Self, Vec<EffortsFault>> {
        let in_efforts = |faults: Vec<_>| faults.into_iter().map(EffortsFault::Table).collect::<Vec<_>>();
        let text = decode(bytes).map_err(in_efforts)?;
        let mut faults = Vec::new();
        self.read(&text, &mut faults);
        if faults.is_empty() { Ok(self) } else { Err(faults) }
    }

    fn read(&mut self, text: &str, faults: &mut Vec<EffortsFault>) {
        let mut records = Records::new(text);
        let Some(header) = records.next_filled(text) else {
            faults.push(EffortsFault::Table(TableFault::Empty));
            return;
        };
        self.read_header(&header, faults);
        if !self.has(Role::Indicator) {
            faults.push(EffortsFault::NoIndicatorColumn);
            return;
        }
        while let Some(record) = records.next_filled(text) {
            self.read_row(&record, faults);
        }
        self.note_missing(faults);
    }

    fn read_header(&mut self, record: &Record<'_>, faults: &mut Vec<EffortsFault>) {
        for name in record.fields() {
            let column = Column { position: self.columns.len() + 1, name: cut(name) };
            let role = Role::of(name);
            let earlier = self.columns.iter().find(|(other, _)| *other == role && role != Role::Other);
            if let Some((_, first)) = earlier {
                let (column, first) = (column.clone(), first.position);
                faults.push(EffortsFault::DuplicateColumn { column, first });
            } else if let Role::Step(level) = role
                && !self.efforts.levels().any(|known| known == level)
            {
                faults.push(EffortsFault::UnknownStep { column: column.clone() });
            }
            self.columns.push((role, column));
        }
        for level in self.efforts.levels() {
            if !self.has(Role::Step(level)) {
                faults.push(EffortsFault::MissingStep { level });
            }
        }
    }

    fn read_row(&mut self, record: &Record<'_>, faults: &mut Vec<EffortsFault>) {
        let (line, expected, found) = (record.line, self.columns.len(), record.len());
        if let Some(column) = record.unclosed {
            faults.push(EffortsFault::Table(TableFault::UnclosedQuote { line, column }));
        } else if found != expected {
            faults.push(EffortsFault::Table(TableFault::FieldCount { line, expected, found }));
        } else if let Some(id) = self.read_indicator(record, faults) {
            self.read_steps(id, record, faults);
        }
    }

    fn read_indicator(&mut self, record: &Record<'_>, faults: &mut Vec<EffortsFault>) -> Option<IndicatorId> {
        let mut cells = self.columns.iter().zip(record.fields());
        let ((_, column), found) = cells.find(|((role, _), _)| *role == Role::Indicator)?;
        let line = record.line;
        let number = found.to_ascii_lowercase();
        let Some(id) = self.instrument.indicator_numbered(number.trim_start_matches('0')) else {
            let (column, found) = (column.clone(), cut(found));
            faults.push(EffortsFault::UnknownIndicator { line, column, found });
            return None;
        };
        if let Some(first) = self.lines.get_mut(id.position())?.replace(line) {
            let number = self.instrument.indicator(id)?.number().to_owned();
            faults.push(EffortsFault::DuplicateIndicator { line, number, first });
        }
        Some(id)
    }

    fn read_steps(&mut self, id: IndicatorId, record: &Record<'_>, faults: &mut Vec<EffortsFault>) {
        for ((role, column), found) in self.columns.iter().zip(record.fields()) {
            let Role::Step(level) = *role else { continue };
            let read = match self.notation {
                Some(notation) => Effort::read(found, notation),
                None => Effort::parse(found).map(|effort| (effort, true)),
            };
            let (line, column, found) = (record.line, column.clone(), cut(found));
            match read {
                Ok((effort, is_plain)) => {
                    self.efforts.set(id, level, effort);
                    if !is_plain {
                        self.understood.push(Understood { line, column, found, effort });
                    }
                }
                Err(why) => faults.push(EffortsFault::Effort { line, column, found, why }),
            }
        }
    }

    fn note_missing(&self, faults: &mut Vec<EffortsFault>) {
        let mut missing = Vec::new();
        for ((_, indicator), line) in self.instrument.indicators().zip(&self.lines) {
            if line.is_none() {
                missing.push(indicator.number().to_owned());
            }
        }
        if !missing.is_empty() {
            faults.push(EffortsFault::MissingIndicators { missing });
        }
    }

    fn has(&self, role: Role) -> bool {
        self.columns.iter().any(|(other, _)| *other == role)
    }
}

impl Role {
    fn of(name: &str) -> Self {
        let name = name.to_ascii_lowercase();
        if matches!(name.as_str(), "indicator" | "indikator") {
            return Self::Indicator;
        }
        let level = name.strip_prefix("step_").or_else(|| name.strip_prefix("langkah_"));
        level.and_then(|level| level.parse().ok()).map_or(Self::Other, Self::Step)
    }
}
