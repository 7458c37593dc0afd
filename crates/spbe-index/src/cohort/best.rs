//! The best few measures of a list.

use super::contribution::{Added, Evaluation, Sequence, Worth};
use super::stack::Stack;
use super::{Cohort, Indexes, Measure};
use crate::instrument::BandId;
use crate::score::Score;
use crate::sorted;

/// What the best measures are best for.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Goal {
    /// The highest mean; of equal ones, the most members in the band.
    Mean,
    /// The most members in the band or a higher one; of equal ones, the highest mean.
    Reaching,
}

/// A choice of measures, and what is proven of it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Best {
    /// The places of the measures in the list, ascending; of equally good choices the first in dictionary order when
    /// every one was looked at.
    pub chosen: Vec<usize>,
    /// The mean with them; `None` for no members.
    pub mean: Option<Score>,
    /// What they add.
    pub added: Added,
    /// How many members are in the band or a higher one with them.
    pub reaching: usize,
    /// Why there is no better choice, or how much better one could be.
    pub proof: Proof,
}

/// What is known of the choices that were not taken.
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::cohort::{BestSearch, Cohort, Goal, Lift, Measure, Proof};
///
/// // The first of measures that are chosen one by one is the best there is, and its bound says so.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let (cohort, band) = (Cohort::example(instrument), instrument.bands().nth(2).ok_or("no band")?.0);
/// let lift = |(indicator, _)| Measure::new(vec![Lift { indicator, to: instrument.scale().max() }]);
/// let measures: Vec<_> = instrument.indicators().map(lift).collect();
/// let search = BestSearch::one_by_one(&measures, 1, band, Goal::Mean);
/// let best = search.finish(&cohort, &cohort.indexes(), &measures);
/// assert_eq!(best.mean.map(Proof::MeanAtMost), Some(best.proof));
/// # Ok::<(), &str>(())
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Proof {
    /// Every choice of so many measures was looked at: none is better.
    Every {
        /// How many choices there are.
        choices: u64,
    },
    /// Chosen one after the other; no choice can have a higher mean than this.
    MeanAtMost(Score),
    /// Chosen one after the other; no choice can bring more members into the band than this.
    ReachingAtMost(usize),
}

/// The search for the best `k` measures of a list, a slice at a time.
///
/// While the list is short enough, every choice is looked at, and the result is exact. Otherwise the measures are chosen
/// one after the other, each time the best next one, and the result carries a bound:
/// - **Mean.** What measures add to the mean is submodular (a member is lifted to the *highest* of their levels, so a
///   measure adds no more to many others than to few). So the choice adds at least 1 − 1/e of what the best one adds
///   (Nemhauser, Wolsey, Fisher 1978), and for every set S on the way no choice of k exceeds the mean with S plus the k
///   largest additions to S. The least of these is the bound, and nearly always far closer.
/// - **Members in the band.** This count is not submodular: two measures may bring a member over a threshold that
///   neither reaches alone. Nothing is promised in advance. The bound counts the members that could reach the band with
///   the k measures that add most to them alone, and do with all measures; no choice can reach more.
///
/// The cohort, its indexes before, and the measures must be the same in every call.
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::cohort::{BestSearch, Cohort, Goal, Lift, Measure, Proof};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let (cohort, band) = (Cohort::example(instrument), instrument.bands().nth(2).ok_or("no band")?.0);
/// let lift = |number| Some(Lift { indicator: instrument.indicator_numbered(number)?, to: instrument.scale().max() });
/// let measures = ["1", "21", "47"].map(|number| Measure::new(lift(number).into_iter().collect()));
/// let before = cohort.indexes();
///
/// let mut search = BestSearch::new(&cohort, &measures, 1, band, Goal::Mean);
/// while search.advance(&cohort, &before, &measures, 1) > 0 {}
/// let best = search.finish(&cohort, &before, &measures);
/// assert_eq!((best.chosen, best.proof), (vec![2], Proof::Every { choices: 3 }));
/// # Ok::<(), &str>(())
/// ```
pub struct BestSearch {
    k: usize,
    band: BandId,
    goal: Goal,
    way: Way,
}

enum Way {
    Every {
        choices: u64,
        looked: u64,
        /// The next choice to look at.
        next: Option<Vec<usize>>,
        best: Option<(Vec<usize>, Worth)>,
    },
    OneByOne(Greedy),
}

/// Measures chosen one after the other.
struct Greedy {
    chosen: Vec<usize>,
    /// What the cohort is worth with those chosen; `None` before the first look.
    worth: Option<Worth>,
    /// The next measure to look at in this round.
    candidate: usize,
    best: Option<(usize, Worth)>,
    /// What each measure adds to the sum in this round.
    additions: Vec<u64>,
    /// No choice has a larger sum.
    bound: u64,
}

