//! The indicators that have changed, those that are worth most first.

use spbe_index::Change;
use yew::prelude::*;

use super::super::screen::ScreenContext;
use super::nothing;

/// As many lines as fit.
const MOST: usize = 6;

pub(super) fn view(context: &ScreenContext<'_>) -> Html {
    let mut changes = context.shown.derived.comparison.changes.clone();
    if changes.is_empty() {
        return nothing(context.words.no_changes);
    }
    let size = |change: &Change| if change.worth.is_gain() { change.worth } else { change.worth.times(-1) };
    changes.sort_by_key(|change| std::cmp::Reverse(size(change)));
    // The last line is for how many more there are.
    let shown = if changes.len() > MOST { MOST - 1 } else { MOST };
    let left = changes.len().saturating_sub(shown);
    let row = |change: &Change| {
        let class = if change.worth.is_gain() { "worth gain" } else { "worth loss" };
        html! {
            <li key={change.indicator.position()}>
                <span class="name">{ context.labels.title(change.indicator) }</span>
                <span class="levels">{ format!("{} → {}", context.locale.value(change.from), context.locale.value(change.to)) }</span>
                <span {class}>{ context.locale.worth(change.worth) }</span>
            </li>
        }
    };
    html! {
        <>
            <ul class="stage-changes">{ for changes.iter().take(shown).map(row) }</ul>
            <p class="stage-left" hidden={left == 0}>{ (context.words.more_changes)(left) }</p>
        </>
    }
}
