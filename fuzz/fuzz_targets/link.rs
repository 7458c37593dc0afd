//! Links: any text either is a scenario that writes itself again, or is refused.

#![no_main]

#[path = "../checks/link.rs"]
mod link;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| link::check(data));
