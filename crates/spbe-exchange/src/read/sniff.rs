//! What a file is, by its first bytes and not by its name.

use super::Refusal;

/// What a file looks like.
#[derive(Debug, Eq, PartialEq)]
pub(super) enum Looks<'bytes> {
    /// A ZIP archive, as XLSX and ODS are.
    Archive,
    /// A compound file, as XLS is.
    Compound,
    Json(&'bytes str),
    Text(&'bytes str),
}

pub(super) fn looks(bytes: &[u8]) -> Result<Looks<'_>, Refusal> {
    if bytes.starts_with(b"PK\x03\x04") {
        return Ok(Looks::Archive);
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Ok(Looks::Compound);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    // Text has no zero bytes, and few files of another kind have none.
    if bytes.contains(&0) || bytes.starts_with(b"%PDF") {
        return Err(Refusal::Unknown);
    }
    let text = str::from_utf8(bytes).map_err(|error| encoding(bytes, error.valid_up_to()))?;
    let start = text.trim_start();
    if start.is_empty() {
        return Err(Refusal::Empty);
    }
    let begins =
        |words: &str| start.get(..words.len()).is_some_and(|start| start.eq_ignore_ascii_case(words));
    if ["<!doctype html", "<html", "<table", "<?xml"].into_iter().any(begins) {
        return Err(Refusal::WebPage);
    }
    Ok(if start.starts_with(['{', '[']) { Looks::Json(text) } else { Looks::Text(text) })
}

/// Text of another encoding has its letters outside ASCII wrong; what has hardly a letter at all is no text.
fn encoding(bytes: &[u8], valid: usize) -> Refusal {
    let controls =
        bytes.iter().take(1024).filter(|byte| byte.is_ascii_control() && !byte.is_ascii_whitespace());
    if controls.count() > 8 {
        return Refusal::Unknown;
    }
    let before = bytes.get(..valid).unwrap_or_default();
    let lines = str::from_utf8(before).map(|text| text.matches('\n').count()).unwrap_or_default();
    Refusal::Encoding { line: lines + 1 }
}
