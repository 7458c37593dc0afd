//! From what the planner has set to what the engine is asked, and what it answers.

use std::rc::Rc;

use spbe_index::plan::{Point, ProblemFault};
use spbe_index::{Effort, Frontier, Instrument, Problem, Score, Values};
use spbe_workspace::plan::Start;
use spbe_workspace::{Model, PlanSettings};

use crate::app::browser::clock;
use crate::view::tabs::terms::Terms;

/// All that the frontier depends on. Two questions that are equal have the same answer.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::view::tabs) struct Question {
    pub(super) instrument: Rc<Instrument>,
    pub(super) values: Values,
    pub(super) terms: Terms,
}

/// The answer: every least effort at once, or why there is none.
pub(super) type Answer = Result<Ready, Vec<ProblemFault>>;

/// A frontier with its corners.
pub(super) struct Ready {
    pub(super) frontier: Frontier,
    pub(super) points: Vec<Point>,
    /// How long the engine took for problem and frontier.
    pub(super) microseconds: u64,
}

impl Question {
    pub(super) fn of(model: &Model, settings: &PlanSettings) -> Self {
        Self {
            instrument: Rc::clone(&model.instrument),
            values: start_values(model, settings.start),
            terms: Terms::of(model, settings),
        }
    }

    pub(super) fn answer(&self) -> Answer {
        let (constraints, efforts) =
            (self.terms.constraints(&self.instrument, &self.values), self.terms.efforts(&self.instrument));
        let begin = clock::microseconds();
        let problem = Problem::new(&self.instrument, &self.values, &constraints, &efforts)?;
        let frontier = problem.frontier();
        let microseconds = clock::microseconds().saturating_sub(begin);
        let points = frontier.points().collect();
        Ok(Ready { frontier, points, microseconds })
    }
}

impl Ready {
    pub(super) fn start(&self) -> Score {
        self.frontier.problem().index()
    }

    /// The highest index that any plan reaches.
    pub(super) fn best(&self) -> Score {
        self.points.last().map_or(self.start(), |point| point.index)
    }

    /// The corner that an effort reaches.
    pub(super) fn corner_within(&self, effort: Effort) -> usize {
        self.points.partition_point(|point| point.effort <= effort).saturating_sub(1)
    }
}

/// The values that a plan begins from. What is locked stays as it is in the scenario, wherever the plan begins.
fn start_values(model: &Model, start: Start) -> Values {
    let scenario = &model.scenario;
    match start {
        Start::Scenario => (*scenario.values).clone(),
        Start::Baseline => scenario.locks.iter().fold((*model.baseline.values).clone(), |values, id| {
            if values.get(id) == scenario.values.get(id) {
                values
            } else {
                values.with(id, scenario.values.get(id))
            }
        }),
    }
}
