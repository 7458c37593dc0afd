//! `cargo xtask bench`: figures to hold beside those of the last release, on the same machine.
use anyhow::Result;

use crate::{browser, build, command, size};

/// The engine at full speed.
pub(crate) fn engine() -> Result<()> {
    command::run(command::cargo().args(["bench", "--package", "spbe-index"]))
}

/// The page as it is published, in a browser.
pub(crate) fn page() -> Result<()> {
    build::build()?;
    let first_load = size::print()?;
    browser::measurements()?;
    println!("{:<58} {first_load:>8} B {:>8} B", "first load after brotli", size::BUDGET);
    Ok(())
}
