//! An instrument file that does not add up is refused, with every reason at once.

use proptest::prelude::*;
use serde_json::{Value as Json, json};
use spbe_index::{Instrument, InstrumentFault};

use crate::support::{PEMDI_JSON, SPBE_2018_JSON, SPBE_JSON};

/// A change to a file: where, and what is there afterwards (`None`: nothing).
type Change = (&'static str, Option<Json>);

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

/// What a JSON reader passes over in silence.
#[test]
fn a_field_is_given_once() {
    for (file, from, to, messages) in [
        (SPBE_JSON, "\"format\": 1,", "\"format\": 1, \"format\": 1,", vec!["format: given twice"]),
        (
            SPBE_JSON,
            "\"id\": \"process\",",
            "\"id\": \"service\", \"\\u0069d\": \"process\",",
            vec!["kinds[0].id: given twice"],
        ),
        (
            PEMDI_JSON,
            "\"number\": \"4\",\n          ",
            "\"number\": \"4\", \"weight\" : \"5.00\", \"weight\":\t\"6.00\",",
            vec!["aspects[1].indicators[1].weight: given twice"; 2],
        ),
        (
            SPBE_JSON,
            "\"scale\": { \"min\": 1,",
            "\"scale\": { \"min\": 1, \"min\": 1, \"mean\": [{}, [], { \"a]}\\\"\": 1.5e-3, \"a]}\\\"\": \"}\" }],",
            vec!["scale.min: given twice", "scale.mean[2].a]}\": given twice", "scale.mean: unknown field"],
        ),
    ] {
        assert!(file.contains(from), "{from}");
        check(&file.replacen(from, to, 1), &messages);
    }
}

#[test]
fn another_name_changes_nothing_else() {
    for file in [SPBE_2018_JSON, SPBE_JSON, PEMDI_JSON] {
        let name = "Bobot \"usulan\" \\ 2027\u{7}";
        let renamed = Instrument::renamed(file, "usulan-2027", name).unwrap();
        let mut expected: Json = serde_json::from_str(file).unwrap();
        expected["id"] = json!("usulan-2027");
        expected["regulation"] = json!({ "id": name, "en": name });
        assert_eq!(serde_json::from_str::<Json>(&renamed).unwrap(), expected);
        let changed = file.lines().zip(renamed.lines()).filter(|(before, after)| before != after).count();
        assert_eq!((changed, renamed.lines().count()), (2, file.lines().count()));
    }
}

#[test]
fn a_faulty_file_or_a_blank_name_is_refused() {
    let messages = |json: &str, id: &str, name: &str| -> Vec<String> {
        let faults = Instrument::renamed(json, id, name).unwrap_err();
        faults.iter().map(ToString::to_string).collect()
    };
    let fault = mutated(SPBE_JSON, &[("/status", None)]);
    assert_eq!(messages(&fault, "usulan", "Usulan"), ["status: missing"]);
    assert_eq!(
        messages(SPBE_JSON, "usulan", " ").first().unwrap(),
        "regulation.id: found \" \", expected a text"
    );
    assert_eq!(messages(SPBE_JSON, "", "Usulan"), ["id: found \"\", expected a text"]);
    assert!(messages("[", "usulan", "Usulan")[0].starts_with("line 1, column 1: not JSON"));
}

proptest! {
    /// In JSON of any shape, written in any way, no name is given twice but the one that was put in once more.
    #[test]
    fn only_a_name_that_comes_again_is_given_twice(
        json in any_nested(), again in prop::option::of(any::<prop::sample::Index>()), pretty in any::<bool>(),
    ) {
        let mut text = if pretty { serde_json::to_string_pretty(&json).unwrap() } else { json.to_string() };
        // The sign that begins an object is in no text here.
        let objects: Vec<_> = text.match_indices('{').map(|(at, _)| at).collect();
        let inserted = again.filter(|_| !objects.is_empty()).map(|again| *again.get(&objects));
        if let Some(at) = inserted {
            let comma = if text[at + 1..].trim_start().starts_with('}') { "" } else { "," };
            text.insert_str(at + 1, &format!("\"new\":[[]],\"new\":1{comma}"));
        }
        let faults = Instrument::from_json(&text).unwrap_err();
        let twice = faults.iter().filter(|fault| matches!(fault, InstrumentFault::Repeated { .. })).count();
        prop_assert_eq!(twice, usize::from(inserted.is_some()), "{}", text);
    }
}

fn any_nested() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        any::<f64>().prop_map(|number| json!(number)),
        "[a-z\\\\\"\\[\\],:\u{e9}\n]{0,6}".prop_map(|text| json!(text)),
        Just(json!(null)),
        Just(json!(true)),
    ];
    leaf.prop_recursive(5, 60, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Json::from),
            prop::collection::btree_map("[a-d\\\\\"]{1,3}", inner, 0..5)
                .prop_map(|fields| Json::Object(fields.into_iter().collect())),
        ]
    })
}

