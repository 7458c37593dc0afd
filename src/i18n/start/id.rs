//! The words of the chooser in Bahasa Indonesia.

use super::faults;
use super::messages::{Fault, Start, StartMessages};

/// The words of the chooser in Bahasa Indonesia.
pub(super) static MESSAGES: StartMessages = StartMessages {
    start: Start {
        heading: "Mulai dari instansi Anda",
        lead: "Pilih hasil evaluasi resmi, atau masukkan nilai Anda sendiri. Contoh di halaman ini sudah bisa digerakkan.",
        lead_without_results: "Belum ada hasil evaluasi resmi per instansi menurut peraturan ini. Masukkan nilai Anda sendiri, atau mulai dari kosong.",
        keep_example: "Coba dulu dengan contoh ini",
        cancel: "Batal",
        published: "Hasil evaluasi resmi",
        paste: "Tempel nilai",
        file: "Buka berkas",
        lowest: "Mulai dari kosong",
        search: "Nama instansi",
        search_hint: "mis. OKU, Sumedang, Kementerian …",
        kind: "Jenis",
        any_kind: "Semua jenis",
        province: "Provinsi",
        any_province: "Semua provinsi",
        found: |count| format!("{count} instansi"),
        not_found: |name, has_suggestions| {
            if has_suggestions {
                format!("Tidak ada “{name}” dalam hasil evaluasi resmi. Maksud Anda:")
            } else {
                format!(
                    "Tidak ada “{name}” dalam hasil evaluasi resmi. Coba bagian lain dari namanya, atau bawa nilai Anda sendiri."
                )
            }
        },
        more: |count| format!("… dan {count} lagi; persempit pencarian."),
        open_result: |agency, year, index, band| format!("Buka {agency}, hasil {year}: {index} {band}"),
        published_note: "Kementerian PANRB mengumumkan indeks dan nilai domain, bukan tingkat setiap indikator. Tingkat itu diperkirakan simulator agar menghasilkan angka resmi yang sama; koreksilah di “Kondisi saat ini”.",
        agency_name: "Nama instansi (boleh kosong)",
        paste_label: |count| format!("{count} nilai dari satu kolom atau satu baris"),
        paste_hint: |count| {
            format!(
                "Salin {count} sel dari lembar kerja, atau seluruh tabelnya dengan nomor indikator dan nilai, lalu tempel di sini (atau langsung di daftar indikator, Ctrl+V)."
            )
        },
        from_clipboard: "Tempel dari papan klip",
        use_list: "Pakai nilai ini",
        understood: |read, all, result| format!("{read} dari {all} terbaca{result}"),
        by_number: "diurutkan menurut nomor indikator",
        column: |heading| format!("kolom “{heading}”"),
        empty_cells: |numbers| {
            format!(
                "Sel kosong: indikator {numbers}. Sebagai kondisi saat ini, tingkat yang sudah ada dipertahankan; selain itu dianggap belum diisi."
            )
        },
        file_label: "Berkas: .csv, .xlsx, .xls, .ods, .json",
        file_hint: |numbers| {
            format!(
                "CSV: satu baris per instansi dengan kolom instansi, jenis, provinsi, tahun, {numbers}; pemisah koma atau titik koma. Buku kerja dan JSON dibuka dengan pratinjau."
            )
        },
        reading: "Membaca berkas…",
        choose_row: |count| format!("Berkas berisi {count} instansi. Pilih satu:"),
        line: |line| format!("baris {line}"),
        ignored_columns: |names| format!("Kolom yang tidak dibaca: {names}"),
        lowest_lead: |count| {
            format!("Semua {count} indikator mulai dari tingkat terendah, lalu naikkan satu per satu.")
        },
        lowest_button: "Mulai dari tingkat terendah",
        read: "Terbaca:",
        what_now: "Apa yang dilakukan dengan nilai ini?",
        as_baseline: |name| format!("Pakai sebagai kondisi saat ini {name}"),
        which_agency: |name| format!("“{name}” dapat berarti beberapa instansi. Pilih yang dimaksud:"),
        replace: "Buka, gantikan yang ada",
        add: "Tambahkan sebagai skenario",
        compare: "Tambahkan dan bandingkan",
        back: "Jangan pakai",
        full: "Sudah ada enam skenario. Hapus satu lebih dulu untuk menambahkan.",
        undoable: "Apa pun pilihannya dapat diurungkan.",
    },
    fault: Fault {
        heading: |count| {
            if count == 1 { "Ada satu kesalahan".to_owned() } else { format!("Ada {count} kesalahan") }
        },
        unchanged: "Tidak ada yang diubah.",
        table: faults::table_id,
        list: faults::list_id,
        clipboard_empty: "Papan klip kosong. Salin dulu nilainya dari lembar kerja.",
        clipboard_refused: "Peramban tidak mengizinkan halaman membaca papan klip. Tempel langsung ke kotak di bawah (Ctrl+V).",
        file_unreadable: |name| {
            format!(
                "Berkas “{name}” tidak dapat dibaca. Periksa apakah berkas itu masih ada dan boleh dibuka, lalu coba lagi."
            )
        },
        file_too_large: |name| format!("Berkas “{name}” lebih dari 20 MB. Pecah menjadi beberapa berkas."),
        no_levels: |name, year| {
            format!(
                "Angka domain dan indeks {name} {year} seperti yang dicetak tidak dapat dihasilkan oleh tingkat mana pun, jadi hasil itu tidak dapat dibuka. Periksa angkanya di surat hasil evaluasi, atau isi tingkat Anda sendiri."
            )
        },
    },
};
