//! A short message about a large change that was just made, with a way to take it back.

use gloo::timers::callback::Timeout;
use spbe_workspace::history::Change;
use spbe_workspace::{Action, Model, Store, UiAction, derive};
use yew::prelude::*;

use super::frame::{scenario_name, short_name};
use crate::app::browser::{focus, page as document};
use crate::app::context::Page;
use crate::i18n::{Locale, MoreMessages};

/// How long a message stays unless the pointer or the focus is on it, in milliseconds.
const STAYS: u32 = 12_000;

/// The message about the last change; nothing where there is nothing to tell.
pub fn view(page: &Page, store: &Store) -> Html {
    let words = &MoreMessages::of(page.locale).toast;
    let (text, undo) = if let Some(removed) = store.removed() {
        let name = page.locale.text(removed.instrument.regulation());
        (Some((words.removed_instrument)(&name)), Action::RestoreInstrument)
    } else {
        let change = store.history.last_change();
        (change.and_then(|change| sentence(change, store, page.locale)), Action::Undo)
    };
    let Some(text) = text.filter(|_| store.ui.tells) else { return Html::default() };
    // Who opens a link reads first what it is.
    let stays = store.history.last_change() == Some(&Change::Opened);
    let (key, text) = (store.history.count(), AttrValue::from(text));
    html! { <Toast {key} page={page.clone()} {text} {undo} {stays}/> }
}

#[derive(Properties, PartialEq)]
struct Props {
    page: Page,
    text: AttrValue,
    /// What takes the change back.
    undo: Action,
    /// Whether it stays until it is closed or something else changes.
    stays: bool,
}

#[component]
fn Toast(props: &Props) -> Html {
    let is_held = use_state(|| false);
    let dispatch = &props.page.dispatch;
    {
        let dispatch = dispatch.clone();
        use_effect_with((*is_held || props.stays, props.text.clone()), move |(is_held, _)| {
            let close = move || dispatch.send(Action::Ui(UiAction::Tell(false)));
            let timer = (!is_held).then(|| Timeout::new(STAYS, close));
            move || drop(timer)
        });
    }
    use_effect_with((), |()| {
        document::set_told(true);
        || document::set_told(false)
    });
    let hold = |holds: bool| {
        let is_held = is_held.clone();
        move || is_held.set(holds)
    };
    let done = |action: Action| {
        let dispatch = dispatch.clone();
        move |_: MouseEvent| {
            dispatch.send(action.clone());
            focus::first_when_drawn("#main".to_owned());
        }
    };
    let (enter, leave, focused, blurred) = (hold(true), hold(false), hold(true), hold(false));
    let words = &MoreMessages::of(props.page.locale).toast;
    html! {
        <div class="toast" onmouseenter={move |_| enter()} onmouseleave={move |_| leave()}
            onfocusin={move |_| focused()} onfocusout={move |_| blurred()}>
            <p>{ props.text.clone() }</p>
            <button type="button" class="toast-undo" onclick={done(props.undo.clone())}>{ words.undo }</button>
            <button type="button" class="quiet toast-close" onclick={done(Action::Ui(UiAction::Tell(false)))}>{ words.close }</button>
        </div>
    }
}

/// What was done, in a sentence; `None` for what needs none.
fn sentence(change: &Change, store: &Store, locale: Locale) -> Option<String> {
    let (words, model) = (&MoreMessages::of(locale).toast, store.model());
    Some(match change {
        Change::Opened => opened(model, locale),
        Change::PlanApplied => words.plan_applied.to_owned(),
        Change::ResetToBaseline => words.reset_to_baseline.to_owned(),
        Change::ResetToSaved => words.reset_to_saved.to_owned(),
        Change::Saved => words.saved.to_owned(),
        Change::Added => (words.added)(&scenario_name(&model.scenario, locale)),
        Change::Removed => {
            let before = store.history.previous().unwrap_or(model);
            (words.removed)(&scenario_name(&before.scenario, locale))
        }
        Change::Rebased => words.rebased.to_owned(),
        Change::Filled => (words.filled)(&name(model, locale)),
        Change::Noted(..) => words.members.to_owned(),
        _ => return None,
    })
}

/// `Kab. Ogan Komering Ulu 2024: 2,62 Baik → 3,50 Sangat Baik; 16 indikator berubah`.
fn opened(model: &Model, locale: Locale) -> String {
    let words = &MoreMessages::of(locale).toast;
    let derived = derive(model);
    let result = |result: &spbe_index::Assessment| {
        let band = locale.text(model.instrument.band(result.band()).name());
        format!("{} {band}", locale.number(result.shown_index()))
    };
    let changes = derived.comparison.changes.len();
    let baseline = result(&derived.baseline);
    let figures = match changes {
        0 => baseline,
        changes => (words.changed)(&baseline, &result(&derived.scenario), changes),
    };
    (words.opened)(&name(model, locale), &figures)
}

fn name(model: &Model, locale: Locale) -> String {
    let year = model.agency.year.map(|year| format!(" {year}")).unwrap_or_default();
    match short_name(&model.agency.name) {
        "" => format!("{}{year}", locale.messages().frame.unnamed_agency),
        name => format!("{name}{year}"),
    }
}
