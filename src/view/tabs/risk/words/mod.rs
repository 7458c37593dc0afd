//! The words of the tab, in both languages.

mod en;
mod faults;
mod id;

use spbe_index::Language;
use spbe_index::risk::{ClaimsFault, ShiftFault};

use crate::i18n::{Locale, StartMessages};

/// Every word of the tab.
pub(crate) struct Words {
    pub(crate) chance: ChanceWords,
    pub(crate) outlook: OutlookWords,
    pub(crate) assessors: AssessorWords,
    pub(crate) table: TableWords,
    pub(crate) claims: ClaimWords,
    pub(crate) safe: SafeWords,
    pub(crate) stands: StandsWords,
    pub(crate) reserve: ReserveWords,
}

/// The plan with a reserve, beside the plan.
pub(crate) struct ReserveWords {
    /// The index of the plan, and its chance in words.
    pub(crate) accepted: fn(&str, &str) -> String,
    /// The confidence.
    pub(crate) find: fn(&str) -> String,
    pub(crate) none: fn(&str) -> String,
    /// The index, levels, indicators, the confidence.
    pub(crate) found: fn(&str, usize, usize, &str) -> String,
}

/// What stands, and what a rise would risk.
pub(crate) struct StandsWords {
    /// The year, which may be empty, the index and the band.
    pub(crate) stands: fn(&str, &str, &str) -> String,
    pub(crate) estimated: &'static str,
    pub(crate) raised: &'static str,
    /// The city and the years of the pairs.
    pub(crate) lead: fn(&str, &str) -> String,
    /// The level, how many claims of it were accepted, and of how many.
    pub(crate) accepted: fn(&str, u32, u32) -> String,
}

