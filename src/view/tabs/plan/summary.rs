//! The plan in one look: from where to where, at what effort, how sure, and what can be done with it.

use spbe_index::plan::{Block, Hold, IsHold, Unreachable};
use spbe_index::{Difference, Values};
use spbe_workspace::{Action, scenarios};
use yew::prelude::*;

use super::course::{Aim, Outcome};
use super::{PlanContext, SelectedPlan, shown};

/// As many of the indicators that stand in the way as are named.
const NAMED: usize = 5;

pub(super) fn view(context: &PlanContext<'_>, looked: &SelectedPlan<'_>) -> Html {
    let words = &context.words.summary;
    let plan = looked.plan;
    let figure = |score| shown(context.instrument, context.locale, score);
    let is_applied = plan.applied(&context.question.values) == *context.model.scenario.values;
    let staying = looked.staying.filter(|_| !plan.steps.is_empty());
    let staying =
        staying.map(|staying| (context.assumed().staying)(plan.indicators(), staying.indicators.len()));
    let sum = (words.sum)(plan.steps.len(), plan.indicators(), &context.effort(plan.effort));
    html! {
        <div class="summary">
            <p class="state" id="plan-state">{ if is_applied { context.assumed().applied } else { context.assumed().not_applied } }</p>
            <p class="figures">
                <span class="from">{ figure(looked.ready.start()) }{" → "}</span>
                <output id="plan-index">{ figure(plan.index) }</output>
                <b id="plan-band">{ context.band_of(plan.index).to_owned() }</b>
            </p>
            <p id="plan-sum" aria-live={if context.pulled.is_some() { "off" } else { "polite" }}>{ sum }</p>
            <p class="staying" id="plan-staying" hidden={staying.is_none()} title={context.assumed().staying_title}>{ staying }</p>
            { outcome(context, looked) }
            <p class="sure" id="plan-sure">{ sure(context, looked) }</p>
            { actions(context, looked) }
        </div>
    }
}

/// What came of the goal, where it is not simply a plan.
fn outcome(context: &PlanContext<'_>, looked: &SelectedPlan<'_>) -> Html {
    let words = &context.words.summary;
    match &looked.course.outcome {
        Outcome::Planned => html! { <div class="outcome"/> },
        Outcome::AlreadyThere => {
            let target = looked.course.target();
            let target = (context.locale.exact(target), context.band_of(target));
            let text = (words.already)(&context.locale.exact(looked.ready.start()), &target.0, target.1);
            html! { <div class="outcome"><p class="warning" id="plan-outcome">{ text }</p></div> }
        }
        Outcome::Unreachable(unreachable) => {
            html! { <div class="outcome"><div class="warning" id="plan-outcome">{ out_of_reach(context, looked, unreachable) }</div></div> }
        }
    }
}

fn out_of_reach(context: &PlanContext<'_>, looked: &SelectedPlan<'_>, unreachable: &Unreachable) -> Html {
    let words = &context.words.summary;
    let target = looked.course.aim.target().unwrap_or(unreachable.best.index);
    let worth = |difference: Difference| context.locale.worth(difference).trim_start_matches('+').to_owned();
    let best = &unreachable.best;
    let said = (words.unreachable)(
        &context.locale.exact(target),
        &context.locale.exact(best.index),
        context.band_of(best.index),
        &context.locale.distance(best.index.in_full(), target.in_full()),
    );
    if unreachable.all_locked {
        return html! { <><p>{ said }</p><p>{ (words.all_locked)(context.instrument.indicators().len()) }</p></> };
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
            Hold::Ceiling(value) => (words.ceiling)(&context.locale.value(Some(value))),
            Hold::Rise(steps) => (words.rise)(steps),
        };
        html! { <li>{ format!("{}: {reason}, {}", context.labels.title(block.indicator), context.locale.worth(block.worth)) }</li> }
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
fn sure(context: &PlanContext<'_>, looked: &SelectedPlan<'_>) -> String {
    let words = &context.words.summary;
    let problem = looked.ready.frontier.problem();
    let what = if looked.is_own_choice && looked.plan.effort > looked.course.plan.effort {
        (words.within_margin)(&context.effort(looked.course.plan.effort))
    } else if !looked.is_reached() || matches!(looked.course.aim, Aim::Budget(_)) {
        words.optimal_budget.to_owned()
    } else {
        words.optimal.to_owned()
    };
    let all = context.instrument.indicators().len();
    let count = (words.looked_at)(all, problem.open_indicators(), problem.open_steps());
    format!("{count}, {what}")
}

fn actions(context: &PlanContext<'_>, looked: &SelectedPlan<'_>) -> Html {
    let words = &context.words.summary;
    let values: Values = looked.plan.applied(&context.question.values);
    let is_applied = values == *context.model.scenario.values;
    let is_full = context.model.shelf.len() + 1 >= scenarios::MOST;
    let name =
        (words.scenario_name)(&context.locale.score(looked.plan.index), &context.effort(looked.plan.effort));
    let on = |action| context.page.dispatch.on(action);
    html! {
        <div class="actions">
            <button type="button" class="primary" id="plan-apply" disabled={is_applied} title={words.apply_title}
                onclick={on(Action::ApplyPlan(values.clone()))}>{ if is_applied { words.applied } else { words.apply } }</button>
            <button type="button" id="plan-save" disabled={is_full} onclick={on(Action::AddPlanned(name.into(), values))}>{ words.save }</button>
            <p class="full" hidden={!is_full}>{ (words.full)(scenarios::MOST) }</p>
        </div>
    }
}
