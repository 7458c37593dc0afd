//! A question to the room: what is changed, and what is to be guessed.

use std::rc::Rc;

use spbe_index::cohort::ReadyMeasures;
use spbe_index::{IndicatorId, Instrument, Value};
use yew::prelude::*;

use super::super::desk::At;
use super::super::keys::Command;
use super::guess;
use crate::state::stage::{About, Act, Asks, Question};
use crate::state::{CohortSettings, scenarios};
use crate::view::parts::field::value_of;
use crate::view::rooms::cohort::use_ready;
use crate::view::rooms::plan::Brief;

/// What is being put together.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::view::rooms::present) struct Draft {
    lifts: Vec<(IndicatorId, Value)>,
    is_about_index: bool,
}

/// What the panel keeps while it is open or not.
pub(in crate::view::rooms::present) struct Asking {
    draft: UseStateHandle<Draft>,
    /// Whether a plan was wanted where there is none to ask about.
    has_no_plan: UseStateHandle<bool>,
    /// The services that come ready-made.
    ready: Option<Rc<ReadyMeasures>>,
}

#[hook]
pub(in crate::view::rooms::present) fn use_asking(instrument: &Rc<Instrument>) -> Asking {
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
    fn asker(&self, at: &At<'_>) -> Callback<Asked> {
        let asks = if self.draft.is_about_index { Asks::Index } else { Asks::Band };
        at.act.reform(move |(about, lifts)| Act::Ask(Some(Question { about, lifts, asks })))
    }
}

pub(in crate::view::rooms::present) fn view(at: &At<'_>, asking: &Asking) -> Html {
    let content = if at.stage.question.is_some() { asked(at) } else { drafting(at, asking) };
    // While the room guesses, what it guesses comes first.
    let is_guessing = at.scene.asks.is_some();
    html! {
        <>
            <div>{ guess::view(at) }</div>
            <div hidden={is_guessing && at.stage.question.is_none()}>{ content }</div>
        </>
    }
}

fn drafting(at: &At<'_>, asking: &Asking) -> Html {
    let (words, draft) = (at.words, &asking.draft);
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
            { picker(at, asking) }
            <ul class="lifts">{ for draft.lifts.iter().map(|lift| lift_row(at, draft, *lift)) }</ul>
            { ask_button(at, asking) }
            <h3>{ words.service }</h3>
            { services(at, asking) }
            <h3>{ words.plan }</h3>
            { plan(at, asking) }
        </>
    }
}

