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

/// A date such as `2026-07-01` in words; empty where it is none.
pub fn date(language: Language, date: &str) -> String {
    let mut parts = date.split('-').map(|part| part.parse::<u32>().ok());
    let (Some(Some(year)), Some(Some(month)), Some(Some(day))) = (parts.next(), parts.next(), parts.next())
    else {
        return String::new();
    };
    let (Ok(month), Ok(day)) = (i32::try_from(month), i32::try_from(day)) else { return String::new() };
    let options = js_sys::Object::new();
    // A property of a fresh object can always be set.
    let _ = js_sys::Reflect::set(&options, &"dateStyle".into(), &"long".into());
    let date = js_sys::Date::new_with_year_month_day(year, month - 1, day);
    date.to_locale_date_string(tag(language), &options).into()
}

/// The present day where the person is, such as `2026-07-01`.
pub fn today() -> String {
    let now = js_sys::Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// What stands between the digits of one and a half.
fn decimal_sign(tag: &str) -> Option<char> {
    let written = js_sys::Number::from(1.5).to_locale_string(tag);
    String::from(written).chars().find(|sign| !sign.is_ascii_digit())
}
