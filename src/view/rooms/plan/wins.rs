//! Quick wins: what pays most for its effort, and how few steps reach the target.

use spbe_index::plan::Step;
use yew::prelude::*;

use super::{Looked, Scene};

const SHOWN: usize = 5;

pub(super) fn view(scene: &Scene<'_>, looked: &Looked<'_>) -> Html {
    let words = &scene.words.wins;
    let problem = looked.ready.frontier.problem();
    let item = |step: &Step| {
        let levels =
            format!("{} → {}", scene.locale.value(Some(step.from)), scene.locale.value(Some(step.to)));
        html! {
            <li key={step.indicator.position()}>
                <span class="name">{ scene.labels.title(step.indicator) }</span>
                <span>{ levels }</span>
                <span class="gain">{ scene.locale.worth(step.gain) }</span>
                <span>{ scene.effort(step.effort) }</span>
            </li>
        }
    };
    let wins = problem.quick_wins();
    html! {
        <details class="wins">
            <summary>{ words.heading }</summary>
            <p class="note">{ words.note }</p>
            <ol>{ for wins.iter().take(SHOWN).map(item) }</ol>
            <p class="note">{ fewest(scene, looked) }</p>
        </details>
    }
}

fn fewest(scene: &Scene<'_>, looked: &Looked<'_>) -> Option<String> {
    let target = looked.course.target();
    // While the plan is dragged along, this would be one more pass over all gains with every move.
    if scene.pulled.is_some() {
        return None;
    }
    let count = looked.ready.frontier.fewest_steps(target)?;
    Some((scene.words.wins.fewest)(count, &scene.index(target)))
}
