//! What each step takes and how far each indicator may rise: for all at once, for an aspect, one by one, or pasted.

use std::rc::Rc;

use spbe_index::plan::{Efforts, read_efforts};
use spbe_index::{Effort, Instrument};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::Scene;
use super::edit::Editor;
use super::field::{Check, Field};
use super::limits;
use super::question::{Question, with_efforts};
use super::words::Words;
use crate::state::{Marks, PlanSettings, Setting};
use crate::view::labels::Labels;
use crate::view::rooms::terms::efforts;

pub(super) fn view(scene: &Scene<'_>) -> Html {
    html! {
        <EffortsView editor={scene.editor.clone()} question={scene.question.clone()} labels={Rc::clone(scene.labels)}
            locks={scene.model.scenario.locks.clone()} unit={AttrValue::from(scene.unit().to_owned())}/>
    }
}

#[derive(Properties, PartialEq)]
pub(super) struct EffortsProps {
    pub(super) editor: Editor,
    pub(super) question: Question,
    pub(super) labels: Rc<Labels>,
    pub(super) locks: Marks,
    pub(super) unit: AttrValue,
}

/// What is looked at and typed here, and not yet in force.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Open {
    /// The aspect whose indicators are listed, by its number.
    pub(super) aspect: Option<AttrValue>,
    pub(super) is_pasting: bool,
    pub(super) faults: Vec<AttrValue>,
}

#[component]
fn EffortsView(props: &EffortsProps) -> Html {
    let open = use_state_eq(Open::default);
    let text = use_node_ref();
    let locale = props.editor.page.locale;
    let words = &Words::of(locale).efforts;
    let table = efforts(&props.editor.instrument, props.editor.settings.efforts.as_deref());
    let toggle = {
        let open = open.clone();
        move |_: MouseEvent| {
            open.set(Open { is_pasting: !open.is_pasting, faults: Vec::new(), ..(*open).clone() });
        }
    };
    html! {
        <div class="efforts">
            <div class="controls">
                <label>{ words.unit }{ unit_field(&props.editor) }</label>
                <label>{ words.all }{ all_field(&props.editor, &table) }<span class="unit">{ props.unit.clone() }</span></label>
                <label>{ words.times }{ times_field(&props.editor, &table) }</label>
                <label>{ words.rise }{ limits::rise_of_all(&props.editor) }</label>
                <button type="button" class="quiet" aria-expanded={open.is_pasting.to_string()} onclick={toggle}>{ words.paste }</button>
            </div>
            <div class="paste-place">{ if open.is_pasting { paste(props, &open, &text, &table) } else { Html::default() } }</div>
            <p class="note">{ words.note }</p>
            { limits::groups(props, &open, &table) }
        </div>
    }
}

fn unit_field(editor: &Editor) -> Html {
    let words = Words::of(editor.page.locale);
    let settings = Rc::clone(&editor.settings);
    let editor = editor.clone();
    let onchange = move |event: Event| {
        let field = event.target().and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
        let unit = field.map(|field| field.value()).unwrap_or_default();
        let settings = PlanSettings { unit: unit.trim().into(), ..(*editor.settings).clone() };
        editor.send(Setting::Efforts, settings, false);
    };
    html! {
        <>
            <input type="text" id="plan-unit" list="plan-units" value={settings.unit.to_string()} placeholder={words.points} autocomplete="off" {onchange}/>
            <datalist id="plan-units">{ for words.efforts.units.iter().map(|unit| html! { <option value={*unit}/> }) }</datalist>
        </>
    }
}

/// One effort for every step of every indicator.
fn all_field(editor: &Editor, table: &Efforts) -> Html {
    let locale = editor.page.locale;
    let all = same(&editor.instrument, table, &|_| true);
    let value = all.map(|effort| super::number(locale, effort)).unwrap_or_default();
    let words = &Words::of(locale).efforts;
    let editor = editor.clone();
    let on_text = Callback::from(move |(text, goes_on): (String, bool)| {
        let Ok(effort) = Effort::parse(&text) else { return };
        send(&editor, &Efforts::filled(&editor.instrument, effort), goes_on);
    });
    html! { <Field {locale} label={words.all_label} {value} check={Check::Effort} placeholder={words.different} id="plan-all" {on_text}/> }
}

