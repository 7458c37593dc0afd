//! The exact index of every member, and what they say together.

use std::ops::Range;

use super::rule::Ruler;
use super::stack::Stack;
use super::{Cohort, Histogram, MemberId, order, spread};
use crate::instrument::{AspectId, BandId, DomainId, Instrument};
use crate::score::{Fixed, Score};

/// One exact index for each member of a cohort: the same as [`assess`](crate::assess()) gives one by one.
///
/// ```
/// use spbe_index::cohort::{Cohort, Member};
/// use spbe_index::{Instrument, Values};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let mut cohort = Cohort::new(instrument);
/// for level in [1, 3, 5] {
///     let values = Values::filled(instrument, instrument.scale().level(level).ok_or("no such level")?);
///     cohort.push(Member::named("Kota"), &values);
/// }
/// let indexes = cohort.indexes();
/// assert_eq!(indexes.mean().map(|mean| mean.exact()).as_deref(), Some("3.00"));
/// assert_eq!(indexes.deviation(2).map(|deviation| deviation.to_string()).as_deref(), Some("1.63")); // √(8/3)
/// assert_eq!((indexes.band_counts(), indexes.ranks()), (vec![1, 0, 1, 0, 1], vec![3, 2, 1]));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Indexes {
    ruler: Ruler,
    /// Weighted sums in hundredths of a level, one for each member.
    totals: Vec<u64>,
}

impl Cohort {
    /// The index of every member.
    pub fn indexes(&self) -> Indexes {
        let mut indexes = Indexes::none(self);
        indexes.advance(self, usize::MAX);
        indexes
    }

    /// The index of every member in one domain; `None` when the instrument is not the cohort's or has no such domain.
    ///
    /// ```
    /// use spbe_index::Instrument;
    /// use spbe_index::cohort::{Cohort, MemberId};
    ///
    /// // Kab. Sumedang has 5.00 in domain 1 in 2024.
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let (policy, _) = instrument.domains().next().ok_or("no domain")?;
    /// let indexes = Cohort::example(instrument).domain_indexes(instrument, policy).ok_or("another instrument")?;
    /// assert_eq!(indexes.index(MemberId::at(3)).map(|index| index.exact()).as_deref(), Some("5.00"));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn domain_indexes(&self, instrument: &Instrument, id: DomainId) -> Option<Indexes> {
        let (_, domain) = instrument.domains().nth(id.position())?;
        self.part_indexes(instrument, domain.indicators(), domain.weight())
    }

    /// The index of every member in one aspect; `None` when the instrument is not the cohort's or has no such aspect.
    pub fn aspect_indexes(&self, instrument: &Instrument, id: AspectId) -> Option<Indexes> {
        let (_, aspect) = instrument.aspects().nth(id.position())?;
        self.part_indexes(instrument, aspect.indicators(), aspect.weight())
    }

    /// The median of the members in each aspect, in order; empty for no members or when the instrument is not the
    /// cohort's.
    pub fn aspect_medians(&self, instrument: &Instrument) -> Vec<Score> {
        let mut medians = Vec::new();
        for (id, _) in instrument.aspects() {
            let quartiles = self.aspect_indexes(instrument, id).and_then(|indexes| indexes.quartiles());
            medians.extend(quartiles.map(|[_, median, _]| median));
        }
        medians
    }

    fn part_indexes(&self, instrument: &Instrument, part: Range<usize>, weight: u32) -> Option<Indexes> {
        if instrument.id() != self.instrument() {
            return None;
        }
        let ruler = Ruler::new(instrument, weight);
        let mut totals = vec![ruler.floor(); self.len()];
        self.add_steps(part, 0..self.len(), &mut totals);
        Some(Indexes { ruler, totals })
    }

    /// Adds what the values of `range` at the indicators of `part` are worth above the bottom of the scale.
    fn add_steps(&self, part: Range<usize>, range: Range<usize>, totals: &mut [u64]) {
        let first = part.start;
        for (position, column) in self.columns.get(part).unwrap_or_default().iter().enumerate() {
            column.add_steps(range.clone(), self.rule.weight_of_step(first + position), totals);
        }
    }
}

impl Indexes {
    /// Of no member yet.
    pub(super) fn none(cohort: &Cohort) -> Self {
        Self { ruler: cohort.rule.ruler.clone(), totals: Vec::with_capacity(cohort.len()) }
    }

    /// Assesses the next `rows` members.
    pub(super) fn advance(&mut self, cohort: &Cohort, rows: usize) {
        let range = self.next_rows(cohort, rows);
        self.totals.resize(range.end, self.ruler.floor());
        let totals = self.totals.get_mut(range.clone()).unwrap_or_default();
        cohort.add_steps(0..cohort.columns.len(), range, totals);
    }

    /// Assesses the next `rows` members with measures, from what they are `before`.
    pub(super) fn advance_from(&mut self, before: &Self, cohort: &Cohort, stack: &Stack, rows: usize) {
        let range = self.next_rows(cohort, rows);
        self.totals.extend_from_slice(before.totals.get(range.clone()).unwrap_or_default());
        let totals = self.totals.get_mut(range.clone()).unwrap_or_default();
        stack.add(cohort, range, totals);
    }

    /// Forgets every member.
    pub(super) fn restart(&mut self) {
        self.totals.clear();
    }

