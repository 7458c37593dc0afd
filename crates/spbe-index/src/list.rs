//! Levels pasted from a spreadsheet: one column or one row of cells, or pairs of number and level.

use crate::instrument::Instrument;
use crate::table::cut;
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
    /// A level that is no number or not on the scale of the instrument.
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
}

/// Reads one level for each indicator from cells that were copied out of a spreadsheet.
///
/// One column (a level a line) or one row (between tabs, semicolons, commas or blanks); an empty cell is an
/// empty indicator, and one heading before the levels is passed over. Two columns or rows are read as pairs
/// when the first holds exactly the numbers of the instrument, in any order.
///
/// A comma stands before decimals unless commas are what separates the cells.
///
/// # Errors
/// [`ListFault::Empty`] or [`ListFault::Count`] alone, or else every cell that is not a level.
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
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(vec![ListFault::Empty]);
    }
    let lines = lines(text);
    let mut best = None;
    for cells in ways(instrument, &lines) {
        let reading = read_cells(instrument, &cells);
        if best.as_ref().is_none_or(|best| faults(&reading) < faults(best)) {
            best = Some(reading);
        }
    }
    best.unwrap_or_else(|| {
        let expected = instrument.indicators().len();
        Err(vec![ListFault::Count { expected, found: count(&lines, expected) }])
    })
}

fn faults(reading: &Result<Values, Vec<ListFault>>) -> usize {
    reading.as_ref().err().map_or(0, Vec::len)
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
    if let Some(cells) = pairs(instrument, lines) {
        ways.push(cells);
    }
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

/// The levels beside (or below) their numbers, if those are exactly the instrument's.
fn pairs<'text>(instrument: &Instrument, lines: &[&'text str]) -> Option<Cells<'text>> {
    let mut filled = lines.to_vec();
    filled.retain(|line| !line.trim().is_empty());
    let parts = |separator| filled.iter().all(|line| line.contains(separator));
    let separator = if parts('\t') { '\t' } else { ';' };
    let (mut numbers, mut levels) = (Vec::new(), Vec::new());
    for line in &filled {
        let (number, level) = line.split_once(separator)?;
        numbers.push(number);
        levels.push(level);
    }
    let columns = numbered(instrument, &numbers, &levels);
    let [above, below] = filled.as_slice() else { return columns };
    columns.or_else(|| {
        let (mut numbers, mut levels) = (Vec::new(), Vec::new());
        push_all(&mut numbers, above, separator);
        push_all(&mut levels, below, separator);
        numbered(instrument, &numbers, &levels)
    })
}

/// The levels in the instrument's order; a heading may stand before them.
fn numbered<'text>(instrument: &Instrument, numbers: &[&str], levels: &[&'text str]) -> Option<Cells<'text>> {
    let id = |number: &str| instrument.indicator_numbered(&number.trim().to_ascii_lowercase());
    let mut found = vec![None; instrument.indicators().len()];
    let heading = usize::from(numbers.first().is_some_and(|first| id(first).is_none()));
    if numbers.len().min(levels.len()) != found.len() + heading {
        return None;
    }
    for (number, level) in numbers.iter().zip(levels).skip(heading) {
        *found.get_mut(id(number)?.position())? = Some(*level);
    }
    let mut cells = Vec::new();
    for level in found {
        cells.push(level?);
    }
    Some(cells)
}

fn read_cells(instrument: &Instrument, cells: &Cells<'_>) -> Result<Values, Vec<ListFault>> {
    let (scale, mut values, mut faults) = (instrument.scale(), Vec::new(), Vec::new());
    for ((id, indicator), found) in instrument.indicators().zip(cells) {
        let value = scale.parse(found);
        values.push(value.ok());
        if let Err(why @ (ValueError::NotANumber | ValueError::OffScale)) = value {
            let (position, number) = (id.position() + 1, indicator.number().to_owned());
            faults.push(ListFault::Cell { position, number, found: cut(found.trim()), why, scale });
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let count = |CountError { expected, found }| vec![ListFault::Count { expected, found }];
    Values::new(instrument, values).map_err(count)
}
