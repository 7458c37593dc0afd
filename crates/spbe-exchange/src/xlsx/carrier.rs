//! The whole workspace inside the workbook, on a hidden sheet: packed, in letters that no spreadsheet changes.
//!
//! Column A: the name of the format, its version, how many pieces follow, a checksum, then the pieces. Each piece is
//! shorter than a cell may be, and begins with a colon so that nothing takes it for a number or a formula.

use std::io::{Read as _, Write as _};

use data_encoding::BASE64;
use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use rust_xlsxwriter::{Worksheet, XlsxError};

use super::Written;
use crate::book::{Book, FORMAT};
use crate::limits::MAX_HELD_BYTES;

pub(crate) const SHEET: &str = "_spbe";

/// The version of this layout, not that of the workspace.
const VERSION: &str = "1";

/// Letters of a piece; a cell holds 32 767.
const PIECE: usize = 32_000;

/// What the hidden sheet holds.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Carried {
    /// The text of a workspace.
    Text(String),
    /// Another version of the layout.
    Newer,
    /// Cut off or changed.
    Damaged,
}

pub(super) fn sheet(book: &Book) -> Written {
    let mut sheet = Worksheet::new();
    sheet.set_name(SHEET)?.set_very_hidden(true);
    for (row, line) in (0..).zip(pack(book)?) {
        sheet.write_string(row, 0, line)?;
    }
    Ok(sheet)
}

fn pack(book: &Book) -> Result<Vec<String>, XlsxError> {
    let text = serde_json::to_string(book).map_err(|error| XlsxError::ParameterError(error.to_string()))?;
    let mut packer = DeflateEncoder::new(Vec::new(), Compression::default());
    packer.write_all(text.as_bytes())?;
    let letters = BASE64.encode(&packer.finish()?);
    let mut pieces = Vec::new();
    let mut rest = letters.as_str();
    while !rest.is_empty() {
        // All letters are of one byte.
        let (piece, after) = rest.split_at(rest.len().min(PIECE));
        pieces.push(format!(":{piece}"));
        rest = after;
    }
    let checksum = format!(":{:08x}", crc32fast::hash(text.as_bytes()));
    let mut lines = vec![FORMAT.to_owned(), format!(":{VERSION}"), format!(":{}", pieces.len()), checksum];
    lines.append(&mut pieces);
    Ok(lines)
}

/// The workspace of a hidden sheet, by its lines; `None` where it is the sheet of somebody else.
pub(crate) fn unpack(lines: &[&str]) -> Option<Carried> {
    let [FORMAT, version, count, checksum, pieces @ ..] = lines else { return None };
    if version.strip_prefix(':') != Some(VERSION) {
        return Some(Carried::Newer);
    }
    let text = joined(count, pieces).and_then(|letters| inflate(&letters));
    let is_whole = |text: &String| format!(":{:08x}", crc32fast::hash(text.as_bytes())) == *checksum;
    Some(text.filter(is_whole).map_or(Carried::Damaged, Carried::Text))
}

fn joined(count: &str, pieces: &[&str]) -> Option<String> {
    let count: usize = count.strip_prefix(':')?.parse().ok()?;
    let mut letters = String::new();
    for piece in pieces.get(..count)? {
        letters.push_str(piece.strip_prefix(':')?);
    }
    Some(letters)
}

fn inflate(letters: &str) -> Option<String> {
    let packed = BASE64.decode(letters.as_bytes()).ok()?;
    let mut text = String::new();
    let most = DeflateDecoder::new(packed.as_slice()).take(MAX_HELD_BYTES).read_to_string(&mut text).ok()?;
    (u64::try_from(most).ok()? < MAX_HELD_BYTES).then_some(text)
}
