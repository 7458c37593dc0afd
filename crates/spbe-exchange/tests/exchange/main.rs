//! The crate from outside: what is written comes back, what is hostile is refused, what is foreign is understood.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise, in its helpers too"
)]
#![allow(clippy::format_collect, reason = "a table for a test may be built in the shortest way")]

mod answers;
mod csv_files;
mod edits;
mod foreign;
mod hostile;
#[path = "../shared/hostile_files.rs"]
mod hostile_files;
mod json;
mod recalculation;
mod round_trips;
mod seeds;
mod support;
mod workbook;
