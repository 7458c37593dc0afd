//! An agency's claims under the assessors.

use super::assessors::Assessors;
use super::convolve::{ProbabilityMass, check_size, unit};
use super::discrete_distribution::DiscreteDistribution;
use super::distribution::Distribution;
use super::fault::ClaimsFault;
use super::odds::{Odds, Severity};
use super::shifts::{Shifts, ends};
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

/// The claims of an agency as distributions, one for each indicator and mood of the assessors.
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

/// All distributions under one mood of the assessors.
#[derive(Clone, Debug)]
pub(super) struct Mood {
    pub(super) probability: f64,
    pub(super) distributions: Vec<DiscreteDistribution>,
}

/// What a claim is worth.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub(super) struct Stake {
    pub(super) confirmed: u64,
    pub(super) cut: u64,
}

/// One value before the assessors.
#[derive(Copy, Clone, Debug)]
pub(super) struct Claim {
    pub(super) value: Option<Value>,
    /// The level of an official result, where there is one.
    pub(super) confirmed: Option<Value>,
    pub(super) certainty: Certainty,
}

impl Claim {
    /// Whether the assessors may shift it: neither what is empty nor what was confirmed at least as high.
    fn is_open(self) -> bool {
        self.certainty != Certainty::Sure && self.value > self.confirmed
    }

    /// What it counts for when it is accepted.
    fn accepted(self, scale: Scale) -> Value {
        self.value.unwrap_or(scale.min())
    }

    /// What it cannot end below.
    fn floor(self, scale: Scale) -> Value {
        self.value.min(self.confirmed).map_or(scale.min(), |floor| floor.min(scale.max()))
    }

    /// What it may come to.
    pub(super) fn distribution(
        self,
        scale: Scale,
        indicator: &Indicator,
        shifts: &Shifts,
    ) -> DiscreteDistribution {
        let claim = self.accepted(scale);
        let odds = match self.certainty {
            _ if !self.is_open() => Odds::CONFIRMED,
            Certainty::Doubtful => shifts.odds_of(claim).tilted(Severity::STRICT),
            Certainty::Sure | Certainty::Likely => shifts.odds_of(claim),
        };
        DiscreteDistribution::new(indicator.weight(), ends(scale, self.floor(scale), claim, odds))
    }
}

impl Claims {
    /// The claims `values`, of which nothing was confirmed before: a self-assessment. `certainties` are in the
    /// instrument's order; one that is missing counts as [`Certainty::Likely`].
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
        Self::above(instrument, &Values::empty(instrument), values, certainties, assessors)
    }

    /// The claims `values` above the levels of an official result. What is claimed at most as high as it was `confirmed`
    /// stands; a higher claim follows its odds, but never ends below what was confirmed. An empty indicator of
    /// `confirmed` was not confirmed at any level.
    ///
    /// ```
    /// use spbe_index::risk::{Assessors, Claims, Odds, Shifts};
    /// use spbe_index::{Instrument, Score, Values};
    ///
    /// // All was confirmed at 3. Indicator 47 (3.00 %) is claimed at 4, and two claims of three are cut, one by two
    /// // levels: it ends at 4 or stays at 3. Nothing else moves.
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let level = |level| instrument.scale().level(level).ok_or("no such level");
    /// let confirmed = Values::filled(instrument, level(3)?);
    /// let last = instrument.indicator_numbered("47").ok_or("no indicator 47")?;
    /// let values = confirmed.with(last, Some(level(4)?));
    /// let cut = Odds::of_counts([1, 1, 1, 0, 0]);
    /// let assessors = Assessors::alike(Shifts::none().with(3, cut).with(4, cut));
    /// let distribution = Claims::above(instrument, &confirmed, &values, &[], &assessors)?.distribution();
    /// let ends: Vec<_> = distribution.points().map(|(index, _)| index.rounded(2).to_string()).collect();
    /// assert_eq!(ends, ["3.00", "3.03"]);
    /// assert!((distribution.at_least(Score::from_hundredths(303)) - 1.0 / 3.0).abs() < 1e-12);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As [`Claims::new`].
    pub fn above(
        instrument: &Instrument,
        confirmed: &Values,
        values: &Values,
        certainties: &[Certainty],
        assessors: &Assessors,
    ) -> Result<Self, ClaimsFault> {
        let scale = instrument.scale();
        assessors.check(scale)?;
        let mut claims = Vec::with_capacity(values.as_slice().len());
        for ((id, indicator), value) in instrument.indicators().zip(values.as_slice()) {
            let certainty = certainties.get(id.position()).copied().unwrap_or_default();
            claims.push((indicator, Claim { value: *value, confirmed: confirmed.get(id), certainty }));
        }
        let mut moods = Vec::new();
        for (probability, shifts) in assessors.moods() {
            let distribution =
                |(indicator, claim): &(&Indicator, Claim)| claim.distribution(scale, indicator, shifts);
            moods.push(Mood {
                probability: *probability,
                distributions: claims.iter().map(distribution).collect(),
            });
        }
        let stakes: Vec<_> =
            claims.iter().map(|(indicator, claim)| Stake::new(scale, indicator, *claim)).collect();
        let mut thresholds = Vec::new();
        let denominator = u64::from(instrument.total_weight()) * 100;
        for (_, band) in instrument.bands() {
            thresholds.push(band.threshold().parts_at_least(denominator));
        }
        let of_indicator =
            |position| moods.iter().filter_map(|mood: &Mood| mood.distributions.get(position)).collect();
        let unit = unit((0..stakes.len()).map(of_indicator));
        let claims = Self { moods, stakes, denominator, unit, thresholds };
        check_size((0..claims.stakes.len()).map(|position| claims.span(position)), unit, claims.moods.len())?;
        Ok(claims)
    }

    /// How far apart the least and the most are that an indicator may come to, under the mood that spreads it most.
    fn span(&self, position: usize) -> u64 {
        let distributions = self.moods.iter().filter_map(|mood| mood.distributions.get(position));
        distributions.map(|distribution| distribution.high() - distribution.low()).max().unwrap_or(0)
    }

    /// The exact distribution of the final index.
    pub fn distribution(&self) -> Distribution {
        let mut masses = Vec::new();
        for mood in &self.moods {
            masses.push((mood.probability, ProbabilityMass::of_all(&mood.distributions, self.unit)));
        }
        Distribution::mixture(masses, self.unit, self.denominator, self.thresholds.clone())
    }
}

impl Stake {
    fn new(scale: Scale, indicator: &Indicator, claim: Claim) -> Self {
        let accepted = claim.accepted(scale).hundredths();
        let cut = accepted.saturating_sub(100).max(claim.floor(scale).hundredths());
        let weight = u64::from(indicator.weight());
        Self { confirmed: weight * u64::from(accepted), cut: weight * u64::from(cut) }
    }
}
