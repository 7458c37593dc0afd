//! The faults of a table as a table of their own, to be mended one by one in a spreadsheet.

use super::TableFault;
use super::field::write_field;

/// What stands above and in a file of faults, in the language of whoever downloads it.
pub struct FaultWords<'words> {
    /// The headings: line, column, heading of the column, what was found, what is wrong.
    pub headings: [&'words str; 5],
    /// A fault in a sentence; the English one is its `Display`.
    pub sentence: &'words dyn Fn(&TableFault) -> String,
}

/// How many faults a list stands for: those that it names and those that [`TableFault::More`] only counts.
///
/// ```
/// use spbe_index::TableFault;
/// use spbe_index::table::fault_count;
///
/// assert_eq!(fault_count(&[TableFault::NoRows, TableFault::More { count: 5_000 }]), 5_001);
/// ```
pub fn fault_count(faults: &[TableFault]) -> usize {
    let mut count = 0;
    for fault in faults {
        count += if let TableFault::More { count } = fault { *count } else { 1 };
    }
    count
}

/// The faults as CSV, one a line, with a byte order mark so that Excel reads it as UTF-8. What was found is written
/// so that a spreadsheet does not run it.
///
/// ```
/// use spbe_index::table::{FaultWords, write_faults};
/// use spbe_index::{Instrument, read_table};
///
/// let faults = read_table(Instrument::permenpanrb_59_2020(), b"instansi;1\n").unwrap_err();
/// let words = FaultWords { headings: ["line", "column", "heading", "found", "fault"], sentence: &|fault| fault.to_string() };
/// let file = write_faults(&faults, &words);
/// assert!(file.starts_with("\u{feff}line,column,heading,found,fault\r\n1,,,,\"the instrument has 47 indicators"));
/// ```
pub fn write_faults(faults: &[TableFault], words: &FaultWords<'_>) -> String {
    let mut file = "\u{feff}".to_owned();
    write_line(&mut file, words.headings);
    for fault in faults {
        let sentence = (words.sentence)(fault);
        let place = fault.place();
        let number = |number: Option<usize>| number.map(|number| number.to_string()).unwrap_or_default();
        let (line, column) = (number(place.line), number(place.column));
        let [heading, found] = [place.heading, place.found].map(Option::unwrap_or_default);
        write_line(&mut file, [&line, &column, heading, found, &sentence]);
    }
    file
}

fn write_line(file: &mut String, fields: [&str; 5]) {
    for (position, field) in fields.into_iter().enumerate() {
        file.push_str(if position == 0 { "" } else { "," });
        write_field(file, field);
    }
    file.push_str("\r\n");
}
