//! Bahasa Indonesia.

use spbe_index::risk::ClaimsFault;

use super::{
    AssessorWords, ChanceWords, ClaimWords, OutlookWords, ReserveWords, SafeWords, StandsWords, TableWords,
    Words, faults,
};

pub(super) static WORDS: Words = Words {
    chance: ChanceWords {
        percent: |digits| format!("{digits}\u{a0}%"),
        never: "tidak pernah",
        fewer: "kurang dari 1 dari 100",
        of: |count, all| format!("{count} dari {all}"),
        more: "lebih dari 99 dari 100",
        always: "selalu",
        grades: ["tidak ada", "sangat kecil", "kecil", "sedang", "besar", "sangat besar", "pasti"],
        span: |low, high| format!("{low} sampai {high}"),
        quiet: |band, chance| format!("kemungkinan tetap {band}: {chance}"),
        quiet_new: |band, chance| format!("kemungkinan mencapai {band}: {chance}"),
        quiet_holds: |band| format!("tetap {band} walau kenaikan tidak diterima"),
        quiet_none: "kemungkinan tidak dihitung",
        refused: |fault| match fault {
            ClaimsFault::NoOdds { level } => format!(
                "Kemungkinan tidak dihitung: tidak ada angka untuk tingkat {level}. Isi tabel di tab Risiko untuk setiap tingkat instrumen ini."
            ),
            ClaimsFault::TooFine { .. } => {
                "Kemungkinan tidak dihitung: bobot dan skala instrumen ini terlalu halus.".to_owned()
            }
        },
        quiet_title: |band, source| {
            format!(
                "Kemungkinan indeks akhir {band} atau lebih tinggi setelah dinilai asesor, dari asesor yang ketat sampai yang longgar, {source}. Tingkat yang sudah diterima pada hasil resmi tidak ikut diturunkan."
            )
        },
        tab: "Risiko",
        source_none: "bila seluruh penilaian mandiri diterima",
        source_published: |city, pairs| {
            format!(
                "bila asesor menurunkan tingkat seperti pada {pairs} pasangan nilai dari satu daerah, {city}"
            )
        },
        source_own: "menurut tabel kemungkinan Anda sendiri",
    },
    outlook: OutlookWords {
        heading: "Seberapa mungkin predikatnya tercapai?",
        target: "Target",
        target_present: |band| format!("Predikat skenario sekarang: {band}"),
        target_next: |band| format!("Predikat berikutnya: {band}"),
        target_index: "Indeks tertentu…",
        target_number: "Indeks target",
        target_fault: |min, max| {
            format!("Isi angka dari {min} sampai {max} dengan paling banyak dua desimal.")
        },
        at_least: |index| format!("paling sedikit {index}"),
        band_or_higher: |band, index| format!("{band} atau lebih tinggi (≥ {index})"),
        chance: |target| format!("kemungkinan indeks akhir {target}"),
        of_ten: |often| {
            format!(
                "Andai banyak daerah dengan penilaian mandiri seperti ini dinilai asesor, {often} akan mencapainya."
            )
        },
        all: "Andai banyak daerah dengan penilaian mandiri seperti ini dinilai asesor, semuanya akan mencapainya.",
        holds: "Target tercapai juga bila tidak satu pun kenaikan diterima. Ini tidak berlaku bila evaluasi berikutnya menurunkan tingkat yang sudah diterima.",
        none: "Andai banyak daerah dengan penilaian mandiri seperti ini dinilai asesor, tidak satu pun akan mencapainya.",
        before_after: |before, after| format!("Kondisi saat ini {before} → skenario {after}"),
        expected: |claimed, expected, cut| {
            format!(
                "Penilaian mandiri menurut skenario {claimed}; rata-rata hasil akhirnya {expected} ({cut})."
            )
        },
        range: |low, high| format!("9 dari 10 kali hasilnya antara {low} dan {high}."),
        above_result: "Tingkat pada hasil resmi yang tidak dinaikkan dianggap tetap, juga yang masih perkiraan. Yang dinaikkan tidak turun di bawahnya.",
        estimated: "Tingkat per indikator masih perkiraan; koreksilah di “Kondisi saat ini”.",
        empty: |count, floor| format!("{count} indikator belum diisi dan tetap dihitung {floor}."),
        before: "Kondisi saat ini",
        after: "Skenario",
        bands: "Kemungkinan tiap predikat",
        band: "Predikat",
        chance_column: "Kemungkinan",
        chart_title: "Sebaran indeks akhir setelah dinilai asesor",
        chart_axis: "indeks akhir",
        chart_per: |width| format!("kemungkinan per {width} indeks"),
        chart_description: |target, before, after| {
            format!(
                "Target: {target}. Kemungkinan kondisi saat ini {before}, skenario {after}. Angkanya ada di tabel."
            )
        },
        chart_target: |index| format!("target {index}"),
        figures: "Semua angka di balik gambar",
        quantiles: "Persentil indeks akhir",
        quantile: [
            "5 % terendah berakhir sampai",
            "25 % terendah sampai",
            "setengahnya sampai",
            "75 % sampai",
            "95 % sampai",
        ],
        mean: "rata-rata",
        survival: "Kemungkinan indeks paling sedikit …",
        index: "Indeks",
        shows_chance: "Tampilkan kemungkinan ini di bawah angka utama",
    },
    assessors: AssessorWords {
        heading: "Bagaimana asesor menilai?",
        presets: "Sikap asesor",
        none: "Semua diterima",
        lenient: "Longgar",
        usual: "Biasa",
        strict: "Ketat",
        slider: "Dari longgar ke ketat",
        slider_value: |severity| match severity {
            -100..=-75 => "sangat longgar".to_owned(),
            -74..=-25 => "longgar".to_owned(),
            -24..=-1 => "agak longgar".to_owned(),
            0 => "biasa".to_owned(),
            1..=24 => "agak ketat".to_owned(),
            25..=74 => "ketat".to_owned(),
            _ => "sangat ketat".to_owned(),
        },
        evidence: |city, pairs, years| {
            format!(
                "Angkanya dari satu daerah saja: {pairs} pasangan penilaian mandiri dan hasil akhir {city} ({years}). Pasangan daerah lain tidak diumumkan, jadi anggap ini contoh, bukan kepastian."
            )
        },
        other_instrument: "Pasangan itu dari instrumen lain; untuk instrumen ini belum ada yang diumumkan.",
        evidence_none: "Seluruh penilaian mandiri diterima apa adanya. Ini batas atas, bukan perkiraan.",
        evidence_own: "Dihitung dari tabel Anda sendiri (lihat di bawah).",
        between: "Nilai di antara dua tingkat memakai kemungkinan tingkat terdekat dan bergeser satu atau dua tingkat penuh.",
        reversals: |levels| {
            format!(
                "Menurut tabel ini penilaian mandiri yang lebih tinggi tidak selalu lebih baik: penilaian mandiri tingkat {levels} kadang berakhir lebih rendah daripada yang satu tingkat di bawahnya."
            )
        },
        moods: "Bila semua asesor bisa sama-sama longgar atau ketat",
        moods_lead: "Tanpa ini, tiap indikator dianggap dinilai sendiri-sendiri. Beri bagian (persen) bila tahun penilaian bisa longgar atau ketat bagi semua indikator sekaligus; sebarannya melebar.",
        mood: ["lebih longgar", "sesuai posisi di atas", "lebih ketat"],
        moods_sum: |sum| format!("Jumlahnya {sum} %; yang dipakai adalah perbandingannya."),
        common: |share| {
            format!("{share} dari ketidakpastian berasal dari sikap bersama ini, bukan dari satu indikator.")
        },
    },
    table: TableWords {
        heading: "Tabel kemungkinan per tingkat penilaian mandiri",
        lead: "Dari 100 indikator dengan penilaian mandiri pada suatu tingkat, berapa yang diturunkan asesor, tetap, atau naik. Isi dalam persen; tiap baris harus berjumlah 100.",
        claimed: "Tingkat penilaian mandiri",
        shift: ["−2", "−1", "tetap", "+1", "+2"],
        pairs: "Pasangan",
        cell: |level, shift| format!("Penilaian mandiri tingkat {level}, {shift}, persen"),
        sum: "Jumlah",
        used: "Tabel ini sebelum penggeser longgar–ketat.",
        apply: "Pakai tabel ini",
        undo: "Batalkan isian",
        published: "Kembali ke tabel satu daerah",
        paste: "Tempel tabel dari lembar kerja",
        paste_lead: "Baris pertama: level, minus_2, minus_1, 0, plus_1, plus_2. Lalu satu baris per tingkat dengan kemungkinan dari 0 sampai 1.",
        paste_apply: "Pakai tabel tempelan",
        no_number: |level, shift, found| {
            format!(
                "Penilaian mandiri tingkat {level}, kolom {shift}: “{found}” bukan persen; isi angka dari 0 sampai 100."
            )
        },
        negative: |level, shift| {
            format!(
                "Penilaian mandiri tingkat {level}, kolom {shift}: kemungkinan tidak boleh kurang dari 0."
            )
        },
        bad_sum: |level, sum| {
            format!(
                "Penilaian mandiri tingkat {level}: jumlahnya {sum} %, seharusnya 100 %. Tambah atau kurangi salah satu kolomnya."
            )
        },
        fault: faults::id,
    },
    claims: ClaimWords {
        heading: "Indikator mana yang paling menentukan?",
        lead: "Tandai data dukung yang sudah lengkap: indikator itu dianggap pasti diterima. Yang Anda ragukan dinilai seperti oleh asesor yang ketat.",
        most: "Berapa indikator yang data dukungnya sanggup dilengkapi",
        secure: |count, titles, target, (before, after)| {
            let these =
                if count == 1 { "indikator ini".to_owned() } else { format!("{count} indikator ini") };
            format!(
                "Lengkapi data dukung {these} — {titles} — dan kemungkinan {target} naik dari {before} menjadi {after}."
            )
        },
        secure_nothing: |target, chance| {
            format!(
                "Melengkapi data dukung tidak menaikkan kemungkinan {target}; kemungkinannya tetap {chance}."
            )
        },
        secure_greedy: "Dipilih satu per satu; mungkin ada pilihan lain yang lebih baik lagi.",
        secure_apply: |count| {
            if count == 1 {
                "Anggap data dukungnya lengkap".to_owned()
            } else {
                format!("Anggap semua {count} data dukungnya lengkap")
            }
        },
        working: "Menghitung…",
        indicator: "Indikator",
        claim: "Penilaian mandiri",
        certainty: "Keyakinan",
        certainty_of: |name| format!("Keyakinan atas penilaian mandiri {name}"),
        sure: "pasti",
        likely: "mungkin",
        doubtful: "ragu",
        evidence: "Data dukung ada",
        evidence_of: |name, level| format!("Data dukung {name} tingkat {level} sudah ada"),
        evidence_lower: |level| format!("baru untuk {level}"),
        share: "Pengaruh",
        if_cut: "Bila turun satu tingkat",
        if_sure: "Bila diterima",
        all: |count| format!("Tampilkan semua {count} indikator"),
        fewer: |count| format!("Tampilkan {count} teratas"),
        reorder: "Urutkan ulang",
        caption: |target, chance| {
            format!(
                "Urut menurut pengaruhnya pada kemungkinan {target}, sekarang {chance}. Semua kemungkinan dihitung persis, bukan dengan simulasi acak."
            )
        },
    },
    safe: SafeWords {
        heading: "Rencana aman",
        lead: "Rencana biasa hanya mencapai target bila seluruh penilaian mandiri diterima. Rencana aman menaikkan tingkat secukupnya agar target tercapai dengan keyakinan yang Anda minta.",
        confidence: "Yakin paling sedikit",
        of_target: |target| format!("mencapai {target}"),
        find: "Cari rencana aman",
        working: "Menghitung rencana; bisa beberapa detik…",
        stale: "Data sudah berubah sejak rencana ini dihitung. Cari lagi untuk yang terbaru.",
        already: |chance| {
            format!("Skenario ini sudah cukup: kemungkinannya {chance} tanpa langkah tambahan.")
        },
        proven: "Paling ringan: semua kemungkinan rencana aman sudah diperiksa.",
        gap: |effort, proven| {
            format!(
                "Rencana ini memerlukan upaya {effort}; pasti tidak ada yang kurang dari {proven}. Di antaranya mungkin ada yang lebih ringan."
            )
        },
        none_found: |confidence, best| {
            format!("Tidak ditemukan rencana dengan kemungkinan {confidence}. Yang terbaik mencapai {best}.")
        },
        none_exists: |at_most| {
            format!(
                "Pasti tidak ada rencana dengan kemungkinan di atas {at_most}. Turunkan keyakinan atau target, buka kunci, atau lengkapi data dukung."
            )
        },
        none_known: "Belum pasti bahwa tidak ada. Turunkan keyakinan atau target, buka kunci, atau lengkapi data dukung.",
        plain_faulty: "Rencana biasa tidak dapat dihitung.",
        own_terms: "Upaya dan batas kenaikan seperti di tab Rencana.",
        plain_none: |best| format!("Rencana biasa pun tidak sampai: paling tinggi {best}."),
        compared: "Rencana biasa dan rencana aman",
        plain: "Rencana biasa",
        safe: "Rencana aman",
        effort: |unit| format!("Upaya ({unit})"),
        claimed: "Indeks penilaian mandiri",
        margin: "Jarak aman di atas batas",
        expected: "Rata-rata hasil akhir",
        chance: "Kemungkinan mencapai target",
        price: |effort, claimed, margin, confidence| {
            format!(
                "Agar {confidence} yakin, targetkan penilaian mandiri {claimed}: {margin} di atas batas target, dengan upaya {effort} lebih banyak daripada rencana biasa."
            )
        },
        steps: "Langkah per indikator",
        now: "Sekarang",
        apply: "Terapkan ke skenario",
        add: "Simpan sebagai skenario baru",
        full: |most| format!("Sudah ada {most} skenario; hapus salah satu untuk menyimpan yang baru."),
        name: |confidence| format!("Aman {confidence}"),
        done: "Skenario sekarang sama dengan rencana aman.",
        locked: |count| format!("{count} indikator terkunci dan tidak dinaikkan."),
    },
    stands: StandsWords {
        stands: |year, index, band| {
            let year = if year.is_empty() { String::new() } else { format!(" {year}") };
            format!(
                "Hasil evaluasi resmi{year} sudah final: {index}, {band}. Selama tidak ada tingkat yang dinaikkan, tidak ada yang dapat diturunkan asesor."
            )
        },
        estimated: "Tingkat per indikator masih perkiraan, tetapi jumlah per domain adalah yang sudah diterima asesor.",
        raised: "Yang dapat diturunkan hanya tingkat yang Anda naikkan di skenario, dan paling jauh kembali ke tingkat yang sudah diterima. Naikkan tingkat di Simulasi atau pakai Rencana untuk melihat kemungkinannya.",
        lead: |city, years| {
            format!(
                "Satu-satunya contoh yang diterbitkan, {city} ({years}): dari penilaian mandiri pada suatu tingkat, yang diterima setinggi itu atau lebih:"
            )
        },
        accepted: |level, accepted, all| format!("tingkat {level}: {accepted} dari {all}"),
    },
    reserve: ReserveWords {
        accepted: |index, chance| {
            format!(
                "Bila semua diterima asesor: {index}. Kemungkinan targetnya tercapai setelah dinilai, dari asesor yang ketat sampai yang longgar: {chance}."
            )
        },
        find: |confidence| format!("Cari rencana dengan jarak aman (yakin {confidence})"),
        none: |confidence| {
            format!(
                "Tidak ditemukan rencana yang {confidence} yakin. Kurangi keyakinannya atau lengkapi data dukung di Risiko."
            )
        },
        found: |index, levels, indicators, confidence| {
            format!(
                "Dengan jarak aman: {levels} tingkat pada {indicators} indikator, indeks {index} bila semua diterima; {confidence} yakin targetnya tercapai."
            )
        },
    },
};
