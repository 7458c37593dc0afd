//! What follows from a change of state: saving, the document around the app, shortcuts.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;
use yew::prelude::*;

use super::browser::keys::is_typing;
use super::browser::page;
use super::browser::storage::{self, Saved};
use super::context::Dispatch;
use crate::i18n::Locale;
use crate::state::{Action, Look, Notice, Settings, Store, stored};

/// How long the state must rest before it is written down, in milliseconds.
const REST: u32 = 400;

/// Saves the store a moment after every change of what is kept, and at once when the page is left; says so when the
/// browser takes nothing. Nothing is saved where that would overwrite what could not be read, or what another tab has saved;
/// where the person wants that, it is saved at once, and what it replaces is told.
#[hook]
pub fn use_saving(store: &Store, dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    let waiting = use_mut_ref(|| None::<Waiting>);
    let before = use_mut_ref(|| None::<bool>);
    {
        let (waiting, store) = (Rc::clone(&waiting), store.clone());
        let may_save = store.screen.may_save;
        let kept = (store.history.clone(), store.own.clone(), store.settings, store.is_example, may_save);
        use_effect_with(kept, move |_| {
            let could_save = before.replace(Some(may_save));
            let later = Rc::clone(&waiting);
            let replaced = (could_save == Some(false) && may_save).then(storage::take_over).flatten();
            let told = dispatch.clone();
            let save = Rc::new(move || match storage::save(&stored::write(&store)) {
                Saved::Kept => {}
                Saved::Refused => dispatch.send(Action::Look(Look::Notice(Notice::Full))),
                Saved::Overtaken => dispatch.send(Action::Look(Look::Overtaken)),
            });
            if let Some(replaced) = replaced {
                save();
                told.send(Action::Look(Look::Notice(Notice::Replaced(replaced.into()))));
            } else if may_save && could_save.is_some() {
                // What was just read is kept already.
                let at_rest = Rc::clone(&save);
                let timer = Timeout::new(REST, move || {
                    later.borrow_mut().take();
                    at_rest();
                });
                *waiting.borrow_mut() = Some(Waiting { _timer: timer, save });
            }
        });
    }
    use_effect_with((), move |()| {
        let leaving =
            web_sys::window().map(|window| EventListener::new(&window, "pagehide", move |_| flush(&waiting)));
        move || drop(leaving)
    });
}

/// Hears of it when another tab saves.
#[hook]
pub fn use_other_tabs(dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    use_effect_with((), move |()| {
        let listener = web_sys::window().map(|window| {
            EventListener::new(&window, "storage", move |_| {
                if storage::is_overtaken() {
                    dispatch.send(Action::Look(Look::Overtaken));
                }
            })
        });
        move || drop(listener)
    });
}

/// A save that is still to come. Dropping it stops its timer.
struct Waiting {
    _timer: Timeout,
    save: Rc<dyn Fn()>,
}

fn flush(waiting: &RefCell<Option<Waiting>>) {
    if let Some(waiting) = waiting.borrow_mut().take() {
        (waiting.save)();
    }
}

/// Keeps the document's language, title and theme as the settings have them.
#[hook]
pub fn use_document(locale: Locale, settings: Settings, agency: AttrValue) {
    use_effect_with((locale, agency), |(locale, agency)| {
        page::set_title(locale.language(), &format!("{agency} · {}", locale.messages().title));
    });
    use_effect_with(settings.theme, |theme| page::set_theme(*theme));
}

/// Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y redo (⌘ on a Mac), P presents,
/// ? helps; in a text field they stay the field's own.
#[hook]
pub fn use_shortcuts(dispatch: Dispatch) {
    use_effect_with((), move |()| {
        let options = EventListenerOptions::enable_prevent_default();
        let listener = web_sys::window().map(|window| {
            EventListener::new_with_options(&window, "keydown", options, move |event| {
                let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
                if let Some(action) = shortcut(key).filter(|_| !is_typing(event)) {
                    event.prevent_default();
                    dispatch.send(action);
                }
            })
        });
        move || drop(listener)
    });
}

fn shortcut(key: &KeyboardEvent) -> Option<Action> {
    if key.alt_key() {
        return None;
    }
    if !(key.ctrl_key() || key.meta_key()) {
        return match key.key().as_str() {
            "p" => Some(Action::Look(Look::Present(true))),
            "?" => Some(Action::Look(Look::Help(true))),
            _ => None,
        };
    }
    match (key.key().to_ascii_lowercase().as_str(), key.shift_key()) {
        ("z", false) => Some(Action::Undo),
        ("z", true) | ("y", false) => Some(Action::Redo),
        _ => None,
    }
}
