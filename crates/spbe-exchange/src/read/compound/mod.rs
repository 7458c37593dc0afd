//! An old Excel workbook, before it is opened.
//!
//! Its reader makes room for whatever the file says: for every cell between the first and the last one of a sheet, for a
//! text of the list as often as cells name it, for names of sheets as often as formulas do. So a small file could fill the
//! memory. The workbook is therefore written anew, with those records alone that are read, and each of them paid for.

mod record;
mod rewrite;
mod texts;

use std::io::{Cursor, Read as _, Write as _};

use cfb::{CompoundFile, Version};

use super::Refusal;
use crate::limits::MAX_HELD_BYTES;

/// The workbook of a compound file, with what was found harmless and nothing else.
///
/// # Errors
/// [`Refusal`] where the file is damaged, protected, no workbook, or would take more room than there may be.
pub(super) fn harmless(bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut file = CompoundFile::open(Cursor::new(bytes)).map_err(|_| Refusal::Damaged)?;
    // A workbook of today that is protected by a password lies in a container of this kind.
    if file.is_stream("/EncryptedPackage") {
        return Err(Refusal::Password);
    }
    let name =
        ["/Workbook", "/Book"].into_iter().find(|name| file.is_stream(name)).ok_or(Refusal::Unknown)?;
    let mut stream = Vec::new();
    let opened = file.open_stream(name).map_err(|_| Refusal::Damaged)?;
    opened.take(MAX_HELD_BYTES).read_to_end(&mut stream).map_err(|_| Refusal::Damaged)?;
    alone(name, &rewrite::workbook(&stream)?).map_err(|_| Refusal::Damaged)
}

fn alone(name: &str, stream: &[u8]) -> std::io::Result<Vec<u8>> {
    // Version 3, as Excel wrote it: calamine takes one of version 4 without small streams for empty.
    let mut file = CompoundFile::create_with_version(Version::V3, Cursor::new(Vec::new()))?;
    file.create_stream(name)?.write_all(stream)?;
    file.flush()?;
    Ok(file.into_inner().into_inner())
}
