//! Plans with the best expected index for their effort: good ones, but not proven to be the best.

use super::safe::{Choices, Offer, Problem};

/// Efforts are counted in at most this many steps.
const MOST_STEPS: u64 = 4_000;

/// What a standard deviation is worth in the expected index: a plan may rather be certain or rather be bold.
const PRICES: [f64; 6] = [0.0, 0.5, 1.0, 1.5, 2.5, -1.0];

/// The choices of least effort, of those that are tried, that are sure enough; or the best chance of any.
pub(super) fn heuristic_choices(problem: &Problem) -> Result<Choices, f64> {
    let (mut best, mut surest): (Option<(u64, Choices)>, f64) = (None, 0.0);
    let deviation = deviation(problem);
    for price in PRICES {
        let table = Table::new(problem, price / (2.0 * deviation));
        match table.least(problem) {
            Ok(choices) => {
                let effort = problem.effort(&choices);
                if best.as_ref().is_none_or(|(least, _)| effort < *least) {
                    best = Some((effort, choices));
                }
            }
            Err(chance) => surest = surest.max(chance),
        }
    }
    best.map(|(_, choices)| choices).ok_or(surest)
}

/// The standard deviation of the decided sum as things are; at least one part, so that it can be divided by.
fn deviation(problem: &Problem) -> f64 {
    let first = problem.places.iter().filter_map(|place| place.offers.first());
    first.map(|offer| variance(problem, offer)).sum::<f64>().sqrt().max(1.0)
}

fn mean(problem: &Problem, offer: &Offer) -> f64 {
    problem
        .moods
        .iter()
        .zip(&offer.distributions)
        .map(|(mood, distribution)| mood * distribution.mean())
        .sum()
}

fn variance(problem: &Problem, offer: &Offer) -> f64 {
    problem
        .moods
        .iter()
        .zip(&offer.distributions)
        .map(|(mood, distribution)| mood * distribution.variance())
        .sum()
}

/// For each place and number of steps the offer to take so that the utility of it and of all places before is most.
struct Table {
    /// The effort of one step.
    step: u64,
    taken: Vec<Vec<usize>>,
}

impl Table {
    /// The utility of an offer is its mean less its variance at this price.
    fn new(problem: &Problem, price: f64) -> Self {
        let dearest = |offers: &[Offer]| offers.last().map_or(0, |offer| offer.effort);
        let all = problem.places.iter().fold(0_u64, |sum, place| sum.saturating_add(dearest(&place.offers)));
        let step = all.div_ceil(MOST_STEPS).max(1);
        let most = usize::try_from(all / step).unwrap_or(0) + problem.places.len();
        let (mut utility, mut taken) = (vec![0.0; most + 1], Vec::new());
        for place in &problem.places {
            let (mut better, mut choices) = (vec![f64::NEG_INFINITY; most + 1], vec![0; most + 1]);
            for (choice, offer) in place.offers.iter().enumerate() {
                let worth = mean(problem, offer) - price * variance(problem, offer);
                let cost = usize::try_from(offer.effort.div_ceil(step)).unwrap_or(usize::MAX);
                let places = better.iter_mut().zip(&mut choices).skip(cost);
                for ((best, taken), before) in places.zip(&utility) {
                    if before + worth > *best {
                        (*best, *taken) = (before + worth, choice);
                    }
                }
            }
            utility = better;
            taken.push(choices);
        }
        Self { step, taken }
    }

    /// By halving, the fewest steps whose choices are sure enough; or the chance of the most expensive ones.
    fn least(&self, problem: &Problem) -> Result<Choices, f64> {
        let mut high = self.taken.first().map_or(0, |choices| choices.len() - 1);
        let mut best = self.choices(problem, high);
        let chance = problem.chance(&best);
        if !problem.is_enough(chance) {
            return Err(chance);
        }
        let mut low = 0;
        while low < high {
            let middle = usize::midpoint(low, high);
            let choices = self.choices(problem, middle);
            if problem.is_enough(problem.chance(&choices)) {
                (high, best) = (middle, choices);
            } else {
                low = middle + 1;
            }
        }
        Ok(best)
    }

    fn choices(&self, problem: &Problem, mut steps: usize) -> Choices {
        let mut choices = Vec::with_capacity(self.taken.len());
        for (place, taken) in problem.places.iter().zip(&self.taken).rev() {
            let choice = taken.get(steps).copied().unwrap_or(0);
            let effort = place.offers.get(choice).map_or(0, |offer| offer.effort);
            steps = steps.saturating_sub(usize::try_from(effort.div_ceil(self.step)).unwrap_or(usize::MAX));
            choices.push(choice);
        }
        choices.reverse();
        choices
    }
}
