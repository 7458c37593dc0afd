//! How a language writes numbers, by the browser's own `Intl`.

use js_sys::{Array, Intl::NumberFormat, Object, Reflect};
use spbe_index::Language;
use wasm_bindgen::JsValue;

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

fn decimal_sign(tag: &str) -> Option<char> {
    let locales = Array::of1(&JsValue::from_str(tag));
    let parts = NumberFormat::new(&locales, &Object::new()).format_to_parts(1.5);
    let field = |part: &JsValue, name: &str| Reflect::get(part, &JsValue::from_str(name)).ok()?.as_string();
    let decimal = parts.iter().find(|part| field(part, "type").as_deref() == Some("decimal"))?;
    field(&decimal, "value")?.chars().next()
}
