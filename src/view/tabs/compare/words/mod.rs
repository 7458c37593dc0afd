//! The words of this tab: one field each, so that both languages must have all of them.

mod en;
mod id;

use spbe_index::Language;
use spbe_index::published::Group;
use spbe_workspace::PeerGroup;

use crate::i18n::Locale;

/// Every word of the tab.
pub(super) struct Words {
    pub(super) scenarios: ScenarioWords,
    pub(super) peers: PeerWords,
    pub(super) parts: PartWords,
    pub(super) trend: TrendWords,
}

/// Scenarios side by side.
pub(super) struct ScenarioWords {
    pub(super) heading: &'static str,
    pub(super) lead: fn(usize) -> String,
    pub(super) name: &'static str,
    pub(super) copy: &'static str,
    pub(super) full: fn(usize) -> String,
    pub(super) make_baseline: &'static str,
    pub(super) make_baseline_title: &'static str,
    pub(super) remove: &'static str,
    pub(super) table: &'static str,
    pub(super) use_it: fn(&str) -> String,
    pub(super) in_use: &'static str,
    pub(super) index: &'static str,
    pub(super) band: &'static str,
    pub(super) to_next: &'static str,
    pub(super) at_top: &'static str,
    pub(super) chance: &'static str,
    pub(super) chance_holds: &'static str,
    pub(super) chance_note: &'static str,
    pub(super) changed: &'static str,
    pub(super) effort: fn(&str) -> String,
    pub(super) effort_word: &'static str,
    pub(super) effort_note: &'static str,
    pub(super) indicators: &'static str,
    pub(super) nothing_changed: &'static str,
    pub(super) marks: &'static str,
}

/// The agency among published results.
pub(super) struct PeerWords {
    pub(super) heading: &'static str,
    pub(super) peer_group: &'static str,
    /// A peer group, with the type and the province of the agency, each empty where it is not known.
    pub(super) peer_groups: fn(PeerGroup, &str, &str) -> String,
    pub(super) other_instrument: fn(&str) -> String,
    pub(super) no_kind: &'static str,
    pub(super) no_province: &'static str,
    pub(super) not_published: fn(&str, u16) -> String,
    pub(super) unnamed: &'static str,
    pub(super) none: fn(u16) -> String,
    pub(super) pick: &'static str,
    pub(super) pick_hint: &'static str,
    pub(super) pick_none: &'static str,
    pub(super) pick_unknown: fn(&str) -> String,
    pub(super) picked: &'static str,
    pub(super) add: fn(&str) -> String,
    pub(super) drop: fn(&str) -> String,
    pub(super) rank: fn(usize, usize) -> String,
    pub(super) rank_moves: fn(usize, usize, usize) -> String,
    pub(super) sources: fn(u16, bool) -> String,
    pub(super) standing: &'static str,
    pub(super) part: &'static str,
    pub(super) baseline: &'static str,
    pub(super) scenario: &'static str,
    pub(super) rank_column: &'static str,
    pub(super) percentile: &'static str,
    pub(super) percentile_title: &'static str,
    pub(super) next_rank: &'static str,
    pub(super) best: &'static str,
    /// How far it is, the rank, and how many share it.
    pub(super) to_rank: fn(&str, usize, usize) -> String,
    pub(super) pick_nobody: &'static str,
    pub(super) pick_best: fn(&str) -> String,
    pub(super) pick_above: &'static str,
    pub(super) pick_near: &'static str,
    pub(super) median: &'static str,
    pub(super) above_median: &'static str,
    pub(super) index: &'static str,
    pub(super) movement: &'static str,
    pub(super) measure: &'static str,
    pub(super) axis: fn(&str) -> String,
    pub(super) axis_movement: &'static str,
    pub(super) chart: fn(&str, usize, u16) -> String,
    pub(super) point: &'static str,
    pub(super) median_at: fn(&str) -> String,
    pub(super) baseline_at: fn(&str) -> String,
    pub(super) scenario_at: fn(&str) -> String,
    pub(super) own_movement: fn(&str) -> String,
    pub(super) moved: fn(usize, usize, usize) -> String,
    pub(super) crossed: fn(usize, usize) -> String,
    pub(super) table: &'static str,
    pub(super) agency: &'static str,
    pub(super) published_band: &'static str,
    pub(super) no_movement: &'static str,
    pub(super) more: fn(usize) -> String,
    pub(super) sort: fn(&str) -> String,
}

/// Strengths, gaps, and bands that hang on one level.
pub(super) struct PartWords {
    pub(super) heading: &'static str,
    pub(super) domains: &'static str,
    pub(super) domains_note: fn(u16) -> String,
    pub(super) aspects: &'static str,
    pub(super) aspects_note: &'static str,
    pub(super) aspects_estimated: &'static str,
    pub(super) above: &'static str,
    pub(super) below: &'static str,
    pub(super) none: &'static str,
    pub(super) own: &'static str,
    pub(super) median: &'static str,
    pub(super) difference: &'static str,
    pub(super) compute: fn(usize) -> String,
    pub(super) computing: fn(usize, usize) -> String,
    pub(super) falls: &'static str,
    pub(super) falls_note: &'static str,
    pub(super) falls_count: fn(usize, usize) -> String,
    pub(super) agency: &'static str,
    pub(super) index: &'static str,
    pub(super) from: &'static str,
    pub(super) to: &'static str,
    pub(super) certainty: &'static str,
    pub(super) certain: &'static str,
    pub(super) possible: fn(usize, usize) -> String,
}

/// The official history.
pub(super) struct TrendWords {
    pub(super) heading: &'static str,
    pub(super) lead: &'static str,
    pub(super) groups: &'static str,
    pub(super) group: fn(Group) -> &'static str,
    pub(super) own_none: fn(&str) -> String,
    pub(super) title: &'static str,
    pub(super) description: fn(usize) -> String,
    pub(super) table: &'static str,
    pub(super) year: &'static str,
    pub(super) instrument: &'static str,
    pub(super) nothing: &'static str,
    pub(super) gaps: &'static str,
    pub(super) regulation: fn(&str) -> &'static str,
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
