//! One indicator: number, name, weight, level picker, what a level is worth, lock, details.

use std::rc::Rc;

use spbe_index::{Guidance, IndicatorId};
use spbe_workspace::{Action, Editing, UiAction};
use yew::prelude::*;

use super::group::RowState;
use super::picker;
use crate::app::context::Page;
use crate::view::labels::IndicatorLabels;

/// What a row is drawn from.
#[derive(Properties, PartialEq)]
pub(super) struct RowProps {
    pub(super) page: Page,
    pub(super) labels: Rc<IndicatorLabels>,
    pub(super) state: RowState,
    pub(super) editing: Editing,
    /// The sentences for the levels, when the row is open or something is looked for, and they have arrived.
    pub(super) guidance: Option<Rc<Guidance>>,
    /// What is looked for.
    pub(super) sought: AttrValue,
}

impl RowProps {
    /// Whether the picker does nothing: a lock guards the scenario.
    pub(super) fn is_guarded(&self) -> bool {
        self.state.is_locked && self.editing == Editing::Scenario
    }
}

/// The row. A component of its own, so that a change redraws one row and not all of them.
#[component]
pub(super) fn Row(props: &RowProps) -> Html {
    let words = &props.page.messages().simulate;
    let labels = &props.labels;
    let (id, tier) = (labels.id, &labels.tier);
    let lock_label =
        if props.state.is_locked { (words.unlock)(&tier.short) } else { (words.lock)(&tier.short) };
    // Between whole levels Tab goes from value to value; what is beside them is reached by left and right.
    let fine = props.page.more.filter(|_| !labels.scale.is_whole());
    let is_changed = props.state.worth.is_some() && props.editing == Editing::Scenario;
    html! {
        <div class={class(&props.state, is_changed)} id={anchor(id)} onkeydown={fine.map(|more| Callback::from(more.list.row_keys))}>
            <span class="number">{ tier.number.clone() }</span>
            <span class="name" title={tier.name.clone()}>
                { tier.short.clone() }
                <span class="estimate" hidden={!props.state.is_estimated} title={words.estimate_hint}>{ words.estimate_mark }</span>
            </span>
            <span class="weight">{ tier.weight.clone() }</span>
            { if labels.scale.is_whole() { picker::view(props) } else { fine_picker(props) } }
            { worth(props) }
            <button type="button" class="lock" aria-pressed={props.state.is_locked.to_string()} aria-label={lock_label.clone()}
                title={lock_label} tabindex={fine.filter(|_| !props.is_guarded()).map(|_| "-1")} onclick={props.page.dispatch.on(Action::ToggleLock(id))}/>
            <button type="button" class="open" aria-expanded={props.state.is_open.to_string()} tabindex={fine.map(|_| "-1")}
                aria-label={(words.details)(&tier.short)} onclick={props.page.dispatch.on(Action::Ui(UiAction::ToggleDetails(id)))}/>
            <div class="more">
                { props.page.more.filter(|_| !props.sought.is_empty()).map(|more| (more.list.hit)(props)) }
                { props.page.more.filter(|_| props.state.is_open).map(|more| (more.list.details)(props)) }
            </div>
        </div>
    }
}

/// The place of the picker is kept free until its code is there.
fn fine_picker(props: &RowProps) -> Html {
    props
        .page
        .more
        .map_or_else(|| html! { <div class="picker fine"/> }, |more| (more.list.fine_picker)(props))
}

fn class(state: &RowState, is_changed: bool) -> String {
    let mut class = "row".to_owned();
    let marks = [
        (is_changed, " changed"),
        (state.is_locked, " locked"),
        (state.is_estimated, " estimated"),
        (state.is_open, " opened"),
    ];
    for (_, mark) in marks.into_iter().filter(|(applies, _)| *applies) {
        class.push_str(mark);
    }
    class
}

/// What the change adds; without a change, what a level is worth.
fn worth(props: &RowProps) -> Html {
    let words = &props.page.messages().simulate;
    let change = props.state.worth.filter(|_| props.editing == Editing::Scenario);
    let is_at_top = props.state.value == Some(props.labels.scale.max());
    let text = match change {
        Some(worth) => props.page.locale.worth(worth),
        None if is_at_top => words.at_top.to_owned(),
        None => props.labels.worth.to_string(),
    };
    let class = match change {
        Some(worth) if worth.is_gain() => "worth gain",
        Some(_) => "worth loss",
        None => "worth",
    };
    let is_per_level = change.is_none() && !is_at_top;
    html! { <span {class}>{ text }<span class="unit" hidden={!is_per_level}>{ words.per_level }</span></span> }
}

fn anchor(id: IndicatorId) -> String {
    format!("row-{}", id.position())
}

/// Finds the chosen level of an indicator's picker in the page.
pub(super) fn picker_selector(id: IndicatorId) -> String {
    format!("#{} .picker :is([tabindex='0'], .value)", anchor(id))
}
