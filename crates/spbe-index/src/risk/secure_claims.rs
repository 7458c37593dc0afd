//! Which claims to secure with evidence, so that the target is likeliest.

use std::rc::Rc;

use super::ROUNDING;
use super::claims::{Claims, Stake};
use super::convolve::ProbabilityMass;
use super::discrete_distribution::DiscreteDistribution;
use super::rest::Rest;
use crate::instrument::IndicatorId;
use crate::score::Score;
use crate::sorted;

/// Sets of claims that are tried one by one before a step-by-step choice must do: a fraction of a second.
const MOST_SETS: u64 = 5_000;

/// Claims to secure, and what that does to the chance.
///
/// ```
/// use spbe_index::risk::{Assessors, Claims, Shifts, secure_claims};
/// use spbe_index::{Instrument, Score, Values};
///
/// // What is confirmed in any case needs no evidence.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let values = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
/// let claims = Claims::new(instrument, &values, &[], &Assessors::alike(Shifts::none()))?;
/// let secured = secure_claims(&claims, Score::from_hundredths(300), 5);
/// assert!(secured.indicators.is_empty());
/// assert_eq!((secured.before, secured.after), (1.0, 1.0));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct SecuredClaims {
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
///
/// ```
/// use spbe_index::risk::{Assessors, Certainty, Claims, Odds, Shifts, secure_claims};
/// use spbe_index::{Instrument, Score, Values};
///
/// // Two claims are open, each cut with a chance of a quarter: with one of them secured, 9/16 becomes 3/4.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let values = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
/// let assessors = Assessors::alike(Shifts::none().with(3, Odds::of_counts([0, 1, 3, 0, 0])));
/// let claims = Claims::new(instrument, &values, &[Certainty::Sure; 45], &assessors)?;
/// let secured = |most| secure_claims(&claims, Score::from_hundredths(300), most);
/// assert_eq!((secured(1).before, secured(1).after, secured(1).is_best), (0.5625, 0.75, true));
/// assert_eq!((secured(5).indicators.len(), secured(5).after), (2, 1.0));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn secure_claims(claims: &Claims, target: Score, most: usize) -> SecuredClaims {
    let mut search = SecuredClaimsSearch::new(claims, target, most);
    while !search.look(usize::MAX) {}
    search.found()
}

/// The positions of the claims that are not sure to be confirmed; those that count alike are together.
fn kinds(claims: &Claims) -> Vec<Vec<usize>> {
    let mut kinds: Vec<Vec<usize>> = Vec::new();
    for (position, stake) in claims.stakes.iter().enumerate() {
        // What is sure to be cut has one outcome as well, and can still be secured.
        let confirmed = DiscreteDistribution::sure(stake.confirmed);
        if claims.moods.iter().all(|mood| {
            mood.distributions.get(position).is_none_or(|distribution| *distribution == confirmed)
        }) {
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
            && self.moods.iter().all(|mood| mood.distributions.get(one) == mood.distributions.get(other))
    }

    fn confirm(&mut self, position: usize) {
        let Some(stake) = self.stakes.get(position) else { return };
        for mood in &mut self.moods {
            if let Some(distribution) = mood.distributions.get_mut(position) {
                *distribution = DiscreteDistribution::sure(stake.confirmed);
            }
        }
    }
}

/// The same search in steps, so that a page can rest in between.
///
/// ```
/// use spbe_index::risk::{Assessors, Claims, SecuredClaimsSearch, Shifts, secure_claims};
/// use spbe_index::{Instrument, Score, Values};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let values = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
/// let claims = Claims::new(instrument, &values, &[], &Assessors::alike(Shifts::published()))?;
/// let target = Score::from_hundredths(275);
/// let mut search = SecuredClaimsSearch::new(&claims, target, 3);
/// while !search.look(10) {}
/// assert_eq!(search.found(), secure_claims(&claims, target, 3));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct SecuredClaimsSearch {
    claims: Claims,
    target: Score,
    most: usize,
    kinds: Vec<Vec<usize>>,
    needed: u64,
    is_best: bool,
    /// For each mood and kind: how likely that kind and the later ones are enough when nothing is secured.
    rests: Vec<Vec<Rest>>,
    /// What is still to be looked at, the next one last.
    open: Vec<Node>,
    before: f64,
    best: (f64, Vec<usize>),
}

/// How many of each of the first kinds are secured.
#[derive(Debug)]
struct Node {
    /// For each mood the sum of what comes before the last of these kinds.
    above: Rc<Vec<ProbabilityMass>>,
    counts: Vec<usize>,
    /// How many claims may be secured beyond these.
    left: usize,
}