#[test]
fn a_file_that_is_not_json_says_where() {
    for (json, line, column) in [("", 1, 0), ("{\n  \"id\": \"x\",\n}", 3, 1), ("[1, 2", 1, 5), ("{}x", 1, 3)]
    {
        let faults = Instrument::from_json(json).unwrap_err();
        let [InstrumentFault::Syntax { line: found_line, column: found_column, .. }] = faults.as_slice()
        else {
            panic!("{json:?}: {faults:?}")
        };
        assert_eq!((*found_line, *found_column), (line, column), "{json:?}");
    }
}

#[test]
fn json_of_another_shape_is_refused() {
    for json in ["null", "[]", "47", "\"permenpanrb-59-2020\""] {
        let messages = messages(json);
        assert_eq!(messages[0], format!(": found {json}, expected an object"));
        assert!(messages.contains(&"bands: missing".to_owned()), "{messages:?}");
    }
}

proptest! {
    /// Whatever one value of a file is replaced with, the answer is an instrument or a list of faults.
    #[test]
    fn no_change_of_a_value_is_a_surprise((mut file, place) in any_place(), value in any_json()) {
        *file.pointer_mut(&place).unwrap() = value;
        if let Err(faults) = Instrument::from_json(&file.to_string()) {
            prop_assert!(!faults.is_empty());
        }
    }
}

fn any_place() -> impl Strategy<Value = (Json, String)> {
    let file = prop::sample::select(vec![SPBE_2018_JSON, SPBE_JSON, PEMDI_JSON]);
    file.prop_flat_map(|file| {
        let file: Json = serde_json::from_str(file).unwrap();
        let places = prop::sample::select(places(&file, ""));
        (Just(file), places)
    })
}

fn any_json() -> impl Strategy<Value = Json> {
    let strange =
        [json!(null), json!(1e300), json!("4294967295"), json!("1/0"), json!("0/1"), json!([]), json!({})];
    prop_oneof![prop::sample::select(strange.to_vec()), any::<i64>().prop_map(|number| json!(number))]
}

fn check(json: &str, expected: &[&str]) {
    assert_eq!(messages(json), expected);
}

fn messages(json: &str) -> Vec<String> {
    let faults = Instrument::from_json(json).expect_err("the file has a fault");
    faults.iter().map(ToString::to_string).collect()
}

fn mutated(file: &str, changes: &[Change]) -> String {
    let mut file: Json = serde_json::from_str(file).unwrap();
    for (place, value) in changes {
        let (parent, name) = place.rsplit_once('/').unwrap();
        match (file.pointer_mut(parent).unwrap(), value) {
            (Json::Object(fields), Some(value)) => drop(fields.insert(name.to_owned(), value.clone())),
            (Json::Object(fields), None) => drop(fields.remove(name).unwrap()),
            (Json::Array(items), Some(value)) => items[name.parse::<usize>().unwrap()] = value.clone(),
            (Json::Array(items), None) => drop(items.remove(name.parse().unwrap())),
            (other, _) => panic!("{place} is inside {other}"),
        }
    }
    file.to_string()
}

/// Every place in a JSON value but the root and what is inside texts.
fn places(json: &Json, place: &str) -> Vec<String> {
    let children: Vec<(String, &Json)> = match json {
        Json::Object(fields) => {
            fields.iter().map(|(name, child)| (format!("{place}/{name}"), child)).collect()
        }
        Json::Array(items) => {
            items.iter().enumerate().map(|(at, child)| (format!("{place}/{at}"), child)).collect()
        }
        _ => Vec::new(),
    };
    let inner = children.iter().filter(|(place, _)| !place.ends_with("/id") && !place.ends_with("/en"));
    inner.flat_map(|(place, child)| [vec![place.clone()], places(child, place)].concat()).collect()
}
