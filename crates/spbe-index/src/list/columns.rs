//! A pasted table: the column with the levels, in the order that the column with the numbers says.

use super::{ListFault, ListReading, read_cells};
use crate::instrument::{IndicatorId, Instrument};
use crate::table::{Records, cut};
use crate::value::{ValueError, Values};

/// What the heading of a column of levels may begin with, where several columns could be it.
const HEADINGS: [&str; 9] =
    ["nilai", "tingkat", "level", "capaian", "skor", "kematangan", "hasil", "value", "score"];

/// The cells of a table, row by row; rows may be of different lengths.
type Grid = Vec<Vec<String>>;

/// What a table says; `None` where the text is no table that holds an indicator in each row or each column.
pub(super) fn read(instrument: &Instrument, text: &str) -> Option<ListReading> {
    let (grid, needs_numbers) = grid(instrument, text)?;
    let few = grid.len() <= 4 && grid.iter().any(|row| row.len() >= instrument.indicators().len());
    let grid = if few { turned(&grid) } else { grid };
    match number_column(instrument, &grid) {
        Some(column) => Some(numbered(instrument, &grid, column)),
        None if needs_numbers => None,
        None => in_order(instrument, &grid),
    }
}

/// The cells, and whether only a column of numbers makes a table of them: a comma may stand before decimals, and blanks
/// part words.
fn grid(instrument: &Instrument, text: &str) -> Option<(Grid, bool)> {
    let certain = ['\t', ';'].into_iter().find(|separator| text.contains(*separator));
    if let Some(separator) = certain {
        return Some((records(text, separator)?, false));
    }
    let by_commas = records(text, ',').filter(|grid| number_column(instrument, grid).is_some());
    Some((by_commas.unwrap_or_else(|| in_words(text)), true))
}

fn records(text: &str, separator: char) -> Option<Grid> {
    let mut records = Records::separated(text, u8::try_from(separator).ok()?);
    let mut grid = Vec::new();
    while let Some(record) = records.next_filled(text) {
        if record.unclosed.is_some() {
            return None;
        }
        grid.push(record.fields().map(str::to_owned).collect());
    }
    Some(grid)
}

/// Lines of text: what stands first, what stands last, and all between.
fn in_words(text: &str) -> Grid {
    let line = |line: &str| {
        let words: Vec<_> = line.split_whitespace().collect();
        match words.as_slice() {
            [first, between @ .., last] => vec![(*first).to_owned(), between.join(" "), (*last).to_owned()],
            _ => words.iter().map(|word| (*word).to_owned()).collect(),
        }
    };
    text.lines().map(line).filter(|cells| !cells.is_empty()).collect()
}

fn turned(grid: &Grid) -> Grid {
    let width = grid.iter().map(Vec::len).max().unwrap_or(0);
    (0..width).map(|column| grid.iter().map(|row| cell(row, column).to_owned()).collect()).collect()
}

fn cell(row: &[String], column: usize) -> &str {
    row.get(column).map_or("", String::as_str)
}

fn width(grid: &Grid) -> usize {
    grid.iter().map(Vec::len).max().unwrap_or(0)
}

/// The indicator that a cell numbers: `7`, `07`, `7.`, `Indikator 7`.
fn indicator(instrument: &Instrument, cell: &str) -> Option<IndicatorId> {
    instrument.indicator_numbered(&number(cell))
}

fn number(cell: &str) -> String {
    let lower = cell.trim().to_ascii_lowercase();
    let bare = lower.strip_prefix("indikator").or(lower.strip_prefix("indicator")).unwrap_or(&lower);
    bare.trim().trim_start_matches('0').trim_end_matches('.').to_owned()
}

/// The first column that numbers at least half of the indicators.
fn number_column(instrument: &Instrument, grid: &Grid) -> Option<usize> {
    let half = instrument.indicators().len().div_ceil(2);
    (0..width(grid)).filter(|_| width(grid) > 1).find(|column| {
        let mut seen = vec![false; instrument.indicators().len()];
        for row in grid {
            let seen = indicator(instrument, cell(row, *column)).and_then(|id| seen.get_mut(id.position()));
            if let Some(seen) = seen {
                *seen = true;
            }
        }
        seen.iter().filter(|seen| **seen).count() >= half
    })
}

