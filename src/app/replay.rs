//! Showing the last change once more.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::context::Dispatch;
use crate::state::{Action, Look};

/// How long the state before the change stands, in milliseconds.
const BEFORE: u32 = 900;

/// Ends a replay after a while: first the state before the last change is shown, then the present one.
#[hook]
pub fn use_replay(is_replaying: bool, dispatch: &Dispatch) {
    let dispatch = dispatch.clone();
    use_effect_with(is_replaying, move |is_replaying| {
        let end = move || dispatch.send(Action::Look(Look::Replay(false)));
        let timer = is_replaying.then(|| Timeout::new(BEFORE, end));
        move || drop(timer)
    });
}
