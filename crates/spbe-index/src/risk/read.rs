//! A table of shifts from CSV.

use super::fault::ShiftFault;
use super::odds::Odds;
use super::shifts::Shifts;
use crate::table::{Record, Records, TableFault, cut, decode};
use crate::value::Scale;

const COLUMNS: [&str; 6] = ["level", "minus_2", "minus_1", "0", "plus_1", "plus_2"];

/// Reads `level,minus_2,minus_1,0,plus_1,plus_2`: for each whole level of `scale` one line with the probabilities of the
/// shifts. Columns and lines in any order; `;` or tabs may separate them, and a comma may stand before decimals. Figures
/// with three decimals or more may be rounded ones: `0.333333` three times is one.
///
/// # Errors
/// Every fault of the file at once, in the order of its lines.
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::risk::{Odds, read_shifts};
///
/// // Lines in any order, and a decimal comma where semicolons separate.
/// let scale = Instrument::permenpanrb_59_2020().scale();
/// let mut table = "level;minus_2;minus_1;0;plus_1;plus_2\n5;0;0,25;0,75;0;0\n".to_owned();
/// table.extend([1, 2, 3, 4].map(|level| format!("{level};0;0;1;0;0\n")));
/// let shifts = read_shifts(scale, table.as_bytes()).map_err(|faults| faults[0].to_string())?;
/// assert_eq!((shifts.odds(4), shifts.odds(5)), (Odds::CONFIRMED, Odds::of_counts([0, 1, 3, 0, 0])));
/// # Ok::<(), String>(())
/// ```
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::risk::read_shifts;
///
/// let scale = Instrument::permenpanrb_59_2020().scale();
/// let table = "level,minus_2,minus_1,0,plus_1,plus_2\n1,0,0,1,0,0\n2,0,.1,.9,0,0\n3,0,.1,.9,0,0\n4,0,.1,.9,0,0\n5,0,.3,.6,0,0\n";
/// let faults = read_shifts(scale, table.as_bytes()).map_err(|faults| faults[0].to_string());
/// assert_eq!(faults, Err("line 6, level 5: the probabilities add up to 0.90, not to 1".to_owned()));
/// ```
pub fn read_shifts(scale: Scale, bytes: &[u8]) -> Result<Shifts, Vec<ShiftFault>> {
    let text =
        decode(bytes).map_err(|faults| faults.into_iter().map(ShiftFault::File).collect::<Vec<_>>())?;
    let mut reading = Reading { scale, faults: Vec::new(), lines: Vec::new(), shifts: Shifts::nothing() };
    reading.read(&text);
    if reading.faults.is_empty() { Ok(reading.shifts) } else { Err(reading.faults) }
}

struct Reading {
    scale: Scale,
    faults: Vec<ShiftFault>,
    /// The levels that have been read, each with its line.
    lines: Vec<(u8, usize)>,
    shifts: Shifts,
}

impl Reading {
    fn read(&mut self, text: &str) {
        let mut records = Records::new(text);
        let Some(header) = records.next_filled(text) else {
            return self.faults.push(TableFault::Empty.into());
        };
        let Some(columns) = self.header(&header) else { return };
        while let Some(record) = records.next_filled(text) {
            self.line(&columns, &record);
        }
        for level in self.scale.levels() {
            let level = level.whole().unwrap_or_default();
            if !self.lines.iter().any(|(other, _)| *other == level) {
                self.faults.push(ShiftFault::MissingLevel { level });
            }
        }
    }

    /// For each column of the file its place in [`COLUMNS`]; `None` when the lines cannot be read with it.
    fn header(&mut self, header: &Record<'_>) -> Option<Vec<usize>> {
        let mut columns = Vec::new();
        for found in header.fields() {
            let name = found.to_ascii_lowercase();
            match COLUMNS.iter().position(|column| *column == name) {
                Some(column) if !columns.contains(&column) => columns.push(column),
                _ => {
                    let (position, found) = (columns.len() + 1, cut(found));
                    self.faults.push(ShiftFault::Column { position, found });
                    columns.push(usize::MAX);
                }
            }
        }
        for (column, name) in COLUMNS.into_iter().enumerate() {
            if !columns.contains(&column) {
                self.faults.push(ShiftFault::MissingColumn { name });
            }
        }
        self.faults.is_empty().then_some(columns)
    }

