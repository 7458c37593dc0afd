//! Our own workbook: the workspace that it carries, and what was changed by hand since.

use spbe_index::{Instrument, Language, Value};

use super::fault::{Fault, Problem, cut};
use super::grid::{Cell, Grid};
use super::{Content, Edit, Found, levels, own_cohort};
use crate::book::{Book, Detail};
use crate::json::read_json;
use crate::words::Sheet;
use crate::xlsx::{
    CARRIER_SHEET, Carried, FORMER_BASELINE, FORMER_UNIT, Headings, cut_to_cell, note_heading,
    number_heading, unit_heading, unpack,
};

const LANGUAGES: [Language; 2] = [Language::Indonesian, Language::English];

/// A header is looked for in this many rows.
pub(super) const HEADER_WITHIN: usize = 30;

/// What the hidden sheet gives.
pub(super) enum Carrier {
    Book(Box<Found>),
    /// There is one, but it cannot be read.
    Lost,
    /// There is none.
    None,
}

pub(super) fn read(grids: &[Grid]) -> Carrier {
    let Some(carrier) = grids.iter().find(|grid| grid.sheet == CARRIER_SHEET) else { return Carrier::None };
    let lines: Vec<_> = (0..carrier.rows.len()).map(|row| carrier.cell(row, 0).shown()).collect();
    let lines: Vec<_> = lines.iter().map(String::as_str).collect();
    match unpack(&lines) {
        None => Carrier::None,
        Some(Carried::Newer | Carried::Damaged) => Carrier::Lost,
        Some(Carried::Text(text)) => match read_json(&text) {
            Ok(book) => Carrier::Book(Box::new(with_edits(book, grids))),
            Err(_) => Carrier::Lost,
        },
    }
}

fn with_edits(mut book: Book, grids: &[Grid]) -> Found {
    let instrument = match book.check() {
        Ok(checked) => checked.instrument,
        Err(faults) => {
            let faults = faults.into_iter().map(Fault::of_book).collect();
            return found(book, Vec::new(), faults, grids);
        }
    };
    let (mut edits, mut faults) = (Vec::new(), Vec::new());
    if let Some(sheet) = sheet(grids, Sheet::Indicators).and_then(Indicators::new) {
        sheet.levels(&mut book, &instrument, &mut edits, &mut faults);
        sheet.texts(&mut book, &instrument, &mut edits);
    }
    if let Some(grid) = sheet(grids, Sheet::Cohort) {
        own_cohort::read(grid, &mut book, &instrument, &mut edits, &mut faults);
    }
    found(book, edits, faults, grids)
}

fn found(book: Book, edits: Vec<Edit>, faults: Vec<Fault>, grids: &[Grid]) -> Found {
    let grid = sheet(grids, Sheet::Indicators);
    Found {
        sheet: grid.map(|grid| grid.sheet.clone()).unwrap_or_default(),
        rows: grid.map(Grid::filled_rows).unwrap_or_default(),
        content: Content::Workspace { book: Box::new(book), edits },
        remarks: Vec::new(),
        faults,
    }
}

/// The sheet under its name in either language.
fn sheet(grids: &[Grid], sheet: Sheet) -> Option<&Grid> {
    grids.iter().find(|grid| {
        LANGUAGES.iter().any(|language| grid.sheet == sheet.name(*language))
            || sheet.former_name().is_some_and(|former| grid.sheet == former)
    })
}

/// The sheet of indicators, which may have gained or lost rows and columns.
struct Indicators<'a> {
    grid: &'a Grid,
    header: usize,
    numbers: usize,
}

impl<'a> Indicators<'a> {
    fn new(grid: &'a Grid) -> Option<Self> {
        (0..grid.rows.len().min(HEADER_WITHIN)).find_map(|header| {
            let numbers = column(grid, header, |heading| {
                LANGUAGES.iter().any(|language| heading == number_heading(*language))
            })?;
            Some(Self { grid, header, numbers })
        })
    }

    /// The column under a heading.
    fn column(&self, is_it: impl Fn(&str) -> bool) -> Option<usize> {
        column(self.grid, self.header, is_it)
    }

    /// The row of an indicator.
    fn row(&self, number: &str) -> Option<usize> {
        let rows = self.header + 1..self.grid.rows.len();
        rows.into_iter().find(|row| self.grid.cell(*row, self.numbers).shown().trim() == number)
    }

