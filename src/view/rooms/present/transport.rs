//! The buttons under the stage: what every key does, for a pointer.

use yew::prelude::*;

use super::clock::Clock;
use super::desk::{At, Open};
use super::keys::Command;
use crate::state::stage::{Act, Picture};
use crate::view::parts::field::value_of;

pub(super) fn view(at: &At<'_>, open: Open) -> Html {
    let words = at.words;
    let next = if at.stage.is_revealed { words.next } else { words.reveal };
    let lock = if at.stage.is_unlocked { words.lock } else { words.unlock };
    html! {
        <>
            <div class="desk-buttons" role="toolbar" aria-label={words.transport}>
                { button(at, words.back, "←", Command::Act(Act::Back), None) }
                <span class="main">{ button(at, next, "→", Command::Act(Act::Next), None) }</span>
                { button(at, words.replay, "R", Command::Act(Act::Replay), None) }
                { button(at, words.blank, "B", Command::Act(Act::Blank), Some(at.stage.is_blank)) }
                { button(at, lock, "K", Command::Act(Act::Unlock), Some(at.stage.is_unlocked)) }
                { button(at, words.undo, "U", Command::Undo, None) }
            </div>
            <div class="desk-buttons">
                { chart(at, 0) }
                { chart(at, 1) }
                { button(at, words.window, "W", Command::Window, None) }
                { button(at, words.alone, "F", Command::Alone, None) }
                { button(at, words.help, "?", Command::Help, Some(open.has_help)) }
                { button(at, words.close, "Esc", Command::Escape, None) }
                <Clock locale={at.locale}/>
            </div>
            <p class="warning" role="alert" hidden={!open.is_refused}>{ words.window_refused }</p>
        </>
    }
}

fn button(
    at: &At<'_>,
    name: &'static str,
    key: &'static str,
    command: Command,
    is_pressed: Option<bool>,
) -> Html {
    let is_off = matches!(command, Command::Undo) && !(at.stage.is_unlocked && at.store.history.can_undo());
    let send = at.command.clone();
    let onclick = move |_: MouseEvent| send.emit(command.clone());
    // Letters and signs do nothing where single keys are switched off.
    let key = Some(key).filter(|key| !at.store.settings.ignores_keys || key.len() > 1);
    html! {
        <button type="button" disabled={is_off} aria-pressed={is_pressed.map(|pressed| pressed.to_string())} aria-keyshortcuts={key} {onclick}>
            { name }{" "}<kbd aria-hidden="true" hidden={key.is_none()}>{ key }</kbd>
        </button>
    }
}

fn chart(at: &At<'_>, side: usize) -> Html {
    let shown = at.scene.pictures.get(side).copied().unwrap_or(Picture::Ladder);
    let act = at.act.clone();
    let onchange = move |event: Event| {
        if let Some(picture) = Picture::named(&value_of(&event)) {
            act.emit(Act::Show(side, picture));
        }
    };
    let option = |picture: Picture| {
        let name = format!("{} {}", picture.digit(), (at.words.picture)(picture));
        html! { <option key={picture.code()} value={picture.code()} selected={picture == shown}>{ name }</option> }
    };
    html! {
        <label>{ if side == 0 { at.words.left_chart } else { at.words.right_chart } }
            <select {onchange}>{ for Picture::ALL.into_iter().map(option) }</select>
        </label>
    }
}
