//! External indexes that are refused.

use serde_json::json;

use super::{Change, check, messages, mutated};
use crate::support::PEMDI_JSON;

#[test]
fn external_indexes_are_refused_in_the_form() {
    for (change, message) in [
        (
            ("/externals/0/official", Some(json!("yes"))),
            "externals[0].official: found \"yes\", expected true or false",
        ),
        (("/externals/1/note/en", None), "externals[1].note.en: missing"),
        (
            ("/externals/2/decimals", Some(json!(5))),
            "externals[2].decimals: found 5, expected a whole number from 0 to 4",
        ),
        (
            ("/externals/3/breakpoints/0/figure", Some(json!("1.00001"))),
            "externals[3].breakpoints[0].figure: found 100001/100000, expected a number from 0 to 100000 with four decimals",
        ),
        (
            ("/externals/3/breakpoints/5/figure", Some(json!(100_001))),
            "externals[3].breakpoints[5].figure: found 100001.00, expected a number from 0 to 100000 with four decimals",
        ),
        (
            ("/externals/0/breakpoints/0/level", Some(json!(1))),
            "externals[0].breakpoints[0].level: unknown field",
        ),
        (("/externals", Some(json!([]))), "externals: found [], expected a list with at least one item"),
        (
            ("/aspects/2/indicators/0/external", Some(json!("SDI"))),
            "aspects[2].indicators[0].external: found SDI, expected the id of one of the externals",
        ),
    ] {
        let messages = messages(&mutated(PEMDI_JSON, &[change]));
        assert_eq!(messages[0], message);
    }
}

#[test]
fn external_indexes_cover_the_scale_and_are_taken() {
    for (change, expected) in [
        (
            ("/externals/0/breakpoints/2/figure", Some(json!("12.5"))),
            vec!["externals[0].breakpoints[2].figure: found 12.5, expected more than 12.5"],
        ),
        (
            ("/externals/3/breakpoints/3/value", Some(json!("2.4"))),
            vec!["externals[3].breakpoints[3].value: found 2.40, expected more than 2.50"],
        ),
        (
            ("/externals/2/breakpoints/0/value", Some(json!("1.2"))),
            vec!["externals[2].breakpoints[0].value: found 1.20, expected the bottom of the scale, 1"],
        ),
        (
            ("/externals/2/breakpoints/5/value", Some(json!("4.99"))),
            vec!["externals[2].breakpoints[5].value: found 4.99, expected the top of the scale, 5"],
        ),
        (
            ("/externals/2/breakpoints/5/value", Some(json!("5.01"))),
            vec!["externals[2].breakpoints[5].value: found 5.01, expected the top of the scale, 5"],
        ),
        (
            ("/externals/2/breakpoints", Some(json!([{ "figure": 1, "value": 1 }]))),
            vec!["externals[2].breakpoints[0].value: found 1.00, expected the top of the scale, 5"],
        ),
        (
            ("/aspects/2/indicators/1/external", Some(json!("sdi"))),
            vec!["externals[2]: found sjig, expected an external index that an indicator takes"],
        ),
        (
            ("/aspects/2/indicators/1/external", None),
            vec!["externals[2]: found sjig, expected an external index that an indicator takes"],
        ),
    ] {
        check(&mutated(PEMDI_JSON, &[change]), &expected);
    }
    let twice: [Change; 2] =
        [("/externals/2/id", Some(json!("sdi"))), ("/aspects/2/indicators/1/external", None)];
    check(
        &mutated(PEMDI_JSON, &twice),
        &["externals[2].id: found sdi, expected an id that no other external index has"],
    );
}
