//! From text to records of fields.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use super::text::{count, line_end};

/// Separators, the least likely to be one where two occur equally often: a comma may stand before decimals.
const SEPARATORS: [u8; 3] = [b',', b'\t', b';'];

/// Reads one record after the other, into the same buffers. Every call is given the same text, so that reading can
/// rest between two records without holding on to it.
pub(crate) struct Records {
    reader: Reader,
    position: usize,
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

impl Records {
    pub(crate) fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        match named_separator(bytes) {
            Some((separator, position)) => Self { position, ..Self::separated(text, separator) },
            None => Self::separated(text, separator(bytes)),
        }
    }

    /// Fields that are known to be between these bytes.
    pub(crate) fn separated(text: &str, separator: u8) -> Self {
        let bytes = text.as_bytes();
        Self {
            reader: ReaderBuilder::new().delimiter(separator).build(),
            position: 0,
            line: 1,
            line_end: line_end(bytes),
            fields: vec![0; 1024],
            ends: vec![0; 64],
        }
    }

    /// How many bytes of the text are read.
    pub(super) fn position(&self) -> usize {
        self.position
    }

    /// The next record that has anything in it.
    pub(crate) fn next_filled(&mut self, text: &str) -> Option<Record<'_>> {
        let text = text.as_bytes();
        loop {
            self.skip_line_ends(text);
            if self.rest(text).is_empty() {
                return None;
            }
            let line = self.line;
            let (ends, is_closed) = self.read_record(text);
            let unclosed = (!is_closed).then_some(ends + 1);
            if !is_closed || self.is_filled(ends) {
                let (fields, ends) = self.read_fields(ends);
                return Some(Record { line, unclosed, fields, ends });
            }
        }
    }

    /// How many fields there are in the next record, and whether the last of them is complete.
    fn read_record(&mut self, text: &[u8]) -> (usize, bool) {
        let (mut written, mut ended, mut is_over) = (0, 0, false);
        loop {
            // A line end more closes the last record, unless it is inside quotation marks.
            let input = if is_over { b"\n" } else { self.rest(text) };
            let fields = self.fields.get_mut(written..).unwrap_or_default();
            let ends = self.ends.get_mut(ended..).unwrap_or_default();
            let (result, read, wrote, closed) = self.reader.read_record(input, fields, ends);
            if !is_over {
                self.advance(text, read);
            }
            (written, ended) = (written + wrote, ended + closed);
            match result {
                ReadRecordResult::OutputFull => self.fields.resize(self.fields.len() * 2, 0),
                ReadRecordResult::OutputEndsFull => self.ends.resize(self.ends.len() * 2, 0),
                ReadRecordResult::Record | ReadRecordResult::End => return (ended, true),
                ReadRecordResult::InputEmpty if !is_over => is_over = true,
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

    fn skip_line_ends(&mut self, text: &[u8]) {
        let blank = self.rest(text).iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        self.advance(text, blank);
    }

    fn rest<'text>(&self, text: &'text [u8]) -> &'text [u8] {
        text.get(self.position..).unwrap_or_default()
    }

    fn advance(&mut self, text: &[u8], bytes: usize) {
        self.line += count(self.rest(text).get(..bytes).unwrap_or_default(), self.line_end);
        self.position += bytes;
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

/// The separator that a first line `sep=;` names, as Excel reads it, and where that line ends.
fn named_separator(text: &[u8]) -> Option<(u8, usize)> {
    let (name, rest) = text.split_at_checked(4)?;
    let [separator, ends @ ..] = rest else { return None };
    let is_named = name.eq_ignore_ascii_case(b"sep=") && SEPARATORS.contains(separator);
    (is_named && matches!(ends, [] | [b'\r' | b'\n', ..])).then_some((*separator, 5))
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
