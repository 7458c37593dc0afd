//! The real browser that tests and measurements run in.
mod driver;
mod find;
mod install;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};

use crate::command::{self, Shown};
use crate::files;
use crate::serve::{Site, any_port};
use driver::Driver;

/// A browser and the program that steers it.
struct Programs {
    chromium: PathBuf,
    chromedriver: PathBuf,
}

/// Runs the journeys on the built page, or only those whose name contains `name`.
pub(crate) fn journeys(name: Option<&str>) -> Result<Shown> {
    // Two browsers at a time: more would wait for each other on a small machine, and a journey has a deadline.
    let arguments: Vec<&str> = ["--test-threads=2"].into_iter().chain(name).collect();
    run(&arguments)
}

/// Measures the built page and prints a table. One browser at a time: two would measure each other.
pub(crate) fn measurements() -> Result<()> {
    run(&["--ignored", "--nocapture", "--test-threads=1"])?.succeeded()
}

/// Runs the test program of the journeys with these arguments.
fn run(arguments: &[&str]) -> Result<Shown> {
    let programs = install::ensure()?;
    let site = Site::start(files::dist(), any_port()?)?;
    // A server for copies of the page, which journeys put there, change and take away.
    let hosted = files::scratch().join("hosted");
    fs::create_dir_all(&hosted)?;
    let host = Site::start(hosted.clone(), any_port()?)?;
    let driver = Driver::start(&programs.chromedriver).context("starting chromedriver")?;
    let mut cargo = command::cargo();
    cargo
        .args(["test", "--workspace", "--test", "journeys", "--features", "spbe-simulator/journeys", "--"])
        .args(arguments)
        .env("SPBE_BASE_URL", site.url())
        .env("SPBE_DIST", files::dist())
        .env("SPBE_ONE_FILE", files::single())
        .env("SPBE_HOSTED", &hosted)
        .env("SPBE_HOSTED_URL", host.url())
        .env("SPBE_WEBDRIVER_URL", driver.url())
        .env("SPBE_CHROMIUM", &programs.chromium);
    command::shown_and_kept(&mut cargo)
}