    fn line(&mut self, columns: &[usize], record: &Record<'_>) {
        let (line, expected, found) = (record.line, columns.len(), record.len());
        if let Some(column) = record.unclosed {
            return self.faults.push(TableFault::UnclosedQuote { line, column }.into());
        }
        if found != expected {
            return self.faults.push(TableFault::FieldCount { line, expected, found }.into());
        }
        let mut fields = [""; COLUMNS.len()];
        for (column, field) in columns.iter().zip(record.fields()) {
            if let Some(place) = fields.get_mut(*column) {
                *place = field;
            }
        }
        let [level, probabilities @ ..] = fields;
        let level = self.level(line, level);
        let tolerance = rounding(&probabilities);
        if let (Some(level), Some(probabilities)) = (level, self.probabilities(line, probabilities)) {
            self.odds(line, level, probabilities, tolerance);
        }
    }

    fn level(&mut self, line: usize, found: &str) -> Option<u8> {
        let scale = self.scale;
        let Some(level) = scale.parse(found).ok().and_then(crate::Value::whole) else {
            self.faults.push(ShiftFault::Level { line, found: cut(found), scale });
            return None;
        };
        if let Some((_, first)) = self.lines.iter().find(|(other, _)| *other == level) {
            self.faults.push(ShiftFault::Twice { line, level, first: *first });
            return None;
        }
        self.lines.push((level, line));
        Some(level)
    }

    fn probabilities(&mut self, line: usize, fields: [&str; 5]) -> Option<[f64; 5]> {
        let (mut probabilities, mut is_good) = ([0.0; 5], true);
        let [_, names @ ..] = COLUMNS;
        for ((probability, found), name) in probabilities.iter_mut().zip(fields).zip(names) {
            if let Some(number) = number(found) {
                *probability = number;
            } else {
                self.faults.push(ShiftFault::Probability { line, name, found: cut(found) });
                is_good = false;
            }
        }
        is_good.then_some(probabilities)
    }

    fn odds(&mut self, line: usize, level: u8, probabilities: [f64; 5], tolerance: f64) {
        match Odds::within(probabilities, tolerance) {
            Ok(odds) => self.shifts = self.shifts.clone().with(level, odds),
            Err(why) => self.faults.push(ShiftFault::Odds { line, level, why }),
        }
    }
}

/// What rounding can have taken from the sum of these figures or added to it: a bit more than half of the last decimal of
/// each. Figures with less than three decimals are taken as they are.
fn rounding(fields: &[&str; 5]) -> f64 {
    let mut sum = 0.0;
    for field in fields {
        let decimals = field.split_once(['.', ',']).map_or("", |(_, decimals)| decimals);
        let is_rounded = decimals.len() >= 3 && decimals.bytes().all(|byte| byte.is_ascii_digit());
        if let Some(count) = i32::try_from(decimals.len()).ok().filter(|_| is_rounded) {
            sum += 0.500_001 / 10_f64.powi(count);
        }
    }
    sum
}

/// A decimal such as `0.25`, `0,25`, `.5`, `-0.1` or `1e-05`. By hand: the standard library's tables for every last
/// digit of any number would weigh more than the rest of this module in a page.
fn number(text: &str) -> Option<f64> {
    let (unsigned, sign) = text.strip_prefix('-').map_or((text, 1.0), |unsigned| (unsigned, -1.0));
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, decimals) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, ""));
    let mut exponent: i32 = exponent.parse().ok()?;
    if whole.len() + decimals.len() == 0 || !(-300..=3).contains(&exponent) {
        return None;
    }
    let mut digits = 0_u64;
    for (place, byte) in whole.bytes().chain(decimals.bytes()).enumerate() {
        let digit = byte.is_ascii_digit().then(|| u64::from(byte - b'0'))?;
        let is_decimal = place >= whole.len();
        // Eighteen digits are more than a float can hold.
        if digits < 10_u64.pow(17) {
            digits = 10 * digits + digit;
            exponent -= i32::from(is_decimal);
        } else {
            exponent += i32::from(!is_decimal);
        }
    }
    let power = 10_f64.powi(exponent.abs());
    let number = if exponent < 0 { super::float(digits) / power } else { super::float(digits) * power };
    Some(sign * number)
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_are_those_of_the_standard_library() {
        for text in [
            "0",
            "1",
            "0.25",
            "0,25",
            ".5",
            "1.",
            "-0.1",
            "1e-05",
            "2.5E-3",
            "0.3333333333333333",
            "0.1",
            "00.10",
            "0.142857142857142857142857142857",
            "100",
            "1e2",
            "0.000000000000000000000001",
        ] {
            let expected: f64 = text.replace(',', ".").parse().unwrap();
            let difference = (number(text).unwrap() - expected).abs();
            assert!(difference <= 4e-16 * expected.abs(), "{text}");
        }
        for text in
            ["", "x", ".", "-", "1e", "e5", "1.2.3", "0x1", "25%", "1e999", "+-1", "NaN", "inf", "1 2"]
        {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
