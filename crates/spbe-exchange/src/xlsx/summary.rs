//! The first sheet: the result at a glance, alive with the sheet of indicators.

use spbe_index::Standing;

use super::formula;
use super::indicators::{current, formulas};
use super::layout::{BAND_ROW, INDEX_ROW, Line, cell, level_column, range};
use super::page::{Done, Page};
use super::{Source, Written};
use crate::words::Sheet;

/// Who, when and what: the rows above the figures.
const FIRST_FACT: u32 = 2;
const FACTS: u32 = 9;
const HEADER_ROW: u32 = FIRST_FACT + FACTS + 1;
const INDEX: u32 = HEADER_ROW + 1;
const BAND: u32 = HEADER_ROW + 2;
const EXACT: u32 = HEADER_ROW + 3;
const FILLED: u32 = HEADER_ROW + 4;
const FIRST_TIER: u32 = HEADER_ROW + 5;

pub(super) fn sheet(source: &Source<'_>) -> Written {
    let mut page = Page::new(source, Sheet::Summary)?;
    page.title(&format!("{} · {}", source.pick("Ringkasan", "Summary"), source.title()), method(source))?;
    facts(&mut page, source)?;
    let mut header = vec![String::new()];
    header.extend(source.headings().all().cloned());
    page.header(HEADER_ROW, &header)?;
    results(&mut page, source)?;
    tiers(&mut page, source)?;
    bands(&mut page, source)?;
    page.widths(&[46])?;
    page.sheet.set_column_range_width(1, source.layout.columns, 16)?;
    page.sheet.set_portrait().set_print_fit_to_pages(1, 1).set_active(true);
    Ok(page.sheet)
}

/// The names of the bands and of their lower bounds, which the formulas of all sheets use.
pub(super) fn names(source: &Source<'_>) -> Vec<(&'static str, String)> {
    let (first, last) = band_rows(source);
    let sheet = Sheet::Summary.name(source.language());
    let column = |letter: &str| format!("={sheet}!${letter}${}:${letter}${}", first + 1, last + 1);
    let ([id, en], [bands_id, bands_en]) = (formula::THRESHOLDS, formula::BANDS);
    vec![(source.pick(id, en), column("C")), (source.pick(bands_id, bands_en), column("A"))]
}

