//! Bahasa Indonesia.

use super::{AssessorWords, ChanceWords, ClaimWords, OutlookWords, SafeWords, TableWords, Words, faults};

pub(super) static WORDS: Words = Words {
    chance: ChanceWords {
        percent: |digits| format!("{digits}\u{a0}%"),
        never: "tidak pernah",
        fewer: "kurang dari 1 dari 100",
        of: |count, all| format!("{count} dari {all}"),
        more: "lebih dari 99 dari 100",
        always: "selalu",
        quiet: |band, percent| format!("peluang tetap {band}: {percent}"),
        quiet_again: |band, percent| format!("bila diklaim lagi, peluang tetap {band}: {percent}"),
        quiet_title: |band, often, source| {
            format!(
                "Peluang indeks akhir tetap {band} atau lebih tinggi setelah dinilai asesor: {often}, {source}. Rinciannya di Risiko."
            )
        },
        source_none: "bila semua klaim diterima",
        source_published: |city, pairs| {
            format!("bila klaim dipotong seperti pada {pairs} pasangan dari satu daerah, {city}")
        },
        source_own: "menurut tabel peluang Anda sendiri",
    },
    outlook: OutlookWords {
        heading: "Seberapa mungkin predikatnya tercapai?",
        target: "Sasaran",
        target_present: |band| format!("Predikat skenario sekarang: {band}"),
        target_next: |band| format!("Predikat berikutnya: {band}"),
        target_index: "Indeks tertentu…",
        target_number: "Indeks sasaran",
        target_fault: |min, max| {
            format!("Isi angka dari {min} sampai {max} dengan paling banyak dua desimal.")
        },
        at_least: |index| format!("paling sedikit {index}"),
        band_or_higher: |band, index| format!("{band} atau lebih tinggi (≥ {index})"),
        chance: |target| format!("peluang indeks akhir {target}"),
        of_ten: |often| {
            format!("Andai banyak daerah dengan klaim seperti ini dinilai asesor, {often} akan mencapainya.")
        },
        all: "Andai banyak daerah dengan klaim seperti ini dinilai asesor, semuanya akan mencapainya.",
        none: "Andai banyak daerah dengan klaim seperti ini dinilai asesor, tidak satu pun akan mencapainya.",
        before_after: |before, after| format!("Dasar {before} → skenario {after}"),
        expected: |claimed, expected, cut| {
            format!("Skenario mengklaim {claimed}; rata-rata berakhir di {expected} ({cut}).")
        },
        range: |low, high| format!("9 dari 10 kali hasilnya antara {low} dan {high}."),
        already_final: |year| {
            format!(
                "Nilai dasar {year} adalah hasil akhir asesor, bukan penilaian mandiri. Di sini nilai itu dibaca sebagai klaim pada penilaian berikutnya."
            )
        },
        estimated: "Tingkat per indikator masih perkiraan; koreksilah di “Dasar”.",
        empty: |count, floor| {
            format!("{count} indikator kosong tidak mengklaim apa-apa dan tetap dihitung {floor}.")
        },
        before: "Dasar",
        after: "Skenario",
        bands: "Peluang tiap predikat",
        band: "Predikat",
        chance_column: "Peluang",
        chart_title: "Sebaran indeks akhir setelah dinilai asesor",
        chart_axis: "indeks akhir",
        chart_per: |width| format!("peluang per {width} indeks"),
        chart_description: |target, before, after| {
            format!("Sasaran: {target}. Peluang dasar {before}, skenario {after}. Angkanya ada di tabel.")
        },
        chart_target: |index| format!("sasaran {index}"),
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
        survival: "Peluang indeks paling sedikit …",
        index: "Indeks",
        shows_chance: "Tampilkan peluang ini di bawah angka utama",
    },
    assessors: AssessorWords {
        heading: "Bagaimana asesor menilai?",
        presets: "Sikap asesor",
        none: "Tanpa potongan",
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
                "Bukti dari satu daerah saja: {pairs} pasangan penilaian mandiri dan hasil akhir {city} ({years}). Pasangan daerah lain tidak diterbitkan, jadi anggap ini contoh, bukan hukum."
            )
        },
        other_instrument: "Pasangan itu dari instrumen lain; untuk instrumen ini belum ada yang terbit.",
        evidence_none: "Semua klaim diterima apa adanya. Ini batas atas, bukan perkiraan.",
        evidence_own: "Dihitung dari tabel Anda sendiri (lihat di bawah).",
        between: "Nilai di antara dua tingkat memakai peluang tingkat terdekat dan bergeser satu atau dua tingkat penuh.",
        reversals: |levels| {
            format!(
                "Menurut tabel ini klaim yang lebih tinggi tidak selalu lebih baik: klaim tingkat {levels} kadang berakhir lebih rendah daripada klaim setingkat di bawahnya."
            )
        },
        moods: "Bila semua asesor bisa sama-sama longgar atau ketat",
        moods_lead: "Tanpa ini, tiap klaim dianggap dinilai sendiri-sendiri. Beri bagian (persen) bila tahun penilaian bisa longgar atau ketat bagi semua klaim sekaligus; sebarannya melebar.",
        mood: ["lebih longgar", "sesuai posisi di atas", "lebih ketat"],
        moods_sum: |sum| format!("Jumlahnya {sum} %; yang dipakai adalah perbandingannya."),
        common: |share| {
            format!("{share} dari ketidakpastian berasal dari sikap bersama ini, bukan dari satu klaim.")
        },
    },
    table: TableWords {
        heading: "Tabel peluang per tingkat klaim",
        lead: "Dari 100 klaim pada suatu tingkat, berapa yang dipotong, tetap, atau naik. Isi dalam persen; tiap baris harus berjumlah 100.",
        claimed: "Klaim tingkat",
        shift: ["−2", "−1", "tetap", "+1", "+2"],
        pairs: "Pasangan",
        cell: |level, shift| format!("Klaim tingkat {level}, {shift}, persen"),
        sum: "Jumlah",
        used: "Tabel ini sebelum penggeser longgar–ketat.",
        apply: "Pakai tabel ini",
        undo: "Batalkan isian",
        published: "Kembali ke bukti satu daerah",
        paste: "Tempel tabel dari lembar kerja",
        paste_lead: "Baris pertama: level, minus_2, minus_1, 0, plus_1, plus_2. Lalu satu baris per tingkat dengan peluang dari 0 sampai 1.",
        paste_apply: "Pakai tabel tempelan",
        no_number: |level, shift, found| {
            format!(
                "Klaim tingkat {level}, kolom {shift}: “{found}” bukan persen; isi angka dari 0 sampai 100."
            )
        },
        negative: |level, shift| {
            format!("Klaim tingkat {level}, kolom {shift}: peluang tidak boleh kurang dari 0.")
        },
        bad_sum: |level, sum| {
            format!(
                "Klaim tingkat {level}: jumlahnya {sum} %, seharusnya 100 %. Tambah atau kurangi salah satu kolomnya."
            )
        },
        fault: faults::id,
    },
    claims: ClaimWords {
        heading: "Klaim mana yang paling menentukan?",
        lead: "Tandai bukti yang sudah di tangan: klaim itu dianggap pasti diterima. Yang Anda ragukan dinilai seperti oleh asesor yang ketat.",
        most: "Berapa klaim yang sanggup diamankan",
        shore: |count, titles, target, (before, after)| {
            let these = if count == 1 { "klaim ini".to_owned() } else { format!("{count} klaim ini") };
            format!(
                "Amankan bukti {these} — {titles} — dan peluang {target} naik dari {before} menjadi {after}."
            )
        },
        shore_nothing: |target, chance| {
            format!("Mengamankan klaim tidak menaikkan peluang {target}; peluangnya tetap {chance}.")
        },
        shore_greedy: "Dipilih satu per satu; mungkin ada pilihan lain yang lebih baik lagi.",
        shore_apply: |count| {
            if count == 1 {
                "Andaikan buktinya ada".to_owned()
            } else {
                format!("Andaikan ke-{count} buktinya ada")
            }
        },
        working: "Menghitung…",
        indicator: "Indikator",
        claim: "Klaim",
        certainty: "Keyakinan",
        certainty_of: |name| format!("Keyakinan atas klaim {name}"),
        sure: "pasti",
        likely: "mungkin",
        doubtful: "ragu",
        evidence: "Bukti ada",
        evidence_of: |name, level| format!("Bukti {name} tingkat {level} sudah ada"),
        evidence_lower: |level| format!("baru untuk {level}"),
        share: "Andil ketidakpastian",
        if_cut: "Peluang bila dipotong 1",
        if_sure: "Peluang bila pasti",
        all: |count| format!("Tampilkan semua {count} klaim"),
        fewer: |count| format!("Tampilkan {count} teratas"),
        reorder: "Urutkan ulang",
        caption: |target, chance| {
            format!(
                "Urut menurut pengaruhnya pada peluang {target}, sekarang {chance}. Semua peluang dihitung persis, tanpa undian."
            )
        },
    },
    safe: SafeWords {
        heading: "Rencana aman",
        lead: "Rencana biasa hanya mencapai sasaran bila semua klaim diterima. Rencana aman menaikkan klaim secukupnya agar sasaran tercapai dengan keyakinan yang Anda minta.",
        confidence: "Yakin paling sedikit",
        of_target: |target| format!("mencapai {target}"),
        find: "Cari rencana aman",
        working: "Menghitung rencana; bisa beberapa detik…",
        stale: "Data sudah berubah sejak rencana ini dihitung. Cari lagi untuk yang terbaru.",
        already: |chance| format!("Skenario ini sudah cukup: peluangnya {chance} tanpa langkah tambahan."),
        proven: "Terbukti: tidak ada rencana aman yang upayanya lebih kecil.",
        gap: |effort, proven| {
            format!(
                "Rencana ini memerlukan upaya {effort}; terbukti tidak ada yang kurang dari {proven}. Di antaranya mungkin ada yang lebih ringan."
            )
        },
        none_found: |confidence, best| {
            format!("Tidak ditemukan rencana yang {confidence} yakin. Yang terbaik mencapai {best}.")
        },
        none_exists: |at_most| {
            format!(
                "Terbukti tidak ada rencana dengan peluang di atas {at_most}. Turunkan keyakinan atau sasaran, buka kunci, atau lengkapi bukti."
            )
        },
        none_known: "Belum terbukti bahwa tidak ada. Turunkan keyakinan atau sasaran, buka kunci, atau lengkapi bukti.",
        plain_faulty: "Rencana biasa tidak dapat dihitung.",
        own_terms: "Upaya dan batas kenaikan seperti di tab Rencana.",
        plain_none: |best| format!("Rencana biasa pun tidak sampai: paling tinggi {best}."),
        compared: "Rencana biasa dan rencana aman",
        plain: "Rencana biasa",
        safe: "Rencana aman",
        effort: |unit| format!("Upaya ({unit})"),
        claimed: "Indeks yang diklaim",
        margin: "Cadangan di atas sasaran",
        expected: "Rata-rata hasil akhir",
        chance: "Peluang mencapai sasaran",
        price: |effort, claimed, margin, confidence| {
            format!(
                "Agar {confidence} yakin, klaimlah {claimed}: {margin} di atas batas sasaran, dengan upaya {effort} lebih banyak daripada rencana biasa."
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
};
