//! `cargo xtask bench`: figures to hold beside those of the last release, on the same machine.
use anyhow::Result;

use crate::{browser, build, command, size};

/// The engine at full speed, then the page as it is published.
pub(crate) fn bench() -> Result<()> {
    command::run(command::cargo().args(["bench", "--package", "spbe-index"]))?;
    build::build()?;
    let first_load = size::print()?;
    browser::measurements()?;
    println!("{:<52} {first_load:>8} B {:>8} B", "first load after brotli", size::BUDGET);
    Ok(())
}
