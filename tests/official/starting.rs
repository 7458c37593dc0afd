//! The values that an agency starts from.

use std::ops::{Range, RangeInclusive};

use spbe_index::published::{AgencyKind, starting_values};

use crate::case::{CASES, Case, instrument, result_of};
use crate::oracle::{self, Sums};

#[test]
fn the_same_row_always_starts_from_the_same_values() {
    for case in CASES.iter() {
        let kind = AgencyKind::from_code(&case.row.kind).expect("a kind");
        let again = starting_values(instrument(), kind, result_of(&case.row));
        assert_eq!(again.as_ref(), Some(&case.starting), "{}", case.place());
    }
}

/// Indicators of each aspect, counted from 1 (PermenPANRB 59/2020, annex).
const ASPECTS: [RangeInclusive<usize>; 8] =
    [1..=10, 11..=14, 15..=18, 19..=20, 21..=28, 29..=31, 32..=41, 42..=47];

#[test]
fn inside_an_aspect_levels_are_even_and_the_higher_ones_first() {
    for case in CASES.iter() {
        let levels = case.levels();
        for aspect in ASPECTS {
            let levels = &levels[aspect.start() - 1..*aspect.end()];
            assert!(
                levels.is_sorted_by(|a, b| a >= b) && levels[0] - levels[levels.len() - 1] <= 1,
                "{levels:?}"
            );
        }
    }
}

fn regencies_of_2024() -> impl Iterator<Item = &'static Case> {
    CASES.iter().filter(|case| case.row.year == 2024 && case.row.kind == "kabupaten")
}

/// What the aspects of a domain would be if the peers' shape were scaled to the domain's figure, in levels.
fn ideals(figure: u32, peers: &[f64], counts: &[f64]) -> Vec<f64> {
    let figure = f64::from(figure) / 100.0;
    let average =
        peers.iter().zip(counts).map(|(mean, count)| mean * count).sum::<f64>() / counts.iter().sum::<f64>();
    let ideal = |mean: &f64| {
        if figure < average {
            1.0 + (mean - 1.0) * (figure - 1.0) / (average - 1.0)
        } else {
            5.0 - (5.0 - mean) * (5.0 - figure) / (5.0 - average)
        }
    };
    peers.iter().map(ideal).collect()
}

#[test]
fn aspects_are_as_near_to_the_peers_shape_as_whole_levels_can_be() {
    // Aspects 2, 3, 4 of the regencies in 2024 (the report's averages): 2.14, 2.48, 2.52.
    let (peers, counts) = ([2.14, 2.48, 2.52], [4.0, 4.0, 2.0]);
    for case in regencies_of_2024() {
        let row = &case.row;
        let ideals = ideals(row.domains[1], &peers, &counts);
        let apart = |sums: [u32; 3]| -> f64 {
            (0..3).map(|aspect| (f64::from(sums[aspect]) - ideals[aspect] * counts[aspect]).powi(2)).sum()
        };
        let total = row.domains[1] / 10;
        let all = (4..=20)
            .flat_map(|a| (4..=20).map(move |b| (a, b)))
            .filter(|(a, b)| (2..=10).contains(&(total - (a + b).min(total))));
        let least = all.map(|(a, b)| apart([a, b, total - a - b])).fold(f64::INFINITY, f64::min);
        let sum = |range: Range<usize>| case.levels()[range].iter().sum::<u32>();
        let found = [sum(10..14), sum(14..18), sum(18..20)];
        assert_eq!(found.iter().sum::<u32>(), total);
        // Ideals are held in ten-thousandths of a level.
        assert!(
            apart(found) <= least + 0.01,
            "{}: {found:?} is {} apart, not {least}",
            row.agency,
            apart(found)
        );
    }
}

#[test]
fn the_nearest_candidate_of_the_published_band_is_chosen() {
    // Aspects 7 and 8 of the regencies in 2024: 3.70 and 3.72, weighing 27.5 and 18.
    for case in regencies_of_2024() {
        let row = &case.row;
        let ideals = ideals(row.domains[3], &[3.70, 3.72], &[27.5, 18.0]);
        let apart = |sums: Sums| {
            (f64::from(sums[3]) - 10.0 * ideals[0]).powi(2) + (f64::from(sums[4]) - 6.0 * ideals[1]).powi(2)
        };
        let possible = case
            .matching
            .iter()
            .copied()
            .filter(|sums| oracle::predicate(oracle::index(*sums)) == row.predicate);
        let least = possible.map(apart).fold(f64::INFINITY, f64::min);
        let sum = |range: Range<usize>| case.levels()[range].iter().sum::<u32>();
        let found = [sum(0..10), sum(10..20), sum(20..31), sum(31..41), sum(41..47)];
        assert!(case.matching.contains(&found), "{}: {found:?}", row.agency);
        assert!(apart(found) <= least + 0.01, "{}: {found:?}", row.agency);
    }
}
