//! Keys that are heard anywhere on the page. They come right after the first load.

use gloo::events::{EventListener, EventListenerOptions};
use spbe_workspace::{Action, UiAction};
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};
use yew::prelude::TargetCast as _;

use super::browser::keys::{self, Control, Edits};
use super::context::Dispatch;
use super::pasting;
use crate::view::parts::field::value_of;

/// What a key asks of the page.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
enum Command {
    Undo,
    Redo,
    Present,
    Help,
}

/// A key that was pressed.
#[derive(Copy, Clone, Debug, Default)]
struct Pressed<'a> {
    key: &'a str,
    shift: bool,
    /// With Ctrl, or ⌘ on a Mac.
    ctrl: bool,
    /// With Alt, or part of a letter that is being put together: never ours.
    is_other: bool,
}

/// What has the keyboard's focus.
#[derive(Copy, Clone, Debug)]
struct Place {
    control: Control,
    /// What was done to its text, where it is one.
    edits: Edits,
    is_in_dialog: bool,
}

/// What decides whether keys are commands, and whether what is pasted is heard.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, and any combination is possible"
)]
pub struct Scope {
    /// Whether the chooser is open, to which every letter goes.
    pub is_starting: bool,
    /// Whether the stage is open, which has keys of its own.
    pub is_presenting: bool,
    /// Whether single keys are no commands.
    pub ignores_keys: bool,
    /// Whether the list of indicators is on the screen.
    pub is_listed: bool,
}

/// Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y redo, wherever the focus is; in a text, as long as it has nothing of its own to undo
/// or redo. Shift+P presents and ? helps, where nothing is typed.
fn command(pressed: Pressed<'_>, place: Place, scope: Scope) -> Option<Command> {
    if pressed.is_other || scope.is_presenting {
        return None;
    }
    let is_text = place.control == Control::Text;
    let key = pressed.key.to_ascii_lowercase();
    if pressed.ctrl {
        return match (key.as_str(), pressed.shift) {
            ("z", false) if !(is_text && place.edits == Edits::Some) => Some(Command::Undo),
            ("z", true) | ("y", false) if !(is_text && place.edits != Edits::None) => Some(Command::Redo),
            _ => None,
        };
    }
    let is_free = place.control == Control::Other && !place.is_in_dialog;
    if !is_free || scope.is_starting || scope.ignores_keys {
        return None;
    }
    match (key.as_str(), pressed.shift) {
        ("p", true) => Some(Command::Present),
        ("?", _) => Some(Command::Help),
        _ => None,
    }
}

