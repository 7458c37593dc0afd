//! Correcting where the agency stands.
use super::support::{COMPLAINTS, OKU_2024, OKU_2024_LOWERED, Outcome, PLANNING, Page, Screen, journey, row};

#[tokio::test]
async fn a_corrected_estimate_loses_its_mark_and_the_scenario_follows() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        let mark = format!("{} .estimate", row(COMPLAINTS));
        page.sees(&mark, "≈").await?;
        page.sees(".segments", "Perkiraan 47").await?;
        page.press_button("Kondisi 2024").await?;
        page.sees(".toolbar", "Anda sedang mengoreksi kondisi saat ini.").await?;
        let level = page.level(COMPLAINTS).await?;
        page.lower(COMPLAINTS).await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.is_gone(&mark).await?;
        page.sees(".segments", "Perkiraan 46").await?;
        page.sees(".header .origin", "hasil 2024 · 46 tingkat perkiraan").await?;
        page.sees("#reconciled", "1 dari 47 sudah dikoreksi").await?;
        page.sees("#reconciled", "Tingkat Anda → 2,59 · angka resmi 2024: 2,62 · Layanan").await?;
        page.sees("#reconciled", "≠ 3,63, lainnya cocok ✓").await?;
        page.press_button("Skenario").await?;
        // It stands where the baseline stands: no difference, nothing changed.
        page.has_level(COMPLAINTS, level - 1).await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.is_gone(".headline .difference").await?;
        page.press_button("Titik kembali ▾").await?;
        page.sees(".points", "Kembali ke kondisi saat ini").await?;
        assert!(!page.can_press("Kembali ke kondisi saat ini").await?);
        page.press_button("Urungkan").await?;
        page.sees(&mark, "≈").await?;
        page.reads(OKU_2024).await?;
        // What the buttons change is a way of looking, and no change to be undone.
        assert_eq!(page.visible_texts(".editing [aria-pressed=true]").await?, ["Skenario"]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_scenario_that_has_moved_away_stays_when_the_baseline_is_corrected() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        let level = page.level(COMPLAINTS).await?;
        page.set_level(COMPLAINTS, level + 1).await?;
        page.has_level(COMPLAINTS, level + 1).await?;
        page.press_button("Kondisi 2024").await?;
        page.has_level(COMPLAINTS, level).await?;
        page.lower(COMPLAINTS).await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.press_button("Skenario").await?;
        page.has_level(COMPLAINTS, level + 1).await?;
        // Two levels of 0,03 above the corrected baseline.
        page.sees(".headline .difference", "+0,06").await?;
        page.reads(("2,65", "Baik")).await
    })
    .await
}

#[tokio::test]
async fn an_estimate_that_is_right_is_confirmed_in_the_details() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.press_button("Rincian Layanan perencanaan").await?;
        page.sees(".details", "Perkiraan simulator dari hasil evaluasi resmi, belum tingkat yang sebenarnya")
            .await?;
        let before = page.all_levels().await?;
        page.press_button("Tingkat saat ini benar").await?;
        page.is_gone(&format!("{} .estimate", row(PLANNING))).await?;
        page.is_gone(".details .warning").await?;
        page.sees(".segments", "Perkiraan 46").await?;
        assert!(!page.can_press("Tingkat saat ini benar").await?);
        assert_eq!(page.all_levels().await?, before);
        page.reads(OKU_2024).await
    })
    .await
}
