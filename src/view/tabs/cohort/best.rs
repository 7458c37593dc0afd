//! The best few services of the list, with what is proven of them in words.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use spbe_index::BandId;
use spbe_index::cohort::{Best, BestSearch, Goal, Measure, Proof};
use spbe_workspace::{CohortSettings, Service};
use yew::prelude::*;

use super::outcome::Known;
use super::shared::Shared;
use super::{CohortContext, CohortView};
use crate::app::browser::slices::{self, Work};

/// What is asked: how many services, and what for.
#[derive(Copy, Clone, Debug, PartialEq)]
pub(super) struct Question {
    count: usize,
    goal: Goal,
}

impl Default for Question {
    fn default() -> Self {
        Self { count: 3, goal: Goal::Mean }
    }
}

/// What was found, and of what.
#[derive(Clone, PartialEq)]
struct Found {
    asked: Asked,
    best: Best,
}

/// A whole question: what is known is compared by what it is of.
#[derive(Clone, PartialEq)]
struct Asked {
    members: spbe_workspace::cohort::Members,
    /// The services in question, by their places, with what they are.
    list: Vec<(usize, Measure)>,
    question: Question,
    band: BandId,
}

/// The search.
pub(super) struct Searching {
    left: UseStateHandle<Option<u64>>,
    found: UseStateHandle<Option<Rc<Found>>>,
    work: Rc<RefCell<Option<Work>>>,
}

/// Nothing is sought yet.
#[hook]
pub(super) fn use_best() -> Searching {
    let work = use_mut_ref(|| None::<Work>);
    let kept = Rc::clone(&work);
    use_effect_with((), move |()| move || drop(kept.borrow_mut().take()));
    Searching { left: use_state(|| None), found: use_state(|| None), work }
}

/// The question and its answer.
pub(super) fn view(context: &CohortContext<'_>, known: &Shared<Known>) -> Html {
    let words = &context.words.stack;
    let Some(asked) = asked(context) else { return html! { <div class="best" hidden=true/> } };
    let question = context.looks.best;
    let on_count = change(context, |question, value| Question {
        count: value.parse().unwrap_or(question.count),
        ..question
    });
    let on_goal = change(context, |question, value| Question {
        goal: if value == "reaching" { Goal::Reaching } else { Goal::Mean },
        ..question
    });
    let count = |count: usize| {
        html! { <option key={count} value={count.to_string()} selected={count == asked.question.count}>{ count }</option> }
    };
    let is_mean = question.goal == Goal::Mean;
    let found = context.best.found.as_ref().filter(|found| found.asked == asked);
    html! {
        <div class="best">
            <p class="fields">
                <b>{ words.best }</b>
                <select aria-label={words.how_many} onchange={on_count}>{ for (1..=asked.list.len()).map(count) }</select>
                <span>{ (words.best_of)(asked.list.len()) }</span>
                <select aria-label={words.goal} onchange={on_goal}>
                    <option value="mean" selected={is_mean}>{ words.mean }</option>
                    <option value="reaching" selected={!is_mean}>{ (context.words.answer.or_better)(&context.band_name(context.goal())) }</option>
                </select>
                <button type="button" id="find-best" onclick={start(context, known, &asked)}>{ words.find }</button>
            </p>
            <div role="status">
                { context.best.left.map(|left| html! { <p>{ (words.searching)(&context.count(usize::try_from(left).unwrap_or(usize::MAX))) }</p> }) }
                { found.map(|found| answer(context, found)) }
            </div>
        </div>
    }
}

/// The whole question; `None` while fewer than two services lift anything.
fn asked(context: &CohortContext<'_>) -> Option<Asked> {
    let lifting =
        context.settings.services.iter().enumerate().filter(|(_, service)| !service.lifts.is_empty());
    let list: Vec<_> = lifting.map(|(place, service)| (place, service.measure())).collect();
    let question = context.looks.best;
    let question = Question { count: question.count.min(list.len()), ..question };
    let band = context.model.instrument.bands().nth(context.goal())?.0;
    (list.len() > 1).then(|| Asked { members: context.settings.members.clone(), list, question, band })
}

