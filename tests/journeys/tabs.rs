//! Two tabs of one browser on the same data.
use thirtyfour::WindowHandle;

use super::support::{COMPLAINTS, OKU_2024, OKU_2024_LOWERED, Outcome, PLANNING, Page, Screen, journey};

/// Both levels lowered.
const BOTH: (&str, &str) = ("2,56", "Cukup");
const TOLD: &str = "Data ini diubah di tab lain.";

/// Waits until the browser keeps the change of this indicator.
async fn keeps(page: &Page, indicator: u8) -> Outcome {
    let kept = format!("localStorage.getItem('spbe-simulator')?.includes('\"indicator\":\"{indicator}\"')");
    page.wait_until("the change in the browser's store", &kept).await
}

/// The page once more, in a tab of its own.
async fn other_tab(page: &Page) -> Outcome<WindowHandle> {
    let tab = page.driver().new_tab().await?;
    to(page, &tab).await?;
    page.open("").await?;
    Ok(tab)
}

async fn to(page: &Page, tab: &WindowHandle) -> Outcome {
    Ok(page.driver().switch_to_window(tab.clone()).await?)
}

#[tokio::test]
async fn the_tab_that_was_overtaken_is_told_and_writes_nothing_over() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.lower(COMPLAINTS).await?;
        keeps(&page, COMPLAINTS).await?;
        let first = page.driver().window().await?;
        let mark = page.kept("spbe-simulator.turn").await?;
        let second = other_tab(&page).await?;
        page.reads(OKU_2024_LOWERED).await?;
        // To open the page once more changes nothing, also after the time in which a change would have been written.
        page.wait_until("a while", "performance.now() > 2000").await?;
        assert_eq!(page.kept("spbe-simulator.turn").await?, mark);
        to(&page, &first).await?;
        page.is_gone(".notices .notice").await?;
        to(&page, &second).await?;
        page.lower(PLANNING).await?;
        page.reads(BOTH).await?;
        keeps(&page, PLANNING).await?;
        let kept = page.kept("spbe-simulator").await?;

        to(&page, &first).await?;
        page.sees(".notices", TOLD).await?;
        page.picture("two-tabs").await?;
        page.press_button("Urungkan").await?;
        page.reads(OKU_2024).await?;
        page.press_button("Unduh data tab ini").await?;
        let copy = String::from_utf8(page.downloaded("spbe-simulator.json").await?)?;
        assert!(!copy.contains(&format!("\"indicator\":\"{PLANNING}\"")), "{copy}");
        page.press_button("Pakai yang di tab lain").await?;
        page.reads(BOTH).await?;
        assert_eq!(
            page.kept("spbe-simulator").await?,
            kept,
            "something was written over the other tab's data"
        );
        page.is_gone(".notices .notice").await?;
        // From here on this tab saves again, and the other is told in its turn.
        page.press_button("Urungkan").await?;
        page.reads(OKU_2024_LOWERED).await?;
        to(&page, &second).await?;
        page.sees(".notices", TOLD).await?;
        // The copy opens again, as any file does.
        page.press_button("Pakai yang di tab ini").await?;
        page.press_button("Bagikan").await?;
        page.sees(".files h2", "Berkas").await?;
        page.upload("#open-file", "salinan.json", copy.as_bytes()).await?;
        page.press_button("Buka, gantikan yang ada").await?;
        page.reads(OKU_2024).await
    })
    .await
}

#[tokio::test]
async fn the_overtaken_tab_can_go_on_and_hands_out_what_it_replaces() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.lower(COMPLAINTS).await?;
        keeps(&page, COMPLAINTS).await?;
        let first = page.driver().window().await?;
        let second = other_tab(&page).await?;
        page.lower(PLANNING).await?;
        keeps(&page, PLANNING).await?;
        let replaced = page.kept("spbe-simulator").await?;
        to(&page, &first).await?;
        page.press_button("Pakai yang di tab ini").await?;
        page.sees(".notices", "Data dari tab lain digantikan").await?;
        page.press_button("Unduh salinan").await?;
        let handed_out = page.downloaded("spbe-simulator.json").await?;
        assert_eq!(Some(String::from_utf8(handed_out)?), replaced);
        to(&page, &second).await?;
        page.sees(".notices", TOLD).await?;
        to(&page, &first).await?;
        page.reload().await?;
        page.reads(OKU_2024_LOWERED).await
    })
    .await
}
