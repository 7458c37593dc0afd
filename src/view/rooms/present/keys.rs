//! What the keys of the control desk do.

use crate::state::stage::{Act, Picture};

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

/// The command of a key; `None` where it is left to whatever has the focus.
pub(super) fn command(pressed: Pressed<'_>, focus: Focus) -> Option<Command> {
    if pressed.key == "Escape" {
        return Some(Command::Escape);
    }
    if focus == Focus::Field || pressed.alt {
        return None;
    }
    if pressed.ctrl {
        return (pressed.key.eq_ignore_ascii_case("z") && !pressed.shift).then_some(Command::Undo);
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
            (key("x", "KeyX", false), None),
        ] {
            assert_eq!(command(pressed, Focus::Stage), wanted, "{pressed:?}");
        }
    }

    #[test]
    fn fields_keep_their_keys_and_buttons_theirs() {
        let key = |key| Pressed { key, ..Pressed::default() };
        assert_eq!(command(key("r"), Focus::Field), None);
        assert_eq!(command(key("Escape"), Focus::Field), Some(Command::Escape));
        assert_eq!(command(key(" "), Focus::Button), None);
        assert_eq!(command(key("r"), Focus::Button), Some(Command::Act(Act::Replay)));
        let ctrl_r = Pressed { key: "r", ctrl: true, ..Pressed::default() };
        assert_eq!(command(ctrl_r, Focus::Stage), None);
    }
}
