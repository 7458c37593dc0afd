//! Reading the clipboard.

use wasm_bindgen_futures::JsFuture;

/// The text on the clipboard; `None` when the browser or the person does not allow it.
pub async fn read_text() -> Option<String> {
    let window = web_sys::window()?;
    // Outside a secure context there is no clipboard at all.
    if !window.is_secure_context() {
        return None;
    }
    JsFuture::from(window.navigator().clipboard().read_text()).await.ok()?.as_string()
}
