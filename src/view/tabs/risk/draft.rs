//! The table of odds as it is being typed: percents as text, until they add up.

use spbe_index::risk::SHIFTS;
use spbe_index::{Scale, Shifts, Value};
use spbe_workspace::{ShiftTable, risk};

use crate::i18n::Locale;

/// The cells of each level, in percent.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Draft {
    pub(super) rows: Vec<(u8, [String; SHIFTS.len()])>,
    decimal: char,
}

/// What does not fit.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Fault {
    /// A cell that is no percentage.
    NoNumber { level: u8, place: usize, found: String },
    /// A cell below zero.
    Negative { level: u8, place: usize },
    /// A row with another sum than one, in billionths.
    Sum { level: u8, sum: u64 },
}

impl Draft {
    /// A probability of one, in billionths.
    pub(super) const WHOLE: u64 = risk::ONE as u64;
    /// What rounding may leave.
    pub(super) const TOLERANCE: u64 = 10;

    /// A table in percent with one decimal, rounded so that each row adds up.
    pub(super) fn of(shifts: &Shifts, scale: Scale, locale: Locale) -> Self {
        let decimal =
            locale.number(spbe_index::Score::from_hundredths(50).rounded(1)).chars().nth(1).unwrap_or('.');
        let mut rows = Vec::new();
        for level in scale.levels().filter_map(Value::whole) {
            let thousandths = rounded(shifts.odds(level).probabilities());
            rows.push((level, thousandths.map(|number| written(number, decimal))));
        }
        Self { rows, decimal }
    }

    /// The same with another text in a cell.
    pub(super) fn with(&self, level: u8, place: usize, text: String) -> Self {
        let mut changed = self.clone();
        let row = changed.rows.iter_mut().find(|(other, _)| *other == level);
        if let Some(cell) = row.and_then(|(_, cells)| cells.get_mut(place)) {
            *cell = text;
        }
        changed
    }

    /// What the cells of a row add up to, in billionths; `None` while one of them is no number.
    pub(super) fn sum(cells: &[String; SHIFTS.len()]) -> Option<u64> {
        cells.iter().map(|cell| billionths(cell).ok()).sum()
    }

    /// The table, when every row adds up. A row that was not touched keeps what it had, to the last digit.
    pub(super) fn read(&self, before: &Self, used: &ShiftTable) -> Result<ShiftTable, Vec<Fault>> {
        let (mut cells, mut faults) = (used.cells().to_vec(), Vec::new());
        let (rows, _) = cells.as_chunks_mut();
        for (row, unchanged) in self.rows.iter().zip(&before.rows) {
            let (level, typed) = row;
            let place = rows.get_mut(usize::from(*level)).filter(|_| row != unchanged);
            if let (Some(place), Some(read)) = (place, read_row(*level, typed, &mut faults)) {
                *place = read;
            }
        }
        if faults.is_empty() { ShiftTable::new(cells).ok_or(faults) } else { Err(faults) }
    }
}

fn read_row(
    level: u8,
    cells: &[String; SHIFTS.len()],
    faults: &mut Vec<Fault>,
) -> Option<[u32; SHIFTS.len()]> {
    let (mut row, count) = ([0; SHIFTS.len()], faults.len());
    for (place, (part, cell)) in row.iter_mut().zip(cells).enumerate() {
        match billionths(cell) {
            Ok(number) => *part = u32::try_from(number).unwrap_or(u32::MAX),
            Err(true) => faults.push(Fault::Negative { level, place }),
            Err(false) => faults.push(Fault::NoNumber { level, place, found: cell.trim().to_owned() }),
        }
    }
    let sum = Draft::sum(cells)?;
    if faults.len() == count && sum.abs_diff(Draft::WHOLE) > Draft::TOLERANCE {
        faults.push(Fault::Sum { level, sum });
    }
    (faults.len() == count).then_some(row)
}

