//! The words of sharing.

use spbe_index::Language;
use spbe_index::share::ShareFault;

use super::incoming::Refusal;
use crate::i18n::Locale;

/// What is said about links.
pub(super) struct Words {
    pub(super) heading: &'static str,
    pub(super) close: &'static str,
    pub(super) lead: &'static str,
    pub(super) own_instrument: &'static str,
    pub(super) link: &'static str,
    pub(super) copy: &'static str,
    pub(super) copied: &'static str,
    pub(super) not_copied: &'static str,
    pub(super) hand_on: &'static str,
    pub(super) qr: &'static str,
    pub(super) qr_caption: &'static str,
    pub(super) incoming: &'static str,
    pub(super) dismiss: &'static str,
    pub(super) replace: &'static str,
    pub(super) add: &'static str,
    pub(super) compare: &'static str,
    pub(super) other_instrument: &'static str,
    pub(super) full: &'static str,
    pub(super) target: fn(&str) -> String,
    pub(super) target_replaces: &'static str,
    pub(super) undoable: &'static str,
    pub(super) unchanged: &'static str,
    foreign: &'static str,
    damaged: &'static str,
    newer: fn(u8) -> String,
    unknown_instrument: &'static str,
    no_result: &'static str,
}

impl Words {
    /// The words in the reader's language.
    pub(super) fn of(locale: Locale) -> &'static Self {
        match locale.language() {
            Language::Indonesian => &INDONESIAN,
            Language::English => &ENGLISH,
        }
    }

    /// Why a link does not open.
    pub(super) fn fault(&self, refusal: &Refusal) -> String {
        match refusal {
            Refusal::Fault(ShareFault::Foreign) => self.foreign.to_owned(),
            Refusal::Fault(ShareFault::Damaged) => self.damaged.to_owned(),
            Refusal::Fault(ShareFault::Newer(version)) => (self.newer)(*version),
            Refusal::Fault(ShareFault::UnknownInstrument(_)) => self.unknown_instrument.to_owned(),
            Refusal::NoResult => self.no_result.to_owned(),
        }
    }
}

static INDONESIAN: Words = Words {
    heading: "Bagikan skenario",
    close: "Tutup",
    lead: "Tautan ini memuat seluruh skenario: instansi, kondisi saat ini, nilai skenario, kunci, dan target rencananya. Isinya ada di belakang tanda #, jadi tidak pernah dikirim ke server mana pun.",
    own_instrument: "Skenario ini memakai instrumen Anda sendiri. Penerima harus lebih dulu membuka berkas instrumen itu.",
    link: "Tautan",
    copy: "Salin tautan",
    copied: "Tautan tersalin.",
    not_copied: "Peramban tidak mengizinkan penyalinan. Pilih tautan di atas lalu tekan Ctrl+C.",
    hand_on: "Kirim lewat aplikasi lain…",
    qr: "Kode QR tautan ini",
    qr_caption: "Pindai dengan kamera ponsel.",
    incoming: "Skenario dari tautan",
    dismiss: "Abaikan",
    replace: "Buka, gantikan yang ada",
    add: "Tambahkan sebagai skenario",
    compare: "Tambahkan dan bandingkan",
    other_instrument: "Skenario ini memakai instrumen lain, jadi tidak dapat ditambahkan di samping skenario yang ada.",
    full: "Sudah ada enam skenario. Hapus satu lebih dulu untuk menambahkan.",
    target: |target| format!("target {target}"),
    target_replaces: "Targetnya ikut dipasang di tab Rencana hanya bila skenario ini menggantikan yang ada.",
    undoable: "Apa pun pilihannya dapat diurungkan.",
    unchanged: "Tidak ada yang diubah.",
    foreign: "Tautan ini bukan skenario dari halaman ini. Mintalah pengirim menyalinnya lagi.",
    damaged: "Tautan ini rusak atau terpotong di jalan. Mintalah pengirim menyalinnya lagi, secara lengkap.",
    newer: |version| {
        format!(
            "Tautan ini dibuat oleh versi halaman yang lebih baru (format {version}). Muat ulang halaman ini, lalu buka lagi tautannya."
        )
    },
    unknown_instrument: "Tautan ini memakai instrumen yang tidak ada di sini, mungkin instrumen buatan pengirim. Buka dulu berkas instrumennya di tab Peraturan, lalu buka lagi tautannya.",
    no_result: "Tautan ini memakai hasil evaluasi resmi yang tidak ada di halaman ini. Muat ulang halaman, lalu buka lagi tautannya.",
};

static ENGLISH: Words = Words {
    heading: "Share the scenario",
    close: "Close",
    lead: "This link holds the whole scenario: agency, baseline, the scenario's values and locks, and the target of its plan. All of it stands behind the #, so it is never sent to any server.",
    own_instrument: "This scenario uses an instrument of your own. Whoever gets it must open that instrument's file first.",
    link: "Link",
    copy: "Copy the link",
    copied: "The link is copied.",
    not_copied: "The browser does not allow copying. Select the link above and press Ctrl+C.",
    hand_on: "Send with another app…",
    qr: "QR code of this link",
    qr_caption: "Scan it with a phone's camera.",
    incoming: "A scenario from a link",
    dismiss: "Ignore",
    replace: "Open it in place of what is here",
    add: "Add it as a scenario",
    compare: "Add it and compare",
    other_instrument: "This scenario uses another instrument, so it cannot be added beside the scenarios here.",
    full: "There are six scenarios already. Remove one first to add another.",
    target: |target| format!("target {target}"),
    target_replaces: "Its target is set in the tab Plan only when this scenario takes the place of what is here.",
    undoable: "Whatever you choose can be undone.",
    unchanged: "Nothing was changed.",
    foreign: "This link is not a scenario from this page. Ask the sender to copy it again.",
    damaged: "This link was damaged or cut off on its way. Ask the sender to copy the complete link again.",
    newer: |version| {
        format!(
            "This link was made by a newer version of the page (format {version}). Reload this page, then open the link again."
        )
    },
    unknown_instrument: "This link uses an instrument that is not here, perhaps one that the sender made. Open its file on the tab Regulations first, then open the link again.",
    no_result: "This link uses an official result that this page does not have. Reload the page, then open the link again.",
};
