//! The published schema and the reader of JSON refuse the same.

use std::sync::LazyLock;

use jsonschema::Validator;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use serde_json::{Value as Json, json};
use spbe_exchange::{Book, Content, Edit, Figure, Form, Member, Refusal, read_json, write_json};
use spbe_index::{Language, Values};

use crate::support::{any_book, spbe, understood};

const SCHEMA: &str = include_str!("../../../../data/workspace-schema.json");

static VALIDATOR: LazyLock<Validator> =
    LazyLock::new(|| jsonschema::validator_for(&serde_json::from_str(SCHEMA).unwrap()).unwrap());

fn faults(json: &Json) -> Vec<String> {
    VALIDATOR.iter_errors(json).map(|error| error.to_string()).collect()
}

/// A workspace with every field in use.
fn whole() -> Book {
    let strategy = any_book();
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    loop {
        let book = strategy.new_tree(&mut runner).unwrap().current();
        let scenario = &book.scenarios[0];
        let has_texts = [&book.target, &scenario.note, &scenario.name].iter().all(|text| !text.is_empty());
        let has_lists = !book.plan.is_empty() && !book.cohort.is_empty() && !scenario.locks.is_empty();
        let detail =
            book.details.first().filter(|detail| !detail.unit.is_empty() && !detail.efforts.is_empty());
        if has_texts && has_lists && detail.is_some() && book.stored.is_some() && book.agency.kind.is_some() {
            return book;
        }
    }
}

