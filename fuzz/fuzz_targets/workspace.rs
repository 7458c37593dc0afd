//! JSON of a workspace: what holds together is written in every format and comes back the same.

#![no_main]

#[path = "../checks/workspace.rs"]
mod workspace;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| workspace::check(data));
