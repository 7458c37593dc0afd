//! The whole table of odds, to be edited in place or pasted. Nothing is used that does not add up.

use std::rc::Rc;

use spbe_index::risk::{SHIFTS, evidence, percent};
use spbe_index::{Shifts, read_shifts};
use spbe_workspace::{RiskSettings, ShiftSource, ShiftTable};
use yew::prelude::*;

use super::assumptions::AssumptionEditor;
use super::draft::{Draft, Fault};
use super::field;
use super::figures::{kept, table};
use super::probability_format::ProbabilityFormat;
use crate::view::parts::faults::fault_list;

/// What the table is drawn from.
#[derive(Properties, PartialEq)]
pub(super) struct ShiftEditorProps {
    pub(super) assumptions: AssumptionEditor,
}

/// What was typed and not yet used.
#[derive(Clone, Default, PartialEq)]
struct Typed {
    draft: Option<Draft>,
    pasted: String,
    faults: Vec<AttrValue>,
}

/// The table. A component, because what was typed stays until it adds up or is discarded.
#[component]
pub(super) fn ShiftEditor(props: &ShiftEditorProps) -> Html {
    let format = ProbabilityFormat::new(props.assumptions.page.locale);
    let words = &format.words.table;
    let typed = use_state(Typed::default);
    let editor = Editor { props, format, typed: &typed };
    let is_own = matches!(props.assumptions.risk.source, ShiftSource::Own(_));
    let has_draft = typed.draft.is_some();
    let discard = {
        let typed = typed.clone();
        move |_: MouseEvent| typed.set(Typed { draft: None, faults: Vec::new(), ..(*typed).clone() })
    };
    let onpaste = {
        let typed = typed.clone();
        move |event: InputEvent| typed.set(Typed { pasted: field::text(&event), ..(*typed).clone() })
    };
    html! {
        <details class="shift-table">
            <summary>{ words.heading }</summary>
            <p>{ words.lead }{" "}{ words.used }</p>
            { editor.table() }
            { fault_list(&typed.faults, props.assumptions.page.locale) }
            <div class="commands">
                <button type="button" disabled={!has_draft} onclick={editor.apply()}>{ words.apply }</button>
                <button type="button" class="quiet" hidden={!has_draft} onclick={discard}>{ words.undo }</button>
                <button type="button" class="quiet" hidden={!is_own} onclick={editor.published()}>{ words.published }</button>
            </div>
            <label class="paste-shifts">{ words.paste }
                <small id="paste-shifts-hint">{ words.paste_lead }</small>
                <textarea id="risk-paste" rows="3" spellcheck="false" value={typed.pasted.clone()} oninput={onpaste} aria-describedby="paste-shifts-hint"/>
            </label>
            <button type="button" disabled={typed.pasted.trim().is_empty()} onclick={editor.paste()}>{ words.paste_apply }</button>
        </details>
    }
}

struct Editor<'a> {
    props: &'a ShiftEditorProps,
    format: ProbabilityFormat,
    typed: &'a UseStateHandle<Typed>,
}

