//! Many agencies at once: the example, published results, tables of all sizes, one member into the simulator and back.
use thirtyfour::Key;

use super::support::{OKU_2024, Outcome, Page, Screen, journey};

const FILE: &str = "#cohort-file";

/// The columns of the documented form for so many indicators.
fn header(indicators: usize) -> String {
    let columns = ["instansi", "jenis", "provinsi", "tahun"].map(str::to_owned);
    let numbers = (1..=indicators).map(|number| number.to_string());
    columns.into_iter().chain(numbers).collect::<Vec<_>>().join(";")
}

/// A row that has the same level everywhere.
fn line(agency: &str, level: usize, indicators: usize) -> String {
    format!("{agency};kabupaten;Jawa Barat;2025{}", format!(";{level}").repeat(indicators))
}

/// A table of so many agencies at levels from 1 to 5 in turn.
pub(super) fn table(rows: usize) -> String {
    let mut table = header(47);
    for row in 0..rows {
        table.push('\n');
        table.push_str(&line(&format!("Kab. Contoh {}", row + 1), row % 5 + 1, 47));
    }
    table
}

/// The room, without members yet.
pub(super) async fn open_the_room(page: &Page) -> Outcome {
    page.keep_example().await?;
    page.press_button("Kelompok daerah").await?;
    page.sees(".cohort", "Beberapa instansi yang maju bersama").await
}

pub(super) async fn open_a_file(page: &Page, name: &str, table: &str) -> Outcome {
    page.press_button("Buka CSV").await?;
    page.upload(FILE, name, table.as_bytes()).await
}

#[tokio::test]
async fn the_example_shares_a_service_on_the_public_services() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        open_the_room(&page).await?;
        page.sees(".lab", "30 dari 62 yang diketahui").await?;
        page.press_button("Pakai 30 anggota Living Lab").await?;
        page.sees(".answer", "30 dari 30").await?;
        page.press_button("Urungkan").await?;
        page.press_button("Pakai contoh ini").await?;
        page.sees(".cohort", "bukan daftar percontohan").await?;
        page.sees(".answer", "4 dari 4").await?;
        page.sees(".answer", "3,42").await?;
        page.press_button("Semua: Layanan Publik").await?;
        page.sees(".answer", "3,42 → 3,44 +0,02").await?;
        page.sees(".service .summary", "6 indikator → tingkat 4").await?;
        page.sees(".gainers", "Kab. Ogan Komering Ulu +0,06").await?;
        // A level that is only pointed at is tried, and forgotten when the pointer leaves.
        page.point_at(".lift-to [data-value='500']").await?;
        page.sees(".answer", "3,42 → 3,58").await?;
        page.point_at("#cohort-heading").await?;
        page.sees(".answer", "3,42 → 3,44").await?;
        page.click(".lift-to [data-value='500']").await?;
        page.sees(".service .summary", "6 indikator → tingkat 5").await?;
        page.click("#cohort-goal option[value='3']").await?;
        page.sees(".answer", "anggota mencapai").await?;
        page.picture("cohort").await?;
        // One member is left out, and gains nothing.
        page.click(".member-table tbody tr:nth-child(4) input").await?;
        page.sees(".sharing", "1 anggota tidak ikut.").await?;
        page.sees(".member-table tr:nth-child(4) .number", "2,62").await?;
        page.press_button("Urungkan").await?;
        page.sees(".sharing", "Semua anggota ikut.").await?;
        // It is found again after a reload.
        page.wait_until(
            "the cohort to be kept",
            "localStorage.getItem('spbe-simulator')?.includes('Sumedang')",
        )
        .await?;
        page.reload().await?;
        page.press_button("Kelompok daerah").await?;
        page.sees(".service .summary", "6 indikator → tingkat 5").await
    })
    .await
}

