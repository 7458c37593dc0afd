//! A published row beside what the oracle and the engine make of it.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use spbe_index::published::{AgencyKind, Published, PublishedResult, Starting, starting_values};
use spbe_index::{Assessment, Instrument, Score, Value, assess};

use crate::oracle::{self, Sums, WEIGHTS};
use crate::rows::{self, Row, rows};

pub(crate) const BANYUASIN: (u16, &str) = (2023, "Pemerintah Kab. Banyuasin");

/// A published row, what the oracle says that it allows, and what the engine makes of it.
pub(crate) struct Case {
    pub(crate) row: Row,
    /// Every combination of level sums, levels at least 1.
    pub(crate) matching: Vec<Sums>,
    pub(crate) starting: Starting,
}

/// Every row, worked out once for all tests.
pub(crate) static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let case = |row: Row| {
        let matching = oracle::matching(row.domains, row.index, 1, WEIGHTS, 10_000, oracle::half_up);
        let kind = AgencyKind::from_code(&row.kind).expect(&row.kind);
        let starting = starting_values(instrument(), kind, result_of(&row)).expect(&row.agency);
        Case { row, matching, starting }
    };
    rows().into_iter().map(case).collect()
});

pub(crate) fn case(year: u16, agency: &str) -> &'static Case {
    CASES.iter().find(|case| case.row.is(year, agency)).expect(agency)
}

/// Every row but that of Kab. Banyuasin 2023.
pub(crate) fn cases_on_the_scale() -> impl Iterator<Item = &'static Case> {
    CASES.iter().filter(|case| !case.row.is(BANYUASIN.0, BANYUASIN.1))
}

pub(crate) fn instrument() -> &'static Instrument {
    Instrument::permenpanrb_59_2020()
}

pub(crate) fn result_of(row: &Row) -> &'static PublishedResult {
    Published::results().named(&row.agency).and_then(|agency| agency.result(row.year)).expect(&row.agency)
}

impl Case {
    /// The exact indexes that the row allows, in ten-thousandths, ascending.
    pub(crate) fn exact_indexes(&self) -> Vec<u32> {
        self.matching.iter().copied().map(oracle::index).collect::<BTreeSet<_>>().into_iter().collect()
    }

    pub(crate) fn assessment(&self) -> Assessment {
        assess(instrument(), self.starting.values())
    }

    /// The levels of the starting values; 0 for none.
    pub(crate) fn levels(&self) -> Vec<u32> {
        let level = |value: Option<Value>| value.and_then(Value::whole).map_or(0, u32::from);
        self.starting.values().iter().map(|(_, value)| level(value)).collect()
    }

    /// For messages.
    pub(crate) fn place(&self) -> String {
        format!("{} {}", self.row.year, self.row.agency)
    }
}

/// A score in ten-thousandths, which must hold all of it.
pub(crate) fn ten_thousandths(score: Score) -> u32 {
    let text = score.rounded(4).to_string();
    assert_eq!(Score::from(score.rounded(4)), score, "{text} is not exact");
    text.replace('.', "").parse().expect("digits")
}

pub(crate) fn printed(score: Score) -> u32 {
    rows::hundredths(&score.rounded(2).to_string())
}

pub(crate) fn printed_figures(assessment: &Assessment) -> (Vec<u32>, u32) {
    (assessment.domains().iter().copied().map(printed).collect(), printed(assessment.index()))
}
