//! A set of indicators: the locked ones, the estimated ones.

use std::rc::Rc;

use spbe_index::{IndicatorId, Instrument};

/// Marked indicators, in the instrument's order. Cloning shares them.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Marks(Rc<[IndicatorId]>);

impl Marks {
    /// Every indicator of an instrument.
    pub fn all(instrument: &Instrument) -> Self {
        Self(instrument.indicators().map(|(id, _)| id).collect())
    }

    /// Whether the indicator is marked.
    pub fn contains(&self, id: IndicatorId) -> bool {
        self.0.binary_search(&id).is_ok()
    }

    /// How many are marked.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether none is.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The marked indicators in the instrument's order.
    pub fn iter(&self) -> impl Iterator<Item = IndicatorId> + '_ {
        self.0.iter().copied()
    }

    /// The same marks, and this one.
    #[must_use]
    pub fn with(&self, id: IndicatorId) -> Self {
        let (before, after) = self.0.split_at(self.0.partition_point(|marked| *marked < id));
        let after = after.iter().filter(|marked| **marked != id);
        Self(before.iter().chain([&id]).chain(after).copied().collect())
    }

    /// The same marks but this one.
    #[must_use]
    pub fn without(&self, id: IndicatorId) -> Self {
        Self(self.iter().filter(|marked| *marked != id).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_keep_their_order_and_come_once() {
        let ids: Vec<_> = Instrument::permenpanrb_59_2020().indicators().map(|(id, _)| id).collect();
        let marks =
            [5, 1, 9, 5, 0].into_iter().fold(Marks::default(), |marks, position| marks.with(ids[position]));
        assert_eq!(marks.iter().map(IndicatorId::position).collect::<Vec<_>>(), [0, 1, 5, 9]);
        let marks = marks.without(ids[5]).without(ids[7]);
        assert!(marks.contains(ids[9]) && !marks.contains(ids[5]) && marks.len() == 3);
    }
}
