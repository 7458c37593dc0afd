//! Bahasa Indonesia.

use super::Words;

pub(super) static WORDS: Words = Words {
    heading: "Laporan untuk pimpinan",
    lead: "Satu lembar A4 dan satu lampiran, siap dicetak atau disimpan sebagai PDF. Angkanya selalu angka terakhir; judul, tanggal, dan catatan Anda yang menulis.",
    print: "Cetak",
    paper: "Pratinjau kertas",
    title: "Judul",
    own_title: "Ringkasan Indeks SPBE untuk pimpinan",
    date: "Tanggal",
    note: "Catatan untuk pimpinan",
    note_hint: "mis. keputusan yang diminta dan alasannya",
    about: "Isi laporan",
    now: "kondisi saat ini",
    plan_to: |goal| format!("rencana ke {goal}"),
    undecided: "Rencana yang disarankan, belum diputuskan",
    plan: "rencana",
    compared: |year, to| format!("kondisi {year} → {to}").replace("  ", " "),
    alone: |year| format!("capaian {year}").trim_end().to_owned(),
    changes: "Yang berubah",
    standing: "Capaian per domain dan aspek",
    part: "Domain atau aspek",
    drawing: "Gambar",
    index: "Indeks",
    difference: "Selisih",
    chance: "Kemungkinan setelah dinilai asesor",
    chance_text: |source, target, chance| {
        format!(
            "Kemungkinan {target} {source}: {chance}, dari asesor yang ketat sampai yang longgar. Tingkat yang sudah diterima pada hasil resmi dianggap tetap."
        )
    },
    chance_holds: |target| format!("{target} tercapai juga bila asesor tidak menerima satu pun kenaikan."),
    chance_none: "Tidak ada tingkat yang dinaikkan di atas hasil resmi, jadi tidak ada yang dapat diturunkan asesor.",
    has_chance: "Sertakan kemungkinan setelah dinilai asesor",
    peers: "Posisi di antara instansi lain",
    peers_in: |year| format!("Posisi pada hasil {year}"),
    no_peers: "Belum ada hasil evaluasi resmi per instansi menurut peraturan ini untuk dibandingkan.",
    peer_group: "Kelompok",
    rank: "Peringkat",
    median: "Median",
    of: |count| format!(" dari {count}"),
    kind_in_province: |kind, province| format!("{kind} di {province}"),
    kind_in_nation: |kind| format!("{kind} se-Indonesia"),
    nation: "semua instansi",
    plan_steps: "Langkah yang direncanakan",
    scenario_steps: "Langkah dalam skenario",
    no_steps: "Tidak ada yang berubah.",
    sum: |indicators, steps, effort, gain| {
        format!("{indicators} indikator, {steps} langkah, upaya {effort}, indeks {gain}.")
    },
    target: |target, is_reached, least| match (is_reached, least) {
        (true, Some(least)) => format!("Target {target} tercapai; upaya terkecil ke sana {least}."),
        (true, None) => format!("Target {target} tercapai."),
        (false, Some(least)) => format!("Target {target} belum tercapai; upaya terkecil ke sana {least}."),
        (false, None) => format!("Target {target} tidak terjangkau dengan kunci dan batas yang ada."),
    },
    more: |count| format!("… dan {count} indikator lain; semuanya di lampiran."),
    indicator: "Indikator",
    level: "Tingkat",
    gain: "Indeks",
    effort: "Upaya",
    effort_in: |unit| format!("Upaya ({unit})"),
    year: "Tahun ke-",
    owner: "Penanggung jawab",
    years: "Rencana per tahun",
    left: |count| format!("{count} langkah tidak muat dalam anggaran tahun-tahun ini."),
    year_name: |place, year| match year {
        Some(year) => format!("Tahun {place} ({year})"),
        None => format!("Tahun {place}"),
    },
    year_sum: |steps, effort| format!("{steps} langkah, upaya {effort}"),
    year_more: |count| format!("… dan {count} lagi"),
    method: "Indeks: rata-rata tertimbang tingkat semua indikator, dihitung persis; predikat dari nilai persisnya. Langkah dan upaya: menurut isian tab Rencana.",
    source: |regulation, source| {
        format!("Instrumen: {regulation}. {source}. Pembanding: hasil evaluasi resmi Kementerian PANRB.")
    },
    estimated: |count| {
        format!("Tingkat {count} indikator pada kondisi saat ini adalah perkiraan dari nilai domain resmi.")
    },
    estimate: "PERKIRAAN",
    version: |title, version, date| format!("{title} {version}, {date}."),
    qr: "Kode QR ke skenario ini",
    qr_caption: "Buka skenario ini",
    annex: "Lampiran: semua indikator per perangkat daerah penanggung jawab",
    annex_by_aspect: "Lampiran: semua indikator",
    nobody: "Belum ditunjuk",
    weight: "Bobot",
    unit_sum: |count, changed| format!("{count} indikator, {changed} berubah"),
};
