//! One shared service, open: how far it lifts what, for whom, and why.

use spbe_index::Value;
use spbe_workspace::Service;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::outcome::Known;
use super::{CohortContext, CohortView, indicators};

/// The editor.
pub(super) fn view(context: &CohortContext<'_>, known: &Known, place: usize, service: &Service) -> Html {
    html! {
        <div class="editor">
            { level(context, place, service) }
            { indicators::chips(context, place, service) }
            { indicators::chosen(context, place, service) }
            { sharing(context, known, place, service) }
            { texts(context, place, service) }
        </div>
    }
}

/// The level that indicators are lifted to: that of all of them, the last one that was chosen, or the second highest.
pub(super) fn level_of(context: &CohortContext<'_>, service: &Service) -> Value {
    let scale = context.model.instrument.scale();
    let first = service.lifts.first().map(|(_, to)| *to);
    let common = first.filter(|first| service.lifts.iter().all(|(_, to)| to == first));
    let second = || scale.levels().filter(|level| *level < scale.max()).last();
    common.or(service.level).or_else(second).unwrap_or(scale.max())
}

fn is_mixed(service: &Service) -> bool {
    let first = service.lifts.first().map(|(_, to)| *to);
    service.lifts.iter().any(|(_, to)| Some(*to) != first)
}

/// Buttons for whole levels, a slider and a field for values between them. What is pointed at or slid over is tried.
fn level(context: &CohortContext<'_>, place: usize, service: &Service) -> Html {
    let words = &context.words.service;
    let picker = if context.model.instrument.scale().is_whole() {
        buttons(context, place, service)
    } else {
        slider(context, place, service)
    };
    html! { <div class="lift-to"><span>{ words.lift_to }</span>{ picker }</div> }
}

fn buttons(context: &CohortContext<'_>, place: usize, service: &Service) -> Html {
    let scale = context.model.instrument.scale();
    let chosen = Some(level_of(context, service)).filter(|_| !is_mixed(service));
    let levels = scale.levels().filter(|level| *level > scale.min());
    let button = |level: Value| {
        let onpointerover = try_out(context, place, service, Some(level));
        let is_chosen = chosen == Some(level);
        html! {
            <button type="button" key={level.hundredths()} data-value={level.hundredths().to_string()} aria-pressed={is_chosen.to_string()}
                onclick={set(context, place, service, move |service| service.at_level(level))} {onpointerover}>{ context.locale().value(Some(level)) }</button>
        }
    };
    html! {
        <span class="levels" role="group" aria-label={context.words.service.lift_to} onpointerleave={try_out(context, place, service, None)}>
            { for levels.map(button) }
        </span>
    }
}

fn slider(context: &CohortContext<'_>, place: usize, service: &Service) -> Html {
    let scale = context.model.instrument.scale();
    let value = level_of(context, service);
    let read = move |event: &Event| {
        let field = event.target_dyn_into::<HtmlInputElement>()?;
        scale.parse(&field.value()).ok()
    };
    let oninput = {
        let (looks, service) = (context.looks.clone(), service.clone());
        move |event: InputEvent| {
            if let Some(to) = read(&event) {
                looks.set(CohortView { draft: Some((place, service.at_level(to))), ..(*looks).clone() });
            }
        }
    };
    let onchange = {
        let (set, service) = (setter(context, place), service.clone());
        move |event: Event| {
            if let Some(to) = read(&event) {
                set.emit(service.at_level(to));
            }
        }
    };
    let (min, max, step) =
        (scale.min().to_string(), scale.max().to_string(), format!("0.{:02}", scale.step()));
    let label = context.words.service.lift_to;
    html! {
        <span class="slider">
            <input type="range" min={min.clone()} max={max.clone()} step={step.clone()} value={value.to_string()} aria-label={label}
                oninput={oninput.clone()} onchange={onchange.clone()}/>
            <input type="number" {min} {max} {step} value={value.to_string()} aria-label={label} {onchange}/>
        </span>
    }
}

/// Who does not share it.
fn sharing(context: &CohortContext<'_>, known: &Known, place: usize, service: &Service) -> Html {
    let words = &context.words.service;
    let excluded = service.excluded.len().min(known.cohort.len());
    let everybody = |service: &Service| Service { excluded: std::rc::Rc::default(), ..service.clone() };
    html! {
        <p class="note sharing">
            { if excluded == 0 { words.all_share.to_owned() } else { (words.excluded)(&context.count(excluded)) } }{" "}
            <button type="button" class="quiet" hidden={excluded == 0} onclick={set(context, place, service, everybody)}>{ words.include_all }</button>
        </p>
    }
}

fn texts(context: &CohortContext<'_>, place: usize, service: &Service) -> Html {
    let words = &context.words.service;
    let ready = context.ready_measure(service).map(|ready| context.locale().text(ready.why()));
    let reason = if service.note.is_empty() { ready.unwrap_or_default() } else { service.note.to_string() };
    let on_name =
        on_text(context, place, service, |service, name| Service { name: name.trim().into(), ..service });
    let on_note =
        on_text(context, place, service, |service, note| Service { note: note.trim().into(), ..service });
    html! {
        <details>
            <summary>{ words.texts }</summary>
            <div class="texts">
                <label>{ words.name }<input type="text" value={context.service_name(place)} onchange={on_name} autocomplete="off"/></label>
                <label>{ words.why }<textarea rows="2" value={reason} placeholder={words.why_hint} onchange={on_note}/></label>
            </div>
        </details>
    }
}

fn on_text(
    context: &CohortContext<'_>,
    place: usize,
    service: &Service,
    change: fn(Service, String) -> Service,
) -> Callback<Event> {
    let (set, service) = (setter(context, place), service.clone());
    Callback::from(move |event: Event| {
        set.emit(change(service.clone(), crate::view::parts::field::value_of(&event)));
    })
}

/// Changes a service after an event of any kind.
pub(super) fn set<E: 'static>(
    context: &CohortContext<'_>,
    place: usize,
    service: &Service,
    change: impl Fn(&Service) -> Service + 'static,
) -> Callback<E> {
    let (set, service) = (setter(context, place), service.clone());
    Callback::from(move |_: E| set.emit(change(&service)))
}

/// Puts services in a place of the list; nothing is only tried any more.
pub(super) fn setter(context: &CohortContext<'_>, place: usize) -> Callback<Service> {
    let (current, looks) = (context.current.clone(), context.looks.clone());
    Callback::from(move |service: Service| {
        looks.set(CohortView { draft: None, service: Some(place), ..(*looks).clone() });
        current.set_services(current.settings().with_service(place, service));
    })
}

/// Only a pointer that hovers asks "what if".
fn try_out(
    context: &CohortContext<'_>,
    place: usize,
    service: &Service,
    level: Option<Value>,
) -> Callback<PointerEvent> {
    let (looks, service) = (context.looks.clone(), service.clone());
    Callback::from(move |event: PointerEvent| {
        let draft = level.map(|level| (place, service.at_level(level)));
        if event.pointer_type() == "mouse" && looks.draft != draft {
            looks.set(CohortView { draft, ..(*looks).clone() });
        }
    })
}
