//! Bahasa Indonesia.

use super::messages::{Command, Frame, HistoryWords, Kinds, Messages, ResultWords, Simulate, StoreWords};
use crate::state::{Setting, Tab};

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
        scenario_numbered: |number| format!("Skenario {number}"),
        use_scenario: |name| format!("Kerjakan {name}"),
        add_scenario: "Tambah skenario, salinan dari yang sekarang",
        editing: "Yang diubah oleh tombol tingkat",
        editing_baseline_hint: "Anda sedang mengoreksi nilai dasar. Tingkat yang Anda pilih tidak lagi bertanda perkiraan.",
        filling_baseline_hint: "Anda sedang mengisi nilai dasar: keadaan sekarang. Beralihlah ke “Skenario” untuk mencoba kenaikan.",
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
        origin_unanswered: "belum dinilai",
        origin_link: "dari tautan",
        share: "Bagikan",
        change_instrument: "Ganti instrumen evaluasi",
        to_successor: "Beralih ke penggantinya",
        origin_scenario: "dari skenario",
        tabs: "Yang ditampilkan di samping hasil",
        tab: |tab| match tab {
            Tab::Simulate => "Simulasi",
            Tab::Plan => "Rencana",
            Tab::Risk => "Risiko",
            Tab::Compare => "Banding",
            Tab::Instruments => "Instrumen",
        },
        part_coming: "Memuat bagian ini…",
        part_missing: "Bagian ini belum dapat diambil. Periksa sambungan, lalu coba lagi.",
        again: "Coba lagi",
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
        value_of: |number| format!("Nilai indikator {number}"),
        empty: "belum diisi",
        empty_mark: "–",
        off_scale: |found, min, max| {
            format!(
                "“{found}” bukan nilai. Isi angka dari {min} sampai {max} dengan dua desimal, atau kosongkan."
            )
        },
        converted: |value| format!("= nilai {value}"),
        off_range: |found, min, max| {
            format!(
                "“{found}” bukan angka indeks ini. Isi angka dari {min} sampai {max} dengan paling banyak empat desimal, atau kosongkan."
            )
        },
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
        added: "Menambah skenario",
        switched: "Berpindah skenario",
        named: "Menamai skenario",
        removed: "Menghapus skenario",
        rebased: "Menjadikan skenario sebagai dasar",
        compared: "Mengganti pembanding",
        locks: "Mengunci beberapa indikator",
        noted: |setting| match setting {
            Setting::Goal => "Rencana: target",
            Setting::Efforts => "Rencana: upaya",
            Setting::Limits => "Rencana: batas kenaikan",
            Setting::Owners => "Rencana: unit penanggung jawab",
            Setting::Years => "Rencana: peta jalan",
            Setting::Assessors => "Risiko: anggapan tentang asesor",
            Setting::Claim => "Risiko: keyakinan klaim",
        },
        plan_applied: "Menerapkan rencana ke skenario",
        close: "Tutup riwayat",
    },
    kinds: Kinds {
        ministry: "kementerian",
        non_ministry: "LPNK",
        non_structural: "LNS",
        other_central: "instansi pusat lain",
        province: "provinsi",
        regency: "kabupaten",
        city: "kota",
    },
    store: StoreWords {
        damaged: "Data yang tersimpan di peramban ini rusak, jadi disisihkan dan tidak ditimpa. Unduh salinannya bila Anda memerlukannya.",
        newer: "Data yang tersimpan di peramban ini ditulis oleh versi yang lebih baru, jadi disisihkan dan tidak ditimpa. Unduh salinannya, atau buka dengan versi terbaru.",
        download: "Unduh salinan",
        blocked: "Peramban ini tidak mengizinkan penyimpanan. Pekerjaan Anda hilang bila halaman ditutup.",
        full: "Penyimpanan peramban penuh. Perubahan terakhir belum tersimpan.",
    },
};
