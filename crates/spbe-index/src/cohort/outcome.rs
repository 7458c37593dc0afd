//! A cohort before and after measures.

use super::stack::Stack;
use super::{Cohort, Indexes, Measure, MemberId, order};
use crate::instrument::BandId;
use crate::score::Difference;

/// The indexes of a cohort before and after measures.
///
/// ```
/// use spbe_index::cohort::{Cohort, Lift, Measure, Member, Outcome};
/// use spbe_index::{Instrument, Values};
///
/// // All services (45.50 %) from level 2 to 4: the index rises from 2.00 (Cukup) by 0.91 into Baik.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let [two, four] = [2, 4].map(|level| instrument.scale().level(level).unwrap());
/// let mut cohort = Cohort::new(instrument);
/// let batu = cohort.push(Member::named("Kota Batu"), &Values::filled(instrument, two));
/// let services = instrument.indicators().skip(31).map(|(indicator, _)| Lift { indicator, to: four });
/// let outcome = Outcome::new(&cohort, &[Measure::new(services.collect())]);
/// assert_eq!(outcome.gain(batu).map(|gain| gain.exact_size()).as_deref(), Some("0.91"));
/// assert_eq!(outcome.gainers(5), [batu]);
/// assert_eq!(outcome.crossings().iter().map(|crossing| crossing.member).collect::<Vec<_>>(), [batu]);
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Outcome {
    before: Indexes,
    after: Indexes,
}

/// A member that measures bring into another band.
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::cohort::{Cohort, Lift, Measure, Outcome};
///
/// // With level 5 everywhere all four are Memuaskan; Sumedang was there before.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let cohort = Cohort::example(instrument);
/// let lifts = instrument.indicators().map(|(indicator, _)| Lift { indicator, to: instrument.scale().max() });
/// let crossings = Outcome::new(&cohort, &[Measure::new(lifts.collect())]).crossings();
/// assert_eq!(crossings.iter().map(|crossing| crossing.member.position()).collect::<Vec<_>>(), [0, 1, 2]);
/// assert!(crossings.iter().all(|crossing| crossing.from < crossing.to));
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Crossing {
    /// Who.
    pub member: MemberId,
    /// The band before.
    pub from: BandId,
    /// The band after, always a higher one.
    pub to: BandId,
}

/// Assesses a cohort before and after measures, a slice at a time.
///
/// ```
/// use spbe_index::Instrument;
/// use spbe_index::cohort::{Assessing, Cohort, Outcome};
///
/// let cohort = Cohort::example(Instrument::permenpanrb_59_2020());
/// let mut assessing = Assessing::new(&cohort, &[]);
/// while assessing.advance(&cohort, 3) > 0 {}
/// assert_eq!(assessing.finish(&cohort), Outcome::new(&cohort, &[]));
/// ```
pub struct Assessing {
    stack: Stack,
    before: Indexes,
    after: Indexes,
}

impl Assessing {
    /// Nothing is assessed yet.
    pub fn new(cohort: &Cohort, measures: &[Measure]) -> Self {
        let stack = Stack::new(cohort, measures.to_vec());
        Self { stack, before: Indexes::none(cohort), after: Indexes::none(cohort) }
    }

    /// Assesses the next `rows` members of the cohort, which must not change until the end. Returns how many are left.
    pub fn advance(&mut self, cohort: &Cohort, rows: usize) -> usize {
        self.before.advance(cohort, rows);
        self.after.advance_from(&self.before, cohort, &self.stack, rows);
        cohort.len() - self.after.len()
    }

    /// Assesses those that are left.
    pub fn finish(mut self, cohort: &Cohort) -> Outcome {
        self.advance(cohort, usize::MAX);
        Outcome { before: self.before, after: self.after }
    }
}

impl Outcome {
    /// Assesses every member before and after measures. The order of the measures does not matter.
    pub fn new(cohort: &Cohort, measures: &[Measure]) -> Self {
        Assessing::new(cohort, measures).finish(cohort)
    }

    /// The same cohort with other measures: only the indicators that they lift are looked at.
    ///
    /// ```
    /// use spbe_index::Instrument;
    /// use spbe_index::cohort::{Cohort, Lift, Measure, Outcome};
    ///
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let cohort = Cohort::example(instrument);
    /// let indicator = instrument.indicator_numbered("43").ok_or("no indicator 43")?;
    /// let open_data = [Measure::new(vec![Lift { indicator, to: instrument.scale().max() }])];
    /// assert_eq!(Outcome::new(&cohort, &[]).with(&cohort, &open_data), Outcome::new(&cohort, &open_data));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn with(self, cohort: &Cohort, measures: &[Measure]) -> Self {
        let stack = Stack::new(cohort, measures.to_vec());
        let mut after = self.after;
        after.restart();
        after.advance_from(&self.before, cohort, &stack, usize::MAX);
        Self { before: self.before, after }
    }

    /// As the members are.
    pub fn before(&self) -> &Indexes {
        &self.before
    }

    /// With the measures.
    pub fn after(&self) -> &Indexes {
        &self.after
    }

    /// What the measures add to the mean; `None` for no members.
    pub fn mean_gain(&self) -> Option<Difference> {
        Some(self.after.mean()?.since(self.before.mean()?))
    }

    /// What the measures add to the index of a member.
    pub fn gain(&self, member: MemberId) -> Option<Difference> {
        Some(self.after.index(member)?.since(self.before.index(member)?))
    }

    /// The members that come into a higher band, in the order of the cohort.
    pub fn crossings(&self) -> Vec<Crossing> {
        let mut crossings = Vec::new();
        for position in 0..self.after.len() {
            let member = MemberId::at(position);
            if let (Some(from), Some(to)) = (self.before.band(member), self.after.band(member))
                && from != to
            {
                crossings.push(Crossing { member, from, to });
            }
        }
        crossings
    }

    /// The `count` members that gain most, of equal ones the first; those that gain nothing are left out.
    pub fn gainers(&self, count: usize) -> Vec<MemberId> {
        let mut gains = Vec::with_capacity(self.after.len());
        for position in 0..self.after.len() {
            gains.push(self.gain_of_total(MemberId::at(position)));
        }
        let mut gainers = order::descending(&gains);
        gainers.truncate(count);
        gainers.retain(|member| self.gain_of_total(*member) > 0);
        gainers
    }

    pub(super) fn gain_of_total(&self, member: MemberId) -> u64 {
        self.after.total(member).saturating_sub(self.before.total(member))
    }
}
