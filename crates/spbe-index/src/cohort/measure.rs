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
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Measure {
    /// In the instrument's order, one for each indicator at most.
    lifts: Vec<Lift>,
    /// Ascending.
    excluded: Vec<MemberId>,
}

impl Measure {
    /// A service for every member. Of several lifts of one indicator the highest counts.
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
    pub fn exclude(&mut self, members: Vec<MemberId>) {
        self.excluded = crate::sorted(members);
        self.excluded.dedup();
    }

    /// Follows a [`Cohort::remove`](super::Cohort::remove) of the same members: who is excluded stays excluded.
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
