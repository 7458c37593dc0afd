//! What each column of a table stands for.

use super::fault::{Column, Faults};
use super::records::Record;
use super::{TableFault, field};
use crate::instrument::{IndicatorId, Instrument};
use crate::sorted;

/// No instrument has fewer indicators than this.
const FEWEST: usize = 10;

/// What a column holds.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub(super) enum Role {
    Agency,
    Kind,
    Province,
    Year,
    /// Whether the values are estimates.
    Estimated,
    Indicator(IndicatorId),
    /// An indicator's number, but of another instrument.
    ForeignIndicator,
    /// Something else, which is not read.
    Other,
}

/// The columns of a table, in the order of the file.
pub(super) struct Header {
    pub(super) columns: Vec<(Role, Column)>,
}

impl Header {
    /// `None` when the header never ends.
    pub(super) fn read(instrument: &Instrument, record: &Record<'_>, faults: &mut Faults) -> Option<Self> {
        if let Some(column) = record.unclosed {
            faults.push(TableFault::UnclosedQuote { line: record.line, column });
            return None;
        }
        let mut columns = Vec::new();
        for name in record.fields() {
            let column = Column { position: columns.len() + 1, name: field::cut(field::restore_field(name)) };
            columns.push((Role::of(instrument, name), column));
        }
        let header = Self { columns };
        header.note_duplicates(faults);
        header.note_missing(instrument, faults);
        Some(header)
    }

    /// The names of the columns that are not read; those without a name are not worth a word.
    pub(super) fn ignored(self) -> Vec<String> {
        let mut ignored = Vec::new();
        for (role, column) in self.columns {
            if role == Role::Other && !column.name.is_empty() {
                ignored.push(column.name);
            }
        }
        ignored
    }

    /// Whether the numbered columns are those of the instrument, none missing and none more.
    pub(super) fn fits(&self, instrument: &Instrument) -> bool {
        instrument.indicators().all(|(id, _)| self.has(Role::Indicator(id)))
            && !self.has(Role::ForeignIndicator)
    }

    fn note_duplicates(&self, faults: &mut Faults) {
        for (position, (role, column)) in self.columns.iter().enumerate() {
            let mut earlier = self.columns.iter().take(position);
            let Some((_, first)) = earlier.find(|(earlier, _)| earlier == role) else { continue };
            if !matches!(role, Role::Other | Role::ForeignIndicator) {
                faults.push(TableFault::DuplicateColumn { column: column.clone(), first: first.position });
            }
        }
    }

    fn note_missing(&self, instrument: &Instrument, faults: &mut Faults) {
        if !self.has(Role::Agency) {
            faults.push(TableFault::NoAgencyColumn);
        }
        let (expected, looks_like) = (instrument.indicators().len(), self.looks_like());
        let (mut missing, mut unknown) = (Vec::new(), Vec::new());
        for (id, indicator) in instrument.indicators() {
            if !self.has(Role::Indicator(id)) {
                missing.push(indicator.number().to_owned());
            }
        }
        for (role, column) in &self.columns {
            if *role == Role::ForeignIndicator {
                unknown.push(column.clone());
            }
        }
        if !missing.is_empty() {
            faults.push(TableFault::MissingIndicators { expected, missing, looks_like });
        }
        if !unknown.is_empty() {
            faults.push(TableFault::UnknownIndicators { expected, unknown, looks_like });
        }
    }

    fn has(&self, role: Role) -> bool {
        self.columns.iter().any(|(other, _)| *other == role)
    }

    /// How many indicators an instrument has whose numbers are exactly those of the columns: 1, 2, 3 … with
    /// letters for one that is scored several times (35, 35b, 35c). `None` when there is no such instrument.
    fn looks_like(&self) -> Option<usize> {
        let mut numbers = Vec::new();
        for (_, column) in &self.columns {
            if let Some(number) = indicator_number(&column.name) {
                numbers.push(number);
            }
        }
        let (count, mut last) = (numbers.len(), 0);
        for number in sorted(numbers) {
            let is_next = number >> 8 == (last >> 8) + 1 && number & 255 == u64::from(b'a');
            if !is_next && (last == 0 || number != last + 1) {
                return None;
            }
            last = number;
        }
        // A few numbers are a table that lost its columns, not an instrument.
        (count >= FEWEST).then_some(count)
    }
}

impl Role {
    fn of(instrument: &Instrument, name: &str) -> Self {
        let name = name.to_ascii_lowercase();
        match name.as_str() {
            "instansi" | "agency" => Self::Agency,
            "jenis" | "type" => Self::Kind,
            "provinsi" | "province" => Self::Province,
            "tahun" | "year" => Self::Year,
            "perkiraan" | "estimated" => Self::Estimated,
            number => match instrument.indicator_numbered(number.trim_start_matches('0')) {
                Some(id) => Self::Indicator(id),
                None if indicator_number(number).is_some() => Self::ForeignIndicator,
                None => Self::Other,
            },
        }
    }
}

/// `35` is 35 a, `35b` is 35 b, the letter in the last byte; anything else is no number that an indicator could have.
fn indicator_number(name: &str) -> Option<u64> {
    let name = name.to_ascii_lowercase();
    let digits = name.trim_end_matches(|last: char| last.is_ascii_lowercase());
    let letter = match name.strip_prefix(digits)?.as_bytes() {
        [] => b'a',
        [letter @ b'b'..=b'z'] => *letter,
        _ => return None,
    };
    let number: u16 = digits.parse().ok().filter(|_| !digits.starts_with('+'))?;
    Some(u64::from(number) << 8 | u64::from(letter))
}
