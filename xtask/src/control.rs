//! The control page that measurements are held beside: `tests/control/` with the instrument in it, compressed like `dist/`.
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::{compress, files};

/// What the page is drawn from: the very file that the simulator reads.
const INSTRUMENT: &str = "data/instruments/permenpanrb-59-2020.json";

/// Where the instrument goes in the page.
const PLACE: &str = "{{instrument}}";

const FILES: [&str; 3] = ["index.html", "control.css", "control.js"];

/// Writes the page to a folder of its own, and returns that.
pub(crate) fn write() -> Result<PathBuf> {
    let folder = files::scratch().join("control");
    fs::create_dir_all(&folder)?;
    for name in FILES {
        let source = files::root().join("tests/control").join(name);
        let text =
            fs::read_to_string(&source).with_context(|| format!("cannot read tests/control/{name}"))?;
        put(&folder.join(name), text.replace(PLACE, &instrument()?).as_bytes())?;
    }
    Ok(folder)
}

/// The instrument on one line, in which nothing can end the script that holds it.
fn instrument() -> Result<String> {
    let text = fs::read_to_string(files::root().join(INSTRUMENT))?;
    let value: Value = serde_json::from_str(&text).with_context(|| format!("{INSTRUMENT} is no JSON"))?;
    Ok(value.to_string().replace('<', "\\u003c"))
}

/// The file and its two compressed forms.
fn put(path: &Path, content: &[u8]) -> Result<()> {
    fs::write(path, content)?;
    fs::write(with_ending(path, "br"), compress::brotli(content)?)?;
    fs::write(with_ending(path, "gz"), compress::gzip(content)?)?;
    Ok(())
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_carries_the_whole_instrument() {
        let page = fs::read_to_string(write().unwrap().join("index.html")).unwrap();
        let script = page.split_once("application/json\">").unwrap().1.split_once("</script>").unwrap().0;
        let carried: Value = serde_json::from_str(script).unwrap();
        let file: Value =
            serde_json::from_str(&fs::read_to_string(files::root().join(INSTRUMENT)).unwrap()).unwrap();
        assert_eq!(carried, file);
    }
}
