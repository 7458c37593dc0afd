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
mod split;
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
    let cut = split::split(&compile::app()?)?;
    let glue = glue::generate(&cut.main)?;
    let parts = cut.parts.iter().map(|part| {
        let wasm = shrunk(tools, &part.wasm)?;
        Ok((part.name.as_str(), Hashed::new(&part.name.replace("split_", "part-"), "wasm", wasm)))
    });
    let parts = parts.collect::<Result<Vec<_>>>()?;
    let joined: Vec<_> = parts.iter().map(|(name, file)| (*name, file)).collect();
    let js = split::join(&glue.js, &cut.link, &joined)?.into_bytes();
    let js = tools.map_or_else(|| Ok(js.clone()), |tools| optimise::script(tools, &js))?;
    let css = sheet(tools, styles::first()?)?;
    let wasm = Hashed::new("app", "wasm", shrunk(tools, &glue.wasm)?);
    let js = Hashed::new("app", "js", js);
    let css = Hashed::new("style", "css", css);
    let template = fs::read_to_string(files::root().join("index.html")).context("reading index.html")?;
    let mut later = assets::read()?;
    later.push(assets::Asset::new("rooms", "css", sheet(tools, styles::rooms()?)?));
    let names = [
        ("wasm", wasm.name.as_str()),
        ("glue", js.name.as_str()),
        ("style", css.name.as_str()),
        ("assets", &assets::links(&later)),
    ];
    let index = page::fill(&template, &names)?;
    let parts = parts.into_iter().map(|(_, file)| file);
    let later = later.into_iter().map(|asset| asset.file);
    Ok(Dist { index, assets: [wasm, js, css].into_iter().chain(parts).chain(later).collect() })
}

fn sheet(tools: Option<&Tools>, css: Vec<u8>) -> Result<Vec<u8>> {
    tools.map_or_else(|| Ok(css.clone()), |tools| optimise::style(tools, &css))
}

fn shrunk(tools: Option<&Tools>, module: &[u8]) -> Result<Vec<u8>> {
    tools.map_or_else(|| Ok(module.to_vec()), |tools| optimise::wasm(tools, module))
}