/// A table whose rows say which indicator they are of. Rows without a number are headings, totals and the like.
fn numbered(instrument: &Instrument, grid: &Grid, column: usize) -> ListReading {
    let mut faults = Vec::new();
    let mut rows: Vec<Option<&Vec<String>>> = vec![None; instrument.indicators().len()];
    let mut first = None;
    for (place, row) in grid.iter().enumerate() {
        let found = cell(row, column);
        match indicator(instrument, found) {
            Some(id) => {
                first = first.or(Some(place));
                if let Some(kept) = rows.get_mut(id.position()) {
                    if kept.is_some() {
                        faults.push(ListFault::Twice { number: number(found) });
                    }
                    *kept = Some(row);
                }
            }
            None if number(found).parse::<u32>().is_ok() => {
                faults.push(ListFault::Unknown { row: place + 1, found: cut(found) });
            }
            None => {}
        }
    }
    let numbers = instrument.indicators().zip(&rows).filter(|(_, row)| row.is_none());
    let missing: Vec<_> = numbers.map(|((_, indicator), _)| indicator.number().to_owned()).collect();
    if !missing.is_empty() {
        faults.push(ListFault::Missing { numbers: missing });
    }
    let headings = grid.get(..first.unwrap_or(0)).unwrap_or_default();
    let filled: Vec<_> = rows.iter().flatten().copied().collect();
    match value_column(instrument, &filled, headings, Some(column)) {
        Ok(value) => {
            let cells: Vec<_> = rows.iter().map(|row| row.map_or("", |row| cell(row, value))).collect();
            let reading = read_cells(instrument, &cells);
            let heading = heading(headings, value);
            ListReading { faults: [faults, reading.faults].concat(), heading, is_numbered: true, ..reading }
        }
        Err(fault) => {
            faults.push(fault);
            ListReading { values: Values::empty(instrument), faults, heading: None, is_numbered: true }
        }
    }
}

/// A table without numbers: as many rows as indicators below at most one heading.
fn in_order(instrument: &Instrument, grid: &Grid) -> Option<ListReading> {
    let expected = instrument.indicators().len();
    let headings = grid.len().checked_sub(expected).filter(|headings| *headings < 2)?;
    let (headings, rows) = grid.split_at_checked(headings).filter(|_| width(grid) > 1)?;
    let rows: Vec<_> = rows.iter().collect();
    let value = match value_column(instrument, &rows, headings, None) {
        Ok(value) => value,
        Err(fault) => {
            let values = Values::empty(instrument);
            return Some(ListReading { values, faults: vec![fault], heading: None, is_numbered: false });
        }
    };
    let cells: Vec<_> = rows.iter().map(|row| cell(row, value)).collect();
    Some(ListReading { heading: heading(headings, value), ..read_cells(instrument, &cells) })
}

fn heading(headings: &[Vec<String>], column: usize) -> Option<String> {
    let heading = headings.iter().rev().map(|row| cell(row, column)).find(|cell| !cell.trim().is_empty());
    heading.map(cut)
}

/// The only column most of whose filled cells are levels; where there are several, the only one that is headed so.
fn value_column(
    instrument: &Instrument,
    rows: &[&Vec<String>],
    headings: &[Vec<String>],
    numbers: Option<usize>,
) -> Result<usize, ListFault> {
    let scale = instrument.scale();
    let width = rows.iter().map(|row| row.len()).max().unwrap_or(0);
    let holds_levels = |column: &usize| {
        let (mut levels, mut filled) = (0, 0);
        for row in rows {
            let read = scale.parse(cell(row, *column));
            filled += usize::from(read != Err(ValueError::Empty));
            levels += usize::from(read.is_ok());
        }
        Some(*column) != numbers && levels * 2 > filled
    };
    let columns: Vec<_> = (0..width).filter(holds_levels).collect();
    let is_headed = |column: &&usize| {
        let heading = heading(headings, **column).unwrap_or_default().to_lowercase();
        HEADINGS.iter().any(|word| heading.starts_with(word))
    };
    let headed: Vec<_> = columns.iter().filter(is_headed).collect();
    match (columns.as_slice(), headed.as_slice()) {
        ([column], _) => Ok(*column),
        (_, [column]) => Ok(**column),
        ([], _) => Err(ListFault::NoColumn),
        (several, _) => {
            let name = |column: &usize| match heading(headings, *column) {
                Some(heading) => format!("{} ({heading})", column + 1),
                None => (column + 1).to_string(),
            };
            Err(ListFault::Several { columns: several.iter().map(name).collect() })
        }
    }
}
