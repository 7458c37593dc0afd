//! Text with separators as a grid.

use csv::ReaderBuilder;
use spbe_index::table::restore_field;

use super::Refusal;
use super::grid::{Budget, Cell, Grid};
use crate::limits::{MAX_COLUMNS, MAX_ROWS};

/// Separators, the least likely to be one where two occur equally often: a comma may stand before decimals.
const SEPARATORS: [u8; 3] = [b',', b'\t', b';'];

/// The fields of a text, each row at its line.
pub(super) fn grid(text: &str) -> Result<Grid, Refusal> {
    let mut reader = ReaderBuilder::new()
        .delimiter(separator(text))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut grid = Grid { is_text: true, ..Grid::default() };
    let (mut record, mut budget) = (csv::StringRecord::new(), Budget::new());
    while reader.read_record(&mut record).map_err(|_| Refusal::Damaged)? {
        let line = record.position().map_or(grid.rows.len() + 1, |position| line(position.line()));
        if line > MAX_ROWS {
            return Err(Refusal::Rows { sheet: String::new() });
        }
        if record.len() > MAX_COLUMNS {
            return Err(Refusal::Columns { sheet: String::new() });
        }
        budget.spend(record.len())?;
        grid.rows.resize_with(line.saturating_sub(1).max(grid.rows.len()), Vec::new);
        grid.rows.push(record.iter().map(cell).collect());
    }
    Ok(grid)
}

fn line(line: u64) -> usize {
    usize::try_from(line).unwrap_or(usize::MAX)
}

/// Blanks stay: a note may be made of them.
fn cell(field: &str) -> Cell {
    if field.is_empty() { Cell::Empty } else { Cell::Text(restore_field(field).into()) }
}

/// What separates the fields, by the first line that has any.
fn separator(text: &str) -> u8 {
    if is_decimals(text) {
        return b'\t';
    }
    let first = text.trim_start().lines().next().unwrap_or_default();
    let mut is_quoted = false;
    let mut counts = [0_usize; SEPARATORS.len()];
    for byte in first.bytes() {
        is_quoted ^= byte == b'"';
        for (separator, count) in SEPARATORS.iter().zip(&mut counts) {
            *count += usize::from(!is_quoted && *separator == byte);
        }
    }
    let (mut likely, mut most) = (b',', 0);
    for (separator, count) in SEPARATORS.into_iter().zip(counts) {
        if count >= most {
            (likely, most) = (separator, count);
        }
    }
    likely
}

/// Whether each line is one number with a decimal comma, and not a pair of an indicator and its level: indicators go
/// beyond the highest level.
fn is_decimals(text: &str) -> bool {
    let is_decimal = |line: &str| {
        let (whole, decimals) = line.split_once(',').unwrap_or((line, "0"));
        let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        all_digits(decimals) && whole.parse::<u8>().is_ok_and(|whole| whole <= 5)
    };
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).skip(1).peekable();
    lines.peek().is_some() && lines.all(is_decimal)
}
