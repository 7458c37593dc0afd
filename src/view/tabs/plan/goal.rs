//! Where the plan begins and where it goes: the ruler, the bands, any number, a budget.

use std::rc::Rc;

use spbe_index::plan::Target;
use spbe_index::{Band, BandId, Effort, Score};
use spbe_workspace::plan::{Goal, Start};
use spbe_workspace::{PlanSettings, Setting};
use yew::prelude::*;

use super::course::{Aim, decimal, ten_thousandths};
use super::field::{Check, Field};
use super::track::Track;
use super::{Part, PlanContext, SelectedPlan, efforts, shown};
use crate::chart::goal::{GoalRuler, Places};

pub(super) fn view(context: &PlanContext<'_>, looked: &SelectedPlan<'_>) -> Html {
    let words = &context.words.goal;
    html! {
        <div class="goal">
            <div class="title">
                <h2 id="plan-heading">{ context.words.heading }</h2>
                <div class="labelled">
                    <span>{ words.start }</span>
                    <div class="segments" role="group" aria-label={words.start}>
                        { start(context, Start::Baseline, words.baseline) }
                        { start(context, Start::Scenario, words.scenario) }
                    </div>
                </div>
            </div>
            { assumption(context) }
            { ruler(context, looked) }
            <div class="goals">
                <div class="segments" role="group" aria-label={words.bands}>{ for bands(context, looked) }</div>
                { index_field(context, looked) }
                { budget_field(context, looked) }
            </div>
        </div>
    }
}

/// What efforts the plan supposes, and the way to others.
fn assumption(context: &PlanContext<'_>) -> Html {
    let words = context.assumed();
    let part = context.part.clone();
    html! {
        <p class="assumption" id="plan-assumption">
            { format!("{} {}", words.efforts, efforts::assumed(context.settings, context.locale)) }{" · "}
            <button type="button" class="quiet" onclick={move |_: MouseEvent| part.set(Part::Efforts)}>{ words.change }</button>
        </p>
    }
}

fn start(context: &PlanContext<'_>, start: Start, name: &'static str) -> Html {
    let editor = context.editor.clone();
    let onclick = move |_: MouseEvent| {
        editor.send(Setting::Goal, PlanSettings { start, ..(*editor.settings).clone() }, false);
    };
    let is_chosen = context.settings.start == start;
    html! { <button type="button" aria-pressed={is_chosen.to_string()} {onclick}>{ name }</button> }
}

fn ruler(context: &PlanContext<'_>, looked: &SelectedPlan<'_>) -> Html {
    let (instrument, locale) = (context.instrument, context.locale);
    let target = looked.course.aim.target().unwrap_or(looked.plan.index);
    let places =
        Places { start: looked.ready.start(), best: looked.ready.best(), target, reached: looked.plan.index };
    let threshold =
        |score: Score| locale.exact(score).trim_end_matches('0').trim_end_matches([',', '.']).to_owned();
    let drawing = GoalRuler::new(instrument, locale.language(), places, threshold).view();
    let scale = instrument.scale();
    let (low, high) = (scale.min().hundredths(), scale.max().hundredths());
    let now = u16::try_from(ten_thousandths(target) / 100).unwrap_or(low).clamp(low, high);
    let pulled = context.pulled.clone();
    let at = {
        let instrument = Rc::clone(instrument);
        move |share| Goal::Index(GoalRuler::index_at(&instrument, share))
    };
    let (on_pull, on_drop) = (at.clone(), at);
    let (pulling, dropping) = (pulled.clone(), pulled.clone());
    let (editor, by_key) = (context.editor.clone(), context.editor.clone());
    Track {
        class: "ruler-track",
        label: context.words.goal.ruler,
        now: usize::from(now - low),
        last: usize::from(high - low),
        text: (context.words.goal.ruler_at)(&shown(instrument, locale, target), context.band_of(target)),
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

fn bands<'a>(context: &'a PlanContext<'_>, looked: &'a SelectedPlan<'_>) -> impl Iterator<Item = Html> + 'a {
    let above = move |(_, band): &(BandId, &Band)| band.threshold() > looked.ready.start();
    context.instrument.bands().filter(above).map(|(id, band)| {
        let editor = context.editor.clone();
        let onclick = move |_: MouseEvent| {
            editor.goal(Goal::Band(u16::try_from(id.position()).unwrap_or(u16::MAX)), false);
        };
        let is_chosen = looked.course.aim.target() == Some(band.threshold());
        html! {
            <button type="button" key={id.position()} aria-pressed={is_chosen.to_string()} {onclick}>
                { context.band(id).to_owned() }
            </button>
        }
    })
}

fn index_field(context: &PlanContext<'_>, looked: &SelectedPlan<'_>) -> Html {
    let words = &context.words.goal;
    let target = looked.course.aim.target();
    let value = target.map(|score| context.locale.exact(score)).unwrap_or_default();
    let editor = context.editor.clone();
    let on_text = Callback::from(move |(text, coalesces): (String, bool)| {
        let goal = match Target::parse(&editor.instrument, &text) {
            Ok(Target::Band(id)) => Goal::Band(u16::try_from(id.position()).unwrap_or(u16::MAX)),
            Ok(Target::Index(score)) => Goal::Index(ten_thousandths(score)),
            Err(_) => return,
        };
        editor.goal(goal, coalesces);
    });
    html! {
        <label>
            { words.index }
            <Field locale={context.locale} label={words.index_label} {value} check={Check::Target(Rc::clone(context.instrument))}
                id="plan-target" placeholder={pulled_index(context)} {on_text}/>
        </label>
    }
}

/// While a budget is aimed at, the field is empty and shows an example.
fn pulled_index(context: &PlanContext<'_>) -> String {
    context.locale.decimal(decimal(35_000).trim_end_matches('0'))
}

fn budget_field(context: &PlanContext<'_>, looked: &SelectedPlan<'_>) -> Html {
    let words = &context.words.goal;
    let budget = if let Aim::Budget(budget) = looked.course.aim { Some(budget) } else { None };
    let value = budget.map(|budget| context.number(budget)).unwrap_or_default();
    let editor = context.editor.clone();
    let on_text = Callback::from(move |(text, coalesces): (String, bool)| {
        let budget =
            Effort::parse(&text).ok().map(|effort| u32::try_from(effort.hundredths()).unwrap_or(u32::MAX));
        editor.goal(budget.map_or(Goal::NextBand, Goal::Budget), coalesces);
    });
    html! {
        <label>
            { words.budget }
            <Field locale={context.locale} label={words.budget_label} {value} check={Check::OptionalEffort} id="plan-budget"
                placeholder={context.number(looked.plan.effort)} {on_text}/>
            <span class="unit">{ context.unit().to_owned() }</span>
        </label>
    }
}
