//! A part of the page as a picture: as SVG that stands for itself, as PNG of twice its size, on the clipboard.
//!
//! The picture is drawn from what is on the screen: every visible box, text and chart, as the browser has laid it out, in
//! the colours of the light page, with a title above and the source below.

mod compose;
mod ink;
mod walk;

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;

use super::download;
use super::dynamic::{call, construct, get, number, promised, set};

/// What stands around a picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Caption {
    /// What is shown.
    pub title: String,
    /// Whose figures they are.
    pub subtitle: String,
    /// Where they come from.
    pub source: String,
    /// The language tag of all of it.
    pub language: &'static str,
}

/// A picture as SVG.
pub struct Picture {
    svg: String,
    width: f64,
    height: f64,
}

/// How many pixels of a PNG a pixel of the page becomes.
const SCALE: f64 = 2.0;

impl Picture {
    /// The picture of the first match of `selector`; `None` where there is nothing to be seen.
    pub fn of(selector: &str, caption: &Caption) -> Option<Self> {
        let document = web_sys::window()?.document()?;
        let element = document.query_selector(selector).ok()??;
        let root = document.document_element()?;
        // Colours are those of the light page. Nothing is drawn before this function ends, so nobody sees the change.
        let theme = root.get_attribute("data-theme");
        let _ = root.set_attribute("data-theme", "light");
        let drawn = walk::walk(&element);
        let _ = match theme {
            Some(theme) => root.set_attribute("data-theme", &theme),
            None => root.remove_attribute("data-theme"),
        };
        Some(compose::picture(&drawn?, caption))
    }

    /// Offers it as an SVG file.
    pub fn save(&self, name: &str) {
        download::save_as(&format!("{name}.svg"), &self.svg);
    }

    /// It as PNG; `None` where the browser cannot draw it.
    pub async fn png(self) -> Option<Blob> {
        let document = web_sys::window()?.document()?;
        let image: JsValue = document.create_element("img").ok()?.into();
        set(&image, "src", &format!("data:image/svg+xml;charset=utf-8,{}", escaped(&self.svg)).into());
        JsFuture::from(promised(&image, "decode", &[])?).await.ok()?;
        let (width, height) = (self.width * SCALE, self.height * SCALE);
        let canvas = construct("OffscreenCanvas", &[width.into(), height.into()])?;
        let context = call(&canvas, "getContext", &["2d".into()])?;
        call(&context, "drawImage", &[image, 0.into(), 0.into(), width.into(), height.into()])?;
        let blob = JsFuture::from(promised(&canvas, "convertToBlob", &[])?).await.ok()?;
        (number(&blob, "size") > 0.0).then(|| blob.unchecked_into())
    }

    /// Puts it on the clipboard as PNG; whether the browser has allowed it.
    pub async fn copy(self) -> bool {
        let Some(blob) = self.png().await else { return false };
        let Some(writing) = written(&blob) else { return false };
        JsFuture::from(writing).await.is_ok()
    }
}

/// Whether the browser puts pictures on the clipboard at all.
pub fn can_copy() -> bool {
    web_sys::window()
        .is_some_and(|window| window.is_secure_context() && !get(&window, "ClipboardItem").is_undefined())
}

/// The writing of a picture, which is still to come.
fn written(blob: &Blob) -> Option<js_sys::Promise> {
    let window = web_sys::window().filter(|_| can_copy())?;
    let items = js_sys::Object::new();
    set(&items, "image/png", blob);
    let item = construct("ClipboardItem", &[items.into()])?;
    promised(&window.navigator().clipboard(), "write", &[js_sys::Array::of1(&item).into()])
}

/// As much escaped as an address must have.
fn escaped(svg: &str) -> String {
    let mut escaped = String::with_capacity(svg.len() + svg.len() / 4);
    for byte in svg.bytes() {
        match byte {
            b'%' | b'#' | b'"' | b'\n' | 0x80.. => {
                escaped.push('%');
                for digit in [byte >> 4, byte & 15] {
                    escaped.push(char::from_digit(digit.into(), 16).unwrap_or('0'));
                }
            }
            _ => escaped.push(char::from(byte)),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_an_address_cannot_hold_is_escaped() {
        assert_eq!(super::escaped("<a b='#1'>50 %→</a>"), "<a b='%231'>50 %25%e2%86%92</a>");
    }
}
