//! The picker of a value between whole levels: a slider, and a field beside it.

use std::rc::Rc;

use spbe_index::Value;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::row::RowProps;
use crate::app::browser::focus::{self, Towards};
use crate::app::context::Page;
use crate::chart::track::Track;
use crate::i18n::MoreMessages;
use crate::state::{Action, Look};
use crate::view::labels::IndicatorLabels;

/// The picker of a row whose scale is finer than whole levels.
pub(super) fn view(props: &RowProps) -> Html {
    let words = &MoreMessages::of(props.page.locale).details;
    let labels = &props.labels;
    let (scale, value) = (labels.scale, props.state.value);
    let name = (props.page.messages().simulate.level_of)(&labels.tier.number, &labels.tier.short);
    let shown = value.map(|value| props.page.locale.value(Some(value)));
    let level = value.and_then(|value| labels.level(value)).map(|level| level.name.clone());
    let spoken = shown.clone().map_or_else(
        || words.empty.to_owned(),
        |shown| match &level {
            Some(level) => format!("{shown}, {level}"),
            None => shown,
        },
    );
    let steps = u32::from(scale.max().hundredths() - scale.min().hundredths()) / u32::from(scale.step());
    let thresholds: Vec<_> = labels.levels.iter().map(|level| level.from).collect();
    let track = Track::new(scale, &thresholds, props.state.baseline, value);
    html! {
        <div class="picker fine" data-picker="" aria-disabled={props.is_guarded().then_some("true")}
            onpointermove={on_point(props)} onpointerleave={props.page.dispatch.on(Action::Look(Look::Point(None)))}>
            { track.view() }
            <input type="range" min="0" max={steps.to_string()} step="1" value={place(labels, value.unwrap_or(scale.min())).to_string()}
                class={if value.is_none() { "empty" } else { "" }} disabled={props.is_guarded()}
                aria-label={name.clone()} aria-valuetext={spoken} title={level}
                oninput={on_drag(props)} onchange={on_release(props)} onkeydown={on_key(props)}/>
            <input type="text" class="value" inputmode="decimal" size="4" value={shown.unwrap_or_default()} placeholder={words.empty_mark}
                disabled={props.is_guarded()} aria-label={(words.value_of)(&labels.tier.number)} onchange={on_type(props)} onkeydown={on_field_key(props)}/>
        </div>
    }
}

/// The place of a value on the slider: as many steps from the bottom of the scale.
fn place(labels: &IndicatorLabels, value: Value) -> u16 {
    (value.hundredths() - labels.scale.min().hundredths()) / labels.scale.step()
}

fn value_at(labels: &IndicatorLabels, place: u16) -> Option<Value> {
    let scale = labels.scale;
    scale.value(place.checked_mul(scale.step())?.checked_add(scale.min().hundredths())?)
}

fn chosen(labels: &IndicatorLabels, event: &Event) -> Option<Value> {
    value_at(labels, event.target_dyn_into::<HtmlInputElement>()?.value().parse().ok()?)
}

/// While the slider is dragged the page asks "what if"; letting go chooses.
fn on_drag(props: &RowProps) -> Callback<InputEvent> {
    let (labels, page) = (Rc::clone(&props.labels), props.page.clone());
    Callback::from(move |event: InputEvent| point(&page, &labels, chosen(&labels, &event)))
}

fn on_release(props: &RowProps) -> Callback<Event> {
    let (labels, page) = (Rc::clone(&props.labels), props.page.clone());
    Callback::from(move |event: Event| {
        if let Some(value) = chosen(&labels, &event) {
            page.dispatch.send(Action::SetValue(labels.id, Some(value)));
        }
    })
}

/// A mouse over the slider asks for the value that a press there would choose.
fn on_point(props: &RowProps) -> Callback<PointerEvent> {
    let (labels, page) = (Rc::clone(&props.labels), props.page.clone());
    Callback::from(move |event: PointerEvent| {
        let Some(slider) = event.target_dyn_into::<HtmlInputElement>() else { return };
        if event.pointer_type() == "mouse" && event.buttons() == 0 && slider.type_() == "range" {
            point(&page, &labels, under(&labels, event.offset_x(), slider.client_width()));
        }
    })
}

/// The thumb is as wide as a slider is high, and its middle goes from half of it to half of it before the end.
fn under(labels: &IndicatorLabels, x: i32, width: i32) -> Option<Value> {
    let steps = i32::from(place(labels, labels.scale.max()));
    let way = (width - THUMB).max(1);
    let place = ((x - THUMB / 2).clamp(0, way) * steps + way / 2) / way;
    value_at(labels, u16::try_from(place).ok()?)
}

