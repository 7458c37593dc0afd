//! What was done, by its name, with the indicator that it was done to.

use serde_json::{Map, Value as Json};
use spbe_index::Instrument;

use super::names::{SETTINGS, name_of, named, text_of};
use super::values::{number, read_value, write_value};
use crate::{Change, Editing};

pub(super) fn write_change(change: &Change, instrument: &Instrument) -> Map<String, Json> {
    let (name, indicator) = match change {
        Change::Opened => ("opened", None),
        Change::Value { editing: Editing::Baseline, indicator, .. } => ("baseline-value", Some(*indicator)),
        Change::Value { editing: Editing::Scenario, indicator, .. } => ("scenario-value", Some(*indicator)),
        Change::Confirmed(id) => ("confirmed", Some(*id)),
        Change::Locked(id) => ("locked", Some(*id)),
        Change::Unlocked(id) => ("unlocked", Some(*id)),
        Change::ResetToBaseline => ("reset-to-baseline", None),
        Change::ResetToSaved => ("reset-to-saved", None),
        Change::Saved => ("saved", None),
        Change::Added => ("added", None),
        Change::Switched => ("switched", None),
        Change::Locks => ("locks", None),
        Change::Noted(setting, id) => (name_of(&SETTINGS, *setting), *id),
        Change::PlanApplied => ("plan-applied", None),
        Change::Named => ("named", None),
        Change::Removed => ("removed", None),
        Change::Rebased => ("rebased", None),
        Change::Compared => ("compared", None),
        Change::Filled => ("filled", None),
        Change::Declared => ("declared", None),
    };
    let mut written = Map::new();
    written.insert("change".to_owned(), name.into());
    if let Some(number) = indicator.and_then(|id| number(instrument, id)) {
        written.insert("indicator".to_owned(), number.into());
    }
    if let Change::Value { from, to, .. } = change {
        written.insert("from".to_owned(), write_value(*from));
        written.insert("to".to_owned(), write_value(*to));
    }
    written
}

pub(super) fn read_change(json: &Json, instrument: &Instrument) -> Option<Change> {
    let indicator = || instrument.indicator_numbered(text_of(json, "indicator")?);
    let set = |editing| {
        let value = |field| read_value(instrument, json.get(field)?);
        Some(Change::Value { editing, indicator: indicator()?, from: value("from")?, to: value("to")? })
    };
    match text_of(json, "change")? {
        "opened" => Some(Change::Opened),
        "baseline-value" => set(Editing::Baseline),
        "scenario-value" => set(Editing::Scenario),
        "confirmed" => indicator().map(Change::Confirmed),
        "locked" => indicator().map(Change::Locked),
        "unlocked" => indicator().map(Change::Unlocked),
        "reset-to-baseline" => Some(Change::ResetToBaseline),
        "reset-to-saved" => Some(Change::ResetToSaved),
        "saved" => Some(Change::Saved),
        "added" => Some(Change::Added),
        "switched" => Some(Change::Switched),
        "named" => Some(Change::Named),
        "removed" => Some(Change::Removed),
        "rebased" => Some(Change::Rebased),
        "compared" => Some(Change::Compared),
        "filled" => Some(Change::Filled),
        "declared" => Some(Change::Declared),
        "locks" => Some(Change::Locks),
        "plan-applied" => Some(Change::PlanApplied),
        _ => named(&SETTINGS, json, "change").map(|setting| Change::Noted(setting, indicator())),
    }
}
