//! Levels pasted from a spreadsheet: one column or one row of cells, or a table with a column of levels.

mod columns;

use crate::instrument::Instrument;
use crate::table::{cut, in_runs};
use crate::value::{CountError, Scale, ValueError, Values};

/// Why pasted text is not a list of levels. What was `found` is cut after forty characters.
///
/// ```
/// use spbe_index::{Instrument, read_list};
///
/// let text = format!("{}6", "3\n".repeat(46));
/// let faults = read_list(Instrument::permenpanrb_59_2020(), &text).unwrap_err();
/// let message = "cell 47, indicator 47: \"6\" is not on the scale; allowed are whole levels from 1 to 5, or nothing";
/// assert_eq!(faults[0].to_string(), message);
/// ```
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum ListFault {
    /// Nothing was pasted.
    #[error("nothing was pasted")]
    Empty,
    /// More or fewer cells than the instrument has indicators.
    #[error("{found} cells for {expected} indicators")]
    Count {
        /// How many indicators the instrument has.
        expected: usize,
        /// How many cells there are.
        found: usize,
    },
    /// A level that is no number or none of the instrument's scale.
    #[error("cell {position}, indicator {number}: \"{found}\" is {why}; allowed are {scale}, or nothing")]
    Cell {
        /// The place among the levels, counted from 1; a heading is not counted.
        position: usize,
        /// The number of the indicator.
        number: String,
        /// What is there.
        found: String,
        /// Why it is none.
        why: ValueError,
        /// What may be there.
        scale: Scale,
    },
    /// Two rows are of the same indicator.
    #[error("indicator {number} is there twice")]
    Twice {
        /// The number of the indicator.
        number: String,
    },
    /// A row has a number that the instrument does not have.
    #[error("row {row}: the instrument has no indicator {found}")]
    Unknown {
        /// The row of what was pasted, counted from 1.
        row: usize,
        /// The number that is there.
        found: String,
    },
    /// The numbers of the rows lack some of the instrument's.
    #[error("there is no row for {}", in_runs(.numbers))]
    Missing {
        /// The numbers of the indicators.
        numbers: Vec<String>,
    },
    /// No column of the table holds levels.
    #[error("no column holds levels")]
    NoColumn,
    /// More than one column of the table could be that of the levels.
    #[error("several columns could be the levels: {}", .columns.join(", "))]
    Several {
        /// The places of the columns, counted from 1, with their headings.
        columns: Vec<String>,
    },
}

/// What a pasted list says, as far as it can be read.
///
/// ```
/// use spbe_index::{Instrument, list::understand_list};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let rows: String = (1..=47).map(|number| format!("{number}\tNama indikator\t3\n")).collect();
/// let reading = understand_list(instrument, &format!("No\tIndikator\tNilai\n{rows}"));
/// assert_eq!((reading.filled(), reading.heading.as_deref(), reading.is_numbered), (47, Some("Nilai"), true));
///
/// let reading = understand_list(instrument, &format!("7\n{}", "3\n".repeat(46)));
/// assert_eq!((reading.filled(), reading.faults.len()), (46, 1));
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ListReading {
    /// What was read; an indicator without a level, or with a faulty one, is empty.
    pub values: Values,
    /// Everything that is wrong. With a fault the list is not to be used.
    pub faults: Vec<ListFault>,
    /// The heading of the column that was read, where a table has one. Cut after forty characters.
    pub heading: Option<String>,
    /// Whether the numbers beside the levels have said which indicator each is of.
    pub is_numbered: bool,
}

impl ListReading {
    /// How many indicators have a level.
    pub fn filled(&self) -> usize {
        self.values.iter().len() - self.values.empties()
    }

    fn refused(instrument: &Instrument, fault: ListFault) -> Self {
        Self { values: Values::empty(instrument), faults: vec![fault], heading: None, is_numbered: false }
    }
}

/// Reads one level for each indicator from cells that were copied out of a spreadsheet.
///
/// One column (a level a line) or one row (between tabs, semicolons, commas or blanks, or nothing at all where the levels
/// are whole); an empty cell is an empty indicator, and one heading before the levels is passed over. Of a table the one
/// column with levels is read; a column with the numbers of the instrument puts them in order, and rows without a number
/// are passed over.
///
/// A comma stands before decimals unless commas are what separates the cells.
///
/// # Errors
/// [`ListFault::Empty`] or [`ListFault::Count`] alone, or else everything that is wrong.
///
/// ```
/// use spbe_index::{Instrument, read_list};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let values = read_list(instrument, &format!("Tingkat\r\n{}", "3\r\n".repeat(47)));
/// assert_eq!(values.map(|values| values.empties()), Ok(0));
///
/// let faults = read_list(instrument, "3\t4\t2").map_err(|faults| faults[0].to_string());
/// assert_eq!(faults, Err("3 cells for 47 indicators".to_owned()));
/// ```
pub fn read_list(instrument: &Instrument, text: &str) -> Result<Values, Vec<ListFault>> {
    let ListReading { values, faults, .. } = understand_list(instrument, text);
    if faults.is_empty() { Ok(values) } else { Err(faults) }
}

/// Reads a list like [`read_list`], and tells of what can be read also where something is wrong.
pub fn understand_list(instrument: &Instrument, text: &str) -> ListReading {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return ListReading::refused(instrument, ListFault::Empty);
    }
    if let Some(cells) = digits(instrument, text) {
        return read_cells(instrument, &cells);
    }
    if let Some(reading) = columns::read(instrument, text) {
        return reading;
    }
    let lines = lines(text);
    let mut best: Option<ListReading> = None;
    for cells in ways(instrument, &lines) {
        let reading = read_cells(instrument, &cells);
        if best.as_ref().is_none_or(|best| reading.faults.len() < best.faults.len()) {
            best = Some(reading);
        }
    }
    best.unwrap_or_else(|| {
        let expected = instrument.indicators().len();
        ListReading::refused(instrument, ListFault::Count { expected, found: count(&lines, expected) })
    })
}

