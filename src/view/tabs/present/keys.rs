//! What the keys of the control desk do.

use spbe_workspace::stage::{Act, Picture};

/// What a key asks for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Command {
    /// Something on the stage.
    Act(Act),
    /// Take the last change of the data back.
    Undo,
    /// Give the scenario what was asked.
    Apply,
    /// Open the window for the projector.
    Window,
    /// Let the stage have the screen, or share it with the desk.
    Alone,
    /// Show what the keys do, or put it away.
    Help,
    /// Leave whatever is open.
    Escape,
}

/// A key that was pressed.
#[derive(Copy, Clone, Debug, Default)]
pub(super) struct Pressed<'a> {
    pub(super) key: &'a str,
    /// Which key it is on the keyboard, whatever it writes.
    pub(super) code: &'a str,
    pub(super) shift: bool,
    pub(super) ctrl: bool,
    pub(super) alt: bool,
}

/// What has the keyboard's focus.
#[derive(Copy, Clone, Debug, Default, Eq, PartialEq)]
pub(super) enum Focus {
    /// Nothing that takes keys.
    #[default]
    Stage,
    /// A button, which takes blank and Enter.
    Button,
    /// A field, which takes all keys but Escape.
    Field,
}

/// The command of a key; `None` where it is left to whatever has the focus. Letters, digits and signs are none where single
/// keys are switched off.
pub(super) fn command(pressed: Pressed<'_>, focus: Focus, ignores_keys: bool) -> Option<Command> {
    if pressed.key == "Escape" {
        return Some(Command::Escape);
    }
    if focus == Focus::Field || pressed.alt {
        return None;
    }
    if pressed.ctrl {
        return (pressed.key.eq_ignore_ascii_case("z") && !pressed.shift).then_some(Command::Undo);
    }
    if ignores_keys && pressed.key != " " && pressed.key.chars().count() == 1 {
        return None;
    }
    if let Some(digit) = pressed.code.strip_prefix("Digit").and_then(|digit| digit.chars().next()) {
        let side = usize::from(pressed.shift);
        return Picture::of_digit(digit).map(|picture| Command::Act(Act::Show(side, picture)));
    }
    let is_free = focus == Focus::Stage;
    match pressed.key.to_ascii_lowercase().as_str() {
        "arrowright" | "pagedown" => Some(Command::Act(Act::Next)),
        " " | "enter" if is_free => Some(Command::Act(Act::Next)),
        "arrowleft" | "pageup" | "backspace" => Some(Command::Act(Act::Back)),
        "r" => Some(Command::Act(Act::Replay)),
        "b" | "." => Some(Command::Act(Act::Blank)),
        "k" => Some(Command::Act(Act::Unlock)),
        "u" => Some(Command::Undo),
        "a" => Some(Command::Apply),
        "w" => Some(Command::Window),
        "f" => Some(Command::Alone),
        "?" | "h" => Some(Command::Help),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_do_what_the_help_says() {
        let key = |key, code, shift| Pressed { key, code, shift, ..Pressed::default() };
        for (pressed, wanted) in [
            (key("ArrowRight", "ArrowRight", false), Some(Command::Act(Act::Next))),
            (key(" ", "Space", false), Some(Command::Act(Act::Next))),
            (key("PageUp", "PageUp", false), Some(Command::Act(Act::Back))),
            (key("2", "Digit2", false), Some(Command::Act(Act::Show(0, Picture::Radar)))),
            (key("@", "Digit2", true), Some(Command::Act(Act::Show(1, Picture::Radar)))),
            (key("0", "Digit0", false), Some(Command::Act(Act::Show(0, Picture::Code)))),
            (key("?", "Slash", true), Some(Command::Help)),
            (key("B", "KeyB", true), Some(Command::Act(Act::Blank))),
            // Caps Lock writes large letters without Shift, and small ones with it.
            (key("B", "KeyB", false), Some(Command::Act(Act::Blank))),
            (key("U", "KeyU", false), Some(Command::Undo)),
            (key("f", "KeyF", true), Some(Command::Alone)),
            (key("x", "KeyX", false), None),
        ] {
            assert_eq!(command(pressed, Focus::Stage, false), wanted, "{pressed:?}");
        }
    }

    #[test]
    fn switched_off_single_keys_leave_those_that_write_nothing() {
        let (key, shift) = (|key, code| Pressed { key, code, ..Pressed::default() }, true);
        for pressed in [
            key("r", "KeyR"),
            key("B", "KeyB"),
            key(".", "Period"),
            key("?", "Slash"),
            key("2", "Digit2"),
            Pressed { shift, ..key("@", "Digit2") },
            key("k", "KeyK"),
            key("w", "KeyW"),
        ] {
            for focus in [Focus::Stage, Focus::Button, Focus::Field] {
                assert_eq!(command(pressed, focus, true), None, "{pressed:?} at {focus:?}");
            }
        }
        for pressed in [
            key("ArrowRight", "ArrowRight"),
            key("PageUp", "PageUp"),
            key(" ", "Space"),
            key("Enter", "Enter"),
            key("Escape", "Escape"),
            Pressed { ctrl: true, ..key("z", "KeyZ") },
        ] {
            let both = [true, false].map(|ignores_keys| command(pressed, Focus::Stage, ignores_keys));
            assert!(both[0].is_some(), "{pressed:?}");
            assert_eq!(both[0], both[1], "{pressed:?}");
        }
    }

    #[test]
    fn fields_keep_their_keys_and_buttons_theirs() {
        let key = |key| Pressed { key, ..Pressed::default() };
        assert_eq!(command(key("r"), Focus::Field, false), None);
        assert_eq!(command(key("Escape"), Focus::Field, false), Some(Command::Escape));
        assert_eq!(command(key(" "), Focus::Button, false), None);
        assert_eq!(command(key("r"), Focus::Button, false), Some(Command::Act(Act::Replay)));
        let ctrl_r = Pressed { key: "r", ctrl: true, ..Pressed::default() };
        assert_eq!(command(ctrl_r, Focus::Stage, false), None);
    }
}
