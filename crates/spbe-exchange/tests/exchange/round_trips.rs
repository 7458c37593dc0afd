//! Whatever is written comes back the same.

use proptest::prelude::*;
use spbe_exchange::{Content, FileKind, read_json, write_json, write_xlsx};

use crate::support::{any_book, understood};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn json_comes_back_the_same(book in any_book()) {
        let text = write_json(&book).unwrap();
        prop_assert_eq!(read_json(&text), Ok(book.clone()));
        let preview = understood(text.as_bytes()).unwrap();
        prop_assert_eq!((preview.file, preview.faults.len()), (FileKind::Json, 0));
        prop_assert_eq!(preview.content, Content::Workspace { book: Box::new(book), edits: Vec::new() });
    }

    #[test]
    fn a_workbook_comes_back_the_same(book in any_book()) {
        let preview = understood(&write_xlsx(&book).unwrap()).unwrap();
        prop_assert_eq!((preview.file, preview.faults.len(), preview.remarks.len()), (FileKind::Xlsx, 0, 0));
        prop_assert_eq!(preview.content, Content::Workspace { book: Box::new(book), edits: Vec::new() });
    }
}
