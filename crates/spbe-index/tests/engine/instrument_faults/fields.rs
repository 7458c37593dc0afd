//! Fields that are missing, unknown or of another kind, and names that are used twice.

use serde_json::{Value as Json, json};

use super::{Change, check, mutated};
use crate::support::{PEMDI_JSON, SPBE_JSON};

#[test]
fn fields_are_those_of_the_format() {
    for (file, change, messages) in [
        (
            SPBE_JSON,
            ("/bands", Some(json!([]))),
            vec!["bands: found [], expected a list with at least one item"],
        ),
        (SPBE_JSON, ("/wieght", Some(json!(1))), vec!["wieght: unknown field"]),
        (
            SPBE_JSON,
            ("/domains/1/aspects/2/indicators/0/tier", Some(json!(1))),
            vec!["domains[1].aspects[2].indicators[0].tier: unknown field"],
        ),
        (SPBE_JSON, ("/domains/0/name/en", None), vec!["domains[0].name.en: missing"]),
        (SPBE_JSON, ("/status", None), vec!["status: missing"]),
    ] {
        check(&mutated(file, &[change]), &messages);
    }
}

#[test]
fn values_are_of_their_kind() {
    for (file, change, messages) in [
        (
            SPBE_JSON,
            ("/bands/0/from", Some(json!("1.005"))),
            vec!["bands[0].from: found 201/200, expected a number from 0 to 100 with two decimals"],
        ),
        (SPBE_JSON, ("/index/id", Some(json!("  "))), vec!["index.id: found \"  \", expected a text"]),
        (
            SPBE_JSON,
            ("/scale/step", Some(json!("0.03"))),
            vec![
                "scale: found 100 to 500 by 3 hundredths, expected a step that divides the span from min to max",
            ],
        ),
        (
            SPBE_JSON,
            ("/scale/max", Some(json!(1))),
            vec![
                "scale: found 100 to 100 by 100 hundredths, expected a step that divides the span from min to max",
            ],
        ),
        (
            SPBE_JSON,
            ("/domains/0/aspects/0/indicators/0/kind", Some(json!("proces"))),
            vec![
                "domains[0].aspects[0].indicators[0].kind: found proces, expected the id of one of the kinds",
            ],
        ),
        (
            SPBE_JSON,
            ("/domains/0/aspects/0/indicators/0/weight", Some(json!("1,3"))),
            vec![
                "domains[0].aspects[0].indicators[0].weight: found \"1,3\", expected a number such as 2.75 or 10/3",
            ],
        ),
        (
            SPBE_JSON,
            ("/domains/0/aspects/0/indicators/0/weight", Some(json!(-1.3))),
            vec![
                "domains[0].aspects[0].indicators[0].weight: found -1.3, expected a number such as 2.75 or 10/3",
            ],
        ),
        (SPBE_JSON, ("/format", Some(json!(2))), vec!["format: found 2, expected 1"]),
        (SPBE_JSON, ("/format", Some(json!("1.50"))), vec!["format: found \"1.50\", expected 1"]),
        (
            SPBE_JSON,
            ("/kinds/0/levels/4", None),
            vec![
                "kinds \"process\": found levels [1, 2, 3, 4], expected every whole level of the scale in order",
            ],
        ),
        (
            SPBE_JSON,
            ("/kinds/0/levels/1/level", Some(json!("2.5"))),
            vec!["kinds[0].levels[1].level: found \"2.5\", expected a whole level"],
        ),
    ] {
        check(&mutated(file, &[change]), &messages);
    }
}

#[test]
fn faults_of_the_form_are_reported_together() {
    let changes: [Change; 4] = [
        ("/domains/0/weight", Some(json!("a lot"))),
        ("/domains/1/aspects/0/name/en", None),
        ("/bands/1/to", Some(json!("2.59"))),
        ("/scale/step", Some(json!(3))),
    ];
    check(
        &mutated(SPBE_JSON, &changes),
        &[
            "scale: found 100 to 500 by 300 hundredths, expected a step that divides the span from min to max",
            "bands[1].to: unknown field",
            "domains[0].weight: found \"a lot\", expected a number such as 2.75 or 10/3",
            "domains[1].aspects[0].name.en: missing",
        ],
    );
}

#[test]
fn a_short_name_is_used_once() {
    let name = json!({ "id": "Nama yang sama", "en": "The same name" });
    let [first, third] = [0, 2].map(|position| format!("/domains/0/aspects/0/indicators/{position}/short"));
    let mut file: Json = serde_json::from_str(SPBE_JSON).unwrap();
    for place in [first, third] {
        *file.pointer_mut(&place).unwrap() = name.clone();
    }
    check(&file.to_string(), &["indicator 3: the short name \"Nama yang sama\" is used twice"]);
}

#[test]
fn a_kind_has_an_id_of_its_own() {
    let mut file: Json = serde_json::from_str(PEMDI_JSON).unwrap();
    let kinds = file["kinds"].as_array_mut().unwrap();
    kinds.push(kinds[0].clone());
    check(&file.to_string(), &["kinds[1].id: found maturity, expected an id that no other kind has"]);
}
