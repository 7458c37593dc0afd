//! The WebAssembly half of the toolchain, added when it is missing.
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::command;

pub(super) const TRIPLE: &str = "wasm32-unknown-unknown";

/// Makes sure that rustc can compile for the browser.
pub(crate) fn ensure() -> Result<()> {
    if installed()? {
        return Ok(());
    }
    if command::find("rustup").is_none() {
        bail!(
            "this Rust toolchain cannot compile for {TRIPLE}, and there is no rustup to teach it.\n\
             Install rustup (https://rustup.rs), or your distribution's package with Rust's standard library \
             for {TRIPLE} (Debian: libstd-rust-dev-wasm32, Fedora: rust-std-static-{TRIPLE})."
        );
    }
    println!("adding {TRIPLE} to the Rust toolchain, once");
    command::run(Command::new("rustup").args(["target", "add", TRIPLE]))
}

/// Asks rustc and not rustup: a distribution's toolchain has the one without the other.
fn installed() -> Result<bool> {
    let folder =
        command::output(Command::new("rustc").args(["--print", "target-libdir", "--target", TRIPLE]))?;
    let folder = String::from_utf8(folder).context("rustc names a folder that is not UTF-8")?;
    Ok(Path::new(folder.trim()).is_dir())
}
