//! File names that change exactly when the content does, so that a browser may keep a file for good.
use std::path::Path;

use sha2::{Digest as _, Sha256};

/// A file of `dist/` under its hashed name.
#[derive(Clone)]
pub(super) struct Hashed {
    pub(super) name: String,
    pub(super) content: Vec<u8>,
}

impl Hashed {
    pub(super) fn new(stem: &str, extension: &str, content: Vec<u8>) -> Self {
        Self { name: format!("{stem}-{}.{extension}", hex(&content)), content }
    }
}

/// Whether a file's name ends so.
pub(super) fn is(name: &str, extension: &str) -> bool {
    Path::new(name).extension().is_some_and(|of| of == extension)
}

/// The first 64 bits of the content's SHA-256: enough to tell apart the builds of one page.
pub(super) fn hex(content: &[u8]) -> String {
    let start = Sha256::digest(content).iter().take(8).fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
    format!("{start:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_is_the_contents() {
        // `printf '' | sha256sum`, `printf abc | sha256sum`
        for (content, name) in [("", "app-e3b0c44298fc1c14.js"), ("abc", "app-ba7816bf8f01cfea.js")] {
            assert_eq!(Hashed::new("app", "js", content.into()).name, name);
        }
    }
}
