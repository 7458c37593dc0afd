//! What windows of this page tell each other, on this device only.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::EventTarget;

use super::dynamic;

const NAME: &str = "spbe-simulator.stage";

/// A channel to every other window of the page that has one. Dropping it closes it.
#[must_use = "dropping the channel closes it"]
pub struct Channel {
    channel: JsValue,
    _listener: EventListener,
}

impl Channel {
    /// Opens the channel; `hear` is called with every text that another window tells. `None` in a browser without such
    /// channels.
    pub fn open(hear: impl Fn(String) + 'static) -> Option<Self> {
        let channel = dynamic::construct("BroadcastChannel", &[NAME.into()])?;
        let target: &EventTarget = channel.unchecked_ref();
        let listener = EventListener::new(target, "message", move |event| hear(dynamic::text(event, "data")));
        Some(Self { channel, _listener: listener })
    }

    /// Tells every other window. A channel that is open takes every text.
    pub fn tell(&self, text: &str) {
        dynamic::call(&self.channel, "postMessage", &[text.into()]);
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        dynamic::call(&self.channel, "close", &[]);
    }
}