    /// Assesses one member again after its values have changed.
    ///
    /// ```
    /// use spbe_index::Instrument;
    /// use spbe_index::cohort::{Cohort, MemberId};
    ///
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let (mut cohort, member) = (Cohort::example(instrument), MemberId::at(0));
    /// let mut indexes = cohort.indexes();
    /// let first = instrument.indicator_numbered("1").ok_or("no indicator 1")?;
    /// cohort.set_value(member, first, instrument.scale().level(1));
    /// indexes.refresh(&cohort, member);
    /// assert_eq!(indexes, cohort.indexes());
    /// # Ok::<(), &str>(())
    /// ```
    pub fn refresh(&mut self, cohort: &Cohort, member: MemberId) {
        let position = member.position();
        if let Some(total) = self.totals.get_mut(position) {
            let mut sums = [self.ruler.floor()];
            cohort.add_steps(0..cohort.columns.len(), position..position + 1, &mut sums);
            [*total] = sums;
        }
    }

    /// How many members are assessed.
    pub fn len(&self) -> usize {
        self.totals.len()
    }

    /// Whether none is.
    pub fn is_empty(&self) -> bool {
        self.totals.is_empty()
    }

    /// The index of a member.
    pub fn index(&self, member: MemberId) -> Option<Score> {
        self.totals.get(member.position()).map(|total| self.ruler.score(*total))
    }

    /// The band of the exact index of a member.
    pub fn band(&self, member: MemberId) -> Option<BandId> {
        self.totals.get(member.position()).map(|total| self.ruler.band(*total))
    }

    /// The mean, exact; `None` for no members.
    pub fn mean(&self) -> Option<Score> {
        let count = u64::try_from(self.len()).ok().filter(|count| *count > 0)?;
        Some(Score::new(self.sum(), self.ruler.denominator() * count))
    }

    /// The standard deviation of all members (divided by their number), rounded half up from the exact root; `None`
    /// for no members.
    pub fn deviation(&self, decimals: u8) -> Option<Fixed> {
        spread::deviation(&self.totals, self.ruler.floor(), self.ruler.denominator(), decimals)
    }

    /// The lower quartile, the median and the upper quartile, exact; `None` for no members.
    ///
    /// Between two members in proportion: the quartiles of *n* members lie at (*n* − 1)/4, (*n* − 1)/2 and
    /// 3(*n* − 1)/4, counted from the lowest at 0.
    ///
    /// ```
    /// use spbe_index::cohort::{Cohort, Member};
    /// use spbe_index::{Instrument, Values};
    ///
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let mut cohort = Cohort::new(instrument);
    /// assert_eq!(cohort.indexes().quartiles(), None);
    /// for level in [5, 1, 3] {
    ///     let values = Values::filled(instrument, instrument.scale().level(level).ok_or("no such level")?);
    ///     cohort.push(Member::named("Kota"), &values);
    /// }
    /// let quartiles = cohort.indexes().quartiles().ok_or("no members")?;
    /// assert_eq!(quartiles.map(|quartile| quartile.exact()), ["2.00", "3.00", "4.00"]);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn quartiles(&self) -> Option<[Score; 3]> {
        spread::quartiles(&self.totals, self.ruler.denominator())
    }

    /// How many members are in each band, lowest first.
    pub fn band_counts(&self) -> Vec<usize> {
        let mut counts = vec![0; self.ruler.bands()];
        for total in &self.totals {
            if let Some(count) = counts.get_mut(self.ruler.band(*total).position()) {
                *count += 1;
            }
        }
        counts
    }

    /// How many members are in a band or a higher one.
    ///
    /// ```
    /// use spbe_index::Instrument;
    /// use spbe_index::cohort::Cohort;
    ///
    /// // Everybody is at least Kurang, and of the four only Sumedang (4.51) is Memuaskan.
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let indexes = Cohort::example(instrument).indexes();
    /// let counts: Vec<_> = instrument.bands().map(|(band, _)| indexes.reaching(band)).collect();
    /// assert_eq!((counts[0], counts[4]), (4, 1));
    /// assert!(counts.is_sorted_by(|lower, higher| lower >= higher));
    /// ```
    pub fn reaching(&self, band: BandId) -> usize {
        let threshold = self.ruler.threshold(band);
        self.totals.iter().filter(|total| **total >= threshold).count()
    }

    /// How many members are in each bin of the scale; a bin is `width` hundredths of a level wide, at least one.
    pub fn histogram(&self, width: u16) -> Histogram {
        Histogram::new(&self.totals, &self.ruler, width)
    }

    /// The rank of each member: 1 for the highest index; equal ones share a rank.
    pub fn ranks(&self) -> Vec<usize> {
        let (mut ranks, mut last) = (vec![0; self.len()], (u64::MAX, 0));
        for (better, member) in order::descending(&self.totals).into_iter().enumerate() {
            let total = self.total(member);
            if better == 0 || total < last.0 {
                last = (total, better + 1);
            }
            if let Some(rank) = ranks.get_mut(member.position()) {
                *rank = last.1;
            }
        }
        ranks
    }

    pub(super) fn totals(&self) -> &[u64] {
        &self.totals
    }

    pub(super) fn ruler(&self) -> &Ruler {
        &self.ruler
    }

    pub(super) fn sum(&self) -> u64 {
        self.totals.iter().sum()
    }

    pub(super) fn total(&self, member: MemberId) -> u64 {
        self.totals.get(member.position()).copied().unwrap_or(0)
    }

    fn next_rows(&self, cohort: &Cohort, rows: usize) -> Range<usize> {
        self.len()..self.len().saturating_add(rows).min(cohort.len())
    }
}
