//! What the module exports: bytes and JSON in, bytes and JSON out.
//!
//! It is compiled apart from the page (`cargo rustc -p spbe-exchange --features wasm --crate-type cdylib`), so that its
//! memory is its own. Where it stops at a fault nobody thought of, the call throws in JavaScript, the page says that the
//! file could not be read, and makes a new instance for the next one.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::answer::{self, Export};
use crate::language;

/// The file of a workspace that is given as JSON. `export` is one of `xlsx`, `json`, `scenarios-csv`,
/// `indicators-csv`, `cohort-csv`; `language` (`id` or `en`) is that of a sentence where the workspace has none.
///
/// # Errors
/// Thrown as a sentence.
#[wasm_bindgen]
pub fn write(export: &str, workspace: &str, language: &str) -> Result<Vec<u8>, String> {
    let language = language::of_code(language).unwrap_or_default();
    let export = Export::named(export).ok_or_else(|| format!("no such export: {export}"))?;
    answer::write(export, workspace, language)
}

/// What was understood of a file, as JSON (`docs/exchange.md`). `request` names the language, the present instrument
/// and the files of the user's own ones.
#[wasm_bindgen]
pub fn read(bytes: &[u8], request: &str) -> String {
    answer::read(bytes, request)
}

/// The limits of a file, as JSON.
#[wasm_bindgen]
pub fn limits() -> String {
    answer::limits()
}
