//! Where the plan begins and where it goes: the ruler, the bands, any number, a budget.

use std::rc::Rc;

use spbe_index::plan::Target;
use spbe_index::{Band, BandId, Effort, Score};
use yew::prelude::*;

use super::course::{Aim, decimal, ten_thousandths};
use super::field::{Check, Field};
use super::track::Track;
use super::{Looked, Part, Scene, efforts, shown};
use crate::chart::goal::{GoalRuler, Places};
use crate::state::plan::{Goal, Start};
use crate::state::{PlanSettings, Setting};

pub(super) fn view(scene: &Scene<'_>, looked: &Looked<'_>) -> Html {
    let words = &scene.words.goal;
    html! {
        <div class="goal">
            <div class="title">
                <h2 id="plan-heading">{ scene.words.heading }</h2>
                <div class="labelled">
                    <span>{ words.start }</span>
                    <div class="segments" role="group" aria-label={words.start}>
                        { start(scene, Start::Baseline, words.baseline) }
                        { start(scene, Start::Scenario, words.scenario) }
                    </div>
                </div>
            </div>
            { assumption(scene) }
            { ruler(scene, looked) }
            <div class="goals">
                <div class="segments" role="group" aria-label={words.bands}>{ for bands(scene, looked) }</div>
                { index_field(scene, looked) }
                { budget_field(scene, looked) }
            </div>
        </div>
    }
}

/// What efforts the plan supposes, and the way to others.
fn assumption(scene: &Scene<'_>) -> Html {
    let words = scene.assumed();
    let part = scene.part.clone();
    html! {
        <p class="assumption" id="plan-assumption">
            { format!("{} {}", words.efforts, efforts::assumed(scene.settings, scene.locale)) }{" · "}
            <button type="button" class="quiet" onclick={move |_: MouseEvent| part.set(Part::Efforts)}>{ words.change }</button>
        </p>
    }
}

fn start(scene: &Scene<'_>, start: Start, name: &'static str) -> Html {
    let editor = scene.editor.clone();
    let onclick = move |_: MouseEvent| {
        editor.send(Setting::Goal, PlanSettings { start, ..(*editor.settings).clone() }, false);
    };
    let is_chosen = scene.settings.start == start;
    html! { <button type="button" aria-pressed={is_chosen.to_string()} {onclick}>{ name }</button> }
}

fn ruler(scene: &Scene<'_>, looked: &Looked<'_>) -> Html {
    let (instrument, locale) = (scene.instrument, scene.locale);
    let target = looked.course.aim.target().unwrap_or(looked.plan.index);
    let places =
        Places { start: looked.ready.start(), best: looked.ready.best(), target, reached: looked.plan.index };
    let threshold =
        |score: Score| locale.exact(score).trim_end_matches('0').trim_end_matches([',', '.']).to_owned();
    let drawing = GoalRuler::new(instrument, locale.language(), places, threshold).view();
    let scale = instrument.scale();
    let (low, high) = (scale.min().hundredths(), scale.max().hundredths());
    let now = u16::try_from(ten_thousandths(target) / 100).unwrap_or(low).clamp(low, high);
    let pulled = scene.pulled.clone();
    let at = {
        let instrument = Rc::clone(instrument);
        move |share| Goal::Index(GoalRuler::index_at(&instrument, share))
    };
    let (on_pull, on_drop) = (at.clone(), at);
    let (pulling, dropping) = (pulled.clone(), pulled.clone());
    let (editor, by_key) = (scene.editor.clone(), scene.editor.clone());
    Track {
        class: "ruler-track",
        label: scene.words.goal.ruler,
        now: usize::from(now - low),
        last: usize::from(high - low),
        text: (scene.words.goal.ruler_at)(&shown(instrument, locale, target), scene.band_of(target)),
        on_pull: Callback::from(move |share| pulling.set(Some(on_pull(share)))),
        on_drop: Callback::from(move |share| {
            dropping.set(None);
            editor.goal(on_drop(share), false);
        }),
        on_cancel: Callback::from(move |()| pulled.set(None)),
        on_key: Callback::from(move |place: usize| {
            let index = (u32::from(low) + u32::try_from(place).unwrap_or(0)) * 100;
            by_key.goal(Goal::Index(index), true);
        }),
    }
    .view(drawing)
}

fn bands<'a>(scene: &'a Scene<'_>, looked: &'a Looked<'_>) -> impl Iterator<Item = Html> + 'a {
    let above = move |(_, band): &(BandId, &Band)| band.threshold() > looked.ready.start();
    scene.instrument.bands().filter(above).map(|(id, band)| {
        let editor = scene.editor.clone();
        let onclick = move |_: MouseEvent| {
            editor.goal(Goal::Band(u16::try_from(id.position()).unwrap_or(u16::MAX)), false);
        };
        let is_chosen = looked.course.aim.target() == Some(band.threshold());
        html! {
            <button type="button" key={id.position()} aria-pressed={is_chosen.to_string()} {onclick}>
                { scene.band(id).to_owned() }
            </button>
        }
    })
}

fn index_field(scene: &Scene<'_>, looked: &Looked<'_>) -> Html {
    let words = &scene.words.goal;
    let target = looked.course.aim.target();
    let value = target.map(|score| scene.locale.exact(score)).unwrap_or_default();
    let editor = scene.editor.clone();
    let on_text = Callback::from(move |(text, goes_on): (String, bool)| {
        let goal = match Target::parse(&editor.instrument, &text) {
            Ok(Target::Band(id)) => Goal::Band(u16::try_from(id.position()).unwrap_or(u16::MAX)),
            Ok(Target::Index(score)) => Goal::Index(ten_thousandths(score)),
            Err(_) => return,
        };
        editor.goal(goal, goes_on);
    });
    html! {
        <label>
            { words.index }
            <Field locale={scene.locale} label={words.index_label} {value} check={Check::Target(Rc::clone(scene.instrument))}
                id="plan-target" placeholder={pulled_index(scene)} {on_text}/>
        </label>
    }
}

/// While a budget is aimed at, the field is empty and shows an example.
fn pulled_index(scene: &Scene<'_>) -> String {
    scene.locale.decimal(decimal(35_000).trim_end_matches('0'))
}

fn budget_field(scene: &Scene<'_>, looked: &Looked<'_>) -> Html {
    let words = &scene.words.goal;
    let budget = if let Aim::Budget(budget) = looked.course.aim { Some(budget) } else { None };
    let value = budget.map(|budget| scene.number(budget)).unwrap_or_default();
    let editor = scene.editor.clone();
    let on_text = Callback::from(move |(text, goes_on): (String, bool)| {
        let budget =
            Effort::parse(&text).ok().map(|effort| u32::try_from(effort.hundredths()).unwrap_or(u32::MAX));
        editor.goal(budget.map_or(Goal::NextBand, Goal::Budget), goes_on);
    });
    html! {
        <label>
            { words.budget }
            <Field locale={scene.locale} label={words.budget_label} {value} check={Check::OptionalEffort} id="plan-budget"
                placeholder={scene.number(looked.plan.effort)} {on_text}/>
            <span class="unit">{ scene.unit().to_owned() }</span>
        </label>
    }
}
