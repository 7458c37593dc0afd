//! Opening the page for the first time.
use super::support::{Outcome, Page, Screen, journey};

#[tokio::test]
async fn an_index_is_shown_without_touching_anything() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.wait_until("#index has text", "document.querySelector('#index')?.textContent.trim()").await?;
        page.picture("first-load").await
    })
    .await
}
