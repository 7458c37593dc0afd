//! Files of any kind: XLSX, ODS, XLS, CSV and JSON, as they come.
//!
//! A panic of a reader on a broken file is caught there and counts as a broken file; one of ours is a find. The hook tells
//! them apart by where they come from.

#![no_main]

#[path = "../checks/exchange.rs"]
mod exchange;

use libfuzzer_sys::fuzz_target;

fuzz_target!(
    init: {
        std::panic::set_hook(Box::new(|panic| {
            let place = panic.location().map(|place| place.file().to_owned()).unwrap_or_default();
            let is_reader = ["/calamine-", "/quick-xml-", "/zip-", "/cfb-"].iter().any(|name| place.contains(name));
            if !is_reader {
                eprintln!("{panic}");
                std::process::abort();
            }
        }));
    },
    |data: &[u8]| exchange::check(data)
);
