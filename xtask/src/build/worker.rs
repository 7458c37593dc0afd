//! The service worker of one build.
use anyhow::Result;
use serde_json::{Map, Value};

use super::hashed::Hashed;
use super::page::integrity;
use super::template;

/// The worker's script, which knows every file of this build by its hash. The page itself is "", the folder.
pub(super) fn script(build: &str, index: &str, files: &[Hashed]) -> Result<String> {
    let page = (String::new(), integrity(index.as_bytes()));
    let files = files.iter().map(|file| (file.name.clone(), integrity(&file.content)));
    let known: Map<_, _> =
        [page].into_iter().chain(files).map(|(name, hash)| (name, Value::from(hash))).collect();
    template::fill_file("shell/worker.js", &[("build", build), ("files", &Value::from(known).to_string())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worker_knows_the_page_and_its_files_by_their_hashes() {
        let script = script("b1", "", &[Hashed::new("app", "js", b"abc".to_vec())]).unwrap();
        // `printf '' | openssl dgst -sha256 -binary | base64`, and of abc
        let empty = "\"\":\"sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\"";
        let file = "\"app-ba7816bf8f01cfea.js\":\"sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=\"";
        assert!(script.contains("const BUILD = \"b1\";"), "{script}");
        assert!(script.contains(empty) && script.contains(file), "{script}");
    }
}
