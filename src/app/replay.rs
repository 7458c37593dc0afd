//! Showing the last change once more.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::state::{History, Model};

/// How long the state before the change stands, in milliseconds.
const BEFORE: u32 = 900;

/// The replay as it is now.
pub struct Replay {
    /// The data before the last change, while it is being shown; otherwise none.
    pub shown: Option<Model>,
    /// Starts it.
    pub start: Callback<()>,
}

/// Lets the last change be shown again: first the state before it, then the present one. Any other change of
/// the data ends it.
#[hook]
pub fn use_replay(history: &History) -> Replay {
    let running = use_state(|| None::<usize>);
    let position = history.position();
    use_effect_with(*running, {
        let running = running.clone();
        move |now| {
            let timer = now.map(|_| Timeout::new(BEFORE, move || running.set(None)));
            move || drop(timer)
        }
    });
    let start = use_callback(position, {
        let running = running.setter();
        move |(), position| running.set(Some(*position))
    });
    let is_running = *running == Some(position);
    Replay { shown: history.previous().filter(|_| is_running).cloned(), start }
}
