//! The clipboard, and handing a link on.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::dynamic;
use super::keys::is_typing;

/// The text that an event pastes; empty where it is none.
pub fn pasted(event: &web_sys::Event) -> String {
    let data = dynamic::get(event, "clipboardData");
    let text = dynamic::call(&data, "getData", &[JsValue::from_str("text")]);
    text.and_then(|text| text.as_string()).unwrap_or_default()
}

/// Puts a text on the clipboard; whether the browser has allowed it.
pub async fn write_text(text: &str) -> bool {
    let Some(window) = web_sys::window().filter(web_sys::Window::is_secure_context) else { return false };
    JsFuture::from(window.navigator().clipboard().write_text(text)).await.is_ok()
}

/// Whether the browser can hand a link on to other apps.
pub fn can_hand_on() -> bool {
    let navigator = web_sys::window().map(|window| window.navigator());
    navigator.is_some_and(|navigator| {
        js_sys::Reflect::has(&navigator, &JsValue::from_str("share")).unwrap_or(false)
    })
}

/// Lets the person choose another app for a link.
pub fn hand_on(title: &str, link: &str) {
    let Some(window) = web_sys::window() else { return };
    let data = web_sys::ShareData::new();
    data.set_title(title);
    data.set_url(link);
    let shared = window.navigator().share_with_data(&data);
    // Choosing no app is no fault.
    wasm_bindgen_futures::spawn_local(async move { drop(JsFuture::from(shared).await) });
}

/// The text on the clipboard; `None` when the browser or the person does not allow it.
pub async fn read_text() -> Option<String> {
    let window = web_sys::window()?;
    // Outside a secure context there is no clipboard at all.
    if !window.is_secure_context() {
        return None;
    }
    JsFuture::from(window.navigator().clipboard().read_text()).await.ok()?.as_string()
}

/// Calls back with every text that is pasted anywhere on the page but in a field, until the listener is dropped.
#[must_use = "dropping the listener ends it"]
pub fn on_paste(heard: impl Fn(String) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    let listener = EventListener::new(&window, "paste", move |event| {
        if is_typing(event) {
            return;
        }
        let clipboard = dynamic::get(event, "clipboardData");
        let text = dynamic::call(&clipboard, "getData", &["text/plain".into()]);
        if let Some(text) = text.and_then(|text| text.as_string()) {
            heard(text);
        }
    });
    Some(listener)
}