/// A percentage with at most seven decimals in billionths of one; an empty cell is none at all. The error says whether it
/// is a negative one.
fn billionths(text: &str) -> Result<u64, bool> {
    let text = text.trim();
    let (text, is_negative) = match text.strip_prefix(['-', '−']) {
        Some(unsigned) => (unsigned, true),
        None => (text, false),
    };
    let (whole, decimals) = text.split_once([',', '.']).unwrap_or((text, ""));
    let is_number = whole.bytes().chain(decimals.bytes()).all(|byte| byte.is_ascii_digit());
    let has_digits = whole.len() + decimals.len() > 0 || (text.is_empty() && !is_negative);
    if !is_number || !has_digits || whole.len() > 3 || decimals.len() > 7 {
        return Err(false);
    }
    let number = format!("0{whole}{decimals:0<7}").parse().map_err(|_| false)?;
    if is_negative && number > 0 { Err(true) } else { Ok(number) }
}

/// In thousandths that add up to a thousand: what rounding leaves goes to those that lost most.
fn rounded(odds: [f64; SHIFTS.len()]) -> [u32; SHIFTS.len()] {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 1000")]
    let mut parts = odds.map(|probability| (probability * 1000.0 + 1e-9) as u32);
    let missing = 1000_u32.saturating_sub(parts.iter().sum());
    for _ in 0..missing {
        let lost =
            |place: usize, part: u32| odds.get(place).copied().unwrap_or(0.0) * 1000.0 - f64::from(part);
        let most =
            (0..).zip(&parts).max_by(|one, other| lost(one.0, *one.1).total_cmp(&lost(other.0, *other.1)));
        if let Some(part) = most.map(|(place, _)| place).and_then(|place| parts.get_mut(place)) {
            *part += 1;
        }
    }
    parts
}

fn written(thousandths: u32, decimal: char) -> String {
    match (thousandths / 10, thousandths % 10) {
        (whole, 0) => whole.to_string(),
        (whole, tenth) => format!("{whole}{decimal}{tenth}"),
    }
}

#[cfg(test)]
mod tests {
    use spbe_index::{Instrument, Language};

    use super::super::figures::kept;
    use super::*;

    fn used() -> (Draft, ShiftTable) {
        let (scale, locale) =
            (Instrument::permenpanrb_59_2020().scale(), Locale::new(Language::Indonesian, ','));
        (Draft::of(&Shifts::published(), scale, locale), kept(&Shifts::published(), scale).unwrap())
    }

    #[test]
    fn each_row_of_the_published_odds_adds_up_as_it_is_shown() {
        let (draft, _) = used();
        assert_eq!(draft.rows.len(), 5);
        for (_, cells) in &draft.rows {
            assert_eq!(Draft::sum(cells), Some(Draft::WHOLE));
        }
        assert_eq!(draft.rows[2].1, ["0", "41,7", "50", "8,3", "0"]);
    }

    #[test]
    fn untouched_rows_keep_every_digit_and_changed_ones_are_read() {
        let (draft, table) = used();
        let changed = draft.with(3, 1, "40".to_owned()).with(3, 2, "51.7".to_owned());
        let read = changed.read(&draft, &table).unwrap();
        assert_eq!(read.cells()[15..20], [0, 400_000_000, 517_000_000, 83_000_000, 0]);
        assert_eq!(read.cells()[20..], table.cells()[20..]);
        assert_eq!(draft.read(&draft, &table), Ok(table));
    }

    #[test]
    fn what_does_not_add_up_is_named_with_its_row_and_sum() {
        let (draft, table) = used();
        let bad = draft.with(3, 1, "31,7".to_owned()).with(4, 0, "-1".to_owned()).with(5, 4, "x".to_owned());
        assert_eq!(
            bad.read(&draft, &table),
            Err(vec![
                Fault::Sum { level: 3, sum: 900_000_000 },
                Fault::Negative { level: 4, place: 0 },
                Fault::NoNumber { level: 5, place: 4, found: "x".to_owned() },
            ])
        );
    }
}
