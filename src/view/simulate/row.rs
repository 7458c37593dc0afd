//! One indicator: number, name, weight, level picker, what a level is worth, lock, details.

use std::rc::Rc;

use spbe_index::{Difference, IndicatorId, Value};
use yew::prelude::*;

use super::details::Details;
use super::picker::Picker;
use crate::app::context::{use_dispatch, use_locale};
use crate::app::root::Pointed;
use crate::i18n::Locale;
use crate::state::{Action, Editing};
use crate::view::labels::IndicatorLabels;

#[derive(Properties, PartialEq)]
pub struct RowProps {
    pub labels: Rc<IndicatorLabels>,
    /// The value that the picker shows and changes.
    pub value: Option<Value>,
    pub baseline: Option<Value>,
    pub is_estimated: bool,
    pub is_locked: bool,
    pub editing: Editing,
    /// What the change adds to the index, if there is one.
    pub worth: Option<Difference>,
    pub is_open: bool,
    pub on_open: Callback<IndicatorId>,
    pub on_point: Callback<Pointed>,
}

/// The row.
#[component]
pub fn Row(props: &RowProps) -> Html {
    let locale = use_locale();
    let words = &locale.messages().simulate;
    let dispatch = use_dispatch();
    let labels = &props.labels;
    let id = labels.id;
    let is_changed = props.worth.is_some() && props.editing == Editing::Scenario;
    let lock_label =
        if props.is_locked { (words.unlock)(&labels.tier.short) } else { (words.lock)(&labels.tier.short) };
    let class = classes!(
        "row",
        is_changed.then_some("changed"),
        props.is_locked.then_some("locked"),
        props.is_estimated.then_some("estimated"),
    );
    html! {
        <div {class} id={anchor(id)}>
            <span class="number">{ labels.tier.number.clone() }</span>
            <span class="name" title={labels.tier.name.clone()}>{ labels.tier.short.clone() }</span>
            <span class="estimate" title={words.estimate_hint}>{ if props.is_estimated { words.estimate_mark } else { "" } }</span>
            <span class="weight">{ labels.tier.weight.clone() }</span>
            <Picker labels={Rc::clone(labels)} value={props.value} baseline={props.baseline} is_estimated={props.is_estimated}
                is_locked={props.is_locked && props.editing == Editing::Scenario} on_point={props.on_point.clone()}/>
            { worth(props, locale) }
            <button type="button" class="lock" aria-pressed={props.is_locked.to_string()} aria-label={lock_label.clone()}
                title={lock_label} onclick={dispatch.on(Action::ToggleLock(id))}/>
            <button type="button" class="open" aria-expanded={props.is_open.to_string()}
                aria-label={(words.details)(&labels.tier.short)} onclick={props.on_open.reform(move |_| id)}/>
            <div class="more">
                if props.is_open {
                    <Details labels={Rc::clone(labels)} value={props.value} baseline={props.baseline}
                        is_estimated={props.is_estimated} editing={props.editing}/>
                }
            </div>
        </div>
    }
}

/// What the change adds; without a change, what a level is worth.
fn worth(props: &RowProps, locale: Locale) -> Html {
    let words = &locale.messages().simulate;
    let change = props.worth.filter(|_| props.editing == Editing::Scenario);
    let is_at_top = props.value == props.labels.levels.last().map(|level| level.value);
    let text = match change {
        Some(worth) => locale.worth(worth),
        None if is_at_top => words.at_top.to_owned(),
        None => (words.per_level)(&props.labels.worth),
    };
    let direction = change.map(|worth| if worth.is_gain() { "gain" } else { "loss" });
    html! { <span class={classes!("worth", direction)}>{ text }</span> }
}

fn anchor(id: IndicatorId) -> String {
    format!("row-{}", id.position())
}

/// Finds the chosen level of an indicator's picker in the page.
pub fn picker_selector(id: IndicatorId) -> String {
    format!("#{} [tabindex='0']", anchor(id))
}
