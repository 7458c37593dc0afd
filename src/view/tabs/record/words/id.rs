//! Bahasa Indonesia.

use spbe_index::published::{AverageSource, Note, Source};

use super::{SourceWords, Words};

/// The words in Bahasa Indonesia.
pub(super) static WORDS: Words = Words {
    rise: |by, (all, of_all), (about, of_about), from| {
        format!(
            "Kenaikan +{by} dalam setahun: {all} dari {of_all} instansi; {about} dari {of_about} yang mulai di sekitar {from}"
        )
    },
    of_kind: |kind, (count, of)| format!("; di antaranya {kind}: {count} dari {of}"),
    who: "Instansi mana saja?",
    about: |from| format!("Mulai di sekitar {from} (±0,25)"),
    others: "Lainnya",
    rise_note: |enough| {
        format!(
            "Hitungan dari hasil evaluasi resmi 2023 dan 2024, bukan kemungkinan bagi satu instansi. Satu jenis instansi dihitung tersendiri bila paling sedikit {enough} yang mulai di sekitar itu."
        )
    },
    kept: |margin, (of, lost, fell)| {
        margin.map_or_else(
            || format!("Dari {of} instansi dengan hasil 2023 dan 2024, {lost} turun predikat dan {fell} turun indeks"),
            |margin| {
                format!(
                    "Dari {of} instansi yang hasilnya pada 2023 paling banyak {margin} di atas batas predikatnya, {lost} turun predikat dan {fell} turun indeks pada 2024"
                )
            },
        )
    },
    kept_of_kind: |kind, (of, lost, fell)| {
        format!("; di antaranya {kind}: {lost} dari {of} turun predikat, {fell} turun indeks")
    },
    reworded: |agency, index| {
        format!(
            "{agency} tidak dihitung: indeksnya tetap {index}, tetapi predikatnya turun karena pada 2023 diambil dari indeks yang dibulatkan dan pada 2024 dari indeks persisnya."
        )
    },
    levels: |fell, of| {
        format!(
            "Tingkat demi tingkat hanya diketahui dari satu kota (2021–2024): {fell} dari {of} tingkat turun dari satu tahun ke tahun berikutnya."
        )
    },
    who_fell: "Yang indeksnya turun",
    loss: |count, domain, band, is_estimated| {
        let which = match (count, domain) {
            (1, _) => "Satu indikator tertentu".to_owned(),
            (_, Some(domain)) => format!("Satu indikator {domain}"),
            (count, None) => format!("Satu dari {count} indikator"),
        };
        let basis = if is_estimated { " (menurut tingkat yang masih perkiraan)" } else { "" };
        format!("{which} turun satu tingkat → {band}{basis}")
    },
    source: SourceWords {
        heading: "Sumber angka",
        of: |source| match source {
            Source::Letter => "surat hasil evaluasi Kementerian PANRB kepada instansi ini",
            Source::Agency => "halaman atau panduan pemerintah daerah itu sendiri",
            Source::Press => "pers",
            Source::Paper => "artikel jurnal",
            Source::Secondhand => "kutipan tanpa sumber aslinya",
        },
        note: |note, name| match note {
            Note::Screenshot => "dibaca dari gambar layar".to_owned(),
            Note::InstrumentInferred => "peraturannya disimpulkan dari tahunnya".to_owned(),
            Note::CitesDecree => "mengutip Keputusan Menteri PANRB 108/2023".to_owned(),
            Note::Successor => format!("hasil {name}, yang dibentuk dari kementerian ini pada Oktober 2024"),
        },
        no_address: "alamatnya tidak dicatat",
        average: |source| match source {
            AverageSource::Report => "Rata-rata: Laporan Pelaksanaan Evaluasi SPBE 2023 dan 2024",
            AverageSource::Letter => {
                "Rata-rata 2022: Laporan Hasil Pemantauan SPBE 2022 (surat Kementerian PANRB); laporan sesudahnya mencetak nasional 2,34 dan Layanan 2,96, surat ini 2,35 dan 2,97"
            }
            AverageSource::Press => "Rata-rata nasional 2025: satu siaran pers, dimuat di dua situs",
        },
        reports: "Selebihnya: Laporan Pelaksanaan Evaluasi SPBE 2023 dan 2024, Kementerian PANRB",
        no_list: "Hasil 2025 (pemantauan) disampaikan kepada tiap instansi pada 7 Januari 2026 dan tidak diterbitkan sebagai daftar; tidak semua instansi ikut. Yang ada di sini hanya yang diberitakan. Peringkat dan median hanya dihitung untuk 2023 dan 2024, yang daftarnya ada.",
        other_year: |own, listed| {
            format!(
                "Hasil {own} tidak diterbitkan sebagai daftar: instansi ini dibandingkan dengan daftar {listed}. Di antara beberapa hasil {own} yang diketahui tidak dihitung peringkat."
            )
        },
        lab: |known, of, by_province, named| {
            format!(
                "Anggota Living Lab: {known} dari {of} yang diketahui, yaitu semua {by_province} kabupaten dan kota di Jawa Barat serta {named} di Sumatera Selatan, dengan hasil 2024. Anggota lainnya tidak diterbitkan."
            )
        },
        use_lab: |known| format!("Pakai {known} anggota Living Lab"),
    },
};
