//! How far apart totals are.

use crate::score::{Fixed, Score};

/// The standard deviation in levels, rounded half up: the root of n·Σt² − (Σt)², divided by n.
///
/// `floor` is no more than any total; sums above it are smaller, and the deviation is the same.
pub(super) fn deviation(totals: &[u64], floor: u64, denominator: u64, decimals: u8) -> Option<Fixed> {
    let (mut sum, mut squares) = (0, 0);
    for total in totals {
        let above = u128::from(total.saturating_sub(floor));
        sum += above;
        squares += above * above;
    }
    let count = u128::try_from(totals.len()).ok().filter(|count| *count > 0)?;
    let decimals = decimals.min(6);
    let one = 10_u128.pow(u32::from(decimals));
    let divisor = count * u128::from(denominator);
    // Twice the root, so that adding the divisor once rounds half up.
    let root = (count * squares - sum * sum).saturating_mul(4 * one * one).isqrt();
    Some(Fixed::new(u64::try_from((root + divisor) / (2 * divisor)).ok()?, decimals))
}

/// The quartiles of totals in any order.
pub(super) fn quartiles(totals: &[u64], denominator: u64) -> Option<[Score; 3]> {
    let sorted = crate::sorted(totals.to_vec());
    let quarter = |quarters: usize| {
        let place = (sorted.len().checked_sub(1)?) * quarters;
        let below = *sorted.get(place / 4)?;
        let above = *sorted.get(place.div_ceil(4))?;
        let part = u64::try_from(place % 4).ok()?;
        Some(Score::new((4 - part) * below + part * above, 4 * denominator))
    };
    Some([quarter(1)?, quarter(2)?, quarter(3)?])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_deviation_is_rounded_half_up_from_the_exact_root() {
        for (totals, decimals, expected) in [
            (&[200, 200][..], 2, "0.00"),
            // The root of ((1)² + (1)²)/2 = 1.
            (&[200, 400], 2, "1.00"),
            // 2, 4, 4, 4, 5, 5, 7, 9: the deviation is 2.
            (&[200, 400, 400, 400, 500, 500, 700, 900], 2, "2.00"),
            // 1 and 1.01: exactly 0.005.
            (&[100, 101], 2, "0.01"),
            // 1, 2, 3: the root of 2/3 = 0.816496…
            (&[100, 200, 300], 4, "0.8165"),
            (&[100, 200, 300], 6, "0.816497"),
        ] {
            let found = deviation(totals, 100, 100, decimals).map(|fixed| fixed.to_string());
            assert_eq!(found.as_deref(), Some(expected), "{totals:?}");
        }
        assert_eq!(deviation(&[], 100, 100, 2), None);
    }

    #[test]
    fn quartiles_lie_between_members_in_proportion() {
        for (totals, expected) in [
            (&[300][..], ["3.00", "3.00", "3.00"]),
            (&[300, 100], ["1.50", "2.00", "2.50"]),
            (&[500, 100, 300, 200, 400], ["2.00", "3.00", "4.00"]),
            (&[100, 200, 300, 400], ["1.75", "2.50", "3.25"]),
        ] {
            let found = quartiles(totals, 100).unwrap().map(Score::exact);
            assert_eq!(found, expected.map(str::to_owned), "{totals:?}");
        }
        assert_eq!(quartiles(&[], 100), None);
    }
}
