//! Safe planning: the least effort that is sure enough, beside the plain plan.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use spbe_index::risk::{ClaimsFault, SafeFault, percent};
use spbe_index::{Effort, Fixed, IndicatorId, Value};
use spbe_workspace::{Action, Model, RiskSettings, scenarios};
use yew::prelude::*;

use super::assumptions::AssumptionEditor;
use super::probability_format::ProbabilityFormat;
use super::search::{Answer, NoPlain, Outcome, Question, Safe};
use super::words::SafeWords;
use super::{field, target};
use crate::app::context::Page;
use crate::view::labels::Labels;
use crate::view::tabs::plan;

/// How long the page has to say that it is computing, in milliseconds.
const REST: u32 = 40;

/// What the part is drawn from.
#[derive(Properties, PartialEq)]
pub(super) struct SafePlanningProps {
    pub(super) assumptions: AssumptionEditor,
    pub(super) model: Model,
    pub(super) labels: Rc<Labels>,
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
    Done(Rc<Answer>),
    /// There are no chances for what was asked.
    Refused(ClaimsFault),
}

/// The part of the page. A component, because the plan is kept until another one is asked for.
#[component]
pub(super) fn SafePlanning(props: &SafePlanningProps) -> Html {
    let SafePlanningProps { assumptions, model, labels } = props;
    let page = &assumptions.page;
    let format = ProbabilityFormat::new(page.locale);
    let words = &format.words.safe;
    let work = use_state(Work::default);
    let question = Question::of(model, &assumptions.risk);
    let onclick = {
        let (work, question) = (work.clone(), question.clone());
        Callback::from(move |_: MouseEvent| {
            let (done, question) = (work.clone(), question.clone());
            let answered = |question: Question| match question.answer() {
                Ok(answer) => Work::Done(Rc::new(answer)),
                Err(fault) => Work::Refused(fault),
            };
            let timer = Timeout::new(REST, move || done.set(answered(question)));
            work.set(Work::Running { _timer: Rc::new(timer) });
        })
    };
    let is_running = matches!(*work, Work::Running { .. });
    let target = question.inputs.target();
    let name = target::full_name(target, &model.instrument, format);
    html! {
        <div class="safe">
            <h2>{ words.heading }</h2>
            <p>{ words.lead }</p>
            <div class="fields">
                <label>{ words.confidence }{" "}
                    <input type="number" id="risk-confidence" min="1" max="99" value={assumptions.risk.confidence.to_string()} onchange={set_confidence(assumptions)}/>{" % "}
                    { (words.of_target)(&name) }
                </label>
                <button type="button" class="primary" {onclick} disabled={is_running}>{ words.find }</button>
            </div>
            <p class="status" role="status">{ status(&work, &question, words) }</p>
            <div class="answer-place">{
                match &*work {
                    Work::Done(answer) => found(&Shown { page, model, labels, format, answer }),
                    Work::Refused(fault) => html! { <p class="warning">{ (format.words.chance.refused)(*fault) }</p> },
                    Work::Nothing | Work::Running { .. } => Html::default(),
                }
            }</div>
        </div>
    }
}

fn set_confidence(assumptions: &AssumptionEditor) -> Callback<Event> {
    assumptions.on(|event: &Event, risk| {
        let confidence = field::whole(event, 1, 99).and_then(|number| u8::try_from(number).ok())?;
        Some(RiskSettings { confidence, ..risk })
    })
}

/// What there is to say about the plan beside its figures.
fn status(work: &Work, question: &Question, words: &SafeWords) -> &'static str {
    match work {
        Work::Nothing | Work::Refused(_) => "",
        Work::Running { .. } => words.working,
        Work::Done(answer) => {
            let planned = answer.safe.as_ref().map(|safe| &safe.outcome.values).ok();
            let is_new = planned.is_some_and(|values| **values != *answer.question.inputs.scenario);
            if is_new && planned == Some(&question.inputs.scenario) {
                words.done
            } else if answer.question == *question {
                ""
            } else {
                words.stale
            }
        }
    }
}

/// What an answer is drawn from.
struct Shown<'a> {
    page: &'a Page,
    model: &'a Model,
    labels: &'a Labels,
    format: ProbabilityFormat,
    answer: &'a Answer,
}

