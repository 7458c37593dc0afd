//! One agency's result in one year.

use super::figure::Figure;
use super::record::{DataFault, Record};
use crate::instrument::{BandId, Instrument};

/// The [identifier](Instrument::id) of the instrument of the reports of 2023 and 2024.
const INSTRUMENT: &str = "permenpanrb-59-2020";

/// How many domains a result of PermenPANRB 59/2020 has.
pub const DOMAINS: usize = 4;

/// A row of the ministry's evaluation reports of 2023 and 2024, by PermenPANRB 59/2020.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PublishedResult {
    year: u16,
    index: Figure,
    domains: [Figure; DOMAINS],
    band: BandId,
    remark: Option<Remark>,
    published_as: Option<Box<str>>,
}

/// What is unusual about a published row.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Remark {
    /// The first domain's figure is lost in the scan; it is the only one that the printed index allows.
    FirstDomainInferred,
    /// The fourth domain lies below level 1: unanswered indicators were counted as 0.
    CountsZero,
}

/// A single result of another year than 2023 and 2024: its index only.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct EarlierResult {
    year: u16,
    instrument: Box<str>,
    index: Figure,
    band: Option<BandId>,
    source: Source,
}

/// Where a single result comes from.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Source {
    /// The agency's own result letter from the ministry.
    Letter,
    /// A newspaper or a news page.
    Press,
}

impl PublishedResult {
    /// The year of the evaluation.
    pub fn year(&self) -> u16 {
        self.year
    }

    /// The [identifier](Instrument::id) of the instrument that it was evaluated with: PermenPANRB 59/2020.
    pub fn instrument(&self) -> &'static str {
        INSTRUMENT
    }

    /// The index, as printed.
    pub fn index(&self) -> Figure {
        self.index
    }

    /// The four domains in order, as printed.
    pub fn domains(&self) -> [Figure; DOMAINS] {
        self.domains
    }

    /// The predicate, as printed: a band of PermenPANRB 59/2020.
    ///
    /// In 2024 it is the band of the exact index; in 2023 it was taken from the rounded one.
    pub fn band(&self) -> BandId {
        self.band
    }

    /// What is unusual about the row.
    pub fn remark(&self) -> Option<Remark> {
        self.remark
    }

    /// The agency's name in that year's report, where it differs from [`Agency::name`](super::Agency::name).
    pub fn published_as(&self) -> Option<&str> {
        self.published_as.as_deref()
    }

    pub(super) fn read(record: &Record<'_>) -> Result<Self, DataFault> {
        let figure = |column| record.parsed(column, "a figure with two decimals");
        Ok(Self {
            year: record.parsed("year", "a year")?,
            index: figure("index")?,
            domains: [figure("d1")?, figure("d2")?, figure("d3")?, figure("d4")?],
            band: record.read("predicate", "a predicate of PermenPANRB 59/2020", band_named)?,
            remark: record.optional("note", "d1-inferred, level-0 or nothing", Remark::read)?,
            published_as: record.filled("published_as").map(Into::into),
        })
    }
}

impl Remark {
    fn read(text: &str) -> Option<Self> {
        match text {
            "d1-inferred" => Some(Self::FirstDomainInferred),
            "level-0" => Some(Self::CountsZero),
            _ => None,
        }
    }
}

impl EarlierResult {
    /// The year of the evaluation.
    pub fn year(&self) -> u16 {
        self.year
    }

    /// The [identifier](Instrument::id) of the instrument that it was evaluated with.
    pub fn instrument(&self) -> &str {
        &self.instrument
    }

    /// The index, as printed.
    pub fn index(&self) -> Figure {
        self.index
    }

    /// The predicate, where it was printed. The bands of PermenPANRB 5/2018 and 59/2020 are the same.
    pub fn band(&self) -> Option<BandId> {
        self.band
    }

    /// Where it comes from.
    pub fn source(&self) -> Source {
        self.source
    }

    pub(super) fn read(record: &Record<'_>) -> Result<Self, DataFault> {
        Ok(Self {
            year: record.parsed("year", "a year")?,
            instrument: record.read("instrument", "an instrument's id", instrument_id)?,
            index: record.parsed("index", "a figure with two decimals")?,
            band: record.optional("predicate", "a predicate or nothing", band_named)?,
            source: record.read("source", "letter or press", Source::read)?,
        })
    }
}

impl Source {
    fn read(text: &str) -> Option<Self> {
        match text {
            "letter" => Some(Self::Letter),
            "press" => Some(Self::Press),
            _ => None,
        }
    }
}

/// The instruments that published figures come from; the file of one may be absent from a build.
pub(super) fn instrument_id(text: &str) -> Option<Box<str>> {
    ["permenpanrb-5-2018", INSTRUMENT].contains(&text).then(|| text.into())
}

fn band_named(name: &str) -> Option<BandId> {
    Instrument::permenpanrb_59_2020().bands().find(|(_, band)| band.name().id() == name).map(|(id, _)| id)
}