/// How many cells may be looked at for an exact answer: about a second in a browser.
const MOST_CELLS: u64 = 1 << 29;

impl BestSearch {
    /// Nothing is looked at yet. All measures are taken if there are no more than `k`.
    pub fn new(cohort: &Cohort, measures: &[Measure], k: usize, band: BandId, goal: Goal) -> Self {
        let k = k.min(measures.len());
        let cells = Stack::new(cohort, measures.to_vec()).cells(cohort) + cohort.len();
        let work = choices(measures.len(), k).saturating_mul(u64::try_from(cells).unwrap_or(u64::MAX));
        Self::by(measures.len(), k, band, goal, work <= MOST_CELLS)
    }

    /// The same, but one after the other however short the list is.
    pub fn one_by_one(measures: &[Measure], k: usize, band: BandId, goal: Goal) -> Self {
        Self::by(measures.len(), k.min(measures.len()), band, goal, false)
    }

    fn by(count: usize, k: usize, band: BandId, goal: Goal, every: bool) -> Self {
        let way = if every {
            let first = (0..k).collect();
            Way::Every { choices: choices(count, k), looked: 0, next: Some(first), best: None }
        } else {
            Way::OneByOne(Greedy::new())
        };
        Self { k, band, goal, way }
    }

    /// Looks at the next `choices`, each of which costs about as much as assessing the whole cohort. Returns how many
    /// are left.
    pub fn advance(
        &mut self,
        cohort: &Cohort,
        before: &Indexes,
        measures: &[Measure],
        choices: usize,
    ) -> u64 {
        let mut evaluation = Evaluation::new(cohort, before, measures, self.band);
        for _ in 0..choices {
            if self.left(measures.len()) == 0 {
                break;
            }
            self.look(&mut evaluation, measures.len());
        }
        self.left(measures.len())
    }

    /// The result, after whatever is left to look at.
    pub fn finish(mut self, cohort: &Cohort, before: &Indexes, measures: &[Measure]) -> Best {
        while self.advance(cohort, before, measures, usize::MAX) > 0 {}
        let mut evaluation = Evaluation::new(cohort, before, measures, self.band);
        let (chosen, proof) = match self.way {
            Way::Every { choices, best, .. } => {
                (best.map(|(chosen, _)| chosen).unwrap_or_default(), Proof::Every { choices })
            }
            Way::OneByOne(greedy) => {
                let proof = match self.goal {
                    Goal::Mean => Proof::MeanAtMost(mean(before, greedy.bound)),
                    Goal::Reaching => {
                        Proof::ReachingAtMost(most_reaching(cohort, before, measures, self.band, self.k))
                    }
                };
                (sorted(greedy.chosen), proof)
            }
        };
        let worth = evaluation.worth(&chosen);
        let added = evaluation.added(evaluation.start(), worth);
        let mean = (!before.is_empty()).then(|| mean(before, worth.sum));
        Best { chosen, mean, added, reaching: worth.reaching, proof }
    }

    fn left(&self, measures: usize) -> u64 {
        match &self.way {
            Way::Every { choices, looked, .. } => choices - looked,
            Way::OneByOne(greedy) => greedy.left(measures, self.k),
        }
    }

    fn look(&mut self, evaluation: &mut Evaluation<'_>, measures: usize) {
        let sequence = self.goal.sequence();
        match &mut self.way {
            Way::Every { looked, next, best, .. } => {
                *looked += 1;
                let Some(choice) = next.take() else { return };
                *next = following(&choice, measures);
                let worth = evaluation.worth(&choice);
                if best.as_ref().is_none_or(|(_, best)| worth.key(sequence) > best.key(sequence)) {
                    *best = Some((choice, worth));
                }
            }
            Way::OneByOne(greedy) => greedy.look(evaluation, measures, self.k, sequence),
        }
    }
}

impl Best {
    /// Whether no choice of as many measures is better for the goal.
    pub fn is_proven(&self) -> bool {
        match self.proof {
            Proof::Every { .. } => true,
            Proof::MeanAtMost(bound) => self.mean.is_none_or(|mean| mean >= bound),
            Proof::ReachingAtMost(bound) => self.reaching >= bound,
        }
    }
}

impl Goal {
    fn sequence(self) -> Sequence {
        match self {
            Self::Mean => Sequence::ByMean,
            Self::Reaching => Sequence::ByReaching,
        }
    }
}

impl Greedy {
    fn new() -> Self {
        Self {
            chosen: Vec::new(),
            worth: None,
            candidate: 0,
            best: None,
            additions: Vec::new(),
            bound: u64::MAX,
        }
    }

