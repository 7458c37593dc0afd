//! Wide tables of many agencies as CSV: one row an agency, one column an indicator.
//!
//! The header is `instansi,jenis,provinsi,tahun,1,2,…` or, in English, `agency,type,province,year,1,2,…`, in
//! any order and either language; only the agency and the indicators are required, and a column `perkiraan` or
//! `estimated` may mark rows whose values are estimates. Comma, semicolon and tab
//! separate fields, a comma or a point stands before decimals, and a byte order mark is no hindrance: Excel in
//! Indonesia writes all of these. A first line `sep=;` names the separator. An empty cell is an empty indicator.

mod fault;
mod fault_file;
mod field;
mod fitting;
mod header;
mod reader;
mod records;
mod row;
mod text;

pub use fault::{Column, FaultPlace, TableFault, in_runs};
pub use fault_file::{FaultWords, fault_count, write_faults};
pub(crate) use field::cut;
pub use field::{harmless_field, restore_field, write_field};
pub use fitting::fitting_instrument;
pub use reader::{Progress, TableReader};
pub(crate) use records::{Record, Records};
pub use row::{Row, YEARS};

use std::borrow::Cow;

use crate::instrument::Instrument;
use fault::Faults;
use reader::Reading;

/// Every agency of a file that has no fault.
///
/// ```
/// use spbe_index::{Instrument, read_table};
///
/// let numbers: String = (1..=47).map(|number| format!(",{number}")).collect();
/// let text = format!("no,agency{numbers}\n1,Kota Batu{}\n", ",3".repeat(47));
/// let table = read_table(Instrument::permenpanrb_59_2020(), text.as_bytes());
/// assert_eq!(table.map(|table| (table.rows.len(), table.ignored)), Ok((1, vec!["no".to_owned()])));
/// ```
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
    let Some(text) = text::decode(bytes, &mut faults) else { return Err(faults.into_list()) };
    let (mut reading, mut rows) = (Reading::new(&text, faults), Vec::new());
    reading.advance(instrument, &text, usize::MAX, &mut |row| rows.push(row));
    Ok(Table { rows, ignored: reading.finish()? })
}

/// The text of a file that holds some other table.
pub(crate) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Vec<TableFault>> {
    let mut faults = Faults::default();
    match (text::decode(bytes, &mut faults), faults.into_list()) {
        (Some(text), faults) if faults.is_empty() => Ok(text),
        (_, faults) => Err(faults),
    }
}
