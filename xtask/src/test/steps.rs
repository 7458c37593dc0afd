//! The checks themselves.
use anyhow::{Result, ensure};

use super::Findings;
use super::tally::Tally;
use crate::{browser, build, command, reproducible, size};

/// One check: what it is called, and how it is done.
pub(super) struct Step {
    pub(super) name: &'static str,
    pub(super) run: fn(&mut Findings) -> Result<()>,
}

/// Everything that needs no browser.
///
/// All steps choose the whole workspace and the same dependencies. Cargo unites the features of what it is asked for, so
/// another choice would compile Yew and the rest once more.
pub(super) const STEPS: [Step; 10] = [
    Step { name: "formatting", run: |_| cargo("fmt --all --check") },
    Step { name: "lints", run: |_| cargo(LINTS) },
    Step { name: "lints of the page", run: |_| for_the_browser(LINTS_OF_THE_PAGE) },
    Step { name: "lints of the exchange module", run: |_| for_the_browser(LINTS_OF_EXCHANGE) },
    Step { name: "tests", run: |found| count(found, TESTS) },
    Step { name: "tests in documentation", run: |found| count(found, DOCUMENTATION_TESTS) },
    Step { name: "documentation", run: |_| documentation() },
    Step { name: "licences and sources", run: |_| licences() },
    Step { name: "the page", run: |_| build::build_with_single_file() },
    Step { name: "size of the page", run: size },
];

/// The page in a real browser, and then beside the control page, when nothing else runs.
pub(super) const IN_A_BROWSER: [Step; 2] = [
    Step { name: "journeys in a browser", run: journeys },
    Step { name: "speed beside the control page", run: ratios },
];

/// What takes long and seldom changes its answer.
pub(super) const BEFORE_A_RELEASE: [Step; 1] =
    [Step { name: "the same bytes elsewhere", run: |_| reproducible::check() }];

const LINTS: &str = "clippy --workspace --all-targets --features spbe-simulator/journeys -- -D warnings";

/// Once more for the browser: what is behind `cfg(target_arch = "wasm32")` is seen only there.
const LINTS_OF_THE_PAGE: &str =
    "clippy --package spbe-simulator --lib --target wasm32-unknown-unknown -- -D warnings";

/// The exports of the module for files, which are behind a feature.
const LINTS_OF_EXCHANGE: &str = "clippy --package spbe-exchange --lib --features wasm \
                                 --target wasm32-unknown-unknown -- -D warnings";

const TESTS: &str = "test --workspace --lib --bins --tests --examples --features spbe-simulator/remote-control \
                     --no-fail-fast";

const DOCUMENTATION_TESTS: &str =
    "test --workspace --doc --features spbe-simulator/remote-control --no-fail-fast";

fn cargo(arguments: &str) -> Result<()> {
    command::run(command::cargo().args(arguments.split(' ')))
}

/// What is compiled for the browser needs the target for it, and the first such step may be the first that ever was.
fn for_the_browser(arguments: &str) -> Result<()> {
    build::ensure_target()?;
    cargo(arguments)
}

/// Runs tests. They are counted also when some have failed.
fn count(found: &mut Findings, arguments: &str) -> Result<()> {
    let output = command::shown_and_kept(command::cargo().args(arguments.split(' ')))?;
    found.tally = Tally::of(&output.text);
    output.succeeded()
}

fn documentation() -> Result<()> {
    command::run(
        command::cargo().args(["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings"),
    )
}

fn licences() -> Result<()> {
    if command::find("cargo-deny").is_none() {
        println!("cargo-deny is not installed (`cargo install --locked cargo-deny`), so this is left out");
        return Ok(());
    }
    cargo("deny --workspace check --hide-inclusion-graph licenses bans sources")
}

fn size(found: &mut Findings) -> Result<()> {
    let first_load = size::print()?;
    found.note = format!("{first_load} bytes after brotli, of {}", size::BUDGET);
    size::within_budget(first_load)
}

fn journeys(found: &mut Findings) -> Result<()> {
    let output = browser::journeys(&[])?;
    found.tally = Tally::of(&output.text);
    output.succeeded()
}

fn ratios(found: &mut Findings) -> Result<()> {
    let output = browser::ratios()?;
    found.tally = Tally::of(&output.text);
    output.succeeded()?;
    ensure!(found.tally.passed == 1, "the measurement was not found");
    Ok(())
}
