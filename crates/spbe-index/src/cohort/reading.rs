//! From a table to a cohort.

use super::{Cohort, Member, Origin};
use crate::instrument::Instrument;
use crate::table::{Progress, Row, Table, TableFault, TableReader};

/// Reads a table into a cohort a few rows at a time; the rows are not kept beside it.
///
/// Dropping the reader is giving up: nothing else has changed.
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::cohort::{CohortReader, read_cohort};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let numbers: String = (1..=47).map(|number| format!(";{number}")).collect();
/// let row = |name: &str| format!("{name}{}\n", ";3".repeat(47));
/// let table = format!("instansi{numbers}\n{}{}", row("Kota Batu"), row("Kota Malang")).into_bytes();
/// let mut reader = CohortReader::new(instrument, table.clone());
/// while !reader.advance(instrument, 1).is_done {}
/// assert_eq!((reader.len(), reader.fault_count()), (2, 0));
/// assert_eq!(reader.finish(), read_cohort(instrument, table));
/// ```
pub struct CohortReader {
    reader: TableReader,
    cohort: Cohort,
}

impl CohortReader {
    /// Nothing is read yet.
    pub fn new(instrument: &Instrument, bytes: Vec<u8>) -> Self {
        Self { reader: TableReader::new(bytes), cohort: Cohort::new(instrument) }
    }

    /// Reads the next `rows` rows.
    pub fn advance(&mut self, instrument: &Instrument, rows: usize) -> Progress {
        let cohort = &mut self.cohort;
        self.reader.advance(instrument, rows, &mut |row| cohort.push_row(&row))
    }

    /// How many members there are so far.
    pub fn len(&self) -> usize {
        self.cohort.len()
    }

    /// Whether there are none so far.
    pub fn is_empty(&self) -> bool {
        self.cohort.is_empty()
    }

    /// How many faults there are so far.
    pub fn fault_count(&self) -> usize {
        self.reader.fault_count()
    }

    /// The cohort, and the names of the columns that were not read.
    ///
    /// # Errors
    /// Every fault of what was read, as [`read_table`](crate::read_table) lists them.
    pub fn finish(mut self) -> Result<(Cohort, Vec<String>), Vec<TableFault>> {
        let ignored = self.reader.finish()?;
        self.cohort.shrink();
        Ok((self.cohort, ignored))
    }
}

/// Reads a whole table into a cohort. The names of the columns that are not read come beside it.
///
/// # Errors
/// Every fault, as [`read_table`](crate::read_table) lists them.
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::cohort::read_cohort;
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let table = |last: &str| {
///     let numbers: String = (1..=47).map(|number| format!(",{number}")).collect();
///     format!("agency,note{numbers}\nKota Batu,first try{}{last}\n", ",3".repeat(46)).into_bytes()
/// };
/// let (cohort, ignored) = read_cohort(instrument, table(",4")).map_err(|faults| faults[0].to_string())?;
/// assert_eq!((cohort.len(), ignored), (1, vec!["note".to_owned()]));
/// assert!(read_cohort(instrument, table(",9")).is_err());
/// # Ok::<(), String>(())
/// ```
pub fn read_cohort(
    instrument: &Instrument,
    bytes: Vec<u8>,
) -> Result<(Cohort, Vec<String>), Vec<TableFault>> {
    let mut reader = CohortReader::new(instrument, bytes);
    reader.advance(instrument, usize::MAX);
    reader.finish()
}

impl Cohort {
    /// The agencies of a table that was read for the same instrument.
    pub fn from_table(instrument: &Instrument, table: &Table) -> Self {
        let mut cohort = Self::new(instrument);
        for row in &table.rows {
            cohort.push_row(row);
        }
        cohort.shrink();
        cohort
    }

    fn push_row(&mut self, row: &Row) {
        let member = Member {
            agency: &row.agency,
            kind: row.kind.as_deref(),
            province: row.province.as_deref(),
            year: row.year,
            origin: if row.is_estimated { Origin::Estimated } else { Origin::Given },
        };
        self.push(member, &row.values);
    }
}
