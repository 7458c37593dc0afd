//! From bytes to text.

use std::borrow::Cow;

use super::TableFault;
use super::fault::Faults;

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// How a ZIP archive (.xlsx, .ods) and an old Excel workbook (.xls) begin.
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xD0\xCF\x11\xE0"];

/// The text of a file, with a replacement for what is no text, so that the rest can still be looked at;
/// `None` when looking at the rest would be no use.
pub(crate) fn decode<'bytes>(bytes: &'bytes [u8], faults: &mut Faults) -> Option<Cow<'bytes, str>> {
    if let Some(fault) = no_text_at_all(bytes) {
        faults.push(fault);
        return None;
    }
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    if let Ok(text) = str::from_utf8(bytes) {
        return Some(text.into());
    }
    Some(without_foreign_bytes(bytes, faults).into())
}

fn no_text_at_all(bytes: &[u8]) -> Option<TableFault> {
    if WORKBOOKS.iter().any(|start| bytes.starts_with(start)) {
        return Some(TableFault::Workbook);
    }
    let before = bytes.iter().position(|byte| *byte == 0)?;
    let mut place = Place::start(bytes);
    place.pass(bytes.get(..before)?);
    Some(TableFault::ZeroByte { line: place.line, byte: place.byte })
}

/// Notes the bytes that are no text, and puts replacement characters in their places.
fn without_foreign_bytes(bytes: &[u8], faults: &mut Faults) -> String {
    let (mut place, mut text) = (Place::start(bytes), String::new());
    for chunk in bytes.utf8_chunks() {
        place.pass(chunk.valid().as_bytes());
        text.push_str(chunk.valid());
        if let Some(found) = chunk.invalid().first() {
            faults.push(TableFault::Encoding { line: place.line, byte: place.byte, found: *found });
            text.push(char::REPLACEMENT_CHARACTER);
        }
        place.pass(chunk.invalid());
    }
    text
}

/// The byte that ends lines: a carriage return only where there is nothing else, as on old Macs.
pub(crate) fn line_end(bytes: &[u8]) -> u8 {
    if bytes.contains(&b'\n') { b'\n' } else { b'\r' }
}

/// How often a byte occurs.
#[expect(clippy::naive_bytecount, reason = "the compiler's own loop is fast enough to spare a crate")]
pub(crate) fn count(bytes: &[u8], byte: u8) -> usize {
    bytes.iter().filter(|other| **other == byte).count()
}

/// A place in the file, both numbers counted from 1.
struct Place {
    line: usize,
    byte: usize,
    line_end: u8,
}

impl Place {
    fn start(bytes: &[u8]) -> Self {
        Self { line: 1, byte: 1, line_end: line_end(bytes) }
    }

    fn pass(&mut self, bytes: &[u8]) {
        self.line += count(bytes, self.line_end);
        self.byte = match bytes.iter().rposition(|byte| *byte == self.line_end) {
            Some(end) => bytes.len() - end,
            None => self.byte + bytes.len(),
        };
    }
}
