//! The words of this tab.

use spbe_index::Language;

use crate::i18n::Locale;

/// What the tab says.
pub(super) struct Words {
    pub(super) heading: &'static str,
    pub(super) lead: &'static str,
    pub(super) no_data: &'static str,
    pub(super) use_this: &'static str,
    pub(super) use_named: fn(&str) -> String,
    pub(super) in_use: &'static str,
    pub(super) export: &'static str,
    pub(super) export_named: fn(&str) -> String,
    pub(super) remove: &'static str,
    pub(super) remove_named: fn(&str) -> String,
    pub(super) structure: fn([usize; 3], &str) -> String,
    pub(super) levels: fn(&str, &str) -> String,
    pub(super) values: fn(&str, &str) -> String,
    pub(super) own_heading: &'static str,
    pub(super) own_lead: &'static str,
    pub(super) own_file: &'static str,
    pub(super) own_name: &'static str,
    pub(super) own_use: &'static str,
    pub(super) not_text: &'static str,
    pub(super) too_large: fn(&str) -> String,
    pub(super) bridge_heading: &'static str,
    pub(super) bridge_lead: &'static str,
    pub(super) bridge_left: &'static str,
    pub(super) bridge_right: &'static str,
    pub(super) bridge_standing: &'static str,
    pub(super) bridge_structure: &'static str,
    pub(super) bridge_bands: &'static str,
    pub(super) bridge_baseline: &'static str,
    pub(super) bridge_scenario: &'static str,
    pub(super) bridge_weights: &'static str,
    pub(super) bridge_weights_note: &'static str,
    pub(super) empties: fn(usize) -> String,
    pub(super) indicators: fn(&str) -> String,
    pub(super) not_in_it: &'static str,
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
    heading: "Peraturan dan instrumen evaluasi",
    lead: "Setiap instrumen punya data, skenario, dan riwayatnya sendiri: berpindah tidak menghapus apa pun.",
    no_data: "Belum ada nilai.",
    use_this: "Pakai",
    use_named: |name| format!("Pakai {name}"),
    in_use: "Sedang dipakai",
    export: "Unduh JSON",
    export_named: |name| format!("Unduh JSON {name}"),
    remove: "Hapus",
    remove_named: |name| format!("Hapus {name} beserta nilainya"),
    structure: |[domains, aspects, indicators], values| {
        if domains == 0 {
            format!("{aspects} aspek, {indicators} indikator, tanpa domain; {values}.")
        } else {
            format!("{domains} domain, {aspects} aspek, {indicators} indikator; {values}.")
        }
    },
    levels: |min, max| format!("tingkat {min}–{max} (bilangan bulat)"),
    values: |min, max| format!("nilai {min},00–{max},00"),
    own_heading: "Instrumen Anda sendiri",
    own_lead: "Bobot berubah? Unduh JSON salah satu instrumen, ubah angkanya, lalu buka di sini. Bobot harus berjumlah 100 % di setiap jenjang; bila tidak, setiap kesalahan disebut.",
    own_file: "Berkas instrumen (JSON)",
    own_name: "Nama instrumen ini",
    own_use: "Pakai instrumen ini",
    not_text: "Berkas ini bukan teks UTF-8, jadi bukan berkas instrumen.",
    too_large: |name| format!("Berkas “{name}” lebih dari 20 MB; berkas instrumen hanya beberapa kilobita."),
    bridge_heading: "Dua indeks berdampingan",
    bridge_lead: "Tidak ada konversi resmi dari satu indeks ke indeks lain, dan halaman ini tidak membuatnya: angka keduanya hanya disandingkan.",
    bridge_left: "Instrumen kiri",
    bridge_right: "Instrumen kanan",
    bridge_standing: "Status",
    bridge_structure: "Struktur",
    bridge_bands: "Predikat, mulai dari",
    bridge_baseline: "Indeks saat ini",
    bridge_scenario: "Indeks skenario",
    bridge_weights: "Bobot menurut tema",
    bridge_weights_note: "Pengelompokan menurut tema dibuat simulator ini, bukan bagian peraturan.",
    empties: |count| format!("{count} indikator kosong"),
    indicators: |numbers| format!("Indikator {numbers}"),
    not_in_it: "tidak dinilai",
};

static ENGLISH: Words = Words {
    heading: "Regulations and evaluation instruments",
    lead: "Each instrument has data, scenarios and a history of its own: switching erases nothing.",
    no_data: "No values yet.",
    use_this: "Use",
    use_named: |name| format!("Use {name}"),
    in_use: "In use",
    export: "Download JSON",
    export_named: |name| format!("Download JSON: {name}"),
    remove: "Remove",
    remove_named: |name| format!("Remove {name} and its values"),
    structure: |[domains, aspects, indicators], values| {
        if domains == 0 {
            format!("{aspects} aspects, {indicators} indicators, no domains; {values}.")
        } else {
            format!("{domains} domains, {aspects} aspects, {indicators} indicators; {values}.")
        }
    },
    levels: |min, max| format!("levels {min}–{max} (whole numbers)"),
    values: |min, max| format!("values {min}.00–{max}.00"),
    own_heading: "An instrument of your own",
    own_lead: "Have weights changed? Download the JSON of an instrument, change its numbers, then open it here. Weights must add up to 100% at every tier; where they do not, every error is named.",
    own_file: "Instrument file (JSON)",
    own_name: "Name of this instrument",
    own_use: "Use this instrument",
    not_text: "This file is not UTF-8 text, so it is not an instrument file.",
    too_large: |name| format!("The file “{name}” is over 20 MB; an instrument file has a few kilobytes."),
    bridge_heading: "Two indexes side by side",
    bridge_lead: "There is no official conversion from one index to another, and this page makes none up: the figures only stand side by side.",
    bridge_left: "Instrument on the left",
    bridge_right: "Instrument on the right",
    bridge_standing: "Status",
    bridge_structure: "Structure",
    bridge_bands: "Bands, from",
    bridge_baseline: "Baseline index",
    bridge_scenario: "Scenario index",
    bridge_weights: "Weights by theme",
    bridge_weights_note: "The grouping by theme is made by this simulator and is not part of a regulation.",
    empties: |count| format!("{count} indicators empty"),
    indicators: |numbers| format!("Indicators {numbers}"),
    not_in_it: "not assessed",
};
