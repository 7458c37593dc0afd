//! Running other programs, with errors that name the whole command.
use std::env;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use anyhow::{Context as _, Result, anyhow, bail};

use crate::files;

/// The cargo that runs this very program, in the root of the checkout.
pub(crate) fn cargo() -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(files::root());
    cargo
}

/// Runs a command on this terminal; anything but success is an error.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {}", shown(command)))?;
    if !status.success() {
        bail!("{} failed ({status})", shown(command));
    }
    Ok(())
}

/// Runs a command and returns what it wrote to standard output; its errors go to this terminal.
pub(crate) fn output(command: &mut Command) -> Result<Vec<u8>> {
    let output = command.stderr(Stdio::inherit()).output();
    succeeded(command, output.with_context(|| format!("cannot start {}", shown(command)))?)
}

/// Standard output that has been shown on this terminal and kept for reading.
pub(crate) struct Shown {
    pub(crate) text: String,
    succeeded: Result<()>,
}

impl Shown {
    /// Whether the command did what it should: what it wrote is worth reading in either case.
    pub(crate) fn succeeded(self) -> Result<()> {
        self.succeeded
    }
}

/// Runs a command whose lines appear here as they come, and are kept.
pub(crate) fn shown_and_kept(command: &mut Command) -> Result<Shown> {
    let cannot = format!("cannot start {}", shown(command));
    let mut child = command.stdout(Stdio::piped()).spawn().context(cannot)?;
    let mut text = String::new();
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout).split(b'\n') {
            let line = line?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            text.push_str(&line);
            text.push('\n');
        }
    }
    let status = child.wait()?;
    let succeeded =
        if status.success() { Ok(()) } else { Err(anyhow!("{} failed ({status})", shown(command))) };
    Ok(Shown { text, succeeded })
}

/// Sends `input` through a command.
pub(crate) fn filter(command: &mut Command, input: &[u8]) -> Result<Vec<u8>> {
    let cannot = format!("cannot start {}", shown(command));
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().context(cannot)?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(input)?;
    }
    let output = child.wait_with_output()?;
    succeeded(command, output)
}

/// The program of this name on PATH, if it is there.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd"] } else { &[""] };
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .flat_map(|folder| endings.iter().map(move |ending| folder.join(format!("{program}{ending}"))))
        .find(|candidate| candidate.is_file())
}

/// Whether this run has nobody watching, so that a missing tool must fail instead of being mentioned.
pub(crate) fn in_ci() -> bool {
    env::var("CI").is_ok_and(|value| value == "true")
}

fn succeeded(command: &Command, output: Output) -> Result<Vec<u8>> {
    if !output.status.success() {
        bail!("{} failed ({})", shown(command), output.status);
    }
    Ok(output.stdout)
}

/// The command as one would type it.
fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let words = program.file_name().into_iter().chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
    format!("`{}`", words.join(" "))
}
