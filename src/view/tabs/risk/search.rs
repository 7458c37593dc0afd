//! The search for a safe plan, beside the plain one.

use std::rc::Rc;

use spbe_index::plan::{Effort, Efforts, Limit, ProblemFault, Unreachable};
use spbe_index::risk::{Candidate, ClaimsFault, SafeFault, SafePlan, SafeRequest};
use spbe_index::{IndicatorId, Instrument, Problem, Score, Value, Values, assess, safe_plan};
use spbe_workspace::{Model, PlanSettings, RiskSettings, SettingsTab};

use super::figures::{Inputs, assessors, claims};
use crate::view::tabs::terms::Terms;

/// As many partial plans are looked at for a proof: about a second in a browser.
const NODE_LIMIT: usize = 2_000;

/// What is planned, and from where.
#[derive(Clone, PartialEq)]
pub(super) struct Question {
    pub(super) inputs: Inputs,
    pub(super) terms: Terms,
    /// What efforts are counted in; empty for points.
    pub(super) unit: Rc<str>,
    /// The index to reach, where it is not the one of the tab.
    pub(super) wanted: Option<Score>,
}

/// What was found.
pub(super) struct Answer {
    pub(super) question: Question,
    pub(super) now: Outcome,
    pub(super) plain: Result<Outcome, NoPlain>,
    pub(super) safe: Result<Safe, SafeFault>,
}

/// A set of claims and what may come of it.
pub(super) struct Outcome {
    pub(super) values: Rc<Values>,
    pub(super) effort: Effort,
    pub(super) claimed: Score,
    /// The expected final index.
    pub(super) mean: f64,
    /// How likely the target is.
    pub(super) chance: f64,
}

/// A safe plan with what is proven of it.
pub(super) struct Safe {
    pub(super) outcome: Outcome,
    /// No plan takes less effort.
    pub(super) proven: Effort,
}

/// Why there is no plain plan.
pub(super) enum NoPlain {
    /// The target is beyond what can be claimed.
    TooFar(Score),
    /// The planner's limits or the instrument do not allow any.
    Faulty(Vec<ProblemFault>),
}

impl Question {
    pub(super) fn of(model: &Model, risk: &Rc<RiskSettings>) -> Self {
        let plan = PlanSettings::read(&model.instrument, model.tab_settings.of(SettingsTab::Plan));
        Self {
            inputs: Inputs::of(model, risk),
            terms: Terms::of(model, &plan),
            unit: plan.unit,
            wanted: None,
        }
    }

    /// The same question for another index, and from other values.
    pub(super) fn from(self, start: Rc<Values>, wanted: Score) -> Self {
        Self { inputs: Inputs { scenario: start, ..self.inputs }, wanted: Some(wanted), ..self }
    }

    /// The index to reach.
    pub(super) fn target(&self) -> Score {
        self.wanted.unwrap_or_else(|| self.inputs.target().score)
    }

    /// Looks for both plans. Takes a moment: never while the page is being drawn.
    pub(super) fn answer(self) -> Result<Answer, ClaimsFault> {
        let Inputs { instrument, confirmed, scenario: values, risk, .. } = &self.inputs;
        let (efforts, constraints) =
            (self.terms.efforts(instrument), self.terms.constraints(instrument, values));
        let target = self.target();
        let outcome = |values: Values, effort| Outcome::new(&self.inputs, target, values, effort);
        let plain = Problem::new(instrument, values, &constraints, &efforts)
            .map_err(NoPlain::Faulty)
            .and_then(|problem| {
                problem.frontier().plan(target).map_err(|none: Unreachable| NoPlain::TooFar(none.best.index))
            })
            .map(|plan| (plan.applied(values), plan.effort));
        let plain = match plain {
            Ok((values, effort)) => Ok(outcome(values, effort)?),
            Err(none) => Err(none),
        };
        let mut candidates = Vec::new();
        for (id, value) in values.iter() {
            candidates.push(offers(instrument, risk, (id, value), constraints.get(id), &efforts));
        }
        let safe = safe_plan(&SafeRequest {
            instrument,
            candidates: &candidates,
            confirmed,
            assessors: &assessors(risk),
            target,
            confidence: f64::from(risk.confidence) / 100.0,
            node_limit: NODE_LIMIT,
        });
        let safe = match safe {
            Ok(SafePlan { values, effort, proven, .. }) => {
                Ok(Safe { outcome: outcome(values, hundredths(effort))?, proven: hundredths(proven) })
            }
            Err(SafeFault::Claims(fault)) => return Err(fault),
            Err(fault) => Err(fault),
        };
        let now = outcome((**values).clone(), Effort::ZERO)?;
        Ok(Answer { now, plain, safe, question: self })
    }
}

