//! Formulas that come to the engine's own figures.
//!
//! `sum` is a cell with Σ weight · hundredths of a level, a whole number; `weight` the whole weight. The index in
//! hundredths is `sum / weight`. Whole numbers below 2^53 are exact in a spreadsheet, and so is whether a quotient of
//! two of them reaches a whole number: it misses it by at least one part of the divisor, far more than a float's last bit.

/// Where the lower bounds of the bands are, in hundredths, and their names.
pub(super) const THRESHOLDS: [&str; 2] = ["Ambang_Predikat", "Band_Thresholds"];
pub(super) const BANDS: [&str; 2] = ["Nama_Predikat", "Band_Names"];

/// The largest whole number up to which all are exact.
const EXACT: u128 = 1 << 53;

/// A formula's ways to a result, with the names of the bands in the workbook's language.
pub(super) struct Formulas {
    pub(super) thresholds: &'static str,
    pub(super) bands: &'static str,
    /// How many decimals an index may take until its band can be seen, in ascending order.
    decimals: Vec<u32>,
}

impl Formulas {
    /// For an instrument whose weights add up to this many parts, and whose highest value is this many hundredths.
    pub(super) fn new(total: u32, highest: u16, thresholds: &'static str, bands: &'static str) -> Self {
        let (divisor, highest) = (u128::from(total) * 200, u128::from(total) * u128::from(highest));
        let mut decimals = vec![2];
        for places in 4..=12 {
            let one = 10_u128.pow(places);
            if 2 * one * highest + divisor > EXACT {
                break;
            }
            decimals.push(places);
            // From here on no rounding reaches a bound that the index itself does not reach.
            if one > divisor / 4 {
                break;
            }
        }
        Self { thresholds, bands, decimals }
    }

    /// The index as the page shows it: two decimals, or as many as it takes to see its band.
    pub(super) fn shown(&self, sum: &str, weight: &str) -> String {
        let mut formula = String::new();
        for (position, places) in self.decimals.iter().enumerate() {
            let rounded = rounded(sum, weight, *places);
            if position + 1 == self.decimals.len() {
                formula.push_str(&rounded);
            } else {
                let (place, exact) =
                    (self.place(&format!("100*{rounded}")), self.place(&quotient(sum, weight)));
                formula.extend(["IF(", &place, "=", &exact, ",", &rounded, ","]);
            }
        }
        formula.extend(std::iter::repeat_n(')', self.decimals.len() - 1));
        format!("={formula}")
    }

    /// The name of the band that the exact index lies in.
    pub(super) fn band(&self, sum: &str, weight: &str) -> String {
        format!("=INDEX({},{})", self.bands, self.place(&quotient(sum, weight)))
    }

    fn place(&self, hundredths: &str) -> String {
        format!("MATCH({hundredths},{},1)", self.thresholds)
    }
}

/// The index of an aspect or a domain, with two decimals.
pub(super) fn two_decimals(sum: &str, weight: &str) -> String {
    format!("={}", rounded(sum, weight, 2))
}

/// The exact index, as far as a float holds it.
pub(super) fn exact(sum: &str, weight: &str) -> String {
    format!("={sum}/(100*{weight})")
}

/// How far it is from one displayed index to another. The last bits of both are rounded away: no index has more decimals.
pub(super) fn change(from: &str, to: &str) -> String {
    format!("=ROUND({to}-{from},12)")
}

fn quotient(sum: &str, weight: &str) -> String {
    format!("{sum}/{weight}")
}

/// Half up, by whole numbers alone: the whole part of (2 · sum · 10^places + divisor) / (2 · divisor).
fn rounded(sum: &str, weight: &str, places: u32) -> String {
    let one = 10_u64.pow(places);
    format!("INT(({}*{sum}+100*{weight})/(200*{weight}))/{one}", 2 * one)
}
