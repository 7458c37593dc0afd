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

/// The glue of the app, a module of JavaScript.
pub(super) fn generate(module: &Path) -> Result<Glue> {
    let mut generator = Bindgen::new();
    // The function table, through which the parts and the main module call each other.
    generator.web(true)?.keep_lld_exports(true);
    glue(module, "app", &mut generator)
}

/// The glue of a module that is started anew for each call: a script that declares `wasm_bindgen`.
pub(super) fn generate_apart(module: &Path, name: &str) -> Result<Glue> {
    let mut generator = Bindgen::new();
    generator.no_modules(true)?;
    glue(module, name, &mut generator)
}

/// Runs the generator, which is linked in: a separate program could have another version than the app's library.
fn glue(module: &Path, name: &str, generator: &mut Bindgen) -> Result<Glue> {
    let folder = files::scratch().join("glue").join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    generator
        .input_path(module)
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        // The page hands the module's hashed name to the glue, which cannot know it.
        .omit_default_module_path(true)
        .out_name(name)
        .generate(&folder)
        .context("generating the JavaScript glue")?;
    if folder.join("snippets").exists() {
        bail!(
            "a crate brings JavaScript of its own (wasm-bindgen snippets), which this build does not carry into dist/"
        );
    }
    Ok(Glue {
        js: fs::read_to_string(folder.join(format!("{name}.js")))?,
        wasm: fs::read(folder.join(format!("{name}_bg.wasm")))?,
    })
}
