//! Two stylesheets: one out of `styles/*.css` for the first load, one out of `styles/tabs/*.css` for what comes later.
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::files;

/// Later rules win, so the order is part of the design: what others build on comes first, paper overrides all.
const FIRST: [&str; 3] = ["tokens.css", "base.css", "layout.css"];
const LAST: &str = "print.css";

/// The stylesheet of the first load.
pub(super) fn first() -> Result<Vec<u8>> {
    joined(&files::root().join("styles"))
}

/// The stylesheet of the parts that come later.
pub(super) fn tabs() -> Result<Vec<u8>> {
    joined(&files::root().join("styles/tabs"))
}

/// The stylesheets of a folder, joined. A missing folder is an unstyled page, not an error.
fn joined(folder: &Path) -> Result<Vec<u8>> {
    let mut joined = Vec::new();
    for name in in_order(names(folder)?) {
        let file = folder.join(&name);
        joined.extend(fs::read(&file).with_context(|| format!("reading {}", file.display()))?);
        joined.push(b'\n');
    }
    Ok(joined)
}

fn names(folder: &Path) -> Result<Vec<String>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<PathBuf>>>()?;
    let sheets = entries.iter().filter(|path| path.extension().is_some_and(|extension| extension == "css"));
    Ok(sheets.filter_map(|path| path.file_name()?.to_str().map(str::to_owned)).collect())
}

/// The foundations, then the components by name, then print.
fn in_order(mut names: Vec<String>) -> Vec<String> {
    names.sort_by_cached_key(|name| (rank(name), name.clone()));
    names
}

fn rank(name: &str) -> usize {
    let middle = FIRST.len();
    FIRST.iter().position(|first| *first == name).unwrap_or(if name == LAST { middle + 1 } else { middle })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(given: &[&str], wanted: &[&str]) {
        assert_eq!(in_order(given.iter().map(|&name| name.to_owned()).collect()), wanted);
    }

    #[test]
    fn foundations_first_then_components_by_name_then_print() {
        check(
            &["print.css", "slider.css", "layout.css", "band.css", "tokens.css", "zebra.css", "base.css"],
            &["tokens.css", "base.css", "layout.css", "band.css", "slider.css", "zebra.css", "print.css"],
        );
    }

    #[test]
    fn a_missing_foundation_leaves_the_rest_in_order() {
        check(&["print.css", "a.css", "base.css"], &["base.css", "a.css", "print.css"]);
    }
}
