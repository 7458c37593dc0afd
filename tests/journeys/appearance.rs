//! Language and theme.
use super::support::{COMPLAINTS, OKU_2024, Outcome, Page, Screen, in_new_browser, journey};

/// How light the page's ground is, from 0 to 255.
const LIGHTNESS: &str =
    "Math.max(...getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3))";

#[tokio::test]
async fn in_english_words_and_numbers_are_english() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        assert_eq!(page.evaluate::<String>("document.documentElement.lang").await?, "id");
        page.wait_until("the title", "document.title === 'Kab. Ogan Komering Ulu · Simulator Indeks SPBE'")
            .await?;
        page.press_button("Switch to English").await?;
        page.reads(("2.62", "Good")).await?;
        page.wait_until("the language", "document.documentElement.lang === 'en'").await?;
        page.wait_until("the title", "document.title === 'Kab. Ogan Komering Ulu · SPBE Index Simulator'")
            .await?;
        page.sees(".next", "0.88 short of Very good").await?;
        page.sees(".domains", "Governance").await?;
        page.sees(".row", "Public service complaints").await?;
        page.lower(COMPLAINTS).await?;
        page.reads(("2.59", "Fair")).await?;
        page.sees(".headline .difference", "−0.03").await?;
        page.picture("english").await?;
        page.reload().await?;
        page.reads(("2.59", "Fair")).await?;
        page.press_button("Ganti ke Bahasa Indonesia").await?;
        page.reads(("2,59", "Cukup")).await?;
        page.sees(".domains", "Tata Kelola").await
    })
    .await
}

#[tokio::test]
async fn in_english_faults_are_told_in_english() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.allow_clipboard().await?;
        page.press_button("Switch to English").await?;
        page.press_button("Paste values").await?;
        page.copy("3\n4\n2").await?;
        page.paste_into("#paste-box").await?;
        page.press_button("Use these values").await?;
        page.sees(".faults", "There is one error. Nothing was changed.").await?;
        page.sees(".faults", "3 cells were pasted, but the instrument has 47 indicators.").await?;
        page.press_button("Open a file").await?;
        page.upload("#table-file", "values.csv", b"PK\x03\x04").await?;
        page.sees(".files .warning", "Nothing was changed.").await?;
        page.press_button("Published results").await?;
        page.fill("#agency-search", "Atlantis").await?;
        page.sees(".suggested", "There is no “Atlantis” among the published results").await
    })
    .await
}

#[tokio::test]
async fn the_dark_theme_is_dark_and_survives_a_reload() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        assert!(page.evaluate::<u8>(LIGHTNESS).await? > 200);
        page.press_button("Tampilan gelap").await?;
        page.wait_until("the dark theme", "document.documentElement.dataset.theme === 'dark'").await?;
        page.lower(COMPLAINTS).await?;
        page.picture("dark").await?;
        page.reload().await?;
        page.wait_until("the dark theme", "document.documentElement.dataset.theme === 'dark'").await?;
        assert!(page.evaluate::<u8>(LIGHTNESS).await? < 60);
        page.press_button("Tampilan terang").await?;
        page.wait_until("a light ground", &format!("{LIGHTNESS} > 200")).await
    })
    .await
}

#[tokio::test]
async fn a_dark_system_gets_a_dark_page() -> Outcome {
    in_new_browser(async |page: Page| {
        page.resize(Screen::DESKTOP).await?;
        page.prefer_dark().await?;
        page.open("").await?;
        page.reads(OKU_2024).await?;
        assert!(page.evaluate::<u8>(LIGHTNESS).await? < 60);
        page.press_button("Tampilan terang").await?;
        page.wait_until("a light ground", &format!("{LIGHTNESS} > 200")).await
    })
    .await
}
