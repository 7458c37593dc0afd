//! What each level of each indicator asks for, in a sentence of our own.

use crate::instrument::{Expected, Fields, IndicatorId, Instrument, InstrumentFault, Tier};
use crate::text::Text;

/// The sentences for one instrument (`data/instruments/texts/`).
///
/// ```
/// use spbe_index::{Guidance, Instrument};
///
/// let pemdi = Instrument::official("permenpanrb-8-2026").ok_or("no such instrument")?;
/// let json = std::fs::read_to_string("../../data/instruments/texts/permenpanrb-8-2026.json")?;
/// let guidance = Guidance::from_json(&json, pemdi).map_err(|faults| faults[0].to_string())?;
/// assert!(pemdi.indicators().all(|(id, _)| guidance.get(id).is_some()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Guidance {
    indicators: Vec<IndicatorGuidance>,
}

/// The sentences for one indicator.
///
/// ```
/// use spbe_index::{Guidance, Instrument};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let json = std::fs::read_to_string("../../data/instruments/texts/permenpanrb-59-2020.json")?;
/// let guidance = Guidance::from_json(&json, instrument).map_err(|faults| faults[0].to_string())?;
/// // A sentence for each level from 1 to 5 of every indicator, and what is evidence for it.
/// for (id, _) in instrument.indicators() {
///     let indicator = guidance.get(id).ok_or("no sentences")?;
///     assert_eq!(indicator.levels().len(), 5);
///     assert!(!indicator.evidence().en().is_empty());
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
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
    ///
    /// ```
    /// use spbe_index::{Guidance, Instrument};
    ///
    /// let json = std::fs::read_to_string("../../data/instruments/texts/permenpanrb-59-2020.json")?;
    /// assert!(Guidance::from_json(&json, Instrument::permenpanrb_59_2020()).is_ok());
    ///
    /// // Sentences for 47 indicators are none for the 20 of 8/2026.
    /// let pemdi = Instrument::official("permenpanrb-8-2026").ok_or("no such instrument")?;
    /// assert!(Guidance::from_json(&json, pemdi).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
