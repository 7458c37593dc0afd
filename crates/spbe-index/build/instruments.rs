//! The instrument files of `data/instruments/`, without the white space that makes them readable in the repository.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fmt::Write as _, fs};

/// Rust source: a list of every file's id and text, in the order of the ids.
///
/// A file that is JSON but no instrument is found by the tests; the library refuses it where it is asked for.
pub(crate) fn list() -> Result<String, Box<dyn Error>> {
    let folder: PathBuf = [&env::var("CARGO_MANIFEST_DIR")?, "../../data/instruments"].iter().collect();
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut files = fs::read_dir(&folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<PathBuf>, std::io::Error>>()?;
    files.retain(|path| is_instrument(path));
    files.sort();
    let mut list = String::from("&[");
    for path in files {
        let place = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let text = fs::read_to_string(&path).map_err(|error| place(&error))?;
        let json: serde_json::Value = serde_json::from_str(&text).map_err(|error| place(&error))?;
        let id = json.get("id").and_then(serde_json::Value::as_str).ok_or_else(|| place(&"no id"))?;
        write!(list, "({id:?}, {:?}),", json.to_string())?;
    }
    list.push(']');
    Ok(list)
}

fn is_instrument(path: &Path) -> bool {
    let is_schema = path.file_stem().is_some_and(|stem| stem.to_string_lossy().ends_with("schema"));
    path.extension().is_some_and(|extension| extension == "json") && !is_schema
}
