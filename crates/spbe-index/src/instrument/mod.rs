//! An evaluation instrument: its tiers, weights, bands and value scale.
//!
//! An instrument is data. [`Instrument::from_json`] reads a file of `data/instruments/` (or one of the
//! user's own) and refuses it with every fault when it does not add up; nothing in the code knows how many
//! domains, aspects or indicators there are.

mod check;
mod external;
mod fault;
mod file;
mod json;
mod official;
mod scan;

use std::ops::Range;

pub use external::{External, ExternalError};
pub use fault::{Expected, InstrumentFault, Tier};
pub(crate) use file::parse;
pub(crate) use json::Fields;

use crate::ratio::Ratio;
use crate::score::{Difference, Score};
use crate::text::Text;
use crate::value::{Scale, Value};

/// A complete, checked instrument.
///
/// ```
/// use spbe_index::Instrument;
///
/// // PermenPANRB 59/2020: four domains, eight aspects, 47 indicators, five bands.
/// let spbe = Instrument::permenpanrb_59_2020();
/// let tiers = (spbe.domains().len(), spbe.aspects().len(), spbe.indicators().len(), spbe.bands().len());
/// assert_eq!(tiers, (4, 8, 47, 5));
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Instrument {
    id: Box<str>,
    index: Text,
    regulation: Text,
    status: Text,
    source: Text,
    successor: Option<Box<str>>,
    caution: Option<Text>,
    scale: Scale,
    kinds: Vec<Kind>,
    externals: Vec<External>,
    bands: Vec<Band>,
    domains: Vec<Domain>,
    aspects: Vec<Aspect>,
    indicators: Vec<Indicator>,
    /// What all indicator weights add up to: the number of equal parts that 100 % is cut into.
    total_weight: u32,
}

/// A rating band (*predikat*): from its lower bound, which belongs to it, up to the next band's.
///
/// ```
/// use spbe_index::{Instrument, Score};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let thresholds: Vec<_> = instrument.bands().map(|(_, band)| band.threshold().exact()).collect();
/// assert_eq!(thresholds, ["1.00", "1.80", "2.60", "3.50", "4.20"]);
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Band {
    name: Text,
    from: u16,
}

/// The upper tier, where an instrument has one.
///
/// ```
/// use spbe_index::Instrument;
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let (_, services) = instrument.domains().last().ok_or("no domain")?;
/// assert_eq!((services.number(), services.percent().to_string().as_str()), ("4", "45.50"));
/// let aspects: Vec<_> = instrument.aspects_of(services).map(|(_, aspect)| aspect.number()).collect();
/// assert_eq!(aspects, ["7", "8"]);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Domain {
    number: Box<str>,
    name: Text,
    short: Text,
    percent: Ratio,
    aspects: Range<usize>,
    indicators: Range<usize>,
    weight: u32,
}

/// The middle tier: a group of indicators that is reported with an index of its own.
///
/// ```
/// use spbe_index::Instrument;
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let (_, public_services) = instrument.aspects().last().ok_or("no aspect")?;
/// let indicators = instrument.indicators_of(public_services);
/// let numbers: Vec<_> = indicators.map(|(_, indicator)| indicator.number()).collect();
/// assert_eq!(numbers, ["42", "43", "44", "45", "46", "47"]);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Aspect {
    number: Box<str>,
    name: Text,
    short: Text,
    percent: Ratio,
    indicators: Range<usize>,
    weight: u32,
}

/// What is assessed: one question with one value.
///
/// ```
/// use spbe_index::Instrument;
///
/// let instrument = Instrument::official("permenpanrb-5-2018").ok_or("no such instrument")?;
/// let id = instrument.indicator_numbered("35b").ok_or("no indicator 35b")?;
/// let indicator = instrument.indicator(id).ok_or("no indicator")?;
/// assert_eq!((indicator.number(), indicator.percent().to_string().as_str()), ("35b", "10/3"));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Indicator {
    number: Box<str>,
    name: Text,
    short: Text,
    percent: Ratio,
    weight: u32,
    kind: KindId,
    /// Where among the instrument's externals its external index is.
    external: Option<u16>,
}

