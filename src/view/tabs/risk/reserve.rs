//! A plan and its chance beside each other, and the plan with a reserve one press away: for the tab of the plan.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use spbe_index::{Instrument, Score, Values, assess};
use spbe_workspace::{Action, Model, RiskSettings, SettingsTab, scenarios};
use yew::prelude::*;

use super::chance::is_open;
use super::grade::Span;
use super::probability_format::ProbabilityFormat;
use super::search::{Question, Safe};
use crate::app::context::Page;

/// How long the page has to say that it is computing, in milliseconds.
const REST: u32 = 40;

/// What the part is drawn from.
#[derive(Properties, PartialEq)]
pub(in crate::view::tabs) struct ReserveProps {
    pub(in crate::view::tabs) page: Page,
    pub(in crate::view::tabs) model: Model,
    /// The values that the plan begins from, and those that it leads to.
    pub(in crate::view::tabs) start: Rc<Values>,
    pub(in crate::view::tabs) planned: Rc<Values>,
    /// What it aims at.
    pub(in crate::view::tabs) target: Score,
}

/// How far the search is.
#[derive(Clone, Default)]
enum Work {
    #[default]
    Nothing,
    Running {
        /// Dropping it stops the search that has not begun.
        _timer: Rc<Timeout>,
    },
    Done(Question, Option<Rc<Safe>>),
}

/// A component, because the plan is kept until another one is asked for.
#[component]
pub(in crate::view::tabs) fn Reserve(props: &ReserveProps) -> Html {
    let ReserveProps { page, model, start, planned, target } = props;
    let format = ProbabilityFormat::new(page.locale);
    let words = &format.words.reserve;
    let risk = use_memo(
        (Rc::clone(model.tab_settings.of(SettingsTab::Risk)), Rc::clone(&model.instrument)),
        |(text, instrument)| RiskSettings::read(instrument, text),
    );
    let question = Question::of(model, &risk).from(Rc::clone(start), *target);
    let said = use_memo(
        (question.inputs.clone(), Rc::clone(planned), *target, page.locale),
        |(inputs, planned, target, locale)| {
            let words = ProbabilityFormat::new(*locale).words;
            let span = || Span::of(&inputs.instrument, &inputs.confirmed, planned, &inputs.risk, *target);
            is_open(&inputs.confirmed, planned).then(|| span().ok().map(|span| span.say(words))).flatten()
        },
    );
    let work = use_state(Work::default);
    let onclick = {
        let (work, question) = (work.clone(), question.clone());
        Callback::from(move |_: MouseEvent| {
            let (done, question) = (work.clone(), question.clone());
            let timer = Timeout::new(REST, move || {
                let safe = question.clone().answer().ok().and_then(|answer| answer.safe.ok()).map(Rc::new);
                done.set(Work::Done(question, safe));
            });
            work.set(Work::Running { _timer: Rc::new(timer) });
        })
    };
    let confidence = (format.words.chance.percent)(&risk.confidence.to_string());
    let index = format.locale.score(assess(&model.instrument, planned).index());
    let sentence = said.as_ref().as_ref().map(|chance| (words.accepted)(&index, chance));
    html! {
        <div class="reserve" hidden={sentence.is_none()}>
            <p id="plan-chance">{ sentence }</p>
            <button type="button" id="with-reserve" disabled={matches!(*work, Work::Running { .. })} {onclick}>{ (words.find)(&confidence) }</button>
            <div class="found" role="status">{
                match &*work {
                    Work::Running { .. } => html! { <p>{ format.words.safe.working }</p> },
                    Work::Done(asked, None) if *asked == question => html! { <p class="warning">{ (words.none)(&confidence) }</p> },
                    Work::Done(asked, Some(safe)) if *asked == question => found(props, format, safe, &confidence),
                    Work::Nothing | Work::Done(..) => Html::default(),
                }
            }</div>
        </div>
    }
}

fn found(props: &ReserveProps, format: ProbabilityFormat, safe: &Safe, confidence: &str) -> Html {
    let ReserveProps { page, model, start, .. } = props;
    let (words, of_safe) = (&format.words.reserve, &format.words.safe);
    let values = &safe.outcome.values;
    let (levels, indicators) = raised(&model.instrument, start, values);
    let index = format.locale.score(safe.outcome.claimed);
    let apply = Action::ApplyPlan((**values).clone());
    let add = Action::AddPlanned((of_safe.name)(confidence).into(), (**values).clone());
    let is_there = *model.scenario.values == **values;
    let is_full = model.shelf.len() + 1 >= scenarios::MOST;
    html! {
        <>
            <p class="sentence">{ (words.found)(&index, levels, indicators, confidence) }</p>
            <div class="commands">
                <button type="button" id="apply-reserve" disabled={is_there} onclick={page.dispatch.on(apply)}>{ of_safe.apply }</button>
                <button type="button" disabled={is_there || is_full} onclick={page.dispatch.on(add)}>{ of_safe.add }</button>
            </div>
        </>
    }
}

/// How many whole levels are risen through from one set of values to another, and on how many indicators.
fn raised(instrument: &Instrument, from: &Values, to: &Values) -> (usize, usize) {
    let scale = instrument.scale();
    let (mut levels, mut indicators) = (0, 0);
    for (id, end) in to.iter() {
        let start = from.get(id).unwrap_or(scale.min());
        let passed = scale.levels().filter(|level| *level > start && Some(*level) <= end).count();
        levels += passed;
        indicators += usize::from(passed > 0);
    }
    (levels, indicators)
}

#[cfg(test)]
mod tests {
    use super::*;
    use spbe_workspace::opened::example;

    #[test]
    fn levels_are_counted_from_the_lowest_where_nothing_is_filled_in() {
        let instrument = Instrument::permenpanrb_59_2020();
        let level = |level| instrument.scale().level(level);
        let id = |number| instrument.indicator_numbered(number).unwrap();
        let from = Values::filled(instrument, level(2).unwrap()).with(id("3"), None);
        let to = from.with(id("1"), level(4)).with(id("2"), level(1)).with(id("3"), level(2));
        assert_eq!(raised(instrument, &from, &to), (3, 2));
    }

    /// What was confirmed needs no reserve: above an official result the plan is lighter than from a self-assessment.
    #[test]
    fn above_an_official_result_a_plan_with_a_reserve_takes_less() {
        let model = example(&Rc::new(Instrument::permenpanrb_59_2020().clone()));
        let own = model.with_standing(spbe_index::Standing::SelfAssessed);
        let effort = |model: &Model| {
            let question = Question::of(model, &Rc::default());
            let safe = question.from(Rc::clone(&model.baseline.values), Score::from_hundredths(280)).answer();
            safe.ok().unwrap().safe.unwrap().outcome.effort
        };
        assert!(effort(&model) < effort(&own));
    }
}
