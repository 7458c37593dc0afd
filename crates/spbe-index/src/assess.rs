//! Values in, index and band out.

use std::ops::Range;

use crate::instrument::{AspectId, BandId, DomainId, IndicatorId, Instrument};
use crate::score::{Difference, Fixed, Score};
use crate::value::{Value, Values};

/// The result of one agency: every index as an exact fraction, and the band that the exact index lies in.
///
/// Index = Σ weight · value / Σ weight, straight from the indicators: never from rounded domains or aspects
/// (PermenPANRB 59/2020, annex, part on calculation; `docs/method.md`).
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Assessment {
    index: Score,
    domains: Vec<Score>,
    aspects: Vec<Score>,
    band: BandId,
    empties: usize,
    notice: Option<Notice>,
}

/// The rounded index would sit in another band than the exact one, which decides.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Notice {
    /// The band that the two-decimal index seems to be in.
    pub seems: BandId,
    /// How many decimals it takes to see the band that it is in; at least four.
    pub decimals: u8,
}

/// Two decimals, as every published index has.
pub const SHOWN_DECIMALS: u8 = 2;

/// Assesses the values of an agency. An empty indicator counts at the bottom of the scale.
pub fn assess(instrument: &Instrument, values: &Values) -> Assessment {
    let sums = Sums::new(instrument, values);
    let index = Score::new(sums.total, u64::from(instrument.total_weight()) * 100);
    let band = instrument.band_of(index);
    let mut domains = Vec::with_capacity(instrument.domains().len());
    for (_, domain) in instrument.domains() {
        domains.push(sums.part(domain.indicators(), domain.weight()));
    }
    let mut aspects = Vec::with_capacity(instrument.aspects().len());
    for (_, aspect) in instrument.aspects() {
        aspects.push(sums.part(aspect.indicators(), aspect.weight()));
    }
    Assessment {
        index,
        domains,
        aspects,
        band,
        empties: values.empties(),
        notice: Notice::new(instrument, index, band),
    }
}

/// What raising one indicator by one step of the scale is worth to the index; `None` at the top.
pub fn gain_of_step(instrument: &Instrument, id: IndicatorId, from: Option<Value>) -> Option<Difference> {
    let from = from.unwrap_or(instrument.scale().min());
    Some(instrument.worth(instrument.indicator(id)?, from, instrument.scale().above(from)?))
}

impl Assessment {
    /// The index, exact.
    pub fn index(&self) -> Score {
        self.index
    }

    /// The index as it is shown: two decimals, or as many as it takes to see its band.
    pub fn shown_index(&self) -> Fixed {
        self.index.rounded(self.notice.map_or(SHOWN_DECIMALS, |notice| notice.decimals))
    }

    /// The band of the exact index.
    pub fn band(&self) -> BandId {
        self.band
    }

    /// The index of a domain.
    pub fn domain(&self, id: DomainId) -> Option<Score> {
        self.domains.get(id.position()).copied()
    }

    /// The index of an aspect.
    pub fn aspect(&self, id: AspectId) -> Option<Score> {
        self.aspects.get(id.position()).copied()
    }

    /// The domains' indexes, in order.
    pub fn domains(&self) -> &[Score] {
        &self.domains
    }

    /// The aspects' indexes, in order.
    pub fn aspects(&self) -> &[Score] {
        &self.aspects
    }

    /// How many indicators are empty; a result with any is incomplete.
    pub fn empties(&self) -> usize {
        self.empties
    }

    /// Whether every indicator has a value.
    pub fn is_complete(&self) -> bool {
        self.empties == 0
    }

    /// Set when rounding hides the band.
    pub fn notice(&self) -> Option<Notice> {
        self.notice
    }

    /// The next band and how far it is; `None` in the highest.
    pub fn next_band(&self, instrument: &Instrument) -> Option<(BandId, Difference)> {
        let (id, band) = instrument.bands().nth(self.band.position() + 1)?;
        Some((id, band.threshold().since(self.index)))
    }
}

impl Notice {
    fn new(instrument: &Instrument, index: Score, band: BandId) -> Option<Self> {
        let seems = |decimals| instrument.band_of(index.rounded(decimals).into());
        let rounded = seems(SHOWN_DECIMALS);
        (rounded != band).then(|| {
            let decimals = (4..12).find(|decimals| seems(*decimals) == band).unwrap_or(12);
            Self { seems: rounded, decimals }
        })
    }
}

/// Weighted sums in parts of the weight times hundredths of a level.
struct Sums {
    total: u64,
    products: Vec<u64>,
}

impl Sums {
    fn new(instrument: &Instrument, values: &Values) -> Self {
        let floor = instrument.scale().min();
        let (mut total, mut products) = (0, Vec::with_capacity(values.as_slice().len()));
        for ((_, indicator), value) in instrument.indicators().zip(values.as_slice()) {
            let product = u64::from(indicator.weight()) * u64::from(value.unwrap_or(floor).hundredths());
            total += product;
            products.push(product);
        }
        Self { total, products }
    }

    fn part(&self, range: Range<usize>, weight: u32) -> Score {
        let mut sum = 0;
        for product in self.products.get(range).unwrap_or_default() {
            sum += product;
        }
        Score::new(sum, u64::from(weight) * 100)
    }
}
