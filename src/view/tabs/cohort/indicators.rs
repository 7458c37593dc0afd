//! Which indicators a service lifts: chosen by aspect or one by one, each with a level of its own.

use std::rc::Rc;

use spbe_index::{IndicatorId, Value};
use spbe_workspace::Service;
use yew::prelude::*;

use super::service::{level_of, set, setter};
use super::{CohortContext, CohortView};
use crate::view::labels::{IndicatorLabels, TierLabels};

/// A line for each aspect: all of it, or its indicators by their numbers.
pub(super) fn chips(context: &CohortContext<'_>, place: usize, service: &Service) -> Html {
    let aspects = context.labels.groups.iter().flat_map(|group| &group.aspects);
    html! {
        <div class="chips" role="group" aria-label={context.words.service.indicators}>
            { for aspects.map(|(aspect, ids)| line(context, place, service, aspect, ids)) }
        </div>
    }
}

fn line(
    context: &CohortContext<'_>,
    place: usize,
    service: &Service,
    aspect: &TierLabels,
    ids: &[IndicatorId],
) -> Html {
    let is_whole = ids.iter().all(|id| service.level_of(*id).is_some());
    let level = level_of(context, service);
    let whole = {
        let ids = ids.to_vec();
        move |service: &Service| {
            let lift = |lifted: Service, id: &IndicatorId| {
                let kept = lifted.level_of(*id).unwrap_or(level);
                lifted.lifting(*id, (!is_whole).then_some(kept))
            };
            ids.iter().fold(service.clone(), lift)
        }
    };
    let chip = |labels: &Rc<IndicatorLabels>| {
        let is_lifted = service.level_of(labels.id).is_some();
        let (id, to) = (labels.id, (!is_lifted).then_some(level));
        html! {
            <button type="button" class="chip" key={labels.id.position()} aria-pressed={is_lifted.to_string()} aria-label={labels.title()}
                title={labels.title()} onclick={set(context, place, service, move |service| service.lifting(id, to))}>{ labels.tier.number.clone() }</button>
        }
    };
    let labels = ids.iter().filter_map(|id| context.labels.indicator(*id));
    html! {
        <div class="chip-line" key={aspect.number.to_string()}>
            <button type="button" class="whole" aria-pressed={is_whole.to_string()} aria-label={(context.words.service.whole)(&aspect.short)}
                title={aspect.name.clone()} onclick={set(context, place, service, whole)}>{ aspect.short.clone() }</button>
            <span>{ for labels.map(chip) }</span>
        </div>
    }
}

/// The chosen indicators by name, each with its level and, from a ready-made service, the reason for it.
pub(super) fn chosen(context: &CohortContext<'_>, place: usize, service: &Service) -> Html {
    let words = &context.words.service;
    html! {
        <details class="chosen" hidden={service.lifts.is_empty()}>
            <summary>{ (words.each)(service.lifts.len()) }</summary>
            <ul>{ for service.lifts.iter().map(|(id, to)| item(context, place, service, *id, *to)) }</ul>
        </details>
    }
}

fn item(context: &CohortContext<'_>, place: usize, service: &Service, id: IndicatorId, to: Value) -> Html {
    let title = context.labels.title(id);
    let label = (context.words.service.level_of)(&title);
    html! {
        <li key={id.position()}>
            <span>{ title }</span>
            { level_field(context, place, service, (id, to), label) }
            <small>{ reason(context, service, id) }</small>
        </li>
    }
}

fn level_field(
    context: &CohortContext<'_>,
    place: usize,
    service: &Service,
    (id, to): (IndicatorId, Value),
    label: String,
) -> Html {
    let scale = context.model.instrument.scale();
    let (set, service, looks) = (setter(context, place), service.clone(), context.looks.clone());
    let onchange = move |event: Event| {
        if let Ok(level) = scale.parse(&crate::view::parts::field::value_of(&event)) {
            set.emit(service.lifting(id, Some(level)));
        } else {
            // The field shows the level again that it had.
            looks.set(CohortView { draft: None, ..(*looks).clone() });
        }
    };
    if !scale.is_whole() {
        return html! { <input type="text" inputmode="decimal" size="4" value={context.locale().value(Some(to))} aria-label={label} {onchange}/> };
    }
    let levels = scale.levels().filter(|level| *level > scale.min());
    let option = |level: Value| {
        let digit = context.locale().value(Some(level));
        html! { <option key={level.hundredths()} value={digit.clone()} selected={level == to}>{ digit }</option> }
    };
    html! { <select aria-label={label} {onchange}>{ for levels.map(option) }</select> }
}

fn reason(context: &CohortContext<'_>, service: &Service, id: IndicatorId) -> Option<String> {
    let ready = context.ready_measure(service)?;
    let group = ready.groups().iter().find(|group| group.lifts.iter().any(|lift| lift.indicator == id))?;
    Some(context.locale().text(&group.why))
}
