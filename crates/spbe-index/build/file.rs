//! Rows of the CSV files, with the place of a fault.

use std::fmt;

use csv_core::{ReadRecordResult, Reader};

/// One of the files of `data/published/`.
pub(crate) struct File {
    pub(crate) name: &'static str,
    pub(crate) text: String,
}

/// What is wrong with a file.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct DataFault {
    pub(crate) file: &'static str,
    /// Counted from 1; the header is line 1.
    pub(crate) line: u64,
    /// The column's name.
    pub(crate) column: &'static str,
    /// What is there.
    pub(crate) found: String,
    /// What may be there.
    pub(crate) expected: &'static str,
}

/// One row of a file: its fields by the names in the header.
pub(crate) struct Record<'a> {
    file: &'static str,
    line: u64,
    header: &'a [String],
    fields: &'a [String],
}

impl File {
    /// Reads every row below the header with `read`. Rows that cannot be read are noted and left out.
    pub(crate) fn read<T>(
        &self,
        header: &'static str,
        faults: &mut Vec<DataFault>,
        read: impl Fn(&Record<'_>) -> Result<T, DataFault>,
    ) -> Vec<T> {
        let rows = rows(&self.text);
        let Some(((_, names), rows)) = rows.split_first().filter(|((_, names), _)| names.join(",") == header)
        else {
            let found = self.text.lines().next().unwrap_or_default().to_owned();
            faults.push(DataFault { file: self.name, line: 1, column: "header", found, expected: header });
            return Vec::new();
        };
        let mut items = Vec::new();
        for (line, fields) in rows {
            let record = Record { file: self.name, line: *line, header: names, fields };
            match record.as_long_as_the_header().and_then(|()| read(&record)) {
                Ok(item) => items.push(item),
                Err(fault) => faults.push(fault),
            }
        }
        items
    }
}

impl Record<'_> {
    /// The text of a field; empty where the row or the header does not have it.
    pub(crate) fn text(&self, column: &'static str) -> &str {
        let position = self.header.iter().position(|name| name == column);
        position.and_then(|position| self.fields.get(position)).map_or("", String::as_str)
    }

    /// A field read by `read`, which gives `None` for a text that it does not know.
    pub(crate) fn read<T>(
        &self,
        column: &'static str,
        expected: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, DataFault> {
        read(self.text(column)).ok_or_else(|| self.fault(column, expected))
    }

    /// A field read by `read`; `None` where it is empty.
    pub(crate) fn optional<T>(
        &self,
        column: &'static str,
        expected: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, DataFault> {
        if self.text(column).is_empty() { Ok(None) } else { self.read(column, expected, read).map(Some) }
    }

    /// A fault of this row.
    pub(crate) fn fault(&self, column: &'static str, expected: &'static str) -> DataFault {
        let found = self.text(column).to_owned();
        DataFault { file: self.file, line: self.line, column, found, expected }
    }

    fn as_long_as_the_header(&self) -> Result<(), DataFault> {
        let found = format!("{} fields", self.fields.len());
        let fault = DataFault { found, column: "row", ..self.fault("", "as many fields as the header has") };
        if self.fields.len() == self.header.len() { Ok(()) } else { Err(fault) }
    }
}

impl fmt::Display for DataFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, found, expected } = self;
        write!(formatter, "data/published/{file}:{line}: {column} is \"{found}\", expected {expected}")
    }
}

/// The fields of each row, and the line where it begins.
///
/// A field is at most as long as the whole text, and there are fewer fields in a row than bytes.
fn rows(csv: &str) -> Vec<(u64, Vec<String>)> {
    // One line break more ends a last row that has none; an empty line is no row.
    let csv = format!("{csv}\n");
    let mut reader = Reader::new();
    let (mut output, mut ends) = (vec![0; csv.len()], vec![0; csv.len()]);
    let mut input = csv.as_bytes();
    let mut rows = Vec::new();
    loop {
        let line = reader.line();
        let (result, read, _, count) = reader.read_record(input, &mut output, &mut ends);
        input = input.get(read..).unwrap_or_default();
        if result != ReadRecordResult::Record {
            return rows;
        }
        rows.push((line, fields(&output, ends.get(..count).unwrap_or_default())));
    }
}

fn fields(output: &[u8], ends: &[usize]) -> Vec<String> {
    let starts = std::iter::once(&0).chain(ends);
    let field = |(start, end): (&usize, &usize)| output.get(*start..*end).unwrap_or_default();
    starts.zip(ends).map(field).map(|field| String::from_utf8_lossy(field).into_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    type Read = (Vec<(u8, String)>, Vec<String>);

    fn read(csv: &str) -> Read {
        let (file, mut faults) = (File { name: "file.csv", text: csv.to_owned() }, Vec::new());
        let number = |text: &str| text.parse().ok();
        let read = file.read("a,b", &mut faults, |record| {
            Ok((record.read("a", "a number", number)?, record.text("b").to_owned()))
        });
        (read, faults.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn reads_quotes_and_commas_with_or_without_a_last_line_break() {
        for csv in ["a,b\n1,\"x, y\"\n2,\n", "a,b\n1,\"x, y\"\n2,"] {
            assert_eq!(read(csv), (vec![(1, "x, y".to_owned()), (2, String::new())], vec![]));
        }
    }

    #[test]
    fn names_the_place_of_every_fault_and_reads_on() {
        for (csv, rows, expected) in [
            (
                "a,b\n1,2\nx,3\n4\n5,6\n-,\n",
                2,
                &[
                    "data/published/file.csv:3: a is \"x\", expected a number",
                    "data/published/file.csv:4: row is \"1 fields\", expected as many fields as the header has",
                    "data/published/file.csv:6: a is \"-\", expected a number",
                ][..],
            ),
            ("a\n1\n", 0, &["data/published/file.csv:1: header is \"a\", expected a,b"]),
            ("", 0, &["data/published/file.csv:1: header is \"\", expected a,b"]),
        ] {
            let (read, faults) = read(csv);
            assert_eq!(
                (read.len(), faults),
                (rows, expected.iter().map(ToString::to_string).collect()),
                "{csv}"
            );
        }
    }
}
