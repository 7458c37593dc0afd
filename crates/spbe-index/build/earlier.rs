//! Single results of other years than 2023 and 2024.

use crate::file::{DataFault, File};
use crate::remark::Source;
use crate::results::Agency;
use crate::terms::{A_FIGURE, A_YEAR, AN_INSTRUMENT, band, figure, instrument, place, year};

/// Agency, year, instrument, index, predicate (0 where it is not printed, else counted from 1) and source; by agency
/// and year.
pub(crate) fn read(file: &File, agencies: &[&Agency], faults: &mut Vec<DataFault>) -> Vec<[u16; 6]> {
    let mut rows = file.read("year,agency,instrument,index,predicate,source,note", faults, |record| {
        Ok([
            record.read("agency", "an agency of 2023 or 2024", |name| position(agencies, name))?,
            record.read("year", A_YEAR, year)?,
            record.read("instrument", AN_INSTRUMENT, instrument)?,
            record.read("index", A_FIGURE, figure)?,
            record.optional("predicate", "a predicate or nothing", band)?.map_or(0, |band| band + 1),
            record.read("source", "letter or press", source)?,
        ])
    });
    rows.sort_unstable();
    rows
}

/// Where an agency of this name is.
pub(crate) fn position(agencies: &[&Agency], name: &str) -> Option<u16> {
    let names: Vec<_> = agencies.iter().map(|agency| agency.name.as_str()).collect();
    place(&names, &name)
}

fn source(text: &str) -> Option<u16> {
    let source = match text {
        "letter" => Source::Letter,
        "press" => Source::Press,
        _ => return None,
    };
    place(&Source::ALL, &source)
}
