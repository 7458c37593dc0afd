//! Themes that run through several instruments, so that their weights can be laid side by side.
//!
//! No regulation groups the indicators of two instruments together: the grouping is ours, in `data/bridge/themes.json`. It
//! says where weight went from one instrument to the next, and turns no index into another.

use crate::instrument::{Fields, Instrument, InstrumentFault};
use crate::ratio::Ratio;
use crate::text::Text;

/// The themes in the order of the file.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Themes {
    themes: Vec<Theme>,
}

/// What some indicators of each instrument are about.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Theme {
    name: Text,
    /// The id of an instrument, and the numbers of its indicators.
    indicators: Vec<(Box<str>, Vec<Box<str>>)>,
}

impl Themes {
    /// Reads the file.
    ///
    /// # Errors
    /// Every fault at once, each with its place: a text that is missing, a field that is not known.
    pub fn from_json(json: &str) -> Result<Self, Vec<InstrumentFault>> {
        let (mut faults, mut themes) = (Vec::new(), Vec::new());
        let Some(json) = crate::instrument::parse(json, &mut faults) else { return Err(faults) };
        Fields::of(&json, &mut faults, &mut |fields| {
            fields.list("themes", &mut |fields| themes.push(Theme::read(fields)));
        });
        if faults.is_empty() { Ok(Self { themes }) } else { Err(faults) }
    }

    /// The themes in the order of the file.
    pub fn themes(&self) -> &[Theme] {
        &self.themes
    }

    /// Whether every indicator of an instrument belongs to exactly one theme, so that the weights of the themes add up to
    /// its whole.
    pub fn cover(&self, instrument: &Instrument) -> bool {
        instrument.indicators().all(|(_, indicator)| {
            let themes = self.themes.iter().filter(|theme| theme.has(instrument, indicator.number()));
            themes.count() == 1
        })
    }
}

impl Theme {
    /// What the theme is called.
    pub fn name(&self) -> &Text {
        &self.name
    }

    /// The numbers of an instrument's indicators that the theme has.
    pub fn numbers<'a>(&'a self, instrument: &'a Instrument) -> impl Iterator<Item = &'a str> {
        let indicators = instrument.indicators().map(|(_, indicator)| indicator.number());
        indicators.filter(|number| self.has(instrument, number))
    }

    /// What the theme weighs in an instrument, in percent of the index.
    pub fn percent(&self, instrument: &Instrument) -> Ratio {
        let ours = instrument.indicators().filter(|(_, indicator)| self.has(instrument, indicator.number()));
        let weight: u64 = ours.map(|(_, indicator)| u64::from(indicator.weight())).sum();
        Ratio::new(weight * 100, u64::from(instrument.total_weight())).unwrap_or(Ratio::ZERO)
    }

    fn has(&self, instrument: &Instrument, number: &str) -> bool {
        self.indicators
            .iter()
            .any(|(id, numbers)| **id == *instrument.id() && numbers.iter().any(|other| **other == *number))
    }

    fn read(fields: &mut Fields<'_, '_>) -> Self {
        fields.string("id");
        let (name, mut indicators) = (fields.text("name"), Vec::new());
        fields.list("indicators", &mut |fields| {
            let numbers = fields.string("numbers").split_whitespace().map(Box::from);
            let numbers = numbers.collect();
            indicators.push((Box::from(fields.string("instrument")), numbers));
        });
        Self { name, indicators }
    }
}
