//! Weights, numbers and bands that do not fit together.

use serde_json::json;

use super::{Change, check, mutated};
use crate::support::{PEMDI_JSON, SPBE_2018_JSON, SPBE_JSON};

#[test]
fn weights_add_up_at_every_tier() {
    for (file, change, messages) in [
        (
            SPBE_JSON,
            ("/domains/0/weight", Some(json!("14.00"))),
            vec![
                "instrument permenpanrb-59-2020: weighs 100.00 %, but its parts add up to 101.00 %",
                "domain 1: weighs 14.00 %, but its parts add up to 13.00 %",
            ],
        ),
        (
            SPBE_JSON,
            ("/domains/3/aspects/1/indicators/0/weight", Some(json!("3.50"))),
            vec!["aspect 8: weighs 18.00 %, but its parts add up to 18.50 %"],
        ),
        (
            PEMDI_JSON,
            ("/aspects/0/weight", Some(json!(11))),
            vec![
                "instrument permenpanrb-8-2026: weighs 100.00 %, but its parts add up to 101.00 %",
                "aspect 1: weighs 11.00 %, but its parts add up to 10.00 %",
            ],
        ),
        (
            SPBE_2018_JSON,
            ("/domains/2/aspects/1/indicators/5/weight", Some(json!("3.33"))),
            vec!["aspect 7: weighs 20.00 %, but its parts add up to 5999/300 %"],
        ),
    ] {
        check(&mutated(file, &[change]), &messages);
    }
}

#[test]
fn numbers_leave_none_out_and_repeat_none() {
    for (file, change, messages) in [
        (
            SPBE_JSON,
            ("/domains/1/aspects/0/indicators/2", None),
            vec![
                "aspect 2: weighs 10.00 %, but its parts add up to 7.50 %",
                "indicator 14: expected number 13",
            ],
        ),
        (
            SPBE_JSON,
            ("/domains/0/aspects/0/indicators/1/number", Some(json!("1"))),
            vec!["indicator 1: expected number 2", "indicator 3: expected number 2"],
        ),
        (
            SPBE_2018_JSON,
            ("/domains/2/aspects/1/indicators/4/number", Some(json!("35c"))),
            vec!["indicator 35c: expected number 36", "indicator 35c: expected number 36"],
        ),
        (SPBE_JSON, ("/domains/2/number", Some(json!("III"))), vec!["domain III: expected number 3"]),
        (
            SPBE_JSON,
            ("/domains/2/aspects/0/number", Some(json!("4"))),
            vec!["aspect 4: expected number 5", "aspect 6: expected number 5"],
        ),
    ] {
        check(&mutated(file, &[change]), &messages);
    }
}

#[test]
fn bands_rise_from_the_bottom_of_the_scale() {
    for (file, change, messages) in [
        (
            SPBE_JSON,
            ("/bands/2/from", Some(json!("1.80"))),
            vec!["band Baik: begins at 1.80, expected more than 1.80"],
        ),
        (
            SPBE_JSON,
            ("/bands/4/from", Some(json!("3.20"))),
            vec!["band Memuaskan: begins at 3.20, expected more than 3.50"],
        ),
        (
            SPBE_JSON,
            ("/bands/4/from", Some(json!("5.01"))),
            vec!["band Memuaskan: begins at 5.01, expected at most 5"],
        ),
        (
            SPBE_JSON,
            ("/bands/0/from", Some(json!("0.50"))),
            vec!["band Kurang: begins at 0.50, expected the bottom of the scale, 1"],
        ),
    ] {
        check(&mutated(file, &[change]), &messages);
    }
}

#[test]
fn faults_of_the_sums_are_reported_together() {
    let changes: [Change; 3] = [
        ("/domains/3/weight", Some(json!("46.00"))),
        ("/domains/2/aspects/1/indicators/1/number", Some(json!("31"))),
        ("/bands/3/from", Some(json!("2.50"))),
    ];
    check(
        &mutated(SPBE_JSON, &changes),
        &[
            "instrument permenpanrb-59-2020: weighs 100.00 %, but its parts add up to 100.50 %",
            "domain 4: weighs 46.00 %, but its parts add up to 45.50 %",
            "indicator 31: expected number 30",
            "indicator 31: expected number 32",
            "band Sangat Baik: begins at 2.50, expected more than 2.60",
        ],
    );
}

#[test]
fn a_weight_of_nothing_is_no_weight() {
    let changes: [Change; 2] = [
        ("/aspects/0/indicators/0/weight", Some(json!(0))),
        ("/aspects/0/indicators/1/weight", Some(json!(10))),
    ];
    check(&mutated(PEMDI_JSON, &changes), &["indicator 1: found weight 0, expected a weight above zero"]);
}

/// Two primes near a hundred thousand have no common multiple that is small enough.
#[test]
fn weights_without_a_common_part_are_refused() {
    let changes: [Change; 4] = [
        ("/aspects/0/indicators/0/weight", Some(json!("1/99989"))),
        ("/aspects/0/indicators/1/weight", Some(json!("999889/99989"))),
        ("/aspects/1/indicators/0/weight", Some(json!("1/99991"))),
        ("/aspects/1/indicators/1/weight", Some(json!("999909/99991"))),
    ];
    let message = "weight: found fractions without a common part, expected simpler weights";
    check(&mutated(PEMDI_JSON, &changes), &[message]);
}
