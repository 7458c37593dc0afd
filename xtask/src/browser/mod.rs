//! The real browser that tests and measurements run in.
mod driver;
mod find;
mod install;

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::command::{self, Shown};
use crate::serve::{Site, any_port};
use crate::{build, control, files};
use driver::Driver;

/// A browser and the program that steers it.
struct Programs {
    chromium: PathBuf,
    chromedriver: PathBuf,
}

/// Runs the journeys on the built page, or only those whose name contains one of `names`.
pub(crate) fn journeys(names: &[String]) -> Result<Shown> {
    // Two browsers at a time: more would wait for each other on a small machine, and a journey has a deadline.
    let arguments: Vec<&str> =
        ["--test-threads=2"].into_iter().chain(names.iter().map(String::as_str)).collect();
    run(&arguments)
}

/// Measures the built page, prints every figure, and returns all that were found as tables in Markdown, beside whether
/// nothing has failed. One browser at a time: two would measure each other.
pub(crate) fn measurements() -> Result<(String, Result<()>)> {
    let figures = figures();
    fs::create_dir_all(files::scratch())?;
    fs::write(&figures, "")?;
    let ended = run(&["--ignored", "--nocapture", "--test-threads=1", "--skip", RATIOS, "--skip", PICTURES])?
        .succeeded();
    Ok((fs::read_to_string(figures)?, ended))
}

/// Fails when the built page takes too many times as long as the control page does.
pub(crate) fn ratios() -> Result<Shown> {
    run(&["--ignored", "--test-threads=1", "--exact", RATIOS])
}

/// Takes the pictures of README and guides from the built page.
pub(crate) fn pictures() -> Result<Shown> {
    run(&["--ignored", "--test-threads=1", "--exact", PICTURES])
}

/// The browser as it calls itself: its name and version.
pub(crate) fn version() -> Result<String> {
    let said = command::output(Command::new(install::ensure()?.chromium).arg("--version"))?;
    // What follows the version is where it was built.
    Ok(String::from_utf8_lossy(&said).split_whitespace().take(2).collect::<Vec<_>>().join(" "))
}

/// The name of the measurement that is a check.
const RATIOS: &str = "bench::limits_beside_the_control";

/// The name of the journey that takes the pictures.
const PICTURES: &str = "pictures::of_readme_and_guides";

/// Where measurements write what they have found.
fn figures() -> PathBuf {
    files::scratch().join("figures.md")
}

/// Runs the test program of the journeys with these arguments.
fn run(arguments: &[&str]) -> Result<Shown> {
    let programs = install::ensure()?;
    let site = Site::start(files::dist(), any_port()?)?;
    // A server for copies of the page, which journeys put there, change and take away.
    let hosted = files::scratch().join("hosted");
    fs::create_dir_all(&hosted)?;
    let host = Site::start(hosted.clone(), any_port()?)?;
    let control = Site::start(control::write()?, any_port()?)?;
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
        .env("SPBE_CONTROL_URL", control.url())
        .env("SPBE_FIGURES", figures())
        .env("SPBE_PICTURES", files::root().join("docs/pictures"))
        .env("SPBE_WEBDRIVER_URL", driver.url())
        .env("SPBE_CHROMIUM", &programs.chromium);
    if let Some(axe) = build::axe() {
        cargo.env("SPBE_AXE", axe);
    }
    command::shown_and_kept(&mut cargo)
}
