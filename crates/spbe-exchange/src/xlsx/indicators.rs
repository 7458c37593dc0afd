//! The sheet of indicators: levels to change, and everything that follows from them.

use rust_xlsxwriter::{DataValidation, DataValidationErrorStyle, DataValidationRule, Worksheet, XlsxError};
use spbe_index::{IndicatorId, Scale};

use super::formula::{self, Formulas};
use super::layout::{
    self, BAND_ROW, FIRST_ROW, HEADER_ROW, INDEX_ROW, Line, NAME, NUMBER, WEIGHT, cell, fixed, level_column,
};
use super::page::{Done, Page};
use super::sums::{decimal, is_within, sum_and_weight, sum_of, values, whole};
use super::{Source, Written};
use crate::book::{Detail, Scenario};
use crate::words::{self, Sheet};

const NAME_WIDTH: u8 = 58;
const UNIT_WIDTH: u8 = 24;
const NOTE_WIDTH: u8 = 36;

pub(super) fn sheet(source: &Source<'_>) -> Written {
    let mut page = Page::new(source, Sheet::Indicators)?;
    let hint = source.pick(
        "Ubah tingkat di kolom berbingkai; aspek, domain, indeks, dan predikat ikut berubah. Kosong dihitung pada tingkat terendah.",
        "Change levels in the framed columns; aspects, domains, index and band follow. An empty one counts at the lowest level.",
    );
    page.title(&format!("{} · {}", source.pick("Indikator", "Indicators"), source.title()), hint)?;
    page.lasting_header(HEADER_ROW, &headings(source))?;
    totals(&mut page, source)?;
    for (row, line) in source.layout.rows() {
        match line {
            Line::Domain(_) | Line::Aspect(_) => tier(&mut page, source, row, line)?,
            Line::Indicator(id) => indicator(&mut page, source, row, id)?,
        }
    }
    validate(&mut page.sheet, source)?;
    set_up(&mut page, source)?;
    Ok(page.sheet)
}

/// The names of the cells that others may want to look at.
pub(super) fn names(source: &Source<'_>) -> Vec<(&'static str, String)> {
    let sheet = Sheet::Indicators.name(source.language());
    let current = current(source);
    let [index, band] = [
        [source.pick("Indeks_Dasar", "Baseline_Index"), source.pick("Indeks_Skenario", "Scenario_Index")],
        [source.pick("Predikat_Dasar", "Baseline_Band"), source.pick("Predikat_Skenario", "Scenario_Band")],
    ];
    let mut names = Vec::new();
    for (row, [baseline, scenario]) in [(INDEX_ROW, index), (BAND_ROW, band)] {
        for (name, which) in [(baseline, 0), (scenario, current)] {
            names.push((name, format!("={}", fixed(sheet, row, level_column(which)))));
        }
    }
    names
}

/// The column of the scenario that is being worked on.
pub(super) fn current(source: &Source<'_>) -> u16 {
    u16::try_from(source.checked.book.current).map_or(1, |place| place + 1)
}

fn headings(source: &Source<'_>) -> Vec<String> {
    let (language, pick) = (source.language(), |id, en| source.pick(id, en).to_owned());
    let levels = source.headings();
    let mut names = vec![
        layout::number_heading(language).to_owned(),
        pick("Indikator", "Indicator"),
        pick("Bobot (%)", "Weight (%)"),
    ];
    names.extend(levels.all().cloned());
    names.extend([pick("Terkunci", "Locked"), pick("Perkiraan", "Estimate")]);
    names.extend([layout::unit_heading(language), layout::note_heading(language)].map(str::to_owned));
    for level in effort_levels(source) {
        names.push(format!("{} {level}", source.pick("Upaya ke", "Effort to")));
    }
    names.push(pick("Bobot (bagian)", "Weight (parts)"));
    for name in levels.all() {
        names.push(format!("{} {name}", source.pick("Bobot × nilai:", "Weight × value:")));
    }
    names
}

fn effort_levels(source: &Source<'_>) -> impl Iterator<Item = spbe_index::Value> + use<> {
    source.checked.instrument.scale().levels().skip(1)
}

/// What a formula looks at.
pub(super) fn formulas(source: &Source<'_>) -> Formulas {
    let instrument = &source.checked.instrument;
    let [id, en] = formula::THRESHOLDS;
    let [bands_id, bands_en] = formula::BANDS;
    let highest = instrument.scale().max().hundredths();
    Formulas::new(instrument.total_weight(), highest, source.pick(id, en), source.pick(bands_id, bands_en))
}

