//! How a language writes numbers, by the browser's own `Intl`.

use spbe_index::Language;

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

/// What stands between the digits of one and a half.
fn decimal_sign(tag: &str) -> Option<char> {
    let written = js_sys::Number::from(1.5).to_locale_string(tag);
    String::from(written).chars().find(|sign| !sign.is_ascii_digit())
}