fn found(shown: &Shown<'_>) -> Html {
    match &shown.answer.safe {
        Ok(safe) => plans(shown, safe),
        Err(fault) => {
            html! { <div class="found"><p class="warning">{ refusal(shown, fault) }</p>{ plain_too(shown) }</div> }
        }
    }
}

fn refusal(shown: &Shown<'_>, fault: &SafeFault) -> String {
    let (format, words) = (shown.format, &shown.format.words.safe);
    let confidence = confidence(shown);
    let (best, at_most) = match fault {
        SafeFault::Unreachable { best, at_most } => (*best, *at_most),
        // There is a list with a candidate for each indicator, and an answer only where there are chances.
        SafeFault::Count { .. } | SafeFault::NoCandidate(_) | SafeFault::Claims(_) => (0.0, 1.0),
    };
    let wanted = f64::from(shown.answer.question.inputs.risk.confidence) / 100.0;
    let proof = if at_most < wanted {
        (words.none_exists)(&format.share(at_most))
    } else {
        words.none_known.to_owned()
    };
    format!("{} {proof}", (words.none_found)(&confidence, &format.share(best)))
}

fn plain_too(shown: &Shown<'_>) -> Html {
    let (format, words) = (shown.format, &shown.format.words.safe);
    let text = match &shown.answer.plain {
        Ok(_) => None,
        Err(NoPlain::TooFar(best)) => Some((words.plain_none)(&format.locale.score(*best))),
        Err(NoPlain::Faulty(faults)) => {
            let faults = faults.iter().map(|fault| plan::fault_in_words(fault, format.locale));
            Some([words.plain_faulty.to_owned()].into_iter().chain(faults).collect::<Vec<_>>().join(" "))
        }
    };
    html! { <p hidden={text.is_none()}>{ text.clone() }</p> }
}

fn confidence(shown: &Shown<'_>) -> String {
    let confidence = shown.answer.question.inputs.risk.confidence;
    (shown.format.words.chance.percent)(&confidence.to_string())
}

fn plans(shown: &Shown<'_>, safe: &Safe) -> Html {
    let (format, words) = (shown.format, &shown.format.words.safe);
    let is_needed = safe.outcome.effort > Effort::ZERO;
    let proof = if safe.proven >= safe.outcome.effort {
        words.proven.to_owned()
    } else {
        (words.gap)(&effort(shown, safe.outcome.effort), &effort(shown, safe.proven))
    };
    let sentence =
        if is_needed { price(shown, safe) } else { (words.already)(&format.both(safe.outcome.chance)) };
    let locked = shown.answer.question.terms.locks.len();
    html! {
        <div class="found">
            <p class="sentence">{ sentence }</p>
            <p hidden={!is_needed}>{ proof }</p>
            { plain_too(shown) }
            <p class="soft" hidden={!shown.answer.question.terms.are_own()}>{ words.own_terms }</p>
            <p class="soft" hidden={locked == 0}>{ (words.locked)(locked) }</p>
            { comparison(shown, safe) }
            <div hidden={!is_needed}>{ buttons(shown, safe) }{ steps(shown, safe) }</div>
        </div>
    }
}

/// What safety takes beyond the plain plan.
fn price(shown: &Shown<'_>, safe: &Safe) -> String {
    let words = &shown.format.words.safe;
    let plain = shown.answer.plain.as_ref().map_or(Effort::ZERO, |plain| plain.effort);
    let more = safe.outcome.effort.less(plain);
    let margin = margin(shown, &safe.outcome);
    (words.price)(
        &effort(shown, more),
        &shown.format.locale.number(figure(shown, &safe.outcome)),
        margin.trim_start_matches('+'),
        &confidence(shown),
    )
}

/// How far the claim lies above the target.
fn margin(shown: &Shown<'_>, outcome: &Outcome) -> String {
    let target = shown.answer.question.inputs.target().score.in_full();
    shown.format.locale.change(target, figure(shown, outcome))
}

/// The claimed index as it is displayed.
fn figure(shown: &Shown<'_>, outcome: &Outcome) -> Fixed {
    plan::figure(&shown.model.instrument, outcome.claimed)
}

