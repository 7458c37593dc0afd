//! `cargo xtask test`: everything that must hold before a change lands, in the order in which it fails fastest.
mod steps;
mod summary;
mod tally;

use std::fs;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;

use steps::{BEFORE_A_RELEASE, IN_A_BROWSER, STEPS, Step};
use summary::{Done, Summary};
use tally::Tally;

use crate::files;

/// What a step has to report, whether it succeeds or not.
#[derive(Default)]
struct Findings {
    tally: Tally,
    note: String,
}

/// How much is checked.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub(crate) enum Extent {
    /// Without the browser.
    Fast,
    /// What must hold before a change lands.
    Change,
    /// What must hold before a release, too.
    All,
}

/// Runs the steps up to the first that fails, and keeps the time that each took in `target/xtask/test-times.txt`.
pub(crate) fn test(extent: Extent) -> ExitCode {
    let mut summary = Summary::default();
    let in_a_browser = (extent != Extent::Fast).then_some(&IN_A_BROWSER).into_iter().flatten();
    let before_a_release = (extent == Extent::All).then_some(&BEFORE_A_RELEASE).into_iter().flatten();
    for step in STEPS.iter().chain(in_a_browser).chain(before_a_release) {
        summary.add(perform(step));
        if summary.failed() {
            break;
        }
    }
    println!("{summary}");
    if let Err(error) = keep_times(&summary) {
        println!("the times of the steps could not be written: {error:#}");
    }
    if summary.failed() { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn keep_times(summary: &Summary) -> Result<()> {
    let folder = files::scratch();
    fs::create_dir_all(&folder)?;
    Ok(fs::write(folder.join("test-times.txt"), format!("{summary}\n"))?)
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
