//! An instrument file that does not add up is refused, with every reason at once.

mod externals;
mod fields;
mod json;
mod renamed;
mod sums;

use serde_json::Value as Json;
use spbe_index::Instrument;

/// A change to a file: where, and what is there afterwards (`None`: nothing).
type Change = (&'static str, Option<Json>);

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
