//! `cargo xtask test`: everything that must hold before a change lands, in the order in which it fails fastest.
mod steps;
mod summary;
mod tally;

use std::process::ExitCode;
use std::time::Instant;

use steps::{IN_A_BROWSER, STEPS, Step};
use summary::{Done, Summary};
use tally::Tally;

/// What a step has to report, whether it succeeds or not.
#[derive(Default)]
struct Findings {
    tally: Tally,
    note: String,
}

/// Runs the steps up to the first that fails; `fast` leaves out the browser.
pub(crate) fn test(fast: bool) -> ExitCode {
    let mut summary = Summary::default();
    let in_a_browser = (!fast).then_some(&IN_A_BROWSER).into_iter().flatten();
    for step in STEPS.iter().chain(in_a_browser) {
        summary.add(perform(step));
        if summary.failed() {
            break;
        }
    }
    println!("{summary}");
    if summary.failed() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn perform(step: &Step) -> Done {
    println!("\n── {}", step.name);
    let start = Instant::now();
    let mut findings = Findings::default();
    let error = (step.run)(&mut findings).err();
    let took = start.elapsed();
    match &error {
        None => println!("── {}: done in {:.1} s", step.name, took.as_secs_f64()),
        Some(error) => println!("── {}: failed after {:.1} s: {error:#}", step.name, took.as_secs_f64()),
    }
    Done { name: step.name, took, findings, failed: error.is_some() }
}
