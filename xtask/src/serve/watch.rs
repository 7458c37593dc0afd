//! Noticing that a source has changed.
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use anyhow::{Context as _, Result};
use notify::{Event, EventKind, RecursiveMode, Watcher as _};

use crate::files;

/// What the page is made of.
const FOLDERS: [&str; 5] = ["src", "crates", "data", "shell", "styles"];
const FILES: [&str; 2] = ["index.html", "Cargo.toml"];

/// An editor saves in several steps, a checkout in many: wait until it has been quiet for this long.
const QUIET: Duration = Duration::from_millis(250);

/// Calls `changed` after every change, for as long as the program runs.
pub(super) fn forever(mut changed: impl FnMut()) -> Result<()> {
    let (sender, events) = channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| matters(files::root(), &event)) {
            // The receiver is gone only when the program is about to end.
            let _ = sender.send(());
        }
    })?;
    // The files through their folder: an editor that saves by renaming leaves a watch on a file that is no more.
    watcher.watch(files::root(), RecursiveMode::NonRecursive).context("cannot watch the checkout")?;
    for name in FOLDERS {
        let folder = files::root().join(name);
        if folder.is_dir() {
            watcher
                .watch(&folder, RecursiveMode::Recursive)
                .with_context(|| format!("cannot watch {name}"))?;
        }
    }
    while settled(&events) {
        changed();
    }
    Ok(())
}

/// Waits for a change and then for quiet; false when no more changes can come.
fn settled(events: &Receiver<()>) -> bool {
    if events.recv().is_err() {
        return false;
    }
    while events.recv_timeout(QUIET).is_ok() {}
    true
}

/// Reading is not changing: without this, a build that reads the sources would set off the next one.
fn matters(root: &Path, event: &Event) -> bool {
    !matches!(event.kind, EventKind::Access(_)) && event.paths.iter().any(|path| is_source(root, path))
}

fn is_source(root: &Path, path: &Path) -> bool {
    let mut parts = path.strip_prefix(root).unwrap_or(path).iter().filter_map(|part| part.to_str());
    let Some(first) = parts.next() else { return false };
    match parts.next_back() {
        None => FILES.contains(&first),
        Some(name) => FOLDERS.contains(&first) && !is_scratch(name),
    }
}

/// Files that editors write beside the one being edited.
fn is_scratch(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~')
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::thread;
    use std::time::Instant;

    use notify::event::{AccessKind, ModifyKind};

    use super::*;

    #[test]
    fn only_changes_to_sources_matter() {
        let modified = EventKind::Modify(ModifyKind::Any);
        for (kind, path, wanted) in [
            (modified, "/page/src/lib.rs", true),
            (modified, "/page/crates/spbe-index/src/lib.rs", true),
            (modified, "/page/index.html", true),
            (modified, "/page/src/.lib.rs.swp", false),
            (modified, "/page/src/lib.rs~", false),
            (modified, "/page/dist", false),
            (modified, "/page/dist/index.html", false),
            (modified, "/page", false),
            (EventKind::Access(AccessKind::Any), "/page/src/lib.rs", false),
        ] {
            let event = Event::new(kind).add_path(path.into());
            assert_eq!(matters(Path::new("/page"), &event), wanted, "{kind:?} {path}");
        }
    }

    #[test]
    fn a_burst_of_changes_is_one_change() {
        let (sender, events) = channel();
        let burst = thread::spawn(move || (0..5).for_each(|_| sender.send(()).unwrap()));
        let start = Instant::now();
        assert!(settled(&events));
        assert!(start.elapsed() < QUIET * 8);
        burst.join().unwrap();
        assert!(!settled(&events), "nothing is left, and nobody can send any more");
    }
}
