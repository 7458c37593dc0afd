//! The words of help that are not in the guide.

use spbe_index::Language;

use crate::i18n::Locale;

/// What is said around the guide and the tour.
pub(super) struct Words {
    pub(super) heading: &'static str,
    pub(super) close: &'static str,
    pub(super) parts: &'static str,
    pub(super) coming: &'static str,
    pub(super) missing: &'static str,
    pub(super) lead: &'static str,
    pub(super) start: &'static str,
    pub(super) search: &'static str,
    pub(super) found: fn(usize) -> String,
    pub(super) tour: &'static str,
    pub(super) step: fn(usize, usize) -> String,
    pub(super) back: &'static str,
    pub(super) next: &'static str,
    pub(super) done: &'static str,
    pub(super) end: &'static str,
    pub(super) here: &'static str,
    pub(super) keys: &'static str,
    pub(super) single_keys: &'static str,
}

impl Words {
    /// The words in the reader's language.
    pub(super) fn of(locale: Locale) -> &'static Self {
        match locale.language() {
            Language::Indonesian => &INDONESIAN,
            Language::English => &ENGLISH,
        }
    }
}

static INDONESIAN: Words = Words {
    heading: "Bantuan",
    close: "Tutup",
    parts: "Bagian bantuan",
    coming: "Memuat panduan…",
    missing: "Panduan belum dapat diambil. Periksa sambungan, lalu buka lagi.",
    lead: "Tur ini menunjuk bagian halaman yang sebenarnya. Halaman tetap dapat dipakai, dan data Anda tidak diubah.",
    start: "Mulai tur",
    search: "Cari istilah…",
    found: |count| match count {
        0 => "Tidak ada istilah yang cocok.".to_owned(),
        count => format!("{count} istilah"),
    },
    tour: "Tur",
    step: |step, all| format!("Langkah {step} dari {all}"),
    back: "Kembali",
    next: "Lanjut",
    done: "Selesai",
    end: "Akhiri",
    here: "Ke bagian ini",
    keys: "Papan ketik: → lanjut, ← kembali, Esc mengakhiri; ? kembali ke kotak ini.",
    single_keys: "Perintah satu tombol: Shift+P membuka presentasi, ? membuka bantuan; pada presentasi juga huruf dan angka. Semuanya ada sebagai tombol di layar.",
};

static ENGLISH: Words = Words {
    heading: "Help",
    close: "Close",
    parts: "Parts of help",
    coming: "Loading the guide…",
    missing: "The guide could not be fetched. Check the connection, then open it again.",
    lead: "The tour points at the parts of the page themselves. The page goes on working, and your data is not changed.",
    start: "Start the tour",
    search: "Search terms…",
    found: |count| match count {
        0 => "No term matches.".to_owned(),
        1 => "1 term".to_owned(),
        count => format!("{count} terms"),
    },
    tour: "Tour",
    step: |step, all| format!("Step {step} of {all}"),
    back: "Back",
    next: "Next",
    done: "Done",
    end: "End",
    here: "Go there",
    keys: "Keyboard: → next, ← back, Esc ends; ? comes back to this box.",
    single_keys: "Single-key commands: Shift+P opens the presentation, ? opens help; in the presentation letters and digits, too. All of them are buttons on the screen as well.",
};
