//! Scenarios side by side, the agency among published results, the official history.
use serde_json::json;
use thirtyfour::Key;

use super::support::{COMPLAINTS, OKU_2024, Outcome, Page, Screen, journey};

const AVERAGES: &str = include_str!("../../data/published/averages-by-group.csv");

/// Two services beside the complaints, all three at level 4 in the example and worth 0,03 a level.
const OPEN_DATA: u8 = 43;
const LEGAL_DOCUMENTS: u8 = 44;

const SMALL_PHONE: Screen = Screen { width: 360, height: 740 };

async fn to_tab(page: &Page) -> Outcome {
    page.press_button("Perbandingan").await?;
    page.sees(".compare h2", "Skenario berdampingan").await
}

/// The texts of a row of a table in the page, cell by cell.
async fn cells(page: &Page, table: &str, row: &str) -> Outcome<Vec<String>> {
    page.evaluate(&format!(
        "[...document.querySelectorAll({} + ' tr')]
            .filter((row) => row.cells[0].innerText.trim() === {})
            .flatMap((row) => [...row.cells].slice(1).map((cell) => cell.innerText.replace(/\\s+/g, ' ').trim()))",
        json!(table),
        json!(row)
    ))
    .await
}

/// Waits until a row of a table reads like this.
async fn row_reads(page: &Page, table: &str, row: &str, wanted: &[&str]) -> Outcome {
    let expected = json!(wanted).to_string();
    let script = format!(
        "JSON.stringify([...document.querySelectorAll({} + ' tr')]
            .filter((row) => row.cells[0].innerText.trim() === {})
            .flatMap((row) => [...row.cells].slice(1).map((cell) => cell.innerText.replace(/\\s+/g, ' ').trim()))) === {}",
        json!(table),
        json!(row),
        json!(expected)
    );
    let outcome = page.wait_until(&format!("{row} to read {wanted:?}"), &script).await;
    if outcome.is_err() {
        println!("{row} reads {:?}", cells(page, table, row).await?);
    }
    outcome
}

#[tokio::test]
async fn the_rank_in_the_province_before_and_after_raising_three_services() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        to_tab(&page).await?;
        page.sees(".ranks .rank", "Peringkat 8 dari 13").await?;
        row_reads(
            &page,
            ".ranks",
            "Indeks",
            &["2,62", "2,62", "8/13", "42", "perlu +0,04 untuk peringkat 7", "2,66", "−0,04"],
        )
        .await?;
        page.press_button("Simulasi").await?;
        for service in [COMPLAINTS, OPEN_DATA, LEGAL_DOCUMENTS] {
            page.set_level(service, 5).await?;
        }
        page.reads(("2,71", "Baik")).await?;
        to_tab(&page).await?;
        page.sees(".ranks .rank", "Peringkat 8 → 6 dari 13").await?;
        page.press_button("Kabupaten se-Indonesia").await?;
        page.sees(".ranks .rank", "dari 392").await?;
        page.press_button("Urungkan").await?;
        page.sees(".ranks .rank", "Peringkat 8 → 6 dari 13").await?;
        // The table behind the dots has everyone, with the movement since 2023.
        page.press_button("Tabel semua instansi").await?;
        let names = page.visible_texts("#members-table tbody th").await?;
        assert_eq!((names.len(), names.first().map(String::as_str)), (13, Some("Kab. Musi Banyuasin")));
        page.sees("#members-table .own", "8 Kab. Ogan Komering Ulu 2,62 2,40 1,90 1,09 3,63 Baik −0,05")
            .await?;
        page.press_button("Perubahan 2023–2024").await?;
        page.sees(".plot", "2023 ke 2024: 11 naik, 0 tetap, 2 turun.").await?;
        page.point_at(".dot-plot .own").await?;
        page.sees(".pointed-at", "Kab. Ogan Komering Ulu: Perubahan 2023–2024 −0,05").await?;
        // What is our reconstruction is said to be one.
        page.sees(".falls-count", "2 dari 13").await?;
        page.sees(".reconstruction", "Perkiraan simulator, bukan hasil evaluasi resmi").await?;
        // The plan to the next band, and where it would put the agency.
        page.press_button("Rencana").await?;
        page.press_button("Terapkan ke skenario").await?;
        page.reads(("3,51", "Sangat Baik")).await?;
        to_tab(&page).await?;
        page.sees(".ranks .rank", "Peringkat 8 → 3 dari 13").await
    })
    .await
}

