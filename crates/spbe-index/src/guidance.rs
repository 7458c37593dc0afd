//! What each level of each indicator asks for, in a sentence of our own.

use crate::instrument::{Expected, Fields, IndicatorId, Instrument, InstrumentFault, Tier};
use crate::text::Text;

/// The sentences for one instrument (`data/instruments/texts/`).
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Guidance {
    indicators: Vec<IndicatorGuidance>,
}

/// The sentences for one indicator.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct IndicatorGuidance {
    levels: Vec<Text>,
    evidence: Text,
}

impl Guidance {
    /// Reads the sentences for `instrument`: one for each of its whole levels at every indicator, in order.
    ///
    /// # Errors
    /// Every fault of the file at once, each with its place.
    pub fn from_json(json: &str, instrument: &Instrument) -> Result<Self, Vec<InstrumentFault>> {
        let mut faults = Vec::new();
        let Some(json) = crate::instrument::parse(json, &mut faults) else { return Err(faults) };
        let (mut numbers, mut indicators) = (Vec::new(), Vec::new());
        Fields::of(&json, &mut faults, &mut |fields| {
            fields.schema();
            fields.string("instrument");
            fields.list("indicators", &mut |fields| {
                numbers.push(fields.string("number"));
                indicators.push(IndicatorGuidance::read(fields));
            });
        });
        let levels = instrument.scale().levels().count();
        for (number, guidance) in numbers.iter().zip(&indicators) {
            if guidance.levels.len() != levels {
                let place = format!("indicator {number}");
                let found = format!("{} sentences", guidance.levels.len());
                let expected = Expected::SentencePerLevel;
                faults.push(InstrumentFault::Unfit { place, found, expected });
            }
        }
        let mut expected = Vec::new();
        for (_, indicator) in instrument.indicators() {
            expected.push(indicator.number());
        }
        if numbers != expected {
            let (expected, found) = (expected.join(" "), numbers.join(" "));
            faults.push(InstrumentFault::Numbering { tier: Tier::Indicator, expected, found });
        }
        if faults.is_empty() { Ok(Self { indicators }) } else { Err(faults) }
    }

    /// The sentences for an indicator.
    pub fn get(&self, id: IndicatorId) -> Option<&IndicatorGuidance> {
        self.indicators.get(id.position())
    }
}

impl IndicatorGuidance {
    fn read(fields: &mut Fields<'_, '_>) -> Self {
        let mut levels = Vec::new();
        fields.list("levels", &mut |level| {
            levels.push(Text::new(level.string("id"), level.string("en")));
        });
        Self { levels, evidence: fields.text("evidence") }
    }

    /// What must be true at each whole level of the scale, lowest first.
    pub fn levels(&self) -> &[Text] {
        &self.levels
    }

    /// What counts as evidence.
    pub fn evidence(&self) -> &Text {
        &self.evidence
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_level_of_59_2020_has_its_sentence() {
        let instrument = Instrument::permenpanrb_59_2020();
        let json = include_str!("../../../data/instruments/texts/permenpanrb-59-2020.json");
        let guidance = Guidance::from_json(json, instrument).unwrap();
        assert_eq!(guidance.indicators.len(), 47);
    }

    #[test]
    fn a_missing_level_is_named() {
        let instrument = Instrument::permenpanrb_59_2020();
        let json = include_str!("../../../data/instruments/texts/permenpanrb-59-2020.json");
        let mut json: serde_json::Value = serde_json::from_str(json).unwrap();
        json["indicators"][10]["levels"].as_array_mut().unwrap().pop();
        let faults = Guidance::from_json(&json.to_string(), instrument).unwrap_err();
        assert_eq!(
            faults[0].to_string(),
            "indicator 11: found 4 sentences, expected one sentence for each level"
        );
    }
}
