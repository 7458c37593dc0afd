//! Every chore of this project is a `cargo xtask` command, so that a clone with a Rust toolchain is a whole workshop.
mod build;
mod command;
mod files;
mod serve;
mod size;

use std::process::ExitCode;

use anyhow::{Result, bail};
use pico_args::Arguments;

const HELP: &str = "\
cargo xtask COMMAND

  build                       write the page to dist/
  serve [--port N] [--watch]  build, then serve dist/ on this machine; --watch builds again on every change
  size                        what the files in dist/ weigh, and whether the first load keeps to its budget
";

fn main() -> ExitCode {
    match chore(Arguments::from_env()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // In words only: whoever set RUST_BACKTRACE did not mean this tool.
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn chore(mut arguments: Arguments) -> Result<()> {
    match arguments.subcommand()?.as_deref() {
        Some("build") => alone(arguments).and_then(|()| build::build()),
        Some("serve") => {
            let port = arguments.opt_value_from_str("--port")?;
            let watch = arguments.contains("--watch");
            alone(arguments)?;
            serve::serve(port, watch)
        }
        Some("size") => alone(arguments).and_then(|()| size::check()),
        None => {
            print!("{HELP}");
            Ok(())
        }
        Some(other) => bail!("there is no `cargo xtask {other}`\n\n{HELP}"),
    }
}

/// An argument that nobody took is a typing error, never silently ignored.
fn alone(arguments: Arguments) -> Result<()> {
    match arguments.finish().first() {
        None => Ok(()),
        Some(left) => bail!("do not know what to do with `{}`\n\n{HELP}", left.display()),
    }
}
