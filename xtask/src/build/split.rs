//! The module in parts: what the first load needs, and what is fetched when it is wanted.
//!
//! The app marks where it may be cut (`wasm_split` in `src/app/later`). Every function that only the far side of a cut
//! reaches moves into a module of its own, which shares the memory and the function table of the main one.
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, bail};
use wasm_split_cli_support::{Options, transform};

use crate::files;

/// What the linked script is called by the main module. It never becomes a file of its own.
const LINK: &str = "./__wasm_split.js";

/// How the linked script starts a part that it has fetched.
const STREAMING: &str = "WebAssembly.instantiateStreaming(src, imports)";

/// A module that was cut.
pub(super) struct Split {
    /// What the first load needs. It has no glue yet.
    pub(super) main: PathBuf,
    /// The parts, by the names that `link` knows them by.
    pub(super) parts: Vec<Part>,
    /// The script that fetches the parts and joins them to the main module.
    pub(super) link: String,
}

/// A module that is fetched later.
pub(super) struct Part {
    pub(super) name: String,
    pub(super) wasm: Vec<u8>,
}

/// Cuts a module where its source says so.
pub(super) fn split(module: &Path) -> Result<Split> {
    let folder = files::scratch().join("split");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let (input, main) = (fs::read(module)?, folder.join("main.wasm"));
    let mut options = Options::new(&input);
    options.output_dir = &folder;
    options.main_out_path = &main;
    options.link_name = LINK;
    let cut = transform(options).map_err(|error| anyhow!("cutting the module: {error:#}"))?;
    let part = |path: &PathBuf| {
        let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Part { name, wasm: fs::read(path)? })
    };
    let parts = cut.split_modules.iter().map(part).collect::<Result<_>>()?;
    let link = fs::read_to_string(folder.join(LINK)).context("reading the script that joins the parts")?;
    Ok(Split { main, parts, link })
}

/// The glue with the linked script inside it, which then gets the bytes of a part, known by its new name, from `part`: a
/// function that `loader` declares.
///
/// Two scripts that import each other could not both be named after what is in them.
pub(super) fn join(glue: &str, link: &str, parts: &[(&str, String)], loader: &str) -> Result<String> {
    let (glue, name) = without_imports(glue)?;
    let mut exports = Vec::new();
    let mut body = String::new();
    for line in link.lines() {
        if let Some(declared) = line.strip_prefix("export const ") {
            exports.push(declared.split(' ').next().unwrap_or_default());
            body.push_str("const ");
            body.push_str(declared);
        } else if !line.starts_with("import ") {
            body.push_str(line);
        }
        body.push('\n');
    }
    for (part, name) in parts {
        let known = format!("fetch(new URL(\"./{part}.wasm\", import.meta.url))");
        if !body.contains(&known) {
            bail!("the script that joins the parts does not have {known}");
        }
        body = body.replace(&known, &format!("part(\"{name}\")"));
    }
    let body = body.replace(STREAMING, "WebAssembly.instantiate(await src, imports)");
    if body.contains("fetch(") || body.contains("instantiateStreaming") {
        bail!("the script that joins the parts fetches in a way that is not known here");
    }
    Ok(format!("{glue}\n{loader}\n{body}\nconst {name} = {{ {} }};\n", exports.join(", ")))
}

/// The glue imports the linked script once for each function that it takes from there, and lists each import under the
/// same key. One of them is enough: its name, and the glue without any of the imports and without the other keys.
fn without_imports(glue: &str) -> Result<(String, &str)> {
    let imported = |line: &&str| line.starts_with("import * as ") && line.contains(LINK);
    let names: Vec<_> =
        glue.lines().filter(imported).filter_map(|line| line.split_whitespace().nth(3)).collect();
    let Some((first, others)) = names.split_first() else {
        bail!("the glue does not import {LINK}");
    };
    let repeats = |line: &str| others.iter().any(|other| line.trim() == format!("\"{LINK}\": {other},"));
    let kept = glue.lines().filter(|line| !imported(line) && !repeats(line));
    Ok((kept.collect::<Vec<_>>().join("\n"), first))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = r#"import * as import1 from "./__wasm_split.js"
import * as import2 from "./__wasm_split.js"
export function initSync() { return {
    "./__wasm_split.js": import1,
    "./__wasm_split.js": import2,
} }"#;
    const LINKED: &str = "import { initSync } from \"./main.js\";\n
export const load = go(() => {
    const src = fetch(new URL(\"./part.wasm\", import.meta.url));
    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));
});";

    #[test]
    fn the_glue_gets_the_parts_by_their_new_names() {
        let joined = join(GLUE, LINKED, &[("part", "./part-1.wasm".into())], "const part = x;").unwrap();
        assert_eq!(
            joined.split_whitespace().collect::<Vec<_>>().join(" "),
            "export function initSync() { return { \"./__wasm_split.js\": import1, } } const part = x; \
             const load = go(() => { const src = part(\"./part-1.wasm\"); \
             return async (imports) => (WebAssembly.instantiate(await src, imports)); }); const import1 = { load };"
        );
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let refused = |glue, parts: &[(&str, String)], because| {
            let error = join(glue, LINKED, parts, "").unwrap_err().to_string();
            assert!(error.contains(because), "{error}");
        };
        refused("", &[], "does not import");
        refused(GLUE, &[("other", String::new())], "other.wasm");
        refused(GLUE, &[], "not known here");
    }
}
