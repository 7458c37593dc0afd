//! Safe planning: the least effort after which the index reaches a target with a given confidence.

use super::ROUNDING;
use super::assessors::Assessors;
use super::claims::{Certainty, Claim};
use super::convolve::{ProbabilityMass, check_size, unit};
use super::discrete_distribution::DiscreteDistribution;
use super::fault::ClaimsFault;
use super::heuristic::heuristic_choices;
use super::relaxation::Relaxation;
use super::rest::Rest;
use super::search::{Outcome, Search};
use crate::instrument::{IndicatorId, Instrument};
use crate::ratio::greatest_common_divisor;
use crate::score::Score;
use crate::value::{Value, Values};

/// A value that an indicator may be brought to, with the whole effort of bringing it there.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Candidate {
    /// The value to claim; `None` leaves the indicator empty.
    pub value: Option<Value>,
    /// The effort from where it stands, nothing for staying there.
    pub effort: u64,
    /// How sure that claim would be: evidence for a level says nothing of a higher one.
    pub certainty: Certainty,
}

/// What to plan.
#[derive(Copy, Clone, Debug)]
pub struct SafeRequest<'request> {
    /// Whose indicators they are.
    pub instrument: &'request Instrument,
    /// For each indicator what it may be brought to, in any order; a single candidate is not a choice, and its effort
    /// counts all the same.
    pub candidates: &'request [Vec<Candidate>],
    /// The levels of an official result, below which no claim ends; empty where nothing was confirmed
    /// ([`Claims::above`](super::Claims::above)).
    pub confirmed: &'request Values,
    /// The assessors.
    pub assessors: &'request Assessors,
    /// The index to reach.
    pub target: Score,
    /// How likely it must be reached, from 0 to 1.
    pub confidence: f64,
    /// How many partial plans may be looked at to prove that no plan takes less effort; 2 000 take a fraction of a
    /// second.
    pub node_limit: usize,
}

/// A plan that reaches the target with the confidence asked for.
///
/// ```
/// use spbe_index::risk::{Assessors, Candidate, Certainty, SafeRequest, Shifts, safe_plan};
/// use spbe_index::{Instrument, Score, Values, assess};
///
/// // Without doubt the least effort to 3.03 is one step of 3.00 %; all others cost a unit, too.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let to = |level, effort| Candidate { value: instrument.scale().level(level), effort, certainty: Certainty::Sure };
/// let candidates = vec![vec![to(3, 0), to(4, 1)]; 47];
/// let (assessors, target) = (Assessors::alike(Shifts::none()), Score::from_hundredths(303));
/// let plan = safe_plan(&SafeRequest {
///     instrument,
///     candidates: &candidates,
///     confirmed: &Values::empty(instrument),
///     assessors: &assessors,
///     target,
///     confidence: 1.0,
///     node_limit: 2_000,
/// })?;
/// assert_eq!((plan.effort, plan.proven, plan.chance), (1, 1, 1.0));
/// assert_eq!(assess(instrument, &plan.values).index(), target);
/// # Ok::<(), spbe_index::risk::SafeFault>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct SafePlan {
    /// What to claim.
    pub values: Values,
    /// The effort of it.
    pub effort: u64,
    /// P(index ≥ target) after it, exact.
    pub chance: f64,
    /// No plan takes less effort than this. The plan is proven to be a best one where it is equal to [`Self::effort`];
    /// otherwise the difference is the gap.
    pub proven: u64,
}

