//! The words of the published record: one field each, so that both languages must have all of them.

mod en;
mod id;

use spbe_index::Language;
use spbe_index::published::{AverageSource, Note, Source};

use crate::i18n::Locale;

/// Some of a group, and the group.
pub(super) type Counts = (usize, usize);

/// Every word.
pub(super) struct Words {
    /// The rise, among all, among those that started about there, and where that is.
    pub(super) rise: fn(&str, Counts, Counts, &str) -> String,
    pub(super) of_kind: fn(&str, Counts) -> String,
    pub(super) who: &'static str,
    pub(super) about: fn(&str) -> String,
    pub(super) others: &'static str,
    /// From how many agencies on a type is counted by itself.
    pub(super) rise_note: fn(usize) -> String,
    /// How close above a threshold, if that is what is counted; how many, how many of them lost the predicate and the index.
    pub(super) kept: fn(Option<&str>, (usize, usize, usize)) -> String,
    pub(super) kept_of_kind: fn(&str, (usize, usize, usize)) -> String,
    /// An agency whose predicate fell without its index, and that index.
    pub(super) reworded: fn(&str, &str) -> String,
    /// How many levels of one city fell, of how many.
    pub(super) levels: fn(u32, u32) -> String,
    pub(super) who_fell: &'static str,
    /// How many indicators decide, their domain where it is one, the band, and whether levels are estimates.
    pub(super) loss: fn(usize, Option<&str>, &str, bool) -> String,
    pub(super) source: SourceWords,
}

/// Where figures come from.
pub(super) struct SourceWords {
    pub(super) heading: &'static str,
    pub(super) of: fn(Source) -> &'static str,
    /// A note, and the name in the source.
    pub(super) note: fn(Note, &str) -> String,
    pub(super) no_address: &'static str,
    pub(super) average: fn(AverageSource) -> &'static str,
    pub(super) reports: &'static str,
    pub(super) no_list: &'static str,
    /// The year of the result, and that of the list.
    pub(super) other_year: fn(u16, u16) -> String,
    /// How many members are known, of how many; how many by their province and how many by name.
    pub(super) lab: fn(usize, usize, usize, usize) -> String,
    pub(super) use_lab: fn(usize) -> String,
}

impl Words {
    /// In the reader's language.
    pub(super) fn of(locale: Locale) -> &'static Self {
        match locale.language() {
            Language::Indonesian => &id::WORDS,
            Language::English => &en::WORDS,
        }
    }
}
