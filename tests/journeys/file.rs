//! Beginning with a file.
use super::support::{OKU_2024, Outcome, Page, Screen, journey};

const FIELD: &str = "#table-file";

/// A header of the documented form.
fn header(separator: &str) -> String {
    let indicators = (1..=47).map(|number| number.to_string());
    let columns = ["instansi", "jenis", "provinsi", "tahun"].map(str::to_owned);
    columns.into_iter().chain(indicators).collect::<Vec<_>>().join(separator)
}

/// A row that has the same value everywhere.
fn line(agency: &str, value: &str, separator: &str) -> String {
    let first = [agency, "kabupaten", "Jawa Barat", "2025"];
    first.into_iter().chain([value; 47]).collect::<Vec<_>>().join(separator)
}

async fn open_the_way(page: &Page) -> Outcome {
    page.reads(OKU_2024).await?;
    page.press_button("Buka berkas").await
}

#[tokio::test]
async fn a_table_as_indonesian_spreadsheets_write_it_is_opened() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        open_the_way(&page).await?;
        let table = format!("\u{feff}{}\r\n{}\r\n", header(";"), line("Kab. Contoh; Baru", "4,00", ";"));
        let table = table.replace("Kab. Contoh; Baru", "\"Kab. Contoh; Baru\"");
        page.upload(FIELD, "nilai.csv", table.as_bytes()).await?;
        page.reads(("4,00", "Sangat Baik")).await?;
        page.is_gone(".start").await?;
        page.sees(".agency", "Kab. Contoh; Baru").await?;
        page.sees(".agency", "dari berkas").await?;
        page.sees(".editing", "Kondisi 2025").await?;
        assert_eq!(page.all_levels().await?, [4; 47]);
        page.press_button("Urungkan").await?;
        page.reads(OKU_2024).await
    })
    .await
}

#[tokio::test]
async fn of_several_agencies_one_is_chosen() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        open_the_way(&page).await?;
        let table = [
            header(","),
            line("Kab. Satu", "1", ","),
            line("Kab. Dua", "2", ","),
            line("Kab. Tiga", "3", ","),
        ];
        page.upload(FIELD, "nilai.csv", table.join("\n").as_bytes()).await?;
        page.sees(".file", "Berkas berisi 3 instansi. Pilih satu:").await?;
        page.reads(OKU_2024).await?;
        page.sees(".file li:nth-child(2)", "Kab. Dua").await?;
        page.sees(".file li:nth-child(2)", "2,00 Cukup").await?;
        page.click(".file li:nth-child(2) button").await?;
        page.reads(("2,00", "Cukup")).await?;
        page.sees(".agency", "Kab. Dua").await
    })
    .await
}

#[tokio::test]
async fn a_table_with_faults_changes_nothing_and_lists_each_with_its_place() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        open_the_way(&page).await?;
        let before = page.all_levels().await?;
        let good = line("Kab. Satu", "3", ";");
        let table = [
            header(";"),
            good.clone(),
            good.replacen(";3;3;3", ";3;6;3", 1),
            good.replacen("Kab. Satu", "", 1),
            good.replacen("2025", "tahun lalu", 1).replacen(";3;3;3", ";baik;3;3", 1),
            good.strip_suffix(";3").unwrap_or("").to_owned(),
        ];
        page.upload(FIELD, "nilai.csv", table.join("\n").as_bytes()).await?;
        page.sees(".faults", "Ada 5 kesalahan").await?;
        page.sees(".faults", "Tidak ada yang diubah.").await?;
        let faults = page.visible_texts(".faults li").await?;
        let places = [
            "Baris 3, kolom 6 (“2”): nilai “6” di luar skala; isi 1–5 atau kosongkan.",
            "Baris 4, kolom 1 (“instansi”): kosong; isi nama instansi.",
            "Baris 5, kolom 4 (“tahun”): “tahun lalu” bukan tahun antara 2000 dan 2100.",
            "Baris 5, kolom 5 (“1”): nilai “baik” bukan angka; isi 1–5 atau kosongkan.",
            "Baris 6: berisi 50 kolom, padahal kepala tabel berisi 51.",
        ];
        assert_eq!(faults, places);
        page.picture("faults").await?;
        assert_eq!(page.all_levels().await?, before);
        assert!(!page.can_press("Urungkan").await?);
        page.reads(OKU_2024).await?;
        // The same file, mended, is taken.
        page.upload(FIELD, "nilai.csv", [header(";"), good].join("\n").as_bytes()).await?;
        page.reads(("3,00", "Baik")).await
    })
    .await
}

#[tokio::test]
async fn what_is_no_table_is_told_apart() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        open_the_way(&page).await?;
        let before = page.all_levels().await?;
        let row = line("", "3", ",");
        let latin_1 = [header(",").as_bytes(), b"\nKab. Caf\xe9", row.as_bytes()].concat();
        let without_47 = [header(";"), line("Kab. Satu", "3", ";")]
            .map(|line| line.rsplit_once(';').unwrap().0.to_owned())
            .join("\n");
        for (bytes, words) in [
            (latin_1.as_slice(), "Baris 2, byte 9: byte 0xE9 bukan huruf UTF-8."),
            (b"", "Berkas kosong."),
            (header(",").as_bytes(), "tanpa satu pun baris instansi"),
            (without_47.as_bytes(), "tidak ada kolom untuk 47"),
        ] {
            page.upload(FIELD, "nilai.csv", bytes).await?;
            page.sees(".faults", words).await?;
            page.sees(".faults", "Ada satu kesalahan. Tidak ada yang diubah.").await?;
            assert_eq!(page.all_levels().await?, before);
        }
        let too_large = vec![b'3'; 20 * 1024 * 1024 + 1];
        page.upload(FIELD, "semua.csv", &too_large).await?;
        page.sees(".faults", "Berkas “semua.csv” lebih dari 20 MB.").await?;
        // What is no table at all goes to where all kinds of files are read.
        page.upload(FIELD, "nilai.csv", b"PK\x03\x04\x14\x00\x06\x00xl/workbook.xml").await?;
        page.sees(".files .warning", "Tidak ada yang diubah.").await?;
        assert_eq!(page.all_levels().await?, before);
        page.reads(OKU_2024).await
    })
    .await
}
