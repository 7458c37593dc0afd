//! A second window for the projector, the whole screen, and a screen that stays awake.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::EventTarget;

use super::{address, dynamic};

/// The name of the second window: asking again brings back the same one.
const WINDOW: &str = "spbe-stage";

/// Opens the window for the projector, to be moved there; whether the browser has allowed it.
pub fn open_window() -> bool {
    let wanted = [address::of_stage(), WINDOW.to_owned(), "popup,width=1280,height=720".to_owned()];
    let opened = dynamic::call(&js_sys::global(), "open", &wanted.map(JsValue::from));
    opened.is_some_and(|window| window.is_object())
}

/// Whether the page fills the screen.
pub fn is_full() -> bool {
    dynamic::get(&document(), "fullscreenElement").is_object()
}

/// Lets the page fill the screen, or leave it. Where there is no such thing, nothing happens.
pub fn fill_screen(fills: bool) {
    let document = document();
    if fills {
        let root = dynamic::get(&document, "documentElement");
        ignore(dynamic::promised(&root, "requestFullscreen", &[]));
    } else if is_full() {
        ignore(dynamic::promised(&document, "exitFullscreen", &[]));
    }
}

/// Calls back whenever the page begins or ceases to fill the screen, until the listener is dropped.
#[must_use = "dropping the listener ends it"]
pub fn on_full(heard: impl Fn(bool) + 'static) -> EventListener {
    listen("fullscreenchange", move || heard(is_full()))
}

/// Keeps the screen awake until dropped, where the browser can.
#[must_use = "dropping it lets the screen sleep"]
pub struct Awake {
    _listener: EventListener,
    /// What the browser gave for it last; `None` in it once it is over.
    lock: Lock,
}

/// Shared with a request that may still be on its way.
type Lock = Rc<RefCell<Option<JsValue>>>;

impl Awake {
    /// Asks for a screen that stays awake, now and whenever the page is seen again.
    pub fn keep() -> Self {
        let lock = Lock::new(RefCell::new(Some(JsValue::UNDEFINED)));
        ask_awake(&lock);
        let again = Rc::clone(&lock);
        Self { _listener: listen("visibilitychange", move || ask_awake(&again)), lock }
    }
}

impl Drop for Awake {
    fn drop(&mut self) {
        release(self.lock.borrow_mut().take());
    }
}

fn ask_awake(lock: &Lock) {
    let awake = dynamic::get(&dynamic::get(&js_sys::global(), "navigator"), "wakeLock");
    if !awake.is_object() || dynamic::text(&document(), "visibilityState") != "visible" {
        return;
    }
    let (asked, lock) = (dynamic::promised(&awake, "request", &["screen".into()]), Rc::clone(lock));
    spawn_local(async move {
        let Some(asked) = asked else { return };
        // A person or a browser may refuse, and the stage then does without.
        let Ok(given) = JsFuture::from(asked).await else { return };
        let mut lock = lock.borrow_mut();
        let before = if lock.is_some() { lock.replace(given) } else { Some(given) };
        drop(lock);
        release(before);
    });
}

fn release(lock: Option<JsValue>) {
    if let Some(lock) = lock.filter(JsValue::is_object) {
        ignore(dynamic::promised(&lock, "release", &[]));
    }
}

fn listen(event: &'static str, heard: impl Fn() + 'static) -> EventListener {
    let document = document();
    let target: &EventTarget = document.unchecked_ref();
    EventListener::new(target, event, move |_| heard())
}

fn document() -> JsValue {
    dynamic::get(&js_sys::global(), "document")
}

/// Waits for a promise and lets it fail: a person or a browser may refuse, and the stage then does without.
fn ignore(promise: Option<Promise>) {
    if let Some(promise) = promise {
        spawn_local(async move { drop(JsFuture::from(promise).await) });
    }
}
