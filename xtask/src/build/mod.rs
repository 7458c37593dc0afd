//! `cargo xtask build`: source in, `dist/` out.
//!
//! Everything is made in memory and written at the end, so that a failed build leaves the last good page in place.
mod assets;
mod compile;
mod dist;
mod glue;
mod hashed;
mod optimise;
mod page;
mod styles;
mod target;
mod tools;

use std::fs;
use std::time::Instant;

use anyhow::{Context as _, Result};

use crate::files;
use dist::Dist;
use hashed::Hashed;
use tools::Tools;

/// Builds the page into `dist/`.
pub(crate) fn build() -> Result<()> {
    let start = Instant::now();
    target::ensure()?;
    let tools = tools::ensure()?;
    let dist = assemble(tools.as_ref())?;
    dist.write(&files::dist())?;
    println!("dist/ is ready after {:.1} s", start.elapsed().as_secs_f64());
    Ok(())
}

fn assemble(tools: Option<&Tools>) -> Result<Dist> {
    let glue = glue::generate(&compile::app()?)?;
    let (wasm, js, css) = match tools {
        Some(tools) => (
            optimise::wasm(tools, &glue.wasm)?,
            optimise::script(tools, &glue.js)?,
            optimise::style(tools, &styles::read()?)?,
        ),
        None => (glue.wasm, glue.js, styles::read()?),
    };
    let wasm = Hashed::new("app", "wasm", wasm);
    let js = Hashed::new("app", "js", js);
    let css = Hashed::new("style", "css", css);
    let template = fs::read_to_string(files::root().join("index.html")).context("reading index.html")?;
    let later = assets::read()?;
    let names = [
        ("wasm", wasm.name.as_str()),
        ("glue", js.name.as_str()),
        ("style", css.name.as_str()),
        ("assets", &assets::links(&later)),
    ];
    let index = page::fill(&template, &names)?;
    Ok(Dist {
        index,
        assets: [wasm, js, css].into_iter().chain(later.into_iter().map(|asset| asset.file)).collect(),
    })
}
