//! The list of shared services.

use spbe_workspace::{CohortSettings, Service};
use yew::prelude::*;

use super::outcome::Known;
use super::{CohortContext, ready, service};

/// The services, one of them open, and the ways to more of them.
pub(super) fn view(context: &CohortContext<'_>, known: &Known) -> Html {
    let words = &context.words.service;
    let is_ready_open = context.looks.is_ready_open;
    html! {
        <div class="services">
            <h3>{ words.heading }</h3>
            <p class="note">{ words.lead }</p>
            <ol class="service-list">{ for context.services.iter().enumerate().map(|(place, service)| item(context, known, place, service)) }</ol>
            <div class="commands">
                <button type="button" id="new-service" onclick={add(context)}>{ words.add }</button>
                <button type="button" id="ready-services" aria-expanded={is_ready_open.to_string()}
                    onclick={context.look(|looks| looks.is_ready_open = !looks.is_ready_open)}>{ words.ready }</button>
            </div>
            <div class="ready-place">{ if is_ready_open { ready::view(context) } else { Html::default() } }</div>
        </div>
    }
}

fn item(context: &CohortContext<'_>, known: &Known, place: usize, service: &Service) -> Html {
    let words = &context.words.service;
    let name = context.service_name(place);
    let is_open = context.settings.services.is_empty() || context.looks.service == Some(place);
    let is_kept = place < context.settings.services.len();
    let toggle = context.look(move |looks| looks.service = Some(place).filter(|_| !is_open));
    html! {
        <li key={place} class={if service.is_off { "service off" } else { "service" }}>
            <div class="line">
                <input type="checkbox" checked={!service.is_off} disabled={!is_kept} aria-label={(words.use_it)(&name)} onchange={switch(context, place)}/>
                <button type="button" class="name" aria-expanded={is_open.to_string()} aria-label={(words.open)(&name)} onclick={toggle}>{ name.clone() }</button>
                <span class="summary">{ summary(context, service) }</span>
                <span class="gain">{ gain(context, known, place) }</span>
                <button type="button" class="remove" disabled={!is_kept} aria-label={(words.remove)(&name)} title={(words.remove)(&name)} onclick={remove(context, place)}>{ "×" }</button>
            </div>
            <div class="editor-place">{ if is_open { service::view(context, known, place, service) } else { Html::default() } }</div>
        </li>
    }
}

/// `6 indikator → tingkat 4`
fn summary(context: &CohortContext<'_>, service: &Service) -> String {
    let words = &context.words.service;
    let levels = || service.lifts.iter().map(|(_, to)| *to);
    let (Some(lowest), Some(highest)) = (levels().min(), levels().max()) else {
        return words.nothing_chosen.to_owned();
    };
    let level = |value| context.locale().value(Some(value));
    let levels = if lowest == highest {
        (words.one_level)(&level(lowest))
    } else {
        (words.levels)(&level(lowest), &level(highest))
    };
    (words.summary)(service.lifts.len(), &levels)
}

/// What it adds without the others: `+0,12 · +2 Baik`.
fn gain(context: &CohortContext<'_>, known: &Known, place: usize) -> Option<String> {
    let counted = context.counted.iter().position(|counted| *counted == place)?;
    let contribution = context.contributions.iter().find(|contribution| contribution.measure == counted)?;
    let before = known.before.mean?;
    let mean = context.locale().moved(before, before.plus(contribution.alone.mean));
    let reaching =
        format!("+{} {}", context.count(contribution.alone.reaching), context.band_name(context.goal()));
    Some((context.words.service.gain)(&mean, &reaching))
}

fn switch(context: &CohortContext<'_>, place: usize) -> Callback<Event> {
    let current = context.current.clone();
    Callback::from(move |_: Event| {
        let settings = current.settings();
        if let Some(service) = settings.services.get(place) {
            let switched = Service { is_off: !service.is_off, ..service.clone() };
            current.set_services(settings.with_service(place, switched));
        }
    })
}

fn remove(context: &CohortContext<'_>, place: usize) -> Callback<MouseEvent> {
    let (current, looks) = (context.current.clone(), context.looks.clone());
    Callback::from(move |_: MouseEvent| {
        looks.set(super::CohortView { service: None, draft: None, ..(*looks).clone() });
        current.set_services(current.settings().without_service(place));
    })
}

/// One more, open; where there is none yet, the one to begin with becomes the first.
fn add(context: &CohortContext<'_>) -> Callback<MouseEvent> {
    let (current, looks) = (context.current.clone(), context.looks.clone());
    Callback::from(move |_: MouseEvent| {
        let settings = current.settings();
        let mut services = settings.services.to_vec();
        services.push(Service::default());
        looks.set(super::CohortView { service: Some(services.len() - 1), draft: None, ..(*looks).clone() });
        current.set_services(CohortSettings { services: services.into(), ..(*settings).clone() });
    })
}
