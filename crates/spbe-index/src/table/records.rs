//! From text to records of fields.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use super::text::{count, line_end};

/// Separators, the least likely to be one where two occur equally often: a comma may stand before decimals.
const SEPARATORS: [u8; 3] = [b',', b'\t', b';'];

/// Reads one record after the other, into the same buffers.
pub(crate) struct Records<'text> {
    reader: Reader,
    rest: &'text [u8],
    line: usize,
    line_end: u8,
    fields: Vec<u8>,
    ends: Vec<usize>,
}

/// The fields of a row or of the header.
pub(crate) struct Record<'records> {
    /// Where it begins, counted from 1.
    pub(crate) line: usize,
    /// The position, counted from 1, of a quoted field that never ends.
    pub(crate) unclosed: Option<usize>,
    fields: &'records str,
    ends: &'records [usize],
}

/// The fields of a record, one by one.
pub(crate) struct Fields<'records> {
    text: &'records str,
    ends: std::slice::Iter<'records, usize>,
    start: usize,
}

impl<'text> Records<'text> {
    pub(crate) fn new(text: &'text str) -> Self {
        let rest = text.as_bytes();
        Self {
            reader: ReaderBuilder::new().delimiter(separator(rest)).build(),
            rest,
            line: 1,
            line_end: line_end(rest),
            fields: vec![0; 1024],
            ends: vec![0; 64],
        }
    }

    /// The next record that has anything in it.
    pub(crate) fn next_filled(&mut self) -> Option<Record<'_>> {
        loop {
            self.skip_line_ends();
            if self.rest.is_empty() {
                return None;
            }
            let line = self.line;
            let (ends, is_closed) = self.read_record();
            let unclosed = (!is_closed).then_some(ends + 1);
            if !is_closed || self.is_filled(ends) {
                let (fields, ends) = self.read_fields(ends);
                return Some(Record { line, unclosed, fields, ends });
            }
        }
    }

    /// How many fields there are in the next record, and whether the last of them is complete.
    fn read_record(&mut self) -> (usize, bool) {
        let (mut written, mut ended, mut is_over) = (0, 0, false);
        loop {
            let fields = self.fields.get_mut(written..).unwrap_or_default();
            let ends = self.ends.get_mut(ended..).unwrap_or_default();
            let (result, read, wrote, closed) = self.reader.read_record(self.rest, fields, ends);
            self.advance(read);
            (written, ended) = (written + wrote, ended + closed);
            match result {
                ReadRecordResult::OutputFull => self.fields.resize(self.fields.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::Record | ReadRecordResult::End => return (ended, true),
                // A line end more closes the last record, unless it is inside quotation marks.
                ReadRecordResult::InputEmpty if !is_over => (self.rest, is_over) = (b"\n", true),
                ReadRecordResult::InputEmpty => return (ended, false),
            }
        }
    }

    fn read_fields(&self, ends: usize) -> (&str, &[usize]) {
        let ends = self.ends.get(..ends).unwrap_or_default();
        let bytes = self.fields.get(..ends.last().copied().unwrap_or(0)).unwrap_or_default();
        // What was text before is text without its separators and quotation marks, too.
        (str::from_utf8(bytes).unwrap_or_default(), ends)
    }

    fn is_filled(&self, ends: usize) -> bool {
        !self.read_fields(ends).0.trim().is_empty()
    }

    fn skip_line_ends(&mut self) {
        let blank = self.rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        self.advance(blank);
    }

    fn advance(&mut self, bytes: usize) {
        let (passed, rest) = self.rest.split_at_checked(bytes).unwrap_or((self.rest, &[]));
        self.line += count(passed, self.line_end);
        self.rest = rest;
    }
}

impl<'records> Record<'records> {
    /// How many fields it has.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Its fields, without quotation marks and the blanks around them.
    pub(crate) fn fields(&self) -> Fields<'records> {
        Fields { text: self.fields, ends: self.ends.iter(), start: 0 }
    }
}

impl<'records> Iterator for Fields<'records> {
    type Item = &'records str;

    fn next(&mut self) -> Option<&'records str> {
        let end = *self.ends.next()?;
        let field = self.text.get(self.start..end).unwrap_or_default();
        self.start = end;
        Some(field.trim())
    }
}

/// The byte that separates fields, by the first line that has any: the one that occurs most often.
fn separator(text: &[u8]) -> u8 {
    let mut counts = [0; SEPARATORS.len()];
    let mut is_quoted = false;
    for byte in text.trim_ascii_start() {
        is_quoted ^= *byte == b'"';
        match byte {
            b'\r' | b'\n' if !is_quoted => break,
            _ if is_quoted => {}
            _ => {
                for (separator, count) in SEPARATORS.iter().zip(&mut counts) {
                    *count += u32::from(separator == byte);
                }
            }
        }
    }
    let (mut likely, mut most) = (b',', 0);
    for (separator, count) in SEPARATORS.into_iter().zip(counts) {
        if count >= most {
            (likely, most) = (separator, count);
        }
    }
    likely
}
