//! What is in the workbook: sheets, formulas with their results, validation, print.

use calamine::{Reader, SheetVisible, Xlsx};
use proptest::prelude::*;
use spbe_exchange::{Book, Checked, write_xlsx};
use spbe_index::{Instrument, Language, Values, assess};

use crate::support::{COHORT, INDICATORS, any_book, instruments, members, sheet_member, spbe};

fn member(bytes: &[u8], name: &str) -> String {
    members(bytes).into_iter().find(|(other, _)| other == name).expect(name).1
}

#[test]
fn the_sheets_have_their_names_in_the_language() {
    for (language, names) in [
        (
            Language::Indonesian,
            ["Ringkasan", "Indikator", "Rencana", "Risiko", "Skenario", "Kelompok daerah", "_spbe"],
        ),
        (Language::English, ["Summary", "Indicators", "Plan", "Risk", "Scenarios", "Cohort", "_spbe"]),
    ] {
        let bytes = write_xlsx(&Book::new(spbe(), language, &Values::empty(spbe()))).unwrap();
        let workbook: Xlsx<_> = Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
        assert_eq!(workbook.sheet_names(), names);
        let hidden = workbook.sheets_metadata().iter().filter(|sheet| sheet.visible != SheetVisible::Visible);
        assert_eq!(hidden.map(|sheet| sheet.name.as_str()).collect::<Vec<_>>(), ["_spbe"]);
    }
}

#[test]
fn only_values_of_the_scale_can_be_entered() {
    for (instrument, rule) in instruments().into_iter().zip([
        "type=\"whole\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\"Di luar skala\" error=\"Yang boleh diisi: 1–5\"",
        "type=\"decimal\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\"Di luar skala\" error=\"Yang boleh diisi: 1,00–5,00\"",
        "type=\"whole\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\"Di luar skala\" error=\"Yang boleh diisi: 0–5\"",
    ]) {
        let mut book = Book::new(instrument, Language::Indonesian, &Values::empty(instrument));
        book.cohort = vec![spbe_exchange::Member { agency: "A".to_owned(), levels: book.baseline.clone(), ..Default::default() }];
        let bytes = write_xlsx(&book).unwrap();
        for sheet in [INDICATORS, COHORT] {
            let xml = member(&bytes, &sheet_member(sheet));
            assert!(xml.contains(rule), "{}: {}", instrument.id(), &xml[xml.find("<dataValidation ").unwrap()..][..300]);
        }
    }
}

#[test]
fn every_sheet_is_set_up_for_a4_with_its_header_on_each_page() {
    let bytes = write_xlsx(&Book::new(spbe(), Language::Indonesian, &Values::empty(spbe()))).unwrap();
    for sheet in 0..6 {
        let xml = member(&bytes, &sheet_member(sheet));
        assert!(xml.contains("<pageSetUpPr fitToPage=\"1\"/>"));
        // The summary is one page; what is longer than a page has its header in sight and on each of them.
        let setup = if sheet == 0 { "" } else { "fitToHeight=\"0\" orientation=\"landscape\"" };
        assert!(xml.contains(&format!("<pageSetup paperSize=\"9\" {setup}")), "{sheet}");
        assert_eq!(xml.contains("state=\"frozen\""), sheet != 0, "{sheet}");
    }
    let names = member(&bytes, "xl/workbook.xml");
    assert_eq!(names.matches("_xlnm.Print_Titles").count(), 5);
    for name in [
        "Ambang_Predikat",
        "Nama_Predikat",
        "Indeks_Dasar",
        "Indeks_Skenario",
        "Predikat_Dasar",
        "Predikat_Skenario",
    ] {
        assert!(names.contains(&format!("<definedName name=\"{name}\">")), "{name}");
    }
}

/// Texts of the user are shared strings; whatever is a formula was written by us.
fn formulas(bytes: &[u8]) -> Vec<String> {
    let sheets = (0..7).map(|sheet| member(bytes, &sheet_member(sheet)));
    sheets
        .flat_map(|xml| {
            xml.split("<f>")
                .skip(1)
                .map(|rest| rest.split("</f>").next().unwrap().to_owned())
                .collect::<Vec<_>>()
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn no_text_of_the_user_becomes_a_formula(book in any_book()) {
        let mut plain = book.clone();
        let blank = |text: &mut String| text.clear();
        plain.scenarios.iter_mut().for_each(|scenario| { blank(&mut scenario.name); blank(&mut scenario.note); });
        plain.details.iter_mut().for_each(|detail| { blank(&mut detail.unit); blank(&mut detail.note); });
        plain.cohort.iter_mut().for_each(|member| "A".clone_into(&mut member.agency));
        plain.risk.clear();
        blank(&mut plain.agency.name);
        blank(&mut plain.target);
        prop_assert_eq!(formulas(&write_xlsx(&book).unwrap()), formulas(&write_xlsx(&plain).unwrap()));
    }

    /// The results that are stored beside the formulas are the engine's, for whoever does not calculate.
    #[test]
    fn stored_results_are_those_of_the_engine(book in any_book()) {
        let checked = book.check().unwrap();
        let bytes = write_xlsx(&book).unwrap();
        let xml = member(&bytes, &sheet_member(INDICATORS));
        let Checked { instrument, baseline, .. } = &checked;
        let result = assess(instrument, baseline);
        let index = result.shown_index();
        prop_assert!(stored(&xml, "D4") == index.to_string(), "{} {index}", stored(&xml, "D4"));
        prop_assert_eq!(stored(&xml, "D5"), instrument.band(result.band()).name().get(book.language));
    }
}

fn stored<'a>(xml: &'a str, cell: &str) -> &'a str {
    let start = xml.find(&format!("<c r=\"{cell}\"")).unwrap();
    let value = start + xml[start..].find("<v>").unwrap() + 3;
    &xml[value..value + xml[value..].find("</v>").unwrap()]
}

/// A history of many steps is longer than any cell.
#[test]
fn a_long_store_is_carried_over_many_cells() {
    let mut book = Book::new(spbe(), Language::Indonesian, &Values::empty(spbe()));
    let mut numbers = 1_u64;
    let mut noise = String::new();
    for _ in 0..60_000 {
        numbers = numbers.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        noise.extend([format!("{:04x}", numbers >> 48)]);
    }
    book.stored = spbe_exchange::Stored::new(format!("{{\"noise\":\"{noise}\"}}"));
    let bytes = write_xlsx(&book).unwrap();
    let mut workbook: Xlsx<_> = Xlsx::new(std::io::Cursor::new(&bytes)).unwrap();
    assert!(workbook.worksheet_range("_spbe").unwrap().height() > 7);
    let preview = crate::support::understood(&bytes).unwrap();
    assert!(matches!(preview.content, spbe_exchange::Content::Workspace { book: read, .. } if *read == book));
}

#[test]
fn an_instrument_that_does_not_hold_together_is_not_written() {
    let mut book = Book::new(spbe(), Language::English, &Values::empty(spbe()));
    book.baseline[0] = "=1".to_owned();
    let error = write_xlsx(&book).unwrap_err();
    assert_eq!(error.to_string(), "baseline[0]: \"=1\" is not a number; allowed are 1–5, or nothing.");
    assert!(Instrument::official(&book.instrument.id).is_some());
}
