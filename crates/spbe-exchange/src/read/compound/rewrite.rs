//! The stream of an old workbook, written anew with what is read of it.

use super::record::{Record, Records, kind};
use super::texts;
use crate::limits::{MAX_CELLS, MAX_HELD_BYTES, MAX_SHEETS};
use crate::read::Refusal;

/// What the format has room for (BIFF8).
const MOST_COLUMNS: u16 = 256;
/// What the first part says for all sheets, but for the sheets themselves and the list of texts.
const HEAD: [u16; 6] =
    [kind::BEGIN, kind::PROTECTED, kind::CODE_PAGE, kind::DATES_FROM, kind::FORMAT, kind::CELL_FORMAT];
/// Records that begin with the row and the column of one cell.
const CELLS: [u16; 7] = [
    kind::FORMULA,
    kind::RICH_TEXT,
    kind::LISTED_TEXT,
    kind::NUMBER,
    kind::TEXT,
    kind::TRUTH,
    kind::SHORT_NUMBER,
];
/// Bytes that a letter takes at most, once read.
const LETTER: u64 = 3;
/// Formulas are never run, and only that there is one is of use: the number 0 stands for each.
const ANY_FORMULA: [u8; 5] = [3, 0, 0x1E, 0, 0];
/// A formula's place, format and value, before what it calculates.
const FORMULA_HEAD: usize = 20;

/// The records that are read of a workbook's stream.
///
/// # Errors
/// [`Refusal`] where a record is cut off or lies, or where they would take more room than there may be.
pub(super) fn workbook(stream: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut written = Written::default();
    for (place, start) in written.head(stream)? {
        written.begin_sheet(place)?;
        written.sheet(stream.get(start..).ok_or(Refusal::Damaged)?)?;
    }
    Ok(written.stream)
}

#[derive(Default)]
struct Written {
    stream: Vec<u8>,
    /// How long each text of the list is.
    texts: Vec<u16>,
    /// Cells that the sheets so far take room for.
    cells: u64,
    /// Bytes that the texts of cells so far take.
    held: u64,
}

impl Written {
    /// The first part, which holds for all sheets. Of each sheet: where its start is to be written, and its start so far.
    fn head(&mut self, stream: &[u8]) -> Result<Vec<(usize, usize)>, Refusal> {
        let (mut sheets, mut parts, mut in_list) = (Vec::new(), Vec::new(), false);
        for record in Records(stream) {
            let record = record.ok_or(Refusal::Damaged)?;
            match record.kind {
                kind::END => break,
                kind::TEXTS => parts = vec![record.data],
                kind::CONTINUE if in_list => parts.push(record.data),
                kind::SHEET => {
                    let start = record.u32(0).and_then(|start| usize::try_from(start).ok());
                    // After the four bytes of kind and length.
                    sheets.push((self.stream.len() + 4, start.ok_or(Refusal::Damaged)?));
                }
                _ if HEAD.contains(&record.kind) => {}
                _ => {
                    in_list = false;
                    continue;
                }
            }
            in_list = matches!(record.kind, kind::TEXTS | kind::CONTINUE);
            self.put(&record)?;
        }
        self.put(&Record { kind: kind::END, data: &[] })?;
        if !parts.is_empty() {
            self.texts = texts::lengths(&parts).ok_or(Refusal::Damaged)?;
        }
        if self.texts.len() > MAX_CELLS {
            return Err(Refusal::Cells);
        }
        if sheets.len() > MAX_SHEETS {
            return Err(Refusal::Sheets { found: sheets.len() });
        }
        Ok(sheets)
    }

    fn begin_sheet(&mut self, place: usize) -> Result<(), Refusal> {
        let start = u32::try_from(self.stream.len()).map_err(|_| Refusal::Unpacked)?;
        let said = self.stream.get_mut(place..place + 4).ok_or(Refusal::Damaged)?;
        said.copy_from_slice(&start.to_le_bytes());
        Ok(())
    }

    /// The cells of a sheet. What lies inside it (a chart) has cells of its own, which are not read.
    fn sheet(&mut self, stream: &[u8]) -> Result<(), Refusal> {
        let (mut ends, mut depth) = ((0, 0), 0_u32);
        for record in Records(stream) {
            let record = record.ok_or(Refusal::Damaged)?;
            match record.kind {
                kind::BEGIN => depth += 1,
                kind::END if depth <= 1 => break,
                kind::END => depth -= 1,
                _ if depth > 1 => {}
                kind::RESULT => self.text(&record, record.u16(0))?,
                _ => self.cell(&record, &mut ends)?,
            }
        }
        self.cells += ends.0 * ends.1;
        if self.cells > MAX_CELLS as u64 {
            return Err(Refusal::Cells);
        }
        self.put(&Record { kind: kind::END, data: &[] })
    }

    /// A cell, if the record is one; `ends` are the rows and columns up to the furthest.
    fn cell(&mut self, record: &Record<'_>, ends: &mut (u64, u64)) -> Result<(), Refusal> {
        let column_at = match record.kind {
            kind::NUMBERS => record.data.len().saturating_sub(2),
            _ if CELLS.contains(&record.kind) => 2,
            _ => return Ok(()),
        };
        let (row, column) = record.u16(0).zip(record.u16(column_at)).ok_or(Refusal::Damaged)?;
        if column >= MOST_COLUMNS {
            return Err(Refusal::Damaged);
        }
        *ends = (ends.0.max(u64::from(row) + 1), ends.1.max(u64::from(column) + 1));
        match record.kind {
            kind::FORMULA => {
                let head = record.data.get(..FORMULA_HEAD).ok_or(Refusal::Damaged)?;
                self.put(&Record { kind: kind::FORMULA, data: &[head, &ANY_FORMULA].concat() })
            }
            kind::TEXT | kind::RICH_TEXT => self.text(record, record.u16(6)),
            kind::LISTED_TEXT => {
                let place = record.u32(6).and_then(|place| usize::try_from(place).ok());
                // A place that the list has not is no text at all.
                let length = place.map(|place| self.texts.get(place).copied().unwrap_or_default());
                self.text(record, length)
            }
            _ => self.put(record),
        }
    }

    /// A text that says that it has so many letters; room is made for them whether they follow or not.
    fn text(&mut self, record: &Record<'_>, letters: Option<u16>) -> Result<(), Refusal> {
        self.held += u64::from(letters.ok_or(Refusal::Damaged)?) * LETTER;
        if self.held > MAX_HELD_BYTES { Err(Refusal::Unpacked) } else { self.put(record) }
    }

    fn put(&mut self, record: &Record<'_>) -> Result<(), Refusal> {
        let length = u16::try_from(record.data.len()).map_err(|_| Refusal::Damaged)?;
        self.stream.extend(record.kind.to_le_bytes());
        self.stream.extend(length.to_le_bytes());
        self.stream.extend(record.data);
        // Sheets that lie over each other are written once for each.
        if self.stream.len() as u64 > MAX_HELD_BYTES { Err(Refusal::Unpacked) } else { Ok(()) }
    }
}
