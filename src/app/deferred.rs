//! Deferred drawing: figures that are on the screen two frames later than the index.
//!
//! A press is answered by the level, its row, the index and its band. Everything else that a press changes is
//! drawn when that is on the screen: it would double the time until then, and is read after it.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::view::shown::DeferredFigures;

/// The delay, in milliseconds: two frames, so that the one with the index is on the screen.
const DELAY: u32 = 33;

/// The figures that are drawn next, and when.
struct Wait {
    latest: DeferredFigures,
    timer: Option<Timeout>,
}

/// The latest figures, two frames late. However fast they change, they are passed on in a steady rhythm, and the last ones
/// always. Figures of another instrument are passed on at once, because they belong to other names.
#[hook]
pub fn use_deferred(latest: DeferredFigures) -> DeferredFigures {
    let deferred = use_state(|| latest.clone());
    let wait = use_mut_ref(|| Wait { latest: latest.clone(), timer: None });
    let is_of_same = deferred.shown.model.instrument == latest.shown.model.instrument;
    let now = if is_of_same { (*deferred).clone() } else { latest.clone() };
    use_effect_with(latest, move |latest| {
        let later = Rc::clone(&wait);
        let mut wait = wait.borrow_mut();
        wait.latest = latest.clone();
        if wait.timer.is_none() && !wait.latest.shows_same(&deferred) {
            wait.timer = Some(Timeout::new(DELAY, move || {
                let latest = {
                    let mut wait = later.borrow_mut();
                    wait.timer = None;
                    wait.latest.clone()
                };
                deferred.set(latest);
            }));
        }
    });
    now
}
