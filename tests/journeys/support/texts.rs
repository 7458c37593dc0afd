//! The published sentences on the levels, as their file has them.
use serde_json::Value;

use super::fault::{Fault, Outcome};

const FILE: &str = include_str!("../../../data/instruments/texts/permenpanrb-59-2020.json");

/// What a level of an indicator asks for.
pub(crate) fn sentence(indicator: u8, level: u8, language: &str) -> Outcome<String> {
    text(&format!("/indicators/{}/levels/{}/{language}", indicator - 1, level - 1))
}

/// What counts as evidence for an indicator.
pub(crate) fn evidence(indicator: u8, language: &str) -> Outcome<String> {
    text(&format!("/indicators/{}/evidence/{language}", indicator - 1))
}

fn text(path: &str) -> Outcome<String> {
    let texts: Value = serde_json::from_str(FILE)?;
    let text = texts.pointer(path).and_then(Value::as_str);
    text.map(str::to_owned).ok_or_else(|| Fault::new(format!("there is no text at {path}")))
}
