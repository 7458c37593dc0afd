//! The sheet of the plan: a row for each step.

use super::page::{Done, Page};
use super::{Source, Written};
use crate::book::PlanStep;
use crate::words::Sheet;

const HEADER_ROW: u32 = 2;

pub(super) fn sheet(source: &Source<'_>) -> Written {
    let mut page = Page::new(source, Sheet::Plan)?;
    let book = source.checked.book;
    let hint = match (book.plan.is_empty(), book.target.is_empty()) {
        (true, _) => source.pick("Belum ada rencana.", "There is no plan yet.").to_owned(),
        (false, true) => String::new(),
        (false, false) => format!("{} {}", source.pick("Target:", "Target:"), book.target),
    };
    page.title(&format!("{} · {}", source.pick("Rencana", "Plan"), source.title()), &hint)?;
    let header = [
        source.pick("Tahun", "Year"),
        source.pick("Nomor", "Number"),
        source.pick("Indikator", "Indicator"),
        source.pick("Dari", "From"),
        source.pick("Ke", "To"),
        source.pick("Upaya", "Effort"),
        source.pick("Tambahan indeks", "Adds to the index"),
        source.pick("Indeks sesudahnya", "Index after it"),
        source.pick("Perangkat daerah", "Unit in charge"),
    ];
    page.lasting_header(HEADER_ROW, &header)?;
    for (row, step) in (HEADER_ROW + 1..).zip(&book.plan) {
        write(&mut page, source, row, step)?;
    }
    page.widths(&[8, 9, 58, 7, 7, 10, 12, 12, 26])?;
    Ok(page.sheet)
}

fn write(page: &mut Page<'_>, source: &Source<'_>, row: u32, step: &PlanStep) -> Done {
    let (styles, instrument) = (&source.styles, &source.checked.instrument);
    let indicator = instrument.indicator_numbered(&step.indicator).and_then(|id| instrument.indicator(id));
    let name = indicator.map(|indicator| indicator.name().get(source.language())).unwrap_or_default();
    let unit =
        source.checked.book.detail(&step.indicator).map(|detail| detail.unit.as_str()).unwrap_or_default();
    let year = step.year.map(|year| year.to_string()).unwrap_or_default();
    page.number(row, 0, &year, &styles.year)?;
    page.number(row, 1, &step.indicator, &styles.number)?;
    page.text(row, 2, name, &styles.text)?;
    page.number(row, 3, &step.from, &styles.number)?;
    page.number(row, 4, &step.to, &styles.number)?;
    page.number(row, 5, &step.effort, &styles.number)?;
    page.number(row, 6, &step.gain, &styles.gain)?;
    page.number(row, 7, &step.index, &styles.exact)?;
    page.text(row, 8, unit, &styles.text)?;
    page.fit(row, &[(name, 58), (unit, 26)])
}
