//! Noticing that a source has changed.
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use anyhow::{Context as _, Result};
use notify::{Event, EventKind, RecursiveMode, Watcher as _};

use crate::files;

/// What the page is made of.
const WATCHED: [&str; 6] = ["src", "crates", "data", "styles", "index.html", "Cargo.toml"];

/// An editor saves in several steps, a checkout in many: wait until it has been quiet for this long.
const QUIET: Duration = Duration::from_millis(250);

/// Calls `changed` after every change, for as long as the program runs.
pub(super) fn forever(mut changed: impl FnMut()) -> Result<()> {
    let (sender, events) = channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| matters(&event)) {
            // The receiver is gone only when the program is about to end.
            let _ = sender.send(());
        }
    })?;
    for name in WATCHED {
        let path = files::root().join(name);
        if path.exists() {
            watcher.watch(&path, RecursiveMode::Recursive).with_context(|| format!("cannot watch {name}"))?;
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
fn matters(event: &Event) -> bool {
    !matches!(event.kind, EventKind::Access(_)) && !event.paths.iter().all(|path| is_scratch(path))
}

/// Files that editors write beside the one being edited.
fn is_scratch(path: &Path) -> bool {
    path.file_name()
        .and_then(|name| name.to_str())
        .is_some_and(|name| name.starts_with('.') || name.ends_with('~'))
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::thread;
    use std::time::Instant;

    use notify::event::{AccessKind, ModifyKind};

    use super::*;

    #[test]
    fn only_changes_to_real_files_matter() {
        let modified = EventKind::Modify(ModifyKind::Any);
        for (kind, path, wanted) in [
            (modified, "src/lib.rs", true),
            (modified, "src/.lib.rs.swp", false),
            (modified, "src/lib.rs~", false),
            (EventKind::Access(AccessKind::Any), "src/lib.rs", false),
        ] {
            assert_eq!(matters(&Event::new(kind).add_path(path.into())), wanted, "{kind:?} {path}");
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
