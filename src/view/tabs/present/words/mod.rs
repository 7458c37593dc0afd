//! The words of the stage and its desk: one field each, so that both languages must have all of them.

mod en;
mod id;
mod story;

pub(in crate::view::tabs) use self::story::StoryWords;

use spbe_index::share::ShareFault;
use spbe_index::{Language, Text};
use spbe_workspace::stage::links::{LinkFault, Unusable};
use spbe_workspace::stage::{About, Group, Picture, Question};

use crate::i18n::Locale;
use crate::view::labels::Labels;

/// What is wrong with a link in a sentence, with a way to say a text.
type LinkFaultWords = fn(&LinkFault, &dyn Fn(&Text) -> String) -> String;

/// Every word of the stage.
pub(super) struct Words {
    // The stage.
    pub(super) stage: &'static str,
    pub(super) desk: &'static str,
    pub(super) audience_title: &'static str,
    pub(super) audience_waits: &'static str,
    pub(super) audience_hint: &'static str,
    pub(super) picture: fn(Picture) -> &'static str,
    pub(super) step_caption: fn(&str, &str, &str, &str, usize, usize) -> String,
    pub(super) level_caption: fn(&str, &str, &str) -> String,
    pub(super) asked_caption: &'static str,
    pub(super) end_caption: fn(usize, &str) -> String,
    pub(super) ask_band: fn(usize) -> String,
    pub(super) ask_index: fn(usize) -> String,
    pub(super) guessed_index: fn(&str, &str) -> String,
    pub(super) guessed_band: fn(u32, u32, &str) -> String,
    pub(super) no_changes: &'static str,
    pub(super) more_changes: fn(usize) -> String,
    pub(super) no_peers: &'static str,
    pub(super) standing: fn(usize, usize, &str, u16, &str) -> String,
    pub(super) outlook_note: &'static str,
    /// Where nothing is claimed above an official result.
    pub(super) outlook_stands: &'static str,
    pub(super) coming: &'static str,
    pub(super) no_plan: &'static str,
    pub(super) plan_said: fn(&str, &str, &str) -> String,
    pub(super) steps: fn(usize) -> String,
    pub(super) no_groups: &'static str,
    pub(super) median: &'static str,
    pub(super) code_title: &'static str,
    pub(super) code_hint: &'static str,

    // The buttons under the stage.
    pub(super) transport: &'static str,
    pub(super) back: &'static str,
    pub(super) next: &'static str,
    pub(super) reveal: &'static str,
    pub(super) replay: &'static str,
    pub(super) blank: &'static str,
    pub(super) unlock: &'static str,
    pub(super) lock: &'static str,
    pub(super) undo: &'static str,
    pub(super) window: &'static str,
    pub(super) window_refused: &'static str,
    pub(super) alone: &'static str,
    pub(super) help: &'static str,
    pub(super) close: &'static str,
    pub(super) left_chart: &'static str,
    pub(super) right_chart: &'static str,
    pub(super) clock_again: &'static str,
    pub(super) next_step: fn(&str) -> String,
    pub(super) step_of: fn(usize, usize) -> String,

    // Help.
    pub(super) help_heading: &'static str,
    pub(super) close_help: &'static str,
    pub(super) keys: &'static [(&'static str, &'static str)],
    pub(super) charts_heading: &'static str,
    pub(super) guide: &'static str,
    pub(super) no_guide: &'static str,

    // The panels.
    pub(super) panels: &'static str,
    pub(super) ask_panel: &'static str,
    pub(super) story_panel: &'static str,
    pub(super) groups_panel: &'static str,

    // Asking.
    pub(super) room_guesses: &'static str,
    pub(super) the_band: &'static str,
    pub(super) the_index: &'static str,
    pub(super) asks_nothing: &'static str,
    pub(super) raise: &'static str,
    pub(super) add_indicator: &'static str,
    pub(super) choose: &'static str,
    pub(super) level_of: fn(&str, &str) -> String,
    pub(super) remove: fn(&str) -> String,
    pub(super) ask_it: &'static str,
    pub(super) service: &'static str,
    pub(super) no_services: &'static str,
    pub(super) plan: &'static str,
    pub(super) ask_plan: &'static str,
    pub(super) question_levels: fn(&str) -> String,
    pub(super) question_service: fn(&str, usize) -> String,
    pub(super) question_plan: fn(usize) -> String,
    pub(super) lift_as: fn(&str, &str) -> String,
    pub(super) question_many: fn(usize) -> String,
    pub(super) guesses: &'static str,
    pub(super) typed: &'static str,
    pub(super) typed_count: fn(usize, &str, &str, &str) -> String,
    pub(super) fewer: fn(&str) -> String,
    pub(super) more: fn(&str) -> String,
    pub(super) hands_for: fn(&str) -> String,
    pub(super) apply: &'static str,
    pub(super) keep: &'static str,
    pub(super) asked_name: &'static str,
    pub(super) end_question: &'static str,
    pub(super) locked_note: &'static str,

    // The story.
    pub(super) story_title: &'static str,
    pub(super) no_steps: &'static str,
    pub(super) add_step: &'static str,
    pub(super) ready_story: &'static str,
    pub(super) ready_loaded: &'static str,
    pub(super) not_fetched: &'static str,
    pub(super) tell_title: &'static str,
    pub(super) step_numbered: fn(usize) -> String,
    pub(super) edit_step: fn(&str) -> String,
    pub(super) step_title: &'static str,
    pub(super) step_text: &'static str,
    pub(super) step_notes: &'static str,
    pub(super) step_levels: fn(usize) -> String,
    pub(super) capture: &'static str,
    pub(super) export: &'static str,
    pub(super) story_file: &'static str,
    pub(super) import: &'static str,
    pub(super) copy_link: &'static str,
    pub(super) link_copied: fn(usize) -> String,
    pub(super) imported: fn(usize) -> String,

