//! An opened row: the ladder of levels with the next step marked, what counts as evidence, the official name.

use spbe_workspace::{Action, Editing};
use yew::prelude::*;

use super::external;
use super::row::RowProps;
use crate::i18n::MoreMessages;
use crate::view::labels::LevelLabels;
use crate::view::parts::guidance;

/// The details of a row's indicator.
pub(super) fn view(props: &RowProps) -> Html {
    let words = &MoreMessages::of(props.page.locale).details;
    let estimate_hint = props.page.messages().simulate.estimate_hint;
    let labels = &props.labels;
    let id = labels.id;
    let evidence = guidance::evidence(props.guidance.as_deref(), id, props.page.locale);
    let on = |action| props.page.dispatch.on(action);
    html! {
        <div class="details">
            <ol class="ladder">{ for labels.levels.iter().map(|level| rung(props, level)) }</ol>
            <div class="facts">
                { external::view(props) }
                <p><small>{ words.official_name }</small>{ labels.tier.name.clone() }</p>
                <p hidden={evidence.is_none()}><small>{ words.evidence }</small>{ evidence.clone() }</p>
                <p class="warning" hidden={!props.state.is_estimated}>{ estimate_hint }{"."}</p>
                <div class="actions">
                    <button type="button" hidden={!props.state.is_estimated} onclick={on(Action::Confirm(id))}>{ words.confirm }</button>
                    <button type="button" class="quiet" hidden={props.state.value.is_none() || props.is_guarded()}
                        onclick={on(Action::SetValue(id, None))}>{ words.clear }</button>
                </div>
            </div>
        </div>
    }
}

fn rung(props: &RowProps, level: &LevelLabels) -> Html {
    let words = &MoreMessages::of(props.page.locale).details;
    let (labels, value, baseline) = (&props.labels, props.state.value, props.state.baseline);
    let is_reached = value.is_some_and(|value| level.from <= value);
    // Nothing is gained by the lowest level: an empty indicator counts there already.
    let next = labels.levels.iter().find(|level| level.from > value.unwrap_or(labels.scale.min()));
    let is_next = next == Some(level);
    let aside = if is_next {
        let worth = props.page.locale.worth(labels.worth_between(value, level.from));
        Some((words.next_step)(&worth))
    } else {
        let is_baseline = baseline.is_some_and(|baseline| labels.level(baseline) == Some(level));
        (is_baseline && props.editing == Editing::Scenario).then(|| words.at_baseline.to_owned())
    };
    let class = match (is_reached, is_next) {
        (true, _) => "reached",
        (false, true) => "next",
        (false, false) => "",
    };
    html! {
        <li {class}>
            <b>{ level.digit.clone() }</b>
            <span><strong>{ level.name.clone() }</strong>{" "}{ guidance::sentence(props.guidance.as_deref(), &props.labels, level, props.page.locale) }</span>
            <em>{ aside }</em>
        </li>
    }
}
