//! An opened indicator.
use super::support::{COMPLAINTS, Outcome, PLANNING, Page, Screen, evidence, journey, row, sentence};

/// Waits until an open ladder has five rungs, the next step from `level` being marked and worth this.
async fn ladder(page: &Page, indicator: u8, level: u8, worth: &str) -> Outcome {
    let ladder = format!("{} .ladder", row(indicator));
    page.sees(&format!("{ladder} .next"), &format!("langkah berikut, {worth}")).await?;
    let numbers = page.visible_texts(&format!("{ladder} li > b")).await?;
    assert_eq!(numbers, ["1", "2", "3", "4", "5"]);
    let next = page.visible_texts(&format!("{ladder} .next > b")).await?;
    assert_eq!(next, [(level + 1).to_string()]);
    let reached = page.visible_texts(&format!("{ladder} .reached")).await?;
    assert_eq!(reached.len(), usize::from(level));
    Ok(())
}

#[tokio::test]
async fn an_opened_row_shows_five_rungs_and_what_the_next_step_is_worth() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.press_button("Rincian Pengaduan pelayanan publik").await?;
        let level = page.level(COMPLAINTS).await?;
        ladder(&page, COMPLAINTS, level, "+0,03").await?;
        page.sees(".details", "Tingkat Kematangan Layanan Pengaduan Pelayanan Publik").await?;
        page.picture("details").await?;
        // The ladder follows the picker.
        page.lower(COMPLAINTS).await?;
        ladder(&page, COMPLAINTS, level - 1, "+0,03").await?;
        page.set_level(COMPLAINTS, 5).await?;
        page.is_gone(".ladder .next").await?;
        // Opening another closes this one.
        page.press_button("Rincian Layanan perencanaan").await?;
        let level = page.level(PLANNING).await?;
        ladder(&page, PLANNING, level, "+0,0275").await?;
        assert_eq!(page.visible_texts(".ladder").await?.len(), 1);
        page.press_button("Rincian Layanan perencanaan").await?;
        page.is_gone(".ladder").await
    })
    .await
}

#[tokio::test]
async fn an_opened_row_says_what_each_level_asks_for_and_what_is_evidence() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        // Without having pointed at any level before.
        page.press_button("Rincian Pengaduan pelayanan publik").await?;
        for level in 1..=5_u8 {
            page.sees(&format!(".ladder li:nth-child({level})"), &sentence(COMPLAINTS, level, "id")?).await?;
        }
        page.sees(".details", &evidence(COMPLAINTS, "id")?).await?;
        page.press_button("Switch to English").await?;
        page.sees(".ladder .next", &sentence(COMPLAINTS, 5, "en")?).await?;
        page.sees(".details", &evidence(COMPLAINTS, "en")?).await
    })
    .await
}

#[tokio::test]
async fn an_opened_row_empties_its_indicator() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.press_button("Rincian Pengaduan pelayanan publik").await?;
        page.press_button("Kosongkan").await?;
        page.has_level(COMPLAINTS, 0).await?;
        page.sees(".headline", "Belum lengkap: 1 indikator kosong").await?;
        page.press_button("Urungkan").await?;
        page.reads(("2,62", "Baik")).await
    })
    .await
}