impl SecuredClaimsSearch {
    /// A search that has not begun.
    pub fn new(claims: &Claims, target: Score, most: usize) -> Self {
        let kinds = kinds(claims);
        let is_best = most <= 1 || sets(&kinds, most) <= MOST_SETS;
        let mut search = Self {
            claims: claims.clone(),
            target,
            most,
            kinds,
            needed: target.parts_at_least(claims.denominator),
            is_best,
            rests: Vec::new(),
            open: Vec::new(),
            before: 0.0,
            best: (0.0, Vec::new()),
        };
        if is_best {
            search.begin();
        }
        search
    }

    /// Looks at up to so many sets; whether that was all.
    pub fn look(&mut self, most_sets: usize) -> bool {
        for _ in 0..most_sets {
            let Some(node) = self.open.pop() else { break };
            self.visit(&node);
        }
        self.open.is_empty()
    }

    /// The best that was found.
    pub fn found(self) -> SecuredClaims {
        let (before, after, mut positions) = if self.is_best {
            (self.before, self.best.0, chosen(&self.kinds, &self.best.1))
        } else {
            one_by_one(&self.claims, self.target, self.most)
        };
        positions = sorted(positions);
        let indicators = positions.into_iter().map(IndicatorId::at).collect();
        SecuredClaims { indicators, before, after, is_best: self.is_best }
    }

    fn begin(&mut self) {
        let (claims, mut start) = (&self.claims, Vec::new());
        let is_open = |position: &usize| self.kinds.iter().flatten().any(|open| open == position);
        for mood in &claims.moods {
            let settled = mood.distributions.iter().enumerate().filter(|(position, _)| !is_open(position));
            start.push(ProbabilityMass::of_all(settled.map(|(_, distribution)| distribution), claims.unit));
        }
        self.rests = rests(claims, &self.kinds);
        self.before = self.chance(0, &start);
        self.best = (self.before, Vec::new());
        self.add_next(&Rc::new(start), &[], self.most);
    }

    /// Every number of the next kind, the smallest to be looked at first.
    fn add_next(&mut self, above: &Rc<Vec<ProbabilityMass>>, counts: &[usize], left: usize) {
        let Some(kind) = self.kinds.get(counts.len()).filter(|_| left > 0) else { return };
        for count in (0..=left.min(kind.len())).rev() {
            let counts = counts.iter().copied().chain([count]).collect();
            self.open.push(Node { above: Rc::clone(above), counts, left: left - count });
        }
    }

    fn visit(&mut self, node: &Node) {
        let place = node.counts.len() - 1;
        let (Some(kind), Some(count)) = (self.kinds.get(place), node.counts.last()) else { return };
        let sums = self.with(&node.above, kind, *count);
        let chance = self.chance(node.counts.len(), &sums);
        if chance > self.best.0 + ROUNDING {
            self.best = (chance, node.counts.clone());
        }
        self.add_next(&Rc::new(sums), &node.counts, node.left);
    }

    /// The chance when no claim of the kinds from `kind` on is secured.
    fn chance(&self, kind: usize, masses: &[ProbabilityMass]) -> f64 {
        let mut chance = 0.0;
        for ((mood, mass), rests) in self.claims.moods.iter().zip(masses).zip(&self.rests) {
            let reaches =
                rests.get(kind).map_or(0.0, |rest| rest.reaches(mass, self.needed, self.claims.unit));
            chance += mood.probability * reaches;
        }
        chance
    }

    /// With one kind more, of which the first `count` are secured.
    fn with(&self, masses: &[ProbabilityMass], kind: &[usize], count: usize) -> Vec<ProbabilityMass> {
        let mut next = Vec::with_capacity(masses.len());
        for (mood, mass) in self.claims.moods.iter().zip(masses) {
            let mut sum = mass.clone();
            for (place, position) in kind.iter().enumerate() {
                let Some(distribution) = mood.distributions.get(*position) else { continue };
                let stake = self.claims.stakes.get(*position);
                match stake.filter(|_| place < count) {
                    Some(Stake { confirmed, .. }) => sum.start += confirmed,
                    None => sum = sum.with(distribution, self.claims.unit),
                }
            }
            next.push(sum);
        }
        next
    }
}

/// For each mood and kind, and after the last one: how likely what follows is enough when nothing is secured.
fn rests(claims: &Claims, kinds: &[Vec<usize>]) -> Vec<Vec<Rest>> {
    let mut rests = Vec::new();
    for mood in &claims.moods {
        let mut distributions = Vec::new();
        for position in kinds.iter().flatten() {
            distributions.extend(mood.distributions.get(*position).cloned());
        }
        let every = Rest::from_each(&distributions, claims.unit);
        let (mut at_kinds, mut place) = (Vec::new(), 0);
        for size in kinds.iter().map(Vec::len).chain([0]) {
            at_kinds.extend(every.get(place).cloned());
            place += size;
        }
        rests.push(at_kinds);
    }
    rests
}

/// The positions of the first so many of each kind.
fn chosen(kinds: &[Vec<usize>], counts: &[usize]) -> Vec<usize> {
    kinds.iter().zip(counts).flat_map(|(kind, count)| kind.iter().take(*count).copied()).collect()
}
