//! Texts that are no JSON, JSON of another shape, fields that are given twice, and values that are anything at all.

use proptest::prelude::*;
use serde_json::{Value as Json, json};
use spbe_index::{Instrument, InstrumentFault};

use super::{check, messages};
use crate::support::{PEMDI_JSON, SPBE_2018_JSON, SPBE_JSON};

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
