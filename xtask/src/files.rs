//! Where things are.
use std::env;
use std::path::{Path, PathBuf};

/// The root of the checkout.
pub(crate) fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

/// The finished page: what is served, tested, measured and published.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// The page as one file, to be handed on.
pub(crate) fn single() -> PathBuf {
    root().join("dist-single/simulator-indeks-spbe.html")
}

/// Optional tools from npm, outside git.
pub(crate) fn tools() -> PathBuf {
    root().join(".tools")
}

/// Cargo's target directory, wherever the user has put it.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |set| root().join(set))
}

/// Intermediate results that only save time; deleting them is always safe.
pub(crate) fn scratch() -> PathBuf {
    target().join("xtask")
}