/// The effort that all steps of the indicators that are meant have in common.
pub(super) fn same(
    instrument: &Instrument,
    table: &Efforts,
    is_meant: &dyn Fn(usize) -> bool,
) -> Option<Effort> {
    let meant = instrument.indicators().filter(|(id, _)| is_meant(id.position()));
    let mut cells = meant.flat_map(|(id, _)| table.levels().filter_map(move |level| table.get(id, level)));
    let first = cells.next()?;
    cells.all(|cell| cell == first).then_some(first)
}

/// Multiplies every effort, as when points become days.
fn times_field(editor: &Editor, table: &Efforts) -> Html {
    let words = &Words::of(editor.page.locale).efforts;
    let field = |event: &Event| event.target().and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    let (editor, table) = (editor.clone(), table.clone());
    let onchange = move |event: Event| {
        let Some(field) = field(&event) else { return };
        if let Ok(factor) = Effort::parse(&field.value()) {
            send(&editor, &times(&editor.instrument, &table, factor), false);
        }
        field.set_value("");
    };
    html! { <input type="text" inputmode="decimal" id="plan-times" placeholder="20" title={words.times_label} aria-label={words.times_label} autocomplete="off" {onchange}/> }
}

fn times(instrument: &Instrument, table: &Efforts, factor: Effort) -> Efforts {
    let mut scaled = table.clone();
    for (id, _) in instrument.indicators() {
        for level in table.levels() {
            let effort = table.get(id, level).unwrap_or(Effort::ONE).hundredths();
            let product = effort.saturating_mul(factor.hundredths()).saturating_add(50) / 100;
            scaled =
                scaled.with(id, level, Effort::from_hundredths(u32::try_from(product).unwrap_or(u32::MAX)));
        }
    }
    scaled
}

pub(super) fn send(editor: &Editor, table: &Efforts, goes_on: bool) {
    editor.send(Setting::Efforts, with_efforts(&editor.instrument, &editor.settings, table), goes_on);
}

/// The box to paste into, filled with the table as it is: what is copied from here goes into a spreadsheet and comes back.
fn paste(props: &EffortsProps, open: &UseStateHandle<Open>, text: &NodeRef, table: &Efforts) -> Html {
    let locale = props.editor.page.locale;
    let words = &Words::of(locale).efforts;
    let onclick = {
        let (editor, open, text) = (props.editor.clone(), open.clone(), text.clone());
        move |_: MouseEvent| {
            let pasted = text.cast::<HtmlTextAreaElement>().map(|field| field.value()).unwrap_or_default();
            match read_efforts(&editor.instrument, pasted.as_bytes()) {
                Ok(table) => {
                    send(&editor, &table, false);
                    open.set(Open { is_pasting: false, faults: Vec::new(), ..(*open).clone() });
                }
                Err(found) => {
                    let said = found.iter().map(|fault| (Words::of(locale).fault.efforts)(fault).into());
                    open.set(Open { faults: said.collect(), ..(*open).clone() });
                }
            }
        }
    };
    html! {
        <div class="paste">
            <label>{ words.paste_label }
                <textarea id="plan-paste" rows="6" spellcheck="false" ref={text.clone()} defaultvalue={written(props, table)}/>
            </label>
            { fault_list(&open.faults, Words::of(locale)) }
            <button type="button" class="primary" id="plan-use-paste" {onclick}>{ words.use_paste }</button>
        </div>
    }
}

/// As many as are put on the page.
const SHOWN: usize = 50;

fn fault_list(faults: &[AttrValue], words: &Words) -> Html {
    let words = &words.fault;
    html! {
        <div class="faults" role="alert" hidden={faults.is_empty()}>
            <p><b>{ (words.heading)(faults.len()) }{"."}</b>{" "}{ words.unchanged }</p>
            <ol tabindex="0">{ for faults.iter().take(SHOWN).map(|fault| html! { <li>{ fault.clone() }</li> }) }</ol>
        </div>
    }
}

/// The table of efforts as a spreadsheet has it: a tab between cells.
fn written(props: &EffortsProps, table: &Efforts) -> String {
    let locale = props.editor.page.locale;
    let words = &Words::of(locale).efforts;
    let columns = table.levels().map(|level| format!("{}{level}", words.step_column));
    let mut lines = vec![line(words.indicator_column, columns)];
    for (id, indicator) in props.editor.instrument.indicators() {
        let effort = |level| super::number(locale, table.get(id, level).unwrap_or(Effort::ONE));
        lines.push(line(indicator.number(), table.levels().map(effort)));
    }
    lines.join("\n")
}

fn line(first: &str, others: impl Iterator<Item = String>) -> String {
    [first.to_owned()].into_iter().chain(others).collect::<Vec<_>>().join("\t")
}
