//! Every message of what comes right after the first load: one field each, so that both languages must have all of them.

use spbe_index::Language;
use spbe_workspace::Setting;

use super::{en, id};
use crate::i18n::Locale;

/// What is said by that which the first index does without.
pub struct MoreMessages {
    /// What the published results say of an agency.
    pub published: PublishedWords,
    /// An indicator's details, and the pickers of values between whole levels.
    pub details: Details,
    /// The list of changes.
    pub history: HistoryWords,
    /// The points to go back to, and whether the data is kept.
    pub points: PointWords,
    /// What is wrong with the browser's store.
    pub store: StoreWords,
    /// Messages about large changes.
    pub toast: ToastWords,
    /// The levels of a published agency against its published figures, and where a search hit.
    pub reconciled: ReconciledWords,
    /// What the baseline is.
    pub standing: StandingWords,
}

impl MoreMessages {
    /// The words in the reader's language.
    pub fn of(locale: Locale) -> &'static Self {
        match locale.language() {
            Language::Indonesian => &id::MESSAGES,
            Language::English => &en::MESSAGES,
        }
    }
}

/// Whether the baseline is an official result.
pub struct StandingWords {
    pub question: &'static str,
    pub official: &'static str,
    pub self_assessed: &'static str,
    pub note: &'static str,
}

/// A rank, and of how many.
type Rank = (usize, usize);

/// What the published results say of an agency.
pub struct PublishedWords {
    pub standing: fn(&str, usize, usize, u16) -> String,
    /// Type, rank in the province and of how many, the province, rank in the nation and of how many, year.
    pub standing_both: fn(&str, Rank, &str, Rank, u16) -> String,
    pub two_exact: fn(&str, &str) -> String,
    pub band_of_rounded: fn(&str, u16) -> String,
    pub counts_zero: &'static str,
    pub first_domain_inferred: &'static str,
    /// A year whose results were not published as a list, and the year whose list is used.
    pub no_list: fn(u16, u16) -> String,
}

/// An indicator's details.
pub struct Details {
    pub value_of: fn(&str) -> String,
    pub empty: &'static str,
    pub empty_mark: &'static str,
    pub fine_hint: &'static str,
    pub not_a_number: fn(&str, &str, &str) -> String,
    pub off_scale: fn(&str, &str, &str) -> String,
    /// The text, and the step of the scale in hundredths.
    pub too_fine: fn(&str, u16) -> String,
    /// That what is shown instead goes on counting; empty where nothing does.
    pub still_counts: fn(&str) -> String,
    pub converted: fn(&str) -> String,
    pub off_range: fn(&str, &str, &str) -> String,
    pub figure_too_fine: fn(&str) -> String,
    pub confirm: &'static str,
    pub clear: &'static str,
    pub official_name: &'static str,
    pub at_baseline: &'static str,
    pub next_step: fn(&str) -> String,
    pub evidence: &'static str,
}

/// The levels of a published agency against its published figures, and where a search hit.
pub struct ReconciledWords {
    /// How many levels are the planner's own, of all.
    pub corrected: fn(usize, usize) -> String,
    /// The index of the levels, the year and the published index.
    pub index: fn(&str, u16, &str) -> String,
    /// Every domain gives its published figure.
    pub all_agree: &'static str,
    /// Those that are not named do.
    pub others_agree: &'static str,
    /// What stands before the number of a level.
    pub level: &'static str,
}

/// The list of changes.
pub struct HistoryWords {
    pub heading: &'static str,
    pub opened: fn(&str) -> String,
    pub value: fn(&str, &str, &str) -> String,
    pub baseline_value: fn(&str, &str, &str) -> String,
    pub confirmed: fn(&str) -> String,
    pub locked: fn(&str) -> String,
    pub unlocked: fn(&str) -> String,
    pub reset_to_baseline: &'static str,
    pub reset_to_saved: &'static str,
    pub saved: &'static str,
    pub added: &'static str,
    pub switched: &'static str,
    pub named: &'static str,
    pub removed: &'static str,
    pub rebased: &'static str,
    pub compared: &'static str,
    pub filled: &'static str,
    /// The baseline was said to be an official result or a self-assessment.
    pub declared: &'static str,
    pub locks: &'static str,
    pub noted: fn(Setting) -> &'static str,
    pub plan_applied: &'static str,
    pub close: &'static str,
}

/// The points to go back to, each with a sentence that says what it does, and whether the data is kept.
pub struct PointWords {
    pub heading: &'static str,
    pub mark: (&'static str, &'static str),
    pub to_baseline: (&'static str, &'static str),
    pub to_saved: (&'static str, &'static str),
    pub replay: (&'static str, &'static str),
    pub saving: &'static str,
    pub saved: &'static str,
    pub not_kept: &'static str,
}

/// Messages about large changes.
pub struct ToastWords {
    pub undo: &'static str,
    pub close: &'static str,
    pub opened: fn(&str, &str) -> String,
    pub changed: fn(&str, &str, usize) -> String,
    pub plan_applied: &'static str,
    pub reset_to_baseline: &'static str,
    pub reset_to_saved: &'static str,
    pub saved: &'static str,
    pub added: fn(&str) -> String,
    pub removed: fn(&str) -> String,
    pub removed_instrument: fn(&str) -> String,
    pub rebased: &'static str,
    pub filled: fn(&str) -> String,
    pub members: &'static str,
}

/// What went wrong with the browser's store.
pub struct StoreWords {
    pub damaged: &'static str,
    pub newer: &'static str,
    pub download: &'static str,
    pub blocked: &'static str,
    pub full: &'static str,
    pub overtaken: &'static str,
    pub use_theirs: &'static str,
    pub use_ours: &'static str,
    pub download_ours: &'static str,
    pub replaced: &'static str,
}
