//! What comes right after the first load, in Bahasa Indonesia.

use spbe_workspace::Setting;

use super::messages::{
    Details, HistoryWords, MoreMessages, PointWords, PublishedWords, ReconciledWords, StandingWords,
    StoreWords, ToastWords,
};

/// What comes right after the first load, in Bahasa Indonesia.
pub(super) static MESSAGES: MoreMessages = MoreMessages {
    published: PublishedWords {
        standing: |kind, rank, count, year| format!("Peringkat {rank} dari {count} {kind} ({year})"),
        standing_both: |kind, (near, all_near), province, (rank, all), year| {
            format!(
                "Peringkat {near} dari {all_near} {kind} di {province} · {rank} dari {all} nasional ({year})"
            )
        },
        two_exact: |one, other| format!("Indeks persisnya {one} atau {other}: angka resmi dibulatkan."),
        band_of_rounded: |band, year| {
            format!(
                "Predikat resminya {band}: pada {year} predikat diambil dari indeks yang dibulatkan, di sini dari nilai persisnya."
            )
        },
        counts_zero: "Angka resmi menghitung indikator kosong sebagai 0; di sini kosong dihitung pada tingkat 1, jadi indeksnya lebih tinggi.",
        first_domain_inferred: "Nilai domain Kebijakan hilang dari pindaian laporan; nilainya disimpulkan dari indeks resmi.",
        no_list: |year, listed| {
            format!(
                "Hasil {year} tidak diterbitkan sebagai daftar semua instansi: peringkat dan median memakai daftar {listed}."
            )
        },
    },
    details: Details {
        value_of: |number| format!("Nilai indikator {number}"),
        empty: "belum diisi",
        empty_mark: "–",
        fine_hint: "Ketik nilai; Enter atau ↓ ke kotak berikut, Shift+Enter atau ↑ ke yang sebelumnya. Dari tepi kotak, ← ke penggeser dan → ke kunci dan rincian.",
        not_a_number: |found, min, max| {
            format!("“{found}” bukan angka. Isi satu angka dari {min} sampai {max}, atau kosongkan.")
        },
        off_scale: |found, min, max| {
            format!("“{found}” di luar skala. Isi angka dari {min} sampai {max}, atau kosongkan.")
        },
        too_fine: |found, step| match step {
            1 => format!("“{found}” terlalu banyak desimalnya: dua desimal saja."),
            step => {
                format!(
                    "“{found}” terlalu banyak desimalnya: hanya kelipatan {},{:02}.",
                    step / 100,
                    step % 100
                )
            }
        },
        still_counts: |shown| match shown {
            "" => "Belum ada yang dihitung.".to_owned(),
            shown => format!("Yang dihitung tetap {shown}."),
        },
        converted: |value| format!("= nilai {value}"),
        off_range: |found, min, max| {
            format!(
                "“{found}” di luar rentang indeks ini. Isi angka dari {min} sampai {max}, atau kosongkan."
            )
        },
        figure_too_fine: |found| format!("“{found}” terlalu banyak desimalnya: empat desimal saja."),
        confirm: "Tingkat saat ini benar",
        clear: "Kosongkan",
        official_name: "Nama resmi",
        at_baseline: "saat ini",
        next_step: |worth| format!("langkah berikut, {worth}"),
        evidence: "Data dukung",
    },
    points: PointWords {
        heading: "Titik kembali",
        mark: ("Tandai titik ini", "Tandai skenario sampai titik ini agar dapat kembali ke sini"),
        to_baseline: (
            "Kembali ke kondisi saat ini",
            "Kembalikan skenario ke kondisi saat ini; yang terkunci tetap",
        ),
        to_saved: (
            "Kembali ke titik simpan",
            "Kembalikan skenario ke titik yang terakhir ditandai; yang terkunci tetap",
        ),
        replay: ("Putar ulang perubahan terakhir", "Perlihatkan lagi perubahan terakhir"),
        saving: "Menyimpan…",
        saved: "✓ Tersimpan di peramban ini",
        not_kept: "Belum tersimpan",
    },
    store: StoreWords {
        damaged: "Data yang tersimpan di peramban ini rusak, jadi disisihkan dan tidak ditimpa. Unduh salinannya bila Anda memerlukannya.",
        newer: "Data yang tersimpan di peramban ini ditulis oleh versi yang lebih baru, jadi disisihkan dan tidak ditimpa. Unduh salinannya, atau buka dengan versi terbaru.",
        download: "Unduh salinan",
        blocked: "Peramban ini tidak mengizinkan penyimpanan. Pekerjaan Anda hilang bila halaman ditutup.",
        full: "Penyimpanan peramban penuh. Perubahan terakhir belum tersimpan.",
        overtaken: "Data ini diubah di tab lain. Tab ini tidak menyimpan lagi sampai Anda memilih.",
        use_theirs: "Pakai yang di tab lain",
        use_ours: "Pakai yang di tab ini",
        download_ours: "Unduh data tab ini",
        replaced: "Data dari tab lain digantikan oleh data tab ini. Unduh salinannya bila Anda memerlukannya.",
    },
    toast: ToastWords {
        undo: "Urungkan",
        close: "Tutup",
        opened: |name, figures| format!("{name}: {figures}"),
        changed: |from, to, count| format!("{from} → {to}; {count} indikator berubah"),
        plan_applied: "Rencana diterapkan ke skenario.",
        reset_to_baseline: "Skenario dikembalikan ke kondisi saat ini.",
        reset_to_saved: "Skenario dikembalikan ke titik simpan.",
        saved: "Titik ini ditandai; Anda dapat kembali ke sini.",
        added: |name| format!("{name} ditambahkan."),
        removed: |name| format!("{name} dihapus."),
        removed_instrument: |name| format!("{name} dan nilainya dihapus."),
        rebased: "Skenario menjadi kondisi saat ini.",
        filled: |name| format!("Nilai Anda dipakai sebagai kondisi saat ini {name}."),
        members: "Anggota kelompok daerah diganti.",
    },
    reconciled: ReconciledWords {
        corrected: |count, of| format!("{count} dari {of} sudah dikoreksi"),
        index: |own, year, official| format!("Tingkat Anda → {own} · angka resmi {year}: {official}"),
        all_agree: "semua domain cocok ✓",
        others_agree: "lainnya cocok ✓",
        level: "tingkat",
    },
    standing: StandingWords {
        question: "Tingkat kondisi saat ini:",
        official: "hasil evaluasi resmi",
        self_assessed: "penilaian mandiri kami",
        note: "Hasil resmi sudah diterima asesor dan tetap; penilaian mandiri masih dapat diturunkan.",
    },
    history: HistoryWords {
        heading: "Riwayat",
        opened: |agency| format!("Membuka {agency}"),
        value: |indicator, from, to| format!("{indicator}: {from} → {to}"),
        baseline_value: |indicator, from, to| format!("Kondisi saat ini, {indicator}: {from} → {to}"),
        confirmed: |indicator| format!("Kondisi saat ini, {indicator}: dipastikan"),
        locked: |indicator| format!("Mengunci {indicator}"),
        unlocked: |indicator| format!("Membuka kunci {indicator}"),
        reset_to_baseline: "Kembali ke kondisi saat ini",
        reset_to_saved: "Kembali ke titik simpan",
        saved: "Menyimpan titik ini",
        added: "Menambah skenario",
        switched: "Berpindah skenario",
        named: "Menamai skenario",
        removed: "Menghapus skenario",
        rebased: "Menjadikan skenario sebagai kondisi saat ini",
        compared: "Mengganti pembanding",
        filled: "Memakai tingkat sendiri sebagai kondisi saat ini",
        declared: "Menyebut kondisi saat ini: hasil resmi atau penilaian mandiri",
        locks: "Mengunci beberapa indikator",
        noted: |setting| match setting {
            Setting::Goal => "Rencana: target",
            Setting::Efforts => "Rencana: upaya",
            Setting::Limits => "Rencana: batas kenaikan",
            Setting::Owners => "Rencana: perangkat daerah penanggung jawab",
            Setting::Years => "Rencana: rencana per tahun",
            Setting::Assessors => "Risiko: anggapan tentang asesor",
            Setting::Claim => "Risiko: keyakinan atas penilaian mandiri",
            Setting::Members => "Kelompok daerah: anggota",
            Setting::Services => "Kelompok daerah: layanan bersama",
            Setting::Report => "Laporan: isi",
            Setting::Story => "Presentasi: cerita",
            Setting::Groups => "Presentasi: kelompok",
        },
        plan_applied: "Menerapkan rencana ke skenario",
        close: "Tutup riwayat",
    },
};
