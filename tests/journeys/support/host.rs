//! Copies of the built page under addresses of their own, which a journey may change and take away.
use std::fs;
use std::path::PathBuf;
use std::process;

use serde_json::json;

use super::Page;
use super::fault::{Fault, Outcome};
use super::session::required_env;

/// The page as one file, by its address.
pub(crate) fn one_file() -> Outcome<String> {
    Ok(format!("file://{}", required_env("SPBE_ONE_FILE")?))
}

/// A folder of a plain server with a copy of the page in it, deleted on drop.
pub(crate) struct Host {
    folder: PathBuf,
    url: String,
}

impl Host {
    /// A copy of the page, two folders deep.
    pub(crate) fn new(name: &str) -> Outcome<Self> {
        let name = format!("{name}-{}", process::id());
        let host = Self {
            folder: PathBuf::from(required_env("SPBE_HOSTED")?).join(&name),
            url: format!("{}{name}/a/b/", required_env("SPBE_HOSTED_URL")?),
        };
        host.bring_back()?;
        Ok(host)
    }

    /// The address of the page, with its closing slash.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Puts the page that was built where it was, in place of what is there now.
    pub(crate) fn bring_back(&self) -> Outcome {
        self.take_away()?;
        fs::create_dir_all(self.page())?;
        for entry in fs::read_dir(required_env("SPBE_DIST")?)? {
            let entry = entry?;
            let name = entry.file_name();
            // The compressed files would be those of another build as soon as a file is changed.
            if !name.to_string_lossy().ends_with(".br") && !name.to_string_lossy().ends_with(".gz") {
                fs::copy(entry.path(), self.page().join(name))?;
            }
        }
        Ok(())
    }

    /// Takes the whole page off the server: whatever it shows now, it has kept.
    pub(crate) fn take_away(&self) -> Outcome {
        if self.folder.exists() {
            fs::remove_dir_all(&self.folder)?;
        }
        Ok(())
    }

    /// The name of the build that is on the server.
    pub(crate) fn build(&self) -> Outcome<String> {
        let worker = self.read("sw.js")?;
        // The first text in the worker's script.
        let build = worker.split('"').find(|text| text.len() == 16);
        Ok(build.ok_or_else(|| Fault::new("the worker has no build"))?.to_owned())
    }

    /// Puts another build on the server, in place of the present one: its name is `build`, and its stylesheet says so in
    /// `--build`. The browser works out the hashes.
    pub(crate) async fn next_build(&self, page: &Page, build: &str) -> Outcome {
        let (mut index, mut worker) = (self.read("index.html")?, self.read("sw.js")?);
        let present = self.build()?;
        let page_before = hash(page, &index).await?;
        for (stem, extension) in [("style-", "css"), ("late-", "js")] {
            let name = self.named(stem, extension)?;
            let before = self.read(&name)?;
            let after = if stem == "late-" {
                before.replace(&present, build)
            } else {
                format!("{before}:root{{--build:{build}}}")
            };
            let next = format!("{stem}{build}.{extension}");
            fs::remove_file(self.page().join(&name))?;
            fs::write(self.page().join(&next), &after)?;
            index = index.replace(&name, &next);
            worker =
                worker.replace(&name, &next).replace(&hash(page, &before).await?, &hash(page, &after).await?);
        }
        let worker = worker.replace(&page_before, &hash(page, &index).await?).replace(&present, build);
        fs::write(self.page().join("index.html"), index)?;
        Ok(fs::write(self.page().join("sw.js"), worker)?)
    }

    /// Takes the files away whose names begin so.
    pub(crate) fn lose(&self, stem: &str) -> Outcome {
        for entry in fs::read_dir(self.page())? {
            let entry = entry?;
            if entry.file_name().to_string_lossy().starts_with(stem) {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }

    /// Cuts the last byte off a file whose name begins so.
    pub(crate) fn cut_short(&self, stem: &str, extension: &str) -> Outcome {
        let path = self.page().join(self.named(stem, extension)?);
        let mut bytes = fs::read(&path)?;
        bytes.pop();
        Ok(fs::write(path, bytes)?)
    }

    fn page(&self) -> PathBuf {
        self.folder.join("a/b")
    }

    fn read(&self, name: &str) -> Outcome<String> {
        Ok(fs::read_to_string(self.page().join(name))?)
    }

    fn named(&self, stem: &str, extension: &str) -> Outcome<String> {
        for entry in fs::read_dir(self.page())? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if name.starts_with(stem) && name.ends_with(&format!(".{extension}")) {
                return Ok(name);
            }
        }
        Err(Fault::new(format!("there is no {stem}….{extension}")))
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        // What is left goes with `cargo clean`.
        let _ = self.take_away();
    }
}

/// The hash of a text as the worker has it.
async fn hash(page: &Page, text: &str) -> Outcome<String> {
    page.evaluate(&format!(
        "crypto.subtle.digest('SHA-256', new TextEncoder().encode({}))
            .then((hash) => 'sha256-' + btoa(String.fromCharCode(...new Uint8Array(hash))))",
        json!(text)
    ))
    .await
}
