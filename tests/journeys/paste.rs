//! Beginning with values from a spreadsheet.
use std::iter::repeat_n;

use super::support::{OKU_2024, Outcome, Page, Screen, journey};

/// 47 cells with one value but for the last sixteen, the services, which weigh 45,5 %.
fn cells(value: &'static str, services: &'static str, between: &str) -> String {
    let cells = repeat_n(value, 31).chain(repeat_n(services, 16));
    cells.collect::<Vec<_>>().join(between)
}

async fn paste(page: &Page, text: &str) -> Outcome {
    page.copy(text).await?;
    page.paste_into("#paste-box").await
}

/// Pastes and uses what was pasted as the data of an agency of its own.
async fn paste_and_use(page: &Page, text: &str) -> Outcome {
    paste(page, text).await?;
    page.press_button("Pakai nilai ini").await
}

#[tokio::test]
async fn a_column_or_a_row_of_a_spreadsheet_becomes_the_baseline() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.allow_clipboard().await?;
        page.press_button("Tempel nilai").await?;
        page.fill(".agency-name", "Dinas Kominfo").await?;
        // A column, as a spreadsheet copies it.
        paste_and_use(&page, &(cells("2", "4", "\r\n") + "\r\n")).await?;
        page.reads(("2,91", "Baik")).await?;
        page.is_gone(".start").await?;
        page.sees(".agency", "Dinas Kominfo").await?;
        page.is_gone(".estimate").await?;
        let levels = page.all_levels().await?;
        assert_eq!((levels[30], levels[31]), (2, 4));
        // A row.
        page.click(".agency").await?;
        page.press_button("Tempel nilai").await?;
        paste(&page, &cells("3", "5", "\t")).await?;
        page.press_button("Buka, gantikan yang ada").await?;
        page.reads(("3,91", "Sangat Baik")).await?;
        // Empty cells are indicators that nobody has answered.
        page.click(".agency").await?;
        page.press_button("Tempel nilai").await?;
        paste(&page, &cells("3", "", "\t")).await?;
        page.press_button("Buka, gantikan yang ada").await?;
        page.reads(("2,09", "Cukup")).await?;
        page.sees(".headline", "Belum lengkap: 16 indikator kosong").await
    })
    .await
}

#[tokio::test]
async fn what_cannot_be_read_changes_nothing_and_says_why() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.reads(OKU_2024).await?;
        let before = page.all_levels().await?;
        page.allow_clipboard().await?;
        page.press_button("Tempel nilai").await?;
        let good = cells("3", "3", "\n");
        let one_off = good.replacen('3', "6", 1);
        let several = format!("{}\n3,5\nbaik", cells("3", "3", "\n").rsplitn(3, '\n').last().unwrap_or(""));
        for (text, faults) in [
            ("   ", vec!["Belum ada yang ditempel. Salin dulu selnya dari lembar kerja."]),
            (
                "3\n4\n2",
                vec!["Yang ditempel 3 sel, padahal instrumen ini berisi 47 indikator. Salin tepat 47 sel."],
            ),
            (&one_off, vec!["Sel 1, indikator 1: nilai “6” di luar skala; isi 1–5 atau kosongkan."]),
            (
                &several,
                vec![
                    "Sel 46, indikator 46: nilai “3,5” terlalu banyak desimalnya; isi 1–5 atau kosongkan.",
                    "Sel 47, indikator 47: nilai “baik” bukan angka; isi 1–5 atau kosongkan.",
                ],
            ),
        ] {
            paste_and_use(&page, text).await?;
            page.sees(".faults", faults[0]).await?;
            page.sees(".faults", "Tidak ada yang diubah.").await?;
            assert_eq!(page.visible_texts(".faults li").await?, faults);
            assert_eq!(page.all_levels().await?, before);
        }
        page.reads(OKU_2024).await?;
        assert!(!page.can_press("Urungkan").await?);
        // What was typed is still there to be mended, and then it is taken.
        paste_and_use(&page, &good).await?;
        page.reads(("3,00", "Baik")).await
    })
    .await
}

#[tokio::test]
async fn the_clipboard_is_read_at_the_press_of_a_button() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.allow_clipboard().await?;
        page.press_button("Tempel nilai").await?;
        page.copy("").await?;
        page.press_button("Tempel dari papan klip").await?;
        page.sees(".faults", "Papan klip kosong. Salin dulu nilainya dari lembar kerja.").await?;
        page.copy(&cells("4", "3", "\t")).await?;
        page.press_button("Tempel dari papan klip").await?;
        page.is_gone(".faults").await?;
        page.press_button("Pakai nilai ini").await?;
        page.reads(("3,55", "Sangat Baik")).await
    })
    .await
}

#[tokio::test]
async fn a_browser_that_hides_the_clipboard_is_no_dead_end() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.refuse_clipboard().await?;
        page.press_button("Tempel nilai").await?;
        page.press_button("Tempel dari papan klip").await?;
        page.sees(".faults", "Peramban tidak mengizinkan halaman membaca papan klip.").await?;
        page.reads(OKU_2024).await
    })
    .await
}

#[tokio::test]
async fn values_can_stand_beside_the_work_that_is_there() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.allow_clipboard().await?;
        page.press_button("Tempel nilai").await?;
        page.fill(".agency-name", "Dinas Kominfo").await?;
        paste_and_use(&page, &cells("2", "4", "\r\n")).await?;
        page.reads(("2,91", "Baik")).await?;
        page.click(".agency").await?;
        page.press_button("Tempel nilai").await?;
        paste(&page, &cells("3", "5", "\t")).await?;
        page.sees(".reading", "47 dari 47 terbaca → 3,91 Sangat Baik").await?;
        page.reads(("2,91", "Baik")).await?;
        page.press_button("Tambahkan dan bandingkan").await?;
        page.reads(("3,91", "Sangat Baik")).await?;
        page.is_gone(".start").await?;
        page.sees(".headline .from", "2,91").await?;
        page.press_button("Urungkan").await?;
        page.reads(("2,91", "Baik")).await
    })
    .await
}

#[tokio::test]
async fn own_levels_become_the_baseline_of_the_open_agency_in_one_choice() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.allow_clipboard().await?;
        page.fill("#agency-search", "oku").await?;
        page.press_button("Buka Kab. Ogan Komering Ulu, hasil 2024: 2,62 Baik").await?;
        page.is_gone(".start").await?;
        let row = |number: u8| format!("{number}\tNama\t{}", if number > 31 { 4 } else { 2 });
        let rows = (1..=47).rev().map(row).collect::<Vec<_>>().join("\r\n");
        page.copy(&format!("No\tIndikator\tNilai\r\n{rows}")).await?;
        // Right on the page, with no field in focus.
        page.hears_keys().await?;
        page.run("document.activeElement?.blur()").await?;
        page.press_with(&[thirtyfour::Key::Control], 'v').await?;
        page.sees(".reading", "47 dari 47 terbaca → 2,91 Baik").await?;
        page.reads(OKU_2024).await?;
        page.sees(".choices .primary", "Pakai sebagai kondisi saat ini Kab. Ogan Komering Ulu 2024").await?;
        page.press_button("Pakai sebagai kondisi saat ini Kab. Ogan Komering Ulu 2024").await?;
        page.reads(("2,91", "Baik")).await?;
        page.sees(".agency", "Kab. Ogan Komering Ulu").await?;
        page.is_gone(".estimate").await?;
        page.is_gone(".headline .difference").await?;
        page.sees(".result", "dari 392 nasional").await?;
        page.press_button("Urungkan").await?;
        page.reads(OKU_2024).await
    })
    .await
}
