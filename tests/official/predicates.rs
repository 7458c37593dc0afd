//! Which index a published predicate was taken from.

use std::collections::BTreeSet;

use crate::case::{CASES, case, instrument};
use crate::oracle;

#[test]
fn in_2024_the_predicate_is_the_band_of_the_exact_index() {
    let cases = || CASES.iter().filter(|case| case.row.year == 2024);
    let mut rounding_says_otherwise = Vec::new();
    for case in cases() {
        let row = &case.row;
        let possible: Vec<_> = case.exact_indexes().into_iter().map(oracle::predicate).collect();
        assert!(possible.contains(&row.predicate.as_str()), "{}: {possible:?}", row.agency);
        let band = instrument().band_of(case.starting.chosen());
        assert_eq!(instrument().band(band).name().id(), row.predicate, "{}", row.agency);
        if oracle::predicate(row.index * 100) != row.predicate {
            rounding_says_otherwise.push((row.agency.as_str(), row.index, row.predicate.as_str()));
        }
    }
    assert_eq!(cases().count(), 615);
    rounding_says_otherwise.sort_unstable();
    assert_eq!(
        rounding_says_otherwise,
        [
            ("Pemerintah Kab. Luwu", 260, "Cukup"),
            ("Pemerintah Kab. Nias Barat", 180, "Kurang"),
            ("Pemerintah Kab. Pacitan", 350, "Baik"),
        ]
    );
}

#[test]
fn in_2023_the_predicate_is_the_band_of_the_rounded_index() {
    let cases = || CASES.iter().filter(|case| case.row.year == 2023);
    let mut exactness_says_otherwise = Vec::new();
    for case in cases() {
        let row = &case.row;
        assert_eq!(oracle::predicate(row.index * 100), row.predicate, "{}", row.agency);
        let possible: BTreeSet<_> = case.exact_indexes().into_iter().map(oracle::predicate).collect();
        if !possible.is_empty() && !possible.contains(row.predicate.as_str()) {
            exactness_says_otherwise.push((row.agency.as_str(), case.exact_indexes()));
        }
    }
    assert_eq!(cases().count(), 621);
    exactness_says_otherwise.sort();
    let expected = [
        ("Pemerintah Kab. Boven Digoel", vec![17_995]),
        ("Pemerintah Kab. Nias Barat", vec![17_950, 17_975]),
    ];
    assert_eq!(exactness_says_otherwise, expected);
}

#[test]
fn kab_pacitan_2024_is_3_4985_shown_3_50_and_baik() {
    let pacitan = case(2024, "Pemerintah Kab. Pacitan");
    let row = &pacitan.row;
    assert_eq!((pacitan.exact_indexes(), row.index, row.predicate.as_str()), (vec![34_985], 350, "Baik"));
    let assessment = pacitan.assessment();
    assert_eq!(instrument().band(assessment.band()).name().id(), "Baik");
    assert_eq!(assessment.index().rounded(2).to_string(), "3.50");
    assert_eq!(assessment.shown_index().to_string(), "3.4985");
}
