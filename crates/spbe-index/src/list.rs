//! Levels pasted from a spreadsheet: one column or one row of cells, or pairs of number and level.

use crate::instrument::{Indicator, IndicatorId, Instrument};
use crate::table::cut;
use crate::value::{Scale, ValueError, Values};

/// Why pasted text is not a list of levels. What was `found` is cut after forty characters.
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
    let cells = pairs(instrument, &lines).into_iter().chain(cells(instrument, &lines));
    let readings = cells.map(|cells| read_cells(instrument, &cells));
    let best = readings.min_by_key(|reading| reading.as_ref().err().map_or(0, Vec::len));
    best.unwrap_or_else(|| {
        let expected = instrument.indicators().len();
        Err(vec![ListFault::Count { expected, found: count(&lines, expected) }])
    })
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
        match self {
            // Between blanks there are no empty cells, but an empty line is one all the same.
            Self::Blanks if !lines.iter().any(|line| line.trim().is_empty()) => {
                lines.iter().flat_map(|line| line.split_whitespace()).collect()
            }
            Self::LineEnd | Self::Blanks => lines.to_vec(),
            Self::Character(separator) => lines.iter().flat_map(|line| line.split(separator)).collect(),
        }
    }
}

/// A level for each indicator, in the instrument's order.
type Cells<'text> = Vec<(IndicatorId, &'text str)>;

/// The lines without the line end that a spreadsheet puts after the last one.
fn lines(text: &str) -> Vec<&str> {
    let text = text.strip_suffix('\n').unwrap_or(text);
    let text = text.strip_suffix('\r').unwrap_or(text);
    let line_end = if text.contains('\n') { '\n' } else { '\r' };
    text.split(line_end).map(|line| line.strip_suffix('\r').unwrap_or(line)).collect()
}

/// Every way to cut the lines into one cell for each indicator. A comma may stand before decimals, a blank
/// inside a heading: which way was meant shows when the cells are read.
fn cells<'text>(instrument: &Instrument, lines: &[&'text str]) -> impl Iterator<Item = Cells<'text>> {
    let fitting =
        Separator::possible(lines).iter().filter_map(|separator| fit(instrument, separator.cells(lines)));
    fitting.map(|cells| instrument.indicators().map(|(id, _)| id).zip(cells).collect())
}

/// The cells if there is one for each indicator, but for a heading and empty cells at the end.
fn fit<'text>(instrument: &Instrument, mut cells: Vec<&'text str>) -> Option<Vec<&'text str>> {
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
    let filled: Vec<_> = lines.iter().filter(|line| !line.trim().is_empty()).collect();
    let separator =
        ['\t', ';'].into_iter().find(|separator| filled.iter().all(|line| line.contains(*separator)))?;
    let columns: Vec<_> = filled.iter().filter_map(|line| line.split_once(separator)).collect();
    let rows: Vec<_> = match filled.as_slice() {
        [numbers, levels] => numbers.split(separator).zip(levels.split(separator)).collect(),
        _ => Vec::new(),
    };
    numbered(instrument, &columns).or_else(|| numbered(instrument, &rows))
}

fn numbered<'text>(instrument: &Instrument, pairs: &[(&str, &'text str)]) -> Option<Cells<'text>> {
    let id = |number: &str| instrument.indicator_numbered(&number.trim().to_ascii_lowercase());
    let mut levels = vec![None; instrument.indicators().len()];
    let heading = usize::from(pairs.first().is_some_and(|(first, _)| id(first).is_none()));
    if pairs.len() != levels.len() + heading {
        return None;
    }
    for (number, level) in pairs.iter().skip(heading) {
        *levels.get_mut(id(number)?.position())? = Some(*level);
    }
    instrument.indicators().zip(levels).map(|((id, _), level)| Some((id, level?))).collect()
}

fn read_cells(instrument: &Instrument, cells: &Cells<'_>) -> Result<Values, Vec<ListFault>> {
    let (scale, mut faults) = (instrument.scale(), Vec::new());
    let mut values = Values::empty(instrument);
    for (before, (id, found)) in cells.iter().enumerate() {
        match scale.parse(found) {
            Ok(value) => values = values.with(*id, Some(value)),
            Err(ValueError::Empty) => {}
            Err(why) => {
                let number = instrument.indicator(*id).map_or("", Indicator::number).to_owned();
                faults.push(ListFault::Cell {
                    position: before + 1,
                    number,
                    found: cut(found.trim()),
                    why,
                    scale,
                });
            }
        }
    }
    if faults.is_empty() { Ok(values) } else { Err(faults) }
}
