//! Our own workbook after somebody has worked in it.

use spbe_exchange::{Book, Content, Edit, Member, levels_of, write_xlsx};
use spbe_index::{Instrument, Language, Values};

use crate::support::{COHORT, INDICATORS, sheet_member, spbe, understood, with_member, with_number};

fn book() -> Book {
    let three = Values::filled(spbe(), spbe().scale().level(3).unwrap());
    let mut book = Book::new(spbe(), Language::Indonesian, &three);
    "Layanan bersama".clone_into(&mut book.scenarios[0].name);
    book.cohort = ["Kota Batu", "Kota Malang"]
        .map(|agency| Member { agency: agency.to_owned(), levels: levels_of(&three), ..Member::default() })
        .to_vec();
    book
}

fn edits(bytes: &[u8]) -> (Book, Vec<Edit>, Vec<String>) {
    let preview = understood(bytes).unwrap();
    let faults = preview.faults.iter().map(|fault| fault.sentence(Language::Indonesian)).collect();
    let Content::Workspace { book, edits } = preview.content else { panic!("{:?}", preview.content) };
    (*book, edits, faults)
}

#[test]
fn a_level_that_was_changed_wins_and_is_told() {
    // Row 8 is the first indicator; column E the first scenario.
    let (changed, edits, faults) = edits(&with_number(&write_xlsx(&book()).unwrap(), INDICATORS, "E8", "5"));
    let edit = Edit::Level {
        scenario: Some(0),
        indicator: "1".to_owned(),
        from: "3".to_owned(),
        to: "5".to_owned(),
    };
    assert_eq!((changed.scenarios[0].levels[0].as_str(), changed.baseline[0].as_str()), ("5", "3"));
    assert_eq!(edit.sentence(Language::Indonesian), "S1, indikator 1: 3 → 5");
    assert_eq!((edits, faults), (vec![edit], Vec::new()));
}

#[test]
fn a_level_off_the_scale_is_a_fault_with_its_cell() {
    let (changed, edits, faults) =
        edits(&with_number(&write_xlsx(&book()).unwrap(), INDICATORS, "D9", "7.5"));
    assert_eq!(faults, ["Lembar “Indikator”, sel D9: “7.5” di luar skala; isi 1–5 atau kosongkan."]);
    assert_eq!((changed.baseline[1].as_str(), edits.len()), ("3", 0));
}

#[test]
fn an_agency_that_was_changed_is_counted() {
    let (changed, edits, faults) = edits(&with_number(&write_xlsx(&book()).unwrap(), COHORT, "I5", "1"));
    assert_eq!((edits, faults.len()), (vec![Edit::Cohort { from: 2, to: 2, changed: 1 }], 0));
    assert_eq!(changed.cohort[1].levels[0], "1");
}

/// The words that versions before 0.2 wrote, put into a workbook of today, are still read.
#[test]
fn a_workbook_in_the_former_words_opens_with_its_edits() {
    let bytes = with_number(&write_xlsx(&book()).unwrap(), INDICATORS, "D8", "2");
    let bytes = with_number(&bytes, COHORT, "I5", "1");
    let bytes =
        with_member(&bytes, "xl/workbook.xml", |text| text.replace("\"Kelompok daerah\"", "\"Kohort\""));
    let former = with_member(&bytes, "xl/sharedStrings.xml", |text| {
        text.replace(">Kondisi saat ini<", ">Dasar<").replace(">Perangkat daerah<", ">Unit penanggung jawab<")
    });
    assert_ne!(former, bytes);
    let (changed, edits, faults) = edits(&former);
    assert_eq!((changed.baseline[0].as_str(), changed.cohort[1].levels[0].as_str()), ("2", "1"));
    assert_eq!((edits.len(), faults.len()), (2, 0));
}

/// A unit is filled in where nothing was known.
#[test]
fn a_text_that_was_written_beside_an_indicator_comes_along() {
    let bytes = write_xlsx(&book()).unwrap();
    // Column H of the first indicator: the unit in charge.
    let cell = "<c r=\"H8\"";
    let changed = with_member(&bytes, &sheet_member(INDICATORS), |xml| {
        let start = xml.find(cell).unwrap();
        let end = start + xml[start..].find('>').unwrap() + 1;
        let end =
            if xml[..end].ends_with("/>") { end } else { start + xml[start..].find("</c>").unwrap() + 4 };
        format!("{}<c r=\"H8\" t=\"inlineStr\"><is><t>Diskominfo</t></is></c>{}", &xml[..start], &xml[end..])
    });
    let (changed, edits, _) = edits(&changed);
    let edit = Edit::Unit { indicator: "1".to_owned(), from: String::new(), to: "Diskominfo".to_owned() };
    assert_eq!((edits, changed.details[0].unit.as_str()), (vec![edit], "Diskominfo"));
}

/// Sheets that lost their hidden one are read by what can be seen.
#[test]
fn without_its_hidden_sheet_the_levels_are_still_found() {
    let bytes = write_xlsx(&book()).unwrap();
    let damaged = with_member(&bytes, &sheet_member(6), |xml| {
        xml.replacen("<row r=\"5\"", "<row r=\"900\"", 1).replacen("<c r=\"A5\"", "<c r=\"A900\"", 1)
    });
    let preview = understood(&damaged).unwrap();
    let remarks: Vec<_> = preview.remarks.iter().map(|remark| remark.sentence(Language::English)).collect();
    assert!(remarks.iter().any(|remark| remark.contains("hidden sheet")), "{remarks:?}");
    assert!(
        matches!(&preview.content, Content::Cohort { members, .. } if members.len() == 2),
        "{:?}",
        preview.content
    );
}

#[test]
fn a_workbook_in_english_is_ours_too() {
    let pemdi = Instrument::official("permenpanrb-8-2026").unwrap();
    let values = Values::filled(pemdi, pemdi.scale().value(275).unwrap());
    let book = Book::new(pemdi, Language::English, &values);
    // Pemdi has no domains: row 7 is the first indicator.
    let (changed, edits, faults) = edits(&with_number(&write_xlsx(&book).unwrap(), INDICATORS, "D7", "3.05"));
    assert_eq!((changed.baseline[0].as_str(), edits.len(), faults.len()), ("3.05", 1, 0));
}
