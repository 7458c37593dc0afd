//! A walk through XML that holds nothing but the present element.

use std::io::{self, BufReader, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::Refusal;
use crate::limits::{MAX_CELLS, MAX_COLUMNS, MAX_NESTING, MAX_ROWS, MAX_TEXT_BYTES};

/// What is looked for.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub(super) enum Walk {
    /// Elements inside each other.
    Depth,
    /// The same, and rows and cells that are said to repeat.
    OpenDocument,
}

/// Walks to the end. XML that is broken or ends too early is refused: a reader that looks for the end of a table would
/// look for ever.
pub(super) fn walk(source: impl Read, walk: Walk) -> Result<(), Refusal> {
    let mut reader = Reader::from_reader(BufReader::new(Paced { inner: source, since: 0 }));
    let (mut buffer, mut depth, mut table) = (Vec::new(), 0_usize, Repeats::default());
    loop {
        buffer.clear();
        reader.get_mut().get_mut().since = 0;
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(element)) => {
                depth += 1;
                if depth > MAX_NESTING {
                    return Err(Refusal::Nesting);
                }
                if walk == Walk::OpenDocument {
                    table.start(&element)?;
                }
            }
            Ok(Event::Empty(element)) if walk == Walk::OpenDocument => {
                table.start(&element)?;
                table.end(element.name().0)?;
            }
            Ok(Event::End(element)) => {
                depth = depth.saturating_sub(1);
                if walk == Walk::OpenDocument {
                    table.end(element.name().0)?;
                }
            }
            Err(_) if reader.get_ref().get_ref().is_exhausted() => return Err(Refusal::Unpacked),
            Ok(Event::Eof) if depth == 0 => return Ok(()),
            Ok(Event::Eof) | Err(_) => return Err(Refusal::Damaged),
            Ok(_) => {}
        }
    }
}

/// A source that fails where one text or tag takes too much of it, before it is all in memory.
struct Paced<R> {
    inner: R,
    /// Bytes since the last text or tag.
    since: usize,
}

impl<R> Paced<R> {
    fn is_exhausted(&self) -> bool {
        self.since > MAX_TEXT_BYTES
    }
}

impl<R: Read> Read for Paced<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.is_exhausted() {
            return Err(io::Error::from(io::ErrorKind::FileTooLarge));
        }
        let read = self.inner.read(buffer)?;
        self.since += read;
        Ok(read)
    }
}

/// As many as a cell can hold.
const MOST_BLANKS: usize = 32_767;

/// The cells of an ODS file, as many as they are said to be. Empty ones count only where a filled one follows: every
/// sheet ends with a row of empty cells that repeats to the last one there is.
#[derive(Default)]
struct Repeats {
    /// How often the present row repeats.
    row: usize,
    /// Its cells up to the last filled one.
    filled: usize,
    /// Its cells so far.
    cells: usize,
    /// Rows of the present sheet up to the last filled one, and so far.
    filled_rows: usize,
    rows: usize,
    total: usize,
    sheet: String,
}

impl Repeats {
    fn start(&mut self, element: &BytesStart<'_>) -> Result<(), Refusal> {
        match element.name().0 {
            "table:table" => {
                (self.filled_rows, self.rows) = (0, 0);
                self.sheet = text(element, "table:name").unwrap_or_default();
            }
            "table:table-row" => {
                (self.filled, self.cells) = (0, 0);
                self.row = count(element, "table:number-rows-repeated");
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.cells = self.cells.saturating_add(count(element, "table:number-columns-repeated"));
                if text(element, "office:value-type").is_some() || text(element, "table:formula").is_some() {
                    self.filled = self.cells;
                }
            }
            // Text without a type is the content of a cell, too.
            "text:p" => self.filled = self.cells,
            // Blanks that are said to be so many.
            "text:s" if count(element, "text:c") > MOST_BLANKS => return Err(Refusal::Unpacked),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), Refusal> {
        if name != "table:table-row" {
            return Ok(());
        }
        self.rows = self.rows.saturating_add(self.row);
        if self.filled == 0 {
            return Ok(());
        }
        self.filled_rows = self.rows;
        self.total = self.total.saturating_add(self.filled.saturating_mul(self.row));
        let sheet = || self.sheet.clone();
        if self.filled > MAX_COLUMNS {
            Err(Refusal::Columns { sheet: sheet() })
        } else if self.filled_rows > MAX_ROWS {
            Err(Refusal::Rows { sheet: sheet() })
        } else if self.total > MAX_CELLS {
            Err(Refusal::Cells)
        } else {
            Ok(())
        }
    }
}

fn text(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = element.attributes().with_checks(false).flatten().find(|other| other.key.0 == name)?;
    Some(attribute.value.to_string())
}

/// A number of repetitions; one where it is not said, and as many as there can be where it is no number.
fn count(element: &BytesStart<'_>, name: &str) -> usize {
    text(element, name).map_or(1, |text| text.trim().parse().unwrap_or(usize::MAX))
}
