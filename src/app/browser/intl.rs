//! How a language writes numbers, by the browser's own `Intl`.

use spbe_index::Language;
use wasm_bindgen::JsValue;

use super::dynamic::{call, construct, set};
use crate::i18n::Locale;

/// The language with its decimal sign.
pub fn locale(language: Language) -> Locale {
    let fallback = match language {
        Language::Indonesian => ',',
        Language::English => '.',
    };
    Locale::new(language, decimal_sign(tag(language)).unwrap_or(fallback))
}

/// The language tag for `lang` attributes and `Intl`.
pub fn tag(language: Language) -> &'static str {
    match language {
        Language::Indonesian => "id",
        Language::English => "en",
    }
}

/// A date such as `2026-07-01` in words.
pub fn date(language: Language, date: &str) -> String {
    let options = js_sys::Object::new();
    set(&options, "dateStyle", &"long".into());
    // With an hour it is that day wherever the person is.
    written(&[format!("{date}T12:00").into()], tag(language), options.into())
}

/// The present day where the person is, such as `2026-07-01`: the form in which Swedish writes dates.
pub fn today() -> String {
    written(&[], "sv", JsValue::UNDEFINED)
}

/// The date that these arguments make, in the form of a language.
fn written(of: &[JsValue], tag: &str, options: JsValue) -> String {
    let date = construct("Date", of);
    let written = date.and_then(|date| call(&date, "toLocaleDateString", &[tag.into(), options]));
    written.and_then(|date| date.as_string()).unwrap_or_default()
}

/// What stands between the digits of one and a half; `None` where no browser tells.
fn decimal_sign(tag: &str) -> Option<char> {
    if !cfg!(target_arch = "wasm32") {
        return None;
    }
    let written = js_sys::Number::from(1.5).to_locale_string(tag);
    String::from(written).chars().find(|sign| !sign.is_ascii_digit())
}
