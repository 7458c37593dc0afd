//! CSV of the scenarios, the indicators and the cohort: as a spreadsheet in the language reads it, and back without loss.
//!
//! Indonesian files have `;` between fields and a decimal comma, English ones `,` and a point; all begin with a byte
//! order mark. A text that a spreadsheet would run gets an apostrophe, which reading takes away again.

use csv::{Terminator, WriterBuilder};
use spbe_index::cohort::{Cohort, Member as CohortMember, Origin};
use spbe_index::table::harmless_field;
use spbe_index::{Instrument, Language};

use crate::book::{Book, BookFault, Checked, Detail, Scenario};
use crate::language::pick;
use crate::words::yes;

/// The columns of the table of scenarios before the indicators.
pub(crate) fn scenario_headings(language: Language) -> [&'static str; 4] {
    [
        pick(language, "skenario", "scenario"),
        pick(language, "jenis", "type"),
        pick(language, "terkunci", "locked"),
        pick(language, "catatan", "note"),
    ]
}

/// What the table of scenarios calls the row of the baseline.
pub(crate) fn baseline_word(language: Language) -> &'static str {
    pick(language, "dasar", "baseline")
}

/// The columns of the table of indicators before the efforts.
pub(crate) fn indicator_headings(language: Language) -> [&'static str; 9] {
    [
        pick(language, "nomor", "number"),
        pick(language, "indikator", "indicator"),
        pick(language, "bobot", "weight"),
        pick(language, "dasar", "baseline"),
        pick(language, "perkiraan", "estimated"),
        pick(language, "skenario", "scenario"),
        pick(language, "terkunci", "locked"),
        "unit",
        pick(language, "catatan", "note"),
    ]
}

/// What stands before the level in the heading of a column of efforts: `upaya 2`.
pub(crate) fn effort_word(language: Language) -> &'static str {
    pick(language, "upaya", "effort")
}

/// The scenarios as CSV: a row for the baseline and one for each scenario, a column for each indicator.
///
/// # Errors
/// Every field of the workspace that cannot be what it says.
///
/// ```
/// use spbe_exchange::{Book, scenarios_csv};
/// use spbe_index::{Instrument, Language, Values};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let mut book = Book::new(instrument, Language::Indonesian, &Values::empty(instrument));
/// book.scenarios[0].name = "=Nekat".to_owned();
/// let text = scenarios_csv(&book).map_err(|faults| format!("{faults:?}"))?;
/// assert!(text.starts_with("\u{feff}skenario;jenis;terkunci;catatan;1;2;"));
/// assert!(text.contains("'=Nekat;skenario;"));
/// # Ok::<(), String>(())
/// ```
pub fn scenarios_csv(book: &Book) -> Result<String, Vec<BookFault>> {
    let checked = book.check()?;
    let language = book.language;
    let mut table = Table::new(language);
    let numbers = checked.instrument.indicators().map(|(_, indicator)| indicator.number().to_owned());
    table.row(scenario_headings(language).map(str::to_owned).into_iter().chain(numbers));
    let baseline = Scenario { levels: book.baseline.clone(), ..Scenario::default() };
    let scenarios = book.scenarios.iter().map(|scenario| (scenario, pick(language, "skenario", "scenario")));
    for (scenario, kind) in [(&baseline, baseline_word(language))].into_iter().chain(scenarios) {
        let who = [&scenario.name, kind, &scenario.locks.join(" "), &scenario.note].map(str::to_owned);
        let levels = scenario.levels.iter().map(|level| local(level, language));
        table.row(who.into_iter().chain(levels));
    }
    Ok(table.finish())
}

/// The indicators as CSV: their levels in the baseline and in the scenario that is being worked on, and what is known
/// about each.
///
/// # Errors
/// Every field of the workspace that cannot be what it says.
pub fn indicators_csv(book: &Book) -> Result<String, Vec<BookFault>> {
    let checked = book.check()?;
    let (language, instrument) = (book.language, &checked.instrument);
    let mut table = Table::new(language);
    let efforts =
        instrument.scale().levels().skip(1).map(|level| format!("{} {level}", effort_word(language)));
    table.row(indicator_headings(language).map(str::to_owned).into_iter().chain(efforts));
    for (id, indicator) in instrument.indicators() {
        table.row(indicator_row(&checked, id.position(), indicator, language));
    }
    Ok(table.finish())
}

fn indicator_row(
    checked: &Checked<'_>,
    position: usize,
    indicator: &spbe_index::Indicator,
    language: Language,
) -> Vec<String> {
    let (book, number) = (checked.book, indicator.number());
    let level =
        |levels: &[String]| local(levels.get(position).map(String::as_str).unwrap_or_default(), language);
    let mark =
        |numbers: &[String]| if numbers.iter().any(|other| other == number) { yes(language) } else { "" };
    let none = (Detail::default(), Scenario::default());
    let detail = book.detail(number).unwrap_or(&none.0);
    let scenario = book.scenarios.get(book.current).unwrap_or(&none.1);
    let mut row = vec![
        number.to_owned(),
        indicator.name().get(language).to_owned(),
        local(&indicator.percent().to_string(), language),
        level(&book.baseline),
        mark(&book.estimated).to_owned(),
        level(&scenario.levels),
        mark(&scenario.locks).to_owned(),
        detail.unit.clone(),
        detail.note.clone(),
    ];
    let efforts = checked.instrument.scale().levels().skip(1).enumerate();
    row.extend(efforts.map(|(place, _)| {
        local(detail.efforts.get(place).map(String::as_str).unwrap_or_default(), language)
    }));
    row
}

/// The cohort as the wide CSV of the engine.
///
/// # Errors
/// Every field of the workspace that cannot be what it says.
pub fn cohort_csv(book: &Book) -> Result<String, Vec<BookFault>> {
    let checked = book.check()?;
    Ok(cohort(&checked, &checked.instrument).write(&checked.instrument, book.language))
}

fn cohort(checked: &Checked<'_>, instrument: &Instrument) -> Cohort {
    let mut cohort = Cohort::new(instrument);
    for (member, values) in checked.book.cohort.iter().zip(&checked.cohort) {
        let origin = if member.estimated { Origin::Estimated } else { Origin::Given };
        let who = CohortMember {
            agency: &member.agency,
            kind: member.kind.as_deref(),
            province: member.province.as_deref(),
            year: member.year,
            origin,
        };
        cohort.push(who, values);
    }
    cohort
}

/// A number with the decimal sign of the language.
fn local(number: &str, language: Language) -> String {
    number.replace('.', pick(language, ",", "."))
}

/// A table as it is being written.
struct Table {
    writer: csv::Writer<Vec<u8>>,
}

impl Table {
    fn new(language: Language) -> Self {
        let delimiter = pick(language, ";", ",").as_bytes().first().copied().unwrap_or(b',');
        let mut builder = WriterBuilder::new();
        Self { writer: builder.delimiter(delimiter).terminator(Terminator::CRLF).from_writer(Vec::new()) }
    }

    fn row(&mut self, fields: impl IntoIterator<Item = String>) {
        let fields: Vec<_> = fields.into_iter().map(|field| harmless_field(&field).into_owned()).collect();
        // Writing into memory does not fail, and all rows are as long as the header.
        let _ = self.writer.write_record(&fields);
    }

    fn finish(self) -> String {
        let bytes = self.writer.into_inner().unwrap_or_default();
        format!("\u{feff}{}", String::from_utf8(bytes).unwrap_or_default())
    }
}
