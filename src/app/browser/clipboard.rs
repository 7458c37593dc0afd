//! The clipboard, and handing a link on.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

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
