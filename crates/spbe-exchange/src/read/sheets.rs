//! From a workbook to grids, through calamine.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{
    CellErrorType, Data, DataRef, Ods, OdsError, Range, Reader, SheetType, Xls, XlsError, Xlsx, XlsxError,
};

use super::grid::{Budget, Cell, Grid};
use super::{Refusal, compound};
use crate::limits::MAX_SHEETS;

/// Formulas beyond this many on a sheet are not worth a place each.
const MOST_FORMULAS: usize = 100_000;

/// The sheets of a workbook, hidden ones among them.
pub(super) fn xlsx(bytes: &[u8]) -> Result<Vec<Grid>, Refusal> {
    guarded(|| {
        let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(|error| xlsx_refusal(&error))?;
        let (mut budget, mut grids) = (Budget::new(), Vec::new());
        for name in names(&workbook)? {
            let mut cells = workbook.worksheet_cells_reader(&name).map_err(|error| xlsx_refusal(&error))?;
            let mut grid = Grid::new(&name);
            while let Some(cell) =
                cells.next_cell_with_formula_metadata().map_err(|error| xlsx_refusal(&error))?
            {
                let place = (index(cell.pos.0), index(cell.pos.1));
                note_formula(&mut grid, place, cell.formula.is_some());
                grid.put(place, of_reference(&cell.value, cell.formula.is_some()), &mut budget)?;
            }
            grids.push(grid);
        }
        Ok(grids)
    })
}

/// The sheets of an ODS file, whose repeated cells were counted before.
pub(super) fn ods(bytes: &[u8]) -> Result<Vec<Grid>, Refusal> {
    guarded(|| {
        let mut workbook: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(|error| ods_refusal(&error))?;
        ranges(&mut workbook, |error| ods_refusal(&error))
    })
}

/// The sheets of an old Excel workbook, of which only what was found harmless is opened.
pub(super) fn xls(bytes: &[u8]) -> Result<Vec<Grid>, Refusal> {
    let bytes = compound::harmless(bytes)?;
    guarded(|| {
        let mut workbook: Xls<_> =
            Xls::new(Cursor::new(bytes.as_slice())).map_err(|error| xls_refusal(&error))?;
        ranges(&mut workbook, |error| xls_refusal(&error))
    })
}

/// A panic of a reader on a broken file is a broken file. In the page the module stops there, and the page says so.
fn guarded<T>(read: impl FnOnce() -> Result<T, Refusal>) -> Result<T, Refusal> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(Refusal::Damaged))
}

/// The sheets that have cells.
fn names<R: Reader<RS>, RS: std::io::Read + std::io::Seek>(workbook: &R) -> Result<Vec<String>, Refusal> {
    let sheets = workbook.sheets_metadata();
    if sheets.len() > MAX_SHEETS {
        return Err(Refusal::Sheets { found: sheets.len() });
    }
    let sheets = sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    Ok(sheets.map(|sheet| sheet.name.clone()).collect())
}

fn ranges<R, RS>(workbook: &mut R, refusal: impl Fn(R::Error) -> Refusal) -> Result<Vec<Grid>, Refusal>
where
    R: Reader<RS>,
    RS: std::io::Read + std::io::Seek,
{
    let (mut budget, mut grids) = (Budget::new(), Vec::new());
    for name in names(workbook)? {
        let values = workbook.worksheet_range(&name).map_err(&refusal)?;
        let formulas = workbook.worksheet_formula(&name).map_err(&refusal)?;
        grids.push(grid(&name, &values, &formulas, &mut budget)?);
    }
    Ok(grids)
}

fn grid(
    name: &str,
    values: &Range<Data>,
    formulas: &Range<String>,
    budget: &mut Budget,
) -> Result<Grid, Refusal> {
    let mut grid = Grid::new(name);
    let (first_row, first_column) = start(values);
    for (row, column, value) in values.used_cells() {
        grid.put((first_row + row, first_column + column), of(value), budget)?;
    }
    let (first_row, first_column) = start(formulas);
    for (row, column, formula) in formulas.used_cells() {
        let place = (first_row + row, first_column + column);
        note_formula(&mut grid, place, !formula.is_empty());
        if !formula.is_empty() && *grid.cell(place.0, place.1) == Cell::Empty {
            grid.put(place, Cell::Uncalculated, budget)?;
        }
    }
    Ok(grid)
}

fn start<T: calamine::CellType>(range: &Range<T>) -> (usize, usize) {
    range.start().map_or((0, 0), |(row, column)| (index(row), index(column)))
}

fn note_formula(grid: &mut Grid, place: (usize, usize), is_formula: bool) {
    if is_formula && grid.formulas.len() < MOST_FORMULAS {
        grid.formulas.push(place);
    }
}

fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn of(value: &Data) -> Cell {
    match value {
        Data::Empty => Cell::Empty,
        Data::Int(number) => whole(*number),
        Data::Float(number) => Cell::Number(*number),
        Data::Bool(is_true) => truth(*is_true),
        // A level in a cell with a date's format is still a level.
        Data::DateTime(date) => Cell::Number(date.as_f64()),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => Cell::text(text),
        Data::Error(error) => failed(error),
    }
}

fn of_reference(value: &DataRef<'_>, is_formula: bool) -> Cell {
    match value {
        DataRef::Empty if is_formula => Cell::Uncalculated,
        DataRef::Empty => Cell::Empty,
        DataRef::Int(number) => whole(*number),
        DataRef::Float(number) => Cell::Number(*number),
        DataRef::Bool(is_true) => truth(*is_true),
        DataRef::DateTime(date) => Cell::Number(date.as_f64()),
        DataRef::SharedString(text) => Cell::text(text),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Cell::text(text),
        DataRef::Error(error) => failed(error),
    }
}

#[expect(clippy::cast_precision_loss, reason = "a whole number that a cell of a workbook holds")]
fn whole(number: i64) -> Cell {
    Cell::Number(number as f64)
}

fn truth(is_true: bool) -> Cell {
    Cell::Text(if is_true { "TRUE" } else { "FALSE" }.into())
}

fn failed(error: &CellErrorType) -> Cell {
    Cell::Error(error.to_string().into())
}

fn xlsx_refusal(error: &XlsxError) -> Refusal {
    match error {
        XlsxError::Password => Refusal::Password,
        _ => Refusal::Damaged,
    }
}

fn ods_refusal(error: &OdsError) -> Refusal {
    match error {
        OdsError::Password => Refusal::Password,
        OdsError::InvalidMime(_) => Refusal::ForeignArchive,
        OdsError::CellLimitExceeded { .. } => Refusal::Cells,
        _ => Refusal::Damaged,
    }
}

fn xls_refusal(error: &XlsError) -> Refusal {
    match error {
        XlsError::Password => Refusal::Password,
        _ => Refusal::Damaged,
    }
}
