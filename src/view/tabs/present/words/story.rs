//! The words about a story from outside, a file or a link: apart, since what takes links in has no other words of the stage.

use spbe_index::Language;
use spbe_workspace::stage::StoryFault;

use crate::i18n::Locale;

/// What is said about a story.
pub(in crate::view::tabs) struct StoryWords {
    pub(in crate::view::tabs) heading: &'static str,
    pub(in crate::view::tabs) question: fn(&str, usize) -> String,
    pub(in crate::view::tabs) open: &'static str,
    pub(in crate::view::tabs) ignore: &'static str,
    pub(in crate::view::tabs) fault: fn(&StoryFault) -> String,
}

impl StoryWords {
    /// The words in the reader's language.
    pub(in crate::view::tabs) fn of(locale: Locale) -> &'static Self {
        match locale.language() {
            Language::Indonesian => &INDONESIAN,
            Language::English => &ENGLISH,
        }
    }
}

static INDONESIAN: StoryWords = StoryWords {
    heading: "Cerita dari tautan",
    question: |title, count| {
        format!(
            "“{title}”, {count} langkah. Membukanya menggantikan cerita yang ada di Presentasi, dan dapat diurungkan."
        )
    },
    open: "Buka cerita",
    ignore: "Abaikan",
    fault: |fault| {
        match fault {
        StoryFault::Foreign => "Ini bukan cerita dari halaman ini. Pilih berkas yang dibuat dengan Ekspor, atau mintalah tautannya disalin lagi.".to_owned(),
        StoryFault::Damaged => "Cerita ini rusak atau terpotong. Mintalah pengirim mengekspor atau menyalinnya lagi.".to_owned(),
        StoryFault::Newer(version) => format!("Cerita ini dibuat oleh versi halaman yang lebih baru (format {version}). Muat ulang halaman, lalu buka lagi."),
        StoryFault::OtherInstrument(id) => format!("Cerita ini untuk instrumen lain ({id}). Pilih instrumen itu di tab Peraturan, lalu buka lagi."),
    }
    },
};

static ENGLISH: StoryWords = StoryWords {
    heading: "A story from a link",
    question: |title, count| {
        let steps = if count == 1 { "step" } else { "steps" };
        format!("“{title}”, {count} {steps}. Opening it replaces the story in Present, and can be undone.")
    },
    open: "Open the story",
    ignore: "Ignore",
    fault: |fault| {
        match fault {
        StoryFault::Foreign => "This is not a story from this page. Choose a file made with Export, or ask for the link to be copied again.".to_owned(),
        StoryFault::Damaged => "This story is damaged or cut off. Ask the sender to export or copy it again.".to_owned(),
        StoryFault::Newer(version) => format!("This story was made by a newer version of the page (format {version}). Reload the page, then open it again."),
        StoryFault::OtherInstrument(id) => format!("This story is for another instrument ({id}). Choose that one on the tab Regulations, then open it again."),
    }
    },
};
