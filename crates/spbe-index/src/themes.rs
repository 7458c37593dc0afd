//! Themes that run through several instruments, so that their weights can be laid side by side.
//!
//! No regulation groups the indicators of two instruments together: the grouping is ours, in `data/bridge/themes.json`. It
//! says where weight went from one instrument to the next, and turns no index into another.

use crate::instrument::{Fields, Instrument, InstrumentFault};
use crate::ratio::Ratio;
use crate::text::Text;

/// The themes in the order of the file.
///
/// ```
/// use spbe_index::{Instrument, Themes};
///
/// let json = std::fs::read_to_string("../../data/bridge/themes.json")?;
/// let themes = Themes::from_json(&json).map_err(|faults| faults[0].to_string())?;
/// let mut instruments = Instrument::official_ids().filter_map(Instrument::official);
/// assert!(instruments.all(|instrument| themes.cover(instrument)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Themes {
    themes: Vec<Theme>,
}

/// What some indicators of each instrument are about.
///
/// ```
/// use spbe_index::{Instrument, Themes};
///
/// // The first theme is internal policy: domain 1 of both regulations, 17 % and then 13 % of the index.
/// let json = std::fs::read_to_string("../../data/bridge/themes.json")?;
/// let themes = Themes::from_json(&json).map_err(|faults| faults[0].to_string())?;
/// let policy = themes.themes().first().ok_or("no theme")?;
/// let percent = |id| Instrument::official(id).map(|instrument| policy.percent(instrument).to_string());
/// assert_eq!(policy.name().en(), "Internal policy");
/// assert_eq!(percent("permenpanrb-5-2018").as_deref(), Some("17.00"));
/// assert_eq!(percent("permenpanrb-59-2020").as_deref(), Some("13.00"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
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
    ///
    /// ```
    /// use spbe_index::Themes;
    ///
    /// let faults = Themes::from_json("{}").unwrap_err();
    /// assert_eq!(faults[0].to_string(), "themes: missing");
    /// ```
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
    ///
    /// ```
    /// use spbe_index::{Instrument, Themes};
    ///
    /// // A theme that has forgotten an indicator of 59/2020.
    /// let json = std::fs::read_to_string("../../data/bridge/themes.json")?;
    /// let json = json.replacen("19 20 25 26 27", "19 20 25 26", 1);
    /// let themes = Themes::from_json(&json).map_err(|faults| faults[0].to_string())?;
    /// assert!(!themes.cover(Instrument::permenpanrb_59_2020()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// use spbe_index::{Instrument, Themes};
    ///
    /// let json = std::fs::read_to_string("../../data/bridge/themes.json")?;
    /// let themes = Themes::from_json(&json).map_err(|faults| faults[0].to_string())?;
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let count: usize = themes.themes().iter().map(|theme| theme.numbers(instrument).count()).sum();
    /// assert_eq!(count, 47);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