/// The index and the band over the columns, in sight while the levels are changed.
fn totals(page: &mut Page<'_>, source: &Source<'_>) -> Done {
    let (styles, layout, formulas) = (&source.styles, &source.layout, formulas(source));
    let instrument = &source.checked.instrument;
    page.text(INDEX_ROW, NAME, instrument.index().get(source.language()), &styles.tier)?;
    page.text(BAND_ROW, NAME, source.pick("Predikat", "Band"), &styles.tier)?;
    page.number(INDEX_ROW, WEIGHT, "100", &styles.percent)?;
    let parts = instrument.total_weight().to_string();
    page.number(INDEX_ROW, layout.parts(), &parts, &styles.calculation)?;
    for (which, result) in (0..).zip(&source.results) {
        let (sum, weight) = sum_and_weight(source, INDEX_ROW, which);
        let shown = result.shown_index().to_string();
        page.formula(INDEX_ROW, level_column(which), &formulas.shown(&sum, &weight), &shown, &styles.index)?;
        let band = instrument.band(result.band()).name().get(source.language());
        page.formula(BAND_ROW, level_column(which), &formulas.band(&sum, &weight), band, &styles.band)?;
        let rows = layout.top_rows();
        let total = sum_of(&rows, layout.product(which));
        let cached = whole(source, which, |_| true);
        page.formula(INDEX_ROW, layout.product(which), &total, &cached, &styles.calculation)?;
    }
    Ok(())
}

fn tier(page: &mut Page<'_>, source: &Source<'_>, row: u32, line: Line) -> Done {
    let (styles, layout, instrument) = (&source.styles, &source.layout, &source.checked.instrument);
    let described = match line {
        Line::Domain(id) => instrument.domains().nth(id.position()).map(|(_, domain)| {
            (
                source.pick("Domain", "Domain"),
                domain.number(),
                domain.name(),
                domain.percent(),
                domain.weight(),
            )
        }),
        Line::Aspect(id) => instrument.aspects().nth(id.position()).map(|(_, aspect)| {
            (
                source.pick("Aspek", "Aspect"),
                aspect.number(),
                aspect.name(),
                aspect.percent(),
                aspect.weight(),
            )
        }),
        Line::Indicator(_) => None,
    };
    let Some((word, number, name, percent, weight)) = described else { return Ok(()) };
    page.text(row, NUMBER, &format!("{word} {number}"), &styles.tier)?;
    page.text(row, NAME, name.get(source.language()), &styles.tier)?;
    page.number(row, WEIGHT, &decimal(percent), &styles.tier_figure)?;
    page.number(row, layout.parts(), &weight.to_string(), &styles.calculation)?;
    for (which, result) in (0..).zip(&source.results) {
        let score = match line {
            Line::Domain(id) => result.domain(id),
            Line::Aspect(id) => result.aspect(id),
            Line::Indicator(_) => None,
        };
        let shown = score.map(|score| score.rounded(2).to_string()).unwrap_or_default();
        let (sum, weight) = sum_and_weight(source, row, which);
        let formula = formula::two_decimals(&sum, &weight);
        page.formula(row, level_column(which), &formula, &shown, &styles.tier_figure)?;
        let below = layout.rows_below(row);
        let cached = whole(source, which, |id| is_within(source, line, id));
        let formula = sum_of(&below, layout.product(which));
        page.formula(row, layout.product(which), &formula, &cached, &styles.calculation)?;
    }
    Ok(())
}

fn indicator(page: &mut Page<'_>, source: &Source<'_>, row: u32, id: IndicatorId) -> Done {
    let (styles, layout, checked) = (&source.styles, &source.layout, source.checked);
    let (Some(indicator), book) = (checked.instrument.indicator(id), checked.book) else { return Ok(()) };
    let number = indicator.number();
    page.number(row, NUMBER, number, &styles.number)?;
    page.text(row, NAME, indicator.name().get(source.language()), &styles.text)?;
    page.number(row, WEIGHT, &decimal(indicator.percent()), &styles.percent)?;
    page.number(row, layout.parts(), &indicator.weight().to_string(), &styles.calculation)?;
    for which in 0..layout.columns {
        level(page, source, (row, which), id)?;
    }
    let locked = current_scenario(source).is_some_and(|scenario| has(&scenario.locks, number));
    mark(page, source, (row, layout.locked()), locked)?;
    mark(page, source, (row, layout.estimated()), has(&book.estimated, number))?;
    let none = Detail::default();
    let detail = book.detail(number).unwrap_or(&none);
    page.text(row, layout.unit(), &detail.unit, &styles.text)?;
    page.text(row, layout.note(), &detail.note, &styles.text)?;
    let name = indicator.name().get(source.language());
    page.fit(row, &[(name, NAME_WIDTH), (&detail.unit, UNIT_WIDTH), (&detail.note, NOTE_WIDTH)])?;
    for which in 0..layout.efforts {
        let effort = detail.efforts.get(usize::from(which)).map(String::as_str).unwrap_or_default();
        page.number(row, layout.effort(which), effort, &styles.number)?;
    }
    Ok(())
}

