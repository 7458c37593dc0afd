//! The distribution of the final index.

use super::convolve::{ProbabilityMass, steps};
use super::{ROUNDING, float, total};
use crate::instrument::BandId;
use crate::score::Score;

/// How likely every possible final index is. The indexes are exact; the probabilities add up to one within 10⁻¹².
///
/// ```
/// use spbe_index::risk::{Assessors, Certainty, Claims, Odds, Shifts};
/// use spbe_index::{Instrument, Score, Values};
///
/// // One claim is open, indicator 47 of 3.00 %: cut from 3 to 2 with a chance of a quarter.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let values = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
/// let assessors = Assessors::alike(Shifts::none().with(3, Odds::of_counts([0, 1, 3, 0, 0])));
/// let claims = Claims::new(instrument, &values, &[Certainty::Sure; 46], &assessors)?;
/// let distribution = claims.distribution();
/// let [cut, confirmed] = [297, 300].map(Score::from_hundredths);
/// assert_eq!(distribution.points().collect::<Vec<_>>(), [(cut, 0.25), (confirmed, 0.75)]);
/// assert_eq!((distribution.at_least(confirmed), distribution.between(cut, confirmed)), (0.75, 0.25));
/// assert!((distribution.variance() - 0.25 * 0.75 * 0.03 * 0.03).abs() < 1e-12);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Distribution {
    start: u64,
    unit: u64,
    denominator: u64,
    cells: Vec<f64>,
    thresholds: Vec<u64>,
}

impl Distribution {
    /// Each mass with its probability.
    pub(super) fn mixture(
        masses: Vec<(f64, ProbabilityMass)>,
        unit: u64,
        denominator: u64,
        thresholds: Vec<u64>,
    ) -> Self {
        let start = masses.iter().map(|(_, mass)| mass.start).min().unwrap_or(0);
        let mut cells: Vec<f64> = Vec::new();
        for (probability, mass) in &masses {
            let offset = steps(mass.start - start, unit);
            cells.resize(cells.len().max(offset + mass.cells.len()), 0.0);
            for (cell, more) in cells.iter_mut().skip(offset).zip(&mass.cells) {
                *cell += probability * more;
            }
        }
        Self { start, unit, denominator, cells, thresholds }
    }

