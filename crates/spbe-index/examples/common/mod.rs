//! What the examples share: their options, the instrument, the table on standard input, and how they end.

use std::fmt::Display;
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use spbe_index::risk::ClaimsFault;
use spbe_index::{Instrument, InstrumentFault, Row, TableFault, read_table};

/// Why there is no result.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Refusal {
    #[error("unknown argument \"{found}\": the arguments are {}", known.join(", "))]
    Argument { found: String, known: &'static [&'static str] },
    #[error("{0} needs a value after it")]
    NoValue(String),
    #[error("{0} is given twice")]
    Twice(String),
    #[error("unknown instrument \"{found}\": give {}, or the path of a .json file", ids())]
    Instrument { found: String },
    #[error("{path}: {error}")]
    File { path: String, error: io::Error },
    #[error("{path} is not an instrument:\n{}", lines(faults))]
    InstrumentFile { path: String, faults: Vec<InstrumentFault> },
    #[error("{path}:\n{lines}")]
    #[allow(dead_code, reason = "each example has its own files")]
    Faults { path: String, lines: String },
    #[error("line {line}, {agency}: {fault}")]
    #[allow(dead_code, reason = "only chances can be too fine")]
    Claims { line: usize, agency: String, fault: ClaimsFault },
    #[error("the table cannot be read: {0}")]
    Input(io::Error),
    #[error("{}", lines(.0))]
    Table(Vec<TableFault>),
}

/// The options of a command line: each has a value after it.
pub(crate) struct Options {
    given: Vec<(String, String)>,
}

impl Options {
    pub(crate) fn read(
        mut arguments: impl Iterator<Item = String>,
        known: &'static [&'static str],
    ) -> Result<Self, Refusal> {
        let mut given: Vec<(String, String)> = Vec::new();
        while let Some(name) = arguments.next() {
            if !known.contains(&name.as_str()) {
                return Err(Refusal::Argument { found: name, known });
            }
            if given.iter().any(|(earlier, _)| *earlier == name) {
                return Err(Refusal::Twice(name));
            }
            match arguments.next() {
                Some(value) => given.push((name, value)),
                None => return Err(Refusal::NoValue(name)),
            }
        }
        Ok(Self { given })
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.given.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// The instrument of `--instrument`: the name of a built-in one or the path of a file; without it, 59/2020.
    pub(crate) fn instrument(&self) -> Result<Instrument, Refusal> {
        let name = self.get("--instrument").unwrap_or("permenpanrb-59-2020");
        if let Some(official) = Instrument::official(name) {
            return Ok(official.clone());
        }
        Instrument::from_json(&instrument_file(name)?)
            .map_err(|faults| Refusal::InstrumentFile { path: name.to_owned(), faults })
    }
}

/// The agencies of a table.
pub(crate) fn agencies(instrument: &Instrument, mut input: impl Read) -> Result<Vec<Row>, Refusal> {
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes).map_err(Refusal::Input)?;
    Ok(read_table(instrument, &bytes).map_err(Refusal::Table)?.rows)
}

/// What `--help` and `--version` ask for, on standard output.
pub(crate) fn print_help(help: &str) -> Option<ExitCode> {
    let asked: Vec<_> = std::env::args().skip(1).collect();
    let has = |names: [&str; 2]| asked.iter().any(|asked| names.contains(&asked.as_str()));
    if has(["--help", "-h"]) {
        Some(finish(Ok::<_, Refusal>(help.to_owned())))
    } else if has(["--version", "-V"]) {
        Some(finish(Ok::<_, Refusal>(format!("spbe-index {}\n", env!("CARGO_PKG_VERSION")))))
    } else {
        None
    }
}

/// Writes the result to standard output (0), or what is wrong to standard error (2). A reader that has enough and closes
/// the pipe, such as `head`, is no fault.
pub(crate) fn finish<E: Display>(result: Result<String, E>) -> ExitCode {
    match result.map(|text| io::stdout().write_all(text.as_bytes())) {
        Ok(Ok(())) => ExitCode::SUCCESS,
        Ok(Err(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Ok(Err(error)) => refuse(&error),
        Err(refusal) => refuse(&refusal),
    }
}

fn instrument_file(path: &str) -> Result<String, Refusal> {
    if Path::new(path).extension().is_none_or(|extension| extension != "json") {
        return Err(Refusal::Instrument { found: path.to_owned() });
    }
    std::fs::read_to_string(path).map_err(|error| Refusal::File { path: path.to_owned(), error })
}

fn refuse(why: &dyn Display) -> ExitCode {
    eprintln!("{why}");
    ExitCode::from(2)
}

fn ids() -> String {
    Instrument::official_ids().collect::<Vec<_>>().join(", ")
}

pub(crate) fn lines<F: Display>(faults: &[F]) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
