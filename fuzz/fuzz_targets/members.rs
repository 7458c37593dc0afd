//! What is inside workbooks: the bytes are the sheet of an XLSX or of an ODS file, in an archive that is in order.

#![no_main]

#[path = "../checks/exchange.rs"]
mod exchange;
#[path = "../checks/members.rs"]
mod members;

use libfuzzer_sys::fuzz_target;

fuzz_target!(
    init: {
        std::panic::set_hook(Box::new(|panic| {
            let place = panic.location().map(|place| place.file().to_owned()).unwrap_or_default();
            if !["/calamine-", "/quick-xml-"].iter().any(|name| place.contains(name)) {
                eprintln!("{panic}");
                std::process::abort();
            }
        }));
    },
    |data: &[u8]| members::check(data)
);
