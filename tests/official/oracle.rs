//! PermenPANRB 59/2020 by hand, in whole numbers: an arithmetic of its own, told nothing by the engine.

/// Level sums of indicators 1–10, 11–20, 21–31, 32–41 and 42–47.
pub(crate) type Sums = [u32; 5];

/// How many indicators each sum has, and the weight of one in hundredths of a percent.
pub(crate) const COUNTS: Sums = [10, 10, 11, 10, 6];
pub(crate) const WEIGHTS: Sums = [130, 250, 150, 275, 300];

/// Rounds a fraction to a whole number.
pub(crate) type Rounding = fn(u32, u32) -> u32;

pub(crate) fn half_up(numerator: u32, denominator: u32) -> u32 {
    (2 * numerator + denominator) / (2 * denominator)
}

pub(crate) fn half_even(numerator: u32, denominator: u32) -> u32 {
    let rounded = half_up(numerator, denominator);
    let tie = (2 * numerator + denominator).is_multiple_of(2 * denominator);
    if tie && rounded % 2 == 1 { rounded - 1 } else { rounded }
}

/// Every combination of sums that `rounding` prints as these four domains and this index, in hundredths, when each
/// level is at least `lowest` and the sums weigh `weights`, `total` in all.
pub(crate) fn matching(
    domains: [u32; 4],
    index: u32,
    lowest: u32,
    weights: Sums,
    total: u32,
    rounding: Rounding,
) -> Vec<Sums> {
    let sums = |block: usize| lowest * COUNTS[block]..=5 * COUNTS[block];
    let single =
        |block: usize| sums(block).filter(move |sum| rounding(100 * sum, COUNTS[block]) == domains[block]);
    let services = weights[3] * COUNTS[3] + weights[4] * COUNTS[4];
    let mut found = Vec::new();
    for (a, b) in sums(3).flat_map(|a| sums(4).map(move |b| (a, b))) {
        if rounding(100 * (weights[3] * a + weights[4] * b), services) != domains[3] {
            continue;
        }
        for s1 in single(0) {
            for s2 in single(1) {
                found.extend(single(2).map(|s3| [s1, s2, s3, a, b]));
            }
        }
    }
    found.retain(|sums| rounding(100 * weighted(*sums, weights), total) == index);
    found
}

/// Σ weight · level.
pub(crate) fn weighted(sums: Sums, weights: Sums) -> u32 {
    sums.iter().zip(weights).map(|(sum, weight)| sum * weight).sum()
}

/// The exact index in ten-thousandths of a level.
pub(crate) fn index(sums: Sums) -> u32 {
    weighted(sums, WEIGHTS)
}

/// The predicate of an index in ten-thousandths of a level (PermenPANRB 59/2020, annex, table of predicates).
pub(crate) fn predicate(index: u32) -> &'static str {
    match index {
        42_000.. => "Memuaskan",
        35_000.. => "Sangat Baik",
        26_000.. => "Baik",
        18_000.. => "Cukup",
        _ => "Kurang",
    }
}