#[test]
fn the_schema_is_one() {
    assert!(jsonschema::meta::is_valid(&serde_json::from_str(SCHEMA).unwrap()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_export_keeps_to_the_schema(book in any_book()) {
        let json: Json = serde_json::from_str(&write_json(&book).unwrap()).unwrap();
        prop_assert_eq!(faults(&json), Vec::<String>::new());
    }
}

/// Each field is left out, put in where none belongs, and replaced with what it is not: the schema and the reader take
/// or refuse the same.
#[test]
fn schema_and_reader_refuse_the_same_changes() {
    let json: Json = serde_json::from_str(&write_json(&whole()).unwrap()).unwrap();
    let (mut refused, mut taken) = (0, 0);
    for pointer in pointers(&json, String::new()) {
        for changed in changes(&json, &pointer) {
            let schema = faults(&changed);
            let reader = read_json(&changed.to_string());
            assert_eq!(schema.is_empty(), reader.is_ok(), "{pointer}: {schema:?} {:?}", reader.err());
            refused += usize::from(!schema.is_empty());
            taken += usize::from(schema.is_empty());
        }
    }
    assert!(refused > 150 && taken > 10, "{refused} refused, {taken} taken");
}

/// Every place in a tree, but of long lists only the first, and nothing inside what is carried as it is.
fn pointers(json: &Json, place: String) -> Vec<String> {
    let mut all = vec![place.clone()];
    match json {
        Json::Object(fields) => {
            for (name, value) in fields.iter().filter(|(name, _)| *name != "stored") {
                all.extend(pointers(value, format!("{place}/{name}")));
            }
        }
        Json::Array(items) => {
            all.extend(items.first().map(|item| pointers(item, format!("{place}/0"))).unwrap_or_default());
        }
        _ => {}
    }
    all
}

/// What stands there replaced by values of other types, left out, or with a field too many.
fn changes(json: &Json, pointer: &str) -> Vec<Json> {
    let mut all = Vec::new();
    for other in [json!(null), json!(true), json!(-1), json!({}), json!([[]])] {
        let mut changed = json.clone();
        *changed.pointer_mut(pointer).unwrap() = other;
        all.push(changed);
    }
    if json.pointer(pointer).is_some_and(Json::is_object) {
        let mut changed = json.clone();
        changed.pointer_mut(pointer).unwrap()["surplus"] = json!(1);
        all.push(changed);
    }
    if let Some((parent, name)) = pointer.rsplit_once('/') {
        let mut changed = json.clone();
        if let Some(Json::Object(fields)) = changed.pointer_mut(parent) {
            fields.remove(name);
            all.push(changed);
        }
    }
    // What is as it was, or is no object any more, says nothing.
    all.retain(|changed| changed != json && changed.is_object());
    all
}

#[test]
fn what_only_the_reader_can_see_is_named_with_its_place() {
    let mut book = Book::new(spbe(), Language::English, &Values::empty(spbe()));
    book.baseline[4] = "6".to_owned();
    book.estimated = vec!["48".to_owned()];
    book.current = 1;
    book.scenarios[0].levels.pop();
    book.risk = vec![Figure { value: "viel".to_owned(), form: Form::Percent, ..Figure::default() }];
    // Found by fuzzing: such a cohort was written, and its own table refused it.
    book.cohort = vec![Member { year: Some(4048), levels: book.baseline.clone(), ..Member::default() }];
    book.cohort[0].levels[4].clear();
    let preview = understood(write_json(&book).unwrap().as_bytes()).unwrap();
    let sentences: Vec<_> = preview.faults.iter().map(|fault| fault.sentence(Language::English)).collect();
    assert_eq!(
        sentences,
        [
            "current: \"1\" is the place of no scenario.",
            "baseline[4]: \"6\" is not on the scale; allowed are 1–5, or nothing.",
            "scenarios[0].levels: \"46\" levels, but the instrument has 47 indicators.",
            "cohort[0].agency: \"\" is no name of an agency.",
            "cohort[0].year: \"4048\" is no year from 2000 to 2100.",
            "estimated[0]: \"48\" is the number of no indicator of this instrument.",
            "risk[0].value: \"viel\" is no number with a decimal point.",
        ]
    );
    assert!(!preview.is_usable());
    let sentence = preview.faults[1].sentence(Language::Indonesian);
    assert_eq!(sentence, "baseline[4]: “6” di luar skala; isi 1–5 atau kosongkan.");
}

#[test]
fn levels_under_other_weights_are_not_taken_for_ours() {
    let mut book = Book::new(spbe(), Language::English, &Values::empty(spbe()));
    book.instrument.fingerprint = "00000000".to_owned();
    let faults = book.check().unwrap_err();
    let expected = format!("{:08x}", spbe().fingerprint());
    assert!(faults[0].to_string().contains(&expected), "{}", faults[0]);
}

#[test]
fn an_instrument_of_ones_own_travels_with_its_workspace() {
    let json = include_str!("../../../../data/instruments/permenpanrb-59-2020.json");
    let own = spbe_index::Instrument::renamed(json, "bobot-usulan", "Bobot usulan").unwrap();
    let instrument = spbe_index::Instrument::from_json(&own).unwrap();
    let mut book = Book::new(&instrument, Language::Indonesian, &Values::empty(&instrument));
    assert!(book.check().is_err());
    book.instrument.file = Some(own);
    let preview = understood(&spbe_exchange::write_xlsx(&book).unwrap()).unwrap();
    assert_eq!(preview.content, Content::Workspace { book: Box::new(book), edits: Vec::<Edit>::new() });
}

#[test]
fn what_is_no_workspace_is_refused_with_its_reason() {
    let line = |refusal: Refusal| refusal.sentence(Language::English);
    for (text, sentence) in [
        ("{", "This is no JSON: something is wrong in line 1, letter 1."),
        ("[1, 2]", "This JSON is no workspace of the simulator."),
        (r#"{"format":"spbe-simulator","version":2}"#, "This JSON is no workspace of the simulator."),
        (
            r#"{"format":"spbe-workspace","version":3}"#,
            "The file was written by a newer version of this page; reload it.",
        ),
        (
            r#"{"format":"spbe-workspace","version":1}"#,
            "The workspace cannot be read; line 1: missing field `language`.",
        ),
    ] {
        assert_eq!(read_json(text).map_err(line), Err(sentence.to_owned()), "{text}");
    }
}
