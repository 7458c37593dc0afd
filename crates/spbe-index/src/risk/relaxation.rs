//! A bound for the chance of every plan: choices that may wait for the verdicts on the indicators before.
//!
//! In a plan all choices are made beforehand. Here the choice for each place may depend on what the places before have
//! come to, and on the mood of the assessors. That is never worse, and its best chance for every sum so far and every
//! budget left follows from the places to come alone, from the last to the first.

use super::convolve::{ProbabilityMass, steps};
use super::rest::Rest;
use super::safe::{Offer, Place, Problem};

/// Chances this close to none or to one are taken for it, which moves a bound by less than [`SLACK`] at all places
/// together.
const NEGLIGIBLE: f64 = 1e-13;

/// Added to every bound, so that rounding never makes it too small.
const SLACK: f64 = 1e-10;

/// What is quick to compute.
const MOST_BUDGETS: u64 = 256;

/// 64 MB of chances before one place.
const MOST_LIVE: u64 = 8_000_000;

/// 64 MB of chances.
const MOST_CELLS: usize = 8_000_000;

/// The bounds of every place, mood and budget.
pub(super) struct Relaxation<'problem> {
    problem: &'problem Problem,
    /// The effort of one step of a budget; dearer and cheaper offers are rounded down, which relaxes further.
    unit: u64,
    /// For each place, and after the last one: what all places before contribute at least.
    lows: Vec<u64>,
    /// From the last place to the first: for each mood and budget the chance by the sum so far. Only the last one,
    /// before all places, where all together would be too large to keep.
    stages: Vec<Stage>,
}

/// For each mood and budget the chance by the sum so far.
type Stage = Vec<Vec<Curve>>;

/// The best chance by the sum so far, in units above the least: nothing before `first`, one after the end.
#[derive(Clone, Debug)]
struct Curve {
    first: usize,
    cells: Vec<f64>,
}

impl<'problem> Relaxation<'problem> {
    /// As many budgets as are quick to compute, a fraction of a second, and as fit in memory.
    pub(super) fn most_budgets(problem: &Problem) -> u64 {
        let spans = problem.places.iter().map(|place| (place.high() - place.low()) / problem.unit);
        let moods = u64::try_from(problem.moods.len()).unwrap_or(u64::MAX);
        let curves = spans.sum::<u64>().saturating_add(1).saturating_mul(moods);
        (MOST_LIVE / curves).clamp(1, MOST_BUDGETS)
    }

    /// For budgets of 0 to `most` steps of `unit` effort.
    pub(super) fn new(problem: &'problem Problem, unit: u64, most: u64) -> Self {
        let (mut lows, mut spans) = (vec![0], vec![0]);
        let (mut low, mut span) = (0, 0);
        for place in &problem.places {
            low += place.low();
            span += steps(place.high() - place.low(), problem.unit);
            lows.push(low);
            spans.push(span);
        }
        let mut relaxation = Self { problem, unit, lows, stages: Vec::new() };
        let budgets = steps(most, 1) + 1;
        let mut kept = 0;
        let mut stage = relaxation.end(low, span, budgets);
        for (place, span) in problem.places.iter().zip(&spans).rev() {
            let before = relaxation.before(place, *span, &stage);
            kept += stage.iter().flatten().map(|curve| curve.cells.len()).sum::<usize>();
            if kept <= MOST_CELLS {
                relaxation.stages.push(stage);
            }
            stage = before;
        }
        relaxation.stages.push(stage);
        relaxation
    }

    /// Whether there is a bound for every place, so that plans can be searched with it.
    pub(super) fn is_kept(&self) -> bool {
        self.stages.len() == self.lows.len()
    }

    /// The best relaxed chance with this budget at the beginning.
    pub(super) fn at_most(&self, budget: u64) -> f64 {
        let nothing = vec![ProbabilityMass::zero(); self.problem.moods.len()];
        (self.expected(self.stages.last(), 0, &nothing, steps(budget, 1)) + SLACK).min(1.0)
    }

    /// Whether some plan within this budget may be sure enough.
    pub(super) fn is_enough(&self, budget: u64) -> bool {
        self.is_possible(self.at_most(budget))
    }

    /// Whether a plan with this bound may be sure enough.
    pub(super) fn is_possible(&self, bound: f64) -> bool {
        bound >= self.problem.confidence
    }

    /// The best relaxed chance when the places before `place` have these sums, one for each mood.
    pub(super) fn bound(&self, place: usize, sums: &[ProbabilityMass], budget: usize) -> f64 {
        let stage = self.stages.len().checked_sub(place + 1).and_then(|from_end| self.stages.get(from_end));
        let low = self.lows.get(place).copied().unwrap_or(0);
        self.expected(stage, low, sums, budget) + SLACK
    }

