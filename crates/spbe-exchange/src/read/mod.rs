//! From a file to a preview of what is in it.
//!
//! In this order: how large it is; what it is, by its first bytes; whether it keeps to the limits; only then its cells.
//! A workbook of ours gives its workspace back. In any other file the best reading is looked for: a wide table of
//! agencies, or one level for each indicator.

mod archive;
mod compound;
mod fault;
mod grid;
mod headings;
mod levels;
mod own;
mod own_cohort;
mod own_table;
mod preview;
mod refusal;
mod sheets;
mod sniff;
mod table;
mod text;
mod xml;

pub use fault::{Fault, Problem};
use grid::Grid;
pub use preview::{Content, Edit, FileKind, Preview, Remark};
pub use refusal::Refusal;

use spbe_index::Instrument;

use crate::json::read_json;
use crate::limits::{MAX_FAULTS, MAX_FILE_BYTES};
use sniff::Looks;

/// What a file is understood as.
struct Found {
    sheet: String,
    rows: usize,
    content: Content,
    remarks: Vec<Remark>,
    faults: Vec<Fault>,
}

/// Reads a file for one of `instruments`, the likeliest first.
///
/// # Errors
/// [`Refusal`] where the file is not opened at all. What is wrong inside a file that could be opened stands in
/// [`Preview::faults`].
///
/// ```
/// use spbe_exchange::{Content, read};
/// use spbe_index::Instrument;
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let preview = read("Tingkat\n".bytes().chain("3\n".bytes().cycle().take(94)).collect::<Vec<_>>().as_slice(), &[instrument])?;
/// assert!(preview.is_usable());
/// assert!(matches!(preview.content, Content::Levels { levels, .. } if levels == ["3"; 47]));
/// # Ok::<(), spbe_exchange::Refusal>(())
/// ```
pub fn read(bytes: &[u8], instruments: &[&Instrument]) -> Result<Preview, Refusal> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(Refusal::TooLarge { bytes: bytes.len() });
    }
    let (file, grids, has_macros) = match sniff::looks(bytes)? {
        Looks::Json(text) => return json(text),
        Looks::Text(text) => (FileKind::Csv, vec![text::grid(text)?], false),
        Looks::Compound => (FileKind::Xls, sheets::xls(bytes)?, false),
        Looks::Archive => match archive::inspect(bytes)? {
            archive::Archive::Xlsx { has_macros } => (FileKind::Xlsx, sheets::xlsx(bytes)?, has_macros),
            archive::Archive::Ods => (FileKind::Ods, sheets::ods(bytes)?, false),
        },
    };
    let mut found = understand(&grids, instruments);
    if has_macros {
        found.remarks.push(Remark::Macros);
    }
    Ok(preview(file, found))
}

fn json(text: &str) -> Result<Preview, Refusal> {
    let book = read_json(text)?;
    let faults = match book.check() {
        Ok(_) => Vec::new(),
        Err(faults) => faults.into_iter().map(Fault::of_book).collect(),
    };
    let content = Content::Workspace { book: Box::new(book), edits: Vec::new() };
    let found =
        Found { sheet: String::new(), rows: text.lines().count(), content, remarks: Vec::new(), faults };
    Ok(preview(FileKind::Json, found))
}

fn preview(file: FileKind, found: Found) -> Preview {
    let Found { sheet, rows, content, remarks, mut faults } = found;
    if faults.len() > MAX_FAULTS {
        let count = faults.split_off(MAX_FAULTS).len();
        faults.push(Fault::more(&sheet, count));
    }
    Preview { file, sheet, rows, content, remarks, faults }
}

/// The best reading of the sheets.
fn understand(grids: &[Grid], instruments: &[&Instrument]) -> Found {
    let (own, lost) = match own::read(grids) {
        own::Carrier::Book(found) => (Some(*found), false),
        own::Carrier::Lost => (None, true),
        own::Carrier::None => (None, false),
    };
    let mut found = own
        .or_else(|| grids.iter().find_map(|grid| own_table::read(grid, instruments)))
        .or_else(|| grids.iter().find_map(|grid| table::read(grid, instruments)))
        .or_else(|| levels::read(grids, instruments))
        .unwrap_or_else(|| nothing(grids));
    if lost {
        found.remarks.push(Remark::CarrierLost);
    }
    found
}

fn nothing(grids: &[Grid]) -> Found {
    let grid = grids.iter().find(|grid| grid.filled_rows() > 0);
    Found {
        sheet: grid.map(|grid| grid.sheet.clone()).unwrap_or_default(),
        rows: grid.map(Grid::filled_rows).unwrap_or_default(),
        content: Content::Nothing,
        remarks: Vec::new(),
        faults: Vec::new(),
    }
}

/// Formulas of the sheet that was read, and the names of those that were not.
fn remarks(grid: &Grid, grids: &[Grid]) -> Vec<Remark> {
    let mut remarks = Vec::new();
    if !grid.formulas.is_empty() {
        remarks.push(Remark::Formulas { count: grid.formulas.len() });
    }
    let others = grids.iter().filter(|other| other.sheet != grid.sheet && other.filled_rows() > 0);
    let names: Vec<_> = others.map(|other| other.sheet.clone()).collect();
    if !names.is_empty() {
        remarks.push(Remark::OtherSheets { names });
    }
    remarks
}