#[tokio::test]
async fn ready_made_services_are_stacked_and_the_best_two_are_found() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        open_the_room(&page).await?;
        page.press_button("Pakai contoh ini").await?;
        page.press_button("Pilih layanan contoh…").await?;
        page.press_button("Tambah semuanya").await?;
        page.sees(".stack", "Digitalisasi administrasi pemerintahan").await?;
        page.press_button("Rata-rata dulu").await?;
        page.sees(".stack tbody tr:first-child", "Digitalisasi administrasi pemerintahan").await?;
        page.click(".best select:first-of-type option[value='2']").await?;
        page.press_button("Cari").await?;
        page.sees(".best", "Pilihan terbaik: semua 28 kemungkinan sudah diperiksa.").await?;
        page.press_button("Pakai pilihan ini").await?;
        page.wait_until("two services", "document.querySelectorAll('.service:not(.off)').length === 2").await
    })
    .await
}

#[tokio::test]
async fn members_are_taken_from_the_published_results_of_a_province() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        open_the_room(&page).await?;
        page.press_button("Hasil evaluasi resmi").await?;
        page.choose("Provinsi", "Sumatera Selatan").await?;
        page.press_button("Tambahkan semua (18)").await?;
        page.sees("#cohort-heading", "18 anggota").await?;
        page.sees(".member-table", "Kota Palembang").await?;
        page.sees(".cohort", "adalah perkiraan simulator dari hasil evaluasi resmi").await
    })
    .await
}

#[tokio::test]
async fn a_table_of_640_agencies_is_opened_sorted_and_exported() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        open_the_room(&page).await?;
        open_a_file(&page, "nasional.csv", &table(640)).await?;
        page.sees("#cohort-heading", "640 anggota").await?;
        page.sees(".answer", "384 dari 640").await?;
        page.press_button("Semua: Layanan Administrasi").await?;
        page.sees(".answer", "sekarang 384").await?;
        page.click(".member-table thead th:nth-child(2) button").await?;
        page.sees(".member-table tbody tr:nth-child(2)", "Kab. Contoh 5").await?;
        let drawn: usize =
            page.evaluate("document.querySelectorAll('.member-table tbody tr').length").await?;
        assert!(drawn < 60, "{drawn} rows are drawn");
        // The last row is reached by scrolling.
        page.run("document.querySelector('.member-table .scroller').scrollTo(0, 1e6)").await?;
        page.sees(".member-table tbody", "Kab. Contoh 636").await?;
        page.press_button("Unduh CSV").await?;
        let file = String::from_utf8_lossy(&page.downloaded("kelompok-daerah.csv").await?).into_owned();
        assert_eq!(file.lines().count(), 641);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_hundred_thousand_rows_are_read_with_a_bar_and_can_be_given_up() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        open_the_room(&page).await?;
        let table = table(100_000);
        open_a_file(&page, "besar.csv", &table).await?;
        page.sees(".reading", "Membaca…").await?;
        page.run("document.querySelector('#cancel-reading').click()").await?;
        page.sees(".end", "Dibatalkan; tidak ada yang diubah.").await?;
        page.sees(".cohort", "Beberapa instansi yang maju bersama").await?;
        page.upload(FILE, "besar.csv", table.as_bytes()).await?;
        page.sees("#cohort-heading", "100.000 anggota").await?;
        page.sees(".answer", "60.000 dari 100.000").await?;
        page.sees(".cohort .warning", "terlalu besar untuk disimpan").await?;
        page.run("document.querySelector('.member-table .scroller').scrollTo(0, 1e9)").await?;
        page.sees(".member-table tbody", "Kab. Contoh 100000").await
    })
    .await
}

#[tokio::test]
async fn a_faulty_table_changes_nothing_and_its_faults_can_be_downloaded() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        open_the_room(&page).await?;
        let rows = [header(47), line("Kab. Satu", 3, 47), line("Kab. Dua", 9, 47), line("", 3, 47)];
        open_a_file(&page, "salah.csv", &rows.join("\n")).await?;
        page.sees(".faults", "Ada 48 kesalahan. Tidak ada yang diubah.").await?;
        page.sees(".faults li", "Baris 3, kolom 5 (“1”): nilai “9” di luar skala; isi 1–5 atau kosongkan.")
            .await?;
        page.press_button("Unduh daftar kesalahan").await?;
        let file = String::from_utf8_lossy(&page.downloaded("kesalahan.csv").await?).into_owned();
        assert_eq!(file.lines().count(), 49);
        assert!(file.contains("4,1,instansi,,"), "{file}");
        page.is_gone(".answer").await
    })
    .await
}

