//! The plan for a goal, and everything that is said about it.

use spbe_index::plan::{Target, Unreachable};
use spbe_index::{BandId, Effort, Instrument, Plan, Score};
use spbe_workspace::plan::Goal;

use super::question::Ready;

/// A goal with the plan that answers it.
pub(super) struct Course {
    pub(super) aim: Aim,
    /// The plan; where the target is out of reach, the one that comes nearest.
    pub(super) plan: Plan,
    pub(super) outcome: Outcome,
}

/// What is aimed at.
#[derive(Copy, Clone, Debug, PartialEq)]
pub(super) enum Aim {
    /// The lower bound of a band.
    Band(BandId, Score),
    /// An index.
    Index(Score),
    /// The highest index for an effort.
    Budget(Effort),
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Outcome {
    Planned,
    AlreadyThere,
    Unreachable(Unreachable),
}

impl Aim {
    /// What a goal means here. A number that is off the scale counts as no goal of one's own.
    pub(super) fn of(instrument: &Instrument, goal: Goal, start: Score) -> Self {
        let number = |index| match Target::parse(instrument, &decimal(index)) {
            Ok(Target::Index(score)) => Some(Self::Index(score)),
            _ => None,
        };
        match goal {
            Goal::Budget(budget) => Self::Budget(Effort::from_hundredths(budget)),
            Goal::Index(index) => number(index).unwrap_or_else(|| Self::next_band(instrument, start)),
            Goal::Band(position) => match instrument.bands().nth(usize::from(position)) {
                Some((id, band)) => Self::Band(id, band.threshold()),
                None => Self::next_band(instrument, start),
            },
            Goal::NextBand => Self::next_band(instrument, start),
        }
    }

    /// The band above the start's; the highest where there is none above.
    fn next_band(instrument: &Instrument, start: Score) -> Self {
        let above = instrument.bands().find(|(_, band)| band.threshold() > start);
        let band = above.or(instrument.bands().last());
        band.map_or(Self::Index(start), |(id, band)| Self::Band(id, band.threshold()))
    }

    /// The index that is aimed at; none for a budget.
    pub(super) fn target(self) -> Option<Score> {
        match self {
            Self::Band(_, score) | Self::Index(score) => Some(score),
            Self::Budget(_) => None,
        }
    }
}

impl Course {
    pub(super) fn new(instrument: &Instrument, ready: &Ready, goal: Goal) -> Self {
        let aim = Aim::of(instrument, goal, ready.start());
        let Some(target) = aim.target() else {
            let budget = if let Aim::Budget(budget) = aim { budget } else { Effort::ZERO };
            return Self { aim, plan: ready.frontier.plan_within(budget), outcome: Outcome::Planned };
        };
        match ready.frontier.plan(target) {
            Ok(plan) if plan.steps.is_empty() => Self { aim, plan, outcome: Outcome::AlreadyThere },
            Ok(plan) => Self { aim, plan, outcome: Outcome::Planned },
            Err(unreachable) => {
                let plan = unreachable.best.clone();
                Self { aim, plan, outcome: Outcome::Unreachable(unreachable) }
            }
        }
    }

    /// The index to plan other plans and years for: the target, or what the budget reaches.
    pub(super) fn target(&self) -> Score {
        match &self.outcome {
            Outcome::Unreachable(_) => self.plan.index,
            _ => self.aim.target().unwrap_or(self.plan.index),
        }
    }
}

/// Ten-thousandths with a decimal point: `3.5000`.
pub(super) fn decimal(index: u32) -> String {
    format!("{}.{:04}", index / 10_000, index % 10_000)
}

/// An index in ten-thousandths.
pub(super) fn ten_thousandths(score: Score) -> u32 {
    score.rounded(4).to_string().replace('.', "").parse().unwrap_or(u32::MAX)
}
