//! Pairs of a self-assessed and a final level.

use crate::file::{DataFault, File};
use crate::results::Agency;
use crate::singles::position;
use crate::terms::{A_YEAR, AN_INSTRUMENT, instrument, year};

const A_LEVEL: &str = "a level from 0 to 5";

/// Agency, year, instrument, position, claimed and confirmed level.
pub(crate) fn read(file: &File, agencies: &[&Agency], faults: &mut Vec<DataFault>) -> Vec<[u16; 6]> {
    let level = |text: &str| text.parse().ok().filter(|level| *level <= 5);
    file.read("agency,year,instrument,position,self_level,final_level", faults, |record| {
        Ok([
            record.read("agency", "an agency of 2023 or 2024", |name| position(agencies, name))?,
            record.read("year", A_YEAR, year)?,
            record.read("instrument", AN_INSTRUMENT, instrument)?,
            record.read("position", "a number from 1", |text| {
                text.parse().ok().filter(|position| *position > 0)
            })?,
            record.read("self_level", A_LEVEL, level)?,
            record.read("final_level", A_LEVEL, level)?,
        ])
    })
}
