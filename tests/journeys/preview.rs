//! Pointing at a level: what if?
use thirtyfour::Key;

use super::support::{
    COMPLAINTS, OKU_2024, OKU_2024_LOWERED, Outcome, Page, Screen, button, journey, sentence,
};

/// Whether the sentences have been asked for.
const ASKED: &str =
    "performance.getEntriesByType('resource').some((entry) => /\\/texts-[^/]*\\.json$/.test(entry.name))";

#[tokio::test]
async fn pointing_at_a_level_shows_the_index_with_it_and_changes_nothing() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        let before = page.all_levels().await?;
        let level = page.level(COMPLAINTS).await?;
        assert!(!page.evaluate::<bool>(ASKED).await?, "the sentences are no part of the first load");
        page.point_at(&button(COMPLAINTS, level - 1)).await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.sees(".headline", &format!("Pratinjau: 42 Pengaduan pelayanan publik, tingkat {}", level - 1))
            .await?;
        page.sees(".hint", &sentence(COMPLAINTS, level - 1, "id")?).await?;
        page.sees(".hint", "indeks 2,59 Cukup (−0,03)").await?;
        assert!(page.evaluate::<bool>(ASKED).await?);
        assert_eq!(page.all_levels().await?, before);
        assert!(!page.can_press("Urungkan").await?);
        // The level that it has is no preview, but has its sentence too.
        page.point_at(&button(COMPLAINTS, level)).await?;
        page.reads(OKU_2024).await?;
        page.sees(".hint", &sentence(COMPLAINTS, level, "id")?).await?;
        page.point_at(&button(COMPLAINTS, level - 1)).await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.point_at("h1").await?;
        page.reads(OKU_2024).await?;
        page.is_gone(".previewing:not(:empty)").await?;
        page.sees(".hint", "Tunjuk atau pilih tingkat untuk membaca artinya.").await?;
        assert_eq!(page.all_levels().await?, before);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn after_a_press_the_headline_is_that_of_the_data_wherever_the_mouse_rests() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.lower(COMPLAINTS).await?;
        page.reads(OKU_2024_LOWERED).await?;
        // The mouse still rests on the level that was pressed.
        page.press_with(&[Key::Control], 'z').await?;
        page.reads(OKU_2024).await
    })
    .await
}
