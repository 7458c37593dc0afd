//! Files that the page fetches when they are first asked for, and not before.
use std::fs;

use anyhow::{Context as _, Result};

use super::guide;
use super::hashed::Hashed;
use crate::files;

/// A file for later, with the name that the page asks for it by.
#[derive(Clone)]
pub(super) struct Asset {
    pub(super) name: String,
    pub(super) file: Hashed,
}

impl Asset {
    /// A file whose name in the page is the stem of its name in `dist/`.
    pub(super) fn new(name: &str, extension: &str, content: Vec<u8>) -> Self {
        Self { name: name.to_owned(), file: Hashed::new(&name.replace('/', "-"), extension, content) }
    }
}

/// The folders of `data/` whose files the page fetches, and what their names begin with in the page.
const FOLDERS: [(&str, &str); 4] = [
    ("data/instruments/texts", "texts"),
    ("data/bridge", "bridge"),
    ("data/measures", "measures"),
    ("data/stories", "stories"),
];

/// All files for later, without the white space that makes them readable in the repository.
pub(super) fn read() -> Result<Vec<Asset>> {
    let mut all = Vec::new();
    for (folder, name) in FOLDERS {
        all.extend(read_folder(folder, name)?);
    }
    all.extend(guide::read()?);
    Ok(all)
}

fn read_folder(folder: &str, name: &str) -> Result<Vec<Asset>> {
    let folder = files::root().join(folder);
    let mut paths: Vec<_> = fs::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    paths.sort();
    let asset = |path: &std::path::PathBuf| {
        let text = fs::read_to_string(path)?;
        let json: serde_json::Value =
            serde_json::from_str(&text).with_context(|| format!("reading {}", path.display()))?;
        let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Asset::new(&format!("{name}/{stem}"), "json", json.to_string().into_bytes()))
    };
    paths.iter().map(asset).collect()
}

/// The lines of index.html that tell the app where its files are.
pub(super) fn links(assets: &[Asset]) -> String {
    let link = |asset: &Asset| link(&asset.name, &format!("./{}", asset.file.name));
    assets.iter().map(link).collect::<Vec<_>>().join("\n")
}

/// One such line.
pub(super) fn link(name: &str, address: &str) -> String {
    format!("<link rel=\"asset\" data-name=\"{name}\" href=\"{address}\">")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_gives_the_name_and_the_hashed_address() {
        let assets = [Asset::new("texts/a", "json", b"abc".to_vec())];
        assert_eq!(
            links(&assets),
            "<link rel=\"asset\" data-name=\"texts/a\" href=\"./texts-a-ba7816bf8f01cfea.json\">"
        );
    }
}
