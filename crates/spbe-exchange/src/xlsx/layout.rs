//! Where everything is on the sheet of indicators. Rows and columns are counted from zero.

use rust_xlsxwriter::utility::{column_number_to_name, row_col_to_cell};
use spbe_index::{AspectId, DomainId, IndicatorId, Instrument, Language};

use crate::book::Book;
use crate::language::pick;

pub(crate) const HEADER_ROW: u32 = 2;
pub(super) const INDEX_ROW: u32 = 3;
pub(super) const BAND_ROW: u32 = 4;
pub(super) const FIRST_ROW: u32 = 5;

pub(super) const NUMBER: u16 = 0;
pub(super) const NAME: u16 = 1;
pub(super) const WEIGHT: u16 = 2;
/// The baseline; the scenarios follow.
pub(super) const FIRST_LEVEL: u16 = 3;

/// What a row is about.
#[derive(Copy, Clone, Debug)]
pub(super) enum Line {
    Domain(DomainId),
    Aspect(AspectId),
    Indicator(IndicatorId),
}

pub(super) struct Layout {
    /// The rows from [`FIRST_ROW`] on.
    pub(super) lines: Vec<Line>,
    /// How many columns of levels there are: the baseline and each scenario.
    pub(super) columns: u16,
    /// How many columns of efforts there are: one for each whole level above the lowest.
    pub(super) efforts: u16,
}

impl Layout {
    pub(super) fn new(instrument: &Instrument, scenarios: usize) -> Self {
        let mut lines = Vec::new();
        for (id, domain) in instrument.domains() {
            lines.push(Line::Domain(id));
            for (id, aspect) in instrument.aspects_of(domain) {
                push_aspect(&mut lines, instrument, id, aspect);
            }
        }
        if instrument.domains().len() == 0 {
            for (id, aspect) in instrument.aspects() {
                push_aspect(&mut lines, instrument, id, aspect);
            }
        }
        let efforts = instrument.scale().levels().count().saturating_sub(1);
        let few = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
        Self { lines, columns: few(scenarios + 1), efforts: few(efforts) }
    }

    pub(super) fn locked(&self) -> u16 {
        FIRST_LEVEL + self.columns
    }

    pub(super) fn estimated(&self) -> u16 {
        self.locked() + 1
    }

    pub(super) fn unit(&self) -> u16 {
        self.locked() + 2
    }

    pub(super) fn note(&self) -> u16 {
        self.locked() + 3
    }

    pub(super) fn effort(&self, which: u16) -> u16 {
        self.locked() + 4 + which
    }

    /// The weights in whole parts.
    pub(super) fn parts(&self) -> u16 {
        self.effort(self.efforts)
    }

    /// Weight times value of the baseline (0) or of a scenario (from 1).
    pub(super) fn product(&self, which: u16) -> u16 {
        self.parts() + 1 + which
    }

    /// Every row with what it is about.
    pub(super) fn rows(&self) -> impl Iterator<Item = (u32, Line)> + '_ {
        (FIRST_ROW..).zip(self.lines.iter().copied())
    }

    /// The runs of neighbouring rows that are indicators, one for each aspect: first and last row.
    pub(super) fn runs(&self) -> Vec<(u32, u32)> {
        let mut runs: Vec<(u32, u32)> = Vec::new();
        for (row, line) in self.rows() {
            match (line, runs.last_mut()) {
                (Line::Indicator(_), Some((_, last))) if *last + 1 == row => *last = row,
                (Line::Indicator(_), _) => runs.push((row, row)),
                _ => {}
            }
        }
        runs
    }

    /// The rows of the tier that the index is the sum of: the domains, or the aspects where there are none.
    pub(super) fn top_rows(&self) -> Vec<u32> {
        let is_top = |line: &Line| match self.lines.first() {
            Some(Line::Domain(_)) => matches!(line, Line::Domain(_)),
            _ => matches!(line, Line::Aspect(_)),
        };
        self.rows().filter(|(_, line)| is_top(line)).map(|(row, _)| row).collect()
    }

    /// The rows of the tier below a domain or an aspect: its aspects, or its indicators.
    pub(super) fn rows_below(&self, row: u32) -> Vec<u32> {
        let after = self.rows().skip_while(|(other, _)| *other <= row);
        match self.line(row) {
            Some(Line::Domain(_)) => after
                .take_while(|(_, line)| !matches!(line, Line::Domain(_)))
                .filter(|(_, line)| matches!(line, Line::Aspect(_)))
                .map(|(row, _)| row)
                .collect(),
            Some(Line::Aspect(_)) => {
                after.take_while(|(_, line)| matches!(line, Line::Indicator(_))).map(|(row, _)| row).collect()
            }
            _ => Vec::new(),
        }
    }

    fn line(&self, row: u32) -> Option<Line> {
        self.rows().find(|(other, _)| *other == row).map(|(_, line)| line)
    }
}

fn push_aspect(lines: &mut Vec<Line>, instrument: &Instrument, id: AspectId, aspect: &spbe_index::Aspect) {
    lines.push(Line::Aspect(id));
    for (id, _) in instrument.indicators_of(aspect) {
        lines.push(Line::Indicator(id));
    }
}

/// The column of the baseline's levels (0) or of a scenario's (from 1).
pub(super) fn level_column(which: u16) -> u16 {
    FIRST_LEVEL + which
}

/// `D7`.
pub(super) fn cell(row: u32, column: u16) -> String {
    row_col_to_cell(row, column)
}

/// `D7:D12`.
pub(super) fn range(first: u32, last: u32, column: u16) -> String {
    format!("{}:{}", cell(first, column), cell(last, column))
}

/// `$D$7` on a sheet.
pub(super) fn fixed(sheet: &str, row: u32, column: u16) -> String {
    format!("{sheet}!${}${}", column_number_to_name(column), row + 1)
}

/// What versions before 0.2 wrote over the levels of the baseline.
pub(crate) const FORMER_BASELINE: &str = "Dasar";
/// What versions before 0.2 wrote over the units in charge.
pub(crate) const FORMER_UNIT: &str = "Unit penanggung jawab";

/// The headings over the levels. Reading finds the columns by them, in either language.
pub(crate) struct Headings {
    /// `Kondisi saat ini`.
    pub(crate) baseline: String,
    /// `S1 · Nama`.
    pub(crate) scenarios: Vec<String>,
}

impl Headings {
    pub(crate) fn new(book: &Book, language: Language) -> Self {
        let scenario = |(place, scenario): (usize, &crate::book::Scenario)| {
            let number = place + 1;
            let name = super::page::cut(&scenario.name);
            if name.trim().is_empty() { format!("S{number}") } else { format!("S{number} · {name}") }
        };
        Self {
            baseline: pick(language, "Kondisi saat ini", "Baseline").to_owned(),
            scenarios: book.scenarios.iter().enumerate().map(scenario).collect(),
        }
    }

    /// The baseline, then each scenario.
    pub(crate) fn all(&self) -> impl Iterator<Item = &String> {
        [&self.baseline].into_iter().chain(&self.scenarios)
    }
}

/// The headings of the columns beside the levels, which reading finds by them.
pub(crate) fn number_heading(language: Language) -> &'static str {
    pick(language, "Nomor", "Number")
}

pub(crate) fn unit_heading(language: Language) -> &'static str {
    pick(language, "Perangkat daerah", "Unit in charge")
}

pub(crate) fn note_heading(language: Language) -> &'static str {
    pick(language, "Catatan", "Note")
}
