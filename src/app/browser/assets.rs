//! The page's own files beyond the first load.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// Puts on one of the page's own stylesheets, by the name that the build lists in index.html.
pub fn load_stylesheet(name: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let link = document.and_then(|document| document.query_selector(&listed(name)).ok().flatten());
    if let Some(link) = link {
        // A failure leaves that part plain, and still usable.
        drop(link.set_attribute("rel", "stylesheet"));
    }
}

/// The text of one of the page's own files, by the name that the build lists in index.html beside its hashed
/// address; `None` when it is not listed or does not arrive.
pub async fn fetch(name: &str) -> Option<String> {
    let window = web_sys::window()?;
    let address = window.document()?.query_selector(&listed(name)).ok().flatten()?.get_attribute("href")?;
    let response: Response = JsFuture::from(window.fetch_with_str(&address)).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

fn listed(name: &str) -> String {
    format!("link[rel='asset'][data-name='{name}']")
}
