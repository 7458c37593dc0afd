//! Bahasa Indonesia.

use super::{Curve, Efforts, Fault, Goal, Others, Parts, Roadmap, Steps, Summary, Wins, Words, faults};

/// Every message in Bahasa Indonesia.
pub(super) static WORDS: Words = Words {
    heading: "Upaya paling ringan ke target",
    points: "satuan",
    goal: Goal {
        start: "Mulai dari",
        baseline: "Kondisi saat ini",
        scenario: "Skenario",
        bands: "Target: predikat",
        index: "indeks",
        index_label: "Target: indeks yang mana pun pada skala",
        budget: "atau anggaran",
        budget_label: "Anggaran upaya: cari indeks tertinggi untuk upaya ini",
        ruler: "Target pada skala",
        ruler_at: |index, band| format!("indeks {index}, {band}"),
    },
    curve: Curve {
        heading: "Indeks tertinggi untuk setiap upaya",
        picture: |unit| format!("Indeks tertinggi untuk setiap upaya (mendatar, {unit})"),
        axes: |unit| format!("indeks (tegak) dan upaya, {unit} (mendatar); geser titiknya"),
        label: "Titik rencana pada kurva upaya dan indeks",
        at: |effort, index, steps| format!("upaya {effort}: indeks {index}, {steps} langkah"),
        table: "Tabel",
        effort: |unit| format!("Upaya ({unit})"),
        index: "Indeks tertinggi",
        band: "Predikat",
    },
    summary: Summary {
        sum: |steps, indicators, effort| {
            format!("{indicators} indikator naik, seluruhnya {steps} tingkat, upaya {effort}")
        },
        already: |now, target, band| {
            format!(
                "Indeks {now} sudah mencapai {target} ({band}); tidak ada langkah yang diperlukan. Pilih target yang lebih tinggi."
            )
        },
        unreachable: |target, best, band, missing| {
            format!(
                "Target {target} tidak tercapai. Yang tertinggi {best} ({band}), kurang {missing}; rencana di bawah ini menuju ke sana."
            )
        },
        all_locked: |count| {
            format!(
                "Semua {count} indikator terkunci, jadi tidak ada langkah untuk dipilih. Buka kuncinya di bagian “Upaya dan batas”."
            )
        },
        in_the_way: |reasons| format!("Yang menghalangi: {reasons}. Paling berat:"),
        held: |count, what, worth| format!("{count} indikator {what} menahan {worth}"),
        by_locks: "terkunci",
        by_ceilings: "dengan batas atas",
        by_rise: "dengan kenaikan terbatas",
        scale_ends: "skala berakhir di sana",
        locked: "terkunci",
        ceiling: |value| format!("paling tinggi {value}"),
        rise: |steps| format!("paling banyak {steps} langkah"),
        looked_at: |all, open, steps| {
            if open == all {
                format!("{all} indikator diperiksa, {steps} kenaikan tingkat")
            } else {
                format!("{open} dari {all} indikator dapat naik, {steps} kenaikan tingkat diperiksa")
            }
        },
        optimal: "paling ringan: semua kemungkinan sudah diperiksa.",
        optimal_budget: "indeks tertinggi dengan upaya ini: semua kemungkinan sudah diperiksa.",
        within_margin: |least| format!("rencana pilihan Anda; upaya paling ringan {least}."),
        apply: "Terapkan ke skenario",
        apply_title: "Isi skenario dengan tingkat dari rencana ini; yang terkunci tetap, dan dapat diurungkan",
        applied: "Sudah diterapkan",
        save: "Simpan sebagai skenario baru",
        full: |most| {
            format!(
                "Sudah ada {most} skenario, sebanyak yang dapat disandingkan. Hapus satu untuk menyimpan yang baru."
            )
        },
        scenario_name: |index, effort| format!("Rencana {index}, {effort}"),
    },
    wins: Wins {
        heading: "Hasil cepat",
        note: "Langkah berikut yang menambah indeks paling banyak per upaya:",
        fewest: |steps, target| {
            format!("Paling sedikit {steps} langkah untuk mencapai {target}, berapa pun upayanya.")
        },
    },
    parts: Parts {
        label: "Bagian rencana",
        steps: |count| format!("Langkah {count}"),
        others: "Rencana lain",
        roadmap: "Rencana per tahun",
        efforts: "Upaya dan batas",
    },
    steps: Steps {
        none: "Tidak ada langkah.",
        nobody: "Belum ada perangkat daerah penanggung jawab",
        group: |steps, effort, gain| format!("{steps} langkah, upaya {effort}, {gain}"),
        effort_of: |indicator, level| format!("Upaya {indicator} ke tingkat {level}"),
        owner: |indicator| format!("Perangkat daerah penanggung jawab {indicator}"),
        owner_here: "perangkat daerah…",
    },
    others: Others {
        margin: "Toleransi tambahan upaya",
        note: |most| {
            format!(
                "Sampai {most} rencana yang juga mencapai target, sebeda mungkin satu sama lain. Pilih menurut yang Anda ketahui."
            )
        },
        only_one: "Tidak ada rencana lain dengan upaya ini. Beri toleransi untuk melihat yang sedikit lebih berat.",
        coming: "Mencari rencana lain…",
        plan: |number| format!("Rencana {number}"),
        sum: |steps, indicators, effort, index| {
            format!("{steps} langkah, {indicators} indikator, upaya {effort}, indeks {index}")
        },
        first: "Paling ringan, paling sedikit indikator.",
        with: "menambah",
        without: "menghapus",
        choose: "Pakai rencana ini",
        chosen: "Dipakai",
    },
    roadmap: Roadmap {
        way: "Cara menyusun rencana per tahun",
        spread: "Bagi rencana ini per tahun",
        spread_title: "Bagi langkah rencana ini ke tahun-tahun",
        joint: "Susun ulang sekaligus dengan tahunnya",
        joint_title: "Pilih langkah semua tahun sekaligus agar target tercapai",
        count: "Tahun",
        rise: "paling banyak",
        rise_label: "Langkah terbanyak per indikator dalam setahun",
        any: "bebas",
        budget: "langkah per indikator setahun; anggaran setahun",
        budget_label: "Anggaran untuk setiap tahun",
        budget_of: |year| format!("Anggaran {year}"),
        of_budget: "anggaran",
        year: |number, year| format!("Tahun {number} ({year})"),
        first: "mulai",
        first_label: "Tahun kalender pertama",
        used: |steps, effort| format!("{steps} langkah, upaya {effort}"),
        at_most: |bound| format!("tertinggi yang mungkin tahun ini {bound}"),
        coming: "Menyusun rencana per tahun…",
        all_placed: "Semua langkah sudah terjadwal.",
        reached_optimal: "Target tercapai dengan upaya paling ringan: semua kemungkinan sudah diperiksa.",
        reached_gap: |gap| {
            format!(
                "Target tercapai. Terbaik yang ditemukan: paling banyak {gap} di atas upaya terkecil yang mungkin."
            )
        },
        short_optimal: "Target tidak tercapai dalam tahun dan anggaran ini. Indeks akhirnya yang tertinggi: semua kemungkinan sudah diperiksa.",
        spread_optimal: "Tidak semua langkah terjadwal. Indeks akhirnya yang tertinggi: semua urutan sudah diperiksa.",
        short_gap: |gap| {
            format!(
                "Target tidak tercapai dalam tahun dan anggaran ini. Terbaik yang ditemukan: paling jauh {gap} di bawah indeks tertinggi yang mungkin."
            )
        },
        left: |count| {
            format!("{count} langkah tidak tertampung. Tambah tahun, anggaran, atau langkah per tahun:")
        },
    },
    efforts: Efforts {
        unit: "Satuan upaya",
        units: ["satuan", "hari", "juta rupiah"],
        all: "Setiap langkah",
        all_label: "Upaya setiap langkah semua indikator",
        different: "beragam",
        times: "Kalikan semua upaya dengan",
        times_label: "Kalikan semua upaya dengan angka ini, misalnya 20 hari per satuan upaya",
        rise: "Naik paling banyak (tingkat) per indikator",
        rise_label: "Naik paling banyak (tingkat) per indikator",
        rise_of: |indicator| format!("Naik paling banyak (tingkat), {indicator}"),
        rise_short: "Naik paling banyak",
        any: "bebas",
        paste: "Tempel dari lembar kerja",
        paste_label: "Satu baris per indikator, satu kolom per langkah. Salin tabel ini ke lembar kerja, ubah, lalu tempel kembali:",
        use_paste: "Pakai upaya ini",
        indicator_column: "indikator",
        step_column: "langkah_",
        note: "Upaya adalah perkiraan Anda sendiri untuk naik ke suatu tingkat; tidak ada biaya resmi yang diumumkan. Buka suatu aspek untuk mengisi per indikator.",
        count: |count, locked| {
            if locked == 0 {
                format!("{count} indikator")
            } else {
                format!("{count} indikator, {locked} terkunci")
            }
        },
        per_step: "setiap langkah",
        aspect_label: |aspect| format!("Upaya setiap langkah di aspek {aspect}"),
        lock: "Kunci semua",
        unlock: "Buka semua",
        lock_all: |name| format!("Kunci semua indikator {name}"),
        unlock_all: |name| format!("Buka kunci semua indikator {name}"),
        lock_one: |indicator| format!("Kunci {indicator}"),
        lock_short: "Kunci",
        indicator: "Indikator",
        now: "Kini",
        to_level: |level| format!("ke {level}"),
        ceiling: "Paling tinggi",
        ceiling_label: |indicator| format!("Paling tinggi {indicator}"),
    },
    fault: Fault {
        heading: |count| format!("{count} kesalahan"),
        unchanged: "Upaya tidak diubah.",
        number: faults::number_id,
        year: |text| format!("“{text}” bukan tahun; isi 2000 sampai 2100 atau kosongkan."),
        steps: |text| format!("“{text}” bukan banyaknya langkah; isi bilangan bulat dari 0 atau kosongkan."),
        value: |text, [min, max]| {
            format!("“{text}” tidak ada pada skala; isi {min} sampai {max} atau kosongkan.")
        },
        target: faults::target_id,
        problem: faults::problem_id,
        efforts: faults::efforts_id,
    },
};
