//! One agency of a table.

use std::ops::RangeInclusive;

use super::fault::{Column, Faults};
use super::header::{Header, Role};
use super::records::Record;
use super::{TableFault, field};
use crate::instrument::Instrument;
use crate::value::{Value, ValueError, Values};

/// The years that a row may be of.
pub const YEARS: RangeInclusive<u16> = 2000..=2100;

/// One agency: who it is, and its value for each indicator.
///
/// ```
/// use spbe_index::{Instrument, read_table};
///
/// let numbers: String = (1..=47).map(|number| format!(";{number}")).collect();
/// let text = format!("instansi;provinsi;tahun;perkiraan{numbers}\nKota Batu;Jawa Timur;2024;ya{}\n", ";3".repeat(47));
/// let table = read_table(Instrument::permenpanrb_59_2020(), text.as_bytes()).map_err(|faults| faults[0].to_string())?;
/// let row = &table.rows[0];
/// assert_eq!((row.line, row.agency.as_str(), row.province.as_deref()), (2, "Kota Batu", Some("Jawa Timur")));
/// assert_eq!((row.kind.as_deref(), row.year, row.is_estimated), (None, Some(2024), true));
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Row {
    /// The line of the file where the row begins, counted from 1.
    pub line: usize,
    /// The agency's name, never empty.
    pub agency: String,
    /// What kind of agency it is (a ministry, a city …), in the file's words.
    pub kind: Option<String>,
    /// The province that it lies in.
    pub province: Option<String>,
    /// The year of the evaluation, one of [`YEARS`].
    pub year: Option<u16>,
    /// Whether a column `perkiraan` or `estimated` says that the values are estimates.
    pub is_estimated: bool,
    /// Its values; an empty cell is an empty indicator.
    pub values: Values,
}

/// The row of a record, as far as it can be read.
pub(super) fn read(
    instrument: &Instrument,
    header: &Header,
    record: &Record<'_>,
    faults: &mut Faults,
) -> Option<Row> {
    let line = record.line;
    if let Some(fault) = wrong_shape(header, record) {
        faults.push(fault);
        return None;
    }
    let mut values = vec![None; instrument.indicators().len()];
    let (mut agency, mut kind, mut province, mut year, mut is_estimated) = (None, None, None, None, false);
    for ((role, column), found) in header.columns.iter().zip(record.fields()) {
        let mut cell = Cell { line, column, found, faults };
        match role {
            Role::Agency => agency = cell.agency(),
            Role::Kind => kind = cell.text(),
            Role::Province => province = cell.text(),
            Role::Year => year = cell.year(),
            Role::Estimated => is_estimated = cell.says_yes(),
            Role::Indicator(id) => {
                if let Some(value) = values.get_mut(id.position()) {
                    *value = cell.value(instrument);
                }
            }
            Role::ForeignIndicator | Role::Other => {}
        }
    }
    let values = Values::new(instrument, values).ok()?;
    Some(Row { line, agency: agency?, kind, province, year, is_estimated, values })
}

fn wrong_shape(header: &Header, record: &Record<'_>) -> Option<TableFault> {
    let (line, expected, found) = (record.line, header.columns.len(), record.len());
    match record.unclosed {
        Some(column) => Some(TableFault::UnclosedQuote { line, column }),
        None if found != expected => Some(TableFault::FieldCount { line, expected, found }),
        None => None,
    }
}

struct Cell<'table> {
    line: usize,
    column: &'table Column,
    found: &'table str,
    faults: &'table mut Faults,
}

impl Cell<'_> {
    fn text(&self) -> Option<String> {
        (!self.found.is_empty()).then(|| field::restore_field(self.found).to_owned())
    }

    fn agency(&mut self) -> Option<String> {
        let agency = self.text();
        if agency.is_none() {
            self.faults.push(TableFault::NoAgency { line: self.line, column: self.column.clone() });
        }
        agency
    }

    fn says_yes(&self) -> bool {
        ["ya", "yes", "1"].iter().any(|yes| self.found.eq_ignore_ascii_case(yes))
    }

    fn year(&mut self) -> Option<u16> {
        if self.found.is_empty() {
            return None;
        }
        let is_whole = self.found.bytes().all(|byte| byte.is_ascii_digit());
        let year = self.found.parse().ok().filter(|year| is_whole && YEARS.contains(year));
        if year.is_none() {
            let (line, column, found) = (self.line, self.column.clone(), field::cut(self.found));
            self.faults.push(TableFault::Year { line, column, found });
        }
        year
    }

    fn value(&mut self, instrument: &Instrument) -> Option<Value> {
        let scale = instrument.scale();
        match scale.parse(self.found) {
            Ok(value) => Some(value),
            Err(ValueError::Empty) => None,
            Err(why) => {
                let (line, column, found) = (self.line, self.column.clone(), field::cut(self.found));
                self.faults.push(TableFault::Level { line, column, found, why, scale });
                None
            }
        }
    }
}