#[tokio::test]
async fn two_scenarios_side_by_side_are_named_switched_made_the_baseline_and_removed() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.set_level(COMPLAINTS, 5).await?;
        page.reads(("2,65", "Baik")).await?;
        page.press_button("Tambah skenario, salinan dari yang sekarang").await?;
        page.set_level(OPEN_DATA, 5).await?;
        page.reads(("2,68", "Baik")).await?;
        to_tab(&page).await?;
        let table = ".side-by-side";
        row_reads(&page, table, "Indeks", &["2,62", "2,65 ▲ +0,03", "2,68 ▲ +0,06"]).await?;
        row_reads(&page, table, "Kemungkinan predikat itu atau lebih", &["–", "tetap", "tetap"]).await?;
        row_reads(&page, table, "Indikator berubah", &["0", "1", "2"]).await?;
        row_reads(&page, table, "Upaya (satuan)", &["0", "5", "10"]).await?;
        row_reads(&page, table, "43 Data terbuka", &["4", "4", "5 ▲"]).await?;
        page.fill("#scenario-name", "Rencana B").await?;
        page.press(Key::Enter).await?;
        page.sees(".side-by-side .present", "Rencana B").await?;
        page.sees(".editing [aria-pressed=true]", "Rencana B").await?;
        page.press_button("Kerjakan Skenario 1").await?;
        page.reads(("2,65", "Baik")).await?;
        page.sees(".side-by-side .present", "Skenario 1").await?;
        // From the header it goes, too.
        page.press_button("Rencana B").await?;
        page.reads(("2,68", "Baik")).await?;
        page.press_button("Kerjakan Skenario 1").await?;
        page.press_button("Jadikan kondisi saat ini").await?;
        row_reads(&page, table, "Indeks", &["2,65", "2,65", "2,68 ▲ +0,03"]).await?;
        page.sees(".header .origin", "dari skenario").await?;
        page.press_button("Urungkan").await?;
        row_reads(&page, table, "Indeks", &["2,62", "2,65 ▲ +0,03", "2,68 ▲ +0,06"]).await?;
        page.press_button("Hapus skenario ini").await?;
        row_reads(&page, table, "Indeks", &["2,62", "2,68 ▲ +0,06"]).await?;
        assert!(!page.can_press("Hapus skenario ini").await?);
        page.press_button("Urungkan").await?;
        row_reads(&page, table, "Indeks", &["2,62", "2,65 ▲ +0,03", "2,68 ▲ +0,06"]).await?;
        page.reload().await?;
        page.reads(("2,65", "Baik")).await?;
        page.sees(".editing", "Rencana B").await
    })
    .await
}

#[tokio::test]
async fn the_history_shows_the_averages_as_they_were_published() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        to_tab(&page).await?;
        for group in ["Kementerian", "Provinsi", "Kota"] {
            page.press_button(group).await?;
        }
        page.press_button("Tabel riwayat").await?;
        let heads = page.visible_texts("#trend-table thead th").await?;
        let groups = [("nasional", "Nasional"), ("kementerian", "Kementerian"), ("provinsi", "Provinsi"), ("kabupaten", "Kabupaten"), ("kota", "Kota")];
        let own = "Kab. Ogan Komering Ulu";
        let expected: Vec<_> = ["Tahun", "Peraturan", own].into_iter().chain(groups.map(|(_, name)| name)).collect();
        assert_eq!(heads, expected);
        for year in 2018..=2025 {
            let instrument = if year < 2021 { "PermenPANRB 5/2018" } else { "PermenPANRB 59/2020" };
            let own = match year {
                2023 => "2,67",
                2024 => "2,62",
                _ => "–",
            };
            let printed: Vec<_> = groups.iter().map(|(code, _)| average(year, code)).collect();
            let wanted: Vec<_> = [instrument, own].into_iter().chain(printed.iter().map(String::as_str)).collect();
            row_reads(&page, "#trend-table", &year.to_string(), &wanted).await?;
        }
        // No line is drawn across the change of instrument or a year that is missing.
        let lines: Vec<usize> = page
            .evaluate("[...document.querySelectorAll('.lines .line.pattern-1 polyline')].map((line) => line.points.length)")
            .await?;
        assert_eq!(lines, [3, 5], "the nation: 2018 to 2020, 2021 to 2025");
        page.sees(".trend", "tidak diterbitkan sebagai daftar").await?;
        page.click(".trend .sources summary").await?;
        page.sees(".trend .sources", "Rata-rata nasional 2025: satu siaran pers").await?;
        Ok(())
    })
    .await
}

