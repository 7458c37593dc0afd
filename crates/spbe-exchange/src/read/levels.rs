//! One level for each indicator, somewhere on a sheet: a column or a row, with or without numbers or names beside it.

use spbe_index::{Instrument, Value, ValueError};

use super::fault::{Fault, Problem, cut};
use super::grid::{Cell, Grid};
use super::headings::{self, Names};
use super::{Content, Found, Remark};

/// The lists that stand in columns of a grid are looked for; rows are columns of the turned grid.
struct Sheet<'a> {
    grid: &'a Grid,
    is_turned: bool,
}

/// Where the level of each indicator is, in the instrument's order: row and column of a grid that may be turned.
struct List {
    cells: Vec<Option<(usize, usize)>>,
    /// What the column is called, where others could have been meant.
    chosen: Option<String>,
}

/// The best list of all sheets and instruments: the one with the fewest faults, the first of equals.
pub(super) fn read(grids: &[Grid], instruments: &[&Instrument]) -> Option<Found> {
    let mut best: Option<Found> = None;
    for grid in grids.iter().filter(|grid| could_hold(grid, instruments)) {
        let turned = grid.turned();
        for names in instruments.iter().copied().map(Names::new) {
            for sheet in [Sheet { grid, is_turned: false }, Sheet { grid: &turned, is_turned: true }] {
                let Some(found) = sheet.read(&names, grids) else { continue };
                if best.as_ref().is_none_or(|best| found.faults.len() < best.faults.len()) {
                    best = Some(found);
                }
            }
        }
    }
    best
}

/// A list is never long and never wide: turning a large sheet would be for nothing.
fn could_hold(grid: &Grid, instruments: &[&Instrument]) -> bool {
    let most = instruments.iter().map(|instrument| instrument.indicators().len()).max().unwrap_or_default();
    let shorter = grid.rows.len().min(grid.width());
    let longer = grid.rows.len().max(grid.width());
    longer <= 20 * most.max(50) && shorter <= 3 * most.max(50)
}