impl Outcome {
    fn new(inputs: &Inputs, target: Score, values: Values, effort: Effort) -> Result<Self, ClaimsFault> {
        let Inputs { instrument, confirmed, risk, .. } = inputs;
        let distribution = claims(instrument, confirmed, &values, risk, &assessors(risk))?.distribution();
        Ok(Self {
            effort,
            claimed: assess(instrument, &values).index(),
            mean: distribution.mean(),
            chance: distribution.at_least(target),
            values: Rc::new(values),
        })
    }
}

/// An indicator as it is, and after each step that it may take, with the effort of all steps to there.
fn offers(
    instrument: &Instrument,
    risk: &RiskSettings,
    (id, value): (IndicatorId, Option<Value>),
    limit: Limit,
    efforts: &Efforts,
) -> Vec<Candidate> {
    let offer = |value, effort: Effort| Candidate {
        value,
        effort: effort.hundredths(),
        certainty: risk.certainty_of(id, value),
    };
    let scale = instrument.scale();
    let (start, mut effort) = (value.unwrap_or(scale.min()), Effort::ZERO);
    let mut offers = vec![offer(value, effort)];
    let ceiling = limit.ceiling.unwrap_or(scale.max());
    let steps = scale.levels().filter(|level| *level > start && !limit.locked);
    for level in steps.take(limit.rise.map_or(usize::MAX, usize::from)) {
        effort = effort + level.whole().and_then(|level| efforts.get(id, level)).unwrap_or(Effort::ONE);
        let end = level.min(ceiling);
        if end > start && offers.last().is_none_or(|last| last.value < Some(end)) {
            offers.push(offer(Some(end), effort));
        }
    }
    offers
}

/// Efforts of steps are given in 32 bits, and their sums stay far below what that many can hold.
fn hundredths(effort: u64) -> Effort {
    Effort::from_hundredths(u32::try_from(effort).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use spbe_index::Standing;

    use super::*;
    use spbe_workspace::Marks;
    use spbe_workspace::opened::example;
    use spbe_workspace::{RiskTarget, ShiftSource};

    fn question(change: impl FnOnce(&mut RiskSettings)) -> Question {
        let model = example(&Rc::new(Instrument::permenpanrb_59_2020().clone()));
        let model = model.with_standing(Standing::SelfAssessed);
        let mut risk = RiskSettings::default();
        change(&mut risk);
        Question::of(&model, &Rc::new(risk))
    }

    #[test]
    fn a_safe_plan_takes_more_than_a_plain_one_and_keeps_its_promise() {
        let answer = question(|_| ()).answer().ok().unwrap();
        let (plain, safe) = (answer.plain.ok().unwrap(), answer.safe.unwrap());
        assert!(safe.outcome.chance >= 0.8 && plain.chance < 0.8);
        assert!(safe.outcome.effort > plain.effort && safe.proven <= safe.outcome.effort);
        assert!(safe.outcome.claimed > answer.now.claimed);
    }

    #[test]
    fn without_cuts_both_plans_take_the_same() {
        let answer = question(|risk| (risk.source, risk.target) = (ShiftSource::None, RiskTarget::Band(3)))
            .answer()
            .ok()
            .unwrap();
        let (plain, safe) = (answer.plain.ok().unwrap(), answer.safe.unwrap());
        assert_eq!(plain.effort, safe.outcome.effort);
        assert_eq!(safe.proven, safe.outcome.effort);
    }

    #[test]
    fn locked_indicators_stay() {
        let mut model = example(&Rc::new(Instrument::permenpanrb_59_2020().clone()));
        model.baseline.standing = Standing::SelfAssessed;
        model.scenario.locks = Marks::all(&model.instrument);
        let answer = Question::of(&model, &Rc::default()).answer().ok().unwrap();
        assert!(matches!(answer.safe, Err(SafeFault::Unreachable { .. })));
    }
}
