//! The years of a roadmap.

use std::ops::RangeInclusive;

use super::effort::Effort;

/// How many years a roadmap may have.
pub const ROADMAP_YEARS: RangeInclusive<usize> = 1..=5;

/// One to five years, each with a budget of its own, and how far an indicator may rise in one of them.
///
/// ```
/// use spbe_index::plan::{Calendar, CalendarFault, Effort};
///
/// assert!(Calendar::new(vec![Effort::ONE; 5], 1).is_ok());
/// assert_eq!(Calendar::new(vec![Effort::ONE; 6], 1), Err(CalendarFault::Years { found: 6 }));
/// assert_eq!(Calendar::new(vec![Effort::ONE], 0), Err(CalendarFault::NoRise));
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Calendar {
    pub(super) budgets: Vec<Effort>,
    pub(super) rise: usize,
}

/// Why it is no calendar.
#[derive(Copy, Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum CalendarFault {
    /// No year, or more than a roadmap has.
    #[error("{found} years; a plan by year has {} to {}", ROADMAP_YEARS.start(), ROADMAP_YEARS.end())]
    Years {
        /// How many there are.
        found: usize,
    },
    /// No step in any year.
    #[error("an indicator that may not take a step in any year does not rise")]
    NoRise,
}

impl Calendar {
    /// A budget for each year, and the most steps of one indicator in a year. What a year leaves of its budget is lost.
    ///
    /// # Errors
    /// [`CalendarFault`] for no or too many years, and for no steps a year.
    pub fn new(budgets: Vec<Effort>, rise: u8) -> Result<Self, CalendarFault> {
        if !ROADMAP_YEARS.contains(&budgets.len()) {
            return Err(CalendarFault::Years { found: budgets.len() });
        }
        if rise == 0 {
            return Err(CalendarFault::NoRise);
        }
        Ok(Self { budgets, rise: usize::from(rise) })
    }

    /// The budgets of the first years together.
    pub(super) fn total(&self, years: usize) -> Effort {
        self.budgets.iter().take(years).copied().sum()
    }
}
