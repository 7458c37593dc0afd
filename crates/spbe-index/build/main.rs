//! Packs the instruments of `data/instruments/` and the published figures of `data/published/` for the library.
//!
//! The figures are read, checked, sorted and grouped here, so that a page with the library in it carries their bytes and a few
//! lines that unpack them. A row that cannot be read fails the build, and every such row is named.

mod averages;
mod file;
mod instruments;
mod pack;
mod record;
mod results;
mod self_assessed;
mod singles;
mod terms;

// What the library and its build both have to know, in files that need nothing else of the library.
#[path = "../src/published/group.rs"]
#[allow(dead_code, unreachable_pub, reason = "part of the library")]
mod group;
#[path = "../src/published/kind.rs"]
#[allow(dead_code, unreachable_pub, reason = "part of the library")]
mod kind;
#[path = "../src/published/likely.rs"]
mod likely;
#[path = "../src/published/remark.rs"]
#[allow(dead_code, unreachable_pub, reason = "part of the library")]
mod remark;

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use file::File;
use results::Results;
use singles::Singles;

fn main() -> Result<(), Box<dyn Error>> {
    let mut faults = Vec::new();
    let results = Results::read(&open("published-results-2023-2024.csv")?, &mut faults);
    let agencies = results.agencies();
    let singles = Singles::read(&open("published-results-other-years.csv")?, &agencies, &mut faults);
    let averages = averages::read(&open("averages-by-group.csv")?, &mut faults);
    let pairs = self_assessed::read(&open("self-assessed-vs-final.csv")?, &agencies, &mut faults);
    let members = record::members(&open("living-lab-members.csv")?, &agencies, &mut faults);
    let transitions = record::transitions(&open("level-transitions.csv")?, &mut faults);
    let interim = record::interim(&open("interim-vs-final.csv")?, &agencies, &mut faults);
    for fault in &faults {
        // Cargo shows every one of them and ends the build.
        println!("cargo::error={fault}");
    }
    let mut numbers = results.pack();
    singles.pack(&mut numbers);
    let names = [vec![results.names().as_str()], singles.names()].concat().join("\n");
    let (ids, texts) = instruments::lists()?;
    write("instrument-ids.rs", ids.as_bytes())?;
    write("instrument-texts.rs", texts.as_bytes())?;
    write("names.txt", names.as_bytes())?;
    write("addresses.txt", singles.addresses().as_bytes())?;
    write("results.bin", &numbers)?;
    write("averages.bin", &pack::one_table(&averages))?;
    write("living-lab.bin", &pack::one_table(&members))?;
    write("transitions.bin", &pack::one_table(&transitions))?;
    write("interim.bin", &pack::one_table(&interim))?;
    write("self-assessed.bin", &pack::one_table(&pairs))
}

fn open(name: &'static str) -> Result<File, Box<dyn Error>> {
    let folder: PathBuf = [&env::var("CARGO_MANIFEST_DIR")?, "../../data/published"].iter().collect();
    let path = folder.join(name);
    println!("cargo::rerun-if-changed={}", path.display());
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(File { name, text })
}

fn write(name: &str, bytes: &[u8]) -> Result<(), Box<dyn Error>> {
    Ok(fs::write(PathBuf::from(env::var("OUT_DIR")?).join(name), bytes)?)
}
