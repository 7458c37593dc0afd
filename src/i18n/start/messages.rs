//! Every message of the chooser: one field each, so that both languages must have all of them.

use spbe_index::Language;
use spbe_index::list::ListFault;
use spbe_index::table::TableFault;

use super::{en, id};
use crate::i18n::Locale;

/// What the chooser says.
pub struct StartMessages {
    /// Choosing where to begin.
    pub start: Start,
    /// What went wrong with data from outside.
    pub fault: Fault,
}

impl StartMessages {
    /// The words in the reader's language.
    pub fn of(locale: Locale) -> &'static Self {
        match locale.language() {
            Language::Indonesian => &id::MESSAGES,
            Language::English => &en::MESSAGES,
        }
    }
}

/// Choosing where to begin.
pub struct Start {
    pub heading: &'static str,
    pub lead: &'static str,
    pub lead_without_results: &'static str,
    pub keep_example: &'static str,
    pub cancel: &'static str,
    pub published: &'static str,
    pub paste: &'static str,
    pub file: &'static str,
    pub lowest: &'static str,
    pub search: &'static str,
    pub search_hint: &'static str,
    pub kind: &'static str,
    pub any_kind: &'static str,
    pub province: &'static str,
    pub any_province: &'static str,
    pub found: fn(usize) -> String,
    /// What was sought, and whether something like it follows.
    pub not_found: fn(&str, bool) -> String,
    pub more: fn(usize) -> String,
    pub open_result: fn(&str, u16, &str, &str) -> String,
    pub published_note: &'static str,
    pub agency_name: &'static str,
    pub paste_label: fn(usize) -> String,
    pub paste_hint: fn(usize) -> String,
    pub from_clipboard: &'static str,
    pub use_list: &'static str,
    pub understood: fn(usize, usize, &str) -> String,
    pub by_number: &'static str,
    pub column: fn(&str) -> String,
    pub empty_cells: fn(&str) -> String,
    pub file_label: &'static str,
    pub file_hint: fn(&str) -> String,
    pub reading: &'static str,
    pub choose_row: fn(usize) -> String,
    pub line: fn(usize) -> String,
    pub ignored_columns: fn(&str) -> String,
    pub lowest_lead: fn(usize) -> String,
    pub lowest_button: &'static str,
    pub read: &'static str,
    pub what_now: &'static str,
    pub as_baseline: fn(&str) -> String,
    pub which_agency: fn(&str) -> String,
    pub replace: &'static str,
    pub add: &'static str,
    pub compare: &'static str,
    pub back: &'static str,
    pub full: &'static str,
    pub undoable: &'static str,
}

/// What went wrong with data from outside; nothing was changed then.
pub struct Fault {
    pub heading: fn(usize) -> String,
    pub unchanged: &'static str,
    pub table: fn(&TableFault) -> String,
    pub list: fn(&ListFault) -> String,
    pub clipboard_empty: &'static str,
    pub clipboard_refused: &'static str,
    pub file_unreadable: fn(&str) -> String,
    pub file_too_large: fn(&str) -> String,
    /// A published result that no levels reproduce: agency and year.
    pub no_levels: fn(&str, u16) -> String,
}
