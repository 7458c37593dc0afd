//! Bahasa Indonesia.

use super::{Curve, Efforts, Fault, Goal, Others, Parts, Roadmap, Steps, Summary, Wins, Words, faults};

/// Every message in Bahasa Indonesia.
pub(super) static WORDS: Words = Words {
    heading: "Upaya paling ringan ke target",
    points: "poin",
    goal: Goal {
        start: "Mulai dari",
        baseline: "Dasar",
        scenario: "Skenario",
        bands: "Target: predikat",
        index: "indeks",
        index_label: "Target: indeks yang mana pun pada skala",
        budget: "atau anggaran",
        budget_label: "Anggaran upaya: cari indeks tertinggi untuk upaya ini",
        ruler: "Target pada penggaris",
        ruler_at: |index, band| format!("indeks {index}, {band}"),
    },
    curve: Curve {
        heading: "Indeks tertinggi untuk setiap upaya",
        picture: |unit| format!("Indeks tertinggi untuk setiap upaya (mendatar, {unit})"),
        axes: |unit| format!("indeks (tegak) dan upaya dalam {unit} (mendatar); geser titiknya"),
        label: "Titik rencana pada kurva upaya dan indeks",
        at: |effort, index, steps| format!("{effort}: indeks {index}, {steps} langkah"),
        table: "Tabel",
        effort: |unit| format!("Upaya ({unit})"),
        index: "Indeks tertinggi",
        band: "Predikat",
    },
    summary: Summary {
        sum: |steps, indicators, effort| format!("{steps} langkah pada {indicators} indikator, {effort}"),
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
                format!("{all} indikator, {steps} langkah")
            } else {
                format!("{open} dari {all} indikator dapat naik, {steps} langkah")
            }
        },
        optimal: "optimal: tidak ada rencana lain yang mencapai target dengan upaya lebih kecil.",
        optimal_budget: "optimal: tidak ada rencana lain yang mencapai indeks lebih tinggi dengan upaya ini.",
        within_margin: |least| format!("rencana pilihan Anda; yang paling ringan {least}."),
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
        roadmap: "Peta jalan",
        efforts: "Upaya dan batas",
    },
    steps: Steps {
        none: "Tidak ada langkah.",
        nobody: "Belum ada unit penanggung jawab",
        group: |steps, effort, gain| format!("{steps} langkah, {effort}, {gain}"),
        effort_of: |indicator, level| format!("Upaya {indicator} ke tingkat {level}"),
        owner: |indicator| format!("Unit penanggung jawab {indicator}"),
        owner_here: "unit…",
    },
    others: Others {
        margin: "Boleh lebih berat",
        note: |most| {
            format!(
                "Sampai {most} rencana yang juga mencapai target, sebeda mungkin satu sama lain. Pilih menurut yang Anda ketahui."
            )
        },
        only_one: "Tidak ada rencana lain dengan upaya ini. Beri kelonggaran untuk melihat yang sedikit lebih berat.",
        coming: "Mencari rencana lain…",
        plan: |number| format!("Rencana {number}"),
        sum: |steps, indicators, effort, index| {
            format!("{steps} langkah, {indicators} indikator, {effort}, indeks {index}")
        },
        first: "Paling ringan, paling sedikit indikator.",
        with: "dengan",
        without: "tanpa",
        choose: "Pakai rencana ini",
        chosen: "Dipakai",
    },
    roadmap: Roadmap {
        way: "Cara menyusun peta jalan",
        spread: "Sebar rencana ini",
        spread_title: "Bagi langkah rencana ini ke tahun-tahun",
        joint: "Rencanakan bersama",
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
        first_label: "Tahun kalender pertama peta jalan",
        used: |steps, effort| format!("{steps} langkah, {effort}"),
        at_most: |bound| format!("paling tinggi {bound}"),
        coming: "Menyusun peta jalan…",
        all_placed: "Semua langkah rencana ini mendapat tahun.",
        reached_optimal: "Optimal: target tercapai, dan tidak ada peta jalan yang mencapainya dengan upaya lebih kecil.",
        reached_gap: |gap| {
            format!(
                "Target tercapai. Terbaik yang ditemukan: paling banyak {gap} di atas upaya terkecil yang mungkin."
            )
        },
        short_optimal: "Target tidak tercapai dalam tahun dan anggaran ini. Indeks akhirnya optimal: tidak ada peta jalan yang lebih tinggi.",
        spread_optimal: "Tidak semua langkah mendapat tahun. Indeks akhirnya optimal: tidak ada urutan langkah ini yang lebih tinggi.",
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
        units: ["poin", "hari", "juta rupiah"],
        all: "Setiap langkah",
        all_label: "Upaya setiap langkah semua indikator",
        different: "beragam",
        times: "Kalikan semua",
        times_label: "Kalikan semua upaya dengan angka ini, misalnya 20 hari per poin",
        rise: "Kenaikan terbesar",
        rise_label: "Langkah terbanyak untuk setiap indikator",
        rise_of: |indicator| format!("Langkah terbanyak {indicator}"),
        rise_short: "Langkah terbanyak",
        any: "bebas",
        paste: "Tempel dari lembar kerja",
        paste_label: "Satu baris per indikator, satu kolom per langkah. Salin tabel ini ke lembar kerja, ubah, lalu tempel kembali:",
        use_paste: "Pakai upaya ini",
        indicator_column: "indikator",
        step_column: "langkah_",
        note: "Upaya adalah perkiraan Anda sendiri untuk naik ke suatu tingkat; tidak ada biaya resmi yang terbit. Buka suatu aspek untuk mengisi per indikator.",
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
