//! The words of the tab, which come with it after the first load.

mod en;
mod id;

use spbe_index::Language;
use spbe_index::cohort::Theme;

use crate::i18n::Locale;

/// What the tab says. Sentences with something in them are functions; counts come written.
pub(super) struct Words {
    pub(super) heading: &'static str,
    pub(super) lead: &'static str,
    pub(super) members: fn(&str) -> String,
    pub(super) example: &'static str,
    pub(super) example_of: &'static str,
    pub(super) fill: &'static str,
    pub(super) close: &'static str,
    pub(super) export: &'static str,
    pub(super) file_name: &'static str,
    pub(super) not_kept: fn(&str) -> String,
    pub(super) lost: fn(&str) -> String,
    pub(super) estimates: &'static str,
    pub(super) visiting: fn(&str) -> String,
    pub(super) source: SourceWords,
    pub(super) answer: AnswerWords,
    pub(super) service: ServiceWords,
    pub(super) stack: StackWords,
    pub(super) table: TableWords,
    pub(super) member: MemberWords,
    pub(super) duplicates: DuplicateWords,
}

/// The ways to members.
pub(super) struct SourceWords {
    pub(super) example: &'static str,
    pub(super) published: &'static str,
    pub(super) paste: &'static str,
    pub(super) file: &'static str,
    pub(super) hand: &'static str,
    pub(super) replace: &'static str,
    pub(super) add: &'static str,
    pub(super) mode: &'static str,
    pub(super) example_lead: &'static str,
    pub(super) example_elsewhere: &'static str,
    pub(super) use_example: &'static str,
    pub(super) published_lead: &'static str,
    pub(super) published_elsewhere: &'static str,
    pub(super) year: &'static str,
    pub(super) take_all: fn(&str) -> String,
    pub(super) take: &'static str,
    pub(super) take_one: fn(&str) -> String,
    pub(super) no_result: fn(&str) -> String,
    pub(super) paste_label: &'static str,
    pub(super) paste_hint: fn(usize) -> String,
    pub(super) use_table: &'static str,
    pub(super) nothing_pasted: &'static str,
    pub(super) file_label: &'static str,
    pub(super) file_hint: fn(usize) -> String,
    pub(super) hand_lead: &'static str,
    pub(super) add_scenario: fn(&str) -> String,
    pub(super) add_baseline: fn(&str) -> String,
    pub(super) add_empty: &'static str,
    pub(super) new_member: &'static str,
    pub(super) progress: fn(&str, &str) -> String,
    pub(super) cancel: &'static str,
    pub(super) cancelled: &'static str,
    pub(super) faults: fn(&str) -> String,
    pub(super) faults_shown: fn(&str) -> String,
    pub(super) faults_unchanged: &'static str,
    pub(super) faults_file: &'static str,
    pub(super) faults_name: &'static str,
    pub(super) faults_headings: [&'static str; 5],
    pub(super) other_instrument: fn(&str, &str) -> String,
    pub(super) change_instrument: fn(&str) -> String,
    pub(super) instrument_changed: &'static str,
}

/// What the services do to the cohort.
pub(super) struct AnswerWords {
    pub(super) reach: fn(&str, &str) -> String,
    pub(super) or_better: fn(&str) -> String,
    pub(super) now: fn(&str) -> String,
    pub(super) goal: &'static str,
    pub(super) live: fn(&str, &str, &str, &str, &str) -> String,
    pub(super) nothing: &'static str,
    pub(super) mean: &'static str,
    pub(super) deviation: &'static str,
    pub(super) deviation_title: &'static str,
    pub(super) crossing: &'static str,
    pub(super) newly: fn(&str) -> String,
    pub(super) others: &'static str,
    pub(super) nobody_newly: &'static str,
    pub(super) crossing_count: fn(&str) -> String,
    pub(super) more: fn(&str) -> String,
    pub(super) gainers: &'static str,
    pub(super) nobody_gains: &'static str,
    pub(super) histogram: &'static str,
    pub(super) histogram_description: fn(&str) -> String,
    pub(super) histogram_axis: &'static str,
    pub(super) histogram_count: &'static str,
    pub(super) histogram_table: &'static str,
    pub(super) range: &'static str,
    pub(super) before: &'static str,
    pub(super) after: &'static str,
    pub(super) bands: &'static str,
    pub(super) band: &'static str,
    pub(super) counting: fn(&str, &str) -> String,
}

/// The shared services.
pub(super) struct ServiceWords {
    pub(super) heading: &'static str,
    pub(super) lead: &'static str,
    pub(super) numbered: fn(usize) -> String,
    pub(super) use_it: fn(&str) -> String,
    pub(super) open: fn(&str) -> String,
    pub(super) remove: fn(&str) -> String,
    pub(super) add: &'static str,
    pub(super) ready: &'static str,
    pub(super) ready_elsewhere: &'static str,
    pub(super) theme: fn(Theme) -> &'static str,
    pub(super) all_ready: &'static str,
    pub(super) summary: fn(usize, &str) -> String,
    pub(super) nothing_chosen: &'static str,
    pub(super) levels: fn(&str, &str) -> String,
    pub(super) one_level: fn(&str) -> String,
    pub(super) texts: &'static str,
    pub(super) name: &'static str,
    pub(super) why: &'static str,
    pub(super) why_hint: &'static str,
    pub(super) indicators: &'static str,
    pub(super) whole: fn(&str) -> String,
    pub(super) lift_to: &'static str,
    pub(super) each: fn(usize) -> String,
    pub(super) level_of: fn(&str) -> String,
    pub(super) all_share: &'static str,
    pub(super) excluded: fn(&str) -> String,
    pub(super) include_all: &'static str,
    pub(super) gain: fn(&str, &str) -> String,
}

/// Several services together.
pub(super) struct StackWords {
    pub(super) heading: &'static str,
    pub(super) lead: &'static str,
    pub(super) sequence: &'static str,
    pub(super) listed: &'static str,
    pub(super) by_mean: &'static str,
    pub(super) by_reaching: fn(&str) -> String,
    pub(super) work_out: &'static str,
    pub(super) service: &'static str,
    pub(super) alone: &'static str,
    pub(super) on_top: &'static str,
    pub(super) mean: &'static str,
    pub(super) total: &'static str,
    pub(super) best: &'static str,
    pub(super) best_of: fn(usize) -> String,
    pub(super) how_many: &'static str,
    pub(super) goal: &'static str,
    pub(super) find: &'static str,
    pub(super) searching: fn(&str) -> String,
    pub(super) found: fn(&str, &str, &str, &str) -> String,
    pub(super) every: fn(&str) -> String,
    pub(super) mean_proven: &'static str,
    pub(super) mean_at_most: fn(&str) -> String,
    pub(super) reaching_proven: &'static str,
    pub(super) reaching_at_most: fn(&str, &str) -> String,
    pub(super) use_choice: &'static str,
}

/// The table of members.
pub(super) struct TableWords {
    pub(super) heading: &'static str,
    pub(super) search: &'static str,
    pub(super) filter: &'static str,
    pub(super) all: &'static str,
    pub(super) crossing: &'static str,
    pub(super) reaching: fn(&str) -> String,
    pub(super) nothing_found: &'static str,
    pub(super) agency: &'static str,
    pub(super) index: &'static str,
    pub(super) change: &'static str,
    pub(super) gain: &'static str,
    pub(super) band: &'static str,
    pub(super) shares: &'static str,
    pub(super) shares_label: fn(&str, &str) -> String,
    pub(super) sort: fn(&str) -> String,
    pub(super) listed: &'static str,
    pub(super) open: fn(&str) -> String,
    pub(super) estimated: &'static str,
    pub(super) incomplete: fn(usize) -> String,
    pub(super) scroll: &'static str,
}

/// One member.
pub(super) struct MemberWords {
    pub(super) heading: fn(&str) -> String,
    pub(super) name: &'static str,
    pub(super) kind: &'static str,
    pub(super) no_kind: &'static str,
    pub(super) province: &'static str,
    pub(super) year: &'static str,
    pub(super) year_fault: &'static str,
    pub(super) to_simulator: &'static str,
    pub(super) take_back: &'static str,
    pub(super) take_back_title: &'static str,
    pub(super) remove: &'static str,
    pub(super) levels: &'static str,
    pub(super) levels_hint: &'static str,
    pub(super) value_of: fn(&str) -> String,
}

/// The same agency more than once.
pub(super) struct DuplicateWords {
    pub(super) heading: fn(&str) -> String,
    pub(super) group: fn(&str, &str, &str) -> String,
    pub(super) keep_first: &'static str,
    pub(super) keep_last: &'static str,
    pub(super) keep_all: &'static str,
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

/// A count with its thousands apart: 100.000 in Indonesian, 100,000 in English.
pub(in crate::view::tabs) fn count(locale: Locale, count: usize) -> String {
    let digits = count.to_string();
    let mut written = String::new();
    for (place, digit) in digits.char_indices() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            written.push(if locale.language() == Language::Indonesian { '.' } else { ',' });
        }
        written.push(digit);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_stand_apart() {
        let (id, en) = (Locale::new(Language::Indonesian, ','), Locale::new(Language::English, '.'));
        for (number, indonesian, english) in [
            (0, "0", "0"),
            (640, "640", "640"),
            (1_000, "1.000", "1,000"),
            (1_234_567, "1.234.567", "1,234,567"),
        ] {
            assert_eq!((count(id, number).as_str(), count(en, number).as_str()), (indonesian, english));
        }
    }
}
