//! A table read in slices, so that a page can show how far it is and stop.

use std::borrow::Cow;

use super::fault::Faults;
use super::header::Header;
use super::records::Records;
use super::row::{self, Row};
use super::{TableFault, text};
use crate::instrument::Instrument;

/// Reads a table a few rows at a time, and owns its text until it is dropped.
///
/// ```
/// use spbe_index::{Instrument, TableReader};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let numbers: Vec<String> = (1..=47).map(|number| number.to_string()).collect();
/// let row = |name: &str| format!("{name}{}\n", ",3".repeat(47));
/// let table = format!("agency,{}\n{}{}", numbers.join(","), row("Kota Denpasar"), row("Kota Batu"));
///
/// let (mut reader, mut names) = (TableReader::new(table.into_bytes()), Vec::new());
/// while !reader.advance(instrument, 1, &mut |row| names.push(row.agency)).is_done {}
/// assert_eq!(reader.finish(), Ok(Vec::new()));
/// assert_eq!(names, ["Kota Denpasar", "Kota Batu"]);
/// ```
pub struct TableReader {
    text: String,
    /// What is left of a file that is no text at all: its faults.
    reading: Result<Reading, Vec<TableFault>>,
}

/// How far a table is read.
///
/// ```
/// use spbe_index::{Instrument, TableReader};
///
/// let (instrument, text) = (Instrument::permenpanrb_59_2020(), b"agency\nKota Batu\nKota Malang\n");
/// let mut reader = TableReader::new(text.to_vec());
/// let progress = reader.advance(instrument, usize::MAX, &mut |_| {});
/// assert_eq!((progress.bytes, progress.of, progress.is_done), (text.len(), text.len(), true));
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Progress {
    /// Bytes that are read.
    pub bytes: usize,
    /// All bytes of the text.
    pub of: usize,
    /// Whether nothing is left to read.
    pub is_done: bool,
}

impl TableReader {
    /// Nothing is read yet but whether the bytes are text.
    pub fn new(bytes: Vec<u8>) -> Self {
        let mut faults = Faults::default();
        match text::decode(&bytes, &mut faults).map(Cow::into_owned) {
            Some(text) => Self { reading: Ok(Reading::new(&text, faults)), text },
            None => Self { text: String::new(), reading: Err(faults.into_list()) },
        }
    }

    /// Reads the next `rows` rows, those with faults among them, and hands those without to `take`.
    ///
    /// They count only if [`finish`](Self::finish) finds no fault in the whole file. The instrument must be the same
    /// each time.
    pub fn advance(&mut self, instrument: &Instrument, rows: usize, take: &mut dyn FnMut(Row)) -> Progress {
        let of = self.text.len();
        let Ok(reading) = &mut self.reading else { return Progress { bytes: of, of, is_done: true } };
        reading.advance(instrument, &self.text, rows, take);
        Progress { bytes: reading.records.position(), of, is_done: reading.is_done }
    }

    /// How many faults there are so far, those of the encoding among them.
    pub fn fault_count(&self) -> usize {
        self.reading.as_ref().map_or_else(Vec::len, |reading| reading.faults.count())
    }

    /// The names of the columns that were not read, in the order of the file.
    ///
    /// # Errors
    /// Every fault of the part of the file that was read, as [`read_table`](crate::read_table) lists them.
    pub fn finish(self) -> Result<Vec<String>, Vec<TableFault>> {
        self.reading?.finish()
    }
}

/// Where reading is.
pub(super) struct Reading {
    records: Records,
    header: Option<Header>,
    faults: Faults,
    has_rows: bool,
    is_done: bool,
}

impl Reading {
    /// `faults` are those of the text's encoding.
    pub(super) fn new(text: &str, faults: Faults) -> Self {
        Self { records: Records::new(text), header: None, faults, has_rows: false, is_done: false }
    }

    /// Reads the next `rows` rows of the text, which is the same each time.
    pub(super) fn advance(
        &mut self,
        instrument: &Instrument,
        text: &str,
        rows: usize,
        take: &mut dyn FnMut(Row),
    ) {
        if self.header.is_none() && !self.is_done {
            self.read_header(instrument, text);
        }
        let Some(header) = self.header.as_ref().filter(|_| !self.is_done) else { return };
        for _ in 0..rows {
            let Some(record) = self.records.next_filled(text) else {
                self.is_done = true;
                break;
            };
            self.has_rows = true;
            if let Some(row) = row::read(instrument, header, &record, &mut self.faults) {
                take(row);
            }
        }
        if self.is_done && !self.has_rows {
            self.faults.push(TableFault::NoRows);
        }
    }

    /// The columns that are not read, or every fault.
    pub(super) fn finish(self) -> Result<Vec<String>, Vec<TableFault>> {
        let faults = self.faults.into_list();
        if faults.is_empty() { Ok(self.header.map(Header::ignored).unwrap_or_default()) } else { Err(faults) }
    }

    fn read_header(&mut self, instrument: &Instrument, text: &str) {
        match self.records.next_filled(text) {
            Some(header) => self.header = Header::read(instrument, &header, &mut self.faults),
            None => self.faults.push(TableFault::Empty),
        }
        self.is_done = self.header.is_none();
    }
}
