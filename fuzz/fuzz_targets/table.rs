//! Wide tables and pasted lists: whatever is read writes and reads the same again.

#![no_main]

#[path = "../checks/table.rs"]
mod table;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| table::check(data));
