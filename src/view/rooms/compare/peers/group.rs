//! The circle of peers, with everything that is published of it.

use std::rc::Rc;

use spbe_index::published::{self, AgencyId, Movement, Peers, Place, Published, PublishedResult, Scope};

use crate::state::{Agency, Circle, Comparing};
use crate::view::peers::{peer_year, place};

/// The circle around an agency in one year.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Group {
    /// The year.
    pub(super) year: u16,
    /// Its members with their results, by rank of the index; the agency itself among them if it has a result.
    pub(super) members: Rc<[Member]>,
    /// Their figures; `None` without members.
    pub(super) peers: Option<Peers>,
}

/// A published agency in the circle.
#[derive(Copy, Clone, Debug, PartialEq)]
pub(super) struct Member {
    pub(super) agency: &'static published::Agency,
    pub(super) result: &'static PublishedResult,
    /// Whether it is the agency itself.
    pub(super) is_own: bool,
}

/// The years that a movement lies between.
const MOVEMENT: (u16, u16) = (2023, 2024);

impl Group {
    /// The circle that `comparing` chooses, or the nearest wider one that the agency has.
    pub(super) fn new(agency: &Agency, comparing: &Comparing) -> Self {
        let (published, year) = (Published::results(), peer_year(agency));
        let place = still(&place(agency));
        let own = place.agency.map(published::Agency::id);
        let member = |(agency, result): (&'static published::Agency, &'static PublishedResult)| Member {
            agency,
            result,
            is_own: Some(agency.id()) == own,
        };
        let (mut members, peers): (Vec<Member>, _) = if let Some(scope) =
            scope(effective(agency, comparing.circle))
        {
            (published.members(place, scope, year).map(member).collect(), published.peers(place, scope, year))
        } else {
            let picked = ids(&comparing.picked);
            let members = published.picked_members(place, &picked, year).map(member).collect();
            (members, published.picked_peers(place, &picked, year))
        };
        members.sort_by_key(|member| std::cmp::Reverse(member.result.index()));
        Self { year, members: members.into(), peers }
    }

    /// How the members have moved from 2023 to 2024, those with both results, with their places among the members.
    pub(super) fn movements(&self) -> impl Iterator<Item = (usize, Movement<'static>)> + '_ {
        let moved = |(place, member): (usize, &Member)| Some((place, member.movement()?));
        self.members.iter().enumerate().filter_map(moved)
    }

    /// The agency's own published row in the circle.
    pub(super) fn own(&self) -> Option<&Member> {
        self.members.iter().find(|member| member.is_own)
    }
}

impl Member {
    /// How it has moved from 2023 to 2024.
    pub(super) fn movement(&self) -> Option<Movement<'static>> {
        self.agency.movement(MOVEMENT.0, MOVEMENT.1)
    }
}

/// Whether an agency has such a circle, by what is known of it.
pub(super) fn has(agency: &Agency, circle: Circle) -> bool {
    let (kind, province) = (agency.kind.is_some(), agency.province.is_some());
    match circle {
        Circle::KindInProvince => kind && province,
        Circle::Kind => kind,
        Circle::Province => province,
        Circle::Nation | Circle::Picked => true,
    }
}

/// The chosen circle, or the nearest wider one that the agency has.
pub(super) fn effective(agency: &Agency, circle: Circle) -> Circle {
    [circle, Circle::Kind].into_iter().find(|circle| has(agency, *circle)).unwrap_or(Circle::Nation)
}

/// The engine's scope of a circle; `None` for one that is picked by hand.
fn scope(circle: Circle) -> Option<Scope> {
    match circle {
        Circle::KindInProvince => Some(Scope::KindInProvince),
        Circle::Kind => Some(Scope::Kind),
        Circle::Province => Some(Scope::Province),
        Circle::Nation => Some(Scope::Nation),
        Circle::Picked => None,
    }
}

/// The published agencies of these names.
fn ids(names: &[Rc<str>]) -> Vec<AgencyId> {
    let agencies = names.iter().filter_map(|name| Published::results().named(name));
    agencies.map(published::Agency::id).collect()
}

/// The same place with the province's name as the published list has it, so that it outlives the agency's data. A province
/// of another spelling is none.
fn still(place: &Place<'_>) -> Place<'static> {
    let published = Published::results();
    let agency = place.agency.and_then(|agency| published.agency(agency.id()));
    let province = place
        .province
        .and_then(|province| published.provinces().find(|known| known.eq_ignore_ascii_case(province)));
    Place { agency, kind: place.kind, province }
}
