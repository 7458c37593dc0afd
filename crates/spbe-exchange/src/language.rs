//! The language of a file, as its two letters in JSON.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serializer};
use spbe_index::Language;

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
pub(crate) fn serialize<S: Serializer>(language: &Language, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(code(*language))
}

pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Language, D::Error> {
    let code = String::deserialize(deserializer)?;
    of_code(&code).ok_or_else(|| D::Error::custom("the language is \"id\" or \"en\""))
}

/// `id` or `en`.
pub(crate) fn code(language: Language) -> &'static str {
    match language {
        Language::Indonesian => "id",
        Language::English => "en",
    }
}

pub(crate) fn of_code(code: &str) -> Option<Language> {
    [Language::Indonesian, Language::English].into_iter().find(|language| self::code(*language) == code)
}

/// The text in the language.
pub(crate) fn pick<'a>(language: Language, id: &'a str, en: &'a str) -> &'a str {
    match language {
        Language::Indonesian => id,
        Language::English => en,
    }
}
