//! A field for a number: what is typed takes effect with every key that leaves a number, and what is no number is said
//! under it while the last number stays in force. An amount that can be meant in two ways is shown as it was understood, and counts when the
//! field is left.

use std::rc::Rc;

use spbe_index::plan::Target;
use spbe_index::{Effort, Instrument, Scale};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::words::{Assumed, Words};
use super::{notation, number};
use crate::i18n::Locale;

/// What may stand in a field.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Check {
    /// An effort.
    Effort,
    /// An effort, or nothing.
    OptionalEffort,
    /// A number of steps, or nothing.
    OptionalSteps,
    /// A calendar year, or nothing.
    OptionalYear,
    /// A value of the scale, or nothing.
    OptionalValue(Scale),
    /// An index or the name of a band.
    Target(Rc<Instrument>),
}

/// What a field is drawn from.
#[derive(Properties, PartialEq)]
pub(super) struct FieldProps {
    pub(super) locale: Locale,
    /// What it is for.
    pub(super) label: AttrValue,
    /// What is in force.
    pub(super) value: AttrValue,
    pub(super) check: Check,
    /// What stands there while it is empty.
    #[prop_or_default]
    pub(super) placeholder: AttrValue,
    #[prop_or_default]
    pub(super) id: Option<AttrValue>,
    /// Whether what is typed counts only when the field is left: where it stands for several numbers, there is none to come back to.
    #[prop_or_default]
    pub(super) waits: bool,
    /// Hears every text that fits, an amount with a decimal point alone, and whether it is one more key in the same visit of the field.
    pub(super) on_text: Callback<(String, bool)>,
}

/// What is being typed.
#[derive(Clone, Default, PartialEq)]
struct Draft {
    text: Option<String>,
    /// What was in force when the first key took effect: what comes back when the text turns out to be no number.
    before: Option<AttrValue>,
    /// Whether the field was left as it is.
    is_left: bool,
}

/// The field.
#[component]
pub(super) fn Field(props: &FieldProps) -> Html {
    let draft = use_state_eq(Draft::default);
    let text = draft.text.clone();
    let fault = text.as_deref().and_then(|text| props.check.fault(text, props.locale));
    let shown = fault.clone().filter(|_| draft.is_left || !text.as_deref().is_some_and(has_only_begun));
    let understood = text.as_deref().and_then(|text| props.check.understood(text, props.locale));
    let oninput = {
        let (draft, field) = (draft.clone(), Visit::of(props));
        move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                draft.set(field.typed(&draft, input.value()));
            }
        }
    };
    let onblur = {
        let (draft, is_faulty, field) = (draft.clone(), fault.is_some(), Visit::of(props));
        move |_: FocusEvent| {
            field.take_as_understood(&draft);
            let text = draft.text.clone().filter(|_| is_faulty);
            draft.set(Draft { is_left: text.is_some(), text, before: None });
        }
    };
    let onkeydown = {
        let (draft, field) = (draft.clone(), Visit::of(props));
        move |event: KeyboardEvent| match event.key().as_str() {
            "Escape" => {
                field.take_back(&draft);
                draft.set(Draft::default());
            }
            "Enter" if field.take_as_understood(&draft) => draft.set(Draft::default()),
            "Enter" => draft.set(Draft { is_left: true, ..(*draft).clone() }),
            _ => {}
        }
    };
    let value = text.map_or_else(|| props.value.clone(), AttrValue::from);
    html! {
        <span class="field">
            <input type="text" inputmode="decimal" autocomplete="off" spellcheck="false" id={props.id.clone()} {value}
                aria-label={props.label.clone()} title={props.label.clone()} placeholder={props.placeholder.clone()}
                aria-invalid={shown.is_some().then_some("true")} {oninput} {onblur} {onkeydown}/>
            <span class="fault" role="alert" hidden={shown.is_none()}>{ shown }</span>
            <span class="understood" role="status" hidden={understood.is_none()}>{ understood }</span>
        </span>
    }
}

/// What the handlers of a field need of it.
struct Visit {
    check: Check,
    locale: Locale,
    value: AttrValue,
    waits: bool,
    on_text: Callback<(String, bool)>,
}

