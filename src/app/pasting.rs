//! Levels that are pasted on the list of indicators.

use gloo::events::EventListener;
use spbe_workspace::{Action, UiAction};

use super::browser::clipboard;
use super::context::Dispatch;

/// Shows what is pasted outside of fields in the chooser, where nothing counts yet.
pub fn hear(dispatch: Dispatch) -> Option<EventListener> {
    clipboard::on_paste(move |text| {
        if !text.trim().is_empty() {
            dispatch.send(Action::Ui(UiAction::Pasted(text.into())));
        }
    })
}
