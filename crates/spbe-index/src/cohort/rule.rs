//! What a cohort needs of its instrument: whole numbers only.

use crate::instrument::{BandId, Instrument};
use crate::score::{Difference, Score};
use crate::value::{Scale, Value};

/// The instrument of a cohort as its loops use it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Rule {
    pub(super) instrument: Box<str>,
    pub(super) scale: Scale,
    /// The weight of each indicator, in the instrument's own parts.
    pub(super) weights: Vec<u64>,
    pub(super) ruler: Ruler,
}

/// How totals are read: a total is a weighted sum in hundredths of a level.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Ruler {
    weight: u64,
    /// The bottom and the top of the scale, in hundredths of a level.
    ends: (u16, u16),
    /// The lower bounds of the bands, in hundredths of a level.
    bands: Vec<u16>,
}

impl Rule {
    pub(super) fn new(instrument: &Instrument) -> Self {
        let mut weights = Vec::new();
        for (_, indicator) in instrument.indicators() {
            weights.push(u64::from(indicator.weight()));
        }
        let ruler = Ruler::new(instrument, instrument.total_weight());
        Self { instrument: instrument.id().into(), scale: instrument.scale(), weights, ruler }
    }

    /// How many values the scale has.
    pub(super) fn values(&self) -> u16 {
        (self.scale.max().hundredths() - self.scale.min().hundredths()) / self.scale.step() + 1
    }

    /// 0 for an empty indicator, 1 for the bottom of the scale; `None` when the scale does not have the value.
    pub(super) fn code(&self, value: Option<Value>) -> Option<u16> {
        let Some(value) = value else { return Some(0) };
        let value = self.scale.value(value.hundredths())?;
        Some((value.hundredths() - self.scale.min().hundredths()) / self.scale.step() + 1)
    }

    pub(super) fn value(&self, code: u16) -> Option<Value> {
        self.scale.value(self.scale.min().hundredths() + code.checked_sub(1)? * self.scale.step())
    }

    /// What one step of the scale adds to a total.
    pub(super) fn weight_of_step(&self, indicator: usize) -> u64 {
        self.weights.get(indicator).copied().unwrap_or(0) * u64::from(self.scale.step())
    }
}

impl Ruler {
    /// For totals of indicators that together have this weight.
    pub(super) fn new(instrument: &Instrument, weight: u32) -> Self {
        let mut bands = Vec::new();
        for (_, band) in instrument.bands() {
            bands.push(band.lower_bound());
        }
        let scale = instrument.scale();
        let ends = (scale.min().hundredths(), scale.max().hundredths());
        Self { weight: u64::from(weight).max(1), ends, bands }
    }

    /// The total of an agency with every indicator at the bottom of the scale.
    pub(super) fn floor(&self) -> u64 {
        self.total(self.ends.0)
    }

    /// The bottom and the top of the scale, in hundredths of a level.
    pub(super) fn ends(&self) -> (u16, u16) {
        self.ends
    }

    /// The total that is this many hundredths of a level.
    pub(super) fn total(&self, hundredths: u16) -> u64 {
        u64::from(hundredths) * self.weight
    }

    pub(super) fn score(&self, total: u64) -> Score {
        Score::new(total, self.denominator())
    }

    /// The difference of two sums of as many totals each, shared out among them.
    pub(super) fn difference(&self, later: u64, earlier: u64, totals: u64) -> Difference {
        let signed = |sum: u64| i64::try_from(sum).unwrap_or(i64::MAX);
        Difference::new(signed(later) - signed(earlier), self.denominator() * totals)
    }

    /// What a total is divided by to give levels.
    pub(super) fn denominator(&self) -> u64 {
        self.weight * 100
    }

    pub(super) fn band(&self, total: u64) -> BandId {
        let reached = self.bands.iter().rposition(|from| total >= self.total(*from));
        BandId::at(reached.unwrap_or(0))
    }

    /// The least total of a band; of one that the instrument does not have, more than any total.
    pub(super) fn threshold(&self, band: BandId) -> u64 {
        self.bands.get(band.position()).map_or(u64::MAX, |from| self.total(*from))
    }

    pub(super) fn bands(&self) -> usize {
        self.bands.len()
    }
}
