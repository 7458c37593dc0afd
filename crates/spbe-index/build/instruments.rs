//! The instrument files of `data/instruments/`, without the white space that makes them readable in the repository.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fmt::Write as _, fs};

/// Writes every file to where the library is built, and gives two lists in Rust source: the list of every file's id, and the list of every file's text in the same order. The ids are a list of their own: a page that
/// asks for them need not carry the texts.
///
/// A file that is JSON but no instrument is found by the tests; the library refuses it where it is asked for.
pub(crate) fn lists() -> Result<(String, String), Box<dyn Error>> {
    let folder: PathBuf = [&env::var("CARGO_MANIFEST_DIR")?, "../../data/instruments"].iter().collect();
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = fs::read_dir(&folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<PathBuf>, std::io::Error>>()?;
    files.retain(|path| is_instrument(path));
    files.sort();
    let (mut ids, mut texts) = (String::from("["), String::from("["));
    for path in files {
        let place = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let text = fs::read_to_string(&path).map_err(|error| place(&error))?;
        let json: serde_json::Value = serde_json::from_str(&text).map_err(|error| place(&error))?;
        let id = json.get("id").and_then(serde_json::Value::as_str).ok_or_else(|| place(&"no id"))?;
        write!(ids, "{id:?},")?;
        let name = format!("{id}.json");
        write!(texts, "include_str!({name:?}),")?;
        super::write(&name, json.to_string().as_bytes())?;
    }
    ids.push(']');
    texts.push(']');
    Ok((ids, texts))
}

fn is_instrument(path: &Path) -> bool {
    let is_schema = path.file_stem().is_some_and(|stem| stem.to_string_lossy().ends_with("schema"));
    path.extension().is_some_and(|extension| extension == "json") && !is_schema
}
