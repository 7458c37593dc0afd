//! The buttons under the stage: what every key does, for a pointer.

use spbe_workspace::stage::{Act, Picture};
use yew::prelude::*;

use super::clock::Clock;
use super::desk::{DeskContext, Open};
use super::keys::Command;
use crate::view::parts::field::value_of;

pub(super) fn view(context: &DeskContext<'_>, open: Open) -> Html {
    let words = context.words;
    let next = if context.stage.is_revealed { words.next } else { words.reveal };
    let lock = if context.stage.is_unlocked { words.lock } else { words.unlock };
    html! {
        <>
            <div class="desk-buttons" role="toolbar" aria-label={words.transport}>
                { button(context, words.back, "←", Command::Act(Act::Back), None) }
                <span class="main">{ button(context, next, "→", Command::Act(Act::Next), None) }</span>
                { button(context, words.replay, "R", Command::Act(Act::Replay), None) }
                { button(context, words.blank, "B", Command::Act(Act::Blank), Some(context.stage.is_blank)) }
                { button(context, lock, "K", Command::Act(Act::Unlock), Some(context.stage.is_unlocked)) }
                { button(context, words.undo, "U", Command::Undo, None) }
            </div>
            <div class="desk-buttons">
                { chart(context, 0) }
                { chart(context, 1) }
                { button(context, words.window, "W", Command::Window, None) }
                { button(context, words.alone, "F", Command::Alone, None) }
                { button(context, words.help, "?", Command::Help, Some(open.has_help)) }
                { button(context, words.close, "Esc", Command::Escape, None) }
                <Clock locale={context.locale}/>
            </div>
            <p class="warning" role="alert" hidden={!open.is_refused}>{ words.window_refused }</p>
        </>
    }
}

fn button(
    context: &DeskContext<'_>,
    name: &'static str,
    key: &'static str,
    command: Command,
    is_pressed: Option<bool>,
) -> Html {
    let is_off =
        matches!(command, Command::Undo) && !(context.stage.is_unlocked && context.store.history.can_undo());
    let send = context.command.clone();
    let onclick = move |_: MouseEvent| send.emit(command.clone());
    // Letters and signs do nothing where single keys are switched off.
    let key = Some(key).filter(|key| !context.store.settings.ignores_keys || key.len() > 1);
    html! {
        <button type="button" disabled={is_off} aria-pressed={is_pressed.map(|pressed| pressed.to_string())} aria-keyshortcuts={key} {onclick}>
            { name }{" "}<kbd aria-hidden="true" hidden={key.is_none()}>{ key }</kbd>
        </button>
    }
}

fn chart(context: &DeskContext<'_>, side: usize) -> Html {
    let shown = context.scene.pictures.get(side).copied().unwrap_or(Picture::Ladder);
    let act = context.act.clone();
    let onchange = move |event: Event| {
        if let Some(picture) = Picture::named(&value_of(&event)) {
            act.emit(Act::Show(side, picture));
        }
    };
    let option = |picture: Picture| {
        let name = format!("{} {}", picture.digit(), (context.words.picture)(picture));
        html! { <option key={picture.code()} value={picture.code()} selected={picture == shown}>{ name }</option> }
    };
    html! {
        <label>{ if side == 0 { context.words.left_chart } else { context.words.right_chart } }
            <select {onchange}>{ for Picture::ALL.into_iter().map(option) }</select>
        </label>
    }
}
