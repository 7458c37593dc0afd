//! A field for a value: what is typed there stays as it is until it is taken in, or refused with the reason.

use std::rc::Rc;

use spbe_index::{IndicatorId, Value};
use spbe_workspace::{Action, Editing};
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use crate::app::browser::focus::{self, Towards};
use crate::app::browser::{clipboard, keys};
use crate::app::context::Page;
use crate::i18n::MoreMessages;

/// What was typed and is not taken in yet.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Draft {
    text: String,
    /// Whether somebody has tried to take it in: then the field says what is wrong with it.
    is_refused: bool,
    /// Which values it was typed for.
    editing: Editing,
}

/// Where a field keeps what is typed.
pub(super) type Drafts = UseStateHandle<Option<Draft>>;

/// Reads a text as a value, or nothing, or says why it is neither.
pub(super) type Read = Rc<dyn Fn(&str) -> Result<Option<Value>, String>>;

/// What a field is drawn from.
pub(super) struct Field<'a> {
    pub(super) page: &'a Page,
    /// The indicator whose value it sets.
    pub(super) indicator: IndicatorId,
    pub(super) editing: Editing,
    pub(super) is_guarded: bool,
    pub(super) class: &'static str,
    pub(super) size: &'static str,
    /// What it is called, where no label says so.
    pub(super) name: Option<String>,
    /// What is in it while nothing is being typed.
    pub(super) shown: String,
    pub(super) read: Read,
    pub(super) draft: &'a Drafts,
    /// Whether Enter and the arrows go on to the field of another indicator.
    pub(super) is_in_list: bool,
}

impl Field<'_> {
    /// The field, and what is wrong with its text.
    pub(super) fn view(&self) -> Html {
        let words = &MoreMessages::of(self.page.locale).details;
        let draft = (**self.draft).as_ref().filter(|draft| draft.editing == self.editing);
        let text = draft.map_or_else(|| self.shown.clone(), |draft| draft.text.clone());
        let fault = draft.filter(|draft| draft.is_refused).and_then(|draft| (self.read)(&draft.text).err());
        let fault = fault.map(|fault| format!("{fault} {}", (words.still_counts)(&self.shown)));
        let fault_id = format!("{}-fault-{}", self.class, self.indicator.position());
        let typing = Typing {
            page: self.page.clone(),
            indicator: self.indicator,
            editing: self.editing,
            shown: self.shown.clone(),
            read: Rc::clone(&self.read),
            draft: self.draft.clone(),
            is_begun: draft.is_some(),
        };
        let is_in_list = self.is_in_list;
        html! {
            <>
                <input type="text" class={self.class} inputmode="decimal" size={self.size} value={text} placeholder={words.empty_mark}
                    disabled={self.is_guarded} aria-label={self.name.clone()} autocomplete="off"
                    aria-invalid={fault.is_some().then_some("true")} aria-describedby={fault.is_some().then(|| fault_id.clone())}
                    oninput={typing.on(Typing::keep)} onchange={typing.on(Typing::change)} onblur={typing.on(Typing::leave)}
                    onfocus={typing.on(Typing::arrive)} onpaste={typing.on_paste()} onkeydown={typing.on_key(is_in_list)}/>
                <span class="fault" role="alert" id={fault_id.clone()}>{ fault }</span>
            </>
        }
    }
}

/// What the events of a field act on.
#[derive(Clone)]
struct Typing {
    page: Page,
    indicator: IndicatorId,
    editing: Editing,
    shown: String,
    read: Read,
    draft: Drafts,
    /// Whether something was typed that is not taken in yet.
    is_begun: bool,
}

