//! Files that are made to do harm, or were harmed: each ends in a sentence.

use proptest::prelude::*;
use spbe_exchange::{Book, Content, Refusal, Remark, write_json, write_xlsx};
use spbe_index::{Language, Values};

use crate::hostile_files::{all, number, ods, record, workbook, workbook_with, xls};
use crate::support::{spbe, understood};

#[test]
fn every_hostile_file_is_refused_in_a_sentence() {
    for (name, bytes, expected) in all() {
        let refusal = understood(&bytes).unwrap_err();
        assert_eq!(refusal, expected, "{name}");
        for language in [Language::Indonesian, Language::English] {
            let sentence = refusal.sentence(language);
            assert!(sentence.ends_with('.') && sentence.len() > 10, "{name}: {sentence}");
        }
    }
}

#[test]
fn macros_are_passed_over_and_said() {
    let bytes = workbook_with(
        "<row><c r=\"A1\"><v>1</v></c></row>",
        &[("xl/vbaProject.bin", b"\xD0\xCF\x11\xE0 no project at all")],
    );
    let preview = understood(&bytes).unwrap();
    assert_eq!((preview.content, preview.remarks), (Content::Nothing, vec![Remark::Macros]));
}

/// Entities that stand for each other a billion times are not looked up.
#[test]
fn entities_are_not_expanded() {
    let laugh = |sheet: &str| {
        let mut entities = String::from("<!ENTITY a \"haha\">");
        for (one, other) in ('b'..='z').zip('a'..) {
            entities.extend(["<!ENTITY ", &one.to_string(), " \"", &format!("&{other};").repeat(10), "\">"]);
        }
        sheet.replacen('<', &format!("<!DOCTYPE x [{entities}]><"), 1)
    };
    let rows = "<row><c r=\"A1\" t=\"inlineStr\"><is><t>&z;</t></is></c></row>";
    let bytes = crate::support::with_member(&workbook(rows), "xl/worksheets/sheet1.xml", laugh);
    assert!(
        understood(&bytes).is_err_and(|refusal| refusal == Refusal::Damaged)
            || understood(&bytes).is_ok_and(|preview| preview.content == Content::Nothing)
    );
}

/// Each sheet of an office program ends with a row of empty cells that repeats to the last there is.
#[test]
fn empty_rows_that_repeat_to_the_end_are_no_harm() {
    let filled = "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"3\"/><table:table-cell table:number-columns-repeated=\"16383\"/></table:table-row>";
    let empty = "<table:table-row table:number-rows-repeated=\"1048529\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
    let preview = understood(&ods(&(filled.repeat(47) + empty))).unwrap();
    assert!(matches!(preview.content, Content::Levels { levels, .. } if levels == ["3"; 47]));
}

/// Found by fuzzing: a sheet that ends before it begins made its reader ask for more than a terabyte. What a sheet says of its
/// size is not believed, and its cells count.
#[test]
fn the_size_that_an_old_sheet_says_it_has_is_not_believed() {
    let cells: Vec<_> = (0..47).map(|row| number(row, 0)).collect();
    for says in [dimensions([9, 2], 3), dimensions([0, u32::MAX], 256), dimensions([0, 0], 0)] {
        let preview = understood(&xls(&[&[says], cells.as_slice()].concat())).unwrap();
        assert!(matches!(preview.content, Content::Levels { levels, .. } if levels == ["1"; 47]));
    }
}

/// The file itself, made small.
#[test]
fn the_file_that_asked_for_a_terabyte_is_refused() {
    let bytes = include_bytes!("../../../../fuzz/seeds/exchange/terabyte.xls");
    assert_eq!(understood(bytes).unwrap_err(), Refusal::Damaged);
}

/// What is harmless loses nothing on the way: a workbook of ours that LibreOffice saved as an old one.
#[test]
fn an_old_workbook_holds_what_the_new_one_does() {
    let new = understood(include_bytes!("../../../../fuzz/seeds/exchange/ours.xlsx")).unwrap();
    let old = understood(include_bytes!("../../../../fuzz/seeds/exchange/ours.xls")).unwrap();
    assert!(matches!(old.content, Content::Workspace { .. }));
    assert_eq!((old.content, old.faults, old.remarks), (new.content, new.faults, new.remarks));
}

fn dimensions(rows: [u32; 2], columns: u16) -> Vec<u8> {
    let rows = rows.map(u32::to_le_bytes).concat();
    record(0x0200, &[rows, [0_u16.to_le_bytes(), columns.to_le_bytes(), [0, 0]].concat()].concat())
}

fn samples() -> Vec<Vec<u8>> {
    let mut book = Book::new(spbe(), Language::Indonesian, &Values::empty(spbe()));
    book.cohort = vec![spbe_exchange::Member {
        agency: "A".to_owned(),
        levels: book.baseline.clone(),
        ..Default::default()
    }];
    let cells: String = (1..48).map(|row| format!("<row><c r=\"A{row}\"><v>3</v></c></row>")).collect();
    let row = "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"3\"/></table:table-row>";
    vec![
        write_xlsx(&book).unwrap(),
        write_json(&book).unwrap().into_bytes(),
        spbe_exchange::scenarios_csv(&book).unwrap().into_bytes(),
        spbe_exchange::cohort_csv(&book).unwrap().into_bytes(),
        workbook(&cells),
        ods(&row.repeat(47)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Cut off anywhere, a file gives a sentence or what can still be seen of it.
    #[test]
    fn a_file_that_was_cut_off_does_no_harm(which in 0..6_usize, at in any::<prop::sample::Index>()) {
        let bytes = samples().swap_remove(which);
        // With less than a signature a file is not what it was.
        let cut = &bytes[..4 + at.index(bytes.len() - 4)];
        if which == 0 || which >= 4 {
            prop_assert!(understood(cut).is_err(), "{} of {}", cut.len(), bytes.len());
        } else if let Ok(preview) = understood(cut) {
            prop_assert!(preview.faults.iter().all(|fault| !fault.sentence(Language::Indonesian).is_empty()));
        }
    }

    /// Some bytes changed.
    #[test]
    fn a_file_that_was_damaged_does_no_harm(
        which in 0..6_usize,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let mut bytes = samples().swap_remove(which);
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        if let Ok(preview) = understood(&bytes) {
            prop_assert!(preview.faults.iter().all(|fault| !fault.sentence(Language::English).is_empty()));
        }
    }
}
