//! A look at an archive before anything of it is used.
//!
//! First its directory: how many members, how large they say they are. Then each member is unpacked
//! into nothing while its bytes are counted, since a directory may lie, and its XML is walked: whether it ends as it
//! began, how deep it goes and, in an ODS file, whether a few letters repeat cells or blanks a million times.

use std::borrow::Cow;
use std::io::{self, Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::Refusal;
use super::xml::{Walk, walk};
use crate::limits::{MAX_HELD_BYTES, MAX_MEMBERS, MAX_UNPACKED_BYTES};

/// What kind of workbook an archive is.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub(super) enum Archive {
    Xlsx {
        /// Whether it brings macros, which are never looked at.
        has_macros: bool,
    },
    Ods,
}

/// Looks at an archive.
pub(super) fn inspect(bytes: &[u8]) -> Result<Archive, Refusal> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    if archive.len() > MAX_MEMBERS {
        return Err(Refusal::Members { found: archive.len() });
    }
    let names = archive.file_names().map(|name| name.map(Cow::into_owned));
    let names: Vec<String> = names.collect::<Result<_, _>>().map_err(|error| damaged(&error))?;
    let kind = kind(&names)?;
    let mut declared = 0_u64;
    for place in 0..archive.len() {
        let member = archive.by_index_raw(place).map_err(|error| damaged(&error))?;
        if member.encrypted() {
            return Err(Refusal::Password);
        }
        declared = declared.saturating_add(member.size());
    }
    if declared > MAX_UNPACKED_BYTES {
        return Err(Refusal::Unpacked);
    }
    let mut left = MAX_UNPACKED_BYTES;
    for (place, name) in names.iter().enumerate() {
        let member = archive.by_index(place).map_err(|error| damaged(&error))?;
        let most = if is_held(name) { MAX_HELD_BYTES.min(left) } else { left };
        left -= unpack(member, most, kind, name)?;
    }
    Ok(kind)
}

fn kind(names: &[String]) -> Result<Archive, Refusal> {
    let has = |name: &str| names.iter().any(|other| other.eq_ignore_ascii_case(name));
    if has("xl/workbook.bin") {
        Err(Refusal::BinaryWorkbook)
    } else if has("xl/workbook.xml") {
        Ok(Archive::Xlsx { has_macros: has("xl/vbaProject.bin") })
    } else if has("content.xml") && has("mimetype") {
        Ok(Archive::Ods)
    } else {
        Err(Refusal::ForeignArchive)
    }
}

/// Whether a member is read as XML. Others are only counted: a sheet may have any name.
fn is_xml(name: &str) -> bool {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
    matches!(extension.as_deref(), Some("xml" | "rels"))
}

/// Sheets are read cell by cell; all else is held as a whole.
fn is_held(name: &str) -> bool {
    !name.starts_with("xl/worksheets/") && name != "content.xml"
}

/// How many bytes a member has, once its XML is found harmless.
fn unpack(member: impl Read, most: u64, kind: Archive, name: &str) -> Result<u64, Refusal> {
    // One byte more than allowed shows that there are too many.
    let mut counted = Counted { inner: member.take(most + 1), bytes: 0 };
    if is_xml(name) {
        walk(&mut counted, if kind == Archive::Ods { Walk::OpenDocument } else { Walk::Depth })?;
    }
    io::copy(&mut counted, &mut io::sink()).map_err(|_| Refusal::Damaged)?;
    if counted.bytes > most { Err(Refusal::Unpacked) } else { Ok(counted.bytes) }
}

struct Counted<R> {
    inner: R,
    bytes: u64,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.bytes += u64::try_from(read).unwrap_or_default();
        Ok(read)
    }
}

fn damaged(error: &ZipError) -> Refusal {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Refusal::Password,
        _ => Refusal::Damaged,
    }
}
