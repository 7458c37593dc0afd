//! What a report proposes: the scenario where it raises something, else the plan to the goal; over the years where they are set.

use std::rc::Rc;

use spbe_index::plan::{Limit, Plan, Roadmap};
use spbe_index::{Constraints, Effort, Problem, Score, Values};
use spbe_workspace::plan::{Goal, Years};
use spbe_workspace::{Model, PlanSettings};

use super::calendar;
use super::course::{Aim, Course, Outcome};
use super::question::Question;

/// All that a proposal follows from.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::view::tabs) struct Ask {
    question: Question,
    baseline: Rc<Values>,
    scenario: Rc<Values>,
    goal: Goal,
    years: Years,
    /// Whose steps are wanted; those of the scenario where it raises something, else those of the plan, where it is not said.
    wanted: Option<Basis>,
}

/// What is proposed.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::view::tabs) struct Proposal {
    pub(in crate::view::tabs) basis: Basis,
    /// The values that it leads to.
    pub(in crate::view::tabs) values: Rc<Values>,
    /// Every step of it.
    pub(in crate::view::tabs) plan: Plan,
    /// What the goal of the plan is; none for a budget.
    pub(in crate::view::tabs) target: Option<Goaled>,
    /// The steps by year, where the years were set.
    pub(in crate::view::tabs) roadmap: Option<Roadmap>,
}

/// Whose steps they are.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub(in crate::view::tabs) enum Basis {
    /// Those of the scenario.
    Scenario,
    /// Those of the plan, since the scenario raises nothing.
    Plan,
}

/// The goal, and what it takes at the least from where the plan begins.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub(in crate::view::tabs) struct Goaled {
    pub(in crate::view::tabs) score: Score,
    /// `None` where nothing leads there.
    pub(in crate::view::tabs) least: Option<Effort>,
}

impl Ask {
    pub(in crate::view::tabs) fn of(model: &Model, settings: &PlanSettings) -> Self {
        Self {
            question: Question::of(model, settings),
            baseline: Rc::clone(&model.baseline.values),
            scenario: Rc::clone(&model.scenario.values),
            goal: settings.goal,
            years: settings.years,
            wanted: None,
        }
    }

    /// The same, with the steps of one of the two.
    pub(in crate::view::tabs) fn wanting(self, basis: Basis) -> Self {
        Self { wanted: Some(basis), ..self }
    }

    /// `None` where nothing can be planned, as the tab of the plan says.
    pub(in crate::view::tabs) fn proposal(&self) -> Option<Proposal> {
        let instrument = &self.question.instrument;
        let ready = self.question.answer().ok()?;
        let course = Course::new(instrument, &ready, self.goal);
        let target =
            course.aim.target().map(|score| Goaled { score, least: ready.frontier.least_effort(score) });
        let is_scenario = |plan: &Plan| match self.wanted {
            None => !plan.steps.is_empty(),
            Some(basis) => basis == Basis::Scenario,
        };
        let rises = self.rises().filter(|(_, plan)| is_scenario(plan));
        let (basis, values, problem, plan) = if let Some((problem, plan)) = rises {
            (Basis::Scenario, Rc::clone(&self.scenario), problem, plan)
        } else {
            let values = Rc::new(course.plan.applied(&self.question.values));
            (Basis::Plan, values, ready.frontier.problem().clone(), course.plan.clone())
        };
        // A budget, and a target that is out of reach, are aims of nobody's scenario.
        let is_own = !matches!(self.goal, Goal::NextBand) || basis == Basis::Plan;
        let target = target.filter(|_| is_own && !matches!(course.aim, Aim::Budget(_)));
        let is_set = self.years != Years::default() && !plan.steps.is_empty();
        let calendar = calendar::of(self.years, &plan).ok().filter(|_| is_set);
        let roadmap = calendar.map(|calendar| {
            if self.years.is_joint && basis == Basis::Plan && matches!(course.outcome, Outcome::Planned) {
                problem.roadmap(instrument, course.target(), &calendar)
            } else {
                problem.roadmap_of(instrument, &plan, &calendar)
            }
        });
        Some(Proposal { basis, values, plan, target, roadmap })
    }

