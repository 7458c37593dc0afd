//! The words of files.

use spbe_index::Language;

use crate::i18n::Locale;

/// What is said about files.
pub struct Words {
    pub(super) heading: &'static str,
    pub(super) lead: &'static str,
    pub(super) export: &'static str,
    /// The names of the files by what they are written as, in the order of [`super::export::WAYS`].
    pub(super) ways: [&'static str; 5],
    pub(super) file_name: fn(&str) -> String,
    /// What stands behind the name of a table, in the order of the last three ways.
    pub(super) tables: [&'static str; 3],
    pub(super) no_cohort: &'static str,
    pub(super) open: &'static str,
    pub(super) choose: &'static str,
    pub(super) limits: fn(&str, &str, &str) -> String,
    pub(super) fetching: &'static str,
    pub(super) fetched: fn(&str) -> String,
    pub(super) writing: &'static str,
    pub(super) reading: fn(&str) -> String,
    pub(super) written: fn(&str) -> String,
    pub(super) missing: &'static str,
    pub(super) stopped: &'static str,
    pub(super) not_written: &'static str,
    pub(super) too_large: fn(&str, &str) -> String,
    pub(super) unreadable: fn(&str) -> String,
    pub(super) unchanged: &'static str,
    pub(super) understood: fn(&str) -> String,
    pub(super) kinds: fn(&str) -> &'static str,
    pub(super) sheet: fn(&str) -> String,
    pub(super) rows: fn(&str) -> String,
    pub(super) workspace: &'static str,
    pub(super) partial: &'static str,
    pub(super) scenarios: fn(usize) -> String,
    pub(super) members: fn(&str) -> String,
    pub(super) nothing: &'static str,
    pub(super) elsewhere: fn(&str) -> String,
    pub(super) edits: fn(usize) -> String,
    pub(super) notes: &'static str,
    pub(super) more: fn(&str) -> String,
    pub(super) faults: fn(&str) -> String,
    pub(super) fault_file: &'static str,
    pub(super) fault_name: &'static str,
    pub(super) fault_headings: [&'static str; 6],
    pub(super) as_baseline: fn(&str) -> String,
    pub(super) which_agency: &'static str,
    pub(super) replace: &'static str,
    pub(super) add: &'static str,
    pub(super) compare: &'static str,
    pub(super) fill: &'static str,
    pub(super) fill_more: &'static str,
    pub(super) dismiss: &'static str,
    pub(super) other_instrument: &'static str,
    pub(super) full: &'static str,
    pub(super) conflict: &'static str,
    pub(super) undoable: &'static str,
}

impl Words {
    /// The words in the reader's language.
    pub fn of(locale: Locale) -> &'static Self {
        match locale.language() {
            Language::Indonesian => &INDONESIAN,
            Language::English => &ENGLISH,
        }
    }
}

static INDONESIAN: Words = Words {
    heading: "Berkas",
    lead: "Buku kerja memuat semuanya, tetap menghitung di Excel dan LibreOffice, dan dapat dibuka kembali di sini tanpa kehilangan apa pun. Berkas dibaca dan ditulis di komputer ini saja.",
    export: "Ekspor",
    ways: [
        "Buku kerja (XLSX)",
        "Ruang kerja (JSON)",
        "Skenario (CSV)",
        "Indikator (CSV)",
        "Kelompok daerah (CSV)",
    ],
    file_name: |agency| format!("Simulasi SPBE {agency}"),
    tables: ["skenario", "indikator", "kelompok daerah"],
    no_cohort: "Kelompok daerah masih kosong.",
    open: "Buka berkas",
    choose: "Pilih berkas, atau jatuhkan di sini: .xlsx, .xls, .ods, .csv, .json",
    limits: |bytes, rows, columns| {
        format!(
            "Sampai {bytes} MB, {rows} baris, {columns} kolom. Rumus dan makro tidak dijalankan. Tidak ada yang berubah sebelum Anda memilih."
        )
    },
    fetching: "Mengambil modul berkas, sekali saja…",
    fetched: |kilobytes| format!("Mengambil modul berkas, sekali saja: {kilobytes} kB…"),
    writing: "Menulis berkas…",
    reading: |name| format!("Membaca “{name}”…"),
    written: |name| format!("“{name}” sudah diserahkan ke unduhan peramban."),
    missing: "Modul berkas tidak dapat diambil. Periksa jaringan, lalu coba lagi; bagian lain halaman tetap berjalan.",
    stopped: "Berkas ini menghentikan modul berkas, jadi tidak dapat dibaca. Halaman dan data Anda tetap utuh; simpan ulang berkasnya di Excel atau LibreOffice, lalu coba lagi.",
    not_written: "Berkas tidak dapat ditulis karena kesalahan simulator ini. Halaman dan data Anda tetap utuh.",
    too_large: |name, bytes| format!("“{name}” lebih dari {bytes} MB. Bagi menjadi beberapa berkas."),
    unreadable: |name| {
        format!("“{name}” tidak dapat dibaca. Pastikan berkasnya masih ada dan boleh dibuka, lalu coba lagi.")
    },
    unchanged: "Tidak ada yang diubah.",
    understood: |name| format!("Isi “{name}”"),
    kinds: |kind| match kind {
        "xlsx" => "Buku kerja Excel",
        "xls" => "Buku kerja Excel lama",
        "ods" => "Buku kerja OpenDocument",
        "json" => "JSON",
        _ => "CSV",
    },
    sheet: |sheet| format!("lembar “{sheet}”"),
    rows: |rows| format!("{rows} baris"),
    workspace: "ruang kerja lengkap",
    partial: "Pengaturan yang ditulis halaman tidak terbaca, mungkin dari versi yang lebih baru. Yang dibuka: instansi, nilai, skenario, kunci, perangkat daerah, upaya, dan kelompok daerah.",
    scenarios: |count| format!("{count} skenario"),
    members: |count| format!("{count} instansi untuk kelompok daerah"),
    nothing: "Tidak ditemukan nilai indikator di berkas ini. Halaman mengenali buku kerja dan CSV buatannya sendiri, daftar satu tingkat per indikator, dan tabel satu baris per instansi dengan kolom bernomor indikator.",
    elsewhere: |id| {
        format!(
            "Berkas ini memakai instrumen {id}, yang tidak ada di sini. Buka dulu berkas instrumennya di tab Peraturan."
        )
    },
    edits: |count| format!("{count} perubahan dibuat di luar halaman ini, dan ikut dibuka:"),
    notes: "Catatan per indikator tetap di buku kerja; halaman ini tidak menyimpannya.",
    more: |count| format!("… dan {count} lagi"),
    faults: |count| format!("{count} kesalahan."),
    fault_file: "Unduh daftar kesalahan",
    fault_name: "kesalahan.csv",
    fault_headings: ["lembar", "baris", "kolom", "isi", "seharusnya", "penjelasan"],
    as_baseline: |name| format!("Pakai sebagai kondisi saat ini {name}"),
    which_agency: "Namanya dapat berarti beberapa instansi. Pilih yang dimaksud:",
    replace: "Buka, gantikan yang ada",
    add: "Tambahkan sebagai skenario",
    compare: "Tambahkan dan bandingkan",
    fill: "Jadikan anggota kelompok daerah",
    fill_more: "Tambahkan ke kelompok daerah",
    dismiss: "Abaikan",
    other_instrument: "Berkas ini memakai instrumen lain, jadi tidak dapat ditambahkan di samping yang ada.",
    full: "Paling banyak enam skenario. Hapus beberapa lebih dulu untuk menambahkan.",
    conflict: "Di sini sudah ada instrumen buatan sendiri dengan id yang sama tetapi isi lain. Hapus itu lebih dulu di tab Peraturan.",
    undoable: "Apa pun pilihannya dapat diurungkan.",
};

static ENGLISH: Words = Words {
    heading: "Files",
    lead: "The workbook holds everything, goes on calculating in Excel and LibreOffice, and opens here again without losing anything. Files are read and written on this computer alone.",
    export: "Export",
    ways: ["Workbook (XLSX)", "Workspace (JSON)", "Scenarios (CSV)", "Indicators (CSV)", "Cohort (CSV)"],
    file_name: |agency| format!("SPBE simulation {agency}"),
    tables: ["scenarios", "indicators", "cohort"],
    no_cohort: "The cohort is still empty.",
    open: "Open a file",
    choose: "Choose a file, or drop one here: .xlsx, .xls, .ods, .csv, .json",
    limits: |bytes, rows, columns| {
        format!(
            "Up to {bytes} MB, {rows} rows, {columns} columns. Formulas and macros are not run. Nothing changes before you decide."
        )
    },
    fetching: "Fetching the module for files, this once…",
    fetched: |kilobytes| format!("Fetching the module for files, this once: {kilobytes} kB…"),
    writing: "Writing the file…",
    reading: |name| format!("Reading “{name}”…"),
    written: |name| format!("“{name}” was handed to the browser's downloads."),
    missing: "The module for files cannot be fetched. Check the network and try again; the rest of the page goes on.",
    stopped: "This file stopped the module for files, so it cannot be read. The page and your data are unharmed; save the file anew in Excel or LibreOffice and try again.",
    not_written: "The file cannot be written, because of an error in this simulator. The page and your data are unharmed.",
    too_large: |name, bytes| format!("“{name}” is larger than {bytes} MB. Split it into several files."),
    unreadable: |name| {
        format!("“{name}” cannot be read. Check that it still exists and may be opened, then try again.")
    },
    unchanged: "Nothing was changed.",
    understood: |name| format!("What is in “{name}”"),
    kinds: |kind| match kind {
        "xlsx" => "Excel workbook",
        "xls" => "Old Excel workbook",
        "ods" => "OpenDocument workbook",
        "json" => "JSON",
        _ => "CSV",
    },
    sheet: |sheet| format!("sheet “{sheet}”"),
    rows: |rows| format!("{rows} rows"),
    workspace: "a whole workspace",
    partial: "The settings that the page wrote cannot be read, perhaps they are of a newer version. What opens: agency, values, scenarios, locks, units, efforts and cohort.",
    scenarios: |count| if count == 1 { "1 scenario".to_owned() } else { format!("{count} scenarios") },
    members: |count| format!("{count} agencies for the cohort"),
    nothing: "No values of indicators were found in this file. The page knows the workbooks and CSV that it writes, a list with one level for each indicator, and a table with a row for each agency and columns numbered by indicator.",
    elsewhere: |id| {
        format!(
            "This file uses the instrument {id}, which is not here. Open that instrument's file on the tab Regulations first."
        )
    },
    edits: |count| {
        if count == 1 {
            "1 change was made outside this page, and opens with it:".to_owned()
        } else {
            format!("{count} changes were made outside this page, and open with it:")
        }
    },
    notes: "Notes on indicators stay in the workbook; this page does not keep them.",
    more: |count| format!("… and {count} more"),
    faults: |count| if count == "1" { "1 error.".to_owned() } else { format!("{count} errors.") },
    fault_file: "Download the list of errors",
    fault_name: "errors.csv",
    fault_headings: ["sheet", "row", "column", "found", "allowed", "explanation"],
    as_baseline: |name| format!("Use as the baseline of {name}"),
    which_agency: "The name can be several agencies. Choose which one is meant:",
    replace: "Open it in place of what is here",
    add: "Add it as a scenario",
    compare: "Add it and compare",
    fill: "Make them the cohort",
    fill_more: "Add them to the cohort",
    dismiss: "Ignore",
    other_instrument: "This file uses another instrument, so it cannot be added beside what is here.",
    full: "There can be six scenarios. Remove some first to add these.",
    conflict: "There is an instrument of your own with the same id and other contents. Remove it first on the tab Regulations.",
    undoable: "Whatever you choose can be undone.",
};
