//! A sheet as cells by row and column, within the limits.

use super::Refusal;
use crate::limits::{MAX_CELLS, MAX_COLUMNS, MAX_ROWS};

/// What a cell holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Cell {
    #[default]
    Empty,
    Number(f64),
    Text(Box<str>),
    /// What a spreadsheet shows where a formula fails: `#REF!`.
    Error(Box<str>),
    /// A formula that was never calculated: it has no value, and is not calculated here.
    Uncalculated,
}

/// A sheet. Rows and columns are counted from zero.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Grid {
    /// Empty for a text file.
    pub(crate) sheet: String,
    pub(crate) rows: Vec<Vec<Cell>>,
    /// Where the formulas are, as far as they are not too many to be listed.
    pub(crate) formulas: Vec<(usize, usize)>,
    /// Whether a short row is one that lost cells, as in CSV, and not one whose last cells are empty.
    pub(crate) is_text: bool,
}

/// How many cells the sheets of a file may still have.
pub(super) struct Budget(usize);

impl Budget {
    pub(super) fn new() -> Self {
        Self(MAX_CELLS)
    }

    pub(super) fn spend(&mut self, cells: usize) -> Result<(), Refusal> {
        self.0 = self.0.checked_sub(cells).ok_or(Refusal::Cells)?;
        Ok(())
    }
}

impl Grid {
    pub(super) fn new(sheet: &str) -> Self {
        Self { sheet: sheet.to_owned(), ..Self::default() }
    }

    /// Puts a cell in its place. Empty ones need none.
    pub(super) fn put(
        &mut self,
        (row, column): (usize, usize),
        cell: Cell,
        budget: &mut Budget,
    ) -> Result<(), Refusal> {
        if cell == Cell::Empty {
            return Ok(());
        }
        if row >= MAX_ROWS {
            return Err(Refusal::Rows { sheet: self.sheet.clone() });
        }
        if column >= MAX_COLUMNS {
            return Err(Refusal::Columns { sheet: self.sheet.clone() });
        }
        if row >= self.rows.len() {
            self.rows.resize_with(row + 1, Vec::new);
        }
        let Some(cells) = self.rows.get_mut(row) else { return Ok(()) };
        if column >= cells.len() {
            budget.spend(column + 1 - cells.len())?;
            cells.resize(column + 1, Cell::Empty);
        }
        if let Some(place) = cells.get_mut(column) {
            *place = cell;
        }
        Ok(())
    }

    pub(crate) fn cell(&self, row: usize, column: usize) -> &Cell {
        self.rows.get(row).and_then(|cells| cells.get(column)).unwrap_or(&Cell::Empty)
    }

    /// How many columns the widest row has.
    pub(crate) fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or_default()
    }

    /// How many rows have anything in them.
    pub(crate) fn filled_rows(&self) -> usize {
        self.rows.iter().filter(|cells| cells.iter().any(|cell| !cell.is_blank())).count()
    }

    /// Rows as columns and columns as rows.
    pub(crate) fn turned(&self) -> Self {
        let rows = (0..self.width())
            .map(|column| (0..self.rows.len()).map(|row| self.cell(row, column).clone()).collect());
        Self { sheet: self.sheet.clone(), rows: rows.collect(), ..Self::default() }
    }
}

impl Cell {
    /// A text, or nothing where there are only blanks.
    pub(super) fn text(text: &str) -> Self {
        if text.trim().is_empty() { Self::Empty } else { Self::Text(text.into()) }
    }

    pub(crate) fn is_blank(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }

    /// The cell as somebody would type it.
    pub(crate) fn shown(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Number(number) => decimal(*number),
            Self::Text(text) | Self::Error(text) => text.to_string(),
            Self::Uncalculated => "=…".to_owned(),
        }
    }
}

/// The number as a spreadsheet shows it: what a float has beyond twelve decimals is an error of calculation.
fn decimal(number: f64) -> String {
    let text = format!("{number:.12}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_shown_without_what_floats_add() {
        for (number, text) in
            [(3.0, "3"), (2.75, "2.75"), (0.1 + 0.2, "0.3"), (-0.0, "0"), (1e15, "1000000000000000")]
        {
            assert_eq!(Cell::Number(number).shown(), text);
        }
    }

    #[test]
    fn a_cell_far_out_is_refused_before_there_is_room_for_it() {
        let (mut grid, mut budget) = (Grid::new("A"), Budget::new());
        let sheet = "A".to_owned();
        let mut put = |place| grid.put(place, Cell::Number(1.0), &mut budget);
        assert_eq!(put((MAX_ROWS, 0)), Err(Refusal::Rows { sheet: sheet.clone() }));
        assert_eq!(put((0, MAX_COLUMNS)), Err(Refusal::Columns { sheet }));
        let wide: Result<(), _> = (0..MAX_ROWS).try_for_each(|row| put((row, MAX_COLUMNS - 1)));
        assert_eq!(wide, Err(Refusal::Cells));
    }
}
