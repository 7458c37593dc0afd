//! The sheet of the cohort: the wide table of the engine, with a live index and band for each agency.

use rust_xlsxwriter::utility::column_number_to_name;
use spbe_index::{Values, assess};

use super::indicators::validation;
use super::layout::cell;
use super::page::{Done, Page};
use super::{Source, Written, summary};
use crate::book::Member;
use crate::words::{self, Sheet};

const WEIGHT_ROW: u32 = 1;
const HEADER_ROW: u32 = 2;
const INDEX: u16 = 5;
const BAND: u16 = 6;
const SUM: u16 = 7;
const FIRST_LEVEL: u16 = 8;

pub(super) fn sheet(source: &Source<'_>) -> Written {
    let mut page = Page::new(source, Sheet::Cohort)?;
    let (book, instrument) = (source.checked.book, &source.checked.instrument);
    page.title(
        &format!(
            "{} · {}",
            source.pick("Kelompok daerah", "Cohort"),
            instrument.regulation().get(source.language())
        ),
        source.pick(
            "Bobot (bagian) di atas nomor indikator",
            "Weights (parts) above the numbers of the indicators",
        ),
    )?;
    page.lasting_header(HEADER_ROW, &headings(source))?;
    for (column, (_, indicator)) in (FIRST_LEVEL..).zip(instrument.indicators()) {
        page.number(WEIGHT_ROW, column, &indicator.weight().to_string(), &source.styles.calculation)?;
    }
    for (row, (member, values)) in (HEADER_ROW + 1..).zip(book.cohort.iter().zip(&source.checked.cohort)) {
        write(&mut page, source, row, (member, values))?;
    }
    set_up(&mut page, source)?;
    Ok(page.sheet)
}

/// The headings of the engine's wide table, and between them three that it passes over.
fn headings(source: &Source<'_>) -> Vec<String> {
    let pick = |id, en| source.pick(id, en).to_owned();
    let mut names = vec![
        pick("instansi", "agency"),
        pick("jenis", "type"),
        pick("provinsi", "province"),
        pick("tahun", "year"),
        pick("perkiraan", "estimated"),
        pick("indeks", "index"),
        pick("predikat", "band"),
        pick("Σ bobot × nilai", "Σ weight × value"),
    ];
    let indicators = source.checked.instrument.indicators();
    names.extend(indicators.map(|(_, indicator)| indicator.number().to_owned()));
    names
}

fn last_level(source: &Source<'_>) -> u16 {
    FIRST_LEVEL + u16::try_from(source.checked.instrument.indicators().len()).unwrap_or(1) - 1
}

fn write(page: &mut Page<'_>, source: &Source<'_>, row: u32, (member, values): (&Member, &Values)) -> Done {
    let (styles, instrument) = (&source.styles, &source.checked.instrument);
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    page.text(row, 0, &member.agency, &styles.plain)?;
    page.text(row, 1, &text(&member.kind), &styles.plain)?;
    page.text(row, 2, &text(&member.province), &styles.plain)?;
    page.number(row, 3, &member.year.map(|year| year.to_string()).unwrap_or_default(), &styles.year)?;
    page.text(row, 4, if member.estimated { words::yes(source.language()) } else { "" }, &styles.center)?;
    let (result, sum) = (assess(instrument, values), format!("${}", cell(row, SUM)));
    let [index, band] = summary::own_index_and_band(source, &sum);
    page.formula(row, INDEX, &index, &result.shown_index().to_string(), &styles.index)?;
    let name = instrument.band(result.band()).name().get(source.language());
    page.formula(row, BAND, &band, name, &styles.band)?;
    page.formula(row, SUM, &sum_formula(source, row), &whole(source, values), &styles.calculation)?;
    for (column, (_, value)) in (FIRST_LEVEL..).zip(values.iter()) {
        let value = value.map(|value| value.to_string()).unwrap_or_default();
        page.number(row, column, &value, &styles.level)?;
    }
    Ok(())
}

/// Σ weight · value in hundredths. The sum of floats misses a whole number by far less than a half, so rounding it is
/// exact; what is no number counts at the bottom of the scale.
fn sum_formula(source: &Source<'_>, row: u32) -> String {
    let (first, last) = (column_number_to_name(FIRST_LEVEL), column_number_to_name(last_level(source)));
    let (weights, levels) =
        (format!("${first}${0}:${last}${0}", WEIGHT_ROW + 1), format!("{first}{0}:{last}{0}", row + 1));
    let floor = source.checked.instrument.scale().min().hundredths();
    format!(
        "=ROUND(100*SUMPRODUCT({weights},{levels}),0)+{floor}*SUMPRODUCT({weights}*(1-ISNUMBER({levels})))"
    )
}

fn whole(source: &Source<'_>, values: &Values) -> String {
    let instrument = &source.checked.instrument;
    let products = instrument.indicators().zip(values.iter()).map(|((_, indicator), (_, value))| {
        let value = value.unwrap_or(instrument.scale().min());
        u64::from(indicator.weight()) * u64::from(value.hundredths())
    });
    products.sum::<u64>().to_string()
}

fn set_up(page: &mut Page<'_>, source: &Source<'_>) -> Done {
    page.widths(&[36, 14, 18, 7, 10, 8, 13, 12])?;
    let last = last_level(source);
    page.sheet.set_column_range_width(FIRST_LEVEL, last, 4)?;
    page.sheet.set_column_hidden(SUM)?;
    page.sheet.set_freeze_panes(HEADER_ROW + 1, 1)?;
    let rows = u32::try_from(source.checked.cohort.len()).unwrap_or_default();
    if rows > 0 {
        let validation = validation(source, source.checked.instrument.scale())?;
        page.sheet.add_data_validation(HEADER_ROW + 1, FIRST_LEVEL, HEADER_ROW + rows, last, &validation)?;
        page.sheet.autofilter(HEADER_ROW, 0, HEADER_ROW + rows, last)?;
    }
    Ok(())
}
