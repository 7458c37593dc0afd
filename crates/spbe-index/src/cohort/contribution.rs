//! What each of several measures adds.

use super::stack::Stack;
use super::{Cohort, Indexes, Measure};
use crate::instrument::BandId;
use crate::score::Difference;

/// What measures add to a cohort.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Added {
    /// To the mean index.
    pub mean: Difference,
    /// To the number of members in the band or a higher one.
    pub reaching: usize,
}

/// What one measure adds.
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::cohort::{Cohort, Lift, Measure, Outcome, Sequence, contributions};
///
/// // What services add on top of each other is together what they add to the mean.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let (cohort, band) = (Cohort::example(instrument), instrument.bands().nth(2).ok_or("no band")?.0);
/// let lift = |(indicator, _)| Measure::new(vec![Lift { indicator, to: instrument.scale().max() }]);
/// let measures: Vec<_> = instrument.indicators().take(2).map(lift).collect();
/// let added = contributions(&cohort, &cohort.indexes(), &measures, band, Sequence::ByMean);
/// let together = added[0].on_top.mean.plus(added[1].on_top.mean);
/// assert_eq!(Some(together), Outcome::new(&cohort, &measures).mean_gain());
/// # Ok::<(), &str>(())
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Contribution {
    /// Its place in the list that was given.
    pub measure: usize,
    /// Without the others.
    pub alone: Added,
    /// On top of those that come before it in the sequence. Over the whole sequence these add up to what all measures
    /// add together.
    pub on_top: Added,
}

/// In what sequence measures are added.
///
/// ```
/// use spbe_index::cohort::{Cohort, Lift, Measure, Member, Sequence, contributions};
/// use spbe_index::{Instrument, Values};
///
/// // A service for 42 (3.00 %) brings the members more than one for 21 (1.50 %) where both are lifted from nothing.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let mut cohort = Cohort::new(instrument);
/// cohort.push(Member::named("Kota Batu"), &Values::empty(instrument));
/// let band = instrument.bands().nth(2).ok_or("no band")?.0;
/// let service = |number| {
///     let indicator = instrument.indicator_numbered(number).unwrap();
///     Measure::new(vec![Lift { indicator, to: instrument.scale().max() }])
/// };
/// let measures = ["21", "42"].map(service);
/// let order = |sequence| {
///     let added = contributions(&cohort, &cohort.indexes(), &measures, band, sequence);
///     added.iter().map(|one| one.measure).collect::<Vec<_>>()
/// };
/// assert_eq!((order(Sequence::AsListed), order(Sequence::ByMean)), (vec![0, 1], vec![1, 0]));
/// # Ok::<(), &str>(())
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Sequence {
    /// As they are listed.
    AsListed,
    /// Each time the one that adds most to the mean; of equal ones the one that brings more members into the band, then
    /// the one that is listed first.
    ByMean,
    /// Each time the one that brings most members into the band; of equal ones the one that adds more to the mean, then
    /// the one that is listed first.
    ByReaching,
}

/// What each measure adds to the mean and to the number of members in `band` or a higher one, in a sequence.
///
/// `before` are the cohort's indexes. The sequence changes what a measure adds on top, never what all add together.
///
/// ```
/// use spbe_index::cohort::{Cohort, Lift, Measure, Sequence, contributions};
/// use spbe_index::Instrument;
///
/// // The same service twice: alone each adds something, on top of the other it adds nothing.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let (cohort, band) = (Cohort::example(instrument), instrument.bands().nth(2).ok_or("no band")?.0);
/// let lifts = instrument.indicators().map(|(indicator, _)| Lift { indicator, to: instrument.scale().max() });
/// let measure = Measure::new(lifts.collect());
/// let both = [measure.clone(), measure];
/// let [first, second] = &contributions(&cohort, &cohort.indexes(), &both, band, Sequence::AsListed)[..] else {
///     return Err("not one for each measure");
/// };
/// assert_eq!(first.alone, second.alone);
/// assert!(first.on_top.mean.is_gain() && second.on_top.mean.is_zero());
/// # Ok::<(), &str>(())
/// ```
pub fn contributions(
    cohort: &Cohort,
    before: &Indexes,
    measures: &[Measure],
    band: BandId,
    sequence: Sequence,
) -> Vec<Contribution> {
    let mut evaluation = Evaluation::new(cohort, before, measures, band);
    let start = evaluation.start();
    let mut alone = Vec::new();
    for place in 0..measures.len() {
        alone.push(evaluation.worth(&[place]));
    }
    let (mut chosen, mut last, mut contributions) = (Vec::new(), start, Vec::new());
    while let Some((place, worth)) = evaluation.best_next(&chosen, sequence) {
        chosen.push(place);
        contributions.push(Contribution {
            measure: place,
            alone: evaluation.added(start, alone.get(place).copied().unwrap_or(start)),
            on_top: evaluation.added(last, worth),
        });
        last = worth;
    }
    contributions
}