/// Why there is no plan.
///
/// ```
/// use spbe_index::risk::{Assessors, SafeFault, SafeRequest, Shifts, safe_plan};
/// use spbe_index::{Instrument, Score, Values};
///
/// let fault = safe_plan(&SafeRequest {
///     instrument: Instrument::permenpanrb_59_2020(),
///     candidates: &[],
///     confirmed: &Values::empty(Instrument::permenpanrb_59_2020()),
///     assessors: &Assessors::alike(Shifts::none()),
///     target: Score::from_hundredths(260),
///     confidence: 0.8,
///     node_limit: 2_000,
/// });
/// assert_eq!(fault, Err(SafeFault::Count { expected: 47, found: 0 }));
/// ```
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum SafeFault {
    /// Not one list for each indicator.
    #[error("{found} lists of candidates for {expected} indicators")]
    Count {
        /// How many indicators there are.
        expected: usize,
        /// How many lists.
        found: usize,
    },
    /// An indicator with nothing to choose.
    #[error("indicator {} has no candidate", .0.position() + 1)]
    NoCandidate(IndicatorId),
    /// Assessors without odds for a level, or an instrument that is too fine.
    #[error(transparent)]
    Claims(#[from] ClaimsFault),
    /// No plan was found that is sure enough.
    #[error("no plan reaches the target with this confidence")]
    Unreachable {
        /// The best chance of the plans that were tried.
        best: f64,
        /// A chance that no plan exceeds. Where it lies below the confidence, the target is proven to be out of reach.
        at_most: f64,
    },
}

/// The least-effort plan with P(index ≥ target) ≥ confidence.
///
/// Plans with the best expected index for their effort, at several prices of variance, are computed exactly until one is
/// sure enough. A relaxation, in which the choice for each indicator may wait for the assessors' verdicts on those
/// before, then bounds the effort of every plan from below; what lies between is searched, with that bound, as far as
/// `node_limit` goes (`docs/method.md`, *Safe planning*).
///
/// # Errors
/// [`SafeFault`] when the request is not complete or no plan is sure enough.
///
/// ```
/// use spbe_index::risk::{Assessors, Candidate, Certainty, Odds, SafeFault, SafeRequest, Shifts, safe_plan};
/// use spbe_index::{Instrument, Score, Values};
///
/// // All is sure at 3; only indicator 47 (3.00 %) may rise, for an effort of 5, and is confirmed with a chance of 3/4.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let stays = Candidate { value: instrument.scale().level(3), effort: 0, certainty: Certainty::Sure };
/// let mut candidates = vec![vec![stays]; 47];
/// candidates[46].push(Candidate { value: instrument.scale().level(4), effort: 5, certainty: Certainty::Likely });
/// let assessors = Assessors::alike(Shifts::none().with(4, Odds::of_counts([0, 1, 3, 0, 0])));
/// let target = Score::from_hundredths(303);
/// let plan = |confidence| {
///     let (candidates, confirmed, assessors) = (&candidates, &Values::empty(instrument), &assessors);
///     let node_limit = 2_000;
///     safe_plan(&SafeRequest { instrument, candidates, confirmed, assessors, target, confidence, node_limit })
/// };
/// let sure_enough = plan(0.7)?;
/// assert_eq!((sure_enough.effort, sure_enough.proven, sure_enough.chance), (5, 5, 0.75));
/// assert!(matches!(plan(0.8), Err(SafeFault::Unreachable { at_most, .. }) if at_most < 0.8));
/// # Ok::<(), SafeFault>(())
/// ```
pub fn safe_plan(request: &SafeRequest<'_>) -> Result<SafePlan, SafeFault> {
    let problem = Problem::new(request)?;
    let mut nodes = request.node_limit;
    let mut best = match heuristic_choices(&problem) {
        Ok(choices) => choices,
        Err(chance) => {
            problem.surest(&mut nodes).map_err(|at_most| SafeFault::Unreachable { best: chance, at_most })?
        }
    };
    let proven = problem.close(&mut best, &mut nodes);
    Ok(problem.plan(request, &best, proven))
}

/// The request, made ready: the indicators that have a choice, and the sum of those that have none.
pub(super) struct Problem {
    /// The probability of each mood of the assessors.
    pub(super) moods: Vec<f64>,
    pub(super) places: Vec<Place>,
    /// For each mood the sum of the indicators without a choice.
    pub(super) fixed: Vec<ProbabilityMass>,
    /// The effort of the indicators without a choice, which every plan takes.
    settled: u64,
    pub(super) unit: u64,
    pub(super) needed: u64,
    pub(super) confidence: f64,
}

/// An indicator with a choice.
#[derive(Debug)]
pub(super) struct Place {
    position: usize,
    /// By effort, the least first.
    pub(super) offers: Vec<Offer>,
    /// Whether the place before has the same offers, so that the two can be exchanged.
    pub(super) is_repeated: bool,
}

/// One of the choices.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Offer {
    candidate: Option<Value>,
    pub(super) effort: u64,
    /// What it may come to, for each mood.
    pub(super) distributions: Vec<DiscreteDistribution>,
}

