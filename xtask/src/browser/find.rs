//! Looking for a browser that is already there.
use std::env;
use std::path::PathBuf;

use super::Programs;
use crate::command;

/// The names that distributions and Google give to the browser, in order of preference.
const CHROMIUM: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// What the variables CHROMIUM and CHROMEDRIVER name, or else what is on PATH.
pub(super) fn programs() -> Option<Programs> {
    Some(Programs {
        chromium: program("CHROMIUM", &CHROMIUM)?,
        chromedriver: program("CHROMEDRIVER", &["chromedriver"])?,
    })
}

fn program(variable: &str, names: &[&str]) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).or_else(|| names.iter().find_map(|name| command::find(name)))
}
