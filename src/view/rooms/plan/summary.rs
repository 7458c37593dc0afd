//! The plan in one look: from where to where, at what effort, how sure, and what can be done with it.

use spbe_index::plan::{Block, Hold, IsHold, Unreachable};
use spbe_index::{Difference, Values};
use yew::prelude::*;

use super::course::{Aim, Outcome};
use super::{Looked, Scene, shown};
use crate::state::{Action, scenarios};

/// As many of the indicators that stand in the way as are named.
const NAMED: usize = 5;

pub(super) fn view(scene: &Scene<'_>, looked: &Looked<'_>) -> Html {
    let words = &scene.words.summary;
    let plan = looked.plan;
    let figure = |score| shown(scene.instrument, scene.locale, score);
    let is_applied = plan.applied(&scene.question.values) == *scene.model.scenario.values;
    let staying = looked.staying.filter(|_| !plan.steps.is_empty());
    let staying =
        staying.map(|staying| (scene.assumed().staying)(plan.indicators(), staying.indicators.len()));
    let sum = (words.sum)(plan.steps.len(), plan.indicators(), &scene.effort(plan.effort));
    html! {
        <div class="summary">
            <p class="state" id="plan-state">{ if is_applied { scene.assumed().applied } else { scene.assumed().not_applied } }</p>
            <p class="figures">
                <span class="from">{ figure(looked.ready.start()) }{" → "}</span>
                <output id="plan-index">{ figure(plan.index) }</output>
                <b id="plan-band">{ scene.band_of(plan.index).to_owned() }</b>
            </p>
            <p id="plan-sum" aria-live={if scene.pulled.is_some() { "off" } else { "polite" }}>{ sum }</p>
            <p class="staying" id="plan-staying" hidden={staying.is_none()} title={scene.assumed().staying_title}>{ staying }</p>
            { outcome(scene, looked) }
            <p class="sure" id="plan-sure">{ sure(scene, looked) }</p>
            { actions(scene, looked) }
        </div>
    }
}

/// What came of the goal, where it is not simply a plan.
fn outcome(scene: &Scene<'_>, looked: &Looked<'_>) -> Html {
    let words = &scene.words.summary;
    match &looked.course.outcome {
        Outcome::Planned => html! { <div class="outcome"/> },
        Outcome::AlreadyThere => {
            let target = looked.course.target();
            let target = (scene.locale.exact(target), scene.band_of(target));
            let text = (words.already)(&scene.locale.exact(looked.ready.start()), &target.0, target.1);
            html! { <div class="outcome"><p class="warning" id="plan-outcome">{ text }</p></div> }
        }
        Outcome::Unreachable(unreachable) => {
            html! { <div class="outcome"><div class="warning" id="plan-outcome">{ out_of_reach(scene, looked, unreachable) }</div></div> }
        }
    }
}

fn out_of_reach(scene: &Scene<'_>, looked: &Looked<'_>, unreachable: &Unreachable) -> Html {
    let words = &scene.words.summary;
    let target = looked.course.aim.target().unwrap_or(unreachable.best.index);
    let worth = |difference: Difference| scene.locale.worth(difference).trim_start_matches('+').to_owned();
    let best = &unreachable.best;
    let said = (words.unreachable)(
        &scene.locale.exact(target),
        &scene.locale.exact(best.index),
        scene.band_of(best.index),
        &scene.locale.distance(best.index.in_full(), target.in_full()),
    );
    if unreachable.all_locked {
        return html! { <><p>{ said }</p><p>{ (words.all_locked)(scene.instrument.indicators().len()) }</p></> };
    }
    let kinds: [(&str, IsHold); 3] = [
        (words.by_locks, |hold| hold == Hold::Lock),
        (words.by_ceilings, |hold| matches!(hold, Hold::Ceiling(_))),
        (words.by_rise, |hold| matches!(hold, Hold::Rise(_))),
    ];
    let held = kinds.into_iter().map(|(name, is_hold)| (name, unreachable.held(is_hold)));
    let held = held.filter(|(_, (count, _))| *count > 0);
    let reasons: Vec<_> = held.map(|(name, (count, sum))| (words.held)(count, name, &worth(sum))).collect();
    let block = |block: &Block| {
        let reason = match block.hold {
            Hold::Lock => words.locked.to_owned(),
            Hold::Ceiling(value) => (words.ceiling)(&scene.locale.value(Some(value))),
            Hold::Rise(steps) => (words.rise)(steps),
        };
        html! { <li>{ format!("{}: {reason}, {}", scene.labels.title(block.indicator), scene.locale.worth(block.worth)) }</li> }
    };
    let reasons = if reasons.is_empty() { words.scale_ends.to_owned() } else { reasons.join("; ") };
    html! {
        <>
            <p>{ said }</p>
            <p hidden={reasons.is_empty()}>{ (words.in_the_way)(&reasons) }</p>
            <ul>{ for unreachable.blocks.iter().take(NAMED).map(block) }</ul>
        </>
    }
}

/// How sure it is.
fn sure(scene: &Scene<'_>, looked: &Looked<'_>) -> String {
    let words = &scene.words.summary;
    let problem = looked.ready.frontier.problem();
    let what = if looked.is_own_choice && looked.plan.effort > looked.course.plan.effort {
        (words.within_margin)(&scene.effort(looked.course.plan.effort))
    } else if !looked.is_reached() || matches!(looked.course.aim, Aim::Budget(_)) {
        words.optimal_budget.to_owned()
    } else {
        words.optimal.to_owned()
    };
    let all = scene.instrument.indicators().len();
    let count = (words.looked_at)(all, problem.open_indicators(), problem.open_steps());
    format!("{count}, {what}")
}

fn actions(scene: &Scene<'_>, looked: &Looked<'_>) -> Html {
    let words = &scene.words.summary;
    let values: Values = looked.plan.applied(&scene.question.values);
    let is_applied = values == *scene.model.scenario.values;
    let is_full = scene.model.shelf.len() + 1 >= scenarios::MOST;
    let name =
        (words.scenario_name)(&scene.locale.score(looked.plan.index), &scene.effort(looked.plan.effort));
    let on = |action| scene.page.dispatch.on(action);
    html! {
        <div class="actions">
            <button type="button" class="primary" id="plan-apply" disabled={is_applied} title={words.apply_title}
                onclick={on(Action::ApplyPlan(values.clone()))}>{ if is_applied { words.applied } else { words.apply } }</button>
            <button type="button" id="plan-save" disabled={is_full} onclick={on(Action::AddPlanned(name.into(), values))}>{ words.save }</button>
            <p class="full" hidden={!is_full}>{ (words.full)(scenarios::MOST) }</p>
        </div>
    }
}
