//! Does a workspace hold together?

use std::borrow::Cow;

use spbe_index::table::YEARS;
use spbe_index::{Instrument, Value, ValueError, Values};

use super::{Book, BookFault, FORMAT, Figure, Form, Member, VERSION, Wrong};
use crate::limits::MAX_ROWS;

/// The most scenarios of a workbook. The page keeps six.
pub const MAX_SCENARIOS: usize = 20;

/// A workspace whose levels are levels of its instrument.
#[derive(Clone, Debug)]
pub struct Checked<'book> {
    /// The workspace.
    pub book: &'book Book,
    /// Its instrument.
    pub instrument: Cow<'static, Instrument>,
    /// The baseline's values.
    pub baseline: Values,
    /// The values of each scenario.
    pub scenarios: Vec<Values>,
    /// The values of each member of the cohort.
    pub cohort: Vec<Values>,
}

impl Book {
    /// The workspace with its levels as values.
    ///
    /// # Errors
    /// Every field that cannot be what it says. A wrong instrument is the only fault then, since nothing else can be read.
    pub fn check(&self) -> Result<Checked<'_>, Vec<BookFault>> {
        let instrument = self.instrument().map_err(|fault| vec![fault])?;
        let mut check = Check { instrument: &instrument, faults: Vec::new() };
        check.shape(self);
        let baseline = check.values("baseline", &self.baseline);
        let mut scenarios = Vec::with_capacity(self.scenarios.len());
        for (place, scenario) in self.scenarios.iter().enumerate() {
            scenarios.push(check.values(&format!("scenarios[{place}].levels"), &scenario.levels));
            check.numbers(&format!("scenarios[{place}].locks"), scenario.locks.iter());
        }
        let mut cohort = Vec::with_capacity(self.cohort.len());
        for (place, member) in self.cohort.iter().enumerate() {
            cohort.push(check.values(&format!("cohort[{place}].levels"), &member.levels));
            check.member(place, member);
        }
        check.numbers("estimated", self.estimated.iter());
        check.numbers("claimed", self.claimed.iter());
        check.numbers("details", self.details.iter().map(|detail| &detail.indicator));
        check.numbers("plan", self.plan.iter().map(|step| &step.indicator));
        for (place, detail) in self.details.iter().enumerate() {
            check.efforts(place, &detail.efforts);
        }
        for (place, figure) in self.risk.iter().enumerate() {
            check.figure(place, figure);
        }
        let faults = check.faults;
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Checked { book: self, instrument, baseline, scenarios, cohort })
    }

    /// The instrument that the levels were set under.
    fn instrument(&self) -> Result<Cow<'static, Instrument>, BookFault> {
        if self.format != FORMAT {
            return Err(BookFault::new("format", &self.format, Wrong::Format));
        }
        if !(1..=VERSION).contains(&self.version) {
            return Err(BookFault::new("version", self.version, Wrong::Newer));
        }
        let reference = &self.instrument;
        let instrument =
            match &reference.file {
                Some(file) => Cow::Owned(Instrument::from_json(file).map_err(|faults| {
                    let fault = faults.first().map(ToString::to_string).unwrap_or_default();
                    BookFault::new("instrument.file", &reference.id, Wrong::InstrumentFile(fault))
                })?),
                None => Cow::Borrowed(Instrument::official(&reference.id).ok_or_else(|| {
                    BookFault::new("instrument.id", &reference.id, Wrong::UnknownInstrument)
                })?),
            };
        let expected = format!("{:08x}", instrument.fingerprint());
        let former = format!("{:08x}", instrument.former_fingerprint());
        if reference.fingerprint != expected && reference.fingerprint != former {
            let wrong = Wrong::Fingerprint { expected };
            return Err(BookFault::new("instrument.fingerprint", &reference.fingerprint, wrong));
        }
        Ok(instrument)
    }
}

/// The faults of a workspace, as they are found.
struct Check<'a> {
    instrument: &'a Instrument,
    faults: Vec<BookFault>,
}

impl Check<'_> {
    fn shape(&mut self, book: &Book) {
        if !(1..=MAX_SCENARIOS).contains(&book.scenarios.len()) {
            let wrong = Wrong::Scenarios { most: MAX_SCENARIOS };
            self.faults.push(BookFault::new("scenarios", book.scenarios.len(), wrong));
        } else if book.current >= book.scenarios.len() {
            self.faults.push(BookFault::new("current", book.current, Wrong::Current));
        }
        if book.cohort.len() >= MAX_ROWS {
            let wrong = Wrong::Cohort { most: MAX_ROWS - 1 };
            self.faults.push(BookFault::new("cohort", book.cohort.len(), wrong));
        }
    }

    /// Values of the instrument; empty ones where there is a fault, which is noted.
    fn values(&mut self, place: &str, levels: &[String]) -> Values {
        let expected = self.instrument.indicators().len();
        if levels.len() != expected {
            self.faults.push(BookFault::new(place, levels.len(), Wrong::Count { expected }));
            return Values::empty(self.instrument);
        }
        let mut values = Vec::with_capacity(expected);
        for (position, level) in levels.iter().enumerate() {
            values.push(self.value(place, position, level));
        }
        Values::new(self.instrument, values).unwrap_or_else(|_| Values::empty(self.instrument))
    }

    fn value(&mut self, place: &str, position: usize, level: &str) -> Option<Value> {
        let scale = self.instrument.scale();
        match scale.parse(level) {
            Ok(value) => Some(value),
            Err(ValueError::Empty) => None,
            Err(why) => {
                let wrong = Wrong::Level { why, scale };
                self.faults.push(BookFault::new(format!("{place}[{position}]"), level, wrong));
                None
            }
        }
    }

    fn numbers<'a>(&mut self, place: &str, numbers: impl Iterator<Item = &'a String>) {
        for (position, number) in numbers.enumerate() {
            if self.instrument.indicator_numbered(number).is_none() {
                self.faults.push(BookFault::new(format!("{place}[{position}]"), number, Wrong::Indicator));
            }
        }
    }

    /// What a table of agencies could not be read back without.
    fn member(&mut self, place: usize, member: &Member) {
        let is_seen = |letter: char| !letter.is_whitespace() && !letter.is_control();
        if !member.agency.contains(is_seen) {
            let place = format!("cohort[{place}].agency");
            self.faults.push(BookFault::new(place, &member.agency, Wrong::NoName));
        }
        if let Some(year) = member.year.filter(|year| !YEARS.contains(year)) {
            self.faults.push(BookFault::new(format!("cohort[{place}].year"), year, Wrong::Year));
        }
    }

    /// Each is empty or a number with a decimal point, and there are no more than levels to rise to.
    fn efforts(&mut self, detail: usize, efforts: &[String]) {
        let most = self.instrument.scale().levels().count().saturating_sub(1);
        for (place, effort) in efforts.iter().enumerate() {
            if place >= most || !(effort.is_empty() || is_decimal(effort)) {
                let place = format!("details[{detail}].efforts[{place}]");
                self.faults.push(BookFault::new(place, effort, Wrong::Number));
            }
        }
    }

    fn figure(&mut self, place: usize, figure: &Figure) {
        let is_number = figure.value.parse::<f64>().is_ok_and(f64::is_finite);
        if figure.form == Form::Percent && !is_number {
            self.faults.push(BookFault::new(format!("risk[{place}].value"), &figure.value, Wrong::Number));
        }
    }
}

/// `3` or `3.5`, exact and without a sign.
fn is_decimal(text: &str) -> bool {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
    [whole, decimals].iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}
