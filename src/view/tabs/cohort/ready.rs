//! The ready-made services: fetched when the tab is first open, and put into the list.

use std::rc::Rc;

use spbe_index::Instrument;
use spbe_index::cohort::{ReadyMeasure, ReadyMeasures, Theme};
use spbe_workspace::{CohortSettings, Service};
use yew::prelude::*;

use super::{CohortContext, CohortView};
use crate::app::browser::assets;

/// The ready-made services for an instrument, once they are there.
#[hook]
pub(in crate::view::tabs) fn use_ready(instrument: &Rc<Instrument>) -> Option<Rc<ReadyMeasures>> {
    let ready = use_state(|| None::<(Rc<Instrument>, Rc<ReadyMeasures>)>);
    {
        let ready = ready.setter();
        use_effect_with(Rc::clone(instrument), move |instrument| {
            let instrument = Rc::clone(instrument);
            wasm_bindgen_futures::spawn_local(async move {
                let text = assets::fetch(&format!("measures/{}", instrument.id())).await;
                let measures = text.and_then(|text| ReadyMeasures::from_json(&text, &instrument).ok());
                ready.set(measures.map(|measures| (instrument, Rc::new(measures))));
            });
        });
    }
    let (of, measures) = (*ready).clone()?;
    (of.id() == instrument.id()).then_some(measures)
}

/// The list to choose from, by theme.
pub(super) fn view(context: &CohortContext<'_>) -> Html {
    let words = &context.words.service;
    let Some(ready) = &context.ready else {
        return html! { <p class="note">{ words.ready_elsewhere }</p> };
    };
    let themes = [Theme::Agenda, Theme::Services].into_iter().map(|theme| {
        let fitting = ready.measures().iter().filter(|measure| measure.theme() == theme);
        html! {
            <>
                <h4>{ (words.theme)(theme) }</h4>
                <ul>{ for fitting.map(|measure| item(context, measure)) }</ul>
            </>
        }
    });
    let all: Vec<_> = ready.measures().iter().collect();
    html! {
        <div class="ready">
            { for themes }
            <button type="button" class="quiet" onclick={add(context, &all)}>{ words.all_ready }</button>
        </div>
    }
}

fn item(context: &CohortContext<'_>, measure: &ReadyMeasure) -> Html {
    let is_listed = context.settings.services.iter().any(|service| *service.ready == *measure.id());
    html! {
        <li key={measure.id()}>
            <button type="button" disabled={is_listed} onclick={add(context, &[measure])}>{ context.locale().text(measure.name()) }</button>
            <small>{ context.locale().text(measure.why()) }</small>
        </li>
    }
}

/// Adds those that are not in the list yet.
fn add(context: &CohortContext<'_>, measures: &[&ReadyMeasure]) -> Callback<MouseEvent> {
    let (current, looks) = (context.current.clone(), context.looks.clone());
    let wanted: Vec<_> = measures.iter().map(|measure| service(measure)).collect();
    Callback::from(move |_: MouseEvent| {
        let settings = current.settings();
        let is_new = |service: &&Service| !settings.services.iter().any(|other| other.ready == service.ready);
        let services: Vec<_> =
            settings.services.iter().chain(wanted.iter().filter(is_new)).cloned().collect();
        looks.set(CohortView { is_ready_open: false, service: None, draft: None, ..(*looks).clone() });
        current.set_services(CohortSettings { services: services.into(), ..(*settings).clone() });
    })
}

fn service(ready: &ReadyMeasure) -> Service {
    let measure = ready.measure();
    let lifts = measure.lifts().iter().map(|lift| (lift.indicator, lift.to)).collect();
    Service { ready: ready.id().into(), lifts, ..Service::default() }
}