/// Adds an indicator, one level above where it stands.
fn picker(at: &At<'_>, asking: &Asking) -> Html {
    let (draft, instrument, now) =
        (asking.draft.clone(), Rc::clone(&at.model.instrument), Rc::clone(&at.model.scenario.values));
    let onchange = move |event: Event| {
        let Some(id) = instrument.indicator_numbered(&value_of(&event)) else { return };
        let from = now.get(id).unwrap_or_else(|| instrument.scale().min());
        let Some(to) = instrument.scale().levels().find(|level| *level > from) else { return };
        draft.set(with_lift(&draft, id, Some(to)));
    };
    let is_top = |id| at.model.scenario.values.get(id) == Some(at.model.instrument.scale().max());
    let option = |(id, indicator): (IndicatorId, &spbe_index::Indicator)| {
        let name = format!("{} · {}", at.labels.title(id), at.locale.value(at.model.scenario.values.get(id)));
        let is_there = asking.draft.lifts.iter().any(|(lifted, _)| *lifted == id);
        html! { <option key={id.position()} value={indicator.number().to_owned()} disabled={is_there || is_top(id)}>{ name }</option> }
    };
    html! {
        <label class="wide">{ at.words.add_indicator }
            <select id="ask-indicator" {onchange}>
                <option value="" selected={true}>{ at.words.choose }</option>
                { for at.model.instrument.indicators().map(option) }
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
fn lift_row(at: &At<'_>, draft: &UseStateHandle<Draft>, (id, to): (IndicatorId, Value)) -> Html {
    let title = at.labels.title(id);
    let from = at.model.scenario.values.get(id);
    let level = |level: Value| {
        let draft = draft.clone();
        let onclick = move |_: MouseEvent| draft.set(with_lift(&draft, id, Some(level)));
        let digit = at.locale.value(Some(level));
        html! {
            <button type="button" key={level.hundredths()} class={if from == Some(level) { "at-baseline" } else { "" }}
                aria-pressed={(level == to).to_string()} aria-label={(at.words.level_of)(&digit, &title)}
                disabled={from.is_some_and(|from| level <= from)} {onclick}>{ digit }</button>
        }
    };
    let on = |looping: Option<IndicatorId>| {
        let act = at.act.clone();
        move |_: PointerEvent| act.emit(Act::Loop(looping))
    };
    let remove = {
        let draft = draft.clone();
        move |_: MouseEvent| draft.set(with_lift(&draft, id, None))
    };
    html! {
        <li key={id.position()}>
            <span>{ title.clone() }</span>
            <span class="levels" onpointerenter={on(Some(id))} onpointerleave={on(None)}>{ for at.model.instrument.scale().levels().map(level) }</span>
            <button type="button" class="quiet" aria-label={(at.words.remove)(&title)} onclick={remove}>{ "✕" }</button>
        </li>
    }
}

fn ask_button(at: &At<'_>, asking: &Asking) -> Html {
    let lifts: Rc<[_]> = asking.draft.lifts.clone().into();
    let is_empty = lifts.is_empty();
    let onclick = asking.asker(at).reform(move |_: MouseEvent| (About::Levels, Rc::clone(&lifts)));
    html! { <button type="button" class="primary" disabled={is_empty} {onclick}>{ at.words.ask_it }</button> }
}

/// The services that the cohort shares, and those that come ready-made.
fn services(at: &At<'_>, asking: &Asking) -> Html {
    let cohort = CohortSettings::of(at.model);
    let own = cohort.services.iter().filter(|service| !service.name.is_empty() && !service.lifts.is_empty());
    let own = own.map(|service| (service.name.to_string(), service.lifts.to_vec()));
    let ready = asking.ready.iter().flat_map(|ready| ready.measures()).map(|measure| {
        let lifts = measure.measure().lifts().iter().map(|lift| (lift.indicator, lift.to)).collect();
        (at.locale.text(measure.name()), lifts)
    });
    let all: Vec<(String, Vec<_>)> = own.chain(ready).collect();
    let asker = asking.asker(at);
    let item = |(name, lifts): &(String, Vec<(IndicatorId, Value)>)| {
        let (about, lifts): (_, Rc<[_]>) = (About::Service(name.as_str().into()), lifts.as_slice().into());
        let onclick = asker.reform(move |_: MouseEvent| (about.clone(), Rc::clone(&lifts)));
        html! { <li key={name.clone()}><button type="button" class="quiet" {onclick}>{ name.clone() }</button></li> }
    };
    html! {
        <>
            <p class="note" hidden={!all.is_empty()}>{ at.words.no_services }</p>
            <ul class="services">{ for all.iter().map(item) }</ul>
        </>
    }
}

/// The plan is worked out when it is asked for, not whenever the desk is drawn.
fn plan(at: &At<'_>, asking: &Asking) -> Html {
    let (asker, has_none, model) = (asking.asker(at), asking.has_no_plan.clone(), at.model.clone());
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
            <button type="button" {onclick}>{ at.words.ask_plan }</button>
            <p class="note" role="status">{ asking.has_no_plan.then_some(at.words.no_plan) }</p>
        </>
    }
}

/// The question that the room has before it.
fn asked(at: &At<'_>) -> Html {
    let words = at.words;
    let send = |command: Command| {
        let commands = at.command.clone();
        move |_: MouseEvent| commands.emit(command.clone())
    };
    let is_locked = !at.stage.is_unlocked;
    let reveal = if at.stage.is_revealed { words.replay } else { words.reveal };
    let act = if at.stage.is_revealed { Act::Replay } else { Act::Next };
    let keep = scenario_of(at);
    let is_full = at.model.shelf.len() + 1 >= scenarios::MOST;
    html! {
        <>
            <p class="asked">{ at.scene.text.to_string() }</p>
            <div class="actions">
                <button type="button" class="primary" onclick={send(Command::Act(act))}>{ reveal }</button>
                <button type="button" disabled={is_locked || !at.stage.is_revealed} onclick={send(Command::Apply)}>{ words.apply }</button>
                <button type="button" disabled={is_full} onclick={keep}>{ words.keep }</button>
                <button type="button" onclick={send(Command::Act(Act::Ask(None)))}>{ words.end_question }</button>
            </div>
            <p class="note" hidden={!is_locked}>{ words.locked_note }</p>
        </>
    }
}

/// Puts what was asked beside the other scenarios.
fn scenario_of(at: &At<'_>) -> Callback<MouseEvent> {
    let values = (*at.scene.model.scenario.values).clone();
    at.page.dispatch.on(crate::state::Action::AddPlanned(at.words.asked_name.into(), values))
}
