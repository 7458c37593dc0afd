//! A question to the room: what is changed, and what is to be guessed.

use std::rc::Rc;

use spbe_index::cohort::ReadyMeasures;
use spbe_index::{IndicatorId, Instrument, Value};
use spbe_workspace::stage::{About, Act, Asks, Question};
use spbe_workspace::{CohortSettings, scenarios};
use yew::prelude::*;

use super::super::desk::DeskContext;
use super::super::keys::Command;
use super::guess;
use crate::view::parts::field::value_of;
use crate::view::tabs::cohort::use_ready;
use crate::view::tabs::plan::Brief;

/// What is being put together.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::view::tabs::present) struct Draft {
    lifts: Vec<(IndicatorId, Value)>,
    is_about_index: bool,
}

/// What the panel keeps while it is open or not.
pub(in crate::view::tabs::present) struct Asking {
    draft: UseStateHandle<Draft>,
    /// Whether a plan was wanted where there is none to ask about.
    has_no_plan: UseStateHandle<bool>,
    /// The services that come ready-made.
    ready: Option<Rc<ReadyMeasures>>,
}

#[hook]
pub(in crate::view::tabs::present) fn use_asking(instrument: &Rc<Instrument>) -> Asking {
    Asking {
        draft: use_state_eq(Draft::default),
        has_no_plan: use_state_eq(|| false),
        ready: use_ready(instrument),
    }
}

/// What the room is asked about, and what is lifted.
type Asked = (About, Rc<[(IndicatorId, Value)]>);

impl Asking {
    /// Asks the room about a change.
    fn asker(&self, context: &DeskContext<'_>) -> Callback<Asked> {
        let asks = if self.draft.is_about_index { Asks::Index } else { Asks::Band };
        context.act.reform(move |(about, lifts)| Act::Ask(Some(Question { about, lifts, asks })))
    }
}

pub(in crate::view::tabs::present) fn view(context: &DeskContext<'_>, asking: &Asking) -> Html {
    let body = if context.stage.question.is_some() { asked(context) } else { drafting(context, asking) };
    // While the room guesses, what it guesses comes first.
    let is_guessing = context.scene.asks.is_some();
    html! {
        <>
            <div>{ guess::view(context) }</div>
            <div hidden={is_guessing && context.stage.question.is_none()}>{ body }</div>
        </>
    }
}

fn drafting(context: &DeskContext<'_>, asking: &Asking) -> Html {
    let (words, draft) = (context.words, &asking.draft);
    let choice = |is_index: bool, name: &'static str| {
        let draft = draft.clone();
        let onclick = move |_: MouseEvent| draft.set(Draft { is_about_index: is_index, ..(*draft).clone() });
        html! { <button type="button" aria-pressed={(asking.draft.is_about_index == is_index).to_string()} {onclick}>{ name }</button> }
    };
    html! {
        <>
            <div class="labelled"><span>{ words.room_guesses }</span>
                <div class="segments" role="group" aria-label={words.room_guesses}>{ choice(false, words.the_band) }{ choice(true, words.the_index) }</div>
            </div>
            <h3>{ words.raise }</h3>
            { picker(context, asking) }
            <ul class="lifts">{ for draft.lifts.iter().map(|lift| lift_row(context, draft, *lift)) }</ul>
            { ask_button(context, asking) }
            <h3>{ words.service }</h3>
            { services(context, asking) }
            <h3>{ words.plan }</h3>
            { plan(context, asking) }
        </>
    }
}

/// Adds an indicator, one level above where it stands.
fn picker(context: &DeskContext<'_>, asking: &Asking) -> Html {
    let (draft, instrument, now) = (
        asking.draft.clone(),
        Rc::clone(&context.model.instrument),
        Rc::clone(&context.model.scenario.values),
    );
    let onchange = move |event: Event| {
        let Some(id) = instrument.indicator_numbered(&value_of(&event)) else { return };
        let from = now.get(id).unwrap_or_else(|| instrument.scale().min());
        let Some(to) = instrument.scale().levels().find(|level| *level > from) else { return };
        draft.set(with_lift(&draft, id, Some(to)));
    };
    let is_top = |id| context.model.scenario.values.get(id) == Some(context.model.instrument.scale().max());
    let option = |(id, indicator): (IndicatorId, &spbe_index::Indicator)| {
        let name = format!(
            "{} · {}",
            context.labels.title(id),
            context.locale.value(context.model.scenario.values.get(id))
        );
        let is_there = asking.draft.lifts.iter().any(|(lifted, _)| *lifted == id);
        html! { <option key={id.position()} value={indicator.number().to_owned()} disabled={is_there || is_top(id)}>{ name }</option> }
    };
    html! {
        <label class="wide">{ context.words.add_indicator }
            <select id="ask-indicator" {onchange}>
                <option value="" selected={true}>{ context.words.choose }</option>
                { for context.model.instrument.indicators().map(option) }
            </select>
        </label>
    }
}

fn with_lift(draft: &Draft, id: IndicatorId, to: Option<Value>) -> Draft {
    let mut lifts: Vec<_> = draft.lifts.iter().copied().filter(|(lifted, _)| *lifted != id).collect();
    if let Some(to) = to {
        lifts.insert(lifts.partition_point(|(lifted, _)| *lifted < id), (id, to));
    }
    Draft { lifts, ..draft.clone() }
}