/// A family of indicators whose levels carry the same names (processes, services).
///
/// ```
/// use spbe_index::Instrument;
///
/// // A policy of level 3 is defined, a service of level 3 lets its users finish their business.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let third = instrument.kinds().filter_map(|(_, kind)| kind.level(3));
/// assert_eq!(third.map(|level| level.name().id()).collect::<Vec<_>>(), ["Terdefinisi", "Transaksi"]);
/// assert!(instrument.kinds().all(|(_, kind)| kind.level(0).is_none()));
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Kind {
    id: Box<str>,
    levels: Vec<LevelName>,
}

/// The name of a maturity level and what it means in general.
///
/// ```
/// use spbe_index::Instrument;
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let (_, service) = instrument.kinds().last().ok_or("no kind")?;
/// let level = service.level(1).ok_or("no level 1")?;
/// assert_eq!((level.name().id(), level.name().en()), ("Informasi", "Information"));
/// assert_eq!(level.meaning().en(), "The service gives one-way information");
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LevelName {
    level: u8,
    name: Text,
    meaning: Text,
}

macro_rules! position_id {
    ($(#[$doc:meta])* $id:ident) => {
        $(#[$doc])*
        #[derive(Copy, Clone, Debug, Eq, PartialEq, Ord, PartialOrd, Hash)]
        pub struct $id(u16);

        impl $id {
            /// The place in the instrument's order, from zero.
            pub fn position(self) -> usize {
                usize::from(self.0)
            }

            pub(crate) fn at(position: usize) -> Self {
                Self(u16::try_from(position).unwrap_or(u16::MAX))
            }
        }
    };
}

position_id!(
    /// One of an instrument's bands, lowest first: ids compare as bands do.
    BandId
);
position_id!(
    /// One of an instrument's kinds of indicators.
    KindId
);
position_id!(
    /// One of an instrument's domains.
    DomainId
);
position_id!(
    /// One of an instrument's aspects.
    AspectId
);
position_id!(
    /// One of an instrument's indicators.
    IndicatorId
);

impl Instrument {
    /// Reads an instrument file.
    ///
    /// # Errors
    /// Every fault of the file at once, each with its place: a text that is missing, a field that is not
    /// known, weights that do not add up at a tier, a gap in the numbers, bands that overlap.
    ///
    /// ```
    /// use spbe_index::{Instrument, InstrumentFault};
    ///
    /// let faults = Instrument::from_json("{").unwrap_err();
    /// assert!(matches!(faults.as_slice(), [InstrumentFault::Syntax { line: 1, .. }]));
    /// ```
    pub fn from_json(json: &str) -> Result<Self, Vec<InstrumentFault>> {
        file::read(json)
    }

    /// An instrument file under another id and name, for one that somebody has changed: the id goes into `id`, the
    /// name into `regulation` in both languages, and all else stays as it was written.
    ///
    /// # Errors
    /// Every fault of the file, as [`Instrument::from_json`] gives them, or that the id or the name is blank.
    ///
    /// ```
    /// use spbe_index::Instrument;
    ///
    /// let json = std::fs::read_to_string("../../data/instruments/permenpanrb-59-2020.json")?;
    /// let renamed = Instrument::renamed(&json, "bobot-usulan", "Bobot usulan").map_err(|faults| format!("{faults:?}"))?;
    /// let instrument = Instrument::from_json(&renamed).map_err(|faults| format!("{faults:?}"))?;
    /// assert_eq!((instrument.id(), instrument.regulation().en()), ("bobot-usulan", "Bobot usulan"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn renamed(json: &str, id: &str, name: &str) -> Result<String, Vec<InstrumentFault>> {
        file::renamed(json, id, name)
    }

    /// The identifier in files and links, such as `permenpanrb-59-2020`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What the index is called: Indeks SPBE.
    pub fn index(&self) -> &Text {
        &self.index
    }

    /// The regulation by its short name: PermenPANRB 59/2020.
    pub fn regulation(&self) -> &Text {
        &self.regulation
    }

    /// Whether the regulation is in force, in a sentence.
    pub fn status(&self) -> &Text {
        &self.status
    }

    /// Where weights and bands come from.
    pub fn source(&self) -> &Text {
        &self.source
    }

    /// The id of the instrument that took its place, where one has.
    ///
    /// ```
    /// use spbe_index::Instrument;
    ///
    /// let successor = |id| Instrument::official(id).and_then(|instrument| instrument.successor());
    /// assert_eq!(successor("permenpanrb-5-2018"), Some("permenpanrb-59-2020"));
    /// assert_eq!(successor("permenpanrb-59-2020"), Some("permenpanrb-8-2026"));
    /// assert_eq!(successor("permenpanrb-8-2026"), None);
    /// ```
    pub fn successor(&self) -> Option<&str> {
        self.successor.as_deref()
    }

    /// What to bear in mind when reading a result, in a sentence; `None` where there is nothing.
    pub fn caution(&self) -> Option<&Text> {
        self.caution.as_ref()
    }

    /// The whole level that a value stands for: itself on a scale of whole levels. On a finer scale where there is a band
    /// for each level, the levels are cut where the bands are (Pemdi: 1,50 to 2,49 is level 2); elsewhere a value is of the
    /// level that it has reached. `None` below the lowest whole level.
    ///
    /// ```
    /// use spbe_index::Instrument;
    ///
    /// let pemdi = Instrument::official("permenpanrb-8-2026").ok_or("no such instrument")?;
    /// let level = |hundredths| pemdi.scale().value(hundredths).and_then(|value| pemdi.level_of(value));
    /// assert_eq!([149, 150, 250, 399, 400].map(level), [Some(1), Some(2), Some(3), Some(4), Some(5)]);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn level_of(&self, value: Value) -> Option<u8> {
        let reached = |level: &Value| self.level_from(*level).is_some_and(|from| from <= value);
        self.scale.levels().filter(reached).last()?.whole()
    }

    /// The lowest value that stands for a whole level, which is given as a value.
    ///
    /// ```
    /// use spbe_index::Instrument;
    ///
    /// // Pemdi's band Sangat Baik begins at 3.50, and so does its level 4; level 5 begins at 4.00.
    /// let pemdi = Instrument::official("permenpanrb-8-2026").ok_or("no such instrument")?;
    /// let from = |level| pemdi.scale().level(level).and_then(|level| pemdi.level_from(level));
    /// assert_eq!([4, 5].map(|level| from(level).map(|value| value.hundredths())), [Some(350), Some(400)]);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn level_from(&self, level: Value) -> Option<Value> {
        let place = self.scale.levels().position(|other| other == level)?;
        let has_band_each = self.bands.len() == self.scale.levels().count();
        match self.bands.get(place) {
            Some(band) if has_band_each && !self.scale.is_whole() => self.scale.at_least(band.from),
            _ => Some(level),
        }
    }

    /// The values that an indicator can have.
    pub fn scale(&self) -> Scale {
        self.scale
    }

    /// The bands, lowest first.
    pub fn bands(&self) -> impl ExactSizeIterator<Item = (BandId, &Band)> {
        self.bands.iter().enumerate().map(|(position, band)| (BandId::at(position), band))
    }

    /// The domains in order; none where the instrument has no such tier.
    pub fn domains(&self) -> impl ExactSizeIterator<Item = (DomainId, &Domain)> {
        self.domains.iter().enumerate().map(|(position, domain)| (DomainId::at(position), domain))
    }

    /// The aspects in order.
    pub fn aspects(&self) -> impl ExactSizeIterator<Item = (AspectId, &Aspect)> {
        self.aspects.iter().enumerate().map(|(position, aspect)| (AspectId::at(position), aspect))
    }

    /// The indicators in order.
    pub fn indicators(&self) -> impl ExactSizeIterator<Item = (IndicatorId, &Indicator)> {
        self.indicators.iter().enumerate().map(|(position, indicator)| (IndicatorId::at(position), indicator))
    }

    /// A band by its id. An id of another instrument gives the highest band.
    #[expect(clippy::indexing_slicing, reason = "an instrument has at least one band")]
    pub fn band(&self, id: BandId) -> &Band {
        &self.bands[id.position().min(self.bands.len() - 1)]
    }

    /// An indicator by its id.
    pub fn indicator(&self, id: IndicatorId) -> Option<&Indicator> {
        self.indicators.get(id.position())
    }

    /// The indicator with this number, as the regulation prints it: `11`, `35b`.
    ///
    /// ```
    /// use spbe_index::Instrument;
    ///
    /// let spbe = Instrument::permenpanrb_59_2020();
    /// assert_eq!(spbe.indicator_numbered("11").map(|id| id.position()), Some(10));
    /// assert_eq!(spbe.indicator_numbered("35b"), None);
    /// let spbe_2018 = Instrument::official("permenpanrb-5-2018").ok_or("no such instrument")?;
    /// assert_eq!(spbe_2018.indicator_numbered("35b").map(|id| id.position()), Some(35));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn indicator_numbered(&self, number: &str) -> Option<IndicatorId> {
        self.indicators().find(|(_, indicator)| &*indicator.number == number).map(|(id, _)| id)
    }

    /// The kinds of indicators, each with its own names for the levels.
    pub fn kinds(&self) -> impl ExactSizeIterator<Item = (KindId, &Kind)> {
        self.kinds.iter().enumerate().map(|(position, kind)| (KindId::at(position), kind))
    }

    /// The aspects of a domain.
    pub fn aspects_of(&self, domain: &Domain) -> impl Iterator<Item = (AspectId, &Aspect)> {
        ids(&domain.aspects, AspectId::at).zip(self.aspects.get(domain.aspects.clone()).unwrap_or_default())
    }

    /// The indicators of an aspect.
    pub fn indicators_of(&self, aspect: &Aspect) -> impl Iterator<Item = (IndicatorId, &Indicator)> {
        ids(&aspect.indicators, IndicatorId::at)
            .zip(self.indicators.get(aspect.indicators.clone()).unwrap_or_default())
    }

    /// The band that an exact score lies in.
    ///
    /// ```
    /// use spbe_index::{Instrument, Score};
    ///
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let band = |hundredths| instrument.band(instrument.band_of(Score::from_hundredths(hundredths))).name().id();
    /// assert_eq!([179, 180, 259, 260].map(band), ["Kurang", "Cukup", "Cukup", "Baik"]);
    /// ```
    pub fn band_of(&self, score: Score) -> BandId {
        let reached = self.bands.iter().rposition(|band| score >= band.threshold());
        BandId::at(reached.unwrap_or(0))
    }

    /// What all indicator weights add up to, in the instrument's own parts of the whole.
    ///
    /// ```
    /// use spbe_index::Instrument;
    ///
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let weights = |weights: Vec<u32>| weights.into_iter().sum::<u32>();
    /// let indicators = weights(instrument.indicators().map(|(_, indicator)| indicator.weight()).collect());
    /// let domains = weights(instrument.domains().map(|(_, domain)| domain.weight()).collect());
    /// assert_eq!((indicators, domains), (instrument.total_weight(), instrument.total_weight()));
    /// ```
    pub fn total_weight(&self) -> u32 {
        self.total_weight
    }

    /// What a hundredth of a level of one indicator is worth to the index.
    ///
    /// ```
    /// use spbe_index::Instrument;
    ///
    /// // Indicator 20 of 8/2026 weighs 15 %.
    /// let pemdi = Instrument::official("permenpanrb-8-2026").ok_or("no such instrument")?;
    /// let id = pemdi.indicator_numbered("20").ok_or("no indicator 20")?;
    /// let worth = pemdi.worth_of_hundredth(pemdi.indicator(id).ok_or("no indicator")?);
    /// assert_eq!(worth.exact_size(), "0.0015");
    /// # Ok::<(), &str>(())
    /// ```
    pub fn worth_of_hundredth(&self, indicator: &Indicator) -> Difference {
        Difference::new(i64::from(indicator.weight), u64::from(self.total_weight) * 100)
    }

    /// What it is worth to the index to move one indicator between two values.
    ///
    /// ```
    /// use spbe_index::Instrument;
    ///
    /// // Two levels of an indicator of 1.30 %.
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let id = instrument.indicator_numbered("1").ok_or("no indicator 1")?;
    /// let indicator = instrument.indicator(id).ok_or("no indicator")?;
    /// let [two, four] = [2, 4].map(|level| instrument.scale().level(level).unwrap());
    /// assert_eq!(instrument.worth(indicator, two, four).exact_size(), "0.026");
    /// assert!(!instrument.worth(indicator, four, two).is_gain());
    /// # Ok::<(), &str>(())
    /// ```
    pub fn worth(&self, indicator: &Indicator, from: Value, to: Value) -> Difference {
        let steps = i64::from(to.hundredths()) - i64::from(from.hundredths());
        Difference::new(i64::from(indicator.weight) * steps, u64::from(self.total_weight) * 100)
    }
}

