//! How likely the assessors leave each agency of a table in which band.
//!
//! ```text
//! cargo run -p spbe-index --example risk -- --instrument permenpanrb-59-2020 [--shifts shifts.csv] < table.csv
//! ```
//! The table on standard input has one row an agency (`spbe_index::table`); its values are claims, and an empty one
//! counts at the floor of the scale. `shifts.csv` is `level,minus_2,minus_1,0,plus_1,plus_2`, the probabilities of each
//! claimed level; without it, the only published pairs are taken (one city, levels 0 to 5). The result on standard output is CSV:
//! `agency,mean,p05,p50,p95,p_kurang,…` with one column for each band. A quantile is the smallest index x with
//! P(index ≤ x) ≥ q, in full; the mean and the probabilities have twelve significant digits. Faults give exit code 2
//! and stand on standard error.

mod common;

use std::fmt::Write as _;
use std::io::Read;
use std::process::ExitCode;

use common::{Options, Refusal};
use spbe_index::table::write_field;
use spbe_index::{Assessors, Claims, Instrument, Row, Shifts, read_shifts};

const HELP: &str = "\
usage: risk [--instrument ID or FILE.json] [--shifts shifts.csv] < table.csv

Writes how likely each agency's claims end in each band as CSV.

--instrument  a built-in instrument or a file; permenpanrb-59-2020 without it
--shifts      level,minus_2,minus_1,0,plus_1,plus_2: the odds of each claimed level; the published pairs without it
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
    let options = Options::read(arguments, &["--instrument", "--shifts"])?;
    let instrument = options.instrument()?;
    let assessors = Assessors::alike(shifts(&options, &instrument)?);
    let agencies = common::agencies(&instrument, input)?;
    let mut text = header(&instrument);
    for agency in &agencies {
        write_row(&mut text, &instrument, &assessors, agency)?;
    }
    Ok(text)
}

fn shifts(options: &Options, instrument: &Instrument) -> Result<Shifts, Refusal> {
    let Some(path) = options.get("--shifts") else { return Ok(Shifts::published()) };
    let bytes = std::fs::read(path).map_err(|error| Refusal::File { path: path.to_owned(), error })?;
    let lines = |faults: Vec<_>| Refusal::Faults { path: path.to_owned(), lines: common::lines(&faults) };
    read_shifts(instrument.scale(), &bytes).map_err(lines)
}

fn header(instrument: &Instrument) -> String {
    let mut header = "agency,mean,p05,p50,p95".to_owned();
    for (_, band) in instrument.bands() {
        let _ = write!(header, ",p_{}", band.name().id().to_lowercase().replace(' ', "_"));
    }
    header.push('\n');
    header
}

fn write_row(
    text: &mut String,
    instrument: &Instrument,
    assessors: &Assessors,
    agency: &Row,
) -> Result<(), Refusal> {
    let claims = Claims::new(instrument, &agency.values, &[], assessors);
    let refusal = |fault| Refusal::Claims { line: agency.line, agency: agency.agency.clone(), fault };
    let distribution = claims.map_err(refusal)?.distribution();
    write_field(text, &agency.agency);
    // Writing to a string never fails.
    let _ = write!(text, ",{}", significant(distribution.mean()));
    for q in [0.05, 0.5, 0.95] {
        let _ = write!(text, ",{}", distribution.quantile(q).exact());
    }
    for band in distribution.bands() {
        let _ = write!(text, ",{}", significant(band));
    }
    text.push('\n');
    Ok(())
}

/// Twelve significant digits, however small the number is.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most 308 zeros")]
fn significant(number: f64) -> String {
    let zeros = if number > 0.0 { (-number.log10()).floor().max(-1.0) } else { 0.0 };
    format!("{number:.*}", (zeros + 12.0) as usize)
}
