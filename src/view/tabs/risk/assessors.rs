//! How the assessors judge: presets, one slider, a mixture of moods, and what is known of it.

use spbe_index::risk::{Severity, evidence};
use spbe_index::{Instrument, published::Published};
use spbe_workspace::{RiskSettings, ShiftSource};
use yew::prelude::*;

use super::{View, field, figures};
use crate::view::frame::short_name;

/// The published pairs that the odds of an instrument's levels are taken from.
pub(super) struct Pairs {
    /// Whose they are.
    pub(super) city: String,
    /// How many.
    pub(super) count: u32,
    /// Of which years, earliest first.
    pub(super) years: String,
    /// Whether any of them is of this very instrument.
    pub(super) is_own: bool,
}

impl Pairs {
    pub(super) fn of(instrument: &Instrument) -> Self {
        let (mut count, mut years) = (0, Vec::new());
        for level in instrument.scale().levels().filter_map(spbe_index::Value::whole) {
            let evidence = evidence(level);
            count += evidence.pairs();
            years.extend(evidence.years.into_iter().filter(|year| !years.contains(year)).collect::<Vec<_>>());
        }
        let (first, last) = (years.iter().min(), years.iter().max());
        let written = |year: Option<&u16>| year.map(u16::to_string).unwrap_or_default();
        let years =
            if first == last { written(first) } else { format!("{}, {}", written(first), written(last)) };
        let pairs = Published::results().self_assessed();
        let is_own = pairs.iter().any(|pair| &*pair.instrument == instrument.id());
        let city = pairs.first().map(|pair| short_name(&pair.agency).to_owned()).unwrap_or_default();
        Self { city, count, years, is_own }
    }
}

/// The part of the page. While the slider is dragged, `dragged` holds where it is.
pub(super) fn view(view: &View<'_>, dragged: &UseStateHandle<Option<i8>>) -> Html {
    let words = &view.format.words.assessors;
    html! {
        <div class="assessors">
            <h2>{ words.heading }</h2>
            <div class="strictness">
                { presets(view) }
                { slider(view, dragged) }
            </div>
            <div class="known">{ for known(view).into_iter().map(|text| html! { <p key={text.clone()}>{ text }</p> }) }</div>
            { moods(view) }
        </div>
    }
}

fn presets(view: &View<'_>) -> Html {
    let words = &view.format.words.assessors;
    let risk = view.risk();
    let is_none = risk.source == ShiftSource::None;
    let preset = |name: &'static str, severity: Option<Severity>| {
        let is_chosen =
            severity.map_or(is_none, |severity| !is_none && severity.hundredths() == risk.severity);
        let onclick = view.assumptions.on(move |_: &MouseEvent, risk| Some(with_preset(risk, severity)));
        html! { <button type="button" key={name} aria-pressed={is_chosen.to_string()} {onclick}>{ name }</button> }
    };
    html! {
        <div class="segments" role="group" aria-label={words.presets}>
            { preset(words.none, None) }
            { preset(words.lenient, Some(Severity::LENIENT)) }
            { preset(words.usual, Some(Severity::USUAL)) }
            { preset(words.strict, Some(Severity::STRICT)) }
        </div>
    }
}

/// A table of the planner's own stays under another severity.
fn with_preset(risk: RiskSettings, severity: Option<Severity>) -> RiskSettings {
    match (severity, &risk.source) {
        (None, _) => RiskSettings { source: ShiftSource::None, severity: 0, ..risk },
        (Some(severity), ShiftSource::None) => {
            RiskSettings { source: ShiftSource::Published, severity: severity.hundredths(), ..risk }
        }
        (Some(severity), _) => RiskSettings { severity: severity.hundredths(), ..risk },
    }
}

fn slider(view: &View<'_>, dragged: &UseStateHandle<Option<i8>>) -> Html {
    let words = &view.format.words.assessors;
    let risk = view.risk();
    let severity =
        |event: &Event| field::whole(event, -100, 100).and_then(|number| i8::try_from(number).ok());
    let oninput = {
        let dragged = dragged.clone();
        move |event: InputEvent| dragged.set(severity(&event))
    };
    let let_go = view
        .assumptions
        .on(move |event: &Event, risk| Some(RiskSettings { severity: severity(event)?, ..risk }));
    let onchange = {
        let dragged = dragged.clone();
        move |event: Event| {
            let_go.emit(event);
            dragged.set(None);
        }
    };
    let said = (words.slider_value)(risk.severity);
    html! {
        <label class="slider">
            <span class="hidden-visually">{ words.slider }</span>
            <span aria-hidden="true">{ words.lenient }</span>
            <input type="range" id="risk-severity" min="-100" max="100" step="5" value={risk.severity.to_string()}
                disabled={risk.source == ShiftSource::None} aria-valuetext={said.clone()} {oninput} {onchange}/>
            <span aria-hidden="true">{ words.strict }</span>
            <output>{ said }</output>
        </label>
    }
}

/// What the odds rest on, and what must not be read into them.
fn known(view: &View<'_>) -> Vec<String> {
    let words = &view.format.words.assessors;
    let (instrument, risk) = (&view.model.instrument, view.risk());
    let mut known = Vec::new();
    match risk.source {
        ShiftSource::None => known.push(words.evidence_none.to_owned()),
        ShiftSource::Own(_) => known.push(words.evidence_own.to_owned()),
        ShiftSource::Published => {
            let pairs = Pairs::of(instrument);
            known.push((words.evidence)(&pairs.city, pairs.count, &pairs.years));
            if !pairs.is_own {
                known.push(words.other_instrument.to_owned());
            }
        }
    }
    if !instrument.scale().is_whole() {
        known.push(words.between.to_owned());
    }
    let reversals = figures::shifts(risk);
    let levels: Vec<_> =
        reversals.reversals(instrument.scale()).map(|level| view.format.locale.value(Some(level))).collect();
    if !levels.is_empty() {
        known.push((words.reversals)(&levels.join(", ")));
    }
    known
}

fn moods(view: &View<'_>) -> Html {
    let words = &view.format.words.assessors;
    let moods = view.risk().moods;
    let share = |(place, name): (usize, &'static str)| {
        let onchange = view.assumptions.on(move |event: &Event, mut risk: RiskSettings| {
            let share = u8::try_from(field::whole(event, 0, 100)?).ok()?;
            *risk.moods.get_mut(place)? = share;
            Some(risk)
        });
        let value = moods.get(place).map(u8::to_string);
        html! {
            <label key={name}>{ name }{" "}
                <input type="number" min="0" max="100" step="5" value={value} {onchange}/>{" %"}
            </label>
        }
    };
    let sum: u32 = moods.into_iter().map(u32::from).sum();
    html! {
        <details class="moods">
            <summary>{ words.moods }</summary>
            <p>{ words.moods_lead }</p>
            <div class="fields">{ for words.mood.into_iter().enumerate().map(share) }</div>
            <p hidden={sum == 100}>{ (words.moods_sum)(sum) }</p>
        </details>
    }
}
