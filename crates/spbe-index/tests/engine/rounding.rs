//! Two decimals, half up, from the exact fraction: on every sum that an instrument can have.

use spbe_index::assess;

use crate::oracle::Oracle;
use crate::support::{Numbers, values};

/// Every index of 59/2020 has at most four decimals, so the third says which way it goes; 0 to 4 down, 5 to 9 up.
#[test]
fn every_spbe_index_is_rounded_half_up() {
    let oracle = Oracle::spbe();
    let (sums, ties) = check_all(&oracle, oracle.sums(), shown_by_digits);
    assert_eq!((sums, ties), (7771, 396));
}

#[test]
fn every_tie_of_pemdi_is_rounded_up_and_its_neighbours_follow_their_digits() {
    let oracle = Oracle::pemdi();
    let near_a_tie = oracle.sums().filter(|sum| (49..=51).contains(&(sum % 100)));
    let (sums, ties) = check_all(&oracle, near_a_tie, shown_by_digits);
    assert_eq!((sums, ties), (1200, 400));
}

/// The index is a number of three-hundredths, so there is no tie: one third of a hundredth goes down, two go up.
#[test]
fn every_index_of_2018_is_rounded_to_the_nearer_hundredth() {
    let oracle = Oracle::spbe_2018();
    let shown = |sum: usize| {
        let hundredths = sum / 3 + usize::from(sum % 3 == 2);
        format!("{}.{:02}", hundredths / 100, hundredths % 100)
    };
    let (sums, _) = check_all(&oracle, oracle.sums(), shown);
    assert_eq!(sums, 1483);
}

/// Checks one vector of each sum and returns how many there were, and how many of them end in 5 at the third decimal.
fn check_all(
    oracle: &Oracle,
    sums: impl Iterator<Item = usize>,
    shown: impl Fn(usize) -> String,
) -> (usize, usize) {
    let (mut numbers, mut counts) = (Numbers(1), (0, 0));
    for sum in sums {
        let assessment =
            assess(oracle.instrument, &values(oracle.instrument, oracle.vector(sum, &mut numbers)));
        assert_eq!(assessment.index().rounded(2).to_string(), shown(sum), "weighted sum {sum}");
        counts = (counts.0 + 1, counts.1 + usize::from(sum * 100 % oracle.one == oracle.one / 2));
    }
    counts
}

/// The four decimals of a sum in ten-thousandths, cut and corrected as a pupil would.
fn shown_by_digits(sum: usize) -> String {
    let digits = format!("{sum:05}");
    let (kept, third) = (&digits[..3], &digits[3..4]);
    let kept: usize = kept.parse().unwrap();
    let hundredths = if "56789".contains(third) { kept + 1 } else { kept };
    format!("{}.{}", hundredths / 100, &format!("{hundredths:03}")[1..])
}
