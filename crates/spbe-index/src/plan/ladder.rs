//! The steps that one indicator can take, one after the other.

use super::constraints::Limit;
use super::effort::{Effort, Efforts};
use super::steps::Step;
use super::unreachable::{Block, Hold};
use crate::instrument::{Indicator, IndicatorId, Instrument};
use crate::score::Difference;
use crate::value::Value;

/// An indicator, where it stands, and the steps that it may take.
#[derive(Clone, Debug)]
pub(super) struct Ladder {
    pub(super) indicator: IndicatorId,
    pub(super) from: Value,
    pub(super) rungs: Vec<Rung>,
    /// What keeps it from the top of the scale.
    pub(super) block: Option<Block>,
    weight: u64,
}

/// Where a step ends, and what it takes.
#[derive(Copy, Clone, Debug)]
pub(super) struct Rung {
    pub(super) to: Value,
    pub(super) effort: Effort,
}

impl Ladder {
    pub(super) fn new(
        instrument: &Instrument,
        (id, indicator): (IndicatorId, &Indicator),
        from: Value,
        limit: Limit,
        efforts: &Efforts,
    ) -> Self {
        let top = instrument.scale().max();
        let (ends, hold) = ends(instrument, from, limit);
        let reach = ends.last().copied().unwrap_or(from);
        let worth = instrument.worth(indicator, reach, top);
        Self {
            indicator: id,
            from,
            rungs: ends.iter().map(|to| Rung { to: *to, effort: efforts.of_step(id, *to) }).collect(),
            block: hold.filter(|_| reach < top).map(|hold| Block { indicator: id, hold, worth }),
            weight: u64::from(indicator.weight()),
        }
    }

    /// What so many steps add to the weighted sum, in parts of the weight times hundredths of a level.
    pub(super) fn gain(&self, steps: usize) -> u64 {
        self.weight * u64::from(self.after(steps).hundredths() - self.from.hundredths())
    }

    /// Its steps from rung to rung.
    pub(super) fn steps(&self, whole: u64) -> impl Iterator<Item = Step> + '_ {
        let ends = self.rungs.iter().map(|rung| rung.to);
        std::iter::once(self.from).chain(ends).zip(&self.rungs).map(move |(from, rung)| {
            let rise = u64::from(rung.to.hundredths() - from.hundredths());
            let gain = Difference::new(i64::try_from(self.weight * rise).unwrap_or(i64::MAX), whole);
            Step { indicator: self.indicator, from, to: rung.to, effort: rung.effort, gain }
        })
    }

    /// The same indicator so many steps further up.
    pub(super) fn climbed(&self, steps: usize) -> Self {
        let rungs = self.rungs.get(steps..).unwrap_or_default().to_vec();
        Self { from: self.after(steps), rungs, block: self.block, ..*self }
    }

    /// The same indicator with at most so many steps.
    pub(super) fn limited(&self, steps: usize) -> Self {
        let rungs = self.rungs.get(..steps).unwrap_or(&self.rungs).to_vec();
        Self { rungs, ..*self }
    }

    fn after(&self, steps: usize) -> Value {
        let rung = steps.checked_sub(1).and_then(|last| self.rungs.get(last.min(self.rungs.len() - 1)));
        rung.map_or(self.from, |rung| rung.to)
    }
}

/// Where the steps end, at each whole level above and at the ceiling or the top of the scale, and what stops
/// the indicator there. Of a ceiling and a largest rise that stop it alike, the ceiling is named.
fn ends(instrument: &Instrument, from: Value, limit: Limit) -> (Vec<Value>, Option<Hold>) {
    if limit.locked {
        return (Vec::new(), Some(Hold::Lock));
    }
    let scale = instrument.scale();
    let last = limit.ceiling.unwrap_or(scale.max()).min(scale.max());
    let mut ends = Vec::new();
    for level in scale.levels() {
        if from < level && level < last {
            ends.push(level);
        }
    }
    if from < last {
        ends.push(last);
    }
    match limit.rise {
        Some(rise) if ends.len() > usize::from(rise) => {
            ends.truncate(usize::from(rise));
            (ends, Some(Hold::Rise(rise)))
        }
        _ => (ends, limit.ceiling.map(Hold::Ceiling)),
    }
}
