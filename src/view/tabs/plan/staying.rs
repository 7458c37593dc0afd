//! Which indicators of a plan are in it whatever its steps are supposed to take.

use spbe_index::plan::Plan;
use spbe_index::{IndicatorId, Instrument, Score, Value};
use spbe_workspace::plan::Shape;

use super::question::Question;

/// All that it depends on.
#[derive(Clone, PartialEq)]
pub(super) struct Ask {
    pub(super) question: Question,
    pub(super) target: Score,
    /// The indicators of the plan.
    pub(super) indicators: Vec<IndicatorId>,
}

/// What has been found so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Staying {
    /// The indicators that every plan so far has.
    pub(super) indicators: Vec<IndicatorId>,
    /// How many assumptions were looked at.
    looked: usize,
}

/// The highest level that is below the top of the scale: where a plan stays that is not to reach for the last level.
pub(super) fn below_top(instrument: &Instrument) -> Option<Value> {
    let scale = instrument.scale();
    scale.levels().filter(|level| *level < scale.max() && *level > scale.min()).last()
}

/// The assumptions that the page offers.
fn presets(instrument: &Instrument) -> [(Shape, Option<Value>); 3] {
    [(Shape::Flat, None), (Shape::Rising, None), (Shape::Rising, below_top(instrument))]
}

/// The indicators of a plan, each once.
pub(super) fn indicators(plan: &Plan) -> Vec<IndicatorId> {
    let mut indicators: Vec<_> = plan.steps.iter().map(|step| step.indicator).collect();
    indicators.dedup();
    indicators
}

/// One assumption more. Where it leads to no plan it says nothing about one.
pub(super) fn work(ask: &Ask, before: Option<&Staying>) -> Option<Staying> {
    let Some(before) = before else { return Some(Staying { indicators: ask.indicators.clone(), looked: 0 }) };
    let (shape, ceiling) = *presets(&ask.question.instrument).get(before.looked)?;
    let terms = ask.question.terms.supposing(shape, ceiling);
    let plan = (Question { terms, ..ask.question.clone() }).answer().ok();
    let plan = plan.and_then(|ready| ready.frontier.plan(ask.target).ok());
    let is_in = |id: &IndicatorId| plan.as_ref().is_none_or(|plan| indicators(plan).contains(id));
    let indicators = before.indicators.iter().copied().filter(is_in).collect();
    Some(Staying { indicators, looked: before.looked + 1 })
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use spbe_workspace::opened::example;
    use spbe_workspace::{Model, PlanSettings};

    fn model() -> Model {
        example(&Rc::new(Instrument::permenpanrb_59_2020().clone()))
    }

    fn plan(model: &Model, settings: &PlanSettings) -> Plan {
        let ready = Question::of(model, settings).answer().unwrap_or_else(|_| panic!("no plan"));
        ready.frontier.plan(Score::from_hundredths(350)).unwrap()
    }

    fn staying(ask: Ask) -> Vec<IndicatorId> {
        let mut found = None;
        while let Some(next) = work(&ask, found.as_ref()) {
            found = Some(next);
        }
        found.unwrap().indicators
    }

    #[test]
    fn what_stays_is_in_the_plan_of_every_assumption_and_the_rest_is_missing_in_one() {
        let model = model();
        let top = model.instrument.scale().level(4);
        let all =
            [(Shape::Rising, None), (Shape::Flat, None), (Shape::Rising, top)].map(|(shape, ceiling)| {
                plan(&model, &PlanSettings { shape, ceiling, ..PlanSettings::default() })
            });
        let [own, ..] = &all;
        let question = Question::of(&model, &PlanSettings::default());
        let target = Score::from_hundredths(350);
        let kept = staying(Ask { question, target, indicators: indicators(own) });
        assert!(!kept.is_empty());
        for id in indicators(own) {
            let is_in_all = all.iter().all(|plan| plan.steps.iter().any(|step| step.indicator == id));
            assert_eq!(kept.contains(&id), is_in_all, "{id:?}");
        }
    }

    #[test]
    fn a_ceiling_for_all_lets_nothing_above_it_and_leaves_what_is_above_already() {
        let model = model();
        let top = model.instrument.scale().level(4);
        let settings = PlanSettings { ceiling: top, ..PlanSettings::default() };
        let plan = plan(&model, &settings);
        assert!(!plan.steps.is_empty() && plan.steps.iter().all(|step| Some(step.to) <= top));
    }
}
