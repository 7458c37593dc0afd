//! Every message of the plan: one field each, so that both languages must have all of them.

mod assumed;
mod en;
mod faults;
mod id;

use spbe_index::Language;
use spbe_index::plan::{EffortsFault, NumberError, ProblemFault, TargetFault};

use crate::i18n::Locale;

pub(super) use self::assumed::Assumed;

/// What the tab says.
pub(super) struct Words {
    pub(super) heading: &'static str,
    pub(super) points: &'static str,
    pub(super) goal: Goal,
    pub(super) curve: Curve,
    pub(super) summary: Summary,
    pub(super) wins: Wins,
    pub(super) parts: Parts,
    pub(super) steps: Steps,
    pub(super) others: Others,
    pub(super) roadmap: Roadmap,
    pub(super) efforts: Efforts,
    pub(super) fault: Fault,
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

/// Where from, where to.
pub(super) struct Goal {
    pub(super) start: &'static str,
    pub(super) baseline: &'static str,
    pub(super) scenario: &'static str,
    pub(super) bands: &'static str,
    pub(super) index: &'static str,
    pub(super) index_label: &'static str,
    pub(super) budget: &'static str,
    pub(super) budget_label: &'static str,
    pub(super) ruler: &'static str,
    pub(super) ruler_at: fn(&str, &str) -> String,
}

/// The frontier.
pub(super) struct Curve {
    pub(super) heading: &'static str,
    /// What the picture of the curve is called, with the unit of effort.
    pub(super) picture: fn(&str) -> String,
    pub(super) axes: fn(&str) -> String,
    pub(super) label: &'static str,
    pub(super) at: fn(&str, &str, usize) -> String,
    pub(super) table: &'static str,
    pub(super) effort: fn(&str) -> String,
    pub(super) index: &'static str,
    pub(super) band: &'static str,
}

/// The plan in one look.
pub(super) struct Summary {
    pub(super) sum: fn(usize, usize, &str) -> String,
    pub(super) already: fn(&str, &str, &str) -> String,
    pub(super) unreachable: fn(&str, &str, &str, &str) -> String,
    pub(super) all_locked: fn(usize) -> String,
    pub(super) in_the_way: fn(&str) -> String,
    pub(super) held: fn(usize, &str, &str) -> String,
    pub(super) by_locks: &'static str,
    pub(super) by_ceilings: &'static str,
    pub(super) by_rise: &'static str,
    pub(super) scale_ends: &'static str,
    pub(super) locked: &'static str,
    pub(super) ceiling: fn(&str) -> String,
    pub(super) rise: fn(u8) -> String,
    pub(super) looked_at: fn(usize, usize, usize) -> String,
    pub(super) optimal: &'static str,
    pub(super) optimal_budget: &'static str,
    pub(super) within_margin: fn(&str) -> String,
    pub(super) apply: &'static str,
    pub(super) apply_title: &'static str,
    pub(super) applied: &'static str,
    pub(super) save: &'static str,
    pub(super) full: fn(usize) -> String,
    pub(super) scenario_name: fn(&str, &str) -> String,
}

/// Quick wins.
pub(super) struct Wins {
    pub(super) heading: &'static str,
    pub(super) note: &'static str,
    pub(super) fewest: fn(usize, &str) -> String,
}

/// The parts under the frontier.
pub(super) struct Parts {
    pub(super) label: &'static str,
    pub(super) steps: fn(usize) -> String,
    pub(super) others: &'static str,
    pub(super) roadmap: &'static str,
    pub(super) efforts: &'static str,
}

/// The list of steps.
pub(super) struct Steps {
    pub(super) none: &'static str,
    pub(super) nobody: &'static str,
    pub(super) group: fn(usize, &str, &str) -> String,
    pub(super) effort_of: fn(&str, &str) -> String,
    pub(super) owner: fn(&str) -> String,
    pub(super) owner_here: &'static str,
}

/// Other plans.
pub(super) struct Others {
    pub(super) margin: &'static str,
    pub(super) note: fn(usize) -> String,
    pub(super) only_one: &'static str,
    pub(super) coming: &'static str,
    pub(super) plan: fn(usize) -> String,
    pub(super) sum: fn(usize, usize, &str, &str) -> String,
    pub(super) first: &'static str,
    pub(super) with: &'static str,
    pub(super) without: &'static str,
    pub(super) choose: &'static str,
    pub(super) chosen: &'static str,
}

/// The roadmap.
pub(super) struct Roadmap {
    pub(super) way: &'static str,
    pub(super) spread: &'static str,
    pub(super) spread_title: &'static str,
    pub(super) joint: &'static str,
    pub(super) joint_title: &'static str,
    pub(super) count: &'static str,
    pub(super) rise: &'static str,
    pub(super) rise_label: &'static str,
    pub(super) any: &'static str,
    pub(super) budget: &'static str,
    pub(super) budget_label: &'static str,
    pub(super) budget_of: fn(&str) -> String,
    pub(super) of_budget: &'static str,
    pub(super) year: fn(usize, u16) -> String,
    pub(super) first: &'static str,
    pub(super) first_label: &'static str,
    pub(super) used: fn(usize, &str) -> String,
    pub(super) at_most: fn(&str) -> String,
    pub(super) coming: &'static str,
    pub(super) all_placed: &'static str,
    pub(super) reached_optimal: &'static str,
    pub(super) reached_gap: fn(&str) -> String,
    pub(super) short_optimal: &'static str,
    pub(super) spread_optimal: &'static str,
    pub(super) short_gap: fn(&str) -> String,
    pub(super) left: fn(usize) -> String,
}

/// Efforts and limits.
pub(super) struct Efforts {
    pub(super) unit: &'static str,
    pub(super) units: [&'static str; 3],
    pub(super) all: &'static str,
    pub(super) all_label: &'static str,
    pub(super) different: &'static str,
    pub(super) times: &'static str,
    pub(super) times_label: &'static str,
    pub(super) rise: &'static str,
    pub(super) rise_label: &'static str,
    pub(super) rise_of: fn(&str) -> String,
    pub(super) rise_short: &'static str,
    pub(super) any: &'static str,
    pub(super) paste: &'static str,
    pub(super) paste_label: &'static str,
    pub(super) use_paste: &'static str,
    pub(super) indicator_column: &'static str,
    pub(super) step_column: &'static str,
    pub(super) note: &'static str,
    pub(super) count: fn(usize, usize) -> String,
    pub(super) per_step: &'static str,
    pub(super) aspect_label: fn(&str) -> String,
    pub(super) lock: &'static str,
    pub(super) unlock: &'static str,
    pub(super) lock_all: fn(&str) -> String,
    pub(super) unlock_all: fn(&str) -> String,
    pub(super) lock_one: fn(&str) -> String,
    pub(super) lock_short: &'static str,
    pub(super) indicator: &'static str,
    pub(super) now: &'static str,
    pub(super) to_level: fn(u8) -> String,
    pub(super) ceiling: &'static str,
    pub(super) ceiling_label: fn(&str) -> String,
}

/// What is wrong, in sentences.
pub(super) struct Fault {
    pub(super) heading: fn(usize) -> String,
    pub(super) unchanged: &'static str,
    pub(super) number: fn(&str, NumberError) -> String,
    pub(super) year: fn(&str) -> String,
    pub(super) steps: fn(&str) -> String,
    pub(super) value: fn(&str, &[String; 2]) -> String,
    pub(super) target: fn(&TargetFault, Locale) -> String,
    pub(super) problem: fn(&ProblemFault, Locale) -> String,
    pub(super) efforts: fn(&EffortsFault) -> String,
}
