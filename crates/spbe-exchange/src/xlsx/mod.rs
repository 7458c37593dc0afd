//! A workspace as an XLSX workbook that goes on working: change a level in it, and aspects, domains, index and band
//! follow, to the last digit of the page's own figures.
//!
//! Every formula works on whole numbers, weights in the instrument's parts and values in hundredths of a level, and
//! divides once; `docs/method.md` says why that is exact. Texts of the user are written as texts, never as formulas.
//! A hidden sheet carries the whole workspace, so that nothing is lost on the way back.

mod carrier;
mod cohort;
mod formula;
mod indicators;
mod layout;
mod page;
mod plan;
mod risk;
mod scenarios;
mod styles;
mod summary;
mod sums;

pub(crate) use carrier::{Carried, SHEET as CARRIER_SHEET, unpack};
pub(crate) use layout::{FORMER_BASELINE, FORMER_UNIT, Headings, note_heading, number_heading, unit_heading};
pub(crate) use page::cut as cut_to_cell;

use rust_xlsxwriter::{DocProperties, Workbook, Worksheet, XlsxError};
use spbe_index::{Assessment, Language, assess};

use crate::book::{Book, BookFault, Checked};
use crate::language::pick;
use layout::Layout;
use styles::Styles;

/// Why no workbook was written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The workspace does not hold together.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "))]
    Book(Vec<BookFault>),
    /// It does not fit into a workbook.
    #[error("the workbook cannot be written: {0}")]
    Workbook(#[from] XlsxError),
}

/// What every sheet is written from.
struct Source<'book> {
    checked: &'book Checked<'book>,
    layout: Layout,
    styles: Styles,
    /// The baseline, then each scenario.
    results: Vec<Assessment>,
}

/// Writes a workspace as a workbook.
///
/// # Errors
/// [`WriteError::Book`] with every field that cannot be what it says.
///
/// ```
/// use spbe_exchange::{Book, write_xlsx};
/// use spbe_index::{Instrument, Language, Values};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let book = Book::new(instrument, Language::Indonesian, &Values::empty(instrument));
/// assert!(write_xlsx(&book)?.starts_with(b"PK"));
/// # Ok::<(), spbe_exchange::WriteError>(())
/// ```
pub fn write_xlsx(book: &Book) -> Result<Vec<u8>, WriteError> {
    let checked = book.check().map_err(WriteError::Book)?;
    let source = Source::new(&checked);
    let mut workbook = Workbook::new();
    workbook.set_properties(&DocProperties::new().set_title(source.title()));
    for sheet in SHEETS {
        workbook.push_worksheet(sheet(&source)?);
    }
    workbook.push_worksheet(carrier::sheet(book)?);
    for (name, range) in summary::names(&source).into_iter().chain(indicators::names(&source)) {
        workbook.define_name(name, &range)?;
    }
    Ok(workbook.save_to_buffer()?)
}

impl<'book> Source<'book> {
    fn new(checked: &'book Checked<'book>) -> Self {
        let instrument = &*checked.instrument;
        let all = [&checked.baseline].into_iter().chain(&checked.scenarios);
        Self {
            layout: Layout::new(instrument, checked.scenarios.len()),
            styles: Styles::new(instrument.scale()),
            results: all.map(|values| assess(instrument, values)).collect(),
            checked,
        }
    }

    fn language(&self) -> Language {
        self.checked.book.language
    }

    fn pick(&self, id: &'static str, en: &'static str) -> &'static str {
        pick(self.language(), id, en)
    }

    /// `Indeks SPBE · Kota Denpasar`.
    fn title(&self) -> String {
        let index = self.checked.instrument.index().get(self.language());
        let agency = &self.checked.book.agency.name;
        // Excel refuses properties beyond 255 characters.
        let agency: String = agency.chars().filter(|letter| !letter.is_control()).take(150).collect();
        if agency.is_empty() { index.to_owned() } else { format!("{index} · {agency}") }
    }

    /// The baseline and every scenario by the heading of its column.
    fn headings(&self) -> Headings {
        Headings::new(self.checked.book, self.language())
    }
}

/// What the workbook shows, in order.
const SHEETS: [fn(&Source<'_>) -> Written; 6] =
    [summary::sheet, indicators::sheet, plan::sheet, risk::sheet, scenarios::sheet, cohort::sheet];

/// The fault of a sheet goes up as the workbook's.
type Written = Result<Worksheet, XlsxError>;
