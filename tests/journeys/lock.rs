//! What is locked cannot be changed.
use super::support::{COMPLAINTS, OKU_2024, OKU_2024_LOWERED, Outcome, Page, Screen, button, journey};

#[tokio::test]
async fn a_locked_indicator_withstands_clicks_and_keys() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        let level = page.level(COMPLAINTS).await?;
        page.press_button("Kunci Pengaduan pelayanan publik").await?;
        page.sees(".segments", "Terkunci 1").await?;
        // Pointing at its levels promises nothing either.
        page.point_at(&button(COMPLAINTS, 1)).await?;
        page.sees(".hint", "42 Pengaduan pelayanan publik · 1").await?;
        page.reads(OKU_2024).await?;
        page.set_level(COMPLAINTS, level - 1).await?;
        for key in ["1", "5", "\u{e017}", "\u{e010}", "\u{e011}", "\u{e012}"] {
            page.press(key).await?;
        }
        page.has_level(COMPLAINTS, level).await?;
        page.reads(OKU_2024).await?;
        page.press_button("Buka kunci Pengaduan pelayanan publik").await?;
        page.lower(COMPLAINTS).await?;
        page.reads(OKU_2024_LOWERED).await
    })
    .await
}
