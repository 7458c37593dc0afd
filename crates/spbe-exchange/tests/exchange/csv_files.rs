//! CSV out and back.

use proptest::prelude::*;
use spbe_exchange::{Book, Content, FileKind, Scenario, cohort_csv, indicators_csv, scenarios_csv};
use spbe_index::{Language, Values};

use crate::support::{any_book, spbe, understood};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn scenarios_come_back_the_same(book in any_book()) {
        let preview = understood(scenarios_csv(&book).unwrap().as_bytes()).unwrap();
        prop_assert_eq!((preview.file, &preview.faults), (FileKind::Csv, &Vec::new()));
        let Book { baseline, scenarios, instrument, .. } = book;
        prop_assert_eq!(preview.content, Content::Scenarios { instrument: instrument.id, baseline, scenarios });
    }

    #[test]
    fn indicators_come_back_the_same(book in any_book()) {
        let preview = understood(indicators_csv(&book).unwrap().as_bytes()).unwrap();
        prop_assert_eq!(&preview.faults, &Vec::new());
        let Scenario { levels, locks, .. } = book.scenarios[book.current].clone();
        let scenario = Scenario { levels, locks, ..Scenario::default() };
        let details = book.details.into_iter();
        let details = details.filter(|detail| {
            !detail.unit.is_empty() || !detail.note.is_empty() || !detail.efforts.is_empty()
        });
        prop_assert_eq!(preview.content, Content::Indicators {
            instrument: book.instrument.id,
            baseline: book.baseline,
            estimated: book.estimated,
            scenario,
            details: details.collect(),
        });
    }

    #[test]
    fn a_cohort_comes_back_the_same(book in any_book()) {
        prop_assume!(!book.cohort.is_empty());
        let preview = understood(cohort_csv(&book).unwrap().as_bytes()).unwrap();
        prop_assert_eq!(&preview.faults, &Vec::new());
        prop_assert_eq!(preview.content, Content::Cohort { instrument: book.instrument.id, members: book.cohort });
    }

    /// What a spreadsheet would run is text in every field of every file.
    #[test]
    fn no_field_is_a_formula(book in any_book()) {
        for text in [scenarios_csv(&book), indicators_csv(&book), cohort_csv(&book)].map(Result::unwrap) {
            let delimiter = if book.language == Language::Indonesian { b';' } else { b',' };
            let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(text.as_bytes());
            for field in reader.records().map(Result::unwrap).flat_map(|record| {
                record.iter().map(str::to_owned).collect::<Vec<_>>()
            }) {
                let runs = field.starts_with(['=', '+', '-', '@']) || field.starts_with(char::is_control);
                prop_assert!(!runs, "{field:?}");
            }
        }
    }
}

#[test]
fn faults_of_a_table_of_scenarios_have_their_places() {
    let book = Book::new(spbe(), Language::Indonesian, &Values::empty(spbe()));
    let text = scenarios_csv(&book).unwrap();
    let wrong = text.replace(";skenario;;;", ";skenario;48;;9");
    let preview = understood(wrong.as_bytes()).unwrap();
    let sentences: Vec<_> = preview.faults.iter().map(|fault| fault.sentence(Language::Indonesian)).collect();
    assert_eq!(
        sentences,
        [
            "Baris 3, kolom 5: “9” di luar skala; isi 1–5 atau kosongkan.",
            "Baris 3, kolom 3: “48” bukan nomor indikator instrumen ini."
        ]
    );
}