fn effort(shown: &Shown<'_>, effort: Effort) -> String {
    match shown.format.locale.language() {
        spbe_index::Language::Indonesian => effort.to_string().replace('.', ","),
        spbe_index::Language::English => effort.to_string(),
    }
}

fn comparison(shown: &Shown<'_>, safe: &Safe) -> Html {
    let (format, words) = (shown.format, &shown.format.words.safe);
    let (now, plain) = (&shown.answer.now, shown.answer.plain.as_ref().ok());
    let unit = plan::unit(&shown.answer.question.unit, format.locale);
    let row = |name: &str, of: &dyn Fn(&Outcome) -> String| {
        html! {
            <tr key={name.to_owned()}>
                <th scope="row">{ name.to_owned() }</th>
                <td>{ of(now) }</td>
                <td>{ plain.map_or_else(|| "–".to_owned(), of) }</td>
                <td class="safe-column">{ of(&safe.outcome) }</td>
            </tr>
        }
    };
    html! {
        <table class="compared">
            <caption class="hidden-visually">{ words.compared }</caption>
            <thead><tr>
                <td/>
                <th scope="col">{ words.now }</th>
                <th scope="col">{ words.plain }</th>
                <th scope="col" class="safe-column">{ words.safe }</th>
            </tr></thead>
            <tbody>
                { row(&(words.effort)(unit), &|outcome| effort(shown, outcome.effort)) }
                { row(words.claimed, &|outcome| format.locale.number(figure(shown, outcome))) }
                { row(words.margin, &|outcome| margin(shown, outcome)) }
                { row(words.expected, &|outcome| format.locale.number(percent(outcome.mean / 100.0, 2))) }
                { row(words.chance, &|outcome| format.both(outcome.chance)) }
            </tbody>
        </table>
    }
}

fn buttons(shown: &Shown<'_>, safe: &Safe) -> Html {
    let words = &shown.format.words.safe;
    let values = &safe.outcome.values;
    let (apply, name) = (Action::ApplyPlan((**values).clone()), (words.name)(&confidence(shown)));
    let add = Action::AddPlanned(name.into(), (**values).clone());
    let is_full = shown.model.shelf.len() + 1 >= scenarios::MOST;
    let is_there = *shown.model.scenario.values == **values;
    html! {
        <div class="commands">
            <button type="button" class="primary" disabled={is_there} onclick={shown.page.dispatch.on(apply)}>{ words.apply }</button>
            <button type="button" disabled={is_there || is_full} onclick={shown.page.dispatch.on(add)}>{ words.add }</button>
            <small hidden={!is_full}>{ (words.full)(scenarios::MOST) }</small>
        </div>
    }
}

/// Where each indicator goes in either plan.
fn steps(shown: &Shown<'_>, safe: &Safe) -> Html {
    let words = &shown.format.words.safe;
    let (start, plain) = (&shown.answer.now.values, shown.answer.plain.as_ref().ok());
    let rows = start.iter().filter_map(|(id, from)| {
        let ends = [plain.map_or(from, |plain| plain.values.get(id)), safe.outcome.values.get(id)];
        ends.iter().any(|end| *end != from).then(|| step(shown, id, from, ends))
    });
    html! {
        <table class="steps">
            <caption>{ words.steps }</caption>
            <thead><tr>
                <th scope="col">{ shown.format.words.claims.indicator }</th>
                <th scope="col">{ words.now }</th>
                <th scope="col">{ words.plain }</th>
                <th scope="col" class="safe-column">{ words.safe }</th>
            </tr></thead>
            <tbody>{ for rows }</tbody>
        </table>
    }
}

fn step(shown: &Shown<'_>, id: IndicatorId, from: Option<Value>, [plain, safe]: [Option<Value>; 2]) -> Html {
    // What stays is left blank, so that the steps stand out.
    let value = |to: Option<Value>| (to != from).then(|| shown.format.locale.value(to));
    html! {
        <tr key={id.position()}>
            <th scope="row">{ shown.labels.title(id) }</th>
            <td>{ shown.format.locale.value(from) }</td>
            <td>{ value(plain) }</td>
            <td class="safe-column">{ value(safe) }</td>
        </tr>
    }
}