    /// Levels that were changed by hand win over the carried ones.
    fn levels(
        &self,
        book: &mut Book,
        instrument: &Instrument,
        edits: &mut Vec<Edit>,
        faults: &mut Vec<Fault>,
    ) {
        let columns = self.level_columns(book);
        let scenarios = book.scenarios.iter_mut().map(|scenario| &mut scenario.levels);
        for (place, (levels, column)) in
            [&mut book.baseline].into_iter().chain(scenarios).zip(columns).enumerate()
        {
            let Some(column) = column else { continue };
            for ((_, indicator), level) in instrument.indicators().zip(levels) {
                let (number, scenario) = (indicator.number(), place.checked_sub(1));
                let Some(row) = self.row(number) else { continue };
                match changed_level(instrument, self.grid.cell(row, column), level) {
                    Ok(None) => {}
                    Ok(Some(to)) => {
                        let from = std::mem::replace(level, to.clone());
                        edits.push(Edit::Level { scenario, indicator: number.to_owned(), from, to });
                    }
                    Err(problem) => faults.push(self.fault((row, column), problem)),
                }
            }
        }
    }

    /// The column of the baseline and of each scenario, where it is still there.
    fn level_columns(&self, book: &Book) -> Vec<Option<usize>> {
        let headings = LANGUAGES.map(|language| Headings::new(book, language));
        let is_of = |place: usize, heading: &str| {
            headings
                .iter()
                .any(|headings| headings.all().nth(place).is_some_and(|other| is_same(other, heading)))
                || place == 0 && heading == FORMER_BASELINE
        };
        (0..=book.scenarios.len()).map(|place| self.column(|heading| is_of(place, heading))).collect()
    }

    fn fault(&self, (row, column): (usize, usize), problem: Problem) -> Fault {
        let found = cut(&self.grid.cell(row, column).shown());
        Fault { sheet: self.grid.sheet.clone(), row: Some(row + 1), column: Some(column + 1), found, problem }
    }

    /// Units and notes that were changed by hand.
    fn texts(&self, book: &mut Book, instrument: &Instrument, edits: &mut Vec<Edit>) {
        let under = |heading: fn(Language) -> &'static str| {
            self.column(|other| LANGUAGES.iter().any(|language| other == heading(*language)))
        };
        let units = under(unit_heading).or_else(|| self.column(|other| other == FORMER_UNIT));
        let notes = under(note_heading);
        for (_, indicator) in instrument.indicators() {
            let number = indicator.number();
            let Some(row) = self.row(number) else { continue };
            let shown = |column: Option<usize>| column.map(|column| self.grid.cell(row, column).shown());
            let before = book.detail(number).cloned().unwrap_or_default();
            if let Some((from, to)) = changed(&before.unit, shown(units)) {
                change_detail(book, number, |detail| detail.unit.clone_from(&to));
                edits.push(Edit::Unit { indicator: number.to_owned(), from, to });
            }
            if let Some((from, to)) = changed(&before.note, shown(notes)) {
                change_detail(book, number, |detail| detail.note.clone_from(&to));
                edits.push(Edit::Note { indicator: number.to_owned(), from, to });
            }
        }
    }
}

pub(super) fn column(grid: &Grid, row: usize, is_it: impl Fn(&str) -> bool) -> Option<usize> {
    grid.rows.get(row)?.iter().position(|cell| is_it(cell.shown().trim()))
}

/// The level of a cell where it is another one than was written.
fn changed_level(instrument: &Instrument, cell: &Cell, written: &str) -> Result<Option<String>, Problem> {
    let value = levels::level(instrument, cell)?;
    let is_other = value != instrument.scale().parse(written).ok();
    Ok(is_other.then(|| value.as_ref().map(Value::to_string).unwrap_or_default()))
}

/// Changes what is known about an indicator, of which nothing may be known yet.
fn change_detail(book: &mut Book, number: &str, change: impl FnOnce(&mut Detail)) {
    if book.detail(number).is_none() {
        book.details.push(Detail { indicator: number.to_owned(), ..Detail::default() });
    }
    if let Some(detail) = book.details.iter_mut().find(|detail| detail.indicator == number) {
        change(detail);
    }
}

/// Before and after, where they differ in more than what a spreadsheet does to a text.
fn changed(before: &str, after: Option<String>) -> Option<(String, String)> {
    let after = after?;
    (!is_same(&cut_to_cell(before), &after)).then(|| (before.to_owned(), after))
}

fn is_same(one: &str, other: &str) -> bool {
    one == other || visible(one) == visible(other)
}

/// Line ends, blanks and letters that cannot be seen come back from a spreadsheet as it likes.
pub(super) fn visible(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && !letter.is_control()).collect()
}
