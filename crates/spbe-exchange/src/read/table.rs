//! A wide table of agencies on a sheet, read by the engine as the CSV that it could have been.

use spbe_index::table::write_field;
use spbe_index::{Instrument, Row, TableFault, read_table};

use super::fault::{Fault, Problem};
use super::grid::{Cell, Grid};
use super::headings::{self, Names};
use super::{Content, Found, Remark};
use crate::book::{Member, levels_of};

/// A header is looked for in this many rows: titles and notes may stand above it.
const HEADER_WITHIN: usize = 30;

/// Fewer numbered columns than this are no table of agencies.
const FEWEST: usize = 10;

/// Where the header is, and for which instrument.
#[derive(Copy, Clone)]
struct Header<'a> {
    instrument: &'a Instrument,
    row: usize,
    /// How many indicators have a column, and whether those are all.
    indicators: usize,
    is_whole: bool,
}

/// The table of agencies on a sheet, if there is one.
pub(super) fn read(grid: &Grid, instruments: &[&Instrument]) -> Option<Found> {
    let header = header(grid, instruments)?;
    Some(read_below(grid, header.instrument, header.row))
}

/// The table below a header.
pub(super) fn read_below(grid: &Grid, instrument: &Instrument, header: usize) -> Found {
    let (mut remarks, mut faults) = (Vec::new(), Vec::new());
    if !grid.formulas.is_empty() {
        remarks.push(Remark::Formulas { count: grid.formulas.len() });
    }
    uncalculated(grid, instrument, header, &mut faults);
    let members = match read_table(instrument, csv(grid, instrument, header).as_bytes()) {
        Ok(table) => {
            if !table.ignored.is_empty() {
                remarks.push(Remark::IgnoredColumns { names: table.ignored });
            }
            table.rows.iter().map(member).collect()
        }
        Err(found) => {
            faults.extend(found.into_iter().map(|fault| placed(grid, header, fault)));
            Vec::new()
        }
    };
    let content = Content::Cohort { instrument: instrument.id().to_owned(), members };
    Found { sheet: grid.sheet.clone(), rows: grid.filled_rows(), content, remarks, faults }
}

/// The row that names most indicators and the agencies.
fn header<'a>(grid: &Grid, instruments: &[&'a Instrument]) -> Option<Header<'a>> {
    let mut best: Option<Header<'a>> = None;
    let all: Vec<_> = instruments.iter().copied().map(Names::new).collect();
    for (row, cells) in grid.rows.iter().enumerate().take(HEADER_WITHIN) {
        if !cells.iter().any(|cell| headings::column(cell) == Some("instansi")) {
            continue;
        }
        for names in &all {
            let instrument = names.instrument();
            let mut has = vec![false; instrument.indicators().len()];
            let mut others = 0;
            for cell in cells {
                match names.indicator(cell).and_then(|id| has.get_mut(id.position())) {
                    Some(place) => *place = true,
                    None => others += usize::from(headings::is_number(cell)),
                }
            }
            let indicators = has.iter().filter(|has| **has).count();
            let is_whole = others == 0 && indicators == has.len();
            let found = Header { instrument, row, indicators, is_whole };
            let rank = |header: &Header<'_>| (header.is_whole, header.indicators);
            if indicators >= FEWEST && best.as_ref().is_none_or(|best| rank(&found) > rank(best)) {
                best = Some(found);
            }
        }
    }
    best
}

/// The sheet from its header on, with empty lines above it, so that lines are rows.
fn csv(grid: &Grid, instrument: &Instrument, header: usize) -> String {
    let mut text = "\n".repeat(header);
    let Some(headings) = grid.rows.get(header) else { return text };
    let names = Names::new(instrument);
    for (position, cell) in headings.iter().enumerate() {
        separate(&mut text, position);
        let number = names.indicator(cell).and_then(|id| instrument.indicator(id));
        match number.map(spbe_index::Indicator::number).or(headings::column(cell)) {
            Some(name) => write_field(&mut text, name),
            None => write_field(&mut text, &one_line(&cell.shown())),
        }
    }
    text.push('\n');
    for cells in grid.rows.iter().skip(header + 1) {
        write_row(&mut text, cells, if grid.is_text { cells.len() } else { headings.len() });
    }
    text
}

fn write_row(text: &mut String, cells: &[Cell], width: usize) {
    if cells.iter().all(Cell::is_blank) {
        text.push('\n');
        return;
    }
    // A filled cell beyond the header is a fault, and the engine says so.
    let filled = cells.iter().rposition(|cell| !cell.is_blank()).map_or(0, |last| last + 1);
    for position in 0..width.max(filled) {
        separate(text, position);
        match cells.get(position) {
            // Noted as a fault already.
            Some(Cell::Uncalculated) | None => {}
            Some(cell) => write_field(text, &one_line(&cell.shown())),
        }
    }
    text.push('\n');
}

fn separate(text: &mut String, position: usize) {
    if position > 0 {
        text.push(',');
    }
}

fn one_line(text: &str) -> String {
    text.replace(['\r', '\n'], " ")
}

fn uncalculated(grid: &Grid, instrument: &Instrument, header: usize, faults: &mut Vec<Fault>) {
    let (names, headings) =
        (Names::new(instrument), grid.rows.get(header).map(Vec::as_slice).unwrap_or_default());
    let is_read: Vec<_> = headings
        .iter()
        .map(|heading| headings::column(heading).is_some() || names.indicator(heading).is_some())
        .collect();
    for (row, cells) in grid.rows.iter().enumerate().skip(header + 1) {
        for (column, (cell, _)) in
            cells.iter().zip(&is_read).enumerate().filter(|(_, (_, is_read))| **is_read)
        {
            if *cell == Cell::Uncalculated {
                let (row, column) = (Some(row + 1), Some(column + 1));
                let (sheet, found) = (grid.sheet.clone(), cell.shown());
                faults.push(Fault { sheet, row, column, found, problem: Problem::Uncalculated });
            }
        }
    }
}

fn member(row: &Row) -> Member {
    Member {
        agency: row.agency.clone(),
        kind: row.kind.clone(),
        province: row.province.clone(),
        year: row.year,
        estimated: row.is_estimated,
        levels: levels_of(&row.values),
    }
}

fn placed(grid: &Grid, header: usize, fault: TableFault) -> Fault {
    let place = fault.place();
    // Faults of the header know the engine's first line alone.
    let row = place.line.map(|line| line.max(header + 1));
    let (column, found) = (place.column, place.found.unwrap_or_default().to_owned());
    let sheet = grid.sheet.clone();
    match fault {
        TableFault::More { count } => Fault::more(&grid.sheet, count),
        fault => Fault { sheet, row, column, found, problem: Problem::Table(fault) },
    }
}
