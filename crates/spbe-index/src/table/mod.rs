//! Wide tables of many agencies as CSV: one row an agency, one column an indicator.
//!
//! The header is `instansi,jenis,provinsi,tahun,1,2,…` or, in English, `agency,type,province,year,1,2,…`, in
//! any order and either language; only the agency and the indicators are required. Comma, semicolon and tab
//! separate fields, a comma or a point stands before decimals, and a byte order mark is no hindrance: Excel in
//! Indonesia writes all of these. An empty cell is an empty indicator.

mod fault;
mod field;
mod header;
mod records;
mod row;
mod text;

pub use fault::{Column, TableFault, in_runs};
pub(crate) use field::cut;
pub use field::write_field;
pub use row::{Row, YEARS};

use std::borrow::Cow;

use crate::instrument::Instrument;
use fault::Faults;
use header::Header;
pub(crate) use records::{Record, Records};

/// Every agency of a file that has no fault.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Table {
    /// The agencies in the order of the file. The same agency and year may come twice.
    pub rows: Vec<Row>,
    /// The names of the columns that are not read, in the order of the file.
    pub ignored: Vec<String>,
}

/// Reads a table of agencies, assessed or claimed, for `instrument`.
///
/// # Errors
/// Every fault of the file, those of its encoding first, then of its header, then row by row. After ten
/// thousand the last one, [`TableFault::More`], only counts the rest.
///
/// ```
/// use spbe_index::{Instrument, TableFault, read_table};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let numbers: Vec<String> = (1..=47).map(|number| number.to_string()).collect();
/// let (header, levels) = (numbers.join(";"), "3;".repeat(46));
///
/// let table = read_table(instrument, format!("Instansi;{header}\nKota Denpasar;{levels}5\n").as_bytes());
/// assert_eq!(table.map(|table| table.rows.len()), Ok(1));
///
/// let faults = read_table(instrument, format!("Instansi;{header}\nKota Denpasar;{levels}6\n").as_bytes());
/// let message = "line 2, column 48 (\"47\"): \"6\" is not on the scale; allowed are whole levels from 1 to 5, or nothing";
/// assert_eq!(faults.map_err(|faults| faults[0].to_string()), Err(message.to_owned()));
/// ```
pub fn read_table(instrument: &Instrument, bytes: &[u8]) -> Result<Table, Vec<TableFault>> {
    let mut faults = Faults::default();
    let table = text::decode(bytes, &mut faults).and_then(|text| read(instrument, &text, &mut faults));
    match (table, faults.into_list()) {
        (Some(table), faults) if faults.is_empty() => Ok(table),
        (_, faults) => Err(faults),
    }
}

/// The text of a file that holds some other table.
pub(crate) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Vec<TableFault>> {
    let mut faults = Faults::default();
    match (text::decode(bytes, &mut faults), faults.into_list()) {
        (Some(text), faults) if faults.is_empty() => Ok(text),
        (_, faults) => Err(faults),
    }
}

/// The table as far as it can be read; it counts only if there are no faults.
fn read(instrument: &Instrument, text: &str, faults: &mut Faults) -> Option<Table> {
    let mut records = Records::new(text);
    let Some(header) = records.next_filled() else {
        faults.push(TableFault::Empty);
        return None;
    };
    let header = Header::read(instrument, &header, faults)?;
    let (mut rows, mut is_bare) = (Vec::new(), true);
    while let Some(record) = records.next_filled() {
        is_bare = false;
        if let Some(row) = row::read(instrument, &header, &record, faults) {
            rows.push(row);
        }
    }
    if is_bare {
        faults.push(TableFault::NoRows);
    }
    Some(Table { rows, ignored: header.ignored() })
}
