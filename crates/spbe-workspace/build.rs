//! Works out the data of the first visit, so that the first load needs neither the published results nor what turns one
//! into levels.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use spbe_index::published::{Published, starting_values};
use spbe_index::{Instrument, Value};

/// The agency that the page shows before one is chosen, and the year of its result.
const AGENCY: (&str, u16) = ("Pemerintah Kab. Ogan Komering Ulu", 2024);

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let (name, year) = AGENCY;
    let agency = Published::results().named(name).ok_or("the agency of the example is not published")?;
    let result = agency.result(year).ok_or("the example has no result of its year")?;
    let starting = starting_values(Instrument::permenpanrb_59_2020(), agency.kind(), result)
        .ok_or("no levels reproduce the example")?;
    let levels: Vec<_> =
        starting.values().iter().map(|(_, value)| value.and_then(Value::whole).unwrap_or(0)).collect();
    let (kind, province) = (agency.kind(), agency.province());
    let example = format!(
        "Example {{ name: {name:?}, kind: AgencyKind::{kind:?}, province: {province:?}, year: {year}, levels: &{levels:?} }}"
    );
    let folder = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo names no folder to write to")?);
    Ok(fs::write(folder.join("example.rs"), example)?)
}
