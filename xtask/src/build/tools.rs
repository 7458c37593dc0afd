//! Optional tools from npm: binaryen's wasm-opt and esbuild, which make the page smaller, and axe-core, which looks for what
//! shuts people out.
//!
//! The page works without them, and a clone without Node can build it. What is published is built and looked at with them.
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};
use serde_json::Value;

use crate::{command, files};

/// Exact versions: another wasm-opt gives other bytes.
const PACKAGES: [(&str, &str); 3] = [("binaryen", BINARYEN), ("esbuild", "0.28.2"), ("axe-core", "4.14.1")];
pub(super) const BINARYEN: &str = "132.0.0";

/// How much larger the page is without the tools, as last measured with `cargo xtask size`.
const LARGER: &str = "10 % larger in memory and 2 % larger on the wire";

/// The installed tools.
pub(super) struct Tools {
    node: PathBuf,
    modules: PathBuf,
}

impl Tools {
    pub(super) fn wasm_opt(&self) -> Command {
        self.script("binaryen/bin/wasm-opt")
    }

    pub(super) fn esbuild(&self) -> Command {
        self.script("esbuild/bin/esbuild")
    }

    /// Goes through node rather than through npm's launchers, which differ between systems.
    fn script(&self, path: &str) -> Command {
        let mut command = Command::new(&self.node);
        command.arg(self.modules.join(path));
        command
    }
}

/// The script of axe-core, where it is installed.
pub(crate) fn axe() -> Option<PathBuf> {
    let script = files::tools().join("node_modules/axe-core/axe.min.js");
    script.exists().then_some(script)
}

/// The tools, installed into `.tools/` when that is possible; `None` after saying that they are missing.
pub(super) fn ensure() -> Result<Option<Tools>> {
    let (Some(node), Some(npm)) = (command::find("node"), command::find("npm")) else {
        return missing("Node.js with npm is not on PATH");
    };
    let tools = Tools { node, modules: files::tools().join("node_modules") };
    if !PACKAGES.iter().all(|(name, version)| has(&tools.modules, name, version)) {
        println!("installing wasm-opt, esbuild and axe-core into .tools/, once");
        if let Err(error) = install(&npm) {
            return missing(&format!("{error:#}"));
        }
    }
    Ok(Some(tools))
}

fn has(modules: &Path, name: &str, version: &str) -> bool {
    let Ok(manifest) = fs::read(modules.join(name).join("package.json")) else { return false };
    serde_json::from_slice::<Value>(&manifest)
        .is_ok_and(|manifest| manifest.get("version").and_then(Value::as_str) == Some(version))
}

/// `--ignore-scripts`: none of the packages needs its install script, so none gets to run.
fn install(npm: &Path) -> Result<()> {
    let mut install = Command::new(npm);
    install.arg("install").arg("--prefix").arg(files::tools());
    install.args(["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]);
    command::run(install.args(PACKAGES.map(|(name, version)| format!("{name}@{version}"))))
}

fn missing(why: &str) -> Result<Option<Tools>> {
    if command::in_ci() {
        bail!(
            "what is published must be built with wasm-opt and esbuild and looked at with axe-core, but {why}"
        );
    }
    println!("building without wasm-opt and esbuild, which makes the page about {LARGER}: {why}");
    println!("without axe-core nobody looks for what shuts people out");
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tool_of_another_version_does_not_count() {
        let modules = files::scratch().join("test-tools");
        fs::create_dir_all(modules.join("esbuild")).unwrap();
        fs::write(modules.join("esbuild/package.json"), r#"{"name":"esbuild","version":"1.2.3"}"#).unwrap();
        assert!(has(&modules, "esbuild", "1.2.3"));
        assert!(!has(&modules, "esbuild", "1.2.4"));
        assert!(!has(&modules, "binaryen", "1.2.3"));
    }
}
