//! Everything that the page is made of, before it is put into files.
use anyhow::Result;

use super::assets::{self, Asset};
use super::glue::{self, Glue};
use super::split::{self, Part};
use super::tools::Tools;
use super::{compile, first_view, optimise, styles};

/// The pieces, as small as the tools make them.
pub(super) struct Pieces {
    /// The main part of the module.
    pub(super) wasm: Vec<u8>,
    /// The script between the module and the browser, which does not know yet where the parts are.
    pub(super) glue: String,
    /// The script that joins the parts to the main one, likewise.
    pub(super) link: String,
    /// What of the module is fetched later.
    pub(super) parts: Vec<Part>,
    /// The stylesheet of the first load.
    pub(super) style: Vec<u8>,
    /// What else is fetched later: texts, and the stylesheet of the tabs.
    pub(super) assets: Vec<Asset>,
    /// What reads and writes files.
    pub(super) exchange: Glue,
    /// The page of a first visit, as HTML.
    pub(super) first_view: String,
}

/// Compiles the app and everything around it.
pub(super) fn make(tools: Option<&Tools>) -> Result<Pieces> {
    let cut = split::split(&compile::app()?)?;
    let glue = glue::generate(&cut.main)?;
    let shrunk = |part: Part| Ok(Part { wasm: module(tools, &part.wasm)?, ..part });
    let exchange = glue::generate_apart(&compile::exchange()?, "exchange")?;
    let mut assets = assets::read()?;
    assets.push(Asset::new("tabs", "css", sheet(tools, styles::tabs()?)?));
    Ok(Pieces {
        wasm: module(tools, &glue.wasm)?,
        glue: glue.js,
        link: cut.link,
        parts: cut.parts.into_iter().map(shrunk).collect::<Result<_>>()?,
        style: sheet(tools, styles::first()?)?,
        assets,
        exchange: Glue { wasm: module(tools, &exchange.wasm)?, ..exchange },
        first_view: first_view::draw()?,
    })
}

/// A script as small as the tools make it.
pub(super) fn script(tools: Option<&Tools>, source: &str) -> Result<String> {
    let Some(tools) = tools else { return Ok(source.to_owned()) };
    let small = String::from_utf8(optimise::script(tools, source.as_bytes())?)?;
    Ok(small.trim_end().to_owned())
}

fn sheet(tools: Option<&Tools>, css: Vec<u8>) -> Result<Vec<u8>> {
    tools.map_or_else(|| Ok(css.clone()), |tools| optimise::style(tools, &css))
}

fn module(tools: Option<&Tools>, module: &[u8]) -> Result<Vec<u8>> {
    tools.map_or_else(|| Ok(module.to_vec()), |tools| optimise::wasm(tools, module))
}