    fn expected(&self, stage: Option<&Stage>, low: u64, sums: &[ProbabilityMass], budget: usize) -> f64 {
        let curves = stage.map(Vec::as_slice).unwrap_or_default();
        let mut expected = 0.0;
        for ((probability, sum), curves) in self.problem.moods.iter().zip(sums).zip(curves) {
            let start = steps(sum.start - low, self.problem.unit);
            expected +=
                probability * curves.get(budget).map_or(0.0, |curve| curve.expected(start, &sum.cells));
        }
        expected
    }

    /// In steps of the budget, rounded down.
    pub(super) fn cost(&self, offer: &Offer) -> usize {
        steps(offer.effort, self.unit)
    }

    /// After the last place only the indicators without a choice are to come.
    fn end(&self, low: u64, span: usize, budgets: usize) -> Stage {
        let (problem, mut moods) = (self.problem, Vec::new());
        for fixed in &problem.fixed {
            let (rest, mut cells) = (Rest::new(fixed), Vec::with_capacity(span + 1));
            let mut sum = ProbabilityMass { start: low, cells: vec![1.0] };
            for _ in 0..=span {
                cells.push(rest.reaches(&sum, problem.needed, problem.unit));
                sum.start += problem.unit;
            }
            moods.push(vec![Curve::new(cells); budgets]);
        }
        moods
    }

    fn before(&self, place: &Place, span: usize, after: &Stage) -> Stage {
        let (mut moods, mut cells) = (Vec::new(), Vec::new());
        for (mood, after) in after.iter().enumerate() {
            let mut curves = Vec::with_capacity(after.len());
            for budget in 0..after.len() {
                let mut best = vec![0.0_f64; span + 1];
                for offer in &place.offers {
                    let Some(next) = budget.checked_sub(self.cost(offer)).and_then(|left| after.get(left))
                    else {
                        continue;
                    };
                    cells.clear();
                    cells.resize(span + 1, 0.0);
                    self.expect(place, offer, mood, next, &mut cells);
                    for (best, cell) in best.iter_mut().zip(&cells) {
                        *best = best.max(*cell);
                    }
                }
                curves.push(Curve::new(best));
            }
            moods.push(curves);
        }
        moods
    }

    /// The chance by the sum so far when this offer is taken.
    fn expect(&self, place: &Place, offer: &Offer, mood: usize, next: &Curve, cells: &mut [f64]) {
        let (low, distribution) = (place.low(), offer.distributions.get(mood));
        for (contribution, probability) in
            distribution.map(super::discrete_distribution::DiscreteDistribution::outcomes).unwrap_or_default()
        {
            next.add_moved(steps(contribution - low, self.problem.unit), *probability, cells);
        }
    }
}

impl Curve {
    fn new(mut cells: Vec<f64>) -> Self {
        let end = cells.iter().rposition(|cell| *cell < 1.0 - NEGLIGIBLE).map_or(0, |last| last + 1);
        // Beyond the span no sum is ever looked up, so the end may count as one even where it is not.
        cells.truncate(end);
        let first = cells.iter().position(|cell| *cell > NEGLIGIBLE).unwrap_or(end);
        Self { first, cells: cells.split_off(first) }
    }

    /// Adds to each sum so far the chance `places` further up, times the probability.
    fn add_moved(&self, places: usize, probability: f64, cells: &mut [f64]) {
        let (first, end) = (self.first, self.first + self.cells.len());
        let inside = cells.get_mut(first.saturating_sub(places)..).unwrap_or_default();
        let known = self.cells.get(places.saturating_sub(first)..).unwrap_or_default();
        for (cell, chance) in inside.iter_mut().zip(known) {
            *cell += probability * chance;
        }
        for cell in cells.get_mut(end.saturating_sub(places)..).unwrap_or_default() {
            *cell += probability;
        }
    }

    /// The expected chance when the sum so far has these probabilities from `start` on.
    fn expected(&self, start: usize, cells: &[f64]) -> f64 {
        let end = self.first + self.cells.len();
        let inside = cells.get(self.first.saturating_sub(start)..).unwrap_or_default();
        let known = self.cells.get(start.saturating_sub(self.first)..).unwrap_or_default();
        let mut expected = 0.0;
        for (cell, chance) in inside.iter().zip(known) {
            expected += cell * chance;
        }
        for cell in cells.get(end.saturating_sub(start)..).unwrap_or_default() {
            expected += cell;
        }
        expected
    }
}