/// Hears keys, what is done to the text of fields, and what is pasted on the list of indicators, until it is dropped.
pub fn listen(dispatch: Dispatch, scope: Scope) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let options = EventListenerOptions::enable_prevent_default();
    let pasted = scope.is_listed.then(|| pasting::hear(dispatch.clone())).flatten();
    let keys = [
        EventListener::new(&window, "focusin", |event| keys::settle(value_of(event))),
        EventListener::new(&window, "change", |event| keys::settle(value_of(event))),
        EventListener::new(&window, "input", |event| keys::edit(&value_of(event))),
        EventListener::new_with_options(&window, "keydown", options, move |event| {
            let Some(key) = event.dyn_ref::<KeyboardEvent>().filter(|_| !keys::is_done(event)) else {
                return;
            };
            let name = key.key();
            let pressed = Pressed {
                key: &name,
                shift: key.shift_key(),
                ctrl: key.ctrl_key() || key.meta_key(),
                is_other: key.alt_key() || keys::is_composing(event),
            };
            let place = Place {
                control: Control::of(event),
                edits: keys::edits(),
                is_in_dialog: keys::is_in_dialog(event),
            };
            let Some(command) = command(pressed, place, scope) else { return };
            event.prevent_default();
            let field = key.target_dyn_into::<Element>().filter(|_| place.control == Control::Text);
            dispatch.send(match command {
                Command::Undo => Action::Undo,
                Command::Redo => Action::Redo,
                Command::Present => Action::Ui(UiAction::Present(true)),
                Command::Help => Action::Ui(UiAction::Help(true)),
            });
            if let Some(field) = field {
                // What undo or redo puts into the field is nothing that was done to it there.
                keys::settle_when_drawn(&field);
            }
        }),
    ];
    keys.into_iter().chain(pasted).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVERYWHERE: [(Control, Edits); 5] = [
        (Control::Other, Edits::None),
        (Control::Choice, Edits::None),
        (Control::Text, Edits::None),
        (Control::Text, Edits::Some),
        (Control::Text, Edits::TakenBack),
    ];

    fn place((control, edits): (Control, Edits)) -> Place {
        Place { control, edits, is_in_dialog: false }
    }

    fn key(key: &str) -> Pressed<'_> {
        Pressed { key, ..Pressed::default() }
    }

    #[test]
    fn undo_and_redo_are_the_pages_but_in_a_text_that_has_its_own() {
        let ctrl = |key, shift| Pressed { key, shift, ctrl: true, is_other: false };
        let (undo, redo) = (Some(Command::Undo), Some(Command::Redo));
        // Caps Lock writes large letters, and small ones with Shift.
        for (pressed, wanted) in [
            (ctrl("z", false), [undo, undo, undo, None, undo]),
            (ctrl("Z", false), [undo, undo, undo, None, undo]),
            (ctrl("Z", true), [redo, redo, redo, None, None]),
            (ctrl("z", true), [redo, redo, redo, None, None]),
            (ctrl("y", false), [redo, redo, redo, None, None]),
            (ctrl("Y", false), [redo, redo, redo, None, None]),
            (ctrl("y", true), [None; 5]),
            (ctrl("p", true), [None; 5]),
            (ctrl("?", true), [None; 5]),
            (Pressed { is_other: true, ..ctrl("z", false) }, [None; 5]),
        ] {
            for (at, wanted) in EVERYWHERE.into_iter().zip(wanted) {
                for ignores_keys in [false, true] {
                    for is_starting in [false, true] {
                        let scope = Scope { is_starting, ignores_keys, ..Scope::default() };
                        assert_eq!(
                            command(pressed, place(at), scope),
                            wanted,
                            "{pressed:?} at {at:?}, {scope:?}"
                        );
                    }
                }
                let in_dialog = Place { is_in_dialog: true, ..place(at) };
                assert_eq!(command(pressed, in_dialog, Scope::default()), wanted, "{pressed:?} in a dialog");
                let presenting = Scope { is_presenting: true, ..Scope::default() };
                assert_eq!(command(pressed, place(at), presenting), None, "{pressed:?} on the stage");
            }
        }
    }

    #[test]
    fn a_single_key_is_a_command_only_where_nothing_is_typed() {
        for (name, shift, wanted) in [
            ("P", true, Some(Command::Present)),
            ("p", true, Some(Command::Present)),
            ("p", false, None),
            ("P", false, None),
            ("?", true, Some(Command::Help)),
            ("?", false, Some(Command::Help)),
        ] {
            let pressed = Pressed { shift, ..key(name) };
            let [other, ..] = EVERYWHERE;
            assert_eq!(command(pressed, place(other), Scope::default()), wanted, "{pressed:?}");
            for at in EVERYWHERE.into_iter().skip(1) {
                assert_eq!(command(pressed, place(at), Scope::default()), None, "{pressed:?} at {at:?}");
            }
            let in_dialog = Place { is_in_dialog: true, ..place(other) };
            assert_eq!(command(pressed, in_dialog, Scope::default()), None, "{pressed:?} in a dialog");
            let with_alt = Pressed { is_other: true, ..pressed };
            assert_eq!(command(with_alt, place(other), Scope::default()), None, "{pressed:?} with Alt");
            for scope in [
                Scope { is_starting: true, ..Scope::default() },
                Scope { is_presenting: true, ..Scope::default() },
                Scope { ignores_keys: true, ..Scope::default() },
            ] {
                assert_eq!(command(pressed, place(other), scope), None, "{pressed:?} while {scope:?}");
            }
        }
    }

    #[test]
    fn no_letter_of_any_name_is_a_command_by_itself() {
        for letter in ('a'..='z').chain('A'..='Z').chain('0'..='9').chain(['.', ',', '-', '\'', ' ']) {
            let pressed = key(letter.encode_utf8(&mut [0; 4])).key.to_owned();
            for at in EVERYWHERE {
                assert_eq!(command(key(&pressed), place(at), Scope::default()), None, "{letter:?} at {at:?}");
            }
        }
    }
}