fn level(page: &mut Page<'_>, source: &Source<'_>, (row, which): (u32, u16), id: IndicatorId) -> Done {
    let (styles, layout, book) = (&source.styles, &source.layout, source.checked.book);
    let scenario = usize::from(which).checked_sub(1).and_then(|place| book.scenarios.get(place));
    let number =
        source.checked.instrument.indicator(id).map(spbe_index::Indicator::number).unwrap_or_default();
    let locked = scenario.is_some_and(|scenario| has(&scenario.locks, number));
    let value = values(source, which).get(id).map(|value| value.to_string()).unwrap_or_default();
    page.number(row, level_column(which), &value, if locked { &styles.locked } else { &styles.level })?;
    let (level, floor) = (cell(row, level_column(which)), source.checked.instrument.scale().min());
    let (_, weight) = sum_and_weight(source, row, which);
    let product = format!("={weight}*ROUND(100*IF(ISNUMBER({level}),{level},{floor}),0)");
    let cached = whole(source, which, |other| other == id);
    page.formula(row, layout.product(which), &product, &cached, &styles.calculation)
}

fn mark(page: &mut Page<'_>, source: &Source<'_>, (row, column): (u32, u16), is_marked: bool) -> Done {
    let word = if is_marked { words::yes(source.language()) } else { "" };
    page.text(row, column, word, &source.styles.center)
}

fn current_scenario<'a>(source: &Source<'a>) -> Option<&'a Scenario> {
    let book = source.checked.book;
    book.scenarios.get(book.current)
}

fn has(numbers: &[String], number: &str) -> bool {
    numbers.iter().any(|other| other == number)
}

/// Only values of the scale can be entered.
fn validate(sheet: &mut Worksheet, source: &Source<'_>) -> Result<(), XlsxError> {
    let scale = source.checked.instrument.scale();
    let validation = validation(source, scale)?;
    for (first, last) in source.layout.runs() {
        let (left, right) = (level_column(0), level_column(source.layout.columns - 1));
        sheet.add_data_validation(first, left, last, right, &validation)?;
    }
    Ok(())
}

pub(super) fn validation(source: &Source<'_>, scale: Scale) -> Result<DataValidation, XlsxError> {
    let (min, max) = (scale.min().hundredths(), scale.max().hundredths());
    let validation = DataValidation::new();
    let validation = if scale.is_whole() {
        validation.allow_whole_number(DataValidationRule::Between(i32::from(min / 100), i32::from(max / 100)))
    } else {
        let level = |hundredths: u16| f64::from(hundredths) / 100.0;
        validation.allow_decimal_number(DataValidationRule::Between(level(min), level(max)))
    };
    let allowed = words::scale_text(scale, source.language());
    validation
        .set_error_style(DataValidationErrorStyle::Stop)
        .set_error_title(source.pick("Di luar skala", "Not on the scale"))?
        .set_error_message(format!("{} {allowed}", source.pick("Yang boleh diisi:", "Allowed are")))
}

/// Widths, what stays in sight, and what is printed: everything but what only formulas look at.
fn set_up(page: &mut Page<'_>, source: &Source<'_>) -> Done {
    let layout = &source.layout;
    page.widths(&[10, NAME_WIDTH, 9])?;
    let sheet = &mut page.sheet;
    sheet.set_column_range_width(level_column(0), level_column(layout.columns - 1), 11)?;
    sheet.set_column_range_width(layout.locked(), layout.estimated(), 10)?;
    for (column, width) in [(layout.unit(), UNIT_WIDTH), (layout.note(), NOTE_WIDTH)] {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_column_range_width(layout.parts(), layout.product(layout.columns - 1), 12)?;
    sheet.group_columns_collapsed(layout.parts(), layout.product(layout.columns - 1))?;
    sheet.set_freeze_panes(FIRST_ROW, WEIGHT)?.set_repeat_rows(HEADER_ROW, BAND_ROW)?;
    let last = layout.rows().last().map_or(FIRST_ROW, |(row, _)| row);
    sheet.set_print_area(0, 0, last, layout.parts() - 1)?;
    Ok(())
}
