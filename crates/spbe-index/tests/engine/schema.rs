//! The published JSON Schemas and the loaders refuse the same files.
//!
//! A schema sees one field at a time. What a loader refuses beyond it is told apart in [`seen_by_a_schema`], and shown
//! in a table of its own.

use std::collections::BTreeSet;

use jsonschema::Validator;
use serde_json::{Value as Json, json};
use spbe_index::instrument::Expected;
use spbe_index::{Guidance, Instrument, InstrumentFault};

use crate::support::{PEMDI_JSON, SPBE_2018_JSON, SPBE_JSON, pemdi, spbe};

const INSTRUMENT: &str = include_str!("../../../../data/instruments/schema.json");
const SENTENCES: &str = include_str!("../../../../data/instruments/texts-schema.json");
const SPBE_SENTENCES: &str = include_str!("../../../../data/instruments/texts/permenpanrb-59-2020.json");
const PEMDI_SENTENCES: &str = include_str!("../../../../data/instruments/texts/permenpanrb-8-2026.json");

type Load = fn(&str) -> Result<(), Vec<InstrumentFault>>;

fn instrument(json: &str) -> Result<(), Vec<InstrumentFault>> {
    Instrument::from_json(json).map(drop)
}

fn spbe_sentences(json: &str) -> Result<(), Vec<InstrumentFault>> {
    Guidance::from_json(json, spbe()).map(drop)
}

fn pemdi_sentences(json: &str) -> Result<(), Vec<InstrumentFault>> {
    Guidance::from_json(json, pemdi()).map(drop)
}

const FILES: [(&str, &str, Load); 5] = [
    (INSTRUMENT, SPBE_2018_JSON, instrument),
    (INSTRUMENT, SPBE_JSON, instrument),
    (INSTRUMENT, PEMDI_JSON, instrument),
    (SENTENCES, SPBE_SENTENCES, spbe_sentences),
    (SENTENCES, PEMDI_SENTENCES, pemdi_sentences),
];

#[test]
fn every_file_keeps_to_its_schema() {
    for (schema, file, load) in FILES {
        let json: Json = serde_json::from_str(file).unwrap();
        let expected = if schema == INSTRUMENT { "schema.json" } else { "../texts-schema.json" };
        assert_eq!(json["$schema"], expected);
        assert!(jsonschema::meta::is_valid(&serde_json::from_str(schema).unwrap()));
        let faults: Vec<_> = validator(schema).iter_errors(&json).map(|error| error.to_string()).collect();
        assert_eq!((faults, load(file)), (Vec::new(), Ok(())));
    }
}

/// Each field of the formats is left out, put in where none belongs, and replaced with everything that it is not.
#[test]
fn schema_and_loader_refuse_the_same_changes() {
    for (schema, file, load) in FILES {
        let (validator, json): (_, Json) = (validator(schema), serde_json::from_str(file).unwrap());
        let mut refused = 0;
        for (change, changed) in changes(&shortened(&json)) {
            let faults = load(&changed.to_string()).err().unwrap_or_default();
            let seen = faults.iter().any(seen_by_a_schema);
            assert_eq!(!validator.is_valid(&changed), seen, "{change}: {faults:?}");
            refused += usize::from(seen);
        }
        assert!(refused > 100, "{refused} changes of a file were refused");
    }
}

/// A file that only a loader can refuse, as it takes two fields or arithmetic to see why.
#[test]
fn what_only_the_loader_refuses() {
    let validator = validator(INSTRUMENT);
    for (place, value, message) in [
        (
            "/bands/1/from",
            json!("100.01"),
            "bands[1].from: found 100.01, expected a number from 0 to 100 with two decimals",
        ),
        (
            "/bands/1/from",
            json!("4/3"),
            "bands[1].from: found 4/3, expected a number from 0 to 100 with two decimals",
        ),
        (
            "/externals/0/breakpoints/1/figure",
            json!("1/3"),
            "externals[0].breakpoints[1].figure: found 1/3, expected a number from 0 to 100000 with four decimals",
        ),
        (
            "/scale/step",
            json!("0.03"),
            "scale: found 100 to 500 by 3 hundredths, expected a step that divides the span from min to max",
        ),
        (
            "/aspects/0/weight",
            json!(11),
            "instrument permenpanrb-8-2026: weighs 100.00 %, but its parts add up to 101.00 %",
        ),
        ("/aspects/0/indicators/0/number", json!("2"), "indicator 2: expected number 1"),
        ("/bands/1/from", json!("3"), "band Baik: begins at 2.50, expected more than 3.00"),
    ] {
        let mut file: Json = serde_json::from_str(PEMDI_JSON).unwrap();
        *file.pointer_mut(place).unwrap() = value;
        assert!(validator.is_valid(&file), "{place}");
        assert_eq!(Instrument::from_json(&file.to_string()).unwrap_err()[0].to_string(), message);
    }
}

/// Every field that a file can have is in a file, and so is changed above.
#[test]
fn the_files_use_every_field_of_the_schemas() {
    for (schema, files) in
        [(INSTRUMENT, [SPBE_JSON, PEMDI_JSON]), (SENTENCES, [SPBE_SENTENCES, PEMDI_SENTENCES])]
    {
        let mut known = BTreeSet::new();
        properties(&serde_json::from_str(schema).unwrap(), &mut known);
        let mut used = BTreeSet::new();
        for file in files {
            names(&serde_json::from_str(file).unwrap(), &mut used);
        }
        assert_eq!(known, used);
    }
}