/// The digits of a text that is nothing but as many digits as there are indicators, perhaps in groups.
fn digits<'text>(instrument: &Instrument, text: &'text str) -> Option<Cells<'text>> {
    let mut cells = Vec::new();
    let mut has_group = false;
    for group in text.split_whitespace() {
        has_group |= group.len() > 1;
        for (place, letter) in group.char_indices() {
            if !letter.is_ascii_digit() {
                return None;
            }
            cells.push(group.get(place..=place)?);
        }
    }
    let fits = has_group && instrument.scale().is_whole() && cells.len() == instrument.indicators().len();
    fits.then_some(cells)
}

/// What stands between the cells of a line.
#[derive(Copy, Clone, Debug)]
enum Separator {
    LineEnd,
    Character(char),
    Blanks,
}

impl Separator {
    /// Those that the text can have. Tabs and semicolons leave no doubt; a comma may stand before decimals.
    fn possible(lines: &[&str]) -> &'static [Self] {
        let has = |separator| lines.iter().any(|line| line.contains(separator));
        if has('\t') {
            &[Self::Character('\t')]
        } else if has(';') {
            &[Self::Character(';')]
        } else {
            &[Self::LineEnd, Self::Character(','), Self::Blanks]
        }
    }

    /// The one that the text seems to have.
    fn likely(lines: &[&str]) -> Self {
        match Self::possible(lines) {
            [only] => *only,
            _ if lines.iter().any(|line| line.trim().contains(' ')) => Self::Blanks,
            _ if lines.len() == 1 => Self::Character(','),
            _ => Self::LineEnd,
        }
    }

    /// All cells of all lines.
    fn cells<'text>(self, lines: &[&'text str]) -> Vec<&'text str> {
        let mut cells = Vec::new();
        for line in lines {
            match self {
                // Between blanks there are no empty cells, but an empty line is one all the same.
                Self::Blanks if !lines.iter().any(|line| line.trim().is_empty()) => {
                    for cell in line.split_whitespace() {
                        cells.push(cell);
                    }
                }
                Self::LineEnd | Self::Blanks => cells.push(line),
                Self::Character(separator) => push_all(&mut cells, line, separator),
            }
        }
        cells
    }
}

fn push_all<'text>(cells: &mut Vec<&'text str>, line: &'text str, separator: char) {
    for cell in line.split(separator) {
        cells.push(cell);
    }
}

/// A level for each indicator, in the instrument's order.
type Cells<'text> = Vec<&'text str>;

/// The lines without the line end that a spreadsheet puts after the last one.
fn lines(text: &str) -> Vec<&str> {
    let text = text.strip_suffix('\n').unwrap_or(text);
    let text = text.strip_suffix('\r').unwrap_or(text);
    let line_end = if text.contains('\n') { '\n' } else { '\r' };
    let mut lines = Vec::new();
    push_all(&mut lines, text, line_end);
    for line in &mut lines {
        *line = line.strip_suffix('\r').unwrap_or(line);
    }
    lines
}

/// Every way to cut the lines into one cell for each indicator. A comma may stand before decimals, a blank
/// inside a heading: which way was meant shows when the cells are read.
fn ways<'text>(instrument: &Instrument, lines: &[&'text str]) -> Vec<Cells<'text>> {
    let mut ways = Vec::new();
    for separator in Separator::possible(lines) {
        if let Some(cells) = fit(instrument, separator.cells(lines)) {
            ways.push(cells);
        }
    }
    ways
}

/// The cells if there is one for each indicator, but for a heading and empty cells at the end.
fn fit<'text>(instrument: &Instrument, mut cells: Vec<&'text str>) -> Option<Cells<'text>> {
    let expected = instrument.indicators().len();
    let is_heading = |cell: &&str| instrument.scale().parse(cell) == Err(ValueError::NotANumber);
    while cells.len() > expected {
        if cells.len() == expected + 1 && cells.first().is_some_and(is_heading) {
            return Some(cells.split_off(1));
        }
        cells.pop_if(|last| last.trim().is_empty())?;
    }
    (cells.len() == expected).then_some(cells)
}

/// How many cells there seem to be when there is no way to cut the lines that fits.
fn count(lines: &[&str], expected: usize) -> usize {
    let cells = Separator::likely(lines).cells(lines);
    let filled = cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
    if filled > expected { filled } else { cells.len() }
}

fn read_cells(instrument: &Instrument, cells: &[&str]) -> ListReading {
    let (scale, mut values, mut faults) = (instrument.scale(), Vec::new(), Vec::new());
    for ((id, indicator), found) in instrument.indicators().zip(cells) {
        let value = scale.parse(found);
        values.push(value.ok());
        if let Err(why @ (ValueError::NotANumber | ValueError::OffScale | ValueError::TooFine)) = value {
            let (position, number) = (id.position() + 1, indicator.number().to_owned());
            faults.push(ListFault::Cell { position, number, found: cut(found.trim()), why, scale });
        }
    }
    match Values::new(instrument, values) {
        Ok(values) => ListReading { values, faults, heading: None, is_numbered: false },
        Err(CountError { expected, found }) => {
            ListReading::refused(instrument, ListFault::Count { expected, found })
        }
    }
}
