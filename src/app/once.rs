//! Effects of the page's whole life.

use std::any::Any;

use yew::prelude::*;

/// Begins something when the page appears, and keeps what comes of it (listeners, a timer) until the page goes.
///
/// The closures are boxed so that all callers share one effect: each kind of its own would be 0.9 kB of the first load.
#[hook]
pub fn use_once(begin: Box<dyn FnOnce() -> Box<dyn Any>>) {
    use_effect_with((), move |()| {
        let kept = begin();
        move || drop(kept)
    });
}