    // The groups.
    pub(super) groups_lead: &'static str,
    pub(super) paste_links: &'static str,
    pub(super) read_links: &'static str,
    pub(super) gathered: fn(usize, usize) -> String,
    pub(super) link_fault: LinkFaultWords,
    pub(super) scan: &'static str,
    pub(super) no_scanner: &'static str,
    pub(super) no_camera: &'static str,
    pub(super) camera: &'static str,
    pub(super) group: &'static str,
    pub(super) group_numbered: fn(usize) -> String,
    pub(super) name_of: fn(&str) -> String,
    pub(super) median_scenario: &'static str,
    pub(super) median_name: &'static str,
    pub(super) show_groups: &'static str,
    pub(super) clear_groups: &'static str,
    pub(super) full: &'static str,
    pub(super) views_caption: fn(usize) -> String,
    pub(super) indicator: &'static str,
    pub(super) lowest: &'static str,
    pub(super) highest: &'static str,
    pub(super) agreement: &'static str,
    pub(super) moved_by: &'static str,
    pub(super) agreed: fn(usize, usize) -> String,
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

/// What a group is called: its name, or its number until it has one.
pub(super) fn group_name(words: &Words, groups: &[Group], place: usize) -> String {
    let name = groups.get(place).map(|group| group.name.trim()).unwrap_or_default();
    if name.is_empty() { (words.group_numbered)(place + 1) } else { name.to_owned() }
}

/// As many indicators as a question names.
const NAMED: usize = 3;

/// What the room is asked, in a sentence that fits on the stage.
pub(super) fn question_in_words(
    words: &Words,
    labels: &Labels,
    locale: Locale,
    question: &Question,
) -> String {
    let count = question.lifts.len();
    match &question.about {
        About::Service(name) => (words.question_service)(name, count),
        About::Plan => (words.question_plan)(count),
        About::Levels if count > NAMED => (words.question_levels)(&(words.question_many)(count)),
        About::Levels => {
            let lift = |(id, to): &_| (words.lift_as)(&labels.title(*id), &locale.value(Some(*to)));
            let lifts: Vec<_> = question.lifts.iter().map(lift).collect();
            (words.question_levels)(&lifts.join(", "))
        }
    }
}

/// Where a fault is: `Baris 3 (Meja 2)`.
fn place(line: &str, fault: &LinkFault) -> String {
    if fault.name.is_empty() {
        format!("{line} {}", fault.line)
    } else {
        format!("{line} {} ({})", fault.line, fault.name)
    }
}

/// What is wrong with a group's link, in Indonesian.
fn indonesian_fault(fault: &LinkFault, text: &dyn Fn(&Text) -> String) -> String {
    let place = place("Baris", fault);
    match &fault.fault {
        Unusable::NoLink => {
            format!("{place}: tidak ada tautan. Tempel tautan dari Bagikan, yang memuat #s=.")
        }
        Unusable::OtherInstrument(regulation) => format!(
            "{place}: untuk instrumen lain, {}. Kelompok itu perlu memindai kode QR di layar ini.",
            text(regulation)
        ),
        Unusable::Share(ShareFault::Damaged) => format!(
            "{place}: tautan rusak atau terpotong. Minta kelompok itu menyalinnya lagi secara lengkap."
        ),
        Unusable::Share(ShareFault::Foreign) => format!(
            "{place}: bukan skenario dari halaman ini. Minta kelompok itu menekan Bagikan lalu menyalin tautannya."
        ),
        Unusable::Share(ShareFault::Newer(version)) => format!(
            "{place}: dibuat oleh versi halaman yang lebih baru (format {version}). Muat ulang halaman ini, lalu baca lagi."
        ),
        Unusable::Share(ShareFault::UnknownInstrument(_)) => format!(
            "{place}: untuk instrumen yang tidak ada di sini. Kelompok itu perlu memindai kode QR di layar ini."
        ),
    }
}

/// What is wrong with a group's link, in English.
fn english_fault(fault: &LinkFault, text: &dyn Fn(&Text) -> String) -> String {
    let place = place("Line", fault);
    match &fault.fault {
        Unusable::NoLink => format!("{place}: there is no link. Paste one from Share, which has #s= in it."),
        Unusable::OtherInstrument(regulation) => format!(
            "{place}: for another instrument, {}. That group should scan the QR code on this stage.",
            text(regulation)
        ),
        Unusable::Share(ShareFault::Damaged) => format!(
            "{place}: the link is damaged or cut off. Ask that group to copy the complete link again."
        ),
        Unusable::Share(ShareFault::Foreign) => {
            format!("{place}: no scenario of this page. Ask that group to press Share and copy the link.")
        }
        Unusable::Share(ShareFault::Newer(version)) => format!(
            "{place}: made by a newer version of the page (format {version}). Reload this page, then read it again."
        ),
        Unusable::Share(ShareFault::UnknownInstrument(_)) => format!(
            "{place}: for an instrument that is not here. That group should scan the QR code on this stage."
        ),
    }
}
