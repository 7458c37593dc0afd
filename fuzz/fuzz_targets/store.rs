//! What the browser keeps: what opens is written and opens the same again, and every tab can read its own text.

#![no_main]

#[path = "../checks/store.rs"]
mod store;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| store::check(data));
