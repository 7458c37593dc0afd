//! The years of a roadmap as the engine takes them.

use spbe_index::Effort;
use spbe_index::plan::{Calendar, CalendarFault, Plan};
use spbe_workspace::Agency;
use spbe_workspace::plan::Years;

use crate::app::browser::clock;

/// The years that the planner has set, for a plan.
pub(super) fn of(years: Years, plan: &Plan) -> Result<Calendar, CalendarFault> {
    let budgets = (0..usize::from(years.count)).map(|year| budget(years, plan, year)).collect();
    Calendar::new(budgets, years.rise)
}

/// The year that the planner named for the first one; else the one that can still be planned for, or the one after a result that is newer.
pub(in crate::view::tabs) fn first_year(years: Years, agency: &Agency) -> u16 {
    let after = agency.year.map_or(0, |year| year.saturating_add(1));
    years.first.unwrap_or_else(|| suggested(clock::year(), clock::month()).max(after))
}

/// The month from which the next year is the first that a plan can be made for: by then the present one's budget is spent and its evaluation
/// has begun.
const SECOND_HALF: u8 = 7;

/// The first year that can still be planned for in a month.
fn suggested(year: u16, month: u8) -> u16 {
    if month < SECOND_HALF { year } else { year.saturating_add(1) }
}

/// The budget of a year: the planner's, or an even share.
pub(super) fn budget(years: Years, plan: &Plan, year: usize) -> Effort {
    let own = years.budgets.get(year).copied().flatten();
    own.map_or_else(|| share(years, plan), Effort::from_hundredths)
}

/// An even share of the plan for each year, rounded up to whole units: what a year has where nobody says otherwise.
pub(super) fn share(years: Years, plan: &Plan) -> Effort {
    let count = u64::from(years.count.max(1));
    let share = plan.effort.hundredths().div_ceil(count).div_ceil(100) * 100;
    Effort::from_hundredths(u32::try_from(share).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn from_july_on_a_roadmap_begins_next_year() {
        for (month, first) in [(1, 2026), (6, 2026), (7, 2027), (11, 2027), (12, 2027)] {
            assert_eq!(suggested(2026, month), first, "month {month}");
        }
    }
}
