//! A target that no plan reaches, and what stands in the way.

use std::cmp::Reverse;
use std::fmt;

use super::problem::Problem;
use super::steps::Plan;
use crate::instrument::IndicatorId;
use crate::score::Difference;
use crate::value::Value;

/// No plan reaches the target within the limits.
///
/// ```
/// use spbe_index::plan::{Constraints, Efforts, Hold, Problem};
/// use spbe_index::{Instrument, Score, Values};
///
/// // From level 2 with one step each nobody comes above level 3.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let values = Values::filled(instrument, instrument.scale().level(2).ok_or("no such level")?);
/// let (constraints, efforts) = (Constraints::largest_rise(instrument, 1), Efforts::one_each(instrument));
/// let problem = Problem::new(instrument, &values, &constraints, &efforts).map_err(|_| "beyond counting")?;
/// let unreachable = problem.frontier().plan(Score::from_hundredths(350)).unwrap_err();
/// let sentence = "the best reachable index is 3.00: the largest rise holds back 2.00 (indicators: 47)";
/// assert_eq!((unreachable.to_string().as_str(), unreachable.missing.exact_size().as_str()), (sentence, "0.50"));
/// assert_eq!(unreachable.held(|hold| hold == Hold::Rise(1)).0, 47);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
#[error("the best reachable index is {}: {}", best.index.exact(), Reasons(self))]
pub struct Unreachable {
    /// The least effort to the highest index that can be reached.
    pub best: Plan,
    /// How far the target is above that.
    pub missing: Difference,
    /// Every indicator that may not rise to the top of the scale, the one that holds back most first.
    pub blocks: Vec<Block>,
    /// Whether every indicator is locked, so that there is nothing to choose from.
    pub all_locked: bool,
}

/// An indicator that may not rise to the top of the scale.
///
/// ```
/// use spbe_index::plan::{Constraints, Efforts, Hold, Limit, Problem};
/// use spbe_index::{Instrument, Score, Values};
///
/// // Indicator 42 (3.00 %) is locked at level 3: two levels of it, 0.06, are missing to the top.
/// let instrument = Instrument::permenpanrb_59_2020();
/// let values = Values::filled(instrument, instrument.scale().level(3).ok_or("no such level")?);
/// let locked = instrument.indicator_numbered("42").ok_or("no indicator 42")?;
/// let constraints = Constraints::none(instrument).with(locked, Limit { locked: true, ..Limit::default() });
/// let problem = Problem::new(instrument, &values, &constraints, &Efforts::one_each(instrument));
/// let unreachable =
///     problem.map_err(|_| "beyond counting")?.frontier().plan(Score::from_hundredths(500)).unwrap_err();
/// let [block] = unreachable.blocks.as_slice() else { return Err("not one block") };
/// assert_eq!((block.indicator, block.hold, block.worth.exact_size().as_str()), (locked, Hold::Lock, "0.06"));
/// # Ok::<(), &str>(())
/// ```
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub struct Block {
    /// Which one.
    pub indicator: IndicatorId,
    /// What stops it.
    pub hold: Hold,
    /// The index that it could add if it rose on from where it is stopped to the top of the scale.
    pub worth: Difference,
}

/// What stops an indicator.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Hold {
    /// It is locked.
    Lock,
    /// It may rise to this value.
    Ceiling(Value),
    /// It may take so many steps.
    Rise(u8),
}

/// Picks out one kind of what stops indicators.
pub type IsHold = fn(Hold) -> bool;

impl Unreachable {
    pub(super) fn new(problem: &Problem, best: Plan, missing: Difference) -> Self {
        let mut blocks = Vec::new();
        for (position, ladder) in problem.ladders.iter().enumerate() {
            if let Some(block) = ladder.block {
                blocks.push((Reverse(block.worth.numerator()), position));
            }
        }
        let blocks = crate::sorted(blocks);
        let block = |(_, position): (_, usize)| problem.ladders.get(position)?.block;
        let blocks = blocks.into_iter().filter_map(block).collect();
        Self { best, missing, blocks, all_locked: problem.all_locked }
    }

    /// What all indicators that are stopped this way hold back together, and how many there are.
    pub fn held(&self, is_hold: IsHold) -> (usize, Difference) {
        let mut sum = (0, Difference::new(0, 1));
        for block in &self.blocks {
            if is_hold(block.hold) {
                sum = (sum.0 + 1, sum.1.plus(block.worth));
            }
        }
        sum
    }
}

/// What stands in the way, in a sentence.
struct Reasons<'unreachable>(&'unreachable Unreachable);

impl fmt::Display for Reasons<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.all_locked {
            return write!(formatter, "every indicator is locked");
        }
        let kinds: [(&str, IsHold); 3] = [
            ("locks hold back", |hold| hold == Hold::Lock),
            ("ceilings hold back", |hold| matches!(hold, Hold::Ceiling(_))),
            ("the largest rise holds back", |hold| matches!(hold, Hold::Rise(_))),
        ];
        let mut between = "";
        for (name, is_hold) in kinds {
            let (count, worth) = self.0.held(is_hold);
            if count > 0 {
                let worth = worth.exact_size();
                write!(formatter, "{between}{name} {worth} (indicators: {count})")?;
                between = ", ";
            }
        }
        if between.is_empty() { write!(formatter, "the scale ends there") } else { Ok(()) }
    }
}
