//! What follows from a change of state: saving, the document around the app, shortcuts.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use spbe_workspace::{Action, Notice, Settings, Store, UiAction, stored};
use yew::prelude::*;

use super::browser::storage::{self, Saved};
use super::browser::{crash, page};
use super::context::Dispatch;
use super::during::use_during;
use super::shortcuts::Scope;
use crate::i18n::Locale;
use crate::view::more::More;

/// How long the state must rest before it is written down, in milliseconds.
const REST: u32 = 400;

/// Saves the store a moment after every change of what is kept, and at once when the page is left; says so when the
/// browser takes nothing. Nothing is saved where that would overwrite what could not be read, or what another tab has saved;
/// where the person wants that, it is saved at once, and what it replaces is told. Hears of it when another tab saves.
#[hook]
pub fn use_saving(store: &Store, dispatch: &Dispatch) {
    let (dispatch, others) = (dispatch.clone(), dispatch.clone());
    let waiting = use_mut_ref(Waiting::default);
    let before = use_mut_ref(|| None::<bool>);
    {
        let waiting = Rc::clone(&waiting);
        use_effect_with(Kept(store.clone()), move |Kept(store)| {
            let may_save = store.ui.may_save;
            let could_save = before.replace(Some(may_save));
            let replaced = (could_save == Some(false) && may_save).then(storage::take_over).flatten();
            let (store, told) = (store.clone(), dispatch.clone());
            rescue(&store);
            let save = move || match storage::save(&stored::write(&store)) {
                Saved::Kept => dispatch.send(Action::Ui(UiAction::Kept(true))),
                Saved::Refused => {
                    dispatch.send(Action::Ui(UiAction::Kept(false)));
                    dispatch.send(Action::Ui(UiAction::Notice(Notice::Full)));
                }
                Saved::Overtaken => dispatch.send(Action::Ui(UiAction::Overtaken)),
            };
            if let Some(replaced) = replaced {
                save();
                told.send(Action::Ui(UiAction::Notice(Notice::Replaced(replaced.into()))));
            } else if may_save && could_save.is_some() {
                // What was just read is kept already.
                Waiting::begin(&waiting, Box::new(save));
            } else {
                // What is not to be saved now is not saved by a timer that was set before.
                *waiting.borrow_mut() = Waiting::default();
            }
        });
    }
    use_during(
        true,
        Box::new(move || {
            let listeners = web_sys::window().map(|window| {
                let other_tab = move |_: &Event| {
                    if storage::is_overtaken() {
                        others.send(Action::Ui(UiAction::Overtaken));
                    }
                };
                [
                    EventListener::new(&window, "pagehide", move |_| Waiting::end(&waiting)),
                    EventListener::new(&window, "storage", other_tab),
                ]
            });
            Box::new(listeners)
        }),
    );
}

/// What is on the screen by now is what is saved and handed out should the page stop.
fn rescue(store: &Store) {
    let store = store.clone();
    crash::on_panic(move || {
        let text = stored::write(&store);
        if store.ui.may_save {
            // Where the browser does not take it, there is the text.
            let _ = storage::save(&text);
        }
        text
    });
}

/// The store, for what of it is kept and whether it may be.
struct Kept(Store);

impl PartialEq for Kept {
    fn eq(&self, Self(other): &Self) -> bool {
        let Self(store) = self;
        store.history == other.history
            && store.own == other.own
            && store.settings == other.settings
            && store.is_example == other.is_example
            && store.ui.may_save == other.ui.may_save
    }
}

/// A save that is still to come. One timer serves all changes in a row: setting it anew for each would be a good part of
/// what a press costs.
#[derive(Default)]
struct Waiting {
    save: Option<Box<dyn FnOnce()>>,
    /// Whether there was another change since the timer was set.
    is_moving: bool,
    timer: Option<Timeout>,
}

impl Waiting {
    /// Saves with this when nothing else has changed for [`REST`], which is seen before twice that time has gone.
    fn begin(waiting: &Rc<RefCell<Self>>, save: Box<dyn FnOnce()>) {
        let mut begun = waiting.borrow_mut();
        begun.save = Some(save);
        begun.is_moving = true;
        if begun.timer.is_none() {
            Self::rest(waiting, &mut begun);
        }
    }

    fn rest(waiting: &Rc<RefCell<Self>>, begun: &mut Self) {
        let later = Rc::clone(waiting);
        begun.is_moving = false;
        begun.timer = Some(Timeout::new(REST, move || {
            let mut begun = later.borrow_mut();
            if begun.is_moving {
                return Self::rest(&later, &mut begun);
            }
            drop(begun);
            Self::end(&later);
        }));
    }

    /// Saves now what was to be saved later.
    fn end(waiting: &RefCell<Self>) {
        let save = {
            let mut waiting = waiting.borrow_mut();
            waiting.timer = None;
            waiting.save.take()
        };
        if let Some(save) = save {
            save();
        }
    }
}

/// Keeps the document's language, title and theme as the settings have them.
#[hook]
pub fn use_document(locale: Locale, settings: Settings, agency: AttrValue) {
    // One effect for all three: each kind of effect is code of its own, and setting the same again changes nothing.
    use_effect_with((locale, agency, settings.theme), |(locale, agency, theme)| {
        page::set_title(locale.language(), &format!("{agency} · {}", locale.messages().title));
        page::set_theme(*theme);
    });
}

/// Hears the keys of [`shortcuts`](super::shortcuts), and what is pasted, once their code is there.
#[hook]
pub fn use_shortcuts(more: Option<More>, scope: Scope, dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    use_effect_with((more, scope), move |(more, scope)| {
        let heard = more.map(|more| (more.shortcuts)(dispatch, *scope));
        move || drop(heard)
    });
}
