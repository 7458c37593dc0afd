//! Every chore of this project is a `cargo xtask` command, so that a clone with a Rust toolchain is a whole workshop.
mod bench;
mod browser;
mod build;
mod command;
mod compress;
mod control;
mod files;
mod reproducible;
mod serve;
mod size;
mod test;

use std::process::ExitCode;

use anyhow::{Result, bail};
use pico_args::Arguments;
use test::Extent;

const HELP: &str = "\
cargo xtask COMMAND

  build [--single-file]       write the page to dist/; with --single-file also as one file to dist-single/
  serve [--port N] [--watch]  build, then serve dist/ on this machine; --watch builds again on every change
  test [--fast | --all]       everything that must hold before a change lands; --fast leaves out the browser, --all adds what
                              must hold before a release
  journeys [NAME...]          build, then only the browser tests whose name contains one of these
  size                        what the files in dist/ weigh, and whether the first load keeps to its budget
  reproducible                whether the same sources give the same bytes from another folder
  pictures                    takes the pictures of README and of the guides from the page
  bench [--page]              how fast the engine is, and the page in a browser beside a control page; writes
                              docs/performance.md
";

fn main() -> ExitCode {
    match chore(Arguments::from_env()) {
        Ok(code) => code,
        Err(error) => {
            // In words only: whoever set RUST_BACKTRACE did not mean this tool.
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn chore(mut arguments: Arguments) -> Result<ExitCode> {
    match arguments.subcommand()?.as_deref() {
        Some("build") => {
            let is_single_wanted = arguments.contains("--single-file");
            alone(arguments)?;
            if is_single_wanted { build::build_with_single_file()? } else { build::build()? }
        }
        Some("serve") => {
            let port = arguments.opt_value_from_str("--port")?;
            let watch = arguments.contains("--watch");
            alone(arguments)?;
            serve::serve(port, watch)?;
        }
        Some("test") => {
            let (is_fast, is_all) = (arguments.contains("--fast"), arguments.contains("--all"));
            alone(arguments)?;
            let extent = match (is_fast, is_all) {
                (false, false) => Extent::Change,
                (true, false) => Extent::Fast,
                (false, true) => Extent::All,
                (true, true) => bail!("--fast and --all exclude each other"),
            };
            return Ok(test::test(extent));
        }
        Some("journeys") => {
            let names = arguments.finish();
            let names: Vec<String> = names.iter().map(|name| name.to_string_lossy().into_owned()).collect();
            if let Some(option) = names.iter().find(|name| name.starts_with('-')) {
                bail!("do not know what to do with `{option}`\n\n{HELP}");
            }
            build::build_with_single_file()?;
            browser::journeys(&names)?.succeeded()?;
        }
        Some("bench") => {
            let only_page = arguments.contains("--page");
            alone(arguments)?;
            if !only_page {
                bench::engine()?;
            }
            bench::page()?;
        }
        Some("pictures") => {
            alone(arguments)?;
            build::build_with_single_file()?;
            browser::pictures()?.succeeded()?;
        }
        Some("size") => {
            alone(arguments)?;
            size::check()?;
        }
        Some("reproducible") => {
            alone(arguments)?;
            reproducible::check()?;
        }
        None => print!("{HELP}"),
        Some(other) => bail!("there is no `cargo xtask {other}`\n\n{HELP}"),
    }
    Ok(ExitCode::SUCCESS)
}

/// An argument that nobody took is a typing error, never silently ignored.
fn alone(arguments: Arguments) -> Result<()> {
    match arguments.finish().first() {
        None => Ok(()),
        Some(left) => bail!("do not know what to do with `{}`\n\n{HELP}", left.display()),
    }
}
