//! The words of pictures.

use spbe_index::Language;

use crate::i18n::Locale;

/// What is said about pictures.
pub(super) struct Words {
    pub(super) picture: &'static str,
    pub(super) copy: &'static str,
    pub(super) copied: &'static str,
    pub(super) not_copied: &'static str,
    pub(super) failed: &'static str,
    pub(super) subject: fn(&str, &str) -> String,
    pub(super) source: fn(&str, &str) -> String,
    pub(super) ruler: &'static str,
    pub(super) ruler_title: &'static str,
    pub(super) domains: &'static str,
    pub(super) domains_title: &'static str,
    pub(super) parts: &'static str,
    pub(super) radar: &'static str,
    pub(super) aspects_title: &'static str,
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
    picture: "Simpan gambar",
    copy: "Salin",
    copied: "Tersalin.",
    not_copied: "Peramban tidak mengizinkan penyalinan; simpan sebagai PNG.",
    failed: "Peramban tidak dapat membuat gambar ini.",
    subject: |agency, scenario| format!("{agency} · {scenario}"),
    source: |title, regulation| {
        format!("Sumber: perhitungan {title} menurut {regulation}; hasil evaluasi resmi Kementerian PANRB.")
    },
    ruler: "Gambar predikat",
    ruler_title: "kondisi saat ini dan skenario pada predikat",
    domains: "Gambar domain",
    domains_title: "per domain, kondisi saat ini dan skenario",
    parts: "Gambar garis aspek",
    radar: "Gambar aspek",
    aspects_title: "per aspek, kondisi saat ini dan skenario",
};

static ENGLISH: Words = Words {
    picture: "Save picture",
    copy: "Copy",
    copied: "Copied.",
    not_copied: "The browser does not allow copying; save it as PNG.",
    failed: "The browser cannot make this picture.",
    subject: |agency, scenario| format!("{agency} · {scenario}"),
    source: |title, regulation| {
        format!("Source: computed by {title} under {regulation}; official results of the Ministry PANRB.")
    },
    ruler: "Picture of the bands",
    ruler_title: "baseline and scenario on the bands",
    domains: "Picture of the domains",
    domains_title: "by domain, baseline and scenario",
    parts: "Picture of the aspects' lines",
    radar: "Picture of the aspects",
    aspects_title: "by aspect, baseline and scenario",
};
