//! One step: which indicator, from where to where, what that asks for, what it takes and brings, and who does it.

use std::rc::Rc;

use spbe_index::plan::Step;
use spbe_index::{Effort, Guidance, Instrument, Value};
use spbe_workspace::Setting;
use wasm_bindgen::JsCast;
use yew::prelude::*;

use super::edit::Editor;
use super::field::{Check, Field};
use super::number;
use super::words::{Assumed, Words};
use crate::view::labels::IndicatorLabels;
use crate::view::parts::guidance;
use crate::view::tabs::notices;

/// What a row is drawn from.
#[derive(Properties, PartialEq)]
pub(super) struct StepRowProps {
    pub(super) editor: Editor,
    pub(super) step: Step,
    pub(super) labels: Rc<IndicatorLabels>,
    pub(super) guidance: Option<Rc<Guidance>>,
    pub(super) owner: AttrValue,
    /// Whether it is the indicator's first step in the list; the later ones need not name it again.
    pub(super) is_first: bool,
    pub(super) unit: AttrValue,
    /// Whether the level that it begins from is an estimate.
    pub(super) is_estimated: bool,
    /// Whether the indicator is in the plan with other efforts, too.
    pub(super) stays: bool,
}

/// The row. A component, so that the steps that stay are not drawn again while a plan is dragged along.
#[component]
pub(super) fn StepRow(props: &StepRowProps) -> Html {
    let StepRowProps { editor, step, labels, guidance, is_first, unit, is_estimated, stays, .. } = props;
    let locale = editor.page.locale;
    let (words, assumed) = (&Words::of(locale).steps, Assumed::of(locale));
    let level = level_towards(&editor.instrument, step.to);
    // What the step reaches, which under continuous values is not the level whose number comes next.
    let rung = labels.levels.iter().rfind(|rung| rung.from <= step.to);
    let sentence = rung.map(|rung| guidance::sentence(guidance.as_deref(), labels, rung, locale));
    let digits = level.and_then(Value::whole).unwrap_or_default();
    let levels = [Some(step.from), Some(step.to)].map(|value| locale.value(value));
    let label = (words.effort_of)(&labels.title(), &levels[1]);
    let on_text = {
        let (editor, id) = (editor.clone(), step.indicator);
        Callback::from(move |(text, coalesces): (String, bool)| {
            let Ok(effort) = Effort::parse(&text) else { return };
            let table = editor.settings.table(&editor.instrument).with(id, digits, effort);
            let settings = editor.settings.with_table(&editor.instrument, &table);
            editor.send(Setting::Efforts, settings, coalesces);
        })
    };
    html! {
        <li class={if *is_first { "step" } else { "step again" }} data-indicator={labels.tier.number.clone()}>
            <span class="number">{ labels.tier.number.clone() }</span>
            <span class="what">
                <span class="name" title={labels.tier.name.clone()}>{ labels.tier.short.clone() }</span>
                <span class="stays" hidden={!(*stays && *is_first)} title={assumed.stays_title}>{ assumed.stays }</span>
                <span class="asks">{ sentence }</span>
            </span>
            <span class="levels">{ notices::mark(locale, *is_estimated) }{ levels[0].clone() }{" → "}<b>{ levels[1].clone() }</b></span>
            <span class="effort">
                <Field {locale} {label} value={number(locale, step.effort)} check={Check::Effort} {on_text}/>
                <span class="unit">{ unit.clone() }</span>
            </span>
            <span class="gain">{ locale.worth(step.gain) }</span>
            <span class="owner">{ if *is_first { owner(props, words.owner) } else { Html::default() } }</span>
        </li>
    }
}

/// Taken over when the field is left. The row stays where it is.
fn owner(props: &StepRowProps, label: fn(&str) -> String) -> Html {
    let (editor, id) = (props.editor.clone(), props.step.indicator);
    let onchange = move |event: Event| {
        let field = event.target().and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok());
        let owner = field.map(|field| field.value()).unwrap_or_default();
        editor.send(Setting::Owners, editor.settings.with_owner(id, &owner), false);
    };
    let words = &Words::of(props.editor.page.locale).steps;
    html! {
        <input type="text" list="plan-owners" value={props.owner.clone()} placeholder={words.owner_here} autocomplete="off"
            aria-label={label(&props.labels.title())} {onchange}/>
    }
}

/// The whole level at a value, or the next one above it: what the effort of a step is given for.
pub(super) fn level_towards(instrument: &Instrument, value: Value) -> Option<Value> {
    instrument.scale().levels().find(|level| *level >= value)
}
