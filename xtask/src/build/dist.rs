//! Writing `dist/` while it may be served.
use std::collections::HashSet;
use std::fs;
use std::path::Path;

use anyhow::Result;

use super::hashed::Hashed;

/// The whole page, ready to write.
pub(super) struct Dist {
    pub(super) index: String,
    pub(super) assets: Vec<Hashed>,
}

impl Dist {
    /// New assets first, then the page that names them, then the old assets go: a load in between finds its files.
    pub(super) fn write(&self, folder: &Path) -> Result<()> {
        fs::create_dir_all(folder)?;
        for asset in &self.assets {
            fs::write(folder.join(&asset.name), &asset.content)?;
        }
        fs::write(folder.join("index.html"), &self.index)?;
        self.remove_others(folder)
    }

    fn remove_others(&self, folder: &Path) -> Result<()> {
        let ours: HashSet<&str> =
            self.assets.iter().map(|asset| asset.name.as_str()).chain(["index.html"]).collect();
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_name().to_str().is_some_and(|name| ours.contains(name)) {
                continue;
            }
            if entry.file_type()?.is_dir() {
                fs::remove_dir_all(entry.path())?;
            } else {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_newest_build_stays() {
        let folder = crate::files::scratch().join("test-dist");
        let write = |content: &str| {
            let asset = Hashed::new("app", "js", content.into());
            let name = asset.name.clone();
            Dist { index: name.clone(), assets: vec![asset] }.write(&folder).unwrap();
            name
        };
        let old = write("old");
        fs::create_dir_all(folder.join("stray/folder")).unwrap();
        let new = write("new");
        let mut left: Vec<_> = fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        left.sort();
        assert_eq!(left, [new.as_str(), "index.html"]);
        assert_ne!(old, new);
    }
}
