//! Where the shifts come from: the published pairs, presets, a slider, a table of one's own.

use proptest::prelude::*;
use spbe_index::risk::{Odds, OddsFault, Preset, Severity, evidence, percent};
use spbe_index::{Shifts, read_shifts};

use crate::risk::{CLOSE, any_odds};
use crate::support::{pemdi, spbe, spbe_2018};

/// Counted by hand from data/published/self-assessed-vs-final.csv.
#[test]
fn the_published_pairs_are_those_of_one_city() {
    for (level, counts, years) in [
        (0, [0; 5], vec![]),
        (1, [0, 0, 8, 0, 0], vec![2018]),
        (2, [0, 1, 5, 2, 1], vec![2021]),
        (3, [0, 5, 6, 1, 0], vec![2021]),
        (4, [3, 8, 3, 0, 0], vec![2021]),
        (5, [3, 5, 4, 0, 0], vec![2021]),
    ] {
        let evidence = evidence(level);
        assert_eq!((evidence.counts, evidence.years), (counts, years), "level {level}");
    }
    let published = Shifts::published();
    for (level, mean) in [(0, 0.0), (1, 1.0), (2, 21.0 / 9.0), (3, 32.0 / 12.0), (4, 3.0), (5, 49.0 / 12.0)] {
        assert!((f64::from(level) + published.odds(level).mean() - mean).abs() < CLOSE, "level {level}");
    }
}

#[test]
fn presets_are_places_on_the_slider() {
    let published = Shifts::published();
    for (preset, severity) in [(Preset::Lenient, -50), (Preset::Usual, 0), (Preset::Strict, 50)] {
        assert_eq!(Shifts::preset(preset), published.tilted(Severity::new(severity)));
    }
    assert_eq!(Shifts::preset(Preset::None), Shifts::none());
    assert_eq!(Severity::new(-128).hundredths(), -100);
    let odds = Odds::new([0.1, 0.2, 0.4, 0.2, 0.1]).unwrap();
    for (severity, expected) in [
        (100, [0.3, 0.4, 0.2, 0.1, 0.0]),
        (25, [0.15, 0.25, 0.35, 0.175, 0.075]),
        (0, [0.1, 0.2, 0.4, 0.2, 0.1]),
        (-50, [0.05, 0.15, 0.5, 0.2, 0.1]),
        (-100, [0.0, 0.1, 0.6, 0.2, 0.1]),
    ] {
        let tilted = odds.tilted(Severity::new(severity)).probabilities();
        assert!(tilted.iter().zip(expected).all(|(one, other)| (one - other).abs() < CLOSE), "{severity}");
    }
}

proptest! {
    #[test]
    fn a_stricter_place_makes_no_outcome_likelier_to_be_reached(odds in any_odds(), one in -100..=100_i8, other in -100..=100_i8) {
        let [lenient, strict] = [one.min(other), one.max(other)].map(|at| odds.tilted(Severity::new(at)).probabilities());
        for from in 0..5 {
            prop_assert!(strict[from..].iter().sum::<f64>() <= lenient[from..].iter().sum::<f64>() + CLOSE);
        }
        prop_assert!((strict.iter().sum::<f64>() - 1.0).abs() < CLOSE);
    }

    #[test]
    fn a_table_that_is_written_reads_the_same(rows in prop::collection::vec(any_odds(), 5), semicolon: bool) {
        let mut table = "level,minus_2,minus_1,0,plus_1,plus_2\n".to_owned();
        let mut expected = Shifts::none();
        for (level, odds) in (1..).zip(rows) {
            let fields = odds.probabilities().map(|probability| probability.to_string());
            table.extend([level.to_string(), ",".to_owned(), fields.join(","), "\n".to_owned()]);
            expected = expected.with(level, odds);
        }
        if semicolon {
            table = table.replace(',', ";").replace('.', ",");
        }
        let read = read_shifts(spbe().scale(), table.as_bytes()).unwrap();
        for level in 1..=5 {
            let (one, other) = (read.odds(level).probabilities(), expected.odds(level).probabilities());
            prop_assert!(one.iter().zip(other).all(|(one, other)| (one - other).abs() < 1e-15));
        }
    }
}

#[test]
fn odds_are_none_negative_and_together_one() {
    let sum = |probabilities| match Odds::new(probabilities) {
        Err(OddsFault::Sum { sum }) => sum.exact(),
        other => panic!("{other:?}"),
    };
    assert_eq!(sum([0.0, 0.0, 0.0, 0.0, 0.0]), "0.00");
    assert_eq!(sum([0.5, 0.5, 0.5, 0.0, 0.0]), "1.50");
    assert_eq!(sum([0.0, 0.3333, 0.3333, 0.3333, 0.0]), "0.9999");
    assert_eq!(Odds::new([0.0, -0.1, 1.1, 0.0, 0.0]), Err(OddsFault::Negative { shift: -1 }));
    assert_eq!(Odds::new([0.0, 0.0, 0.0, 0.0, f64::NAN]), Err(OddsFault::Negative { shift: 2 }));
    let thirds = Odds::new([0.0, 0.333_333_333, 0.333_333_333, 0.333_333_333, 0.0]).unwrap();
    assert!((thirds.probabilities().iter().sum::<f64>() - 1.0).abs() < 1e-15);
    assert_eq!(Odds::of_counts([0; 5]), Odds::CONFIRMED);
    assert_eq!(percent(0.125, 1).to_string(), "12.5");
}