    /// How many looks are left: one at the cohort as it is, then one for each measure that is not chosen in each round.
    fn left(&self, measures: usize, k: usize) -> u64 {
        let mut left = usize::from(self.worth.is_none());
        for round in self.chosen.len()..k {
            left += measures - round;
        }
        u64::try_from(left - self.additions.len()).unwrap_or(u64::MAX)
    }

    fn look(&mut self, evaluation: &mut Evaluation<'_>, measures: usize, k: usize, sequence: Sequence) {
        let Some(worth) = self.worth else {
            let start = evaluation.start();
            (self.worth, self.bound) = (Some(start), if k == 0 { start.sum } else { self.bound });
            return;
        };
        while self.chosen.contains(&self.candidate) {
            self.candidate += 1;
        }
        let with = evaluation.worth(&[self.chosen.as_slice(), &[self.candidate]].concat());
        self.additions.push(with.sum - worth.sum);
        if self.best.is_none_or(|(_, best)| with.key(sequence) > best.key(sequence)) {
            self.best = Some((self.candidate, with));
        }
        self.candidate += 1;
        if self.additions.len() == measures - self.chosen.len() {
            self.close_round(worth, k);
        }
    }

    fn close_round(&mut self, worth: Worth, k: usize) {
        let additions = sorted(std::mem::take(&mut self.additions));
        let most: u64 = additions.iter().rev().take(k).sum();
        self.bound = self.bound.min(worth.sum + most);
        if let Some((place, with)) = self.best.take() {
            self.chosen.push(place);
            self.worth = Some(with);
        }
        self.candidate = 0;
    }
}

/// How many members could be in the band with `k` measures: those that the k additions that are largest for them alone
/// bring there, and all measures together, too.
fn most_reaching(cohort: &Cohort, before: &Indexes, measures: &[Measure], band: BandId, k: usize) -> usize {
    const ROWS: usize = 1024;
    let mut alone = Vec::new();
    for measure in measures {
        alone.push(Stack::new(cohort, vec![measure.clone()]));
    }
    let (all, threshold) = (Stack::new(cohort, measures.to_vec()), before.ruler().threshold(band));
    let mut most = 0;
    for start in (0..before.len()).step_by(ROWS) {
        let range = start..before.len().min(start + ROWS);
        let gains = |stack: &Stack| {
            let mut gains = vec![0; range.len()];
            stack.add(cohort, range.clone(), &mut gains);
            gains
        };
        let (together, mut apart) = (gains(&all), Vec::new());
        for stack in &alone {
            apart.push(gains(stack));
        }
        for (row, total) in before.totals().get(range.clone()).unwrap_or_default().iter().enumerate() {
            let mut additions = Vec::with_capacity(apart.len());
            for gains in &apart {
                additions.push(gains.get(row).copied().unwrap_or(0));
            }
            let largest: u64 = sorted(additions).iter().rev().take(k).sum();
            let least = largest.min(together.get(row).copied().unwrap_or(0));
            most += usize::from(total + least >= threshold);
        }
    }
    most
}

fn mean(before: &Indexes, sum: u64) -> Score {
    let count = u64::try_from(before.len()).unwrap_or(1).max(1);
    Score::new(sum, before.ruler().denominator() * count)
}

/// How many ways there are to choose `k` of `count`.
fn choices(count: usize, k: usize) -> u64 {
    let mut choices: u64 = 1;
    for place in 0..k.min(count - k) {
        let (above, below) = (u64::try_from(count - place).unwrap_or(u64::MAX), place as u64 + 1);
        // The product of the first factors is itself a number of choices, so it divides without remainder.
        let Some(product) = choices.checked_mul(above) else { return u64::MAX };
        choices = product / below;
    }
    choices
}

/// The choice after this one in dictionary order.
fn following(choice: &[usize], count: usize) -> Option<Vec<usize>> {
    let k = choice.len();
    let place = (0..k).rev().find(|place| choice.get(*place).is_some_and(|one| *one < count - k + place))?;
    let mut following = choice.get(..place)?.to_vec();
    let first = choice.get(place)? + 1;
    following.extend(first..first + k - place);
    Some(following)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_comes_once_in_dictionary_order() {
        for (count, k, expected) in [(4, 2, 6), (5, 5, 1), (3, 0, 1), (6, 1, 6), (0, 0, 1), (9, 4, 126)] {
            let mut choice: Option<Vec<usize>> = Some((0..k).collect());
            let mut seen = Vec::new();
            while let Some(one) = choice {
                choice = following(&one, count);
                seen.push(one);
            }
            assert_eq!((seen.len() as u64, choices(count, k)), (expected, expected), "{count} {k}");
            assert!(seen.is_sorted_by(|one, next| one < next), "{seen:?}");
            assert!(seen.iter().all(|one| one.is_sorted_by(|one, next| one < next)), "{seen:?}");
        }
        assert_eq!(choices(200, 100), u64::MAX);
    }
}
