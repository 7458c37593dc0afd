//! The JavaScript between the module and the browser.
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::files;

/// A module that the browser can start, and the script that starts it.
pub(super) struct Glue {
    pub(super) js: String,
    pub(super) wasm: Vec<u8>,
}

/// Runs the generator, which is linked in: a separate program could have another version than the app's library.
pub(super) fn generate(module: &Path) -> Result<Glue> {
    let folder = files::scratch().join("glue");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    Bindgen::new()
        .input_path(module)
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        // The function table, through which the parts and the main module call each other.
        .keep_lld_exports(true)
        // The page hands the module's hashed name to the glue, which cannot know it.
        .omit_default_module_path(true)
        .out_name("app")
        .generate(&folder)
        .context("generating the JavaScript glue")?;
    if folder.join("snippets").exists() {
        bail!(
            "a crate brings JavaScript of its own (wasm-bindgen snippets), which this build does not carry into dist/"
        );
    }
    Ok(Glue { js: fs::read_to_string(folder.join("app.js"))?, wasm: fs::read(folder.join("app_bg.wasm"))? })
}