fn ids<T>(range: &Range<usize>, id: fn(usize) -> T) -> impl Iterator<Item = T> + use<T> {
    range.clone().map(id)
}

impl Band {
    /// What the band is called.
    pub fn name(&self) -> &Text {
        &self.name
    }

    /// Its lower bound, which belongs to it.
    pub fn threshold(&self) -> Score {
        Score::from_hundredths(u32::from(self.from))
    }

    /// The same in hundredths of a level.
    pub(crate) fn lower_bound(&self) -> u16 {
        self.from
    }
}

macro_rules! tier {
    ($($tier:ident),*) => { $(
        impl $tier {
            /// The number that the regulation gives it.
            pub fn number(&self) -> &str {
                &self.number
            }

            /// The official name and our English one.
            pub fn name(&self) -> &Text {
                &self.name
            }

            /// A name short enough for a row.
            pub fn short(&self) -> &Text {
                &self.short
            }

            /// Its weight in percent of the index.
            pub fn percent(&self) -> Ratio {
                self.percent
            }

            /// Its weight in the instrument's own parts ([`Instrument::total_weight`] of them make the whole).
            pub fn weight(&self) -> u32 {
                self.weight
            }
        }
    )* };
}

tier!(Domain, Aspect, Indicator);

impl Domain {
    /// Where its indicators are.
    pub(crate) fn indicators(&self) -> Range<usize> {
        self.indicators.clone()
    }
}

impl Aspect {
    /// Where its indicators are.
    pub(crate) fn indicators(&self) -> Range<usize> {
        self.indicators.clone()
    }
}

impl Indicator {
    /// Its kind, which names its levels.
    pub fn kind(&self) -> KindId {
        self.kind
    }
}

impl Kind {
    /// What a level is called and means; `None` for a level that the scale does not have.
    pub fn level(&self, level: u8) -> Option<&LevelName> {
        self.levels.iter().find(|name| name.level == level)
    }
}

impl LevelName {
    /// What the level is called.
    pub fn name(&self) -> &Text {
        &self.name
    }

    /// What it means for every indicator of its kind, in a sentence.
    pub fn meaning(&self) -> &Text {
        &self.meaning
    }
}
