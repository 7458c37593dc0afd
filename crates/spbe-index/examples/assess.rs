//! Assesses a table of agencies.
//!
//! ```text
//! cargo run -p spbe-index --example assess -- --instrument permenpanrb-59-2020 < table.csv
//! ```
//! The table on standard input has one row an agency (`spbe_index::table`). The result on standard output is
//! CSV: `agency,year,index,index_exact,band,complete,domain_1…,aspect_1…`, indexes with two decimals rounded
//! half up, `index_exact` with all of them, the band by its Indonesian name. A table with faults gives exit
//! code 2 and the faults on standard error.

mod common;

use std::fmt::Write as _;
use std::io::Read;
use std::process::ExitCode;

use common::{Options, Refusal};
use spbe_index::table::write_field;
use spbe_index::{Instrument, Row, assess};

const HELP: &str = "\
usage: assess [--instrument ID or FILE.json] < table.csv

Reads a table with one row an agency (agency,1,2,3,...) and writes each agency's index, band, domains and aspects as CSV.

--instrument  a built-in instrument or a file; permenpanrb-59-2020 without it
--help        this text
--version     the version
";

fn main() -> ExitCode {
    if let Some(exit) = common::print_help(HELP) {
        return exit;
    }
    common::finish(run(std::env::args().skip(1), std::io::stdin().lock()))
}

fn run(arguments: impl Iterator<Item = String>, input: impl Read) -> Result<String, Refusal> {
    let instrument = Options::read(arguments, &["--instrument"])?.instrument()?;
    let agencies = common::agencies(&instrument, input)?;
    let mut text = header(&instrument);
    for agency in &agencies {
        write_row(&mut text, &instrument, agency);
    }
    Ok(text)
}

fn header(instrument: &Instrument) -> String {
    let mut header = "agency,year,index,index_exact,band,complete".to_owned();
    header.extend(instrument.domains().map(|(_, domain)| format!(",domain_{}", domain.number())));
    header.extend(instrument.aspects().map(|(_, aspect)| format!(",aspect_{}", aspect.number())));
    header.push('\n');
    header
}

fn write_row(text: &mut String, instrument: &Instrument, agency: &Row) {
    let assessment = assess(instrument, &agency.values);
    let year = agency.year.map_or_else(String::new, |year| year.to_string());
    let index = assessment.index();
    write_field(text, &agency.agency);
    // Writing to a string never fails.
    let _ = write!(text, ",{year},{},{},", index.rounded(2), index.exact());
    write_field(text, instrument.band(assessment.band()).name().id());
    let _ = write!(text, ",{}", assessment.is_complete());
    for part in assessment.domains().iter().chain(assessment.aspects()) {
        let _ = write!(text, ",{}", part.rounded(2));
    }
    text.push('\n');
}
