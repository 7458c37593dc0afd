//! Bahasa Indonesia.

use spbe_index::published::{AgencyKind, Group};
use spbe_workspace::PeerGroup;

use super::{PartWords, PeerWords, ScenarioWords, TrendWords, Words};

/// The words of the tab in Bahasa Indonesia.
pub(super) static WORDS: Words = Words {
    scenarios: ScenarioWords {
        heading: "Skenario berdampingan",
        lead: |most| {
            format!(
                "Sampai {most} skenario, semuanya diukur dari kondisi saat ini yang sama. Tekan nama untuk mengerjakan skenario itu."
            )
        },
        name: "Nama skenario ini",
        copy: "Salin jadi skenario baru",
        full: |most| format!("Sudah ada {most} skenario; hapus satu untuk menambah yang lain."),
        make_baseline: "Jadikan kondisi saat ini",
        make_baseline_title: "Nilai skenario ini menjadi kondisi saat ini; semua skenario lain lalu diukur dari sana. Dapat diurungkan.",
        remove: "Hapus skenario ini",
        table: "Kondisi saat ini dan semua skenario",
        use_it: |name| format!("Kerjakan {name}"),
        in_use: "sedang dikerjakan",
        index: "Indeks",
        band: "Predikat",
        to_next: "Ke predikat berikut",
        at_top: "tertinggi",
        chance: "Kemungkinan predikat itu atau lebih",
        chance_holds: "tetap",
        chance_note: "kemungkinan bahwa hasil akhir asesor tetap pada predikat itu atau lebih tinggi, bila semua nilai diajukan dalam penilaian mandiri dan asesornya seperti anggapan di tab Risiko: mula-mula seperti pada Kota Denpasar, satu-satunya kota dengan pasangan penilaian mandiri dan hasil akhir yang diumumkan. Hanya perkiraan kasar. Tetap: predikat itu tercapai juga bila tidak satu pun kenaikan diterima.",
        changed: "Indikator berubah",
        effort: |unit| format!("Upaya ({unit})"),
        effort_word: "Upaya",
        effort_note: "dari kondisi saat ini, dengan andaian upaya yang dipakai tab Rencana.",
        indicators: "Indikator yang berubah",
        nothing_changed: "Belum ada indikator yang berubah dari kondisi saat ini.",
        marks: "▲ naik dan ▼ turun terhadap kondisi saat ini",
    },
    peers: PeerWords {
        heading: "Di antara instansi lain",
        peer_group: "Dibandingkan dengan",
        peer_groups: |peer_group, kind, province| match peer_group {
            PeerGroup::KindInProvince if kind.is_empty() || province.is_empty() => {
                "Instansi sejenis seprovinsi".to_owned()
            }
            PeerGroup::KindInProvince => format!("{kind} di {province}"),
            PeerGroup::Kind if kind.is_empty() => "Instansi sejenis se-Indonesia".to_owned(),
            PeerGroup::Kind => format!("{kind} se-Indonesia"),
            PeerGroup::Province if province.is_empty() => "Semua instansi seprovinsi".to_owned(),
            PeerGroup::Province => format!("Semua instansi di {province}"),
            PeerGroup::Nation => "Semua instansi se-Indonesia".to_owned(),
            PeerGroup::Picked => "Pilihan sendiri".to_owned(),
        },
        other_instrument: |instrument| {
            format!(
                "Hasil evaluasi resmi per instansi hanya ada untuk PermenPANRB 59/2020 (2023 dan 2024). Indeks menurut {instrument} tidak dapat diperingkat di antaranya. Skenario di atas dan riwayat resmi di bawah tetap dapat dipakai."
            )
        },
        no_kind: "Jenis instansi ini tidak diketahui, jadi belum ada kelompok sejenis. Pilih “Semua instansi se-Indonesia” atau “Pilihan sendiri”, atau buka instansi dengan nama resminya.",
        no_province: "Instansi ini tidak berprovinsi, atau provinsinya tidak diketahui. Pilih kelompok lain.",
        not_published: |name, year| {
            format!(
                "{name} tidak ada dalam hasil evaluasi resmi {year}. Instansi ini diperingkat sebagai tambahan; angka resminya sendiri dan perubahan 2023–2024 tidak ada."
            )
        },
        unnamed: "Instansi ini",
        none: |year| {
            format!("Tidak ada hasil evaluasi resmi {year} dalam kelompok ini. Pilih kelompok lain.")
        },
        pick: "Cari instansi untuk dibandingkan",
        pick_hint: "mis. Sumedang, Kota Bandung …",
        pick_none: "Belum ada yang dipilih. Cari nama, lalu tekan Tambah.",
        pick_unknown: |text| {
            format!(
                "Tidak ada instansi dengan hasil evaluasi resmi yang cocok dengan “{text}”. Periksa ejaan atau pakai kata lain."
            )
        },
        picked: "Pilihan",
        add: |name| format!("Tambah {name}"),
        drop: |name| format!("Keluarkan {name}"),
        rank: |rank, of| format!("Peringkat {rank} dari {of}"),
        rank_moves: |from, to, of| format!("Peringkat {from} → {to} dari {of}"),
        sources: |year, is_estimated| {
            let own = if is_estimated {
                " Nilai saat ini instansi ini adalah perkiraan simulator dari hasil resminya."
            } else {
                ""
            };
            format!(
                "Angka resmi: indeks dan nilai domain {year} instansi lain, dua desimal.{own} Peringkat dihitung dari angka resmi itu, dengan kondisi saat ini atau skenario di tempat angka instansi sendiri."
            )
        },
        standing: "Kedudukan indeks dan setiap domain",
        part: "Bagian",
        baseline: "Kondisi saat ini",
        scenario: "Skenario",
        rank_column: "Peringkat",
        percentile: "Persentil",
        percentile_title: "Berapa persen instansi lain yang angkanya lebih rendah",
        next_rank: "Untuk naik peringkat",
        best: "teratas",
        to_rank: |distance, rank, sharing| match sharing {
            0 | 1 => format!("perlu +{distance} untuk peringkat {rank}"),
            _ => {
                format!(
                    "perlu +{distance} untuk peringkat {rank}, yang ditempati {sharing} instansi dengan angka sama"
                )
            }
        },
        pick_nobody: "Pilih 2–10 instansi untuk dibandingkan, misalnya:",
        pick_best: |province| format!("terbaik di {province}"),
        pick_above: "tepat di atas instansi ini",
        pick_near: "indeks terdekat",
        median: "Median",
        above_median: "Terhadap median",
        index: "Indeks",
        movement: "Perubahan 2023–2024",
        measure: "Yang digambar",
        axis: |part| format!("{part} (tingkat)"),
        axis_movement: "Perubahan indeks resmi 2023 ke 2024 (tingkat)",
        chart: |part, count, year| format!("{part} {count} instansi, {year}; satu titik satu instansi"),
        point: "Tunjuk satu titik untuk melihat namanya; semua nama ada di tabel.",
        median_at: |figure| format!("median {figure}"),
        baseline_at: |figure| format!("saat ini {figure}"),
        scenario_at: |figure| format!("skenario {figure}"),
        own_movement: |difference| format!("instansi ini {difference}"),
        moved: |up, same, down| format!("2023 ke 2024: {up} naik, {same} tetap, {down} turun."),
        crossed: |up, down| format!("Predikat naik pada {up} dan turun pada {down} instansi."),
        table: "Tabel semua instansi",
        agency: "Instansi",
        published_band: "Predikat resmi",
        no_movement: "tidak ada hasil 2023",
        more: |count| format!("Tampilkan {count} lagi"),
        sort: |column| format!("Urutkan menurut {column}"),
    },
    parts: PartWords {
        heading: "Kekuatan dan kesenjangan",
        domains: "Domain: angka resmi",
        domains_note: |year| format!("Skenario terhadap median angka resmi {year} kelompok ini."),
        aspects: "Aspek: perkiraan simulator",
        aspects_note: "Nilai aspek tidak diumumkan. Tingkat setiap instansi lain diperkirakan simulator dari nilai domainnya dan pola rata-rata jenisnya, jadi beda antaraspek dalam satu domain tidak banyak berarti.",
        aspects_estimated: "Tingkat instansi ini pun masih perkiraan: koreksilah di “Kondisi saat ini” agar bagian ini berarti.",
        above: "Di atas median",
        below: "Di bawah median",
        none: "Tidak ada.",
        own: "Skenario",
        median: "Median",
        difference: "Selisih",
        compute: |count| format!("Hitung untuk {count} instansi"),
        computing: |done, of| format!("Menghitung… {done} dari {of} instansi"),
        falls: "Satu tingkat dari predikat di bawahnya",
        falls_note: "Perkiraan simulator, bukan hasil evaluasi resmi: dari angka resmi dicari semua jumlah tingkat yang mungkin. Pada instansi ini predikat turun bila satu indikator, yang paling berbobot, kehilangan satu tingkat.",
        falls_count: |count, of| format!("{count} dari {of} instansi dalam kelompok ini."),
        agency: "Instansi",
        index: "Indeks resmi",
        from: "Predikat resmi",
        to: "Menjadi",
        certainty: "Kepastian",
        certain: "pasti, pada semua kemungkinan",
        possible: |falling, of| format!("pada {falling} dari {of} kemungkinan"),
    },
    trend: TrendWords {
        heading: "Riwayat resmi 2018–2025",
        lead: "Rata-rata dalam laporan kementerian dan hasil evaluasi resmi instansi ini. Indeks dua instrumen tidak sebanding: garisnya putus di antara 2020 dan 2021.",
        groups: "Rata-rata yang digambar",
        group: |group| match group {
            Group::Nation => "Nasional",
            Group::NationRestated => "Nasional (laporan 2024)",
            Group::Central => "Instansi pusat",
            Group::Regional => "Pemerintah daerah",
            Group::Bodies => "LNS dan lainnya",
            Group::Kind(AgencyKind::Ministry) => "Kementerian",
            Group::Kind(AgencyKind::NonMinistry) => "LPNK",
            Group::Kind(AgencyKind::NonStructural) => "LNS",
            Group::Kind(AgencyKind::OtherCentral) => "Pusat lain",
            Group::Kind(AgencyKind::Province) => "Provinsi",
            Group::Kind(AgencyKind::Regency) => "Kabupaten",
            Group::Kind(AgencyKind::City) => "Kota",
        },
        own_none: |name| {
            format!("{name} tidak ada dalam hasil evaluasi resmi, jadi garisnya sendiri tidak ada.")
        },
        title: "Indeks SPBE 2018 sampai 2025",
        description: |count| {
            format!(
                "{count} garis menurut tahun; instrumen berganti di antara 2020 dan 2021. Angkanya ada di tabel di bawah gambar."
            )
        },
        table: "Tabel riwayat",
        year: "Tahun",
        instrument: "Peraturan",
        nothing: "–",
        gaps: "Tanda – berarti tidak diumumkan: titik tidak dibuat dan garis tidak disambung melewatinya.",
        regulation: |id| match id {
            "permenpanrb-5-2018" => "PermenPANRB 5/2018",
            _ => "PermenPANRB 59/2020",
        },
    },
};