fn method(source: &Source<'_>) -> &'static str {
    source.pick(
        "Indeks = Σ bobot × nilai ÷ Σ bobot, langsung dari indikator; predikat dari indeks yang belum dibulatkan.",
        "Index = Σ weight × value ÷ Σ weight, straight from the indicators; the band is that of the unrounded index.",
    )
}

fn facts(page: &mut Page<'_>, source: &Source<'_>) -> Done {
    let (styles, book, instrument) = (&source.styles, source.checked.book, &source.checked.instrument);
    let language = source.language();
    let year = book.agency.year.map(|year| year.to_string()).unwrap_or_default();
    let scenario = source.headings().scenarios.into_iter().nth(book.current).unwrap_or_default();
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let facts: [(&str, String); FACTS as usize] = [
        (source.pick("Instansi", "Agency"), book.agency.name.clone()),
        (source.pick("Jenis", "Type"), text(&book.agency.kind)),
        (source.pick("Provinsi", "Province"), text(&book.agency.province)),
        (source.pick("Tahun", "Year"), year),
        (source.pick("Kondisi saat ini", "Baseline"), standing(source).to_owned()),
        (source.pick("Peraturan", "Regulation"), instrument.regulation().get(language).to_owned()),
        (
            source.pick("Status instrumen", "Status of the instrument"),
            instrument.status().get(language).to_owned(),
        ),
        (source.pick("Skenario yang dikerjakan", "Scenario being worked on"), scenario),
        (source.pick("Target", "Target"), book.target.clone()),
    ];
    for (row, (name, value)) in (FIRST_FACT..).zip(facts) {
        page.text(row, 0, name, &styles.plain)?;
        page.text(row, 1, &value, &styles.plain)?;
    }
    Ok(())
}

/// Whose levels the baseline has.
fn standing(source: &Source<'_>) -> &'static str {
    match source.checked.book.standing {
        Standing::Unasked => source.pick(
            "belum disebutkan: hasil evaluasi resmi atau penilaian mandiri",
            "not said yet: official result or self-assessment",
        ),
        Standing::SelfAssessed => source.pick("penilaian mandiri", "self-assessment"),
        Standing::Official => source.pick("hasil evaluasi resmi", "official evaluation result"),
    }
}

/// Index and band, the exact index, and how many indicators are filled in.
fn results(page: &mut Page<'_>, source: &Source<'_>) -> Done {
    let (styles, layout, instrument) = (&source.styles, &source.layout, &source.checked.instrument);
    let language = source.language();
    page.text(INDEX, 0, instrument.index().get(language), &styles.tier)?;
    page.text(BAND, 0, source.pick("Predikat", "Band"), &styles.tier)?;
    page.text(EXACT, 0, source.pick("Indeks tanpa pembulatan", "Index without rounding"), &styles.plain)?;
    page.text(FILLED, 0, source.pick("Indikator yang terisi", "Indicators filled in"), &styles.plain)?;
    for (which, result) in (0..).zip(&source.results) {
        let (column, level) = (which + 1, level_column(which));
        let index = result.shown_index().to_string();
        page.formula(INDEX, column, &there(source, INDEX_ROW, level), &index, &styles.index)?;
        let band = instrument.band(result.band()).name().get(language);
        page.formula(BAND, column, &there(source, BAND_ROW, level), band, &styles.band)?;
        let sheet = Sheet::Indicators.name(language);
        let sum = format!("{sheet}!{}", cell(INDEX_ROW, layout.product(which)));
        let weight = format!("{sheet}!{}", cell(INDEX_ROW, layout.parts()));
        page.formula(EXACT, column, &formula::exact(&sum, &weight), &result.index().exact(), &styles.exact)?;
        let filled = (instrument.indicators().len() - result.empties()).to_string();
        page.formula(FILLED, column, &count(source, level), &filled, &styles.center)?;
    }
    Ok(())
}

/// The same cell of the sheet of indicators.
fn there(source: &Source<'_>, row: u32, column: u16) -> String {
    format!("={}!{}", Sheet::Indicators.name(source.language()), cell(row, column))
}

fn count(source: &Source<'_>, column: u16) -> String {
    let sheet = Sheet::Indicators.name(source.language());
    let runs = source.layout.runs().into_iter();
    let ranges: Vec<_> =
        runs.map(|(first, last)| format!("{sheet}!{}", range(first, last, column))).collect();
    format!("=COUNT({})", ranges.join(","))
}

/// Every domain and aspect, in the order of the sheet of indicators.
fn tiers(page: &mut Page<'_>, source: &Source<'_>) -> Done {
    let (styles, layout, instrument) = (&source.styles, &source.layout, &source.checked.instrument);
    let mut row = FIRST_TIER;
    for (there_row, line) in layout.rows() {
        let described = match line {
            Line::Domain(id) => {
                let domain = instrument.domains().nth(id.position());
                domain.map(|(_, domain)| (domain.name(), &styles.tier, &styles.tier_figure))
            }
            Line::Aspect(id) => {
                let aspect = instrument.aspects().nth(id.position());
                aspect.map(|(_, aspect)| (aspect.name(), &styles.text, &styles.figure))
            }
            Line::Indicator(_) => None,
        };
        let Some((name, style, figure)) = described else { continue };
        page.text(row, 0, name.get(source.language()), style)?;
        for (which, result) in (0..).zip(&source.results) {
            let score = match line {
                Line::Domain(id) => result.domain(id),
                Line::Aspect(id) => result.aspect(id),
                Line::Indicator(_) => None,
            };
            let shown = score.map(|score| score.rounded(2).to_string()).unwrap_or_default();
            let formula = there(source, there_row, level_column(which));
            page.formula(row, which + 1, &formula, &shown, figure)?;
        }
        row += 1;
    }
    Ok(())
}

/// First and last row of the table of bands.
fn band_rows(source: &Source<'_>) -> (u32, u32) {
    let instrument = &source.checked.instrument;
    let tiers = instrument.domains().len() + instrument.aspects().len();
    let first = FIRST_TIER + u32::try_from(tiers).unwrap_or_default() + 2;
    (first, first + u32::try_from(instrument.bands().len()).unwrap_or(1) - 1)
}

fn bands(page: &mut Page<'_>, source: &Source<'_>) -> Done {
    let (styles, (first, _)) = (&source.styles, band_rows(source));
    let headings = [
        source.pick("Predikat", "Band"),
        source.pick("Mulai dari", "From"),
        source.pick("Mulai dari (perseratus)", "From (hundredths)"),
    ];
    page.header(first - 1, &headings)?;
    for (row, (_, band)) in (first..).zip(source.checked.instrument.bands()) {
        let from = band.threshold().rounded(2).to_string();
        page.text(row, 0, band.name().get(source.language()), &styles.plain)?;
        page.number(row, 1, &from, &styles.percent)?;
        page.number(row, 2, &from.replace('.', ""), &styles.calculation)?;
    }
    Ok(())
}

/// Index and band of another sheet, for the sheet of scenarios.
pub(super) fn index_and_band(source: &Source<'_>, which: u16) -> [String; 2] {
    let level = level_column(which);
    [there(source, INDEX_ROW, level), there(source, BAND_ROW, level)]
}

/// The index and band of rows that are not on the sheet of indicators.
pub(super) fn own_index_and_band(source: &Source<'_>, sum: &str) -> [String; 2] {
    let (formulas, weight) = (formulas(source), source.checked.instrument.total_weight().to_string());
    [formulas.shown(sum, &weight), formulas.band(sum, &weight)]
}

/// The place of the scenario that is being worked on, for others that mark it.
pub(super) fn is_current(source: &Source<'_>, which: u16) -> bool {
    current(source) == which
}
