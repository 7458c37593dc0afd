//! Every message of the page: one field each, so that both languages must have all of them.

use spbe_workspace::Tab;

/// What the page says. Sentences with something in them are functions.
pub struct Messages {
    /// The name of the page.
    pub title: &'static str,
    /// The frame around everything.
    pub frame: Frame,
    /// The result on the left.
    pub result: ResultWords,
    /// The list of indicators.
    pub simulate: Simulate,
    /// The types of agencies.
    pub kinds: Kinds,
}

/// Header and footer.
pub struct Frame {
    pub skip: &'static str,
    pub unnamed_agency: &'static str,
    pub example: &'static str,
    pub change_agency: &'static str,
    pub baseline: &'static str,
    /// Short, before its year.
    pub baseline_in: &'static str,
    pub scenario: &'static str,
    pub baseline_title: &'static str,
    pub scenario_title: &'static str,
    pub scenario_numbered: fn(u16) -> String,
    pub use_scenario: fn(&str) -> String,
    pub add_scenario: &'static str,
    pub editing: &'static str,
    pub editing_baseline_hint: &'static str,
    pub filling_baseline_hint: &'static str,
    pub undo: &'static str,
    pub redo: &'static str,
    pub other_language: &'static str,
    pub other_language_code: &'static str,
    pub to_light: &'static str,
    pub to_dark: &'static str,
    pub private: &'static str,
    pub dismiss: &'static str,
    pub origin_published: fn(u16) -> String,
    /// The year, how many levels are estimates, and how many are there.
    pub origin_corrected: fn(u16, usize, usize) -> String,
    /// How many values are there, of all.
    pub origin_filled: fn(usize, usize) -> String,
    pub origin_table: &'static str,
    pub origin_pasted: &'static str,
    pub origin_lowest: &'static str,
    pub origin_unanswered: &'static str,
    pub origin_link: &'static str,
    pub share: &'static str,
    pub help: &'static str,
    pub change_instrument: &'static str,
    pub to_successor: &'static str,
    pub origin_scenario: &'static str,
    pub tabs: &'static str,
    pub tab: fn(Tab) -> &'static str,
    pub present: &'static str,
    pub part_coming: &'static str,
    pub part_missing: &'static str,
    pub again: &'static str,
}

/// The result.
pub struct ResultWords {
    pub heading: &'static str,
    pub to_next: fn(&str, &str) -> String,
    pub highest: &'static str,
    pub preview: fn(&str, &str) -> String,
    pub notice: fn(&str, &str, &str, &str) -> String,
    pub incomplete: fn(usize, &str) -> String,
    pub live: fn(&str, &str, &str) -> String,
    pub domains: &'static str,
    pub aspects: &'static str,
    pub median_of: fn(&str, u16) -> String,
    pub table: &'static str,
    pub name: &'static str,
    pub weight: &'static str,
    pub difference: &'static str,
    pub median: &'static str,
    pub key_baseline: &'static str,
    pub key_scenario: &'static str,
}

/// The list of indicators.
pub struct Simulate {
    pub search: &'static str,
    pub filter: &'static str,
    pub all: &'static str,
    pub changed: &'static str,
    pub locked: &'static str,
    pub estimated: &'static str,
    pub nothing_found: &'static str,
    pub points: &'static str,
    pub history: &'static str,
    pub level_of: fn(&str, &str) -> String,
    pub level: fn(&str, &str) -> String,
    pub at_top: &'static str,
    pub per_level: &'static str,
    pub lock: fn(&str) -> String,
    pub unlock: fn(&str) -> String,
    pub details: fn(&str) -> String,
    pub estimate_mark: &'static str,
    pub estimate_hint: &'static str,
    pub hint: &'static str,
    pub index_would_be: fn(&str, &str, &str) -> String,
}

/// The types of agencies.
pub struct Kinds {
    pub ministry: &'static str,
    pub non_ministry: &'static str,
    pub non_structural: &'static str,
    pub other_central: &'static str,
    pub province: &'static str,
    pub regency: &'static str,
    pub city: &'static str,
}
