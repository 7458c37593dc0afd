//! A look at an old Excel workbook before it is opened: how far out its cells say they are.
//!
//! A reader makes room for every cell between the first and the last one of a sheet, so two cells in opposite corners
//! would be enough to fill the memory. The records of the workbook's stream are walked, and their places looked at.

use std::io::{Cursor, Read as _};

use cfb::CompoundFile;

use super::Refusal;
use crate::limits::{MAX_CELLS, MAX_HELD_BYTES};

/// What the format has room for (BIFF8).
const MOST_ROWS: u32 = 65_536;
const MOST_COLUMNS: u32 = 256;
const MOST_CELLS: u64 = MAX_CELLS as u64;

/// Records whose first four bytes are a row and a column.
const CELLS: [u16; 7] = [0x0006, 0x00BD, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205];
const RK: u16 = 0x027E;
const DIMENSIONS: u16 = 0x0200;
const BEGIN: u16 = 0x0809;
/// Where a sheet begins in the stream.
const BOUND_SHEET: u16 = 0x0085;

pub(super) fn inspect(bytes: &[u8]) -> Result<(), Refusal> {
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
    records(&stream)
}

fn records(stream: &[u8]) -> Result<(), Refusal> {
    let (mut rest, mut last, mut total) = (stream, (0, 0), 0);
    while let Some((record, after)) = next(rest) {
        rest = after;
        match record.kind {
            BEGIN => total += std::mem::take(&mut last).area(),
            BOUND_SHEET if record.u32(0).is_none_or(|start| start as usize >= stream.len()) => {
                return Err(Refusal::Damaged);
            }
            DIMENSIONS => record.dimensions()?,
            RK => last = record.furthest(last)?,
            kind if CELLS.contains(&kind) => last = record.furthest(last)?,
            _ => {}
        }
    }
    total += last.area();
    if total > MOST_CELLS { Err(Refusal::Cells) } else { Ok(()) }
}

trait Area {
    fn area(self) -> u64;
}

impl Area for (u32, u32) {
    /// As many cells as lie before this one, and it.
    fn area(self) -> u64 {
        (u64::from(self.0) + 1) * (u64::from(self.1) + 1)
    }
}

struct Record<'stream> {
    kind: u16,
    data: &'stream [u8],
}

fn next(stream: &[u8]) -> Option<(Record<'_>, &[u8])> {
    let (head, rest) = stream.split_first_chunk::<4>()?;
    let [kind_low, kind_high, length_low, length_high] = *head;
    let length = usize::from(u16::from_le_bytes([length_low, length_high]));
    let (data, rest) = rest.split_at_checked(length)?;
    Some((Record { kind: u16::from_le_bytes([kind_low, kind_high]), data }, rest))
}

impl Record<'_> {
    fn u16(&self, at: usize) -> Option<u32> {
        let bytes = self.data.get(at..at + 2)?;
        Some(u32::from(u16::from_le_bytes(bytes.try_into().ok()?)))
    }

    fn u32(&self, at: usize) -> Option<u32> {
        Some(u32::from_le_bytes(self.data.get(at..at + 4)?.try_into().ok()?))
    }

    /// The further of a place and that of the record.
    fn furthest(&self, (row, column): (u32, u32)) -> Result<(u32, u32), Refusal> {
        let (Some(own_row), Some(own_column)) = (self.u16(0), self.u16(2)) else {
            return Err(Refusal::Damaged);
        };
        if own_column >= MOST_COLUMNS {
            return Err(Refusal::Damaged);
        }
        Ok((row.max(own_row), column.max(own_column)))
    }

    /// A sheet's first and last row and column, as it says itself; the last ones are one beyond.
    fn dimensions(&self) -> Result<(), Refusal> {
        let (rows, columns) = match self.data.len() {
            10 => ((self.u16(0), self.u16(2)), (self.u16(4), self.u16(6))),
            14 => ((self.u32(0), self.u32(4)), (self.u16(8), self.u16(10))),
            _ => return Err(Refusal::Damaged),
        };
        let fits = |(first, end): (Option<u32>, Option<u32>), most| {
            first.zip(end).is_some_and(|(first, end)| first <= end && end <= most)
        };
        if !fits(rows, MOST_ROWS) || !fits(columns, MOST_COLUMNS) {
            return Err(Refusal::Damaged);
        }
        let size =
            |(first, end): (Option<u32>, Option<u32>)| u64::from(end.unwrap_or(0) - first.unwrap_or(0));
        if size(rows) * size(columns) > MOST_CELLS { Err(Refusal::Cells) } else { Ok(()) }
    }
}
