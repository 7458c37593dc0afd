//! Effects that begin something and end it again.

use std::any::Any;

use yew::prelude::*;

/// Begins something when `is_on` becomes true, and keeps what comes of it (listeners, a timer) until it becomes false or the
/// page goes.
///
/// The closures are boxed so that all callers share one effect: each kind of its own would be 0.9 kB of the first load.
#[hook]
pub fn use_during(is_on: bool, begin: Box<dyn FnOnce() -> Box<dyn Any>>) {
    use_effect_with(is_on, move |is_on| {
        let kept = is_on.then(begin);
        move || drop(kept)
    });
}