impl Visit {
    fn of(props: &FieldProps) -> Self {
        let FieldProps { check, locale, value, waits, on_text, .. } = props;
        let (check, value, on_text) = (check.clone(), value.clone(), on_text.clone());
        Self { check, locale: *locale, value, waits: *waits, on_text }
    }

    /// A text that fits takes effect. One that does not takes back what the keys before it did: half of `55,5` is no
    /// wish of anybody.
    fn typed(&self, draft: &Draft, text: String) -> Draft {
        let is_left = false;
        if self.is_held(&text) {
            self.take_back(draft);
            return Draft { text: Some(text), before: draft.before.clone(), is_left };
        }
        if self.check.fault(&text, self.locale).is_none() {
            self.on_text.emit((self.check.plain(&text, self.locale), draft.before.is_some()));
            let before = draft.before.clone().or_else(|| Some(self.value.clone()));
            return Draft { text: Some(text), before, is_left };
        }
        if !has_only_begun(&text) {
            self.take_back(draft);
        }
        Draft { text: Some(text), before: draft.before.clone(), is_left }
    }

    fn take_back(&self, draft: &Draft) {
        let before = draft.before.as_ref().filter(|before| self.check.fault(before, self.locale).is_none());
        if let Some(before) = before {
            self.on_text.emit((self.check.plain(before, self.locale), true));
        }
    }

    /// Whether a text fits and yet does not count before the field is left.
    fn is_held(&self, text: &str) -> bool {
        let is_understood = self.check.understood(text, self.locale).is_some();
        is_understood || (self.waits && self.check.fault(text, self.locale).is_none())
    }

    /// Lets what was held count; `false` where there is nothing.
    fn take_as_understood(&self, draft: &Draft) -> bool {
        let text = draft.text.as_deref().filter(|text| self.is_held(text));
        if let Some(text) = text {
            self.on_text.emit((self.check.plain(text, self.locale), draft.before.is_some()));
        }
        text.is_some()
    }
}

/// Whether a text can still become a number.
fn has_only_begun(text: &str) -> bool {
    text.is_empty() || text.ends_with([',', '.'])
}

impl Check {
    /// What an amount is understood as, in a sentence, where it can be meant in another way.
    fn understood(&self, text: &str, locale: Locale) -> Option<String> {
        if !matches!(self, Self::Effort | Self::OptionalEffort) {
            return None;
        }
        let (effort, is_plain) = Effort::read(text, notation(locale)).ok()?;
        (!is_plain).then(|| (Assumed::of(locale).read)(&number(locale, effort)))
    }

    /// The text for those who hear it: an amount with a decimal point alone.
    fn plain(&self, text: &str, locale: Locale) -> String {
        let amount = match self {
            Self::Effort | Self::OptionalEffort => Effort::read(text, notation(locale)).ok(),
            _ => None,
        };
        amount.map_or_else(|| text.to_owned(), |(effort, _)| effort.to_string())
    }

    /// What is wrong with a text, in a sentence.
    pub(super) fn fault(&self, text: &str, locale: Locale) -> Option<String> {
        let words = Words::of(locale);
        let (text, is_empty) = (text.trim(), text.trim().is_empty());
        match self {
            Self::OptionalEffort | Self::OptionalSteps | Self::OptionalYear | Self::OptionalValue(_)
                if is_empty =>
            {
                None
            }
            Self::Effort | Self::OptionalEffort => {
                Effort::read(text, notation(locale)).err().map(|why| (words.fault.number)(text, why))
            }
            Self::OptionalSteps => text.parse::<u8>().err().map(|_| (words.fault.steps)(text)),
            Self::OptionalYear => {
                let fits = text.parse().is_ok_and(|year: u16| (2000..=2100).contains(&year));
                (!fits).then(|| (words.fault.year)(text))
            }
            Self::OptionalValue(scale) => {
                let ends = [scale.min(), scale.max()].map(|value| locale.value(Some(value)));
                scale.parse(text).err().map(|_| (words.fault.value)(text, &ends))
            }
            Self::Target(instrument) => {
                Target::parse(instrument, text).err().map(|fault| (words.fault.target)(&fault, locale))
            }
        }
    }
}
