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
    let (mut sums, mut given) = (Vec::new(), 0);
    for cell in cells {
        let lowest = cell.levels.0 * cell.count;
        sums.push(lowest);
        given += lowest;
    }
    for _ in given..sum {
        let mut neediest: Option<(i64, &mut u32)> = None;
        for (cell, sum) in cells.iter().zip(&mut sums) {
            let lack = cell.lack(*sum);
            let is_free = *sum < cell.levels.1 * cell.count;
            // Of equals the first.
            if is_free && neediest.as_ref().is_none_or(|(most, _)| lack > *most) {
                neediest = Some((lack, sum));
            }
        }
        if let Some((_, sum)) = neediest {
            *sum += 1;
        }
    }
    sums
}

/// How far the sums are from the ideals: the squared differences, in squared [`PARTS`] of a level.
pub(super) fn distance(cells: &[Cell], sums: &[u32]) -> u64 {
    let mut distance = 0;
    for (cell, sum) in cells.iter().zip(sums) {
        distance += cell.lack(*sum).unsigned_abs().pow(2);
    }
    distance
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cell(count: u32, ideal: u64) -> Cell {
        Cell { count, levels: (1, 5), ideal }
    }

    #[test]
    fn spreads_like_the_ideals_and_puts_what_is_left_where_most_lacks() {
        let aspects = |ideals: [u64; 3]| [cell(4, ideals[0]), cell(4, ideals[1]), cell(2, ideals[2])];
        for (ideals, sum, expected) in [
            ([20_000, 20_000, 20_000], 20, [8, 8, 4]),
            ([10_000, 30_000, 20_000], 20, [4, 12, 4]),
            // 8.4, 9.6 and 4.0 of 22: the second lacks most.
            ([21_000, 24_000, 20_000], 22, [8, 10, 4]),
            // Three splits are equally near: more in the earlier aspects.
            ([22_500, 22_500, 20_000], 21, [9, 9, 3]),
            // Bounds: the bottom and the top of the scale.
            ([50_000, 10_000, 10_000], 10, [4, 4, 2]),
            ([10_000, 10_000, 10_000], 50, [20, 20, 10]),
        ] {
            assert_eq!(split(&aspects(ideals), sum), expected, "{ideals:?} {sum}");
        }
    }

    #[test]
    fn even_puts_the_higher_levels_first() {
        assert_eq!(even(11, 4).collect::<Vec<_>>(), [3, 3, 3, 2]);
        assert_eq!(even(8, 4).collect::<Vec<_>>(), [2; 4]);
        assert_eq!(even(5, 10).collect::<Vec<_>>(), [1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
    }

    /// Every way to spread a sum over cells.
    fn every(cells: &[Cell], sum: u32) -> Vec<Vec<u32>> {
        let Some((cell, others)) = cells.split_first() else {
            return if sum == 0 { vec![Vec::new()] } else { Vec::new() };
        };
        let own = (cell.levels.0 * cell.count..=cell.levels.1 * cell.count).filter(|own| *own <= sum);
        own.flat_map(|own| every(others, sum - own).into_iter().map(move |rest| [vec![own], rest].concat()))
            .collect()
    }

    proptest! {
        #[test]
        fn no_other_split_is_nearer(
            shape in prop::collection::vec((1..5_u32, 10_000..=50_000_u64), 1..4),
            position in any::<u32>(),
        ) {
            let cells: Vec<_> = shape.into_iter().map(|(count, ideal)| cell(count, ideal)).collect();
            let count: u32 = cells.iter().map(|cell| cell.count).sum();
            let sum = count + position % (4 * count + 1);
            let apart = |sums: &[u32]| -> i128 {
                let difference = |(cell, sum): (&Cell, &u32)| {
                    i128::from(*sum) * 10_000 - i128::from(cell.count) * i128::from(cell.ideal)
                };
                cells.iter().zip(sums).map(difference).map(|difference| difference * difference).sum()
            };
            let key = |sums: &Vec<u32>| (apart(sums), std::cmp::Reverse(sums.clone()));
            let least = every(&cells, sum).into_iter().min_by_key(key);
            prop_assert_eq!(Some(split(&cells, sum)), least);
        }
    }
}
