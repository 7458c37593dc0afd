//! `cargo xtask size`: what the page weighs on the wire, and whether its first load keeps to the budget.
use std::fs;
use std::ops::AddAssign;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

use crate::{build, compress, files};

/// The most that a browser may have to fetch before the page works, in bytes after brotli.
pub(crate) const BUDGET: usize = 180_000;

/// Bytes of one file, or of several together.
#[derive(Clone, Copy, Default)]
struct Bytes {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

impl AddAssign for Bytes {
    fn add_assign(&mut self, other: Self) {
        self.raw += other.raw;
        self.gzip += other.gzip;
        self.brotli += other.brotli;
    }
}

/// One file of `dist/`.
struct File {
    name: String,
    bytes: Bytes,
    /// Fetched before anything was touched.
    first: bool,
}

/// Prints the table; a first load over budget is an error.
pub(crate) fn check() -> Result<()> {
    let first_load = print()?;
    println!(
        "the first load uses {} % of its budget of {BUDGET} bytes after brotli",
        first_load * 100 / BUDGET
    );
    within_budget(first_load)
}

/// Prints the table and returns what the browser fetches before the page works, in bytes after brotli.
pub(crate) fn print() -> Result<usize> {
    let files = weigh(&files::dist())?;
    let first_load = total(&files, |file| file.first);
    println!("{:<50} {:>9} {:>9} {:>9}", "dist/", "raw", "gzip -9", "brotli 11");
    for file in &files {
        row(&file.name, file.bytes);
    }
    row("all", total(&files, |_| true));
    row("first load", first_load);
    Ok(first_load.brotli)
}

/// All files as a table in Markdown, those of the first load before the others.
pub(crate) fn table() -> Result<String> {
    let mut files = weigh(&files::dist())?;
    // The sort is stable, so names stay in order.
    files.sort_by_key(|file| !file.first);
    let mut table =
        "## Bytes\n\n| file | raw | gzip -9 | brotli 11 | fetched |\n|---|--:|--:|--:|---|\n".to_owned();
    let mut row = |name: &str, Bytes { raw, gzip, brotli }: Bytes, fetched: &str| {
        let line =
            [name.to_owned(), raw.to_string(), gzip.to_string(), brotli.to_string(), fetched.to_owned()];
        table.push_str("| ");
        table.push_str(&line.join(" | "));
        table.push_str(" |\n");
    };
    for file in &files {
        row(&stem(&file.name), file.bytes, if file.first { "first load" } else { "later" });
    }
    let first_load = total(&files, |file| file.first);
    row("**first load**", first_load, &format!("≤ {BUDGET} after brotli"));
    row("**all**", total(&files, |_| true), "");
    Ok(table)
}

/// A file's name without its hash, which every build changes.
fn stem(name: &str) -> String {
    let is_hash = |part: &str| part.len() == 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let (rest, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    match rest.rsplit_once('-') {
        Some((stem, hash)) if is_hash(hash) => format!("{stem}.{ending}"),
        _ => name.to_owned(),
    }
}

/// An error that says how much is too much.
pub(crate) fn within_budget(first_load: usize) -> Result<()> {
    if let Some(excess @ 1..) = first_load.checked_sub(BUDGET) {
        bail!("the first load is {first_load} bytes after brotli, {excess} over its budget of {BUDGET}");
    }
    Ok(())
}

/// All files in order of their names.
fn weigh(dist: &Path) -> Result<Vec<File>> {
    let index = fs::read_to_string(dist.join("index.html"))
        .context("there is no page yet: run `cargo xtask build`")?;
    let mut files = Vec::new();
    for entry in fs::read_dir(dist)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if is_compressed(&name) {
            continue;
        }
        let first = is_first(&index, &name);
        files.push(File { bytes: weighed(&fs::read(entry.path())?)?, name, first });
    }
    files.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(files)
}

/// The page itself, and whatever it names; but what it only lists for later (`rel="asset"`) is fetched when it is
/// asked for.
fn is_first(index: &str, name: &str) -> bool {
    let names = |line: &str| line.contains(name) && !line.contains("rel=\"asset\"");
    name == "index.html" || index.lines().any(names)
}

/// Whether a file is another one in fewer bytes.
fn is_compressed(name: &str) -> bool {
    name.rsplit('.').next().is_some_and(|ending| build::COMPRESSED.contains(&ending))
}

fn total(files: &[File], counts: impl Fn(&File) -> bool) -> Bytes {
    let mut sum = Bytes::default();
    for file in files.iter().filter(|file| counts(file)) {
        sum += file.bytes;
    }
    sum
}

fn weighed(content: &[u8]) -> Result<Bytes> {
    let (gzip, brotli) = (compress::gzip(content)?, compress::brotli(content)?);
    Ok(Bytes { raw: content.len(), gzip: gzip.len(), brotli: brotli.len() })
}

fn row(name: &str, bytes: Bytes) {
    println!("{name:<50} {:>9} {:>9} {:>9}", bytes.raw, bytes.gzip, bytes.brotli);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_load_is_the_page_and_what_it_names() {
        let index = r#"<link href="./app-1.wasm"><script>import("./app-2.js")</script>"#;
        for (name, first) in
            [("index.html", true), ("app-1.wasm", true), ("app-2.js", true), ("exchange-3.wasm", false)]
        {
            assert_eq!(is_first(index, name), first, "{name}");
        }
    }

    #[test]
    fn a_stem_is_the_name_without_its_hash() {
        for (name, wanted) in [
            ("app-93b815a745f2a10e.wasm", "app.wasm"),
            ("part-more-63da4bdbef3d068a.wasm", "part-more.wasm"),
            ("icon-192-82e9f966cdb21626.png", "icon-192.png"),
            ("index.html", "index.html"),
            ("_headers", "_headers"),
        ] {
            assert_eq!(stem(name), wanted);
        }
    }

    #[test]
    fn the_budget_itself_is_allowed_and_one_byte_more_is_not() {
        assert!(within_budget(BUDGET).is_ok());
        assert!(within_budget(BUDGET + 1).is_err());
    }
}
