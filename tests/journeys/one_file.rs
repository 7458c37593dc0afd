//! The page as one file, opened from a folder.
use super::support::{
    COMPLAINTS, OKU_2024, OKU_2024_LOWERED, Outcome, Page, Screen, in_new_browser_at, one_file,
};

async fn from_file<F>(body: F) -> Outcome
where
    F: AsyncFnOnce(Page) -> Outcome + 'static,
{
    in_new_browser_at(one_file()?, async move |page: Page| {
        page.resize(Screen::DESKTOP).await?;
        page.open("").await?;
        body(page).await
    })
    .await
}

#[tokio::test]
async fn one_file_has_everything_and_says_what_a_file_cannot() -> Outcome {
    from_file(async |page: Page| {
        page.keep_example().await?;
        page.tour().await?;
        page.sees(".imprint [lang=id]", "Halaman ini satu berkas").await?;
        page.is_gone(".imprint [lang=en]").await?;
        page.run("document.querySelector('.imprint').scrollIntoView()").await?;
        page.picture("one-file").await?;
        page.press_button("Switch to English").await?;
        page.sees(".imprint [lang=en]", "This page is one file").await
    })
    .await
}

#[tokio::test]
async fn one_file_keeps_its_data_and_opens_its_links() -> Outcome {
    from_file(async |page: Page| {
        page.keep_example().await?;
        page.lower(COMPLAINTS).await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.press_button("Bagikan").await?;
        page.wait_until("a link", "document.querySelector('#share-link')?.value.includes('#s=')").await?;
        let link: String = page.evaluate("document.querySelector('#share-link').value").await?;
        assert!(link.starts_with(page.base_url()), "{link}");
        page.reload().await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.press_button("Urungkan").await?;
        page.reads(OKU_2024).await?;
        let hash = link.split('#').nth(1).unwrap_or_default();
        page.run(&format!("location.hash = '{hash}'")).await?;
        page.press_button("Buka, gantikan yang ada").await?;
        page.reads(OKU_2024_LOWERED).await
    })
    .await
}
