//! The page as one file, which opens from a USB stick by a double click.
//!
//! A browser lets a page from a file fetch nothing beside it. So the modules are inside, compressed, as addresses that
//! contain what they lead to (`data:`), and scripts and styles stand in the page itself.
use anyhow::{Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::page::{self, Page, Sources};
use super::pieces::{self, Pieces};
use super::tools::Tools;
use super::{assets, hashed};
use super::{site, split, template};
use crate::compress;

/// How the glue gets the bytes of a part: out of the page (`shell/boot-single.js`).
const INSIDE: &str = "const part = (name) => packed(name).then((file) => file.arrayBuffer());";

/// How the script around the module for files gets its bytes.
const EXCHANGE_INSIDE: &str =
    "const bytes = () => packed(\"exchange.wasm\").then((file) => file.arrayBuffer());";

/// The whole page as one text.
pub(super) fn make(tools: Option<&Tools>, pieces: &Pieces, build: &str) -> Result<String> {
    let style = style(pieces)?;
    let boot = pieces::script(tools, &boot(pieces, build)?)?;
    page::page(&Page {
        first: &format!("<style>{style}</style>"),
        assets: &links(pieces)?,
        boot: &boot,
        early: &page::early(tools)?,
        view: &pieces.first_view,
        sources: Sources {
            scripts: "",
            styles: &page::hash(&style),
            files: "data:",
            images: "data: blob:",
            own: "'none'",
        },
    })
}

/// The glue and what starts it, as one module.
fn boot(pieces: &Pieces, build: &str) -> Result<String> {
    let names: Vec<_> = pieces.parts.iter().map(|part| (part.name.as_str(), wasm(&part.name))).collect();
    let glue = split::join(&pieces.glue, &pieces.link, &names, INSIDE)?;
    let late = site::late_script(build, "")?;
    // In a function of its own: both glues use the same names.
    let exchange = site::exchange_script(pieces, EXCHANGE_INSIDE)?;
    let exchange = format!(
        "const filesModule = (() => {{\n{exchange}\nreturn async () => ({{ default: files }});\n}})();"
    );
    let boot = template::fill_file("shell/boot-single.js", &[("late", &late)])?;
    Ok(format!("{glue}\n{exchange}\n{boot}"))
}

/// All stylesheets in one, in the order in which they come to a page from a server.
fn style(pieces: &Pieces) -> Result<String> {
    let later = pieces.assets.iter().filter(|asset| is_sheet(asset)).map(|asset| &asset.file.content);
    let style = String::from_utf8([&pieces.style].into_iter().chain(later).flatten().copied().collect())?;
    if style.contains("</style") {
        bail!("a stylesheet closes its own element");
    }
    Ok(style)
}

fn links(pieces: &Pieces) -> Result<String> {
    let modules = [("app", &pieces.wasm), ("exchange", &pieces.exchange.wasm)]
        .into_iter()
        .chain(pieces.parts.iter().map(|part| (part.name.as_str(), &part.wasm)));
    let mut links = Vec::new();
    for (name, module) in modules {
        links.push(assets::link(&wasm(name), &data("application/gzip", &compress::gzip(module)?)));
    }
    for asset in pieces.assets.iter().filter(|asset| !is_sheet(asset)) {
        links.push(assets::link(&asset.name, &data("application/json", &asset.file.content)));
    }
    Ok(links.join("\n"))
}

fn is_sheet(asset: &assets::Asset) -> bool {
    hashed::is(&asset.file.name, "css")
}

/// The name of a module inside the page.
fn wasm(name: &str) -> String {
    format!("{name}.wasm")
}

fn data(kind: &str, content: &[u8]) -> String {
    format!("data:{kind};base64,{}", STANDARD.encode(content))
}

#[cfg(test)]
mod tests {
    use super::super::assets::Asset;
    use super::super::glue::Glue;
    use super::super::split::Part;
    use super::*;

    fn pieces() -> Pieces {
        Pieces {
            wasm: b"main".to_vec(),
            glue: "import * as link from \"./__wasm_split.js\"\nlet __wbg_init = { \"./__wasm_split.js\": link };".into(),
            link: "export const load = go(\n    fetch(new URL(\"./split_tabs.wasm\", import.meta.url)), WebAssembly.instantiateStreaming(src, imports));".into(),
            parts: vec![Part { name: "split_tabs".into(), wasm: b"part".to_vec() }],
            style: b"a{}".to_vec(),
            assets: vec![
                Asset::new("texts/a", "json", b"{}".to_vec()),
                Asset::new("tabs", "css", b"b{}".to_vec()),
            ],
            exchange: Glue { js: "let wasm_bindgen = 1;".into(), wasm: b"files".to_vec() },
            first_view: "<p>2,62</p>".into(),
        }
    }

    #[test]
    fn everything_is_inside_and_nothing_is_fetched_from_elsewhere() {
        let page = make(None, &pieces(), "b1").unwrap();
        for inside in [
            "<style>a{}b{}</style>",
            "data-name=\"app.wasm\" href=\"data:application/gzip;base64,",
            "data-name=\"split_tabs.wasm\" href=\"data:application/gzip;base64,",
            "data-name=\"exchange.wasm\" href=\"data:application/gzip;base64,",
            "const filesModule = ",
            "data-name=\"texts/a\" href=\"data:application/json;base64,e30=\"",
            "part(\"split_tabs.wasm\")",
            "connect-src data:;",
            "worker-src 'none';",
        ] {
            assert!(page.contains(inside), "{inside} is missing in {page}");
        }
        for beside in ["href=\"./", "new URL(", "import("] {
            assert!(!page.contains(beside), "{beside} in {page}");
        }
    }
}
