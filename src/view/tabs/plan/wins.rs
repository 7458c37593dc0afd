//! Quick wins: what pays most for its effort, and how few steps reach the target.

use spbe_index::plan::Step;
use yew::prelude::*;

use super::{PlanContext, SelectedPlan};

const SHOWN: usize = 5;

pub(super) fn view(context: &PlanContext<'_>, looked: &SelectedPlan<'_>) -> Html {
    let words = &context.words.wins;
    let problem = looked.ready.frontier.problem();
    let item = |step: &Step| {
        let levels =
            format!("{} → {}", context.locale.value(Some(step.from)), context.locale.value(Some(step.to)));
        html! {
            <li key={step.indicator.position()}>
                <span class="name">{ context.labels.title(step.indicator) }</span>
                <span>{ levels }</span>
                <span class="gain">{ context.locale.worth(step.gain) }</span>
                <span>{ context.effort(step.effort) }</span>
            </li>
        }
    };
    let wins = problem.quick_wins();
    html! {
        <details class="wins">
            <summary>{ words.heading }</summary>
            <p class="note">{ words.note }</p>
            <ol>{ for wins.iter().take(SHOWN).map(item) }</ol>
            <p class="note">{ fewest(context, looked) }</p>
        </details>
    }
}

fn fewest(context: &PlanContext<'_>, looked: &SelectedPlan<'_>) -> Option<String> {
    let target = looked.course.target();
    // While the plan is dragged along, this would be one more pass over all gains with every move.
    if context.pulled.is_some() {
        return None;
    }
    let count = looked.ready.frontier.fewest_steps(target)?;
    Some((context.words.wins.fewest)(count, &context.index(target)))
}
