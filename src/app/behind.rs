//! Figures that are on the screen two frames later than the index.
//!
//! A press is answered by the level, its row, the index and its band. Everything else that a press changes is
//! drawn when that is on the screen: it would double the time until then, and is read after it.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::view::shown::Told;

/// How long they wait, in milliseconds: two frames, so that the one with the index is on the screen.
const BEHIND: u32 = 33;

/// The figures that will be told next, and when.
struct Wait {
    latest: Told,
    timer: Option<Timeout>,
}

/// The latest figures, a moment behind. However fast they change, they are told in a steady rhythm, and the last ones
/// always. Figures of another instrument are told at once: they belong to other names.
#[hook]
pub fn use_behind(latest: Told) -> Told {
    let told = use_state(|| latest.clone());
    let wait = use_mut_ref(|| Wait { latest: latest.clone(), timer: None });
    let is_of_same = told.shown.model.instrument == latest.shown.model.instrument;
    let now = if is_of_same { (*told).clone() } else { latest.clone() };
    use_effect_with(latest, move |latest| {
        let later = Rc::clone(&wait);
        let mut wait = wait.borrow_mut();
        wait.latest = latest.clone();
        if wait.timer.is_none() && !wait.latest.reads_as(&told) {
            wait.timer = Some(Timeout::new(BEHIND, move || {
                let latest = {
                    let mut wait = later.borrow_mut();
                    wait.timer = None;
                    wait.latest.clone()
                };
                told.set(latest);
            }));
        }
    });
    now
}
