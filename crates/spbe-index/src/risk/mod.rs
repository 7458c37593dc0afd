//! Will the assessors agree? The exact distribution of the final index, when each claim may be cut or raised.
//!
//! [`Shifts`] says for each claimed level how likely the assessors shift it by −2 to +2 levels, [`Assessors`] whether all
//! of them may be lenient or strict together, and [`Claims`] puts an agency's values under them. The index is a sum of
//! independent parts on a whole grid, so its distribution is computed by convolution: nothing is drawn at random.
//! Every index on the grid is an exact [`Score`]; only probabilities are floats
//! (`docs/method.md`, *Risk*).
//!
//! ```
//! use spbe_index::risk::{Assessors, Claims, Shifts};
//! use spbe_index::{Instrument, Score, Values};
//!
//! let instrument = Instrument::permenpanrb_59_2020();
//! let level = instrument.scale().level(3).ok_or("no such level")?;
//! let values = Values::filled(instrument, level);
//! let claims = Claims::new(instrument, &values, &[], &Assessors::alike(Shifts::published()))?;
//! let distribution = claims.distribution();
//! assert!((distribution.mean() - 8.0 / 3.0).abs() < 1e-12);
//! assert_eq!(distribution.quantile(0.5).rounded(2).to_string(), "2.67");
//! assert!(distribution.at_least(Score::from_hundredths(260)) > 0.7);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod assessors;
mod claims;
mod convolve;
mod discrete_distribution;
mod distribution;
mod fault;
mod heuristic;
mod matters;
mod odds;
mod published;
mod read;
mod relaxation;
mod rest;
mod safe;
mod search;
mod secure_claims;
mod shifts;

pub use assessors::Assessors;
pub use claims::{Certainty, Claims};
pub use distribution::Distribution;
pub use fault::{ClaimsFault, ShiftFault};
pub use matters::{Influence, Influences};
pub use odds::{Odds, OddsFault, SHIFTS, Severity};
pub use published::{Evidence, FEWEST_PAIRS, evidence};
pub use read::read_shifts;
pub use safe::{Candidate, SafeFault, SafePlan, SafeRequest, safe_plan};
pub use secure_claims::{SecuredClaims, SecuredClaimsSearch, secure_claims};
pub use shifts::{Preset, Shifts};

use crate::score::{Fixed, Score};

/// Rounding leaves less than this of a probability; a chance that misses a bound by less counts as reaching it.
pub(crate) const ROUNDING: f64 = 1e-12;

/// A probability in percent, rounded half up, for the eye.
///
/// ```
/// assert_eq!(spbe_index::risk::percent(0.8349, 0).to_string(), "83");
/// assert_eq!(spbe_index::risk::percent(0.8349, 1).to_string(), "83.5");
/// ```
pub fn percent(probability: f64, decimals: u8) -> Fixed {
    decimal(probability * 100.0).rounded(decimals)
}

/// A number that is not negative, to nine decimals, without the float tables that would print it.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "rounded first, and it saturates"
)]
fn decimal(number: f64) -> Score {
    Score::new((number * 1e9).round() as u64, 1_000_000_000)
}

/// Their sum, which for nothing is 0 (the standard library's is −0).
fn total(numbers: &[f64]) -> f64 {
    numbers.iter().fold(0.0, |sum, number| sum + number)
}

#[expect(clippy::cast_precision_loss, reason = "weights times hundredths are far below 2⁵³")]
fn float(number: u64) -> f64 {
    number as f64
}