/// For each place which of its offers is taken.
pub(super) type Choices = Vec<usize>;

impl Problem {
    fn new(request: &SafeRequest<'_>) -> Result<Self, SafeFault> {
        let instrument = request.instrument;
        let (expected, found) = (instrument.indicators().len(), request.candidates.len());
        if expected != found {
            return Err(SafeFault::Count { expected, found });
        }
        request.assessors.check(instrument.scale())?;
        let mut every = Vec::with_capacity(found);
        for ((id, _), candidates) in instrument.indicators().zip(request.candidates) {
            if candidates.is_empty() {
                return Err(SafeFault::NoCandidate(id));
            }
            every.push(Place::new(request, id, candidates));
        }
        let distributions = |place: &Place| {
            place.offers.iter().flat_map(|offer| &offer.distributions).cloned().collect::<Vec<_>>()
        };
        let groups: Vec<Vec<DiscreteDistribution>> = every.iter().map(distributions).collect();
        let unit = unit(groups.iter().map(|group| group.iter().collect()));
        let spans = every.iter().map(|place| place.high() - place.low());
        check_size(spans, unit, request.assessors.moods().len())?;
        let moods: Vec<f64> = request.assessors.moods().iter().map(|(probability, _)| *probability).collect();
        let mut problem = Self {
            fixed: vec![ProbabilityMass::zero(); moods.len()],
            settled: 0,
            moods,
            places: Vec::new(),
            unit,
            needed: request.target.parts_at_least(u64::from(instrument.total_weight()) * 100),
            confidence: request.confidence,
        };
        for place in every {
            problem.add(place);
        }
        Ok(problem)
    }

    /// A place without a choice goes to the fixed sums; one like an earlier place goes beside it.
    fn add(&mut self, mut place: Place) {
        if let [only] = place.offers.as_slice() {
            self.settled = self.settled.saturating_add(only.effort);
            for (fixed, distribution) in self.fixed.iter_mut().zip(&only.distributions) {
                *fixed = fixed.with(distribution, self.unit);
            }
            return;
        }
        let alike = |other: &Place| {
            let both = other.offers.iter().zip(&place.offers);
            let is_same = |(one, other): (&Offer, &Offer)| {
                one.effort == other.effort && one.distributions == other.distributions
            };
            other.offers.len() == place.offers.len() && both.clone().all(is_same)
        };
        match self.places.iter().rposition(alike) {
            Some(before) => {
                place.is_repeated = true;
                self.places.insert(before + 1, place);
            }
            None => self.places.push(place),
        }
    }

    pub(super) fn offers<'a>(&'a self, choices: &'a [usize]) -> impl Iterator<Item = &'a Offer> {
        self.places.iter().zip(choices).filter_map(|(place, choice)| place.offers.get(*choice))
    }

    /// The effort of the choices alone.
    pub(super) fn effort(&self, choices: &[usize]) -> u64 {
        self.offers(choices).fold(0, |sum, offer| sum.saturating_add(offer.effort))
    }

    /// P(index ≥ target) of a plan.
    pub(super) fn chance(&self, choices: &[usize]) -> f64 {
        let mut chance = 0.0;
        for (mood, (probability, fixed)) in self.moods.iter().zip(&self.fixed).enumerate() {
            let distributions = self.offers(choices).filter_map(|offer| offer.distributions.get(mood));
            let decided = ProbabilityMass::of_all(distributions, self.unit);
            chance += probability * Rest::new(fixed).reaches(&decided, self.needed, self.unit);
        }
        chance
    }