impl Sheet<'_> {
    fn read(&self, names: &Names<'_>, grids: &[Grid]) -> Option<Found> {
        let instrument = names.instrument();
        let list = self.beside_numbers(names).or_else(|| self.plain(instrument))?;
        let (mut levels, mut faults, mut missing) = (Vec::new(), Vec::new(), Vec::new());
        for ((_, indicator), place) in instrument.indicators().zip(&list.cells) {
            let value = match place {
                None => {
                    missing.push(indicator.number().to_owned());
                    None
                }
                Some(place) => {
                    level(instrument, self.grid.cell(place.0, place.1)).unwrap_or_else(|problem| {
                        faults.push(self.fault(*place, problem));
                        None
                    })
                }
            };
            levels.push(value.map(|value| value.to_string()).unwrap_or_default());
        }
        if !missing.is_empty() {
            let problem = Problem::Missing { missing, expected: levels.len() };
            faults.push(Fault {
                sheet: self.grid.sheet.clone(),
                row: None,
                column: None,
                found: String::new(),
                problem,
            });
        }
        let remarks = self.remarks(&list, &levels, grids);
        let content = Content::Levels { instrument: instrument.id().to_owned(), levels };
        let (sheet, rows) = (self.grid.sheet.clone(), self.grid.filled_rows());
        Some(Found { sheet, rows, content, remarks, faults })
    }

    fn remarks(&self, list: &List, levels: &[String], grids: &[Grid]) -> Vec<Remark> {
        let original = grids.iter().find(|grid| grid.sheet == self.grid.sheet);
        let mut remarks = original.map(|grid| super::remarks(grid, grids)).unwrap_or_default();
        if let Some(name) = &list.chosen {
            remarks.push(Remark::LevelsFrom { name: name.clone() });
        }
        let count = levels.iter().filter(|level| level.is_empty()).count();
        if count > 0 {
            remarks.push(Remark::Empty { count });
        }
        remarks
    }

    fn fault(&self, (row, column): (usize, usize), problem: Problem) -> Fault {
        let found = cut(&self.grid.cell(row, column).shown());
        let (row, column) = if self.is_turned { (column, row) } else { (row, column) };
        Fault { sheet: self.grid.sheet.clone(), row: Some(row + 1), column: Some(column + 1), found, problem }
    }

    /// Levels beside a column of numbers or names.
    fn beside_numbers(&self, names: &Names<'_>) -> Option<List> {
        let instrument = names.instrument();
        let (numbers, rows) = self.numbers(names)?;
        let heading_row = rows.iter().flatten().min()?.checked_sub(1);
        let heading = |column| heading_row.map_or(&Cell::Empty, |row| self.grid.cell(row, column));
        let mut columns = Vec::new();
        for column in (0..self.grid.width()).filter(|column| *column != numbers) {
            let cells = rows.iter().flatten().map(|row| self.grid.cell(*row, column));
            let fitting =
                cells.filter(|cell| level(instrument, cell).is_ok_and(|value| value.is_some())).count();
            if fitting > 0 && !headings::says_else(heading(column)) {
                columns.push((headings::says_levels(heading(column)), fitting, column));
            }
        }
        let best = columns.iter().map(|(says, fitting, _)| (*says, *fitting)).max()?;
        let (.., column) = *columns.iter().find(|(says, fitting, _)| (*says, *fitting) == best)?;
        let chosen = (columns.len() > 1).then(|| self.name_of(column, heading(column)));
        let cells = rows.into_iter().map(|row| row.map(|row| (row, column))).collect();
        Some(List { cells, chosen })
    }

    /// The column that holds the numbers or names of most indicators, each once, and the row of each.
    fn numbers(&self, names: &Names<'_>) -> Option<(usize, Vec<Option<usize>>)> {
        let expected = names.instrument().indicators().len();
        let mut best: Option<(usize, usize, Vec<Option<usize>>)> = None;
        for column in 0..self.grid.width() {
            let mut rows = vec![None; expected];
            // An indicator that comes twice, or one of another instrument.
            let mut is_foreign = false;
            for row in 0..self.grid.rows.len() {
                let cell = self.grid.cell(row, column);
                match names.indicator(cell).and_then(|id| rows.get_mut(id.position())) {
                    Some(place) => is_foreign |= place.replace(row).is_some(),
                    None => is_foreign |= headings::is_number(cell),
                }
            }
            let count = rows.iter().flatten().count();
            // Most of them must be there, or a column of levels would be one of numbers.
            if !is_foreign
                && count * 4 >= expected * 3
                && best.as_ref().is_none_or(|(most, ..)| count > *most)
            {
                best = Some((count, column, rows));
            }
        }
        best.map(|(_, column, rows)| (column, rows))
    }

    /// A column of exactly as many cells as there are indicators, under a heading or under nothing.
    fn plain(&self, instrument: &Instrument) -> Option<List> {
        let mut best: Option<(usize, List)> = None;
        for column in 0..self.grid.width() {
            let Some(first) = self.run(instrument, column) else { continue };
            let rows = first..first + instrument.indicators().len();
            let values = rows.clone().map(|row| level(instrument, self.grid.cell(row, column)));
            let wrong = values.filter(Result::is_err).count();
            let is_list = wrong * 2 < rows.len();
            if is_list && best.as_ref().is_none_or(|(least, _)| wrong < *least) {
                let chosen = best.as_ref().map(|_| self.name_of(column, &Cell::Empty));
                best = Some((wrong, List { cells: rows.map(|row| Some((row, column))).collect(), chosen }));
            }
        }
        best.map(|(_, list)| list)
    }

    /// The first row of the column's only run of cells, when it is as long as the list of indicators.
    fn run(&self, instrument: &Instrument, column: usize) -> Option<usize> {
        let is_filled = |row: &usize| !self.grid.cell(*row, column).is_blank();
        let mut filled = (0..self.grid.rows.len()).filter(is_filled);
        let mut first = filled.next()?;
        let last = filled.next_back()?;
        if level(instrument, self.grid.cell(first, column)).is_err()
            && last - first == instrument.indicators().len()
        {
            first += 1;
        }
        (last + 1 - first == instrument.indicators().len()).then_some(first)
    }

    fn name_of(&self, column: usize, heading: &Cell) -> String {
        let name = heading.shown();
        if !name.trim().is_empty() {
            return cut(name.trim());
        }
        if self.is_turned {
            return (column + 1).to_string();
        }
        rust_xlsxwriter::utility::column_number_to_name(u16::try_from(column).unwrap_or(u16::MAX))
    }
}

/// The level of a cell; none where it is empty.
pub(super) fn level(instrument: &Instrument, cell: &Cell) -> Result<Option<Value>, Problem> {
    if *cell == Cell::Uncalculated {
        return Err(Problem::Uncalculated);
    }
    let scale = instrument.scale();
    match scale.parse(&cell.shown()) {
        Ok(value) => Ok(Some(value)),
        Err(ValueError::Empty) => Ok(None),
        Err(why) => Err(Problem::Level { why, scale }),
    }
}
