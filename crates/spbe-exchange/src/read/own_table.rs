//! Our own tables of scenarios and of indicators, back from CSV.

use spbe_index::{Instrument, Language};

use super::fault::{Fault, Problem, cut};
use super::grid::{Cell, Grid};
use super::{Content, Found, levels};
use crate::book::{Detail, Scenario};
use crate::csv::{baseline_word, effort_word, indicator_headings, scenario_headings};
use crate::words::yes;

const LANGUAGES: [Language; 2] = [Language::Indonesian, Language::English];

/// A table of ours in a grid, if it is one.
pub(super) fn read(grid: &Grid, instruments: &[&Instrument]) -> Option<Found> {
    LANGUAGES.into_iter().find_map(|language| {
        scenarios(grid, instruments, language).or_else(|| indicators(grid, instruments, language))
    })
}

/// Whether the sheet begins with these headings, each in its own column from the first on.
fn begins(grid: &Grid, headings: &[&str]) -> bool {
    headings.iter().enumerate().all(|(column, heading)| grid.cell(0, column).shown().trim() == *heading)
}

fn shown(grid: &Grid, row: usize, column: usize) -> String {
    grid.cell(row, column).shown()
}

fn found(grid: &Grid, content: Content, faults: Vec<Fault>) -> Found {
    Found { sheet: grid.sheet.clone(), rows: grid.filled_rows(), content, remarks: Vec::new(), faults }
}

fn fault(grid: &Grid, (row, column): (usize, usize), problem: Problem) -> Fault {
    let found = cut(&shown(grid, row, column));
    Fault { sheet: grid.sheet.clone(), row: Some(row + 1), column: Some(column + 1), found, problem }
}

fn scenarios(grid: &Grid, instruments: &[&Instrument], language: Language) -> Option<Found> {
    let headings = scenario_headings(language);
    let [.., (locked, _), (note, _)] = each(headings);
    let first = headings.len();
    let columns = grid.rows.first()?.iter().skip(first).map(|cell| cell.shown().trim().to_owned());
    let columns: Vec<_> = columns.collect();
    let instrument = instruments.iter().find(|instrument| {
        columns
            .iter()
            .map(String::as_str)
            .eq(instrument.indicators().map(|(_, indicator)| indicator.number()))
    })?;
    if !begins(grid, &headings) {
        return None;
    }
    let (mut faults, mut baseline, mut scenarios) = (Vec::new(), Vec::new(), Vec::new());
    for (row, _) in filled(grid) {
        let levels = levels(grid, instrument, |place| (row, first + place), &mut faults);
        if shown(grid, row, 1).trim() == baseline_word(language) {
            baseline = levels;
            continue;
        }
        let locks: Vec<_> = shown(grid, row, locked).split_whitespace().map(str::to_owned).collect();
        if locks.iter().any(|number| instrument.indicator_numbered(number).is_none()) {
            faults.push(fault(grid, (row, locked), Problem::Indicator));
        }
        scenarios.push(Scenario { name: shown(grid, row, 0), levels, locks, note: shown(grid, row, note) });
    }
    let content = Content::Scenarios { instrument: instrument.id().to_owned(), baseline, scenarios };
    Some(found(grid, content, faults))
}

/// Each with its place.
fn each<const N: usize>(headings: [&'static str; N]) -> [(usize, &'static str); N] {
    let mut place = 0;
    headings.map(|heading| {
        place += 1;
        (place - 1, heading)
    })
}

/// The rows below the header that have anything in them.
fn filled(grid: &Grid) -> impl Iterator<Item = (usize, &Vec<Cell>)> {
    grid.rows.iter().enumerate().skip(1).filter(|(_, cells)| cells.iter().any(|cell| !cell.is_blank()))
}

/// A level for each indicator, from where its place says.
fn levels(
    grid: &Grid,
    instrument: &Instrument,
    place: impl Fn(usize) -> (usize, usize),
    faults: &mut Vec<Fault>,
) -> Vec<String> {
    let mut all = Vec::new();
    for position in 0..instrument.indicators().len() {
        let (row, column) = place(position);
        match levels::level(instrument, grid.cell(row, column)) {
            Ok(value) => all.push(value.map(|value| value.to_string()).unwrap_or_default()),
            Err(problem) => {
                all.push(String::new());
                faults.push(fault(grid, (row, column), problem));
            }
        }
    }
    all
}

fn indicators(grid: &Grid, instruments: &[&Instrument], language: Language) -> Option<Found> {
    let headings = indicator_headings(language);
    let rows: Vec<_> = filled(grid).map(|(row, _)| row).collect();
    let instrument = instruments.iter().find(|instrument| {
        let numbers = instrument.indicators().map(|(_, indicator)| indicator.number().to_owned());
        rows.iter().map(|row| shown(grid, *row, 0)).eq(numbers)
    })?;
    if !begins(grid, &headings) {
        return None;
    }
    let [_, _, _, (baseline, _), (estimated, _), (scenario, _), (locked, _), (unit, _), (note, _)] =
        each(headings);
    let row = |place: usize| rows.get(place).copied().unwrap_or(usize::MAX);
    let mut faults = Vec::new();
    let baseline = levels(grid, instrument, |place| (row(place), baseline), &mut faults);
    let levels = levels(grid, instrument, |place| (row(place), scenario), &mut faults);
    let marked = |column| {
        let rows = rows.iter().filter(|row| shown(grid, **row, column).trim() == yes(language));
        rows.map(|row| shown(grid, *row, 0)).collect::<Vec<_>>()
    };
    let details = rows.iter().filter_map(|row| {
        let detail = Detail {
            indicator: shown(grid, *row, 0),
            unit: shown(grid, *row, unit),
            note: shown(grid, *row, note),
            efforts: efforts(grid, instrument, *row, language),
        };
        let is_known = !detail.unit.is_empty() || !detail.note.is_empty() || !detail.efforts.is_empty();
        is_known.then_some(detail)
    });
    let content = Content::Indicators {
        instrument: instrument.id().to_owned(),
        baseline,
        estimated: marked(estimated),
        scenario: Scenario { levels, locks: marked(locked), ..Scenario::default() },
        details: details.collect(),
    };
    Some(found(grid, content, faults))
}

/// The efforts of a row with a decimal point; none where all are empty.
fn efforts(grid: &Grid, instrument: &Instrument, row: usize, language: Language) -> Vec<String> {
    let first = indicator_headings(language).len();
    let effort = |(place, level): (usize, spbe_index::Value)| {
        let is_there = shown(grid, 0, first + place) == format!("{} {level}", effort_word(language));
        if is_there { shown(grid, row, first + place).replace(',', ".") } else { String::new() }
    };
    let efforts: Vec<_> = instrument.scale().levels().skip(1).enumerate().map(effort).collect();
    if efforts.iter().all(String::is_empty) { Vec::new() } else { efforts }
}
