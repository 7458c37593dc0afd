//! What matters: each claim's share of the variance, and of the chance to miss the target.

use std::cmp::Reverse;

use super::claims::{Claims, Mood};
use super::convolve::ProbabilityMass;
use super::float;
use super::rest::Rest;
use crate::instrument::IndicatorId;
use crate::score::Score;
use crate::sorted;

/// What hangs on each claim.
///
/// ```
/// use spbe_index::risk::{Assessors, Claims, Shifts};
/// use spbe_index::{Instrument, Score, Values};
///
/// // The shares of all claims and of the assessors' common mood make one.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let values = Values::filled(instrument, instrument.scale().level(4).ok_or("no such level")?);
/// let assessors = Assessors::mixed(&Shifts::published(), [1, 2, 1]);
/// let influences = Claims::new(instrument, &values, &[], &assessors)?.influences(Score::from_hundredths(350));
/// let shares: f64 = influences.indicators.iter().map(|one| one.variance_share).sum();
/// assert!((shares + influences.common_share - 1.0).abs() < 1e-12);
/// assert!(influences.common_share > 0.0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Influences {
    /// P(index ≥ target) as things are.
    pub chance: f64,
    /// The variance of the index, in squared levels.
    pub variance: f64,
    /// The share of the variance that is the assessors' common mood and no single indicator's. With the indicators'
    /// shares it makes one.
    pub common_share: f64,
    /// Every indicator; first the one whose confirmation would raise the chance most, then the one whose cut would
    /// lower it most, then the instrument's order.
    pub indicators: Vec<Influence>,
}

/// What hangs on one claim.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Influence {
    /// Whose it is.
    pub indicator: IndicatorId,
    /// Its share of the variance: weight² · variance, averaged over the assessors' moods. Zero when nothing varies.
    pub variance_share: f64,
    /// P(index ≥ target) if this claim is cut by one level.
    pub if_cut: f64,
    /// P(index ≥ target) if this claim is confirmed for sure.
    pub if_sure: f64,
}

impl Claims {
    /// What hangs on each claim when the index is to reach `target`.
    ///
    /// ```
    /// use spbe_index::risk::{Assessors, Certainty, Claims, Odds, Shifts};
    /// use spbe_index::{Instrument, Score, Values};
    ///
    /// // One claim is open, and the target hangs on it alone.
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let values = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
    /// let assessors = Assessors::alike(Shifts::none().with(3, Odds::of_counts([0, 1, 3, 0, 0])));
    /// let claims = Claims::new(instrument, &values, &[Certainty::Sure; 46], &assessors)?;
    /// let influences = claims.influences(Score::from_hundredths(300));
    /// let first = influences.indicators[0];
    /// assert_eq!(Some(first.indicator), instrument.indicator_numbered("47"));
    /// assert_eq!((influences.chance, first.if_cut, first.if_sure), (0.75, 0.0, 1.0));
    /// assert!((first.variance_share - 1.0).abs() < 1e-12);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn influences(&self, target: Score) -> Influences {
        let needed = target.parts_at_least(self.denominator);
        let (own, common) = self.variances();
        let variance = own.iter().sum::<f64>() + common;
        let share = |part: f64| if variance > 0.0 { part / variance } else { 0.0 };
        let (chance, chances) = self.if_settled(needed);
        let mut order = Vec::with_capacity(chances.len());
        for (position, (if_cut, if_sure)) in chances.iter().enumerate() {
            // The bits of floats that are not negative are ordered as the floats are.
            order.push((Reverse(if_sure.to_bits()), if_cut.to_bits(), position));
        }
        let mut indicators = Vec::with_capacity(order.len());
        for (Reverse(if_sure), if_cut, position) in sorted(order) {
            indicators.push(Influence {
                indicator: IndicatorId::at(position),
                variance_share: share(own.get(position).copied().unwrap_or(0.0)),
                if_cut: f64::from_bits(if_cut),
                if_sure: f64::from_bits(if_sure),
            });
        }
        let one = float(self.denominator);
        Influences { chance, variance: variance / (one * one), common_share: share(common), indicators }
    }

    /// The variance of each indicator's contribution, averaged over the moods, and the variance of the moods' means.
    fn variances(&self) -> (Vec<f64>, f64) {
        let mut own = vec![0.0; self.stakes.len()];
        let mut means = Vec::new();
        for mood in &self.moods {
            let mut mean = 0.0;
            for (sum, distribution) in own.iter_mut().zip(&mood.distributions) {
                *sum += mood.probability * distribution.variance();
                mean += distribution.mean();
            }
            means.push((mood.probability, mean));
        }
        let mean: f64 = means.iter().map(|(probability, mean)| probability * mean).sum();
        let common = means.iter().map(|(probability, one)| probability * (one - mean) * (one - mean)).sum();
        (own, common)
    }

    /// The chance as things are, and for each indicator the chance if its claim is cut and if it is confirmed.
    fn if_settled(&self, needed: u64) -> (f64, Vec<(f64, f64)>) {
        let (mut chance, mut chances) = (0.0, vec![(0.0, 0.0); self.stakes.len()]);
        for mood in &self.moods {
            chance += mood.probability * self.add_mood(mood, needed, &mut chances);
        }
        (chance, chances)
    }

    /// One pass from the end keeps how likely each rest is enough; one from the beginning joins what comes before an
    /// indicator with what comes after it. Nothing is subtracted, so nothing is lost to rounding.
    fn add_mood(&self, mood: &Mood, needed: u64, chances: &mut [(f64, f64)]) -> f64 {
        let unit = self.unit;
        let rests = Rest::from_each(&mood.distributions, unit);
        let mut before = ProbabilityMass::zero();
        let others = mood.distributions.iter().zip(rests.iter().skip(1));
        for (((distribution, rest), stake), (if_cut, if_sure)) in others.zip(&self.stakes).zip(chances) {
            let given = |contribution| rest.reaches(&before, needed.saturating_sub(contribution), unit);
            *if_cut += mood.probability * given(stake.cut);
            *if_sure += mood.probability * given(stake.confirmed);
            before = before.with(distribution, unit);
        }
        rests.last().map_or(0.0, |none| none.reaches(&before, needed, unit))
    }
}
