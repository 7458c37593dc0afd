//! Whom the agency is compared with.

use std::rc::Rc;

/// What the planner has chosen in the comparison.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PeerSelection {
    /// The peer group.
    pub peer_group: PeerGroup,
    /// The agencies that were picked by hand, by their published names, in the order in which they were picked. Kept while
    /// another peer group is looked at.
    pub picked: Rc<[Rc<str>]>,
}

/// A peer group.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
pub enum PeerGroup {
    /// The agencies of its type in its province.
    #[default]
    KindInProvince,
    /// The agencies of its type in the nation.
    Kind,
    /// Every agency of its province.
    Province,
    /// Every agency.
    Nation,
    /// Those picked by hand.
    Picked,
}

impl PeerGroup {
    /// All of them, the nearest peers first.
    pub const ALL: [Self; 5] = [Self::KindInProvince, Self::Kind, Self::Province, Self::Nation, Self::Picked];
}

impl PeerSelection {
    /// The same with another peer group.
    #[must_use]
    pub fn within(&self, peer_group: PeerGroup) -> Self {
        Self { peer_group, ..self.clone() }
    }

    /// The same with one more agency picked, or without it when it was.
    #[must_use]
    pub fn toggled(&self, name: &str) -> Self {
        let others = self.picked.iter().filter(|picked| &***picked != name).cloned();
        let mut picked: Vec<_> = others.collect();
        if picked.len() == self.picked.len() {
            picked.push(name.into());
        }
        Self { peer_group: PeerGroup::Picked, picked: picked.into() }
    }
}
