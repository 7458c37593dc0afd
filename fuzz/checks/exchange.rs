//! Files of any kind: XLSX, ODS, XLS, CSV and JSON, as they come.

use spbe_exchange::read;
use spbe_index::{Instrument, Language};

pub(crate) fn check(data: &[u8]) {
    let instruments: Vec<_> = Instrument::official_ids().filter_map(Instrument::official).collect();
    match read(data, &instruments) {
        Ok(preview) => {
            for language in [Language::Indonesian, Language::English] {
                assert!(preview.faults.iter().all(|fault| !fault.sentence(language).is_empty()));
                assert!(preview.remarks.iter().all(|remark| !remark.sentence(language).is_empty()));
            }
        }
        Err(refusal) => assert!(!refusal.sentence(Language::Indonesian).is_empty()),
    }
}
