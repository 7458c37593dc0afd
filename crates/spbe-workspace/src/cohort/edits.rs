//! What can be done with a cohort. Reached from the tab only, so that none of it is in the first load.

use std::cell::OnceCell;
use std::rc::Rc;

use spbe_index::cohort::{Lift, Measure, Member, MemberId, read_cohort};
use spbe_index::{Cohort, IndicatorId, Instrument, Language, Value, Values};

use super::{CohortSettings, Members, Service};

/// As many members as the browser is asked to keep.
pub const MOST_KEPT: usize = 2_000;

/// As many bytes of a table as the browser is asked to keep.
pub const LARGEST_KEPT: usize = 1_000_000;

impl Members {
    /// The members of a cohort, with the table that is kept unless it is too large.
    pub fn of(cohort: Cohort, instrument: &Instrument) -> Self {
        let text = (cohort.len() <= MOST_KEPT).then(|| cohort.write(instrument, Language::Indonesian));
        let text = text.filter(|text| text.len() <= LARGEST_KEPT).map(Rc::from);
        Self::new(cohort.len(), text, OnceCell::from(Rc::new(cohort)))
    }

    /// The cohort; without members where there are none, or where they were not kept.
    pub fn cohort(&self, instrument: &Instrument) -> Rc<Cohort> {
        let none = || Rc::new(Cohort::new(instrument));
        let Some(kept) = &self.0 else { return none() };
        let read = || {
            let text = kept.text.as_ref()?;
            Some(Rc::new(read_cohort(instrument, text.as_bytes().to_vec()).ok()?.0))
        };
        if kept.cohort.get().is_none()
            && let Some(cohort) = read()
        {
            // It was empty a line before.
            let _ = kept.cohort.set(cohort);
        }
        kept.cohort.get().cloned().unwrap_or_else(none)
    }
}

impl Service {
    /// What the engine works with.
    pub fn measure(&self) -> Measure {
        let mut measure = Measure::new(
            self.lifts.iter().map(|(indicator, to)| Lift { indicator: *indicator, to: *to }).collect(),
        );
        measure.exclude(self.excluded.iter().map(|place| member_id(*place)).collect());
        measure
    }

    /// The level that it lifts an indicator to.
    pub fn level_of(&self, indicator: IndicatorId) -> Option<Value> {
        self.lifts.iter().find(|(lifted, _)| *lifted == indicator).map(|(_, to)| *to)
    }

    /// The same service with an indicator lifted to a level, or not at all.
    #[must_use]
    pub fn lifting(&self, indicator: IndicatorId, to: Option<Value>) -> Self {
        let others = self.lifts.iter().filter(|(lifted, _)| *lifted != indicator);
        let mut lifts: Vec<_> = others.copied().collect();
        if let Some(to) = to {
            let place = lifts.partition_point(|(lifted, _)| *lifted < indicator);
            lifts.insert(place, (indicator, to));
        }
        Self { lifts: lifts.into(), ..self.clone() }
    }

    /// The same service with every one of its indicators lifted to one level.
    #[must_use]
    pub fn at_level(&self, to: Value) -> Self {
        let lifts = self.lifts.iter().map(|(indicator, _)| (*indicator, to)).collect();
        Self { lifts, level: Some(to), ..self.clone() }
    }

    /// Whether a member shares it.
    pub fn is_shared_by(&self, member: MemberId) -> bool {
        self.excluded.binary_search(&place_of(member)).is_err()
    }

    /// The same service, shared by a member or not.
    #[must_use]
    pub fn shared_by(&self, member: MemberId, is_shared: bool) -> Self {
        let place = place_of(member);
        let mut excluded: Vec<_> = self.excluded.iter().copied().filter(|other| *other != place).collect();
        if !is_shared {
            excluded.insert(excluded.partition_point(|other| *other < place), place);
        }
        Self { excluded: excluded.into(), ..self.clone() }
    }

