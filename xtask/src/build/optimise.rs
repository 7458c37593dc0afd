//! The same page in fewer bytes.
use std::fs;

use anyhow::{Context as _, Result};

use super::hashed;
use super::tools::{BINARYEN, Tools};
use crate::{command, files};

/// `-Os`, and the features that rustc's output uses without being asked; wasm-opt refuses what it is not told of.
///
/// Without its inlining, which makes the module smaller and its compressed form larger: at one megabyte 2.7 % less raw
/// and 4.8 % more after brotli. The wire is what a visitor waits for. Merging
/// locals, common subexpressions, simpler locals and direct calls cost the wire another percent, and `-Oz` is no smaller
/// there than `-Os`.
const WASM_OPT: [&str; 15] = [
    "-Os",
    "--skip-pass=inlining-optimizing",
    "--skip-pass=merge-locals",
    "--skip-pass=local-cse",
    "--skip-pass=simplify-locals",
    "--skip-pass=directize",
    "--converge",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-call-indirect-overlong",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// How many results are kept before all of them go.
const KEPT: usize = 24;

/// Shrinks a module. The result is kept: `serve --watch` often builds the same module again under a new style.
pub(super) fn wasm(tools: &Tools, module: &[u8]) -> Result<Vec<u8>> {
    let folder = files::scratch().join("wasm-opt");
    let recipe = format!("{BINARYEN} {}", WASM_OPT.join(" "));
    let kept = folder.join(format!("{}.wasm", hashed::hex(&[module, recipe.as_bytes()].concat())));
    if let Ok(done) = fs::read(&kept) {
        return Ok(done);
    }
    println!("shrinking the module");
    let (input, output) = (folder.join("in.wasm"), folder.join("out.wasm"));
    if folder.exists() && fs::read_dir(&folder)?.count() > KEPT {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    fs::write(&input, module)?;
    command::run(tools.wasm_opt().args(WASM_OPT).arg(&input).arg("--output").arg(&output))?;
    fs::rename(&output, &kept)?;
    fs::read(&kept).context("reading what wasm-opt wrote")
}

/// Minifies the glue.
pub(super) fn script(tools: &Tools, source: &[u8]) -> Result<Vec<u8>> {
    command::filter(
        tools.esbuild().args(["--minify", "--charset=utf8", "--loader=js", "--format=esm"]),
        source,
    )
}

/// Minifies the stylesheet. Without a target, esbuild rewrites nothing for older browsers.
pub(super) fn style(tools: &Tools, source: &[u8]) -> Result<Vec<u8>> {
    command::filter(tools.esbuild().args(["--minify", "--charset=utf8", "--loader=css"]), source)
}