    /// The rises of the scenario as a plan of their own, with what the planner says that each step takes. What the scenario
    /// lowers is lowered from the beginning.
    fn rises(&self) -> Option<(Problem, Plan)> {
        let (instrument, terms) = (&self.question.instrument, &self.question.terms);
        let bottom = instrument.scale().min();
        let mut start = (*self.baseline).clone();
        for (id, value) in self.scenario.iter() {
            if value.unwrap_or(bottom) < start.get(id).unwrap_or(bottom) {
                start = start.with(id, value);
            }
        }
        let constraints = Constraints::each(instrument, &|id| Limit {
            locked: false,
            ceiling: Some(self.scenario.get(id).unwrap_or(bottom)),
            rise: None,
        });
        let problem = Problem::new(instrument, &start, &constraints, &terms.efforts(instrument)).ok()?;
        let frontier = problem.frontier();
        let all = frontier.points().last()?.index;
        Some((problem, frontier.plan(all).ok()?))
    }
}

#[cfg(test)]
mod tests {
    use spbe_index::{Instrument, Value};

    use super::*;
    use spbe_workspace::opened::example;

    fn model() -> Model {
        example(&Rc::new(Instrument::permenpanrb_59_2020().clone()))
    }

    /// The model with two indicators of its scenario moved by a level, up and down.
    fn moved() -> Model {
        let model = model();
        let scale = model.instrument.scale();
        let id = |number| model.instrument.indicator_numbered(number).unwrap();
        let level = |number, step: i8| {
            let level = model.scenario.values.get(id(number)).and_then(Value::whole).unwrap();
            scale.level(level.checked_add_signed(step).unwrap())
        };
        let values = model.scenario.values.with(id("11"), level("11", 2)).with(id("42"), level("42", -1));
        let mut moved = model.clone();
        moved.scenario.values = Rc::new(values);
        moved
    }

    #[test]
    fn the_scenario_is_proposed_where_it_raises_something() {
        let model = moved();
        let settings =
            PlanSettings { years: Years { count: 2, ..Years::default() }, ..PlanSettings::default() };
        let proposal = Ask::of(&model, &settings).proposal().unwrap();
        let index = spbe_index::assess(&model.instrument, &model.scenario.values).index();
        assert_eq!((proposal.basis, proposal.plan.index), (Basis::Scenario, index));
        assert_eq!((proposal.plan.steps.len(), proposal.target), (2, None));
        let years = proposal.roadmap.unwrap().years;
        assert_eq!((years.len(), years.last().unwrap().index), (2, index));
        assert!(years.iter().all(|year| year.steps.len() == 1), "one step of an indicator a year");
    }

    #[test]
    fn else_the_plan_to_the_goal_is() {
        let proposal = Ask::of(&model(), &PlanSettings::default()).proposal().unwrap();
        let target = proposal.target.unwrap();
        assert_eq!((proposal.basis, target.score), (Basis::Plan, Score::from_hundredths(350)));
        assert_eq!(target.least, Some(proposal.plan.effort));
        assert!(proposal.plan.index >= target.score && proposal.roadmap.is_none());
    }

    #[test]
    fn what_is_wanted_is_proposed() {
        let settings = PlanSettings::default();
        let plan = Ask::of(&moved(), &settings).wanting(Basis::Plan).proposal().unwrap();
        assert_eq!(
            (plan.basis, plan.values),
            (Basis::Plan, Ask::of(&model(), &settings).proposal().unwrap().values)
        );
        let scenario = Ask::of(&moved(), &settings).wanting(Basis::Scenario).proposal().unwrap();
        assert_eq!((scenario.basis, scenario.values), (Basis::Scenario, Rc::clone(&moved().scenario.values)));
        // A scenario that raises nothing has no steps, and is not the plan.
        let nothing = Ask::of(&model(), &settings).wanting(Basis::Scenario).proposal().unwrap();
        assert_eq!((nothing.basis, nothing.plan.steps.len()), (Basis::Scenario, 0));
        assert_eq!(nothing.values, model().scenario.values);
    }

    #[test]
    fn efforts_are_those_of_the_planner() {
        let model = moved();
        let count = model.instrument.indicators().len() * 4;
        let settings = PlanSettings { efforts: Some(vec![250; count].into()), ..PlanSettings::default() };
        let proposal = Ask::of(&model, &settings).proposal().unwrap();
        assert_eq!(proposal.plan.effort, Effort::from_hundredths(500));
    }
}
