//! An opened row: the ladder of levels with the next step marked, what counts as evidence, the official name.

use std::rc::Rc;

use spbe_index::Value;
use yew::prelude::*;

use crate::app::context::{use_dispatch, use_locale};
use crate::i18n::Locale;
use crate::state::{Action, Editing};
use crate::view::labels::{IndicatorLabels, LevelLabels};
use crate::view::parts::guidance;

#[derive(Properties, PartialEq)]
pub struct DetailsProps {
    pub labels: Rc<IndicatorLabels>,
    pub value: Option<Value>,
    pub baseline: Option<Value>,
    pub is_estimated: bool,
    pub editing: Editing,
}

/// The details of an indicator.
#[component]
pub fn Details(props: &DetailsProps) -> Html {
    let locale = use_locale();
    let words = &locale.messages().simulate;
    let dispatch = use_dispatch();
    let labels = &props.labels;
    let id = labels.id;
    html! {
        <div class="details">
            <ol class="ladder">{ for labels.levels.iter().map(|level| rung(props, level, locale)) }</ol>
            <div class="facts">
                <p><small>{ words.official_name }</small>{ labels.tier.name.clone() }</p>
                <p hidden={guidance::evidence(id, locale).is_none()}><small>{ words.evidence }</small>{ guidance::evidence(id, locale) }</p>
                <p class="warning" hidden={!props.is_estimated}>{ words.estimate_hint }{"."}</p>
                <div class="actions">
                    <button type="button" hidden={!props.is_estimated} onclick={dispatch.on(Action::Confirm(id))}>{ words.confirm }</button>
                    <button type="button" class="quiet" hidden={props.value.is_none()} onclick={dispatch.on(Action::SetValue(id, None))}>{ words.clear }</button>
                </div>
            </div>
        </div>
    }
}

fn rung(props: &DetailsProps, level: &LevelLabels, locale: Locale) -> Html {
    let words = &locale.messages().simulate;
    let is_reached = props.value.is_some_and(|value| level.value <= value);
    let next = props.labels.levels.iter().find(|level| props.value.is_none_or(|value| level.value > value));
    let is_next = next == Some(level);
    let note = if is_next {
        Some((words.next_step)(&props.labels.worth))
    } else {
        (props.baseline == Some(level.value) && props.editing == Editing::Scenario)
            .then(|| words.at_baseline.to_owned())
    };
    let sentence =
        guidance::level(props.labels.id, level.value, locale).unwrap_or_else(|| level.meaning.to_string());
    html! {
        <li key={level.digit.to_string()} class={classes!(is_reached.then_some("reached"), is_next.then_some("next"))}>
            <b>{ level.digit.clone() }</b>
            <span><strong>{ level.name.clone() }</strong>{" "}{ sentence }</span>
            <em>{ note }</em>
        </li>
    }
}
