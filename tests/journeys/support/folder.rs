//! A folder for one browser's profile and downloads.
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicUsize, Ordering};

/// An empty folder under `target/` that is deleted on drop.
pub(super) struct Folder(PathBuf);

impl Folder {
    pub(super) fn new() -> io::Result<Self> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("{}-{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("journeys").join(name);
        fs::create_dir_all(path.join("downloads"))?;
        fs::create_dir_all(path.join("profile"))?;
        Ok(Self(path))
    }

    pub(super) fn profile(&self) -> PathBuf {
        self.0.join("profile")
    }

    pub(super) fn downloads(&self) -> PathBuf {
        self.0.join("downloads")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A browser that is still closing may write once more; what is left then goes with `cargo clean`.
        let _ = fs::remove_dir_all(&self.0);
    }
}