    pub(super) fn is_enough(&self, chance: f64) -> bool {
        chance >= self.confidence - ROUNDING
    }

    /// The largest number of which every effort is a multiple; never zero.
    fn effort_unit(&self) -> u64 {
        let offers = self.places.iter().flat_map(|place| &place.offers);
        offers.fold(0, |unit, offer| greatest_common_divisor(unit, offer.effort)).max(1)
    }

    /// Some plan that is sure enough whatever its effort, or a chance that no plan exceeds.
    fn surest(&self, nodes: &mut usize) -> Result<Choices, f64> {
        let relaxation = Relaxation::new(self, u64::MAX, 0);
        let at_most = relaxation.at_most(0);
        match Search::new(self, &relaxation, nodes).within(0) {
            Outcome::Found(choices) => Ok(choices),
            Outcome::None | Outcome::Unknown => Err(at_most),
        }
    }

    /// Looks for plans of less effort, and gives the effort that every plan is proven to take.
    fn close(&self, best: &mut Choices, nodes: &mut usize) -> u64 {
        let (effort, finest) = (self.effort(best), self.effort_unit());
        let unit = finest.max(effort.div_ceil(Relaxation::most_budgets(self)));
        let most = effort / unit;
        let relaxation = Relaxation::new(self, unit, most);
        let mut budget = (0..most).find(|budget| relaxation.is_enough(*budget)).unwrap_or(most);
        // Efforts that are rounded down prove less, but can be searched no further.
        while unit == finest && budget < most {
            match Search::new(self, &relaxation, nodes).within(budget) {
                Outcome::Found(choices) => {
                    *best = choices;
                    return self.effort(best);
                }
                Outcome::None => budget += 1,
                Outcome::Unknown => break,
            }
        }
        (budget * unit).min(effort)
    }

    fn plan(&self, request: &SafeRequest<'_>, choices: &[usize], proven: u64) -> SafePlan {
        let mut values = Values::empty(request.instrument);
        for ((id, _), candidates) in request.instrument.indicators().zip(request.candidates) {
            let cheapest = candidates.iter().min_by_key(|candidate| candidate.effort);
            values = values.with(id, cheapest.and_then(|candidate| candidate.value));
        }
        for (place, offer) in self.places.iter().zip(self.offers(choices)) {
            values = values.with(IndicatorId::at(place.position), offer.candidate);
        }
        let (effort, chance) = (self.effort(choices), self.chance(choices));
        let with_settled = |effort: u64| effort.saturating_add(self.settled);
        SafePlan { values, effort: with_settled(effort), chance, proven: with_settled(proven) }
    }
}

impl Place {
    fn new(request: &SafeRequest<'_>, id: IndicatorId, candidates: &[Candidate]) -> Self {
        let scale = request.instrument.scale();
        let mut offers = Vec::with_capacity(candidates.len());
        for candidate in candidates {
            let Candidate { value, certainty, .. } = *candidate;
            let claim = Claim { value, confirmed: request.confirmed.get(id), certainty };
            let mut distributions = Vec::new();
            for (_, shifts) in request.assessors.moods() {
                if let Some(indicator) = request.instrument.indicator(id) {
                    distributions.push(claim.distribution(scale, indicator, shifts));
                }
            }
            offers.push(Offer { candidate: candidate.value, effort: candidate.effort, distributions });
        }
        offers.sort_by_key(|offer| offer.effort);
        Self { position: id.position(), offers, is_repeated: false }
    }

    /// The least that any offer contributes in any mood.
    pub(super) fn low(&self) -> u64 {
        let distributions = self.offers.iter().flat_map(|offer| &offer.distributions);
        distributions.map(DiscreteDistribution::low).min().unwrap_or(0)
    }

    /// The most that any offer contributes in any mood.
    pub(super) fn high(&self) -> u64 {
        let distributions = self.offers.iter().flat_map(|offer| &offer.distributions);
        distributions.map(DiscreteDistribution::high).max().unwrap_or(0)
    }
}
