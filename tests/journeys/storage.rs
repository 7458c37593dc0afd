//! What the browser keeps between visits.
use super::support::{
    COMPLAINTS, OKU_2024, OKU_2024_LOWERED, Outcome, Page, Screen, in_new_browser, journey,
};

const KEY: &str = "spbe-simulator";

/// Opens the page in a browser that has kept this text from an earlier visit.
async fn open_with(page: &Page, kept: &str) -> Outcome {
    page.resize(Screen::DESKTOP).await?;
    page.kept_from_earlier(kept).await?;
    page.open("").await?;
    page.reads(OKU_2024).await
}

#[tokio::test]
async fn after_a_reload_everything_is_as_it_was() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.lower(COMPLAINTS).await?;
        page.press_button("Kunci Layanan perencanaan").await?;
        page.sees(".segments", "Terkunci 1").await?;
        page.press_button("Switch to English").await?;
        page.press_button("Dark theme").await?;
        page.wait_until("the dark theme", "document.documentElement.dataset.theme === 'dark'").await?;
        let levels = page.all_levels().await?;
        // At once: what has not been written down yet is written when the page is left.
        page.reload().await?;
        page.reads(("2.59", "Fair")).await?;
        page.is_gone(".start").await?;
        assert_eq!(page.all_levels().await?, levels);
        page.sees(".segments", "Locked 1").await?;
        page.wait_until("the dark theme", "document.documentElement.dataset.theme === 'dark'").await?;
        page.press_button("Undo").await?;
        page.press_button("Undo").await?;
        page.reads(("2.62", "Good")).await?;
        assert!(!page.can_press("Undo").await?);
        // What was undone can be redone in the next visit.
        page.reload().await?;
        page.reads(("2.62", "Good")).await?;
        page.press_button("Redo").await?;
        page.reads(("2.59", "Fair")).await
    })
    .await
}

#[tokio::test]
async fn a_change_is_kept_without_leaving_the_page() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.lower(COMPLAINTS).await?;
        let kept = format!("localStorage.getItem('{KEY}')?.includes('\"indicator\":\"{COMPLAINTS}\"')");
        page.wait_until("the change in the browser's store", &kept).await
    })
    .await
}

#[tokio::test]
async fn damaged_data_is_set_aside_and_can_be_saved_as_a_file() -> Outcome {
    in_new_browser(async |page: Page| {
        const DAMAGED: &str = "{\"format\":\"spbe-simulator\",\"version\":1,\"steps\":[{\"ké";
        open_with(&page, DAMAGED).await?;
        page.sees(".notices", "Data yang tersimpan di peramban ini rusak").await?;
        page.press_button("Unduh salinan").await?;
        assert_eq!(page.downloaded("spbe-simulator.json").await?, DAMAGED.as_bytes());
        assert_eq!(page.kept("spbe-simulator.set-aside.1").await?.as_deref(), Some(DAMAGED));
        page.keep_example().await?;
        page.lower(COMPLAINTS).await?;
        // New work is kept as ever, and what was set aside is left alone.
        page.reload().await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.is_gone(".notices .notice").await?;
        assert_eq!(page.kept("spbe-simulator.set-aside.1").await?.as_deref(), Some(DAMAGED));
        // A second one finds a place of its own.
        page.kept_from_earlier("not even JSON").await?;
        page.reload().await?;
        page.sees(".notices", "rusak").await?;
        assert_eq!(page.kept("spbe-simulator.set-aside.1").await?.as_deref(), Some(DAMAGED));
        assert_eq!(page.kept("spbe-simulator.set-aside.2").await?.as_deref(), Some("not even JSON"));
        page.press_button("Tutup").await?;
        page.is_gone(".notices .notice").await
    })
    .await
}

#[tokio::test]
async fn data_of_a_newer_version_is_set_aside_and_not_overwritten() -> Outcome {
    in_new_browser(async |page: Page| {
        const NEWER: &str = r#"{"format":"spbe-simulator","version":99,"plans":["Rencana A"]}"#;
        open_with(&page, NEWER).await?;
        page.sees(".notices", "ditulis oleh versi yang lebih baru").await?;
        page.keep_example().await?;
        page.lower(COMPLAINTS).await?;
        page.press_button("Unduh salinan").await?;
        assert_eq!(page.downloaded("spbe-simulator.json").await?, NEWER.as_bytes());
        page.reload().await?;
        page.reads(OKU_2024_LOWERED).await?;
        assert_eq!(page.kept("spbe-simulator.set-aside.1").await?.as_deref(), Some(NEWER));
        Ok(())
    })
    .await
}

/// A browser whose store takes nothing more.
const FULL: &str =
    "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";

/// A browser that lets the page keep nothing.
const BLOCKED: &str = "Object.defineProperty(window, 'localStorage', {
    get() { throw new DOMException('blocked', 'SecurityError'); }
});";

#[tokio::test]
async fn a_browser_that_keeps_nothing_is_said_so_and_the_page_works() -> Outcome {
    for (script, words) in [
        (FULL, "Penyimpanan peramban penuh. Perubahan terakhir belum tersimpan."),
        (BLOCKED, "Peramban ini tidak mengizinkan penyimpanan. Pekerjaan Anda hilang bila halaman ditutup."),
    ] {
        in_new_browser(async move |page: Page| {
            page.resize(Screen::DESKTOP).await?;
            page.before_each_load(script).await?;
            page.open("").await?;
            page.keep_example().await?;
            page.lower(COMPLAINTS).await?;
            page.sees(".notices", words).await?;
            page.reads(OKU_2024_LOWERED).await?;
            // What the browser does not keep can be kept as a file.
            page.press_button("Unduh salinan").await?;
            let copy = String::from_utf8(page.downloaded("spbe-simulator.json").await?)?;
            assert!(copy.contains(&format!("\"indicator\":\"{COMPLAINTS}\"")), "{copy}");
            Ok(())
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn what_is_cleared_while_the_page_is_open_is_kept_again_with_the_next_change() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.lower(COMPLAINTS).await?;
        let kept = format!("localStorage.getItem('{KEY}')?.includes('\"indicator\":\"{COMPLAINTS}\"')");
        page.wait_until("the change in the browser's store", &kept).await?;
        page.run("localStorage.clear()").await?;
        page.press_button("Kunci Layanan perencanaan").await?;
        page.wait_until("both changes in the browser's store", &kept).await?;
        page.reload().await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.sees(".segments", "Terkunci 1").await?;
        // Spoilt by hand: what is on the screen takes its place.
        page.run(&format!("localStorage.setItem('{KEY}', '?')")).await?;
        page.press_button("Buka kunci Layanan perencanaan").await?;
        page.wait_until("what is on the screen in the browser's store", &kept).await
    })
    .await
}
