//! Showing the last change once more.

use gloo::timers::callback::Timeout;
use spbe_workspace::{Action, UiAction};
use yew::prelude::*;

use super::context::Dispatch;
use super::during::use_during;

/// How long the state before the change stands, in milliseconds.
const BEFORE: u32 = 900;

/// Ends a replay after a while: first the state before the last change is shown, then the present one.
#[hook]
pub fn use_replay(is_replaying: bool, dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    use_during(
        is_replaying,
        Box::new(move || {
            let end = move || dispatch.send(Action::Ui(UiAction::Replay(false)));
            Box::new(Timeout::new(BEFORE, end))
        }),
    );
}
