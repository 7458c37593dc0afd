//! The words of the tab in Bahasa Indonesia.

use spbe_index::cohort::Theme;

use super::{
    AnswerWords, DuplicateWords, MemberWords, ServiceWords, SourceWords, StackWords, TableWords, Words,
};

/// The words of the tab in Bahasa Indonesia.
pub(super) static WORDS: Words = Words {
    heading: "Kelompok daerah",
    lead: "Beberapa instansi yang maju bersama: tentukan anggotanya, pilih layanan yang dipakai bersama, lalu lihat siapa yang naik predikat.",
    members: |count| format!("{count} anggota"),
    example: "Contoh",
    example_of: "Contoh dari empat hasil evaluasi resmi 2024; bukan daftar percontohan.",
    fill: "Ubah anggota",
    close: "Tutup",
    export: "Unduh CSV",
    file_name: "kelompok-daerah.csv",
    not_kept: |count| {
        format!(
            "Kelompok daerah dengan {count} anggota terlalu besar untuk disimpan di peramban (paling banyak 2.000 anggota atau 1 MB). Unduh CSV-nya sebelum halaman ini ditutup."
        )
    },
    lost: |count| {
        format!(
            "Kelompok daerah dengan {count} anggota dari kunjungan lalu terlalu besar untuk disimpan. Buka lagi berkasnya; layanan bersamanya masih ada."
        )
    },
    estimates: "≈ Tingkat per indikator adalah perkiraan simulator dari hasil evaluasi resmi. Indeksnya sesuai angka resmi; tambahan dari layanan bersama bergantung pada perkiraan itu.",
    visiting: |name| format!("{name} sedang dibuka di tab Simulasi."),
    source: SourceWords {
        example: "Contoh",
        published: "Hasil evaluasi resmi",
        paste: "Tempel tabel",
        file: "Buka CSV",
        hand: "Susun sendiri",
        replace: "Ganti anggota yang ada",
        add: "Tambahkan di belakangnya",
        mode: "Dengan anggota yang sudah ada",
        example_lead: "Musi Banyuasin, Ogan Ilir, Ogan Komering Ulu, dan Sumedang dengan hasil evaluasi resmi 2024. Ini contoh, bukan daftar percontohan.",
        example_elsewhere: "Contoh ini memakai hasil evaluasi PermenPANRB 59/2020, jadi tidak tersedia untuk instrumen ini. Tempel tabel, buka CSV, atau susun sendiri.",
        use_example: "Pakai contoh ini",
        published_lead: "Indeks dan nilai domain adalah angka resmi; tingkat per indikator diperkirakan simulator agar cocok dengannya, dan ditandai ≈.",
        published_elsewhere: "Hasil evaluasi resmi yang ada memakai PermenPANRB 59/2020, jadi tidak tersedia untuk instrumen ini. Tempel tabel, buka CSV, atau susun sendiri.",
        year: "Tahun",
        take_all: |count| format!("Tambahkan semua ({count})"),
        take: "Tambahkan",
        take_one: |name| format!("Tambahkan {name}"),
        no_result: |count| format!("{count} instansi tidak punya hasil di tahun itu dan dilewati."),
        paste_label: "Tabel: satu baris per instansi, dengan kepala kolom",
        paste_hint: |count| {
            format!(
                "Kolom: instansi, jenis, provinsi, tahun, 1, 2, …, {count}. Salin langsung dari lembar kerja, atau tempel CSV."
            )
        },
        use_table: "Pakai tabel ini",
        nothing_pasted: "Belum ada yang ditempel. Salin dulu tabelnya dari lembar kerja.",
        file_label: "Berkas CSV",
        file_hint: |count| {
            format!(
                "Satu baris per instansi: instansi, jenis, provinsi, tahun, 1, 2, …, {count}. Pemisah koma, titik koma, atau tab."
            )
        },
        hand_lead: "Tambahkan instansi yang sedang dibuka di tab Simulasi, atau anggota baru yang masih kosong; nilainya diisi di baris anggota itu.",
        add_scenario: |name| format!("Tambah skenario {name}"),
        add_baseline: |name| format!("Tambah kondisi saat ini {name}"),
        add_empty: "Tambah anggota kosong",
        new_member: "Anggota baru",
        progress: |rows, percent| format!("Membaca… {rows} anggota, {percent} %"),
        cancel: "Batalkan",
        cancelled: "Dibatalkan; tidak ada yang diubah.",
        faults: |count| format!("Ada {count} kesalahan."),
        faults_shown: |count| format!("{count} yang pertama ditampilkan; berkas unduhan memuat semuanya."),
        faults_unchanged: "Tidak ada yang diubah.",
        faults_file: "Unduh daftar kesalahan",
        faults_name: "kesalahan.csv",
        faults_headings: ["baris", "kolom", "kepala kolom", "isi", "kesalahan"],
        other_instrument: |theirs, ours| {
            format!("Tabel ini berisi indikator {theirs}, sedangkan instrumen yang dipakai sekarang {ours}.")
        },
        change_instrument: |theirs| format!("Pindah ke {theirs} dan buka"),
        instrument_changed: "Instrumen berganti sebelum pembacaan selesai. Buka lagi berkasnya.",
    },
    answer: AnswerWords {
        reach: |reaching, count| format!("{reaching} dari {count}"),
        or_better: |band| format!("{band} atau lebih"),
        now: |before| format!("sekarang {before}"),
        goal: "anggota mencapai",
        live: |reaching, count, band, before, mean| {
            format!(
                "{reaching} dari {count} anggota mencapai {band} atau lebih, sekarang {before}. Rata-rata {mean}."
            )
        },
        nothing: "Pilih indikator yang dinaikkan layanan bersama untuk melihat siapa yang naik.",
        mean: "Rata-rata",
        deviation: "Simpangan baku",
        deviation_title: "Seberapa jauh indeks anggota biasanya dari rata-rata",
        crossing: "Naik predikat",
        newly: |band| format!("Baru mencapai {band} atau lebih"),
        others: "Naik predikat lainnya",
        nobody_newly: "Belum ada yang baru mencapainya.",
        crossing_count: |count| format!("{count} anggota"),
        more: |count| format!("… dan {count} lagi, lihat tabel"),
        gainers: "Paling banyak naik",
        nobody_gains: "Belum ada yang naik.",
        histogram: "Sebaran indeks anggota",
        histogram_description: |counts| {
            format!("Jumlah anggota per predikat, sebelum dan sesudah: {counts}.")
        },
        histogram_axis: "indeks",
        histogram_count: "anggota",
        histogram_table: "Tabel sebaran",
        range: "Indeks",
        before: "Sebelum",
        after: "Sesudah",
        bands: "Jumlah anggota per predikat",
        band: "Predikat",
        counting: |done, of| format!("Menghitung {done} dari {of} anggota…"),
    },
    service: ServiceWords {
        heading: "Layanan bersama",
        lead: "Setiap anggota di bawah tingkat layanan ikut naik; tidak ada yang turun.",
        numbered: |number| format!("Layanan bersama {number}"),
        use_it: |name| format!("Hitung {name}"),
        open: |name| format!("Ubah {name}"),
        remove: |name| format!("Hapus {name}"),
        add: "Layanan baru",
        ready: "Pilih layanan contoh…",
        ready_elsewhere: "Layanan contoh disusun untuk PermenPANRB 59/2020; untuk instrumen ini susun sendiri.",
        theme: |theme| match theme {
            Theme::Agenda => "Tema agenda reformasi",
            Theme::Services => "Bagian domain Layanan",
        },
        all_ready: "Tambah semuanya",
        summary: |count, levels| format!("{count} indikator → {levels}"),
        nothing_chosen: "belum ada indikator",
        levels: |from, to| format!("tingkat {from}–{to}"),
        one_level: |level| format!("tingkat {level}"),
        texts: "Nama dan alasan",
        name: "Nama layanan",
        why: "Alasan",
        why_hint: "Mengapa layanan ini dipakai bersama?",
        indicators: "Indikator yang dinaikkan",
        whole: |name| format!("Semua: {name}"),
        lift_to: "Naikkan ke tingkat",
        each: |count| format!("Tingkat dan alasan per indikator ({count})"),
        level_of: |name| format!("Tingkat untuk {name}"),
        all_share: "Semua anggota ikut. Hapus centang “Ikut” di tabel untuk mengecualikan.",
        excluded: |count| format!("{count} anggota tidak ikut."),
        include_all: "Ikutkan semua",
        gain: |mean, reaching| format!("{mean} · {reaching}"),
    },
    stack: StackWords {
        heading: "Yang ditambahkan tiap layanan",
        lead: "“Sendiri” tanpa layanan lain; “di atas sebelumnya” menurut urutan ini. Urutan tidak mengubah hasil akhirnya.",
        sequence: "Urutan",
        listed: "Menurut daftar",
        by_mean: "Rata-rata dulu",
        by_reaching: |band| format!("{band} dulu"),
        work_out: "Hitung urutannya",
        service: "Layanan",
        alone: "Sendiri",
        on_top: "Di atas sebelumnya",
        mean: "rata-rata",
        total: "Bersama-sama",
        best: "Pilihan terbaik",
        best_of: |count| format!("dari {count} layanan dalam daftar, untuk"),
        how_many: "Banyaknya layanan",
        goal: "Tujuan",
        find: "Cari",
        searching: |left| format!("Mencari… {left} pilihan lagi"),
        found: |names, mean, reaching, band| {
            format!("{names}: rata-rata {mean}, {reaching} anggota {band} atau lebih.")
        },
        every: |choices| format!("Pilihan terbaik: semua {choices} kemungkinan sudah diperiksa."),
        mean_proven: "Pilihan terbaik: tidak ada pilihan sebanyak ini yang rata-ratanya lebih tinggi.",
        mean_at_most: |bound| {
            format!(
                "Dipilih satu per satu; pilihan lain sebanyak ini paling tinggi mencapai rata-rata {bound}."
            )
        },
        reaching_proven: "Pilihan terbaik: tidak ada pilihan sebanyak ini yang membawa lebih banyak anggota.",
        reaching_at_most: |bound, band| {
            format!(
                "Dipilih satu per satu; pilihan lain sebanyak ini membawa paling banyak {bound} anggota ke {band} atau lebih."
            )
        },
        use_choice: "Pakai pilihan ini",
    },
    table: TableWords {
        heading: "Anggota",
        search: "Cari anggota…",
        filter: "Tampilkan anggota",
        all: "Semua",
        crossing: "Naik predikat",
        reaching: |band| format!("Baru mencapai {band}"),
        nothing_found: "Tidak ada anggota yang cocok.",
        agency: "Instansi",
        index: "Indeks",
        change: "Sebelum ○ sesudah ●",
        gain: "Selisih",
        band: "Predikat",
        shares: "Ikut",
        shares_label: |name, service| format!("{name} ikut {service}"),
        sort: |column| format!("Urutkan menurut {column}"),
        listed: "Urutan semula",
        open: |name| format!("Buka {name}"),
        estimated: "tingkat per indikator adalah perkiraan dari hasil evaluasi resmi",
        incomplete: |count| format!("{count} indikator kosong, dihitung pada nilai terendah"),
        scroll: "Tabel anggota, dapat digulir",
    },
    member: MemberWords {
        heading: |name| format!("Anggota: {name}"),
        name: "Nama instansi",
        kind: "Jenis",
        no_kind: "–",
        province: "Provinsi",
        year: "Tahun",
        year_fault: "Isi tahun 2000–2100, atau kosongkan.",
        to_simulator: "Buka di Simulasi",
        take_back: "Pakai skenario dari Simulasi",
        take_back_title: "Nilai anggota ini menjadi nilai skenario yang sedang dikerjakan di tab Simulasi",
        remove: "Keluarkan dari kelompok",
        levels: "Tingkat per indikator",
        levels_hint: "Nilai sebelum layanan bersama.",
        value_of: |name| format!("Nilai {name}"),
    },
    duplicates: DuplicateWords {
        heading: |count| {
            format!("{count} instansi muncul lebih dari sekali dengan tahun yang sama. Yang mana yang benar?")
        },
        group: |name, times, indexes| format!("{name}: {times} kali, indeks {indexes}"),
        keep_first: "Simpan yang pertama",
        keep_last: "Simpan yang terakhir",
        keep_all: "Biarkan semuanya",
    },
};
