//! Writing `dist/` while it may be served.
use std::collections::HashSet;
use std::fs;
use std::path::Path;

use anyhow::Result;

use super::hashed::{self, Hashed};
use crate::compress;

/// The whole page, ready to write.
pub(super) struct Dist {
    /// The files that others name by their content.
    pub(super) hashed: Vec<Hashed>,
    /// The files with names of their own, each after those that it speaks of.
    pub(super) named: Vec<Named>,
}

/// A file that keeps its name whatever is in it.
pub(super) struct Named {
    name: &'static str,
    content: Vec<u8>,
}

impl Named {
    pub(super) fn new(name: &'static str, content: Vec<u8>) -> Self {
        Self { name, content }
    }
}

/// The endings of the compressed files, which hosts that can send them look for beside a file.
pub(crate) const COMPRESSED: [&str; 2] = ["br", "gz"];

impl Dist {
    /// New assets first, then the page that names them, then the old assets go: a load in between finds its files.
    pub(super) fn write(&self, folder: &Path) -> Result<()> {
        fs::create_dir_all(folder)?;
        for file in &self.hashed {
            // Of the same content, and so are the compressed ones beside it.
            if !names(&file.name).all(|name| folder.join(name).is_file()) {
                write(folder, &file.name, &file.content)?;
            }
        }
        for file in &self.named {
            write(folder, file.name, &file.content)?;
        }
        self.remove_others(folder)
    }

    fn remove_others(&self, folder: &Path) -> Result<()> {
        let hashed = self.hashed.iter().map(|file| file.name.as_str());
        let ours: HashSet<String> =
            hashed.chain(self.named.iter().map(|file| file.name)).flat_map(names).collect();
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

/// A file's own name and those of its compressed forms.
fn names(name: &str) -> impl Iterator<Item = String> {
    let compressed: &[&str] = if is_compressible(name) { &COMPRESSED } else { &[] };
    let compressed = compressed.iter().map(move |ending| format!("{name}.{ending}"));
    [name.to_owned()].into_iter().chain(compressed.collect::<Vec<_>>())
}

/// Whether a file gets smaller and is sent to browsers at all.
fn is_compressible(name: &str) -> bool {
    !hashed::is(name, "png") && name != "_headers"
}

/// The compressed forms last: a host must not find them without the file.
fn write(folder: &Path, name: &str, content: &[u8]) -> Result<()> {
    fs::write(folder.join(name), content)?;
    if is_compressible(name) {
        fs::write(folder.join(format!("{name}.gz")), compress::gzip(content)?)?;
        fs::write(folder.join(format!("{name}.br")), compress::brotli(content)?)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_newest_build_stays() {
        let folder = crate::files::scratch().join("test-dist");
        let write = |content: &str| {
            let file = Hashed::new("app", "js", content.into());
            let picture = Hashed::new("icon", "png", content.into());
            let names = [file.name.clone(), picture.name.clone()];
            let index = Named::new("index.html", content.into());
            Dist { hashed: vec![file, picture], named: vec![index] }.write(&folder).unwrap();
            names
        };
        let old = write("old");
        fs::create_dir_all(folder.join("stray/folder")).unwrap();
        let [app, icon] = write("new");
        let mut left: Vec<_> = fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        left.sort();
        let index = ["index.html", "index.html.br", "index.html.gz"].map(str::to_owned);
        assert_eq!(
            left,
            [vec![app.clone(), format!("{app}.br"), format!("{app}.gz"), icon], index.to_vec()].concat()
        );
        assert_ne!(old[0], app);
    }
}
