//! Instrument files: what is taken adds up, and assesses.

#![no_main]

#[path = "../checks/instrument.rs"]
mod instrument;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| instrument::check(data));
