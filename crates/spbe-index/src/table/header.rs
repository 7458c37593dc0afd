//! What each column of a table stands for.

use super::fault::{Column, Faults};
use super::records::Record;
use super::{TableFault, field};
use crate::instrument::{IndicatorId, Instrument};

/// What a column holds.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub(super) enum Role {
    Agency,
    Kind,
    Province,
    Year,
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
        let named = record.fields().enumerate().map(|(before, name)| {
            let column = Column { position: before + 1, name: field::cut(field::restore(name)) };
            (Role::of(instrument, name), column)
        });
        let header = Self { columns: named.collect() };
        header.note_duplicates(faults);
        header.note_missing(instrument, faults);
        Some(header)
    }

    /// The names of the columns that are not read; those without a name are not worth a word.
    pub(super) fn ignored(self) -> Vec<String> {
        let ignored =
            self.columns.into_iter().filter(|(role, column)| *role == Role::Other && !column.name.is_empty());
        ignored.map(|(_, column)| column.name).collect()
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
        let missing = instrument.indicators().filter(|(id, _)| !self.has(Role::Indicator(*id)));
        let missing: Vec<_> = missing.map(|(_, indicator)| indicator.number().to_owned()).collect();
        let foreign = self.columns.iter().filter(|(role, _)| *role == Role::ForeignIndicator);
        let unknown: Vec<_> = foreign.map(|(_, column)| column.clone()).collect();
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
        let mut numbers: Vec<_> =
            self.columns.iter().filter_map(|(_, column)| indicator_number(&column.name)).collect();
        numbers.sort_unstable();
        let (mut whole, mut letter) = (0, 'a');
        for number in &numbers {
            let next_letter = char::from_u32(u32::from(letter) + 1)?;
            (whole, letter) = match *number {
                (next, 'a') if next == whole + 1 => (next, 'a'),
                (same, next) if same == whole && whole > 0 && next == next_letter => (same, next),
                _ => return None,
            };
        }
        (!numbers.is_empty()).then_some(numbers.len())
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
            number => match instrument.indicator_numbered(number.trim_start_matches('0')) {
                Some(id) => Self::Indicator(id),
                None if indicator_number(number).is_some() => Self::ForeignIndicator,
                None => Self::Other,
            },
        }
    }
}

/// `35` is 35 a, `35b` is 35 b; anything else is no number that an indicator could have.
fn indicator_number(name: &str) -> Option<(u16, char)> {
    let name = name.to_ascii_lowercase();
    let digits = name.trim_end_matches(|last: char| last.is_ascii_lowercase());
    let letter = match name.strip_prefix(digits)?.as_bytes() {
        [] => 'a',
        [letter @ b'b'..=b'z'] => char::from(*letter),
        _ => return None,
    };
    Some((digits.parse().ok().filter(|_| !digits.starts_with('+'))?, letter))
}