/// Whether one field alone shows the fault. A schema never sees a field that is given twice: it gets what a JSON reader
/// has made of the text.
fn seen_by_a_schema(fault: &InstrumentFault) -> bool {
    match fault {
        InstrumentFault::Missing { .. } | InstrumentFault::Unknown { .. } => true,
        InstrumentFault::Unfit { expected, .. } => is_of_one_field(expected),
        InstrumentFault::Syntax { .. }
        | InstrumentFault::Repeated { .. }
        | InstrumentFault::Weights { .. }
        | InstrumentFault::Numbering { .. }
        | InstrumentFault::Bands { .. }
        | InstrumentFault::SameName { .. } => false,
    }
}

/// Whether it takes no second field, and no arithmetic with fractions, to see that something else was expected.
fn is_of_one_field(expected: &Expected) -> bool {
    match expected {
        Expected::Object
        | Expected::Text
        | Expected::List
        | Expected::Truth
        | Expected::Format
        | Expected::Number
        | Expected::Hundredths
        | Expected::Figure
        | Expected::WholeLevel
        | Expected::Decimals => true,
        Expected::StepThatDivides
        | Expected::KindOfTheFile
        | Expected::ExternalOfTheFile
        | Expected::KindIdOfItsOwn
        | Expected::ExternalIdOfItsOwn
        | Expected::ExternalInUse
        | Expected::EveryLevel
        | Expected::SentencePerLevel
        | Expected::WeightAboveZero
        | Expected::SimplerWeights
        | Expected::InstrumentAtHand
        | Expected::IndicatorNumber
        | Expected::LevelOfScale
        | Expected::MeasureTheme
        | Expected::BottomOfScale(_)
        | Expected::TopOfScale(_)
        | Expected::AtMost(_)
        | Expected::MoreThan(_) => false,
    }
}

fn validator(schema: &str) -> Validator {
    jsonschema::validator_for(&serde_json::from_str(schema).unwrap()).unwrap()
}

/// Every change to every field, each with what it is.
fn changes(file: &Json) -> Vec<(String, Json)> {
    let values = [
        json!(null),
        json!(true),
        json!(1),
        json!(12),
        json!(2.5),
        json!(0.005),
        json!(-1),
        json!(1_000_000),
        json!("text"),
        json!(" "),
        json!("2.75"),
        json!("1/0"),
        json!([]),
        json!({}),
        json!([null]),
    ];
    let mut changes = Vec::new();
    for place in places(file) {
        let (parent, name) = place.rsplit_once('/').unwrap();
        for value in &values {
            let mut altered = file.clone();
            *altered.pointer_mut(&place).unwrap() = value.clone();
            changes.push((format!("{place} = {value}"), altered));
        }
        let mut without = file.clone();
        if let Json::Object(fields) = without.pointer_mut(parent).unwrap() {
            fields.remove(name).unwrap();
            changes.push((format!("no {place}"), without));
        }
        let mut with = file.clone();
        if let Json::Object(fields) = with.pointer_mut(&place).unwrap() {
            fields.insert("more".to_owned(), json!("text"));
            changes.push((format!("{place}/more"), with));
        }
    }
    changes
}

/// The file with one item in each list, the one with the most fields: a domain is like another.
fn shortened(json: &Json) -> Json {
    match json {
        Json::Object(fields) => fields
            .iter()
            .map(|(name, child)| (name.clone(), shortened(child)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Json::Array(items) => items.iter().max_by_key(|item| size(item)).map(shortened).into_iter().collect(),
        other => other.clone(),
    }
}

/// The places of all fields and items.
fn places(json: &Json) -> Vec<String> {
    let children: Vec<(String, &Json)> = match json {
        Json::Object(fields) => fields.iter().map(|(name, child)| (name.clone(), child)).collect(),
        Json::Array(items) => items.iter().enumerate().map(|(at, child)| (at.to_string(), child)).collect(),
        _ => Vec::new(),
    };
    let mut found = Vec::new();
    for (name, child) in children {
        found.push(format!("/{name}"));
        found.extend(places(child).into_iter().map(|place| format!("/{name}{place}")));
    }
    found
}

/// How many different fields there are in it.
fn size(json: &Json) -> usize {
    let mut used = BTreeSet::new();
    names(json, &mut used);
    used.len()
}

fn names(json: &Json, used: &mut BTreeSet<String>) {
    match json {
        Json::Object(fields) => {
            for (name, child) in fields {
                used.insert(name.clone());
                names(child, used);
            }
        }
        Json::Array(items) => items.iter().for_each(|item| names(item, used)),
        _ => (),
    }
}

fn properties(schema: &Json, known: &mut BTreeSet<String>) {
    let definitions = schema["$defs"].as_object().into_iter().flat_map(|definitions| definitions.values());
    for part in definitions.chain([schema]) {
        known.extend(part["properties"].as_object().into_iter().flat_map(|fields| fields.keys().cloned()));
    }
}