    fn without_members(&self, removed: &[MemberId]) -> Self {
        let mut measure = self.measure();
        measure.forget(removed);
        Self { excluded: measure.excluded().iter().map(|member| place_of(*member)).collect(), ..self.clone() }
    }
}

impl CohortSettings {
    /// Other members in place of those so far. Nobody is excluded from a service any more.
    #[must_use]
    pub fn with_members(&self, cohort: Cohort, instrument: &Instrument) -> Self {
        let everybody = |service: &Service| Service { excluded: Rc::default(), ..service.clone() };
        let services = self.services.iter().map(everybody).collect();
        let members = Members::of(cohort, instrument);
        Self { members, services, is_example: false, visiting: None, goal: self.goal }
    }

    /// More members behind those so far.
    #[must_use]
    pub fn with_more(&self, more: &Cohort, instrument: &Instrument) -> Self {
        let mut cohort = (*self.members.cohort(instrument)).clone();
        for id in more.ids() {
            if let (Some(member), Some(values)) = (more.member(id), more.values(id)) {
                cohort.push(member, &values);
            }
        }
        self.with_same_places(cohort, instrument)
    }

    /// One more member behind those so far.
    #[must_use]
    pub fn with_member(&self, member: Member<'_>, values: &Values, instrument: &Instrument) -> Self {
        let mut cohort = (*self.members.cohort(instrument)).clone();
        cohort.push(member, values);
        self.with_same_places(cohort, instrument)
    }

    /// A member with another name, kind, province or year.
    #[must_use]
    pub fn with_description(&self, id: MemberId, member: Member<'_>, instrument: &Instrument) -> Self {
        let mut cohort = (*self.members.cohort(instrument)).clone();
        cohort.describe(id, member);
        self.with_same_places(cohort, instrument)
    }

    /// A member with other values.
    #[must_use]
    pub fn with_values(&self, id: MemberId, values: &Values, instrument: &Instrument) -> Self {
        let mut cohort = (*self.members.cohort(instrument)).clone();
        cohort.set_values(id, values);
        self.with_same_places(cohort, instrument)
    }

    /// Without some members; who is excluded from a service stays excluded.
    #[must_use]
    pub fn without(&self, removed: &[MemberId], instrument: &Instrument) -> Self {
        let mut cohort = (*self.members.cohort(instrument)).clone();
        cohort.remove(removed);
        let services = self.services.iter().map(|service| service.without_members(removed)).collect();
        let before = |place: u32| removed.iter().filter(|id| place_of(**id) < place).count();
        let visiting = self.visiting.filter(|place| !removed.contains(&member_id(*place)));
        let visiting = visiting.map(|place| place.saturating_sub(u32::try_from(before(place)).unwrap_or(0)));
        Self { services, visiting, ..self.with_same_places(cohort, instrument) }
    }

    /// With a service in this place of the list; behind the others where there is none yet.
    #[must_use]
    pub fn with_service(&self, place: usize, service: Service) -> Self {
        let mut services = self.services.to_vec();
        match services.get_mut(place) {
            Some(old) => *old = service,
            None => services.push(service),
        }
        Self { services: services.into(), ..self.clone() }
    }

    /// Without the service in this place.
    #[must_use]
    pub fn without_service(&self, place: usize) -> Self {
        let kept = self.services.iter().enumerate().filter(|(other, _)| *other != place);
        Self { services: kept.map(|(_, service)| service.clone()).collect(), ..self.clone() }
    }

    /// The members that are not told to move: places stay what they are.
    fn with_same_places(&self, cohort: Cohort, instrument: &Instrument) -> Self {
        Self { members: Members::of(cohort, instrument), is_example: false, ..self.clone() }
    }
}

/// A member's place as it is kept.
pub fn place_of(member: MemberId) -> u32 {
    u32::try_from(member.position()).unwrap_or(u32::MAX)
}

/// The member at a place as it is kept.
pub fn member_id(place: u32) -> MemberId {
    MemberId::at(usize::try_from(place).unwrap_or(usize::MAX))
}
