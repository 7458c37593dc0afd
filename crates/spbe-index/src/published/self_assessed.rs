//! What an agency claimed and what the assessors left of it.

use super::record::{self, DataFault};
use super::result::instrument_id;

/// One indicator of an agency: the level that it claimed and the level that the assessors gave.
///
/// The only published pairs are those of Kota Denpasar, 2018 (37 values of PermenPANRB 5/2018) and 2021
/// (47 values of PermenPANRB 59/2020): the evidence of one city.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SelfAssessed {
    /// The agency's name.
    pub agency: Box<str>,
    /// The year of the evaluation.
    pub year: u16,
    /// The [identifier](crate::Instrument::id) of the instrument.
    pub instrument: Box<str>,
    /// The indicator's place in the instrument's order, counted from 1.
    pub position: u16,
    /// The level of the self-assessment.
    pub claimed: u8,
    /// The level of the final result.
    pub confirmed: u8,
}

pub(super) fn read(csv: &str) -> Result<Vec<SelfAssessed>, DataFault> {
    let level = "a level from 0 to 5";
    let read = |text: &str| text.parse().ok().filter(|level| *level <= 5);
    record::each(csv, |record| {
        Ok(SelfAssessed {
            agency: record.text("agency").into(),
            year: record.parsed("year", "a year")?,
            instrument: record.read("instrument", "an instrument's id", instrument_id)?,
            position: record.parsed("position", "a number from 1")?,
            claimed: record.read("self_level", level, read)?,
            confirmed: record.read("final_level", level, read)?,
        })
    })
}
