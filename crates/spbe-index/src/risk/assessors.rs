//! Assessors who may all be lenient or strict together.

use super::fault::ClaimsFault;
use super::odds::Severity;
use super::shifts::Shifts;
use crate::value::Scale;

/// The shifts of the assessors, or a mixture of several such tables: one shock that is common to all claims.
///
/// ```
/// use spbe_index::risk::{Assessors, Shifts};
///
/// let shifts = Shifts::published();
/// let assessors = Assessors::mixed(&shifts, [25, 50, 25]);
/// let chances: Vec<_> = assessors.moods().iter().map(|(chance, _)| *chance).collect();
/// assert_eq!(chances, [0.25, 0.5, 0.25]);
/// assert_eq!(Assessors::mixed(&shifts, [0, 0, 0]), Assessors::alike(shifts));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Assessors {
    moods: Vec<(f64, Shifts)>,
}

impl Assessors {
    /// Assessors with one table of shifts; claims are decided independently.
    pub fn alike(shifts: Shifts) -> Self {
        Self { moods: vec![(1.0, shifts)] }
    }

    /// Lenient, usual or strict assessors, with these weights (any unit, such as percent). Weights of nothing mean
    /// usual ones.
    pub fn mixed(shifts: &Shifts, [lenient, usual, strict]: [u32; 3]) -> Self {
        let moods = [(lenient, Severity::LENIENT), (usual, Severity::USUAL), (strict, Severity::STRICT)];
        let all: f64 = [lenient, usual, strict].into_iter().map(f64::from).sum();
        let mut mixture = Vec::new();
        for (weight, severity) in moods {
            if weight > 0 {
                mixture.push((f64::from(weight) / all, shifts.tilted(severity)));
            }
        }
        if mixture.is_empty() { Self::alike(shifts.clone()) } else { Self { moods: mixture } }
    }

    /// Refuses a scale with a level that they have no odds for.
    pub(super) fn check(&self, scale: Scale) -> Result<(), ClaimsFault> {
        let missing = self.moods.iter().find_map(|(_, shifts)| shifts.missing(scale));
        missing.map_or(Ok(()), |level| Err(ClaimsFault::NoOdds { level }))
    }

    /// Each mood's probability and shifts.
    pub fn moods(&self) -> &[(f64, Shifts)] {
        &self.moods
    }
}
