//! How much memory hostile files take: bounded, whatever they say of themselves.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise, in its helpers too"
)]
#![allow(clippy::format_collect, reason = "a table for a test may be built in the shortest way")]

#[path = "shared/hostile_files.rs"]
mod hostile_files;

use peak_alloc::PeakAlloc;
use spbe_index::Instrument;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// The most mebibytes above the file itself. The cells within the limits take most of it.
const MOST: f32 = 200.0;

#[test]
fn no_hostile_file_fills_the_memory() {
    let instruments: Vec<_> = Instrument::official_ids().filter_map(Instrument::official).collect();
    // One after the other: the files themselves must not lie in memory together.
    for (name, bytes, _) in hostile_files::all() {
        let before = MEMORY.current_usage_as_mb();
        MEMORY.reset_peak_usage();
        let refusal = spbe_exchange::read(&bytes, &instruments);
        let taken = MEMORY.peak_usage_as_mb() - before;
        eprintln!("{taken:7.1} MB  {name}");
        assert!(refusal.is_err() && taken < MOST, "{name}: {taken} MB");
    }
}
