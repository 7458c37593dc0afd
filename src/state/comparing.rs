//! Whom the agency is compared with.

use std::rc::Rc;

/// What the planner has chosen in the comparison.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparing {
    /// The circle of peers.
    pub circle: Circle,
    /// The agencies that were picked by hand, by their published names, in the order in which they were picked. Kept while
    /// another circle is looked at.
    pub picked: Rc<[Rc<str>]>,
}

/// A circle of peers.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
pub enum Circle {
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

impl Circle {
    /// All of them, the nearest peers first.
    pub const ALL: [Self; 5] = [Self::KindInProvince, Self::Kind, Self::Province, Self::Nation, Self::Picked];
}

impl Comparing {
    /// The same with another circle.
    #[must_use]
    pub fn within(&self, circle: Circle) -> Self {
        Self { circle, ..self.clone() }
    }

    /// The same with one more agency picked, or without it when it was.
    #[must_use]
    pub fn toggled(&self, name: &str) -> Self {
        let others = self.picked.iter().filter(|picked| &***picked != name).cloned();
        let mut picked: Vec<_> = others.collect();
        if picked.len() == self.picked.len() {
            picked.push(name.into());
        }
        Self { circle: Circle::Picked, picked: picked.into() }
    }
}
