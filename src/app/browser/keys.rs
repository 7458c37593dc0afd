//! Keys, as the browser tells of them, and what has them.

use std::cell::RefCell;

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

use super::{dynamic, focus};

/// What a key goes to, as far as keys are concerned.
#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum Control {
    /// Nothing, or what takes no letters: a button, a link, a level, a checkbox, a slider, a file.
    Other,
    /// A selection, to which letters are names.
    Choice,
    /// A text that is being edited.
    Text,
}

/// Kinds of input that hold no text.
const WITHOUT_TEXT: [&str; 9] =
    ["checkbox", "radio", "range", "file", "color", "button", "submit", "reset", "image"];

impl Control {
    /// What an event comes from.
    pub fn of(event: &Event) -> Self {
        event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .as_ref()
            .map_or(Self::Other, Self::at)
    }

    pub(super) fn at(element: &Element) -> Self {
        match element.tag_name().as_str() {
            "SELECT" => Self::Choice,
            "TEXTAREA" => Self::Text,
            "INPUT" if !WITHOUT_TEXT.contains(&dynamic::text(element, "type").as_str()) => Self::Text,
            _ if dynamic::get(element, "isContentEditable").is_truthy() => Self::Text,
            _ => Self::Other,
        }
    }
}

/// Which key of the keyboard it was, whatever it writes: `Digit2`.
pub fn place_of(key: &KeyboardEvent) -> String {
    dynamic::text(key, "code")
}

/// Whether an event comes from a field, whose keys are its own.
pub fn is_typing(event: &Event) -> bool {
    Control::of(event) != Control::Other
}

/// Whether an event comes from inside a dialog.
pub fn is_in_dialog(event: &Event) -> bool {
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let dialog = "[role=dialog], [role=alertdialog], dialog";
    element.is_some_and(|element| element.closest(dialog).is_ok_and(|found| found.is_some()))
}

/// Whether something heard an event before and did what it asks for.
pub fn is_done(event: &Event) -> bool {
    dynamic::get(event, "defaultPrevented").is_truthy()
}

/// Whether a key is part of a letter that an input method is putting together.
pub fn is_composing(event: &Event) -> bool {
    dynamic::get(event, "isComposing").is_truthy()
}

/// Lets nothing further out hear of an event.
pub fn keep_from_page(event: &Event) {
    dynamic::call(event, "stopPropagation", &[]);
}

/// What was done to the text of the field that has the focus, since it got that or was last taken in.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
pub enum Edits {
    /// Nothing.
    #[default]
    None,
    /// It is another text now: undo is the field's own.
    Some,
    /// It was, and is what it was again: redo is the field's own.
    TakenBack,
}

#[derive(Default)]
struct Edited {
    before: String,
    edits: Edits,
}

thread_local! {
    static EDITED: RefCell<Edited> = RefCell::default();
}

/// What was done so far to the text in the focused field.
pub fn edits() -> Edits {
    EDITED.with_borrow(|edited| edited.edits)
}

/// A field has the focus, or what is in it was taken in: nothing is done to this text yet.
pub fn settle(text: String) {
    EDITED.set(Edited { before: text, edits: Edits::None });
}

/// The same for what is in a field once the page is drawn again, if it still has the focus then.
pub fn settle_when_drawn(field: &Element) {
    let field = field.clone();
    settle(dynamic::text(&field, "value"));
    let again = move || {
        if focus::is_at(&field) {
            settle(dynamic::text(&field, "value"));
        }
    };
    Timeout::new(0, again).forget();
}

/// The person has changed the text of the focused field to this one.
pub fn edit(text: &str) {
    EDITED.with_borrow_mut(|edited| {
        edited.edits = if edited.before == text { Edits::TakenBack } else { Edits::Some };
    });
}

/// Takes what was typed before there was a field for it, as `shell/first.js` has kept it; Enter is a line break.
pub fn typed_before() -> Option<String> {
    let root = web_sys::window()?.document()?.document_element()?;
    let typed = root.get_attribute("data-typed")?;
    // An attribute that was just read can be removed.
    let _ = root.remove_attribute("data-typed");
    Some(typed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_knows_whether_undo_and_redo_are_its_own() {
        settle("2,50".to_owned());
        assert_eq!(edits(), Edits::None);
        for (text, wanted) in
            [("3", Edits::Some), ("3,", Edits::Some), ("2,50", Edits::TakenBack), ("4", Edits::Some)]
        {
            edit(text);
            assert_eq!(edits(), wanted, "{text}");
        }
        settle("4".to_owned());
        assert_eq!(edits(), Edits::None);
    }
}
