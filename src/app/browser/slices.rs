//! Long work in slices between which the page draws and listens.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use gloo::timers::callback::Timeout;

/// How long a slice may take, in milliseconds: half a frame, so that the other half can draw.
const SLICE: f64 = 8.0;

/// Work under way. Dropping it is giving it up.
#[must_use = "work that is dropped is given up"]
pub struct Work {
    _timer: Rc<Timer>,
}

type Timer = RefCell<Option<Timeout>>;

/// Does work in slices until `part` says that nothing is left; each `part` should take about a millisecond. `rest` is told
/// after each slice whether there is more.
pub fn work(part: impl FnMut() -> bool + 'static, rest: impl FnMut(bool) + 'static) -> Work {
    let timer = Rc::new(Timer::default());
    next(&timer, Box::new(part), Box::new(rest));
    Work { _timer: timer }
}

fn next(timer: &Rc<Timer>, mut part: Box<dyn FnMut() -> bool>, mut rest: Box<dyn FnMut(bool)>) {
    let later = Rc::downgrade(timer);
    let slice = move || {
        let start = js_sys::Date::now();
        let mut has_more = true;
        while has_more && js_sys::Date::now() - start < SLICE {
            has_more = part();
        }
        rest(has_more);
        // Whoever was told may have given the work up.
        if let Some(timer) = Weak::upgrade(&later).filter(|_| has_more) {
            next(&timer, part, rest);
        }
    };
    *timer.borrow_mut() = Some(Timeout::new(0, slice));
}

/// Lets the page draw what it has to say before something long begins.
pub async fn drawn() {
    let wait = js_sys::Promise::new(&mut |resolve, _| {
        // Behind the timers of what is being drawn.
        Timeout::new(20, move || drop(resolve.call0(&wasm_bindgen::JsValue::UNDEFINED))).forget();
    });
    // It is never refused.
    let _ = wasm_bindgen_futures::JsFuture::from(wait).await;
}
