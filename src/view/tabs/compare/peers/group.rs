//! The peer group, with everything that is published of it.

use std::rc::Rc;

use spbe_index::published::{self, AgencyId, Movement, Peers, Place, Published, PublishedResult, Scope};
use spbe_workspace::{Agency, PeerGroup, PeerSelection};

use crate::view::peers::{peer_year, place};

/// The peer group around an agency in one year.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Group {
    /// The year.
    pub(super) year: u16,
    /// Its members with their results, by rank of the index; the agency itself among them if it has a result.
    pub(super) members: Rc<[Member]>,
    /// Their figures; `None` without members.
    pub(super) peers: Option<Peers>,
}

/// A published agency in the peer group.
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
    /// The peer group that `peer_selection` chooses, or the nearest wider one that the agency has.
    pub(super) fn new(agency: &Agency, peer_selection: &PeerSelection) -> Self {
        let (published, year) = (Published::results(), peer_year(agency));
        let place = still(&place(agency));
        let own = place.agency.map(published::Agency::id);
        let member = |(agency, result): (&'static published::Agency, &'static PublishedResult)| Member {
            agency,
            result,
            is_own: Some(agency.id()) == own,
        };
        let (mut members, peers): (Vec<Member>, _) = if let Some(scope) =
            scope(effective(agency, peer_selection.peer_group))
        {
            (published.members(place, scope, year).map(member).collect(), published.peers(place, scope, year))
        } else {
            let picked = ids(&peer_selection.picked);
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

    /// The agency's own published row in the peer group.
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

/// Whether an agency has such a peer group, by what is known of it.
pub(super) fn has(agency: &Agency, peer_group: PeerGroup) -> bool {
    let (kind, province) = (agency.kind.is_some(), agency.province.is_some());
    match peer_group {
        PeerGroup::KindInProvince => kind && province,
        PeerGroup::Kind => kind,
        PeerGroup::Province => province,
        PeerGroup::Nation | PeerGroup::Picked => true,
    }
}

/// The chosen peer group, or the nearest wider one that the agency has.
pub(super) fn effective(agency: &Agency, peer_group: PeerGroup) -> PeerGroup {
    [peer_group, PeerGroup::Kind]
        .into_iter()
        .find(|peer_group| has(agency, *peer_group))
        .unwrap_or(PeerGroup::Nation)
}

/// The engine's scope of a peer group; `None` for one that is picked by hand.
fn scope(peer_group: PeerGroup) -> Option<Scope> {
    match peer_group {
        PeerGroup::KindInProvince => Some(Scope::KindInProvince),
        PeerGroup::Kind => Some(Scope::Kind),
        PeerGroup::Province => Some(Scope::Province),
        PeerGroup::Nation => Some(Scope::Nation),
        PeerGroup::Picked => None,
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
