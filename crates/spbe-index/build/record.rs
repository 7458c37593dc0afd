//! What else is on record beside results: members of the Living Lab, how levels moved, and figures that came before final ones.

use crate::file::{DataFault, File};
use crate::remark::{Listing, Stage};
use crate::results::Agency;
use crate::singles::{address, position};
use crate::terms::{A_FIGURE, A_YEAR, figure, place, year};

const AN_AGENCY: &str = "an agency of 2023 or 2024";
const A_LEVEL: &str = "a level from 1 to 5";

/// Agency and what its membership is known from, in the order of the library's agencies, each once.
pub(crate) fn members(file: &File, agencies: &[&Agency], faults: &mut Vec<DataFault>) -> Vec<[u16; 2]> {
    let mut rows = file.read("agency,source", faults, |record| {
        let agency = record.read("agency", AN_AGENCY, |name| position(agencies, name))?;
        let source = record.read("source", "named or all-of-west-java", listing)?;
        Ok(([agency, source], record.fault("agency", "one row for each agency")))
    });
    rows.sort_by_key(|(row, _)| *row);
    for pair in rows.windows(2) {
        let [([agency, _], _), ([next, _], fault)] = pair else { continue };
        if agency == next {
            faults.push(fault.clone());
        }
    }
    rows.into_iter().map(|(row, _)| row).collect()
}

/// From year, to year, from level, to level and how many indicators, in the order of the file.
pub(crate) fn transitions(file: &File, faults: &mut Vec<DataFault>) -> Vec<[u16; 5]> {
    let level = |text: &str| text.parse().ok().filter(|level| (1..=5).contains(level));
    file.read("from_year,to_year,from_level,to_level,indicators", faults, |record| {
        Ok([
            record.read("from_year", A_YEAR, year)?,
            record.read("to_year", A_YEAR, year)?,
            record.read("from_level", A_LEVEL, level)?,
            record.read("to_level", A_LEVEL, level)?,
            record.read("indicators", "a number above zero", |text| {
                text.parse().ok().filter(|count| *count > 0)
            })?,
        ])
    })
}

/// Agency, year, stage, index and later index, in the order of the file. Notes and addresses stay in the file.
pub(crate) fn interim(file: &File, agencies: &[&Agency], faults: &mut Vec<DataFault>) -> Vec<[u16; 5]> {
    file.read("year,agency,instrument,stage,index,later_index,note,where", faults, |record| {
        record.read("instrument", "an instrument's id", |text| {
            text.starts_with("permenpanrb-").then_some(())
        })?;
        record.optional("note", "one-decimal, not-final or nothing", |text| {
            ["one-decimal", "not-final"].contains(&text).then_some(())
        })?;
        record.read("where", "an https address", address)?;
        Ok([
            record.read("agency", AN_AGENCY, |name| position(agencies, name))?,
            record.read("year", A_YEAR, year)?,
            record.read("stage", "interview or self-assessed", stage)?,
            record.read("index", A_FIGURE, figure)?,
            record.read("later_index", A_FIGURE, figure)?,
        ])
    })
}

fn listing(text: &str) -> Option<u16> {
    let listing = match text {
        "named" => Listing::Named,
        "all-of-west-java" => Listing::AllOfProvince,
        _ => return None,
    };
    place(&Listing::ALL, &listing)
}

fn stage(text: &str) -> Option<u16> {
    let stage = match text {
        "interview" => Stage::Interview,
        "self-assessed" => Stage::SelfAssessed,
        _ => return None,
    };
    place(&Stage::ALL, &stage)
}