/// What a cohort is worth with some measures.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub(super) struct Worth {
    /// The sum of all totals.
    pub(super) sum: u64,
    /// How many members are in the band or above.
    pub(super) reaching: usize,
}

/// Computes what choices out of a list of measures are worth.
pub(super) struct Evaluation<'a> {
    cohort: &'a Cohort,
    before: &'a Indexes,
    measures: &'a [Measure],
    threshold: u64,
    /// The totals of the choice at hand, in one place for all of them.
    totals: Vec<u64>,
}

impl<'a> Evaluation<'a> {
    pub(super) fn new(
        cohort: &'a Cohort,
        before: &'a Indexes,
        measures: &'a [Measure],
        band: BandId,
    ) -> Self {
        let threshold = before.ruler().threshold(band);
        Self { cohort, before, measures, threshold, totals: Vec::new() }
    }

    /// What the cohort is worth with the measures at these places.
    pub(super) fn worth(&mut self, places: &[usize]) -> Worth {
        let mut chosen = Vec::with_capacity(places.len());
        for place in places {
            chosen.extend(self.measures.get(*place).cloned());
        }
        let stack = Stack::new(self.cohort, chosen);
        self.totals.clear();
        self.totals.extend_from_slice(self.before.totals());
        stack.add(self.cohort, 0..self.totals.len(), &mut self.totals);
        let (mut sum, mut reaching) = (0, 0);
        for total in &self.totals {
            sum += total;
            reaching += usize::from(*total >= self.threshold);
        }
        Worth { sum, reaching }
    }

    /// What it is worth without any.
    pub(super) fn start(&self) -> Worth {
        let reaching = self.before.totals().iter().filter(|total| **total >= self.threshold).count();
        Worth { sum: self.before.sum(), reaching }
    }

    /// The next of the measures that are not chosen yet, and what the cohort is worth with it.
    fn best_next(&mut self, chosen: &[usize], sequence: Sequence) -> Option<(usize, Worth)> {
        let mut best: Option<(usize, Worth)> = None;
        for place in 0..self.measures.len() {
            if chosen.contains(&place) {
                continue;
            }
            let worth = self.worth(&[chosen, &[place]].concat());
            if best.is_none_or(|(_, best)| worth.key(sequence) > best.key(sequence)) {
                best = Some((place, worth));
            }
            if sequence == Sequence::AsListed {
                break;
            }
        }
        best
    }

    pub(super) fn added(&self, from: Worth, to: Worth) -> Added {
        let count = u64::try_from(self.before.len()).unwrap_or(1).max(1);
        let mean = self.before.ruler().difference(to.sum, from.sum, count);
        Added { mean, reaching: to.reaching - from.reaching }
    }
}

impl Worth {
    /// What is compared first, and what after it.
    pub(super) fn key(self, sequence: Sequence) -> (u64, u64) {
        let reaching = u64::try_from(self.reaching).unwrap_or(u64::MAX);
        if sequence == Sequence::ByReaching { (reaching, self.sum) } else { (self.sum, reaching) }
    }
}
