//! Wide tables and pasted lists: whatever is read writes and reads the same again.

use spbe_index::cohort::{Cohort, read_cohort};
use spbe_index::{Instrument, Language, read_list, read_table};

pub(crate) fn check(data: &[u8]) {
    let instruments: Vec<_> = Instrument::official_ids().filter_map(Instrument::official).collect();
    for instrument in &instruments {
        if let Ok(table) = read_table(instrument, data) {
            let cohort = Cohort::from_table(instrument, &table);
            for language in [Language::Indonesian, Language::English] {
                let text = cohort.write(instrument, language);
                let again = read_cohort(instrument, text.into_bytes());
                assert_eq!(again.map(|(cohort, _)| cohort), Ok(cohort.clone()));
            }
        }
        if let Ok(text) = str::from_utf8(data) {
            let _ = read_list(instrument, text);
        }
    }
}
