//! Plans the least effort to a target for each agency of a table.
//!
//! ```text
//! cargo run -p spbe-index --example plan -- --target 2.60 [--instrument permenpanrb-59-2020]
//!     [--efforts efforts.csv] [--max-rise 2] < table.csv
//! ```
//! The target is an index with at most four decimals or the name of a band. `efforts.csv` has a row for each indicator,
//! `indicator,step_2,step_3,…`: the effort of rising to each level; without it a step takes more the higher the level is:
//! to 2: 1, to 3: 2, to 4: 3, to 5: 5. `--max-rise` is the most steps that one indicator may take.
//!
//! The result on standard output is CSV, `agency,effort,index,indicator,from,to`: one row a step, with the effort and
//! the index (two decimals, rounded half up) of the agency's whole plan on each; an agency that is there already has one
//! row without a step. Where the target is out of reach of an agency, the exit code is 1, and standard error
//! says `unreachable`, the best index that can be reached, and what stands in the way. Bad input gives
//! exit code 2, the faults on standard error and nothing on standard output.

mod common;

use std::fmt::Write as _;
use std::io::Read;
use std::process::ExitCode;

use common::{Options, Refusal};
use spbe_index::plan::{EffortsFault, ProblemFault, TargetFault, read_efforts};
use spbe_index::table::write_field;
use spbe_index::{Constraints, Efforts, Instrument, Plan, Problem, Row, Score, Target};

const OPTIONS: [&str; 4] = ["--instrument", "--target", "--efforts", "--max-rise"];

const HELP: &str = "\
usage: plan --target INDEX or BAND [--instrument ID or FILE.json] [--efforts efforts.csv] [--max-rise STEPS] < table.csv

Writes the steps of least effort to the target for each agency of the table as CSV.

--target      an index with at most four decimals, or the name of a band
--instrument  a built-in instrument or a file; permenpanrb-59-2020 without it
--efforts     indicator,step_2,step_3,...: the effort of rising to each level; 1 without it
--max-rise    the most steps of one indicator
--help        this text
--version     the version

Exit code 1 where an agency cannot reach the target, 2 for bad input.
";

fn main() -> ExitCode {
    if let Some(exit) = common::print_help(HELP) {
        return exit;
    }
    match run(std::env::args().skip(1), std::io::stdin().lock()) {
        Ok(Planned { text, unreachable }) if unreachable.is_empty() => common::finish(Ok::<_, NoPlan>(text)),
        Ok(Planned { text, unreachable }) => {
            let written = common::finish(Ok::<_, NoPlan>(text));
            eprint!("{unreachable}");
            if written == ExitCode::SUCCESS { ExitCode::from(1) } else { written }
        }
        Err(refusal) => common::finish(Err(refusal)),
    }
}

/// The plans, and a line for each agency that has none.
struct Planned {
    text: String,
    unreachable: String,
}

/// Why there are no plans at all.
#[derive(Debug, thiserror::Error)]
enum NoPlan {
    #[error(transparent)]
    Refusal(#[from] Refusal),
    #[error("--target is missing: give an index or the name of a band")]
    NoTarget,
    #[error(transparent)]
    Target(#[from] TargetFault),
    #[error("--max-rise \"{0}\" is no whole number from 0 to 255")]
    Rise(String),
    #[error("{path}: {error}")]
    File { path: String, error: std::io::Error },
    #[error("{path}:\n{}", common::lines(faults))]
    Efforts { path: String, faults: Vec<EffortsFault> },
    #[error("line {line}, {agency}:\n{}", common::lines(faults))]
    Problem { line: usize, agency: String, faults: Vec<ProblemFault> },
}

fn run(arguments: impl Iterator<Item = String>, input: impl Read) -> Result<Planned, NoPlan> {
    let options = Options::read(arguments, &OPTIONS)?;
    let instrument = options.instrument()?;
    let target = options.get("--target").ok_or(NoPlan::NoTarget)?;
    let target = Target::parse(&instrument, target)?.score(&instrument);
    let constraints = constraints(&instrument, options.get("--max-rise"))?;
    let efforts = efforts(&instrument, options.get("--efforts"))?;
    let agencies = common::agencies(&instrument, input)?;
    let mut planned =
        Planned { text: "agency,effort,index,indicator,from,to\n".to_owned(), unreachable: String::new() };
    for agency in &agencies {
        let problem = Problem::new(&instrument, &agency.values, &constraints, &efforts)
            .map_err(|faults| NoPlan::Problem { line: agency.line, agency: agency.agency.clone(), faults })?;
        planned.add(&instrument, agency, &problem, target);
    }
    Ok(planned)
}

fn constraints(instrument: &Instrument, rise: Option<&str>) -> Result<Constraints, NoPlan> {
    let Some(text) = rise else { return Ok(Constraints::none(instrument)) };
    let is_whole = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let rise = text.parse().ok().filter(|_| is_whole).ok_or_else(|| NoPlan::Rise(text.to_owned()))?;
    Ok(Constraints::largest_rise(instrument, rise))
}

fn efforts(instrument: &Instrument, path: Option<&str>) -> Result<Efforts, NoPlan> {
    let Some(path) = path else { return Ok(Efforts::rising(instrument)) };
    let bytes = std::fs::read(path).map_err(|error| NoPlan::File { path: path.to_owned(), error })?;
    read_efforts(instrument, &bytes).map_err(|faults| NoPlan::Efforts { path: path.to_owned(), faults })
}

impl Planned {
    fn add(&mut self, instrument: &Instrument, agency: &Row, problem: &Problem, target: Score) {
        match problem.frontier().plan(target) {
            Ok(plan) => self.write_plan(instrument, &agency.agency, &plan),
            // Writing to a string never fails.
            Err(unreachable) => {
                let _ = writeln!(self.unreachable, "{}: unreachable, {unreachable}", agency.agency);
            }
        }
    }

    fn write_plan(&mut self, instrument: &Instrument, agency: &str, plan: &Plan) {
        let mut start = String::new();
        write_field(&mut start, agency);
        let _ = write!(start, ",{},{}", plan.effort, plan.index.rounded(2));
        if plan.steps.is_empty() {
            let _ = writeln!(self.text, "{start},,,");
        }
        for step in &plan.steps {
            let number = instrument.indicator(step.indicator).map_or("", |indicator| indicator.number());
            let _ = writeln!(self.text, "{start},{number},{},{}", step.from, step.to);
        }
    }
}
