//! A sum of levels spread over groups of indicators.

use super::profile::PARTS;

/// A group of indicators that share a sum of levels with others.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub(super) struct Cell {
    /// How many indicators.
    pub(super) count: u32,
    /// The lowest and the highest level of each.
    pub(super) levels: (u32, u32),
    /// The level that it should have on average, in [`PARTS`] of a level.
    pub(super) ideal: u64,
}

/// The sum of levels of each cell: together `sum`, each within its bounds, and as near to the ideals as whole
/// levels can be (the least sum of squared differences; of equal ones, the one with more in earlier cells).
///
/// The differences are convex, so giving each level to the cell that lacks most ends at the least.
pub(super) fn split(cells: &[Cell], sum: u32) -> Vec<u32> {
    let mut sums: Vec<_> = cells.iter().map(|cell| cell.levels.0 * cell.count).collect();
    for _ in sums.iter().sum()..sum {
        let free = cells.iter().zip(&mut sums).filter(|(cell, sum)| **sum < cell.levels.1 * cell.count);
        // `min_by_key` keeps the first of equals.
        if let Some((_, sum)) = free.min_by_key(|(cell, sum)| -cell.lack(**sum)) {
            *sum += 1;
        }
    }
    sums
}

/// How far the sums are from the ideals: the squared differences, in squared [`PARTS`] of a level.
pub(super) fn distance(cells: &[Cell], sums: &[u32]) -> u64 {
    cells.iter().zip(sums).map(|(cell, sum)| cell.lack(*sum).unsigned_abs().pow(2)).sum()
}

/// A sum of levels spread over `count` indicators as evenly as whole levels can be, the higher ones first.
pub(super) fn even(sum: u32, count: u32) -> impl Iterator<Item = u32> {
    let (level, higher) = (sum / count.max(1), sum % count.max(1));
    (0..count).map(move |position| level + u32::from(position < higher))
}

impl Cell {
    /// What this sum lacks to the ideal, in [`PARTS`] of a level; negative when it has too much.
    fn lack(&self, sum: u32) -> i64 {
        let parts = |levels: u64| i64::try_from(levels).unwrap_or(i64::MAX);
        parts(u64::from(self.count) * self.ideal) - parts(u64::from(sum) * PARTS)
    }
}
