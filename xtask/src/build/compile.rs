//! Rust to WebAssembly.
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use serde_json::Value;

use super::target::TRIPLE;
use crate::{command, files};

/// Compiles the app and returns the module, which still needs its glue. It says where each function and datum is used, so
/// that it can be cut ([`super::split`]).
pub(super) fn app() -> Result<PathBuf> {
    println!("compiling the app");
    module(&["build", "--lib", "--package", "spbe-simulator"], "-Clink-arg=--emit-relocs")
}

/// Compiles what reads and writes files: a module of its own.
pub(super) fn exchange() -> Result<PathBuf> {
    println!("compiling the module for files");
    module(
        &["rustc", "--lib", "--package", "spbe-exchange", "--features", "wasm", "--crate-type", "cdylib"],
        "",
    )
}

fn module(what: &[&str], flag: &str) -> Result<PathBuf> {
    let messages = command::output(
        command::cargo()
            .args(what)
            .args(["--target", TRIPLE, "--profile", "web", "--message-format", "json-render-diagnostics"])
            .env("CARGO_ENCODED_RUSTFLAGS", flags(flag)?),
    )?;
    let messages = String::from_utf8(messages).context("cargo's messages are not UTF-8")?;
    module_in(&messages).context("cargo built a module but named no .wasm file")
}

/// Panic messages carry source paths. Without the part that differs from machine to machine they give the same bytes
/// everywhere, and a page that does not tell where it was built.
fn flags(first: &str) -> Result<OsString> {
    let mut flags = OsString::from(first);
    if !first.is_empty() {
        flags.push("\u{1f}");
    }
    flags.push("--remap-path-prefix=");
    flags.push(files::root());
    flags.push("=");
    for registry in registries()? {
        flags.push("\u{1f}--remap-path-prefix=");
        flags.push(registry);
        flags.push("=");
    }
    Ok(flags)
}

/// The folders with the sources of all dependencies, one for each registry that cargo has met.
fn registries() -> Result<Vec<PathBuf>> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")));
    let sources =
        home.context("there is no home directory to find cargo's registry in")?.join("registry/src");
    if !sources.is_dir() {
        return Ok(Vec::new());
    }
    let mut folders = fs::read_dir(sources)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    folders.sort();
    Ok(folders)
}

/// The app's own artifact is the last one cargo reports that holds a module.
fn module_in(messages: &str) -> Option<PathBuf> {
    messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|message| message.get("reason").and_then(Value::as_str) == Some("compiler-artifact"))
        .filter_map(|artifact| wasm_file(&artifact))
        .next_back()
}

fn wasm_file(artifact: &Value) -> Option<PathBuf> {
    let files = artifact.get("filenames")?.as_array()?;
    files
        .iter()
        .filter_map(Value::as_str)
        .map(PathBuf::from)
        .find(|file| file.extension().is_some_and(|e| e == "wasm"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_module_is_found_among_cargos_messages() {
        let messages = r#"
            {"reason":"compiler-artifact","filenames":["/t/libyew.rlib"]}
            {"reason":"compiler-artifact","filenames":["/t/libspbe.rlib","/t/spbe.wasm"]}
            {"reason":"build-finished","success":true}"#;
        assert_eq!(module_in(messages), Some("/t/spbe.wasm".into()));
        assert_eq!(module_in("{}\nnot json"), None);
    }
}
