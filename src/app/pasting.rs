//! Levels that are pasted on the list of indicators.

use gloo::events::EventListener;
use yew::prelude::*;

use super::browser::clipboard;
use super::context::Dispatch;
use crate::state::{Action, Look};
use crate::view::more::More;

/// Hears of what is pasted while the list is on the screen, once what hears it has come.
#[hook]
pub fn use_pasting(more: Option<More>, is_listed: bool, dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    use_effect_with((more.is_some(), is_listed), move |_| {
        let listener = more.filter(|_| is_listed).and_then(|more| (more.hear_paste)(dispatch));
        move || drop(listener)
    });
}

/// Shows what is pasted outside of fields in the chooser, where nothing counts yet.
pub fn hear(dispatch: Dispatch) -> Option<EventListener> {
    clipboard::on_paste(move |text| {
        if !text.trim().is_empty() {
            dispatch.send(Action::Look(Look::Pasted(text.into())));
        }
    })
}
