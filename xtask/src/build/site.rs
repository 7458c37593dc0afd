//! The page as a folder for a web server.
use std::fmt::Write as _;
use std::fs;

use anyhow::{Context as _, Result};

use super::assets::{self, Asset};
use super::dist::{Dist, Named};
use super::hashed::{self, Hashed};
use super::page::{self, Page, Sources};
use super::pieces::{self, Pieces};
use super::tools::Tools;
use super::{headers, split, template, worker};
use crate::files;

/// How the glue gets the bytes of a part: from beside itself. Not by streaming, which asks the server for the right
/// content type, and is not needed for what nobody waits for.
const BESIDE: &str =
    "const part = (name) => fetch(new URL(name, import.meta.url)).then((file) => file.arrayBuffer());";

/// How the app gets the script of the module for files. A browser may remember that a script did not arrive: another try
/// asks for it by another address of the same file.
const EXCHANGE: &str =
    "const filesModule = (again) => import(document.querySelector(\"[data-name=exchange]\").href + again);";

/// How that script gets the bytes of the module, telling how many have come.
const EXCHANGE_BESIDE: &str = "async function bytes(told) {
  const response = await fetch(document.querySelector(\"[data-name='exchange.wasm']\").href);
  if (!response.ok) throw new Error(response.statusText);
  let come = 0;
  const count = new TransformStream({
    transform(chunk, controller) { told((come += chunk.length)); controller.enqueue(chunk); },
  });
  return new Response(response.body.pipeThrough(count)).arrayBuffer();
}";

const OWN: Sources<'_> = Sources {
    scripts: "'self'",
    styles: "'self'",
    files: "'self'",
    images: "'self' data: blob:",
    own: "'self'",
};

/// The page in files, and the name of its build.
pub(super) fn make(tools: Option<&Tools>, pieces: &Pieces) -> Result<(Dist, String)> {
    let parts = pieces.parts.iter().map(|part| (part.name.as_str(), part_file(&part.name, &part.wasm)));
    let parts: Vec<_> = parts.collect();
    let addresses: Vec<_> = parts.iter().map(|(name, file)| (*name, format!("./{}", file.name))).collect();
    let glue = split::join(&pieces.glue, &pieces.link, &addresses, &format!("{BESIDE}\n{EXCHANGE}"))?;
    let wasm = Hashed::new("app", "wasm", pieces.wasm.clone());
    let glue = Hashed::new("app", "js", pieces::script(tools, &glue)?.into_bytes());
    let style = Hashed::new("style", "css", pieces.style.clone());
    let mut hashed: Vec<_> = parts.into_iter().map(|(_, file)| file).collect();
    let installable = manifest()?;
    let manifest = installable.first().context("there is no manifest")?.name.clone();
    hashed.extend(installable);

    let mut listed = pieces.assets.clone();
    listed.extend(exchange(tools, pieces)?);
    let all = [&wasm, &glue, &style].into_iter().chain(&hashed).chain(listed.iter().map(|asset| &asset.file));
    let build = name_of_build(all, &pieces.first_view)?;
    listed.push(late(tools, &build, &manifest)?);
    let index = index(tools, [&wasm, &glue, &style], &listed, &pieces.first_view)?;
    hashed.extend([wasm, glue, style]);
    hashed.extend(listed.into_iter().map(|asset| asset.file));
    hashed.sort_by(|one, other| one.name.cmp(&other.name));
    let named = vec![
        Named::new("index.html", index.clone().into_bytes()),
        Named::new("sw.js", pieces::script(tools, &worker::script(&build, &index, &hashed)?)?.into_bytes()),
        Named::new("_headers", headers::file(&hashed).into_bytes()),
    ];
    Ok((Dist { hashed, named }, build))
}

/// What reads and writes files: its script and its module.
fn exchange(tools: Option<&Tools>, pieces: &Pieces) -> Result<[Asset; 2]> {
    let script = exchange_script(pieces, EXCHANGE_BESIDE)?;
    let script = pieces::script(tools, &format!("{script}\nexport default files;\n"))?;
    let module = Hashed::new("exchange", "wasm", pieces.exchange.wasm.clone());
    let module = Asset { name: "exchange.wasm".to_owned(), file: module };
    Ok([Asset::new("exchange", "js", script.into_bytes()), module])
}

