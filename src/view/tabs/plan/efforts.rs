//! What each step takes and how far each indicator may rise: for all at once, for an aspect, one by one, or pasted.

use std::rc::Rc;

use spbe_index::plan::{Efforts, Understood, read_written_efforts};
use spbe_index::{Effort, Instrument};
use spbe_workspace::plan::Shape;
use spbe_workspace::{Marks, PlanSettings, Setting};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::PlanContext;
use super::edit::Editor;
use super::field::{Check, Field};
use super::limits;
use super::question::Question;
use super::staying::below_top;
use super::words::{Assumed, Words};
use super::{notation, number};
use crate::i18n::Locale;
use crate::view::labels::Labels;

pub(super) fn view(context: &PlanContext<'_>) -> Html {
    html! {
        <EffortsView editor={context.editor.clone()} question={context.question.clone()} labels={Rc::clone(context.labels)}
            locks={context.model.scenario.locks.clone()} unit={AttrValue::from(context.unit().to_owned())}/>
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
    /// The text whose numbers are shown as they were understood, and these.
    pub(super) asked: Option<(String, Vec<AttrValue>)>,
}

#[component]
fn EffortsView(props: &EffortsProps) -> Html {
    let open = use_state_eq(Open::default);
    let text = use_node_ref();
    let locale = props.editor.page.locale;
    let words = &Words::of(locale).efforts;
    let table = props.editor.settings.table(&props.editor.instrument);
    let toggle = {
        let open = open.clone();
        move |_: MouseEvent| {
            open.set(Open {
                is_pasting: !open.is_pasting,
                faults: Vec::new(),
                asked: None,
                ..(*open).clone()
            });
        }
    };
    html! {
        <div class="efforts">
            { presets(&props.editor) }
            <div class="controls">
                <label>{ words.unit }{ unit_field(&props.editor) }</label>
                <label>{ words.all }{ all_field(&props.editor, &table) }<span class="unit">{ props.unit.clone() }</span></label>
                <label>{ words.times }<Times editor={props.editor.clone()}/></label>
                <label>{ words.rise }{ limits::rise_of_all(&props.editor) }</label>
                <button type="button" class="quiet" aria-expanded={open.is_pasting.to_string()} onclick={toggle}>{ words.paste }</button>
            </div>
            <div class="paste-place">{ if open.is_pasting { paste(props, &open, &text, &table) } else { Html::default() } }</div>
            <p class="note">{ words.note }</p>
            { limits::groups(props, &open, &table) }
        </div>
    }
}

/// What efforts are supposed, in a few words.
pub(super) fn assumed(settings: &PlanSettings, locale: Locale) -> String {
    let words = Assumed::of(locale);
    let shape = match (&settings.efforts, settings.shape) {
        (Some(_), _) => words.own,
        (None, Shape::Flat) => words.flat,
        (None, Shape::Rising) => words.rising,
    };
    match settings.ceiling {
        Some(ceiling) => format!("{shape}, {}", (words.at_most)(&locale.value(Some(ceiling)))),
        None => shape.to_owned(),
    }
}

/// The assumptions that are offered: what steps take, and the highest level of all.
fn presets(editor: &Editor) -> Html {
    let locale = editor.page.locale;
    let words = Assumed::of(locale);
    let settings = &editor.settings;
    let rising = PlanSettings { efforts: None, shape: Shape::Rising, ..PlanSettings::default() };
    let rising = rising.table(&editor.instrument);
    let listed: Vec<_> = editor
        .instrument
        .indicators()
        .take(1)
        .flat_map(|(id, _)| {
            rising
                .levels()
                .filter_map(|level| {
                    rising.get(id, level).map(|effort| {
                        format!("{}: {}", (Words::of(locale).efforts.to_level)(level), number(locale, effort))
                    })
                })
                .collect::<Vec<_>>()
        })
        .collect();
    let shape = |shape: Shape, name: &'static str, title: String| {
        let is_chosen = settings.efforts.is_none() && settings.shape == shape;
        let editor = editor.clone();
        let onclick = move |_: MouseEvent| {
            let settings = PlanSettings { efforts: None, shape, ..(*editor.settings).clone() };
            editor.send(Setting::Efforts, settings, false);
        };
        html! { <button type="button" {title} aria-pressed={is_chosen.to_string()} {onclick}>{ name }</button> }
    };
    let top = below_top(&editor.instrument);
    let level = locale.value(top);
    let is_held = settings.ceiling.is_some();
    let hold = {
        let editor = editor.clone();
        move |_: MouseEvent| {
            let ceiling = top.filter(|_| !is_held);
            editor.send(Setting::Limits, PlanSettings { ceiling, ..(*editor.settings).clone() }, false);
        }
    };
    html! {
        <div class="presets">
            <div class="labelled">
                <span>{ words.presets }</span>
                <div class="segments" role="group" aria-label={words.presets}>
                    { shape(Shape::Flat, words.flat, words.flat_title.to_owned()) }
                    { shape(Shape::Rising, words.rising, (words.rising_title)(&listed.join(", "))) }
                </div>
            </div>
            <button type="button" id="plan-ceiling" hidden={top.is_none()} title={(words.at_most_title)(&level)}
                aria-pressed={is_held.to_string()} onclick={hold}>{ (words.at_most)(&level) }</button>
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
    let value = all.map(|effort| number(locale, effort)).unwrap_or_default();
    let words = &Words::of(locale).efforts;
    let editor = editor.clone();
    let on_text = Callback::from(move |(text, coalesces): (String, bool)| {
        let Ok(effort) = Effort::parse(&text) else { return };
        send(&editor, &Efforts::filled(&editor.instrument, effort), coalesces);
    });
    html! { <Field {locale} label={words.all_label} {value} check={Check::Effort} placeholder={words.different} id="plan-all" waits={all.is_none()} {on_text}/> }
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

#[derive(Properties, PartialEq)]
struct TimesProps {
    editor: Editor,
}

/// Multiplies every effort, as when units become days, once the field is left. Until then it says what it has understood, and keeps what is no
/// number to be put right.
#[component]
fn Times(props: &TimesProps) -> Html {
    let editor = &props.editor;
    let locale = editor.page.locale;
    let words = Words::of(locale);
    let said = use_state_eq(|| None::<(bool, String)>);
    let field = |event: &Event| event.target().and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
    let oninput = {
        let said = said.clone();
        move |event: InputEvent| {
            let text = field(&event).map(|field| field.value()).unwrap_or_default();
            let read = Effort::read(&text, notation(locale)).ok();
            let unclear = read.filter(|(_, is_plain)| !is_plain);
            said.set(unclear.map(|(factor, _)| (false, (Assumed::of(locale).read)(&number(locale, factor)))));
        }
    };
    let onchange = {
        let (editor, said) = (editor.clone(), said.clone());
        move |event: Event| {
            let Some(field) = field(&event) else { return };
            let text = field.value();
            let read = Effort::read(&text, notation(locale));
            let is_empty = text.trim().is_empty();
            said.set(
                read.err().filter(|_| !is_empty).map(|why| (true, (words.fault.number)(text.trim(), why))),
            );
            if let Ok((factor, _)) = read {
                let table = editor.settings.table(&editor.instrument);
                send(&editor, &times(&editor.instrument, &table, factor), false);
                field.set_value("");
            }
        }
    };
    let (fault, understood) = match (*said).clone() {
        Some((true, fault)) => (Some(fault), None),
        Some((false, understood)) => (None, Some(understood)),
        None => (None, None),
    };
    let label = words.efforts.times_label;
    html! {
        <span class="field">
            <input type="text" inputmode="decimal" id="plan-times" placeholder="20" title={label} aria-label={label} autocomplete="off"
                aria-invalid={fault.is_some().then_some("true")} {oninput} {onchange}/>
            <span class="fault" role="alert" hidden={fault.is_none()}>{ fault }</span>
            <span class="understood" role="status" hidden={understood.is_none()}>{ understood }</span>
        </span>
    }
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

pub(super) fn send(editor: &Editor, table: &Efforts, coalesces: bool) {
    editor.send(Setting::Efforts, editor.settings.with_table(&editor.instrument, table), coalesces);
}

/// The box to paste into, filled with the table as it is: what is copied from here goes into a spreadsheet and comes back.
fn paste(props: &EffortsProps, open: &UseStateHandle<Open>, text: &NodeRef, table: &Efforts) -> Html {
    let locale = props.editor.page.locale;
    let words = &Words::of(locale).efforts;
    let onclick = {
        let (editor, open, text) = (props.editor.clone(), open.clone(), text.clone());
        move |_: MouseEvent| {
            let pasted = text.cast::<HtmlTextAreaElement>().map(|field| field.value()).unwrap_or_default();
            let was_asked = open.asked.as_ref().is_some_and(|(asked, _)| *asked == pasted);
            open.set(match read_written_efforts(&editor.instrument, pasted.as_bytes(), notation(locale)) {
                Ok((_, understood)) if !understood.is_empty() && !was_asked => {
                    let said = understood.iter().map(|cell| said_of(cell, locale)).collect();
                    Open { faults: Vec::new(), asked: Some((pasted, said)), ..(*open).clone() }
                }
                Ok((table, _)) => {
                    send(&editor, &table, false);
                    Open { is_pasting: false, faults: Vec::new(), asked: None, ..(*open).clone() }
                }
                Err(found) => {
                    let said = found.iter().map(|fault| (Words::of(locale).fault.efforts)(fault).into());
                    Open { faults: said.collect(), asked: None, ..(*open).clone() }
                }
            });
        }
    };
    let use_paste = if open.asked.is_some() { Assumed::of(locale).use_as_read } else { words.use_paste };
    html! {
        <div class="paste">
            <label>{ words.paste_label }
                <textarea id="plan-paste" rows="6" spellcheck="false" ref={text.clone()} defaultvalue={written(props, table)}/>
            </label>
            { fault_list(&open.faults, Words::of(locale)) }
            { asked_list(open, locale) }
            <button type="button" class="primary" id="plan-use-paste" {onclick}>{ use_paste }</button>
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

fn said_of(cell: &Understood, locale: Locale) -> AttrValue {
    let Understood { line, column, found, effort } = cell;
    (Assumed::of(locale).read_cell)(*line, column.position, found, &number(locale, *effort)).into()
}

/// The numbers that can be meant in another way, as they were understood.
fn asked_list(open: &Open, locale: Locale) -> Html {
    let cells = open.asked.as_ref().map_or(&[][..], |(_, cells)| cells);
    html! {
        <div class="warning" role="alert" hidden={cells.is_empty()}>
            <p>{ (Assumed::of(locale).read_cells)(cells.len()) }</p>
            <ol tabindex="0">{ for cells.iter().take(SHOWN).map(|cell| html! { <li>{ cell.clone() }</li> }) }</ol>
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
        let effort = |level| number(locale, table.get(id, level).unwrap_or(Effort::ONE));
        lines.push(line(indicator.number(), table.levels().map(effort)));
    }
    lines.join("\n")
}

fn line(first: &str, others: impl Iterator<Item = String>) -> String {
    [first.to_owned()].into_iter().chain(others).collect::<Vec<_>>().join("\t")
}
