//! The words of the report.

mod en;
mod id;

use spbe_index::Language;

use crate::i18n::Locale;

/// Every word of the report. Sentences with something in them are functions.
pub(super) struct Words {
    pub(super) heading: &'static str,
    pub(super) lead: &'static str,
    pub(super) print: &'static str,
    pub(super) paper: &'static str,
    pub(super) title: &'static str,
    pub(super) own_title: &'static str,
    pub(super) date: &'static str,
    pub(super) note: &'static str,
    pub(super) note_hint: &'static str,
    pub(super) about: &'static str,
    pub(super) now: &'static str,
    pub(super) plan_to: fn(&str) -> String,
    pub(super) undecided: &'static str,
    pub(super) plan: &'static str,
    pub(super) compared: fn(&str, &str) -> String,
    pub(super) alone: fn(&str) -> String,
    pub(super) changes: &'static str,
    pub(super) standing: &'static str,
    pub(super) part: &'static str,
    pub(super) drawing: &'static str,
    pub(super) index: &'static str,
    pub(super) difference: &'static str,
    pub(super) chance: &'static str,
    /// What it rests on, the target, the chance in words.
    pub(super) chance_text: fn(&str, &str, &str) -> String,
    /// The target is reached without any rise.
    pub(super) chance_holds: fn(&str) -> String,
    pub(super) chance_none: &'static str,
    pub(super) has_chance: &'static str,
    pub(super) peers: &'static str,
    pub(super) peers_in: fn(u16) -> String,
    pub(super) no_peers: &'static str,
    pub(super) peer_group: &'static str,
    pub(super) rank: &'static str,
    pub(super) median: &'static str,
    pub(super) of: fn(usize) -> String,
    pub(super) kind_in_province: fn(&str, &str) -> String,
    pub(super) kind_in_nation: fn(&str) -> String,
    pub(super) nation: &'static str,
    pub(super) plan_steps: &'static str,
    pub(super) scenario_steps: &'static str,
    pub(super) no_steps: &'static str,
    pub(super) sum: fn(usize, usize, &str, &str) -> String,
    pub(super) target: fn(&str, bool, Option<&str>) -> String,
    pub(super) more: fn(usize) -> String,
    pub(super) indicator: &'static str,
    pub(super) level: &'static str,
    pub(super) gain: &'static str,
    pub(super) effort: &'static str,
    pub(super) effort_in: fn(&str) -> String,
    pub(super) year: &'static str,
    pub(super) owner: &'static str,
    pub(super) years: &'static str,
    pub(super) left: fn(usize) -> String,
    pub(super) year_name: fn(usize, Option<u16>) -> String,
    pub(super) year_sum: fn(usize, &str) -> String,
    pub(super) year_more: fn(usize) -> String,
    pub(super) method: &'static str,
    pub(super) source: fn(&str, &str) -> String,
    pub(super) estimated: fn(usize) -> String,
    /// The label beside the title while levels are estimates.
    pub(super) estimate: &'static str,
    pub(super) version: fn(&str, &str, &str) -> String,
    pub(super) qr: &'static str,
    pub(super) qr_caption: &'static str,
    pub(super) annex: &'static str,
    pub(super) annex_by_aspect: &'static str,
    pub(super) nobody: &'static str,
    pub(super) weight: &'static str,
    pub(super) unit_sum: fn(usize, usize) -> String,
}

impl Words {
    /// The words in the reader's language.
    pub(super) fn of(locale: Locale) -> &'static Self {
        match locale.language() {
            Language::Indonesian => &id::WORDS,
            Language::English => &en::WORDS,
        }
    }
}