impl Typing {
    fn on<E: AsRef<Event> + 'static>(&self, act: impl Fn(&Self, &HtmlInputElement) + 'static) -> Callback<E> {
        let typing = self.clone();
        Callback::from(move |event: E| {
            if let Some(field) = event.as_ref().target_dyn_into::<HtmlInputElement>() {
                act(&typing, &field);
            }
        })
    }

    fn keep(&self, field: &HtmlInputElement) {
        self.draft.set(Some(Draft { text: field.value(), is_refused: false, editing: self.editing }));
    }

    fn change(&self, field: &HtmlInputElement) {
        self.take(field);
    }

    /// Whether the field has a value now, or nothing; what is neither stays in it.
    fn take(&self, field: &HtmlInputElement) -> bool {
        let text = field.value();
        if !self.is_begun && text == self.shown {
            return true;
        }
        if let Ok(value) = (self.read)(&text) {
            self.page.dispatch.send(Action::SetValue(self.indicator, value));
            self.draft.set(None);
            keys::settle_when_drawn(field);
            return true;
        }
        self.draft.set(Some(Draft { text, is_refused: true, editing: self.editing }));
        false
    }

    /// What was typed counts when the focus goes elsewhere. When the whole page loses it, the person comes back to the field.
    fn leave(&self, field: &HtmlInputElement) {
        if !focus::is_at(field) {
            self.take(field);
        }
    }

    /// What was there is selected: the next digit takes its place.
    fn arrive(&self, field: &HtmlInputElement) {
        if !self.is_begun {
            focus::select(field);
        }
    }

    /// A field drops the ends of lines, and two cells of a spreadsheet would become one number.
    fn on_paste(&self) -> Callback<Event> {
        let typing = self.clone();
        Callback::from(move |event: Event| {
            let Some(field) = event.target_dyn_into::<HtmlInputElement>() else { return };
            let Some(pasted) = several(&clipboard::pasted(&event)) else { return };
            event.prevent_default();
            field.set_value(&pasted);
            typing.draft.set(Some(Draft { text: pasted, is_refused: true, editing: typing.editing }));
        })
    }

    /// Enter takes in what was typed, Escape takes it back; in the list Enter and ↓ go on to the next field, Shift+Enter and ↑ to
    /// the one before.
    fn on_key(&self, is_in_list: bool) -> Callback<KeyboardEvent> {
        let typing = self.clone();
        Callback::from(move |event: KeyboardEvent| {
            let is_other =
                event.ctrl_key() || event.meta_key() || event.alt_key() || keys::is_composing(&event);
            let field = event.target_dyn_into::<HtmlInputElement>().filter(|_| !is_other);
            let (Some(field), Some(step)) = (field, step(&event.key(), event.shift_key())) else { return };
            let towards = match step {
                Step::Back => {
                    field.set_value(&typing.shown);
                    keys::settle_when_drawn(&field);
                    return typing.draft.set(None);
                }
                Step::Go(_) if !is_in_list && event.key() != "Enter" => return,
                Step::Go(towards) => towards,
            };
            event.prevent_default();
            if typing.take(&field) && is_in_list {
                on(&field, towards);
            }
        })
    }
}

/// What a key asks of a field.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
enum Step {
    Go(Towards),
    Back,
}

fn step(key: &str, shift: bool) -> Option<Step> {
    match (key, shift) {
        ("Enter" | "ArrowDown", false) => Some(Step::Go(Towards::Next)),
        ("Enter", true) | ("ArrowUp", false) => Some(Step::Go(Towards::Previous)),
        ("Escape", _) => Some(Step::Back),
        _ => None,
    }
}

/// Goes on to the field of another indicator.
fn on(field: &Element, towards: Towards) {
    if let Ok(Some(picker)) = field.closest("[data-picker]") {
        focus::neighbour(&picker, towards, ".value");
    }
}

/// A pasted text of more than one cell in one line; none where it is a single one.
fn several(pasted: &str) -> Option<String> {
    let cells: Vec<_> = pasted.trim().split(['\t', '\n', '\r']).filter(|cell| !cell.is_empty()).collect();
    (cells.len() > 1).then(|| cells.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_lead_from_value_to_value() {
        let (next, previous) = (Some(Step::Go(Towards::Next)), Some(Step::Go(Towards::Previous)));
        for (key, shift, wanted) in [
            ("Enter", false, next),
            ("Enter", true, previous),
            ("ArrowDown", false, next),
            ("ArrowUp", false, previous),
            // With Shift they select.
            ("ArrowDown", true, None),
            ("ArrowUp", true, None),
            ("Escape", false, Some(Step::Back)),
            ("Tab", false, None),
            ("2", false, None),
            (",", false, None),
        ] {
            assert_eq!(step(key, shift), wanted, "{key} {shift}");
        }
    }

    #[test]
    fn two_cells_never_become_one_number() {
        for (pasted, wanted) in [
            ("2,75", None),
            (" 2,75\r\n", None),
            ("\t4\t", None),
            ("2,5\n0", Some("2,5 0")),
            ("1,5\r\n5\r\n", Some("1,5 5")),
            ("4\t5", Some("4 5")),
            ("", None),
        ] {
            assert_eq!(several(pasted).as_deref(), wanted, "{pasted:?}");
        }
    }
}
