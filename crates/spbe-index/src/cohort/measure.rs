//! A shared service: what it lifts, and for whom.

use super::MemberId;
use crate::instrument::IndicatorId;
use crate::value::{Value, Values};

/// One indicator and the level that a shared service brings to it.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Lift {
    /// Which indicator.
    pub indicator: IndicatorId,
    /// The level that every member below it is lifted to.
    pub to: Value,
}

/// A shared service. It lifts every member that is below its levels, lowers none, and passes over those that are
/// excluded.
///
/// ```
/// use spbe_index::cohort::{Lift, Measure, MemberId};
/// use spbe_index::{Instrument, Values};
///
/// let instrument = Instrument::permenpanrb_59_2020();
/// let scale = instrument.scale();
/// let id = instrument.indicator_numbered("42").ok_or("no indicator 42")?;
/// let mut complaints = Measure::new(vec![Lift { indicator: id, to: scale.level(4).ok_or("no such level")? }]);
/// complaints.exclude(vec![MemberId::at(1)]);
///
/// // The first member is lifted from nothing to 4, the second one does not take part, and nobody is lowered.
/// let (empty, top) = (Values::empty(instrument), Values::filled(instrument, scale.max()));
/// assert_eq!(complaints.apply(MemberId::at(0), &empty).get(id), scale.level(4));
/// assert_eq!(complaints.apply(MemberId::at(1), &empty).get(id), None);
/// assert_eq!(complaints.apply(MemberId::at(0), &top), top);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Measure {
    /// In the instrument's order, one for each indicator at most.
    lifts: Vec<Lift>,
    /// Ascending.
    excluded: Vec<MemberId>,
}

impl Measure {
    /// A service for every member. Of several lifts of one indicator the highest counts.
    ///
    /// ```
    /// use spbe_index::Instrument;
    /// use spbe_index::cohort::{Lift, Measure};
    ///
    /// let instrument = Instrument::permenpanrb_59_2020();
    /// let indicator = instrument.indicator_numbered("42").ok_or("no indicator 42")?;
    /// let lifts = [3, 5, 4].map(|level| Lift { indicator, to: instrument.scale().level(level).unwrap() });
    /// assert_eq!(Measure::new(lifts.to_vec()).lifts(), [lifts[1]]);
    /// # Ok::<(), &str>(())
    /// ```
    pub fn new(lifts: Vec<Lift>) -> Self {
        let mut measure = Self::default();
        for lift in lifts {
            if measure.level(lift.indicator).is_none_or(|level| level < lift.to) {
                measure.set(lift.indicator, Some(lift.to));
            }
        }
        measure
    }

    /// What it lifts, in the instrument's order.
    pub fn lifts(&self) -> &[Lift] {
        &self.lifts
    }

    /// The level that it brings to an indicator; `None` when it does not touch it.
    pub fn level(&self, indicator: IndicatorId) -> Option<Value> {
        self.lifts.iter().find(|lift| lift.indicator == indicator).map(|lift| lift.to)
    }

    /// Sets the level that it brings to an indicator; `None` takes the indicator out.
    pub fn set(&mut self, indicator: IndicatorId, level: Option<Value>) {
        self.lifts.retain(|lift| lift.indicator != indicator);
        if let Some(to) = level {
            let place = self.lifts.iter().position(|lift| lift.indicator > indicator);
            self.lifts.insert(place.unwrap_or(self.lifts.len()), Lift { indicator, to });
        }
    }

    /// The members that do not share it, ascending.
    pub fn excluded(&self) -> &[MemberId] {
        &self.excluded
    }

    /// Whether a member does not share it.
    pub fn is_excluded(&self, member: MemberId) -> bool {
        self.excluded.binary_search(&member).is_ok()
    }

    /// Says which members do not share it, in place of those said before.
    ///
    /// ```
    /// use spbe_index::cohort::{Measure, MemberId};
    ///
    /// let mut measure = Measure::default();
    /// measure.exclude([3, 1, 3].map(MemberId::at).to_vec());
    /// assert_eq!(measure.excluded(), [1, 3].map(MemberId::at));
    /// assert!(measure.is_excluded(MemberId::at(3)) && !measure.is_excluded(MemberId::at(2)));
    /// ```
    pub fn exclude(&mut self, members: Vec<MemberId>) {
        self.excluded = crate::sorted(members);
        self.excluded.dedup();
    }

    /// Follows a [`Cohort::remove`](super::Cohort::remove) of the same members: who is excluded stays excluded.
    ///
    /// ```
    /// use spbe_index::cohort::{Measure, MemberId};
    ///
    /// // Without member 1, those that were 2 and 3 are 1 and 2.
    /// let mut measure = Measure::default();
    /// measure.exclude([1, 3].map(MemberId::at).to_vec());
    /// measure.forget(&[MemberId::at(1)]);
    /// assert_eq!(measure.excluded(), [MemberId::at(2)]);
    /// ```
    pub fn forget(&mut self, removed: &[MemberId]) {
        let mut removed = crate::sorted(removed.to_vec());
        removed.dedup();
        let mut excluded = Vec::new();
        for member in &self.excluded {
            if let Err(before) = removed.binary_search(member) {
                excluded.push(MemberId::at(member.position() - before));
            }
        }
        self.excluded = excluded;
    }

    /// The values of a member with the service. An empty indicator is lifted, too.
    pub fn apply(&self, member: MemberId, values: &Values) -> Values {
        let mut lifted = values.clone();
        if self.is_excluded(member) {
            return lifted;
        }
        for lift in &self.lifts {
            if values.get(lift.indicator).is_none_or(|value| value < lift.to) {
                lifted = lifted.with(lift.indicator, Some(lift.to));
            }
        }
        lifted
    }
}