/// Thirds, sixths and sevenths as a spreadsheet rounds them, and sums that no rounding explains.
#[test]
fn rounded_figures_are_read_as_what_they_were() {
    for (row, sum) in [
        ("0.333333,0.333333,0.333333,0,0", None),
        ("0.333,0.333,0.333,0,0", None),
        ("0.667,0.1667,0.167,0,0", None),
        ("0.142857,0.142857,0.142857,0.142857,0.428571", None),
        ("0.33,0.33,0.33,0,0", Some("0.99")),
        ("0.333,0.333,0.331,0,0", Some("0.997")),
        ("0.333333,0.333333,0.333330,0,0", Some("0.999996")),
    ] {
        let text = GOOD.replace("3,0,0.2,0.8,0,0", &format!("3,{row}"));
        let read = read_shifts(spbe().scale(), text.as_bytes());
        match sum {
            None => {
                let probabilities = read.unwrap().odds(3).probabilities();
                assert!((probabilities.iter().sum::<f64>() - 1.0).abs() < CLOSE, "{row}");
            }
            Some(sum) => {
                let message = format!("line 4, level 3: the probabilities add up to {sum}, not to 1");
                assert_eq!(read.unwrap_err()[0].to_string(), message);
            }
        }
    }
}

const GOOD: &str = "level,minus_2,minus_1,0,plus_1,plus_2\n1,0,0,1,0,0\n2,0,0.1,0.9,0,0\n3,0,0.2,0.8,0,0\n4,0.1,0.2,0.7,0,0\n5,0.1,0.3,0.6,0,0\n";

#[test]
fn a_table_with_faults_says_all_of_them() {
    assert!(read_shifts(spbe().scale(), GOOD.as_bytes()).is_ok());
    assert!(read_shifts(pemdi().scale(), GOOD.as_bytes()).is_ok());
    assert!(
        read_shifts(spbe().scale(), format!("\u{feff}{}", GOOD.replace("level", "LEVEL")).as_bytes()).is_ok()
    );
    let columns = "the columns are level,minus_2,minus_1,0,plus_1,plus_2";
    for (text, expected) in [
        (String::new(), vec!["the file is empty".to_owned()]),
        (
            GOOD.replace("3,0,0.2,0.8", "3,0,0.2,0.7").replace("5,0.1,0.3,0.6", "5,0.2,0.3,0.6"),
            vec![
                "line 4, level 3: the probabilities add up to 0.90, not to 1".to_owned(),
                "line 6, level 5: the probabilities add up to 1.10, not to 1".to_owned(),
            ],
        ),
        (
            GOOD.replace("4,0.1,0.2,0.7", "4,-0.1,0.4,0.7").replace("2,0,0.1,", "2,0,x,"),
            vec![
                "line 3, column minus_1: \"x\" is no probability; allowed are numbers from 0 to 1, such as 0.25".to_owned(),
                "line 5, level 4: the probability of shift -2 is negative".to_owned(),
            ],
        ),
        (
            GOOD.replace("\n1,", "\n6,").replace("\n5,", "\n4,").replace("\n2,", "\n2.5,"),
            vec![
                "line 2: \"6\" is no level; allowed are whole levels from 1 to 5".to_owned(),
                "line 3: \"2.5\" is no level; allowed are whole levels from 1 to 5".to_owned(),
                "line 6: level 4 is there already in line 5".to_owned(),
                "no line for level 1".to_owned(),
                "no line for level 2".to_owned(),
                "no line for level 5".to_owned(),
            ],
        ),
        (GOOD.replace("3,0,0.2,0.8,0,0", "3,0,0.2,0.8"), vec![
            "line 4: 4 fields, but the header has 6".to_owned(),
            "no line for level 3".to_owned(),
        ]),
        (
            GOOD.replace("minus_2,minus_1", "minus_1,minus_1"),
            vec![
                format!("column 3 (\"minus_1\") is unknown or there twice; {columns}"),
                format!("no column \"minus_2\"; {columns}"),
            ],
        ),
        (
            GOOD.replace("level", "tingkat"),
            vec![
                format!("column 1 (\"tingkat\") is unknown or there twice; {columns}"),
                format!("no column \"level\"; {columns}"),
            ],
        ),
    ] {
        let faults = read_shifts(spbe().scale(), text.as_bytes()).expect_err("the table has a fault");
        assert_eq!(faults.iter().map(ToString::to_string).collect::<Vec<_>>(), expected, "{text}");
    }
    let faults = read_shifts(spbe_2018().scale(), GOOD.as_bytes()).expect_err("5/2018 has a level 0");
    assert_eq!(faults[0].to_string(), "no line for level 0");
}
