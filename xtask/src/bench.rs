//! `cargo xtask bench`: the engine at full speed, and the page beside a control page, written to docs/performance.md.
use std::env;
use std::fs;
use std::process::Command;
use std::thread;

use anyhow::Result;

use crate::{browser, build, command, files, size};

const PREAMBLE: &str = "\
# Performance

Written by `cargo xtask bench`; not to be edited by hand. Everything comes of one run. *Control* is a page in plain JavaScript with the same pickers,
domains, aspects and headline (`tests/control/`), visited in turns with ours: milliseconds depend on the machine, the ratio of two medians hardly does.

- 1× and 4× are the processor at its own speed and throttled to a quarter. *Slow 4G* is Lighthouse's: 1.6 Mbit/s down, 0.75 Mbit/s up, 150 ms before
  each answer. The server sends brotli, as hosts of `dist/` should.
- A visit is the first one, in a new browser without anything kept. *First index* is when an index is on the screen; ours comes with index.html, before the
  module does. *Levels can be pressed* is when the module has taken its place.
- Presses go through all 47 indicators, also those out of sight, with 80 ms between one and the next.
- *Script, style, layout* ends when all three are up to date; *with the frame's paint* begins with a frame and ends after the main thread has painted it;
  *at any time* is a press as a person does it, which also waits for the next frame of the screen.
- Ours draws the level, its row, the index and the band first, and all else that a press changes two frames later; the control draws everything at once.
  The first three rows end with the index, *to all that changes* with the last change of the page.
- `cargo xtask test` fails when the first load is over its budget of bytes, or when a press or the first index takes far more than the control's
  (docs/decisions/build-and-tests.md says how much). Milliseconds fail nothing.
";

/// The engine at full speed.
pub(crate) fn engine() -> Result<()> {
    command::run(command::cargo().args(["bench", "--package", "spbe-index"]))
}

/// The page as it is published, in a browser; writes the report.
pub(crate) fn page() -> Result<()> {
    build::build()?;
    let (figures, ended) = browser::measurements()?;
    let report = format!("{PREAMBLE}\n{}\n\n{}{figures}", conditions()?, size::table()?);
    fs::write(files::root().join("docs/performance.md"), report)?;
    println!("docs/performance.md is written");
    ended
}

/// What the page is made of.
const SOURCES: [&str; 10] = [
    "src",
    "styles",
    "crates",
    "data",
    "shell",
    "index.html",
    "build.rs",
    "Cargo.lock",
    "docs/panduan.md",
    "docs/panduan-fasilitator.md",
];

/// When and on what the run was made, without naming anything.
fn conditions() -> Result<String> {
    // The commit that last changed the page: later ones change only what is beside it.
    let commit = String::from_utf8(git(&["log", "-1", "--format=%h of %cs", "--"])?)?;
    let changed = if git(&["status", "--porcelain", "--"])?.is_empty() { "" } else { " with changes" };
    let processors = thread::available_parallelism()?;
    let (system, kind) = (env::consts::OS, env::consts::ARCH);
    let browser = browser::version()?;
    Ok(format!(
        "Page of commit {}{changed}; {browser}; {processors} processors, {system} {kind}.",
        commit.trim()
    ))
}

/// What git says of the page's sources.
fn git(arguments: &[&str]) -> Result<Vec<u8>> {
    command::output(Command::new("git").args(arguments).args(SOURCES).current_dir(files::root()))
}