#[tokio::test]
async fn a_table_of_another_instrument_is_recognised() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        open_the_room(&page).await?;
        let rows = [header(20), line("Kab. Satu", 3, 20), line("Kab. Dua", 2, 20)];
        open_a_file(&page, "pemdi.csv", &rows.join("\n")).await?;
        page.sees(".end", "Tabel ini berisi indikator").await?;
        page.click("#change-instrument").await?;
        page.sees("#cohort-heading", "2 anggota").await?;
        page.sees(".footer", "8 Tahun 2026").await
    })
    .await
}

#[tokio::test]
async fn the_same_agency_twice_is_asked_about() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        open_the_room(&page).await?;
        page.press_button("Tempel tabel").await?;
        let rows = [header(47), line("Kab. Satu", 3, 47), line("Kab. Dua", 2, 47), line("kab. satu", 4, 47)];
        page.allow_clipboard().await?;
        page.copy(&rows.join("\n").replace(';', "\t")).await?;
        page.paste_into("#cohort-paste").await?;
        page.press_button("Pakai tabel ini").await?;
        page.sees(".duplicates", "Kab. Satu: 2 kali, indeks 3,00 / 4,00").await?;
        page.press_button("Simpan yang terakhir").await?;
        page.sees("#cohort-heading", "2 anggota").await?;
        page.is_gone(".duplicates").await
    })
    .await
}

#[tokio::test]
async fn a_member_goes_into_the_simulator_and_comes_back_with_its_scenario() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        open_the_room(&page).await?;
        page.press_button("Pakai contoh ini").await?;
        page.press_button("Buka Kab. Musi Banyuasin").await?;
        page.sees("#member", "Anggota: Kab. Musi Banyuasin").await?;
        page.press_button("Buka di Simulasi").await?;
        page.reads(("3,62", "Sangat Baik")).await?;
        page.sees(".agency", "Kab. Musi Banyuasin").await?;
        page.set_level(47, 5).await?;
        page.reads(("3,68", "Sangat Baik")).await?;
        page.press_button("Kelompok daerah").await?;
        page.sees(".visiting", "Kab. Musi Banyuasin sedang dibuka di tab Simulasi.").await?;
        page.click("#take-back").await?;
        page.sees(".member-table tbody tr:nth-child(2)", "3,68").await?;
        page.press_button("Urungkan").await?;
        page.sees(".member-table tbody tr:nth-child(2)", "3,62").await?;
        page.press_button("Simulasi").await?;
        page.press_button("Urungkan").await?;
        page.press_button("Urungkan").await?;
        page.reads(OKU_2024).await
    })
    .await
}

#[tokio::test]
async fn a_cohort_is_built_by_hand() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        open_the_room(&page).await?;
        page.press_button("Susun sendiri").await?;
        page.press_button("Tambah skenario Kab. Ogan Komering Ulu").await?;
        page.sees("#cohort-heading", "1 anggota").await?;
        page.press_button("Tambah anggota kosong").await?;
        page.sees("#member", "Anggota: Anggota baru").await?;
        // A name is never empty: it is typed over the old one.
        page.click(".member-name").await?;
        page.press_with(&[Key::Control], 'a').await?;
        page.press("Kab. Buatan").await?;
        page.press(Key::Tab).await?;
        page.sees("#member", "Anggota: Kab. Buatan").await?;
        page.click("#member .levels-grid li:first-child option[value='3']").await?;
        page.sees(".member-table tbody tr:nth-child(3)", "1,03").await?;
        page.press_button("Keluarkan dari kelompok").await?;
        page.sees("#cohort-heading", "1 anggota").await
    })
    .await
}
