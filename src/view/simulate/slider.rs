//! The picker of a value between whole levels: a slider, and a field beside it.

mod gesture;

use std::cell::RefCell;
use std::rc::Rc;

use spbe_index::{Value, ValueError};
use spbe_workspace::{Action, Editing, UiAction};
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use self::gesture::Gesture;
use super::field::{Drafts, Field, Read};
use super::row::RowProps;
use crate::app::browser::focus::{self, Towards};
use crate::app::browser::{clock, keys};
use crate::app::context::Page;
use crate::chart::track::Track;
use crate::i18n::{Locale, MoreMessages};
use crate::view::labels::IndicatorLabels;

/// The picker of a row whose scale is finer than whole levels.
pub(super) fn view(props: &RowProps) -> Html {
    html! {
        <FinePicker page={props.page.clone()} labels={Rc::clone(&props.labels)} value={props.state.value} baseline={props.state.baseline}
            editing={props.editing} is_guarded={props.is_guarded()}/>
    }
}

/// What the keys do in a list of such pickers.
pub(super) fn hint(locale: Locale) -> &'static str {
    MoreMessages::of(locale).details.fine_hint
}

/// The controls of a row, from left to right.
const STOPS: &str = "[type=range]:enabled, .value:enabled, .lock, .open";

/// Tab goes from value to value; left and right reach what is beside them.
pub(super) fn row_keys(event: KeyboardEvent) {
    focus::along_row(&event, STOPS);
}

#[derive(Clone, Properties, PartialEq)]
struct PickerProps {
    page: Page,
    labels: Rc<IndicatorLabels>,
    value: Option<Value>,
    baseline: Option<Value>,
    editing: Editing,
    is_guarded: bool,
}

#[component]
fn FinePicker(props: &PickerProps) -> Html {
    let draft: Drafts = use_state(|| None);
    let gesture = use_mut_ref(Gesture::default);
    let words = &MoreMessages::of(props.page.locale).details;
    let labels = &props.labels;
    let (scale, value) = (labels.scale, props.value);
    let shown = value.map(|value| props.page.locale.value(Some(value)));
    let level = value.and_then(|value| labels.level(value)).map(|level| level.name.clone());
    let spoken = shown.clone().map_or_else(
        || words.empty.to_owned(),
        |shown| match &level {
            Some(level) => format!("{shown}, {level}"),
            None => shown,
        },
    );
    let thresholds: Vec<_> = labels.levels.iter().map(|level| level.from).collect();
    let track = Track::new(scale, &thresholds, props.baseline, value);
    let slider = Slider { props: props.clone(), draft: draft.clone(), gesture };
    let field = Field {
        page: &props.page,
        indicator: labels.id,
        editing: props.editing,
        is_guarded: props.is_guarded,
        class: "value",
        size: "4",
        name: Some((words.value_of)(&labels.tier.number)),
        shown: shown.unwrap_or_default(),
        read: read(&props.page, labels),
        draft: &draft,
        is_in_list: true,
    };
    html! {
        <div class="picker fine" data-picker="" aria-disabled={props.is_guarded.then_some("true")}
            onpointerdown={slider.on_down()} onpointermove={slider.on_move()} onpointerup={slider.on_end(false)} onpointercancel={slider.on_end(true)}
            onpointerleave={props.page.dispatch.on(Action::Ui(UiAction::Point(None)))}>
            { track.view() }
            <input type="range" min="0" max={place(labels, scale.max()).to_string()} step="1" value={slider.place().to_string()} tabindex="-1"
                class={if value.is_none() { "empty" } else { "" }} disabled={props.is_guarded}
                aria-label={(props.page.messages().simulate.level_of)(&labels.tier.number, &labels.tier.short)} aria-valuetext={spoken} title={level}
                oninput={slider.on_drag()} onchange={slider.on_release()} onkeydown={slider.on_key()}/>
            { field.view() }
        </div>
    }
}

/// Reads what is typed, and says what is wrong with it.
fn read(page: &Page, labels: &Rc<IndicatorLabels>) -> Read {
    let (locale, scale) = (page.locale, labels.scale);
    Rc::new(move |text| {
        let words = &MoreMessages::of(locale).details;
        let why = match scale.parse(text) {
            Ok(value) => return Ok(Some(value)),
            Err(ValueError::Empty) => return Ok(None),
            Err(why) => why,
        };
        let [min, max] = [scale.min(), scale.max()].map(|value| locale.value(Some(value)));
        Err(match why {
            ValueError::TooFine => (words.too_fine)(text.trim(), scale.step()),
            ValueError::OffScale => (words.off_scale)(text.trim(), &min, &max),
            ValueError::NotANumber | ValueError::Empty => (words.not_a_number)(text.trim(), &min, &max),
        })
    })
}

/// The place of a value on the slider: as many steps from the bottom of the scale.
fn place(labels: &IndicatorLabels, value: Value) -> u16 {
    (value.hundredths() - labels.scale.min().hundredths()) / labels.scale.step()
}

fn value_at(labels: &IndicatorLabels, place: u16) -> Option<Value> {
    let scale = labels.scale;
    scale.value(place.checked_mul(scale.step())?.checked_add(scale.min().hundredths())?)
}

fn chosen(labels: &IndicatorLabels, slider: &HtmlInputElement) -> Option<Value> {
    value_at(labels, slider.value().parse().ok()?)
}

/// What the events of a slider act on.
#[derive(Clone)]
struct Slider {
    props: PickerProps,
    draft: Drafts,
    gesture: Rc<RefCell<Gesture>>,
}

impl Slider {
    /// Where its knob is.
    fn place(&self) -> u16 {
        let labels = &self.props.labels;
        place(labels, self.props.value.unwrap_or(labels.scale.min()))
    }

