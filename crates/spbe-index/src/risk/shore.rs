//! Which claims to secure with evidence, so that the target is likeliest.

use super::ROUNDING;
use super::claims::{Claims, Stake};
use super::convolve::Mass;
use super::lottery::Lottery;
use super::rest::Rest;
use crate::instrument::IndicatorId;
use crate::score::Score;
use crate::sorted;

/// Sets of claims that are tried one by one before a step-by-step choice must do: a fraction of a second.
const MOST_SETS: u64 = 5_000;

/// Claims to secure, and what that does to the chance.
#[derive(Clone, Debug, PartialEq)]
pub struct Shoring {
    /// Which, in the instrument's order; fewer than asked for where one more would not raise the chance.
    pub indicators: Vec<IndicatorId>,
    /// P(index ≥ target) as things are.
    pub before: f64,
    /// P(index ≥ target) when these claims are confirmed for sure. Computed exactly, like the one before.
    pub after: f64,
    /// Whether every set of at most as many claims was compared. Otherwise they were chosen one after the other, each
    /// the best beside those before it, and another set may be better.
    pub is_best: bool,
}

/// The at most `most` claims whose confirmation makes `index ≥ target` likeliest.
///
/// Claims of the same weight with the same odds count alike, so only how many of each kind are secured is tried: in
/// most cases all sets. Where there are more than a few thousand, the claims are chosen one after the other.
pub fn shore_up(claims: &Claims, target: Score, most: usize) -> Shoring {
    let needed = target.parts_at_least(claims.denominator);
    let kinds = kinds(claims);
    let (before, after, mut positions, is_best) = if most <= 1 || sets(&kinds, most) <= MOST_SETS {
        let (before, after, chosen) = Trial::new(claims, &kinds, needed).run(most);
        (before, after, chosen, true)
    } else {
        let (before, after, chosen) = one_by_one(claims, target, most);
        (before, after, chosen, false)
    };
    let mut indicators = Vec::with_capacity(positions.len());
    positions = sorted(positions);
    for position in positions {
        indicators.push(IndicatorId::at(position));
    }
    Shoring { indicators, before, after, is_best }
}

/// The positions of the claims that are not sure yet; those that count alike are together.
fn kinds(claims: &Claims) -> Vec<Vec<usize>> {
    let mut kinds: Vec<Vec<usize>> = Vec::new();
    for position in 0..claims.stakes.len() {
        if claims.moods.iter().all(|mood| mood.lotteries.get(position).is_none_or(Lottery::is_sure)) {
            continue;
        }
        let alike = |other: &&mut Vec<usize>| {
            other.first().is_some_and(|first| claims.counts_alike(*first, position))
        };
        match kinds.iter_mut().find(alike) {
            Some(kind) => kind.push(position),
            None => kinds.push(vec![position]),
        }
    }
    kinds
}

/// In how many ways at most `most` claims can be secured, when only the number of each kind counts.
fn sets(kinds: &[Vec<usize>], most: usize) -> u64 {
    let mut ways = vec![0_u64; most + 1];
    if let Some(none) = ways.first_mut() {
        *none = 1;
    }
    for kind in kinds {
        let fewer = ways.clone();
        for (count, sum) in ways.iter_mut().enumerate() {
            let from = count.saturating_sub(kind.len());
            let added = fewer.get(from..count).unwrap_or_default();
            *sum = added.iter().fold(*sum, |sum, ways| sum.saturating_add(*ways));
        }
    }
    ways.iter().fold(0, |sum, ways| sum.saturating_add(*ways))
}

fn one_by_one(claims: &Claims, target: Score, most: usize) -> (f64, f64, Vec<usize>) {
    let mut claims = claims.clone();
    let (mut before, mut after, mut chosen) = (None, 0.0, Vec::new());
    loop {
        let influences = claims.influences(target);
        after = influences.chance.max(after);
        before = before.or(Some(influences.chance));
        let next = influences.indicators.first().filter(|first| first.if_sure > after + ROUNDING);
        let Some(next) = next.filter(|_| chosen.len() < most) else { break };
        let position = next.indicator.position();
        claims.confirm(position);
        chosen.push(position);
    }
    (before.unwrap_or(after), after, chosen)
}