/// How wide the slider's thumb is, in pixels; styles/picker.css has it too.
const THUMB: i32 = 16;

fn point(page: &Page, labels: &IndicatorLabels, value: Option<Value>) {
    page.dispatch.send(Action::Look(Look::Point(value.map(|value| (labels.id, value)))));
}

/// Arrows go to the next whole level, with Shift one step; digits choose a level, Home and End the ends, Delete empties.
fn on_key(props: &RowProps) -> Callback<KeyboardEvent> {
    let (labels, value, page) = (Rc::clone(&props.labels), props.state.value, props.page.clone());
    Callback::from(move |event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() || next_row(&event) {
            return;
        }
        let key = event.key();
        if matches!(key.as_str(), "Delete" | "Backspace") {
            event.prevent_default();
            return page.dispatch.send(Action::SetValue(labels.id, None));
        }
        if let Some(chosen) = key_value(&labels, value, &key, event.shift_key()) {
            event.prevent_default();
            page.dispatch.send(Action::SetValue(labels.id, Some(chosen)));
            point(&page, &labels, Some(chosen));
        }
    })
}

fn key_value(labels: &IndicatorLabels, value: Option<Value>, key: &str, is_fine: bool) -> Option<Value> {
    let scale = labels.scale;
    let here = value.unwrap_or(scale.min());
    match key {
        "Home" => Some(scale.min()),
        "End" => Some(scale.max()),
        "ArrowRight" | "ArrowUp" if value.is_none() => Some(here),
        "ArrowRight" | "ArrowUp" if is_fine => scale.above(here).or(Some(here)),
        "ArrowRight" | "ArrowUp" => scale.levels().find(|level| *level > here).or(Some(scale.max())),
        "ArrowLeft" | "ArrowDown" if is_fine => scale.below(here).or(Some(here)),
        "ArrowLeft" | "ArrowDown" => {
            scale.levels().filter(|level| *level < here).last().or(Some(scale.min()))
        }
        digit => labels.levels.iter().find(|level| level.digit == digit).map(|level| level.value),
    }
}

/// Enter goes to the next indicator's slider, Shift+Enter to the one before.
fn next_row(event: &KeyboardEvent) -> bool {
    let picker = event.target_dyn_into::<web_sys::Element>();
    let picker = picker.and_then(|field| field.closest("[data-picker]").ok().flatten());
    let Some(picker) = picker.filter(|_| event.key() == "Enter") else { return false };
    event.prevent_default();
    focus::neighbour(&picker, if event.shift_key() { Towards::Previous } else { Towards::Next });
    true
}

/// What is typed counts when the field is left or Enter is pressed; what is no value stays, and is told.
fn on_type(props: &RowProps) -> Callback<Event> {
    let (labels, page) = (Rc::clone(&props.labels), props.page.clone());
    Callback::from(move |event: Event| {
        if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
            take(&page, &labels, &field);
        }
    })
}

fn on_field_key(props: &RowProps) -> Callback<KeyboardEvent> {
    let (labels, page) = (Rc::clone(&props.labels), props.page.clone());
    Callback::from(move |event: KeyboardEvent| {
        let field = event.target_dyn_into::<HtmlInputElement>().filter(|_| event.key() == "Enter");
        if field.is_some_and(|field| take(&page, &labels, &field)) {
            next_row(&event);
        }
    })
}

/// Whether the field holds a value, or nothing; both are set.
fn take(page: &Page, labels: &IndicatorLabels, field: &HtmlInputElement) -> bool {
    let text = field.value();
    let value = match labels.scale.parse(&text) {
        Ok(value) => Some(value),
        Err(spbe_index::ValueError::Empty) => None,
        Err(_) => {
            let scale = labels.scale;
            let allowed = [scale.min(), scale.max()].map(|value| page.locale.value(Some(value)));
            let [min, max] = &allowed;
            field.set_custom_validity(&(MoreMessages::of(page.locale).details.off_scale)(&text, min, max));
            field.report_validity();
            return false;
        }
    };
    field.set_custom_validity("");
    field.set_value(&value.map(|value| page.locale.value(Some(value))).unwrap_or_default());
    page.dispatch.send(Action::SetValue(labels.id, value));
    true
}
