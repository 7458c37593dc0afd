//! The crate from outside: what is written comes back, what is hostile is refused, what is foreign is understood.

mod csv_files;
mod edits;
mod foreign;
mod hostile;
#[path = "../shared/hostile_files.rs"]
mod hostile_files;
mod json;
mod recalculation;
mod round_trips;
mod support;
mod workbook;