/// The average index of a group in a year as the data file has it; a dash where it has none.
fn average(year: u16, group: &str) -> String {
    let start = |line: &&str| line.starts_with(&format!("{year},")) && line.split(',').nth(2) == Some(group);
    let index = AVERAGES.lines().find(start).and_then(|line| line.split(',').nth(3));
    index.map_or_else(|| "–".to_owned(), |index| index.replace('.', ","))
}

#[tokio::test]
async fn peers_are_picked_by_hand_and_a_name_that_nobody_has_is_told() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        to_tab(&page).await?;
        page.press_button("Pilihan sendiri").await?;
        page.sees(".picking", "Belum ada yang dipilih.").await?;
        page.fill("#peer-search", "xyzzy").await?;
        page.sees(".picking", "Tidak ada instansi dengan hasil evaluasi resmi yang cocok dengan “xyzzy”")
            .await?;
        page.fill("#peer-search", "sumedang").await?;
        page.press_button("Tambah Kab. Sumedang").await?;
        page.sees(".ranks .rank", "Peringkat 2 dari 2").await?;
        row_reads(
            &page,
            ".ranks",
            "Indeks",
            &["2,62", "2,62", "2/2", "0", "perlu +1,89 untuk peringkat 1", "3,57", "−0,95"],
        )
        .await?;
        page.reload().await?;
        to_tab(&page).await?;
        page.sees(".ranks .rank", "Peringkat 2 dari 2").await?;
        page.press_button("Keluarkan Kab. Sumedang").await?;
        // Alone there is no rank: others are suggested.
        page.sees(".nobody", "Pilih 2–10 instansi").await?;
        page.is_gone(".ranks").await
    })
    .await
}

#[tokio::test]
async fn without_published_results_the_room_says_so_and_the_rest_works() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.press_button("Beralih ke peraturan penggantinya").await?;
        page.sees(".instrument", "Indeks Pemdi").await?;
        to_tab(&page).await?;
        page.sees(".among", "Hasil evaluasi resmi per instansi hanya ada untuk PermenPANRB 59/2020").await?;
        page.is_gone(".ranks").await?;
        row_reads(&page, ".side-by-side", "Indeks", &["1,00", "1,00"]).await?;
        page.wait_for_text_with(".lines .own", "Kab. Ogan Komering Ulu").await
    })
    .await
}

#[tokio::test]
async fn on_a_phone_six_scenarios_fit_the_header_and_the_room_scrolls_its_tables_only() -> Outcome {
    journey(SMALL_PHONE, async |page: Page| {
        page.keep_example().await?;
        for number in 2..=6 {
            page.press_button("Tambah skenario, salinan dari yang sekarang").await?;
            page.sees(".editing [aria-pressed=true]", &format!("Skenario {number}")).await?;
        }
        assert!(!page.can_press("Tambah skenario, salinan dari yang sekarang").await?);
        to_tab(&page).await?;
        page.sees(".falls-count", "dari 13").await?;
        page.press_button("Tabel semua instansi").await?;
        page.wait_until(
            "no more than the width of the screen",
            "document.scrollingElement.scrollWidth <= innerWidth",
        )
        .await?;
        page.reads(OKU_2024).await
    })
    .await
}
