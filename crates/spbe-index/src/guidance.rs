//! What each level of each indicator asks for, in a sentence of our own.

use crate::instrument::{Fields, IndicatorId, Instrument, InstrumentFault, Tier};
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
        let json = crate::instrument::parse(json)?;
        let mut faults = Vec::new();
        let mut fields = Fields::new(String::new(), &json, &mut faults);
        fields.string("instrument");
        let read = fields.list("indicators", |fields| {
            let number = fields.string("number");
            let levels = fields.list("levels", |level| Text::new(level.string("id"), level.string("en")));
            (number, IndicatorGuidance { levels, evidence: fields.text("evidence") })
        });
        fields.finish();
        let levels = instrument.scale().levels().count();
        faults.extend(read.iter().filter(|(_, guidance)| guidance.levels.len() != levels).map(
            |(number, guidance)| {
                let (place, found) =
                    (format!("indicator {number}"), format!("{} sentences", guidance.levels.len()));
                InstrumentFault::Unfit { place, found, expected: "one sentence for each level" }
            },
        ));
        let numbers: Vec<_> = instrument.indicators().map(|(_, indicator)| indicator.number()).collect();
        if read.iter().map(|(number, _)| *number).ne(numbers.iter().copied()) {
            let (expected, found) =
                (numbers.join(" "), read.iter().map(|(number, _)| *number).collect::<Vec<_>>().join(" "));
            faults.push(InstrumentFault::Numbering { tier: Tier::Indicator, expected, found });
        }
        let indicators = read.into_iter().map(|(_, guidance)| guidance).collect();
        if faults.is_empty() { Ok(Self { indicators }) } else { Err(faults) }
    }

    /// The sentences for an indicator.
    pub fn get(&self, id: IndicatorId) -> Option<&IndicatorGuidance> {
        self.indicators.get(id.position())
    }
}

impl IndicatorGuidance {
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
