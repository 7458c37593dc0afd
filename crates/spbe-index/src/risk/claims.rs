//! An agency's claims under the assessors.

use super::assessors::Assessors;
use super::convolve::{Mass, check_size, unit};
use super::distribution::Distribution;
use super::fault::ClaimsFault;
use super::lottery::Lottery;
use super::odds::{Odds, Severity};
use super::shifts::Shifts;
use crate::instrument::{Indicator, Instrument};
use crate::value::{Scale, Value, Values};

/// How sure the planner is of one claim.
///
/// ```
/// use spbe_index::risk::{Assessors, Certainty, Claims, Shifts};
/// use spbe_index::{Instrument, Score, Values};
///
/// // With all evidence in hand the index is what is claimed.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let values = Values::filled(instrument, instrument.scale().level(4).ok_or("no such level")?);
/// let assessors = Assessors::alike(Shifts::published());
/// let claims = Claims::new(instrument, &values, &[Certainty::Sure; 47], &assessors)?;
/// let points: Vec<_> = claims.distribution().points().collect();
/// assert_eq!(points, [(Score::from_hundredths(400), 1.0)]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
pub enum Certainty {
    /// The evidence is in hand: the claim is confirmed.
    Sure,
    /// The odds of its level.
    #[default]
    Likely,
    /// The odds of its level, tilted by [`Severity::STRICT`].
    Doubtful,
}

/// The claims of an agency as lotteries, one for each indicator and mood of the assessors.
///
/// An empty indicator claims nothing: it counts at the floor of the scale, and no assessor shifts it.
///
/// ```
/// use spbe_index::risk::{Assessors, Claims, Shifts};
/// use spbe_index::{Instrument, Score, Values};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let assessors = Assessors::alike(Shifts::published());
/// let claims = Claims::new(instrument, &Values::empty(instrument), &[], &assessors)?;
/// assert_eq!(claims.distribution().at_least(Score::from_hundredths(100)), 1.0);
/// assert_eq!(claims.distribution().at_least(Score::from_hundredths(101)), 0.0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Claims {
    pub(super) moods: Vec<Mood>,
    /// What each indicator contributes when the claim is confirmed, and when it is cut by one level.
    pub(super) stakes: Vec<Stake>,
    /// The weighted sum that is one whole index point.
    pub(super) denominator: u64,
    /// All possible sums are a multiple of this apart.
    pub(super) unit: u64,
    /// The lower bounds of the instrument's bands as sums, lowest first.
    thresholds: Vec<u64>,
}

/// All lotteries under one mood of the assessors.
#[derive(Clone, Debug)]
pub(super) struct Mood {
    pub(super) probability: f64,
    pub(super) lotteries: Vec<Lottery>,
}

/// What a claim is worth.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub(super) struct Stake {
    pub(super) confirmed: u64,
    pub(super) cut: u64,
}

impl Claims {
    /// The claims `values`. `certainties` are in the instrument's order; one that is missing counts as
    /// [`Certainty::Likely`].
    ///
    /// # Errors
    /// [`ClaimsFault`] where the assessors have no odds for a level of the scale, and where the instrument is too fine:
    /// everything that is computed of claims fits in about 100 MB.
    pub fn new(
        instrument: &Instrument,
        values: &Values,
        certainties: &[Certainty],
        assessors: &Assessors,
    ) -> Result<Self, ClaimsFault> {
        let scale = instrument.scale();
        assessors.check(scale)?;
        let (mut moods, mut stakes) = (Vec::new(), Vec::new());
        for (probability, shifts) in assessors.moods() {
            let mut lotteries = Vec::with_capacity(values.as_slice().len());
            for ((id, indicator), value) in instrument.indicators().zip(values.as_slice()) {
                let certainty = certainties.get(id.position()).copied().unwrap_or_default();
                lotteries.push(lottery(scale, indicator, *value, certainty, shifts));
            }
            moods.push(Mood { probability: *probability, lotteries });
        }
        for ((_, indicator), value) in instrument.indicators().zip(values.as_slice()) {
            stakes.push(Stake::new(scale, indicator, *value));
        }
        let mut thresholds = Vec::new();
        let denominator = u64::from(instrument.total_weight()) * 100;
        for (_, band) in instrument.bands() {
            thresholds.push(band.threshold().parts_at_least(denominator));
        }
        let of_indicator =
            |position| moods.iter().filter_map(|mood: &Mood| mood.lotteries.get(position)).collect();
        let unit = unit((0..stakes.len()).map(of_indicator));
        let claims = Self { moods, stakes, denominator, unit, thresholds };
        check_size((0..claims.stakes.len()).map(|position| claims.span(position)), unit, claims.moods.len())?;
        Ok(claims)
    }

    /// How far apart the least and the most are that an indicator may come to, under the mood that spreads it most.
    fn span(&self, position: usize) -> u64 {
        let lotteries = self.moods.iter().filter_map(|mood| mood.lotteries.get(position));
        lotteries.map(|lottery| lottery.high() - lottery.low()).max().unwrap_or(0)
    }

    /// The exact distribution of the final index.
    pub fn distribution(&self) -> Distribution {
        let mut masses = Vec::new();
        for mood in &self.moods {
            masses.push((mood.probability, Mass::of_all(&mood.lotteries, self.unit)));
        }
        Distribution::mixture(masses, self.unit, self.denominator, self.thresholds.clone())
    }
}

impl Stake {
    fn new(scale: Scale, indicator: &Indicator, value: Option<Value>) -> Self {
        let claim = value.unwrap_or(scale.min()).hundredths();
        let cut = claim.saturating_sub(100).max(scale.min().hundredths());
        let weight = u64::from(indicator.weight());
        Self { confirmed: weight * u64::from(claim), cut: weight * u64::from(cut) }
    }
}

/// What a value of an indicator may come to.
pub(super) fn lottery(
    scale: Scale,
    indicator: &Indicator,
    value: Option<Value>,
    certainty: Certainty,
    shifts: &Shifts,
) -> Lottery {
    let claim = value.unwrap_or(scale.min());
    let odds = match (value, certainty) {
        (None, _) | (_, Certainty::Sure) => Odds::CONFIRMED,
        (Some(_), Certainty::Likely) => shifts.odds_of(claim),
        (Some(_), Certainty::Doubtful) => shifts.odds_of(claim).tilted(Severity::STRICT),
    };
    Lottery::new(scale, indicator.weight(), claim, odds)
}
