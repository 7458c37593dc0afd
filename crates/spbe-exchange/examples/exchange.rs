//! Files at a terminal: what a workspace is written as, and what is understood of a file.
//!
//! `cargo run -p spbe-exchange --example exchange -- write xlsx < workspace.json > workspace.xlsx`
//! `cargo run -p spbe-exchange --example exchange -- read < anything.xlsx`
//! `cargo run -p spbe-exchange --example exchange -- sample 640 > workspace.json`

use std::env;
use std::error::Error;
use std::io::{Read as _, Write as _, stdin, stdout};
use std::process::ExitCode;

use spbe_exchange::{Agency, Book, Export, Member, answer, levels_of, write_json};
use spbe_index::{Instrument, Language, Values};

const USAGE: &str =
    "write (xlsx | json | scenarios-csv | indicators-csv | cohort-csv)  |  read  |  sample AGENCIES";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let output = match arguments.as_slice() {
        ["write", export] => {
            let export = Export::named(export).ok_or(USAGE)?;
            answer::write(export, &String::from_utf8(input()?)?, Language::English)?
        }
        ["read"] => {
            let request = r#"{ "language": "en", "instrument": "permenpanrb-59-2020" }"#;
            answer::read(&input()?, request).into_bytes()
        }
        ["sample", agencies] => write_json(&sample(agencies.parse()?))?.into_bytes(),
        _ => return Err(USAGE.into()),
    };
    Ok(stdout().write_all(&output)?)
}

fn input() -> Result<Vec<u8>, std::io::Error> {
    let mut bytes = Vec::new();
    stdin().read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A workspace with a cohort of as many agencies.
fn sample(agencies: usize) -> Book {
    let instrument = Instrument::permenpanrb_59_2020();
    let mut book = Book::new(instrument, Language::Indonesian, &values(instrument, 0));
    book.agency = Agency { name: "Pemerintah Kota Contoh".to_owned(), year: Some(2024), ..Agency::default() };
    let member = |number: usize| Member {
        agency: format!("Pemerintah Kabupaten {number}"),
        kind: Some("Kabupaten".to_owned()),
        province: Some("Jawa Barat".to_owned()),
        year: Some(2024),
        estimated: false,
        levels: levels_of(&values(instrument, number)),
    };
    book.cohort = (1..=agencies).map(member).collect();
    book
}

/// Levels that differ from agency to agency.
fn values(instrument: &Instrument, number: usize) -> Values {
    let levels: Vec<_> = instrument.scale().levels().collect();
    let ids = instrument.indicators().map(|(id, _)| id);
    ids.fold(Values::empty(instrument), |values, id| {
        let place = (id.position() * 7 + number * 3 + id.position() * number) % levels.len().max(1);
        values.with(id, levels.get(place).copied())
    })
}