/// The script around the module for files, which declares `files`; `bytes` declares how it gets the module.
pub(super) fn exchange_script(pieces: &Pieces, bytes: &str) -> Result<String> {
    template::fill_file("shell/exchange.js", &[("glue", &pieces.exchange.js), ("bytes", bytes)])
}

/// What a build is called: it changes whenever any file does, or what the files are made with here.
fn name_of_build<'a>(files: impl Iterator<Item = &'a Hashed>, view: &str) -> Result<String> {
    let mut names: Vec<_> = files.map(|file| file.name.as_str()).collect();
    names.sort_unstable();
    let mut all = names.join("\n");
    all.push_str(view);
    for path in shell()? {
        let _ = write!(all, "\n{path}\n{}", template::read(&path)?);
    }
    all.push_str(env!("CARGO_PKG_VERSION"));
    Ok(hashed::hex(all.as_bytes()))
}

/// What the page and the scripts around the app are made of.
fn shell() -> Result<Vec<String>> {
    let scripts = template::scripts("shell")?;
    Ok(["index.html".to_owned()].into_iter().chain(scripts).collect())
}

fn part_file(name: &str, wasm: &[u8]) -> Hashed {
    Hashed::new(&name.replace("split_", "part-"), "wasm", wasm.to_vec())
}

/// The script that runs when the page has come to rest. Without a manifest it takes the page for one file.
pub(super) fn late_script(build: &str, manifest: &str) -> Result<String> {
    let version = env!("CARGO_PKG_VERSION");
    template::fill_file("shell/late.js", &[("version", version), ("build", build), ("manifest", manifest)])
}

fn late(tools: Option<&Tools>, build: &str, manifest: &str) -> Result<Asset> {
    let script = late_script(build, &format!("./{manifest}"))?;
    Ok(Asset::new("late", "js", pieces::script(tools, &script)?.into_bytes()))
}

/// The manifest, followed by the icons that it names.
fn manifest() -> Result<Vec<Hashed>> {
    let icon = |stem: &str, extension: &str| {
        let path = format!("shell/{stem}.{extension}");
        let content = fs::read(files::root().join(&path)).with_context(|| format!("reading {path}"))?;
        Ok(Hashed::new(stem, extension, content))
    };
    let icons = [("icon", "svg"), ("icon-192", "png"), ("icon-512", "png")];
    let icons =
        icons.into_iter().map(|(stem, extension)| icon(stem, extension)).collect::<Result<Vec<_>>>()?;
    let names = ["icon.svg", "icon-192.png", "icon-512.png"];
    let values: Vec<_> = names.into_iter().zip(icons.iter().map(|icon| icon.name.as_str())).collect();
    let manifest = template::fill_file("shell/manifest.json", &values)?;
    let manifest: serde_json::Value = serde_json::from_str(&manifest).context("the manifest is not JSON")?;
    let manifest = Hashed::new("manifest", "webmanifest", manifest.to_string().into_bytes());
    Ok([manifest].into_iter().chain(icons).collect())
}

fn index(
    tools: Option<&Tools>,
    [wasm, glue, style]: [&Hashed; 3],
    assets: &[Asset],
    view: &str,
) -> Result<String> {
    let first = format!(
        "<link rel=\"preload\" href=\"./{}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n\
         <link rel=\"modulepreload\" href=\"./{}\">\n\
         <link rel=\"stylesheet\" href=\"./{}\">",
        wasm.name, glue.name, style.name
    );
    let boot = template::fill_file("shell/boot.js", &[("wasm", &wasm.name), ("glue", &glue.name)])?;
    let boot = pieces::script(tools, &boot)?;
    let early = page::early(tools)?;
    page::page(&Page {
        first: &first,
        assets: &assets::links(assets),
        boot: &boot,
        early: &early,
        view,
        sources: OWN,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_build_is_named_after_all_that_the_page_runs() {
        let shell = shell().unwrap();
        let named = |path: &str| shell.iter().any(|made| made == path);
        let inlined =
            ["index.html", "shell/first.js", "shell/stopped.js", "shell/boot.js", "shell/worker.js"];
        assert!(inlined.into_iter().all(named), "{shell:?}");
        assert_ne!(name_of_build([].iter(), "2,62").unwrap(), name_of_build([].iter(), "2,63").unwrap());
    }
}
