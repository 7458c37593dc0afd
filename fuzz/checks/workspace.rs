//! JSON of a workspace: what holds together is written in every format and comes back the same.

use spbe_exchange::{Content, read, read_json, scenarios_csv, write_json, write_xlsx};
use spbe_index::Instrument;

pub(crate) fn check(data: &[u8]) {
    let Ok(text) = str::from_utf8(data) else { return };
    let Ok(book) = read_json(text) else { return };
    let again = write_json(&book).unwrap();
    assert_eq!(read_json(&again).as_ref(), Ok(&book));
    if book.check().is_err() {
        return;
    }
    let instruments: Vec<_> = Instrument::official_ids().filter_map(Instrument::official).collect();
    assert!(scenarios_csv(&book).is_ok());
    // What Excel itself has no room for is refused; whatever is written comes back.
    if let Ok(bytes) = write_xlsx(&book) {
        let preview = read(&bytes, &instruments).unwrap();
        let Content::Workspace { book: carried, .. } = preview.content else {
            panic!("{:?}", preview.content)
        };
        assert_eq!(carried.stored, book.stored);
        assert_eq!(preview.faults, []);
    }
}
