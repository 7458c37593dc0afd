//! A sheet while it is being written: cells by row and column, and the set-up for print that all sheets share.

use rust_xlsxwriter::{Format, Formula, Worksheet, XlsxError};

use super::Source;
use super::styles::Styles;
use crate::words::Sheet;

/// A4 in the numbers of the format.
const A4: u8 = 9;

/// Shorter than what a cell may hold (32 767), with room for the ellipsis.
const MOST_IN_A_CELL: usize = 32_000;

/// Points of a line, and the most lines that a row is made for.
const LINE_HEIGHT: u32 = 15;
const MOST_LINES: usize = 12;

pub(super) struct Page<'a> {
    pub(super) sheet: Worksheet,
    pub(super) styles: &'a Styles,
}

pub(super) type Done = Result<(), XlsxError>;

impl<'a> Page<'a> {
    /// An empty sheet with its name, and A4 across as wide as its columns.
    pub(super) fn new(source: &'a Source<'_>, sheet: Sheet) -> Result<Self, XlsxError> {
        let mut page = Self { sheet: Worksheet::new(), styles: &source.styles };
        page.sheet.set_name(sheet.name(source.language()))?;
        page.sheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
        page.sheet.set_margins(0.5, 0.5, 0.6, 0.6, 0.3, 0.3);
        page.sheet.set_footer("&LSimulator Indeks SPBE&C&A&R&P / &N");
        Ok(page)
    }

    pub(super) fn text(&mut self, row: u32, column: u16, text: &str, format: &Format) -> Done {
        self.sheet.write_string_with_format(row, column, cut(text).as_ref(), format)?;
        Ok(())
    }

    /// A number from its exact text; a text that is none is written as it is.
    pub(super) fn number(&mut self, row: u32, column: u16, text: &str, format: &Format) -> Done {
        match text.parse::<f64>() {
            Ok(number) if number.is_finite() => {
                self.sheet.write_number_with_format(row, column, number, format)?;
            }
            _ if text.is_empty() => self.blank(row, column, format)?,
            _ => self.text(row, column, text, format)?,
        }
        Ok(())
    }

    pub(super) fn blank(&mut self, row: u32, column: u16, format: &Format) -> Done {
        self.sheet.write_blank(row, column, format)?;
        Ok(())
    }

    /// A formula with what it comes to, for whoever does not calculate.
    pub(super) fn formula(
        &mut self,
        row: u32,
        column: u16,
        formula: &str,
        result: &str,
        format: &Format,
    ) -> Done {
        let formula = Formula::new(formula).set_result(result);
        self.sheet.write_formula_with_format(row, column, formula, format)?;
        Ok(())
    }

    /// The title in the first row, and a line below it.
    pub(super) fn title(&mut self, title: &str, hint: &str) -> Done {
        let styles = self.styles;
        self.text(0, 0, title, &styles.title)?;
        self.text(1, 0, hint, &styles.hint)
    }

    /// The headings of a table.
    pub(super) fn header(&mut self, row: u32, names: &[impl AsRef<str>]) -> Done {
        let styles = self.styles;
        for (column, name) in (0..).zip(names) {
            self.text(row, column, name.as_ref(), &styles.header)?;
        }
        self.sheet.set_row_height(row, 2 * LINE_HEIGHT)?;
        Ok(())
    }

    /// The same, but they stay in sight and are repeated on every page.
    pub(super) fn lasting_header(&mut self, row: u32, names: &[impl AsRef<str>]) -> Done {
        self.header(row, names)?;
        self.sheet.set_freeze_panes(row + 1, 0)?.set_repeat_rows(row, row)?;
        Ok(())
    }

    /// Makes a row high enough for texts in columns of these widths, which office programs do not find out by themselves.
    pub(super) fn fit(&mut self, row: u32, texts: &[(&str, u8)]) -> Done {
        let lines = texts.iter().map(|(text, width)| {
            // Letters are seldom as wide as the digits that widths are counted in, but words do not fill a line.
            text.lines()
                .take(MOST_LINES)
                .map(|line| line.chars().count().div_ceil(usize::from(*width)).max(1))
                .sum()
        });
        let lines = lines.max().unwrap_or(1).min(MOST_LINES);
        if lines > 1 {
            let lines = u32::try_from(lines).unwrap_or(1);
            self.sheet.set_row_height(row, f64::from(lines * LINE_HEIGHT))?;
        }
        Ok(())
    }

    pub(super) fn widths(&mut self, widths: &[u8]) -> Done {
        for (column, width) in (0..).zip(widths) {
            self.sheet.set_column_width(column, *width)?;
        }
        Ok(())
    }
}

/// The text as far as a cell can hold it. All of it is in the carried workspace.
pub(crate) fn cut(text: &str) -> std::borrow::Cow<'_, str> {
    let mut units = 0;
    for (position, letter) in text.char_indices() {
        units += letter.len_utf16();
        if units > MOST_IN_A_CELL {
            return format!("{}…", text.get(..position).unwrap_or_default()).into();
        }
    }
    text.into()
}
