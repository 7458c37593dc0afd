//! `cargo xtask reproducible`: whether the same sources give the same bytes in another folder.
use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::{build, command, files};

/// Builds here and from a copy elsewhere, compiled anew, and compares every byte.
pub(crate) fn check() -> Result<()> {
    build::build_with_single_file()?;
    let elsewhere = files::scratch().join("somewhere else");
    remove(&elsewhere)?;
    copy_sources(&elsewhere)?;
    println!("building the same sources in {}", elsewhere.display());
    let mut again = Command::new(env::current_exe()?);
    again.args(["build", "--single-file"]);
    command::run(again.env(files::ROOT, &elsewhere).env("CARGO_TARGET_DIR", elsewhere.join("target")))?;
    let mut count = 0;
    for folder in ["dist", "dist-single"] {
        let (here, there) = (contents(&files::root().join(folder))?, contents(&elsewhere.join(folder))?);
        let different = differences(&here, &there);
        if !different.is_empty() {
            bail!("not the same bytes from another folder: {folder}/{}", different.join(", "));
        }
        count += here.len();
    }
    println!("all {count} files are the same to the byte");
    remove(&elsewhere)
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(())
}

/// Everything that git knows or would add, as it is now.
fn copy_sources(to: &Path) -> Result<()> {
    let mut list = Command::new("git");
    list.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    let names = String::from_utf8(command::output(list.current_dir(files::root()))?)?;
    for name in names.split_terminator('\0') {
        let (from, to) = (files::root().join(name), to.join(name));
        // Deleted, and not committed yet.
        if !from.is_file() {
            continue;
        }
        to.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::copy(&from, &to).with_context(|| format!("copying {}", from.display()))?;
    }
    Ok(())
}

fn contents(folder: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let entries = fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))?;
    entries
        .map(|entry| {
            let entry = entry?;
            Ok((PathBuf::from(entry.file_name()), fs::read(entry.path())?))
        })
        .collect()
}

/// The names of files that are on one side only, or not the same on both.
fn differences(here: &BTreeMap<PathBuf, Vec<u8>>, there: &BTreeMap<PathBuf, Vec<u8>>) -> Vec<String> {
    let missing = there.keys().filter(|name| !here.contains_key(*name));
    let other =
        here.iter().filter(|(name, content)| there.get(*name) != Some(*content)).map(|(name, _)| name);
    other.chain(missing).map(|name| name.display().to_string()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_missing_or_different_is_named() {
        let folder = |files: &[(&str, &str)]| {
            files.iter().map(|(name, content)| (PathBuf::from(name), content.as_bytes().to_vec())).collect()
        };
        let here = folder(&[("same", "1"), ("changed", "1"), ("gone", "1")]);
        let there = folder(&[("same", "1"), ("changed", "2"), ("new", "1")]);
        assert_eq!(differences(&here, &there), ["changed", "gone", "new"]);
        assert_eq!(differences(&here, &here), [""; 0]);
    }
}