    fn set(&self, value: Option<Value>) {
        self.draft.set(None);
        self.props.page.dispatch.send(Action::SetValue(self.props.labels.id, value));
    }

    fn point(&self, value: Option<Value>) {
        let pointed = value.map(|value| (self.props.labels.id, value));
        self.props.page.dispatch.send(Action::Ui(UiAction::Point(pointed)));
    }

    /// Puts the knob back where the value is: nobody meant to move it.
    fn restore(&self, slider: &HtmlInputElement) {
        slider.set_value(&self.place().to_string());
        self.point(None);
    }

    /// While the slider is dragged the page asks "what if"; letting go chooses.
    fn on_drag(&self) -> Callback<InputEvent> {
        let slider = self.clone();
        Callback::from(move |event: InputEvent| {
            let Some(range) = event.target_dyn_into::<HtmlInputElement>() else { return };
            if slider.gesture.borrow().is_void(clock::microseconds()) {
                slider.restore(&range);
            } else {
                slider.point(chosen(&slider.props.labels, &range));
            }
        })
    }

    fn on_release(&self) -> Callback<Event> {
        let slider = self.clone();
        Callback::from(move |event: Event| {
            let Some(range) = event.target_dyn_into::<HtmlInputElement>() else { return };
            if slider.gesture.borrow().is_void(clock::microseconds()) {
                slider.restore(&range);
            } else if let Some(value) = chosen(&slider.props.labels, &range) {
                slider.set(Some(value));
            }
        })
    }

    fn on_down(&self) -> Callback<PointerEvent> {
        let slider = self.clone();
        Callback::from(move |event: PointerEvent| {
            let Some(range) = range_of(&event) else { return };
            let knob = knob_at(&slider.props.labels, slider.place(), range.client_width());
            let is_on_knob = (event.offset_x() - knob).abs() <= gesture::REACH;
            let is_touch = event.pointer_type() == "touch";
            *slider.gesture.borrow_mut() =
                Gesture::begin(is_touch, is_on_knob, (event.client_x(), event.client_y()));
        })
    }

    /// A mouse over the slider asks for the value that a press there would choose; a finger that wanders is on its way past.
    fn on_move(&self) -> Callback<PointerEvent> {
        let slider = self.clone();
        Callback::from(move |event: PointerEvent| {
            let Some(range) = range_of(&event) else { return };
            if event.pointer_type() == "mouse" {
                if event.buttons() == 0 {
                    slider.point(under(&slider.props.labels, event.offset_x(), range.client_width()));
                }
            } else if slider.gesture.borrow_mut().moves((event.client_x(), event.client_y())) {
                slider.restore(&range);
            }
        })
    }

    fn on_end(&self, is_cancelled: bool) -> Callback<PointerEvent> {
        let slider = self.clone();
        Callback::from(move |event: PointerEvent| {
            let Some(range) = range_of(&event) else { return };
            if slider.gesture.borrow_mut().ends(is_cancelled, clock::microseconds()) {
                slider.restore(&range);
            }
        })
    }

    /// Arrows go to the next whole level, with Shift one step; Home and End go to the ends, Delete empties. A digit is the
    /// beginning of a number, and goes to the field. Enter goes to the next slider, Shift+Enter to the one before.
    fn on_key(&self) -> Callback<KeyboardEvent> {
        let slider = self.clone();
        Callback::from(move |event: KeyboardEvent| {
            let is_other =
                event.ctrl_key() || event.meta_key() || event.alt_key() || keys::is_composing(&event);
            let picker = event.target_dyn_into::<Element>().filter(|_| !is_other);
            let picker = picker.and_then(|range| range.closest("[data-picker]").ok().flatten());
            let Some(picker) = picker else { return };
            let key = event.key();
            match key.as_str() {
                // The browser writes the digit into what has the focus when all have heard of the key.
                digit if is_digit(digit) => return focus::inside(&picker, ".value"),
                "Enter" if event.shift_key() => focus::neighbour(&picker, Towards::Previous, "[type=range]"),
                "Enter" => focus::neighbour(&picker, Towards::Next, "[type=range]"),
                "Delete" | "Backspace" => slider.set(None),
                key => {
                    let PickerProps { labels, value, .. } = &slider.props;
                    let Some(chosen) = key_value(labels, *value, key, event.shift_key()) else { return };
                    slider.set(Some(chosen));
                    slider.point(Some(chosen));
                }
            }
            event.prevent_default();
        })
    }
}

fn range_of(event: &PointerEvent) -> Option<HtmlInputElement> {
    event.target_dyn_into::<HtmlInputElement>().filter(|input| input.type_() == "range")
}

fn is_digit(key: &str) -> bool {
    matches!(key.as_bytes(), [b'0'..=b'9'])
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
        _ => None,
    }
}

/// The knob is as wide as a slider is high, and its middle goes from half of it to half of it before the end.
fn under(labels: &IndicatorLabels, x: i32, width: i32) -> Option<Value> {
    let steps = i32::from(place(labels, labels.scale.max()));
    let way = (width - KNOB).max(1);
    let place = ((x - KNOB / 2).clamp(0, way) * steps + way / 2) / way;
    value_at(labels, u16::try_from(place).ok()?)
}

/// Where the middle of the knob is, in pixels from the left.
fn knob_at(labels: &IndicatorLabels, at: u16, width: i32) -> i32 {
    let steps = i32::from(place(labels, labels.scale.max())).max(1);
    KNOB / 2 + (width - KNOB).max(1) * i32::from(at) / steps
}

/// How wide the slider's knob is, in pixels; styles/picker.css has it too.
const KNOB: i32 = 16;
