//! Bahasa Indonesia.

use super::messages::{
    Command, Fault, Frame, HistoryWords, Kinds, Messages, ResultWords, Simulate, Start, StoreWords,
};
use crate::i18n::faults;

/// Every message in Bahasa Indonesia.
pub(super) static MESSAGES: Messages = Messages {
    title: "Simulator Indeks SPBE",
    frame: Frame {
        skip: "Langsung ke daftar indikator",
        unnamed_agency: "Instansi saya",
        example: "Contoh",
        change_agency: "Ganti instansi",
        baseline: "Dasar",
        scenario: "Skenario",
        baseline_title: "Keadaan sekarang: koreksi tingkat perkiraan di sini",
        scenario_title: "Yang dicoba: naikkan atau turunkan tingkat di sini",
        editing: "Yang diubah oleh tombol tingkat",
        editing_baseline_hint: "Anda sedang mengoreksi nilai dasar. Tingkat yang Anda pilih tidak lagi bertanda perkiraan.",
        undo: "Urungkan",
        redo: "Ulangi",
        other_language: "Switch to English",
        other_language_code: "EN",
        to_light: "Tampilan terang",
        to_dark: "Tampilan gelap",
        private: "Semua dihitung di peramban ini; tidak ada data yang dikirim.",
        dismiss: "Tutup",
        origin_published: |year| format!("hasil {year}, tingkat per indikator perkiraan"),
        origin_table: "dari berkas",
        origin_pasted: "dari daftar yang ditempel",
        origin_lowest: "mulai dari tingkat terendah",
    },
    result: ResultWords {
        heading: "Hasil",
        to_next: |distance, band| format!("{distance} lagi ke {band}"),
        highest: "predikat tertinggi",
        preview: |indicator, level| format!("Pratinjau: {indicator}, tingkat {level}"),
        notice: |rounded, seems, exact, band| {
            format!(
                "Dibulatkan menjadi {rounded}, seolah {seems}. Nilai persisnya {exact}: predikatnya {band}."
            )
        },
        incomplete: |count, floor| {
            format!("Belum lengkap: {count} indikator kosong, dihitung pada nilai {floor}.")
        },
        two_exact: |one, other| format!("Angka terbit cocok dengan dua indeks persis, {one} atau {other}."),
        band_of_rounded: |band, year| {
            format!(
                "Terbit sebagai {band}: pada {year} predikat diambil dari indeks yang dibulatkan, di sini dari nilai persisnya."
            )
        },
        counts_zero: "Angka terbit menghitung indikator kosong sebagai 0; di sini kosong dihitung pada tingkat 1, jadi indeksnya lebih tinggi.",
        first_domain_inferred: "Nilai domain Kebijakan hilang dari pindaian laporan; kami simpulkan dari indeks yang terbit.",
        live: |index, band, difference| format!("Indeks {index}, predikat {band}, {difference} dari dasar."),
        domains: "Indeks per domain",
        aspects: "Indeks per aspek",
        median_of: |kind, year| format!("median {kind} {year}"),
        table: "Tabel aspek",
        name: "Nama",
        weight: "Bobot",
        difference: "Selisih",
        median: "Median",
        key_baseline: "dasar",
        key_scenario: "skenario",
        peers: |kind, rank, count, year| format!("Peringkat {rank} dari {count} {kind} ({year})"),
    },
    simulate: Simulate {
        search: "Cari indikator…",
        filter: "Tampilkan indikator",
        all: "Semua",
        changed: "Berubah",
        locked: "Terkunci",
        estimated: "Perkiraan",
        nothing_found: "Tidak ada indikator yang cocok.",
        replay: Command { face: "Putar ulang", title: "Perlihatkan lagi perubahan terakhir" },
        reset_to_baseline: Command {
            face: "Ke dasar",
            title: "Kembalikan skenario ke nilai dasar; yang terkunci tetap",
        },
        reset_to_saved: Command {
            face: "Ke simpanan",
            title: "Kembalikan skenario ke titik yang terakhir disimpan; yang terkunci tetap",
        },
        save: Command { face: "Simpan", title: "Simpan titik ini agar dapat kembali ke sini" },
        level_of: |number, name| format!("Tingkat kematangan indikator {number}, {name}"),
        level: |level, name| format!("Tingkat {level}: {name}"),
        at_top: "tertinggi",
        per_level: "/tingkat",
        lock: |name| format!("Kunci {name}"),
        unlock: |name| format!("Buka kunci {name}"),
        details: |name| format!("Rincian {name}"),
        estimate_mark: "≈",
        estimate_hint: "Perkiraan kami dari hasil terbit, belum tingkat yang sebenarnya",
        confirm: "Tingkat dasar ini benar",
        clear: "Kosongkan",
        official_name: "Nama resmi",
        at_baseline: "dasar",
        next_step: |worth| format!("langkah berikut, {worth}"),
        evidence: "Bukti",
        hint: "Tunjuk atau pilih tingkat untuk membaca artinya. Papan ketik: 1–5 memilih, Enter ke indikator berikut.",
        index_would_be: |index, band, difference| format!("indeks {index} {band} ({difference})"),
    },
    history: HistoryWords {
        heading: "Riwayat",
        opened: |agency| format!("Membuka {agency}"),
        value: |indicator, from, to| format!("{indicator}: {from} → {to}"),
        baseline_value: |indicator, from, to| format!("Dasar {indicator}: {from} → {to}"),
        confirmed: |indicator| format!("Dasar {indicator} dipastikan"),
        locked: |indicator| format!("Mengunci {indicator}"),
        unlocked: |indicator| format!("Membuka kunci {indicator}"),
        reset_to_baseline: "Kembali ke dasar",
        reset_to_saved: "Kembali ke simpanan",
        saved: "Menyimpan titik ini",
        close: "Tutup riwayat",
    },
    start: Start {
        heading: "Mulai dari instansi Anda",
        lead: "Pilih hasil evaluasi yang sudah terbit, atau bawa nilai Anda sendiri. Contoh di halaman ini sudah bisa digerakkan.",
        keep_example: "Coba dulu dengan contoh ini",
        cancel: "Batal",
        published: "Hasil terbit",
        paste: "Tempel nilai",
        file: "Buka CSV",
        lowest: "Dari awal",
        search: "Nama instansi",
        search_hint: "mis. OKU, Sumedang, Kementerian …",
        kind: "Jenis",
        any_kind: "Semua jenis",
        province: "Provinsi",
        any_province: "Semua provinsi",
        found: |count| format!("{count} instansi"),
        more: |count| format!("… dan {count} lagi; persempit pencarian."),
        open_result: |agency, year, index, band| format!("Buka {agency}, hasil {year}: {index} {band}"),
        published_note: "Kementerian PANRB menerbitkan indeks dan nilai domain, bukan tingkat ke-47 indikator. Tingkatnya kami perkirakan agar menghasilkan angka terbit yang sama; koreksilah di “Dasar”.",
        agency_name: "Nama instansi (boleh kosong)",
        paste_label: |count| format!("{count} nilai dari satu kolom atau satu baris"),
        paste_hint: |count| {
            format!(
                "Salin {count} sel dari lembar kerja lalu tempel di sini. Sel kosong berarti belum dijawab."
            )
        },
        from_clipboard: "Tempel dari papan klip",
        use_list: "Pakai nilai ini",
        file_label: "Berkas CSV",
        file_hint: "Satu baris per instansi: instansi, jenis, provinsi, tahun, 1, 2, …, 47. Pemisah koma atau titik koma.",
        reading: "Membaca berkas…",
        choose_row: |count| format!("Berkas berisi {count} instansi. Pilih satu:"),
        line: |line| format!("baris {line}"),
        ignored_columns: |names| format!("Kolom yang tidak dibaca: {names}"),
        lowest_lead: |count| {
            format!("Mulai dengan ke-{count} indikator pada tingkat terendah, lalu naikkan satu per satu.")
        },
        lowest_button: "Mulai dari tingkat terendah",
        kinds: Kinds {
            ministry: "kementerian",
            non_ministry: "LPNK",
            non_structural: "LNS",
            other_central: "instansi pusat lain",
            province: "provinsi",
            regency: "kabupaten",
            city: "kota",
        },
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
        agency_unknown: |name| {
            format!(
                "Instansi “{name}” tidak ada dalam hasil terbit. Pilih dari daftar, atau bawa nilai Anda sendiri."
            )
        },
    },
    store: StoreWords {
        damaged: "Data yang tersimpan di peramban ini rusak, jadi disisihkan dan tidak ditimpa. Unduh salinannya bila Anda memerlukannya.",
        newer: "Data yang tersimpan di peramban ini ditulis oleh versi yang lebih baru, jadi disisihkan dan tidak ditimpa. Unduh salinannya, atau buka dengan versi terbaru.",
        download: "Unduh salinan",
        blocked: "Peramban ini tidak mengizinkan penyimpanan. Pekerjaan Anda hilang bila halaman ditutup.",
        full: "Penyimpanan peramban penuh. Perubahan terakhir belum tersimpan.",
    },
};
