//! The suppositions as text.
//!
//! `numbers` are whole: the kind of the target and its band or index, the confidence, the severity from 0 to 200, the shares
//! of the three moods, the kind of the source, and after an own table its cells in billionths.

use std::rc::Rc;

use serde_json::Value as Json;
use spbe_index::{Instrument, tree};

use super::{RiskSettings, RiskTarget, ShiftSource, ShiftTable};
use crate::stored::names::object;
use crate::stored::values::{read_marks, read_values, write_marks, write_values};

impl RiskSettings {
    /// The settings as a text; an empty one where they are those that everyone begins with.
    pub fn write(&self, instrument: &Instrument) -> String {
        write(instrument, self).map(|json| json.to_string()).unwrap_or_default()
    }

    /// The settings that a text holds; those that everyone begins with where it holds none that fit the instrument.
    pub fn read(instrument: &Instrument, text: &str) -> Self {
        let settings = tree::read(text).ok().and_then(|json| read(instrument, &json));
        settings.filter(Self::fits).unwrap_or_default()
    }
}

/// Nothing where they are those that everyone begins with.
fn write(instrument: &Instrument, risk: &RiskSettings) -> Option<Json> {
    if *risk == RiskSettings::default() {
        return None;
    }
    let (target, of_target) = match risk.target {
        RiskTarget::Present => (0, 0),
        RiskTarget::Band(position) => (1, position),
        RiskTarget::Index(hundredths) => (2, hundredths),
    };
    let (source, cells) = match &risk.source {
        ShiftSource::Published => (0, &[][..]),
        ShiftSource::None => (1, &[][..]),
        ShiftSource::Own(table) => (2, table.cells()),
    };
    let [lenient, usual, strict] = risk.moods.map(u32::from);
    let severity = (i32::from(risk.severity) + 100).unsigned_abs();
    let mut numbers = vec![
        target,
        u32::from(of_target),
        u32::from(risk.confidence),
        severity,
        lenient,
        usual,
        strict,
        source,
    ];
    numbers.extend_from_slice(cells);
    Some(object([
        ("numbers", numbers.into()),
        ("sure", write_marks(instrument, &risk.sure)),
        ("doubtful", write_marks(instrument, &risk.doubtful)),
        ("evidence", risk.evidence.as_ref().map_or(Json::Null, |evidence| write_values(evidence))),
    ]))
}

/// `None` where a field does not fit.
fn read(instrument: &Instrument, json: &Json) -> Option<RiskSettings> {
    let mut numbers = Vec::new();
    for number in json.get("numbers")?.as_array()? {
        numbers.push(u32::try_from(number.as_u64()?).ok()?);
    }
    let [target, of_target, confidence, severity, lenient, usual, strict, source, cells @ ..] = &*numbers
    else {
        return None;
    };
    let small = |number: &u32| u8::try_from(*number).ok();
    Some(RiskSettings {
        target: match target {
            0 => RiskTarget::Present,
            1 => RiskTarget::Band(u16::try_from(*of_target).ok()?),
            _ => RiskTarget::Index(u16::try_from(*of_target).ok()?),
        },
        confidence: small(confidence)?,
        source: match source {
            0 => ShiftSource::Published,
            1 => ShiftSource::None,
            _ => ShiftSource::Own(Rc::new(ShiftTable::new(cells.to_vec())?)),
        },
        severity: i8::try_from(i32::try_from(*severity).ok()? - 100).ok()?,
        moods: [small(lenient)?, small(usual)?, small(strict)?],
        sure: read_marks(instrument, json.get("sure")?)?,
        doubtful: read_marks(instrument, json.get("doubtful")?)?,
        evidence: match json.get("evidence")? {
            Json::Null => None,
            evidence => Some(Rc::new(read_values(instrument, evidence)?)),
        },
    })
}