impl Claims {
    fn counts_alike(&self, one: usize, other: usize) -> bool {
        self.stakes.get(one) == self.stakes.get(other)
            && self.moods.iter().all(|mood| mood.lotteries.get(one) == mood.lotteries.get(other))
    }

    fn confirm(&mut self, position: usize) {
        let Some(stake) = self.stakes.get(position) else { return };
        for mood in &mut self.moods {
            if let Some(lottery) = mood.lotteries.get_mut(position) {
                *lottery = Lottery::sure(stake.confirmed);
            }
        }
    }
}

/// Tries every number of each kind, kind after kind; what comes after the last secured claim is known beforehand.
struct Trial<'claims> {
    claims: &'claims Claims,
    kinds: &'claims [Vec<usize>],
    needed: u64,
    /// For each mood and kind: how likely that kind and the later ones are enough when nothing is secured.
    rests: Vec<Vec<Rest>>,
    /// How many of each kind are secured at the moment.
    counts: Vec<usize>,
    best: (f64, Vec<usize>),
}

impl<'claims> Trial<'claims> {
    fn new(claims: &'claims Claims, kinds: &'claims [Vec<usize>], needed: u64) -> Self {
        let mut rests = Vec::new();
        for mood in &claims.moods {
            let mut lotteries = Vec::new();
            for position in kinds.iter().flatten() {
                lotteries.extend(mood.lotteries.get(*position).cloned());
            }
            let every = Rest::from_each(&lotteries, claims.unit);
            let (mut at_kinds, mut place) = (Vec::new(), 0);
            for size in kinds.iter().map(Vec::len).chain([0]) {
                at_kinds.extend(every.get(place).cloned());
                place += size;
            }
            rests.push(at_kinds);
        }
        Self { claims, kinds, needed, rests, counts: Vec::new(), best: (0.0, Vec::new()) }
    }

    fn run(mut self, most: usize) -> (f64, f64, Vec<usize>) {
        let is_open = |position: &usize| self.kinds.iter().flatten().any(|open| open == position);
        let mut start = Vec::new();
        for mood in &self.claims.moods {
            let settled = mood.lotteries.iter().enumerate().filter(|(position, _)| !is_open(position));
            start.push(Mass::of_all(settled.map(|(_, lottery)| lottery), self.claims.unit));
        }
        let before = self.chance(&start);
        self.best = (before, Vec::new());
        self.visit(&start, most);
        let (after, counts) = self.best;
        let mut chosen = Vec::new();
        for (kind, count) in self.kinds.iter().zip(counts) {
            chosen.extend(kind.iter().take(count));
        }
        (before, after, chosen)
    }

    /// The chance when no further claim is secured.
    fn chance(&self, masses: &[Mass]) -> f64 {
        let mut chance = 0.0;
        for ((mood, mass), rests) in self.claims.moods.iter().zip(masses).zip(&self.rests) {
            let rest = rests.get(self.counts.len());
            let reaches = rest.map_or(0.0, |rest| rest.reaches(mass, self.needed, self.claims.unit));
            chance += mood.probability * reaches;
        }
        chance
    }

    fn visit(&mut self, masses: &[Mass], left: usize) {
        let Some(kind) = self.kinds.get(self.counts.len()).filter(|_| left > 0) else { return };
        for count in 0..=left.min(kind.len()) {
            let next = self.with(masses, kind, count);
            self.counts.push(count);
            let chance = self.chance(&next);
            if chance > self.best.0 + ROUNDING {
                self.best = (chance, self.counts.clone());
            }
            self.visit(&next, left - count);
            self.counts.pop();
        }
    }

    /// With one kind more, of which the first `count` are secured.
    fn with(&self, masses: &[Mass], kind: &[usize], count: usize) -> Vec<Mass> {
        let mut next = Vec::with_capacity(masses.len());
        for (mood, mass) in self.claims.moods.iter().zip(masses) {
            let mut sum = mass.clone();
            for (place, position) in kind.iter().enumerate() {
                let Some(lottery) = mood.lotteries.get(*position) else { continue };
                let stake = self.claims.stakes.get(*position);
                match stake.filter(|_| place < count) {
                    Some(Stake { confirmed, .. }) => sum.start += confirmed,
                    None => sum = sum.with(lottery, self.claims.unit),
                }
            }
            next.push(sum);
        }
        next
    }
}
