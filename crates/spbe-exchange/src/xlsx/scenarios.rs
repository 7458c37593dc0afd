//! The sheet of scenarios: each in a row, alive with the sheet of indicators.

use super::layout::{cell, level_column};
use super::page::{Done, Page};
use super::{Source, Written, formula, summary};
use crate::words::{self, Sheet};

const HEADER_ROW: u32 = 2;

pub(super) fn sheet(source: &Source<'_>) -> Written {
    let mut page = Page::new(source, Sheet::Scenarios)?;
    let hint =
        source.pick("Tingkatnya ada di lembar Indikator.", "Their levels are on the sheet of indicators.");
    page.title(&format!("{} · {}", source.pick("Skenario", "Scenarios"), source.title()), hint)?;
    let header = [
        source.pick("Skenario", "Scenario"),
        source.pick("Sedang dikerjakan", "Being worked on"),
        source.pick("Indeks", "Index"),
        source.pick("Predikat", "Band"),
        source.pick("Selisih dari kondisi saat ini", "Change from baseline"),
        source.pick("Indikator yang diubah", "Changed indicators"),
        source.pick("Terkunci", "Locked"),
        source.pick("Catatan", "Note"),
    ];
    page.lasting_header(HEADER_ROW, &header)?;
    for (which, heading) in (0..).zip(source.headings().all()) {
        row(&mut page, source, which, heading)?;
    }
    page.widths(&[30, 12, 10, 16, 14, 14, 30, 50])?;
    Ok(page.sheet)
}

fn row(page: &mut Page<'_>, source: &Source<'_>, which: u16, heading: &str) -> Done {
    let (styles, row) = (&source.styles, HEADER_ROW + 1 + u32::from(which));
    let place = usize::from(which);
    let Some((result, baseline)) = source.results.get(place).zip(source.results.first()) else {
        return Ok(());
    };
    let language = source.language();
    page.text(row, 0, heading, &styles.text)?;
    let is_current = summary::is_current(source, which);
    page.text(row, 1, if is_current { words::yes(language) } else { "" }, &styles.center)?;
    let [index, band] = summary::index_and_band(source, which);
    page.formula(row, 2, &index, &result.shown_index().to_string(), &styles.index)?;
    let name = source.checked.instrument.band(result.band()).name().get(language);
    page.formula(row, 3, &band, name, &styles.band)?;
    let Some(scenario) = place.checked_sub(1).and_then(|place| source.checked.book.scenarios.get(place))
    else {
        return Ok(());
    };
    let change = result.shown_index().since(baseline.shown_index()).to_string();
    page.formula(row, 4, &change_formula(row), &change, &styles.gain)?;
    let changed = super::sums::values(source, which).iter().zip(source.checked.baseline.iter());
    let changed = changed.filter(|(now, before)| now != before).count().to_string();
    page.formula(row, 5, &changed_formula(source, which), &changed, &styles.center)?;
    let locks = scenario.locks.join(", ");
    page.text(row, 6, &locks, &styles.text)?;
    page.text(row, 7, &scenario.note, &styles.text)?;
    page.fit(row, &[(heading, 30), (&locks, 30), (&scenario.note, 50)])
}

/// The index of this row less that of the baseline, both as they are displayed.
fn change_formula(row: u32) -> String {
    const INDEX_COLUMN: u16 = 2;
    formula::change(&cell(HEADER_ROW + 1, INDEX_COLUMN), &cell(row, INDEX_COLUMN))
}

/// How many levels differ from the baseline, aspect by aspect.
fn changed_formula(source: &Source<'_>, which: u16) -> String {
    let (sheet, layout) = (Sheet::Indicators.name(source.language()), &source.layout);
    let mut parts = Vec::new();
    for (first, last) in layout.runs() {
        let range = |which| format!("{sheet}!{}", super::layout::range(first, last, level_column(which)));
        parts.push(format!("SUMPRODUCT(--({}<>{}))", range(which), range(0)));
    }
    format!("={}", parts.join("+"))
}