/// The levels of an indicator. Pointing at one lets the stage run through all of them.
fn lift_row(
    context: &DeskContext<'_>,
    draft: &UseStateHandle<Draft>,
    (id, to): (IndicatorId, Value),
) -> Html {
    let title = context.labels.title(id);
    let from = context.model.scenario.values.get(id);
    let level = |level: Value| {
        let draft = draft.clone();
        let onclick = move |_: MouseEvent| draft.set(with_lift(&draft, id, Some(level)));
        let digit = context.locale.value(Some(level));
        html! {
            <button type="button" key={level.hundredths()} class={if from == Some(level) { "at-baseline" } else { "" }}
                aria-pressed={(level == to).to_string()} aria-label={(context.words.level_of)(&digit, &title)}
                disabled={from.is_some_and(|from| level <= from)} {onclick}>{ digit }</button>
        }
    };
    let on = |looping: Option<IndicatorId>| {
        let act = context.act.clone();
        move |_: PointerEvent| act.emit(Act::Loop(looping))
    };
    let remove = {
        let draft = draft.clone();
        move |_: MouseEvent| draft.set(with_lift(&draft, id, None))
    };
    html! {
        <li key={id.position()}>
            <span>{ title.clone() }</span>
            <span class="levels" onpointerenter={on(Some(id))} onpointerleave={on(None)}>{ for context.model.instrument.scale().levels().map(level) }</span>
            <button type="button" class="quiet" aria-label={(context.words.remove)(&title)} onclick={remove}>{ "✕" }</button>
        </li>
    }
}

fn ask_button(context: &DeskContext<'_>, asking: &Asking) -> Html {
    let lifts: Rc<[_]> = asking.draft.lifts.clone().into();
    let is_empty = lifts.is_empty();
    let onclick = asking.asker(context).reform(move |_: MouseEvent| (About::Levels, Rc::clone(&lifts)));
    html! { <button type="button" class="primary" disabled={is_empty} {onclick}>{ context.words.ask_it }</button> }
}

/// The services that the cohort shares, and those that come ready-made.
fn services(context: &DeskContext<'_>, asking: &Asking) -> Html {
    let cohort = CohortSettings::of(context.model);
    let own = cohort.services.iter().filter(|service| !service.name.is_empty() && !service.lifts.is_empty());
    let own = own.map(|service| (service.name.to_string(), service.lifts.to_vec()));
    let ready = asking.ready.iter().flat_map(|ready| ready.measures()).map(|measure| {
        let lifts = measure.measure().lifts().iter().map(|lift| (lift.indicator, lift.to)).collect();
        (context.locale.text(measure.name()), lifts)
    });
    let all: Vec<(String, Vec<_>)> = own.chain(ready).collect();
    let asker = asking.asker(context);
    let item = |(name, lifts): &(String, Vec<(IndicatorId, Value)>)| {
        let (about, lifts): (_, Rc<[_]>) = (About::Service(name.as_str().into()), lifts.as_slice().into());
        let onclick = asker.reform(move |_: MouseEvent| (about.clone(), Rc::clone(&lifts)));
        html! { <li key={name.clone()}><button type="button" class="quiet" {onclick}>{ name.clone() }</button></li> }
    };
    html! {
        <>
            <p class="note" hidden={!all.is_empty()}>{ context.words.no_services }</p>
            <ul class="services">{ for all.iter().map(item) }</ul>
        </>
    }
}

/// The plan is worked out when it is asked for, not whenever the desk is drawn.
fn plan(context: &DeskContext<'_>, asking: &Asking) -> Html {
    let (asker, has_none, model) = (asking.asker(context), asking.has_no_plan.clone(), context.model.clone());
    let onclick = move |_: MouseEvent| {
        let values = Brief::of(&model).map(|brief| brief.values());
        let higher = values.iter().flat_map(spbe_index::Values::iter);
        let higher = higher.filter(|(id, value)| *value > model.scenario.values.get(*id));
        let lifts: Rc<[_]> = higher.filter_map(|(id, value)| Some((id, value?))).collect();
        has_none.set(lifts.is_empty());
        if !lifts.is_empty() {
            asker.emit((About::Plan, lifts));
        }
    };
    html! {
        <>
            <button type="button" {onclick}>{ context.words.ask_plan }</button>
            <p class="note" role="status">{ asking.has_no_plan.then_some(context.words.no_plan) }</p>
        </>
    }
}

/// The question that the room has before it.
fn asked(context: &DeskContext<'_>) -> Html {
    let words = context.words;
    let send = |command: Command| {
        let commands = context.command.clone();
        move |_: MouseEvent| commands.emit(command.clone())
    };
    let is_locked = !context.stage.is_unlocked;
    let reveal = if context.stage.is_revealed { words.replay } else { words.reveal };
    let act = if context.stage.is_revealed { Act::Replay } else { Act::Next };
    let keep = scenario_of(context);
    let is_full = context.model.shelf.len() + 1 >= scenarios::MOST;
    html! {
        <>
            <p class="asked">{ context.scene.text.to_string() }</p>
            <div class="actions">
                <button type="button" class="primary" onclick={send(Command::Act(act))}>{ reveal }</button>
                <button type="button" disabled={is_locked || !context.stage.is_revealed} onclick={send(Command::Apply)}>{ words.apply }</button>
                <button type="button" disabled={is_full} onclick={keep}>{ words.keep }</button>
                <button type="button" onclick={send(Command::Act(Act::Ask(None)))}>{ words.end_question }</button>
            </div>
            <p class="note" hidden={!is_locked}>{ words.locked_note }</p>
        </>
    }
}

/// Puts what was asked beside the other scenarios.
fn scenario_of(context: &DeskContext<'_>) -> Callback<MouseEvent> {
    let values = (*context.scene.model.scenario.values).clone();
    context.page.dispatch.on(spbe_workspace::Action::AddPlanned(context.words.asked_name.into(), values))
}
