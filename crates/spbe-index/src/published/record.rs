//! Rows of the built-in CSV files, with the place of a fault.

use csv_core::{ReadRecordResult, Reader};

/// What is wrong with a built-in data file. A test reads every file, so nobody should ever see one.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("row {row}: {column} is \"{found}\", expected {expected}")]
pub struct DataFault {
    /// The row, counted from 1; the header is row 1.
    pub row: usize,
    /// The column's name.
    pub column: &'static str,
    /// What is there.
    pub found: String,
    /// What may be there.
    pub expected: &'static str,
}

/// One row of a file: its fields by the names in the header.
pub(super) struct Record<'a> {
    row: usize,
    header: &'a [String],
    fields: &'a [String],
}

impl Record<'_> {
    /// The text of a field; empty where the row or the header does not have it.
    pub(super) fn text(&self, column: &'static str) -> &str {
        let position = self.header.iter().position(|name| name == column);
        position.and_then(|position| self.fields.get(position)).map_or("", String::as_str)
    }

    /// The text of a field; `None` where it is empty.
    pub(super) fn filled(&self, column: &'static str) -> Option<&str> {
        Some(self.text(column)).filter(|text| !text.is_empty())
    }

    /// A field read by `read`, which gives `None` for a text that it does not know.
    pub(super) fn read<T>(
        &self,
        column: &'static str,
        expected: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, DataFault> {
        let found = self.text(column);
        read(found).ok_or_else(|| DataFault { row: self.row, column, found: found.to_owned(), expected })
    }

    /// A field read by `read`; `None` where it is empty.
    pub(super) fn optional<T>(
        &self,
        column: &'static str,
        expected: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, DataFault> {
        if self.text(column).is_empty() { Ok(None) } else { self.read(column, expected, read).map(Some) }
    }

    /// A field that any type of the standard library's `parse` reads.
    pub(super) fn parsed<T: std::str::FromStr>(
        &self,
        column: &'static str,
        expected: &'static str,
    ) -> Result<T, DataFault> {
        self.read(column, expected, |text| text.parse().ok())
    }
}

/// Reads every row below the header with `read`.
pub(super) fn each<T>(
    csv: &str,
    mut read: impl FnMut(&Record<'_>) -> Result<T, DataFault>,
) -> Result<Vec<T>, DataFault> {
    let rows = rows(csv);
    let Some((header, rows)) = rows.split_first() else { return Ok(Vec::new()) };
    let record = |(position, fields)| Record { row: position + 2, header, fields };
    rows.iter().map(Vec::as_slice).enumerate().map(|row| read(&record(row))).collect()
}

/// A field is at most as long as the whole text, and there are fewer fields in a row than bytes.
fn rows(csv: &str) -> Vec<Vec<String>> {
    let mut reader = Reader::new();
    let (mut output, mut ends) = (vec![0; csv.len() + 1], vec![0; csv.len().min(1024) + 1]);
    let mut input = csv.as_bytes();
    let mut rows = Vec::new();
    loop {
        let (result, read, _, count) = reader.read_record(input, &mut output, &mut ends);
        input = input.get(read..).unwrap_or_default();
        match result {
            ReadRecordResult::Record => rows.push(fields(&output, ends.get(..count).unwrap_or_default())),
            // The file's end comes as an empty input of its own.
            ReadRecordResult::InputEmpty => {}
            ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull | ReadRecordResult::End => {
                return rows;
            }
        }
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

    #[test]
    fn reads_quotes_and_commas_with_or_without_a_last_line_break() {
        for csv in ["a,b\n1,\"x, y\"\n2,\n", "a,b\n1,\"x, y\"\n2,"] {
            let read =
                each(csv, |record| Ok((record.parsed::<u8>("a", "a number")?, record.text("b").to_owned())));
            assert_eq!(read, Ok(vec![(1, "x, y".to_owned()), (2, String::new())]));
        }
    }

    #[test]
    fn names_the_place_of_a_fault() {
        let fault = each("a,b\n1,2\nx,3\n", |record| record.parsed::<u8>("a", "a number")).unwrap_err();
        assert_eq!(fault.to_string(), "row 3: a is \"x\", expected a number");
    }
}