    /// Every possible final index with its probability, lowest first. Grid points that cannot be reached are left out.
    pub fn points(&self) -> impl Iterator<Item = (Score, f64)> + '_ {
        let points = self.cells.iter().enumerate().filter(|(_, cell)| **cell > 0.0);
        points.map(|(place, cell)| (self.index(place), *cell))
    }

    /// P(index ≥ x).
    pub fn at_least(&self, x: Score) -> f64 {
        self.sum(self.place(x.parts_at_least(self.denominator)), self.cells.len())
    }

    /// P(from ≤ index < to), for an area that is cut into bars.
    pub fn between(&self, from: Score, to: Score) -> f64 {
        let place = |score: Score| self.place(score.parts_at_least(self.denominator));
        self.sum(place(from), place(to))
    }

    /// The smallest possible index x with P(index ≤ x) ≥ `q`. Sums that miss `q` by less than 10⁻¹² reach it, so that
    /// rounding does not pass over a quantile that is met exactly.
    ///
    /// ```
    /// use spbe_index::risk::{Assessors, Certainty, Claims, Odds, Shifts};
    /// use spbe_index::{Instrument, Score, Values};
    ///
    /// // 2.97 with a chance of a quarter, otherwise 3.00.
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let values = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
    /// let assessors = Assessors::alike(Shifts::none().with(3, Odds::of_counts([0, 1, 3, 0, 0])));
    /// let distribution = Claims::new(instrument, &values, &[Certainty::Sure; 46], &assessors)?.distribution();
    /// let quantiles = [0.05, 0.25, 0.26, 1.0].map(|q| distribution.quantile(q));
    /// assert_eq!(quantiles, [297, 297, 300, 300].map(Score::from_hundredths));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn quantile(&self, q: f64) -> Score {
        let mut below = 0.0;
        let mut last = 0;
        for (place, cell) in self.cells.iter().enumerate().filter(|(_, cell)| **cell > 0.0) {
            below += cell;
            last = place;
            if below >= q - ROUNDING {
                break;
            }
        }
        self.index(last)
    }

    /// The probability of each band of the instrument, lowest first. What is below the lowest band counts in it.
    ///
    /// ```
    /// use spbe_index::risk::{Assessors, Claims, Shifts};
    /// use spbe_index::{Instrument, Score, Values};
    ///
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let values = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
    /// let claims = Claims::new(instrument, &values, &[], &Assessors::alike(Shifts::published()))?;
    /// let (distribution, bands) = (claims.distribution(), claims.distribution().bands());
    /// assert!((bands.iter().sum::<f64>() - 1.0).abs() < 1e-12);
    /// // Baik and better is 2.60 and above.
    /// let from_good: f64 = bands.iter().skip(2).sum();
    /// assert!((from_good - distribution.at_least(Score::from_hundredths(260))).abs() < 1e-12);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn bands(&self) -> Vec<f64> {
        let mut bands = Vec::with_capacity(self.thresholds.len());
        let mut from = 0;
        for next in self.thresholds.iter().skip(1) {
            let to = self.place(*next);
            bands.push(self.sum(from, to));
            from = to;
        }
        bands.push(self.sum(from, self.cells.len()));
        bands
    }

    /// The probability of a band.
    pub fn band(&self, id: BandId) -> f64 {
        self.bands().get(id.position()).copied().unwrap_or(0.0)
    }

    /// The expected index, in levels.
    pub fn mean(&self) -> f64 {
        self.level(float(self.start)) + self.mean_above()
    }

    /// The variance of the index, in squared levels.
    ///
    /// ```
    /// use spbe_index::risk::{Assessors, Claims, Odds, Shifts};
    /// use spbe_index::{Instrument, Values};
    ///
    /// // Independent claims with the same odds: Σ weight² · ¼ · ¾, in squared levels.
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let values = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
    /// let assessors = Assessors::alike(Shifts::none().with(3, Odds::of_counts([0, 1, 3, 0, 0])));
    /// let distribution = Claims::new(instrument, &values, &[], &assessors)?.distribution();
    /// let squares: f64 = [(10.0, 1.3), (10.0, 2.5), (11.0, 1.5), (10.0, 2.75), (6.0, 3.0)]
    ///     .map(|(count, percent)| count * (percent / 100.0) * (percent / 100.0))
    ///     .iter()
    ///     .sum();
    /// assert!((distribution.mean() - 2.75).abs() < 1e-12);
    /// assert!((distribution.variance() - squares * 0.25 * 0.75).abs() < 1e-12);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn variance(&self) -> f64 {
        let mean = self.mean_above();
        self.moment(|above| (above - mean) * (above - mean))
    }

    /// The expected distance from the lowest index on the grid.
    fn mean_above(&self) -> f64 {
        self.moment(|above| above)
    }

    /// The expected value of a function of the distance, in levels, from the lowest index on the grid.
    fn moment(&self, function: impl Fn(f64) -> f64) -> f64 {
        let (mut sum, step) = (0.0, self.level(float(self.unit)));
        for (cell, place) in self.cells.iter().zip(0_u32..) {
            sum += cell * function(f64::from(place) * step);
        }
        sum
    }

    fn level(&self, sum: f64) -> f64 {
        sum / float(self.denominator)
    }

    fn index(&self, place: usize) -> Score {
        Score::new(self.start + self.unit * place as u64, self.denominator)
    }

    /// The first place on the grid whose sum is not below this one.
    fn place(&self, sum: u64) -> usize {
        steps(sum.saturating_sub(self.start).div_ceil(self.unit), 1).min(self.cells.len())
    }

    fn sum(&self, from: usize, to: usize) -> f64 {
        total(self.cells.get(from..to).unwrap_or_default()).min(1.0)
    }
}