impl Editor<'_> {
    /// The table as it is used, or as it is being typed.
    fn draft(&self) -> Draft {
        self.typed.draft.clone().unwrap_or_else(|| self.used())
    }

    /// The table as it is used, as text.
    fn used(&self) -> Draft {
        Draft::of(
            &table(&self.props.assumptions.risk.source),
            self.props.assumptions.instrument.scale(),
            self.format.locale,
        )
    }

    fn table(&self) -> Html {
        let words = &self.format.words.table;
        let draft = self.draft();
        let rows = draft.rows.iter().map(|(level, cells)| self.row(*level, cells));
        html! {
            <div class="wide" tabindex="0" role="region" aria-label={words.heading}>
                <table>
                    <thead><tr>
                        <th scope="col">{ words.claimed }</th>
                        { for words.shift.into_iter().map(|shift| html! { <th scope="col" key={shift}>{ shift }</th> }) }
                        <th scope="col">{ words.sum }</th>
                        <th scope="col">{ words.pairs }</th>
                    </tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
        }
    }

    fn row(&self, level: u8, cells: &[String; SHIFTS.len()]) -> Html {
        let words = &self.format.words.table;
        let sum = Draft::sum(cells);
        let is_good = sum.is_some_and(|sum| sum.abs_diff(Draft::WHOLE) <= Draft::TOLERANCE);
        let said = sum.map(|sum| self.percent(sum));
        let cell = |(place, (text, shift)): (usize, (&String, &'static str))| {
            let (typed, draft) = (self.typed.clone(), self.draft());
            let oninput = move |event: InputEvent| {
                let draft = draft.with(level, place, field::text(&event));
                typed.set(Typed { draft: Some(draft), ..(*typed).clone() });
            };
            html! {
                <td key={place}><input inputmode="decimal" size="4" value={text.clone()} {oninput} data-cell={format!("{level}{}", SHIFTS.get(place).copied().unwrap_or_default())}
                    aria-invalid={(!is_good).to_string()} aria-label={(words.cell)(&level.to_string(), shift)}/></td>
            }
        };
        let cells = cells.iter().zip(words.shift).enumerate().map(cell);
        html! {
            <tr key={level}>
                <th scope="row">{ level.to_string() }</th>
                { for cells }
                <td class={if is_good { "sum" } else { "sum bad" }}>{ said.unwrap_or_else(|| "?".to_owned()) }</td>
                <td class="pairs">{ evidence(level).pairs().to_string() }</td>
            </tr>
        }
    }

    /// A number of billionths in percent: `90 %`.
    fn percent(&self, billionths: u64) -> String {
        (self.format.words.chance.percent)(&self.shortest(billionths))
    }

    fn shortest(&self, billionths: u64) -> String {
        #[expect(clippy::cast_precision_loss, reason = "a few digits for the eye")]
        let probability = billionths as f64 / 1e9;
        let text = self.format.locale.number(percent(probability, 2));
        text.trim_end_matches('0').trim_end_matches([',', '.']).to_owned()
    }

    fn send(&self, source: ShiftSource) {
        let risk = RiskSettings { source, ..(*self.props.assumptions.risk).clone() };
        self.props.assumptions.send(&risk);
    }

    fn apply(&self) -> Callback<MouseEvent> {
        let editor = OwnedEditor::of(self);
        Callback::from(move |_: MouseEvent| {
            let view = editor.view();
            let scale = view.props.assumptions.instrument.scale();
            let used = kept(&table(&view.props.assumptions.risk.source), scale);
            match used.zip(Some(view.draft())).map(|(used, draft)| draft.read(&view.used(), &used)) {
                Some(Ok(table)) => view.take(table),
                Some(Err(faults)) => view.refuse(faults.iter().map(|fault| view.say(fault)).collect()),
                None => {}
            }
        })
    }

    fn paste(&self) -> Callback<MouseEvent> {
        let editor = OwnedEditor::of(self);
        Callback::from(move |_: MouseEvent| {
            let view = editor.view();
            match read_shifts(view.props.assumptions.instrument.scale(), view.typed.pasted.as_bytes()) {
                Ok(shifts) => view.take_shifts(&shifts),
                Err(faults) => {
                    let (words, locale) = (view.format.words, view.format.locale);
                    view.refuse(faults.iter().map(|fault| words.fault(fault, locale)).collect());
                }
            }
        })
    }

    fn published(&self) -> Callback<MouseEvent> {
        let editor = OwnedEditor::of(self);
        Callback::from(move |_: MouseEvent| {
            let view = editor.view();
            view.send(ShiftSource::Published);
            view.typed.set(Typed::default());
        })
    }

    fn take_shifts(&self, shifts: &Shifts) {
        if let Some(table) = kept(shifts, self.props.assumptions.instrument.scale()) {
            self.take(table);
        }
    }

    fn take(&self, table: ShiftTable) {
        self.send(ShiftSource::Own(Rc::new(table)));
        self.typed.set(Typed::default());
    }

    fn refuse(&self, faults: Vec<String>) {
        let faults = faults.into_iter().map(AttrValue::from).collect();
        self.typed.set(Typed { faults, ..(**self.typed).clone() });
    }

    fn say(&self, fault: &Fault) -> String {
        let words = &self.format.words.table;
        let shift = |place: usize| words.shift.get(place).copied().unwrap_or_default();
        match fault {
            Fault::NoNumber { level, place, found } => {
                (words.no_number)(&level.to_string(), shift(*place), found)
            }
            Fault::Negative { level, place } => (words.negative)(&level.to_string(), shift(*place)),
            Fault::Sum { level, sum } => (words.bad_sum)(&level.to_string(), &self.shortest(*sum)),
        }
    }
}

/// What a handler keeps, to look at the table when it is pressed.
struct OwnedEditor {
    props: ShiftEditorProps,
    format: ProbabilityFormat,
    typed: UseStateHandle<Typed>,
}

impl OwnedEditor {
    fn of(editor: &Editor<'_>) -> Self {
        let assumptions = editor.props.assumptions.clone();
        let props = ShiftEditorProps { assumptions };
        Self { props, format: editor.format, typed: editor.typed.clone() }
    }

    fn view(&self) -> Editor<'_> {
        Editor { props: &self.props, format: self.format, typed: &self.typed }
    }
}