/// How a probability is said.
pub(crate) struct ChanceWords {
    /// Before the sign for percent.
    pub(crate) percent: fn(&str) -> String,
    pub(crate) never: &'static str,
    pub(crate) fewer: &'static str,
    /// So many of so many.
    pub(crate) of: fn(&str, &str) -> String,
    pub(crate) more: &'static str,
    pub(crate) always: &'static str,
    /// What a chance is called, from none to certain.
    pub(crate) grades: [&'static str; 7],
    /// From one to another.
    pub(crate) span: fn(&str, &str) -> String,
    /// Under the headline: the band that the baseline has, and the chance in words.
    pub(crate) quiet: fn(&str, &str) -> String,
    /// The same of a band that the baseline does not have.
    pub(crate) quiet_new: fn(&str, &str) -> String,
    /// Under the headline where the official result keeps the band whatever becomes of the rises.
    pub(crate) quiet_holds: fn(&str) -> String,
    /// What stands behind these words: the band, and where the odds come from.
    pub(crate) quiet_title: fn(&str, &str) -> String,
    /// What this tab is called.
    pub(crate) tab: &'static str,
    /// Under the headline where no chance can be computed.
    pub(crate) quiet_none: &'static str,
    /// Why no chance can be computed.
    pub(crate) refused: fn(ClaimsFault) -> String,
    /// Where the odds come from, in few words.
    pub(crate) source_none: &'static str,
    pub(crate) source_published: fn(&str, &str) -> String,
    pub(crate) source_own: &'static str,
}

/// The distribution.
pub(crate) struct OutlookWords {
    pub(crate) heading: &'static str,
    pub(crate) target: &'static str,
    pub(crate) target_present: fn(&str) -> String,
    pub(crate) target_next: fn(&str) -> String,
    pub(crate) target_index: &'static str,
    pub(crate) target_number: &'static str,
    pub(crate) target_fault: fn(&str, &str) -> String,
    pub(crate) at_least: fn(&str) -> String,
    pub(crate) band_or_higher: fn(&str, &str) -> String,
    /// How likely the target is: the percents, and the target.
    pub(crate) chance: fn(&str) -> String,
    /// In natural frequencies: so many of so many, all of them, or none.
    pub(crate) of_ten: fn(&str) -> String,
    pub(crate) all: &'static str,
    /// The target is reached without any rise.
    pub(crate) holds: &'static str,
    pub(crate) none: &'static str,
    pub(crate) before_after: fn(&str, &str) -> String,
    /// Claimed, expected, and the difference.
    pub(crate) expected: fn(&str, &str, &str) -> String,
    /// The middle nine of ten.
    pub(crate) range: fn(&str, &str) -> String,
    /// Above an official result.
    pub(crate) above_result: &'static str,
    pub(crate) estimated: &'static str,
    pub(crate) empty: fn(usize, &str) -> String,
    pub(crate) before: &'static str,
    pub(crate) after: &'static str,
    pub(crate) bands: &'static str,
    pub(crate) band: &'static str,
    pub(crate) chance_column: &'static str,
    pub(crate) chart_title: &'static str,
    pub(crate) chart_axis: &'static str,
    pub(crate) chart_per: fn(&str) -> String,
    pub(crate) chart_description: fn(&str, &str, &str) -> String,
    pub(crate) chart_target: fn(&str) -> String,
    pub(crate) figures: &'static str,
    pub(crate) quantiles: &'static str,
    pub(crate) quantile: [&'static str; 5],
    pub(crate) mean: &'static str,
    pub(crate) survival: &'static str,
    pub(crate) index: &'static str,
    pub(crate) shows_chance: &'static str,
}

/// The assessors.
pub(crate) struct AssessorWords {
    pub(crate) heading: &'static str,
    pub(crate) presets: &'static str,
    pub(crate) none: &'static str,
    pub(crate) lenient: &'static str,
    pub(crate) usual: &'static str,
    pub(crate) strict: &'static str,
    pub(crate) slider: &'static str,
    pub(crate) slider_value: fn(i8) -> String,
    /// City, number of pairs, years.
    pub(crate) evidence: fn(&str, u32, &str) -> String,
    pub(crate) other_instrument: &'static str,
    pub(crate) evidence_none: &'static str,
    pub(crate) evidence_own: &'static str,
    pub(crate) between: &'static str,
    pub(crate) reversals: fn(&str) -> String,
    pub(crate) moods: &'static str,
    pub(crate) moods_lead: &'static str,
    pub(crate) mood: [&'static str; 3],
    pub(crate) moods_sum: fn(u32) -> String,
    pub(crate) common: fn(&str) -> String,
}

/// The table of odds.
pub(crate) struct TableWords {
    pub(crate) heading: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) claimed: &'static str,
    pub(crate) shift: [&'static str; 5],
    pub(crate) pairs: &'static str,
    pub(crate) cell: fn(&str, &str) -> String,
    pub(crate) sum: &'static str,
    pub(crate) used: &'static str,
    pub(crate) apply: &'static str,
    pub(crate) undo: &'static str,
    pub(crate) published: &'static str,
    pub(crate) paste: &'static str,
    pub(crate) paste_lead: &'static str,
    pub(crate) paste_apply: &'static str,
    /// The claimed level, and what was found.
    pub(crate) no_number: fn(&str, &str, &str) -> String,
    pub(crate) negative: fn(&str, &str) -> String,
    /// The claimed level, and the sum in percent.
    pub(crate) bad_sum: fn(&str, &str) -> String,
    pub(crate) fault: fn(&ShiftFault) -> String,
}

/// The claims.
pub(crate) struct ClaimWords {
    pub(crate) heading: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) most: &'static str,
    /// The claims, the target, the chance before and after.
    pub(crate) secure: fn(usize, &str, &str, (&str, &str)) -> String,
    pub(crate) secure_nothing: fn(&str, &str) -> String,
    pub(crate) secure_greedy: &'static str,
    pub(crate) secure_apply: fn(usize) -> String,
    pub(crate) working: &'static str,
    pub(crate) indicator: &'static str,
    pub(crate) claim: &'static str,
    pub(crate) certainty: &'static str,
    pub(crate) certainty_of: fn(&str) -> String,
    pub(crate) sure: &'static str,
    pub(crate) likely: &'static str,
    pub(crate) doubtful: &'static str,
    pub(crate) evidence: &'static str,
    pub(crate) evidence_of: fn(&str, &str) -> String,
    pub(crate) evidence_lower: fn(&str) -> String,
    pub(crate) share: &'static str,
    pub(crate) if_cut: &'static str,
    pub(crate) if_sure: &'static str,
    pub(crate) all: fn(usize) -> String,
    pub(crate) fewer: fn(usize) -> String,
    pub(crate) reorder: &'static str,
    pub(crate) caption: fn(&str, &str) -> String,
}

/// Safe planning.
pub(crate) struct SafeWords {
    pub(crate) heading: &'static str,
    pub(crate) lead: &'static str,
    pub(crate) confidence: &'static str,
    pub(crate) of_target: fn(&str) -> String,
    pub(crate) find: &'static str,
    pub(crate) working: &'static str,
    pub(crate) stale: &'static str,
    pub(crate) already: fn(&str) -> String,
    pub(crate) proven: &'static str,
    /// The effort of the plan, and what is proven.
    pub(crate) gap: fn(&str, &str) -> String,
    /// The confidence, the best chance that was found.
    pub(crate) none_found: fn(&str, &str) -> String,
    /// The chance that none exceeds.
    pub(crate) none_exists: fn(&str) -> String,
    pub(crate) none_known: &'static str,
    pub(crate) plain_faulty: &'static str,
    pub(crate) own_terms: &'static str,
    pub(crate) plain_none: fn(&str) -> String,
    pub(crate) compared: &'static str,
    pub(crate) plain: &'static str,
    pub(crate) safe: &'static str,
    pub(crate) effort: fn(&str) -> String,
    pub(crate) claimed: &'static str,
    pub(crate) margin: &'static str,
    pub(crate) expected: &'static str,
    pub(crate) chance: &'static str,
    /// What safety takes: the effort more, the claim, its margin, the confidence.
    pub(crate) price: fn(&str, &str, &str, &str) -> String,
    pub(crate) steps: &'static str,
    pub(crate) now: &'static str,
    pub(crate) apply: &'static str,
    pub(crate) add: &'static str,
    pub(crate) full: fn(usize) -> String,
    pub(crate) name: fn(&str) -> String,
    pub(crate) done: &'static str,
    pub(crate) locked: fn(usize) -> String,
}

impl Words {
    /// The words in the reader's language.
    pub(crate) fn of(locale: Locale) -> &'static Self {
        match locale.language() {
            Language::Indonesian => &id::WORDS,
            Language::English => &en::WORDS,
        }
    }

    /// What is wrong with a pasted table; what no table of any kind may be is said as everywhere.
    pub(crate) fn fault(&self, fault: &ShiftFault, locale: Locale) -> String {
        match fault {
            ShiftFault::File(fault) => (StartMessages::of(locale).fault.table)(fault),
            other => (self.table.fault)(other),
        }
    }
}
