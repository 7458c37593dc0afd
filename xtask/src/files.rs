//! Where things are.
use std::env;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The variable that names another root: [`crate::reproducible`] builds a copy.
pub(crate) const ROOT: &str = "SPBE_ROOT";

/// The root of the checkout.
pub(crate) fn root() -> &'static Path {
    static ROOTS: OnceLock<PathBuf> = OnceLock::new();
    ROOTS.get_or_init(|| env::var_os(ROOT).map_or_else(|| own_root().to_owned(), PathBuf::from))
}

/// The root of the checkout that this program was built from.
fn own_root() -> &'static Path {
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
    own_root().join(".tools")
}

/// Cargo's target directory, wherever the user has put it.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |set| root().join(set))
}

/// Intermediate results that only save time; deleting them is always safe.
pub(crate) fn scratch() -> PathBuf {
    target().join("xtask")
}