fn change(context: &CohortContext<'_>, change: fn(Question, &str) -> Question) -> Callback<Event> {
    let looks = context.looks.clone();
    Callback::from(move |event: Event| {
        let best = change(looks.best, &crate::view::parts::field::value_of(&event));
        looks.set(CohortView { best, ..(*looks).clone() });
    })
}

fn start(context: &CohortContext<'_>, known: &Shared<Known>, asked: &Asked) -> Callback<MouseEvent> {
    let known = known.clone();
    let (asked, work) = (asked.clone(), Rc::clone(&context.best.work));
    let (shown, answered) = (context.best.left.setter(), context.best.found.setter());
    Callback::from(move |_: MouseEvent| {
        let measures: Rc<[Measure]> = asked.list.iter().map(|(_, measure)| measure.clone()).collect();
        let Question { count, goal } = asked.question;
        let search =
            Rc::new(RefCell::new(Some(BestSearch::new(&known.cohort, &measures, count, asked.band, goal))));
        let left = Rc::new(Cell::new(0));
        let part = {
            let (known, measures) = (known.clone(), Rc::clone(&measures));
            let (search, left) = (Rc::clone(&search), Rc::clone(&left));
            move || {
                let mut search = search.borrow_mut();
                let Some(search) = &mut *search else { return false };
                left.set(search.advance(&known.cohort, known.outcome.before(), &measures, 1));
                left.get() > 0
            }
        };
        let (known, asked) = (known.clone(), asked.clone());
        let (shown, answered) = (shown.clone(), answered.clone());
        let rest = move |has_more: bool| {
            shown.set(has_more.then(|| left.get()));
            if let Some(search) = search.borrow_mut().take_if(|_| !has_more) {
                let best = search.finish(&known.cohort, known.outcome.before(), &measures);
                answered.set(Some(Rc::new(Found { asked: asked.clone(), best })));
            }
        };
        *work.borrow_mut() = Some(slices::work(part, rest));
    })
}

fn answer(context: &CohortContext<'_>, found: &Found) -> Html {
    let words = &context.words.stack;
    let chosen: Vec<_> =
        found.best.chosen.iter().filter_map(|place| Some(found.asked.list.get(*place)?.0)).collect();
    let names: Vec<_> = chosen.iter().map(|place| context.service_name(*place)).collect();
    let mean = found.best.mean.map(|mean| context.locale().score(mean)).unwrap_or_default();
    let band = context.band_name(found.asked.band.position());
    let sentence = (words.found)(&names.join(" + "), &mean, &context.count(found.best.reaching), &band);
    html! {
        <>
            <p class="found">{ sentence }</p>
            <p class="note">{ proof(context, &found.best, &band) }</p>
            <button type="button" class="quiet" onclick={use_choice(context, chosen)}>{ words.use_choice }</button>
        </>
    }
}

fn proof(context: &CohortContext<'_>, best: &Best, band: &str) -> String {
    let words = &context.words.stack;
    match best.proof {
        Proof::Every { choices } => {
            (words.every)(&context.count(usize::try_from(choices).unwrap_or(usize::MAX)))
        }
        Proof::MeanAtMost(_) if best.is_proven() => words.mean_proven.to_owned(),
        Proof::MeanAtMost(bound) => (words.mean_at_most)(&context.locale().score(bound)),
        Proof::ReachingAtMost(_) if best.is_proven() => words.reaching_proven.to_owned(),
        Proof::ReachingAtMost(bound) => (words.reaching_at_most)(&context.count(bound), band),
    }
}

/// The chosen services are counted, the others stay in the list without being counted.
fn use_choice(context: &CohortContext<'_>, chosen: Vec<usize>) -> Callback<MouseEvent> {
    let current = context.current.clone();
    Callback::from(move |_: MouseEvent| {
        let settings = current.settings();
        let switched = |(place, service): (usize, &Service)| Service {
            is_off: !chosen.contains(&place),
            ..service.clone()
        };
        let services = settings.services.iter().enumerate().map(switched).collect();
        current.set_services(CohortSettings { services, ..(*settings).clone() });
    })
}
