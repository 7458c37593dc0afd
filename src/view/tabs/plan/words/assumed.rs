//! What is said of the efforts that a plan supposes, of amounts that were typed, and of the list of steps.

use spbe_index::Language;

use crate::i18n::Locale;

/// These messages.
pub(in crate::view::tabs::plan) struct Assumed {
    /// `Andaian upaya`: what goes before a shape.
    pub(in crate::view::tabs::plan) efforts: &'static str,
    pub(in crate::view::tabs::plan) flat: &'static str,
    pub(in crate::view::tabs::plan) rising: &'static str,
    pub(in crate::view::tabs::plan) own: &'static str,
    pub(in crate::view::tabs::plan) at_most: fn(&str) -> String,
    pub(in crate::view::tabs::plan) change: &'static str,
    /// What the presets are called together.
    pub(in crate::view::tabs::plan) presets: &'static str,
    pub(in crate::view::tabs::plan) flat_title: &'static str,
    pub(in crate::view::tabs::plan) rising_title: fn(&str) -> String,
    pub(in crate::view::tabs::plan) at_most_title: fn(&str) -> String,
    /// How many indicators a plan has, and how many of them it keeps.
    pub(in crate::view::tabs::plan) staying: fn(usize, usize) -> String,
    pub(in crate::view::tabs::plan) staying_title: &'static str,
    pub(in crate::view::tabs::plan) stays: &'static str,
    pub(in crate::view::tabs::plan) stays_title: &'static str,
    pub(in crate::view::tabs::plan) not_applied: &'static str,
    pub(in crate::view::tabs::plan) applied: &'static str,
    /// What a number was understood as.
    pub(in crate::view::tabs::plan) read: fn(&str) -> String,
    pub(in crate::view::tabs::plan) read_cell: fn(usize, usize, &str, &str) -> String,
    pub(in crate::view::tabs::plan) read_cells: fn(usize) -> String,
    pub(in crate::view::tabs::plan) use_as_read: &'static str,
    pub(in crate::view::tabs::plan) group_by: &'static str,
    pub(in crate::view::tabs::plan) by_indicator: &'static str,
    pub(in crate::view::tabs::plan) by_owner: &'static str,
    pub(in crate::view::tabs::plan) by_year: &'static str,
    pub(in crate::view::tabs::plan) regroup: &'static str,
    pub(in crate::view::tabs::plan) outdated: &'static str,
    pub(in crate::view::tabs::plan) no_year: &'static str,
    pub(in crate::view::tabs::plan) year: fn(u16) -> String,
    /// How many indicators are in all of the plans that are shown.
    pub(in crate::view::tabs::plan) in_all: fn(usize) -> String,
}

impl Assumed {
    /// Perangkat daerah and units that are in charge of indicators in most governments. Names, in both languages the same.
    pub(in crate::view::tabs::plan) const USUAL_OWNERS: &[&str] = &[
        "Bagian Hukum",
        "Bagian Organisasi",
        "Bappeda",
        "BKPSDM",
        "BPKAD",
        "Dinas Kearsipan dan Perpustakaan",
        "Diskominfo",
        "DPMPTSP",
        "Inspektorat",
        "Setda",
    ];

    /// The messages in the reader's language.
    pub(in crate::view::tabs::plan) fn of(locale: Locale) -> &'static Self {
        match locale.language() {
            Language::Indonesian => &ID,
            Language::English => &EN,
        }
    }
}

static ID: Assumed = Assumed {
    efforts: "Andaian upaya:",
    flat: "sama rata",
    rising: "makin tinggi makin berat",
    own: "isian Anda sendiri",
    at_most: |level| format!("paling tinggi {level}"),
    change: "ubah",
    presets: "Andaian upaya",
    flat_title: "Setiap langkah satu satuan upaya",
    rising_title: |list| format!("Satuan upaya per langkah: {list}"),
    at_most_title: |level| {
        format!("Tidak ada indikator yang dinaikkan melewati tingkat {level}; yang sudah lebih tinggi tetap")
    },
    staying: |all, kept| format!("{all} indikator; {kept} di antaranya tetap ada bila upaya diubah"),
    staying_title: "Rencana ke target yang sama dihitung pula dengan andaian lain: sama rata, makin tinggi makin berat, dan dengan batas tingkat. Yang ada di semuanya bertanda “tetap”.",
    stays: "tetap",
    stays_title: "Ada dalam rencana juga bila upaya diandaikan lain",
    not_applied: "Rencana, belum diterapkan",
    applied: "Rencana, sudah diterapkan ke skenario",
    read: |number| format!("dibaca {number}"),
    read_cell: |line, column, found, number| {
        format!("Baris {line}, kolom {column}: “{found}” dibaca {number}")
    },
    read_cells: |count| format!("{count} angka dapat berarti lain. Periksa sebelum dipakai:"),
    use_as_read: "Pakai seperti dibaca",
    group_by: "Kelompokkan",
    by_indicator: "indikator",
    by_owner: "perangkat daerah",
    by_year: "tahun",
    regroup: "Kelompokkan ulang",
    outdated: "Isian sudah berubah; urutan daftar dibiarkan.",
    no_year: "Belum terjadwal",
    year: |year| format!("Tahun {year}"),
    in_all: |count| format!("Indikator yang ada di semua rencana ini: {count}."),
};

static EN: Assumed = Assumed {
    efforts: "Efforts assumed:",
    flat: "all the same",
    rising: "more for each higher level",
    own: "your own",
    at_most: |level| format!("level {level} at most"),
    change: "change",
    presets: "Efforts assumed",
    flat_title: "One unit of effort for each step",
    rising_title: |list| format!("Units of effort for each step: {list}"),
    at_most_title: |level| {
        format!("No indicator is raised beyond level {level}; what is higher already stays")
    },
    staying: |all, kept| {
        let indicators = if all == 1 { "1 indicator".to_owned() } else { format!("{all} indicators") };
        let stay = if kept == 1 { "stays" } else { "stay" };
        format!("{indicators}; {kept} of them {stay} when efforts change")
    },
    staying_title: "Plans to the same target are made with other assumptions, too: all the same, more for each higher level, and with a highest level. What is in all of them is marked “stays”.",
    stays: "stays",
    stays_title: "In the plan with other efforts, too",
    not_applied: "Plan, not applied yet",
    applied: "Plan, applied to the scenario",
    read: |number| format!("read as {number}"),
    read_cell: |line, column, found, number| {
        format!("Line {line}, column {column}: “{found}” is read as {number}")
    },
    read_cells: |count| {
        let numbers = if count == 1 { "1 number".to_owned() } else { format!("{count} numbers") };
        format!("{numbers} can mean something else. Look before they are used:")
    },
    use_as_read: "Use them as read",
    group_by: "Group by",
    by_indicator: "indicator",
    by_owner: "unit in charge",
    by_year: "year",
    regroup: "Group again",
    outdated: "Entries have changed; the list keeps its order.",
    no_year: "No year yet",
    year: |year| format!("Year {year}"),
    in_all: |count| format!("Indicators that are in all of these plans: {count}."),
};
