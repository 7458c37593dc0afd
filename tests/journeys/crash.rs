//! After a fault of ours the page says so, and nothing is lost.
use serde_json::json;

use super::support::{OKU_2024_LOWERED, Outcome, Page, Screen, button, journey};

/// Has one indicator before it in its aspect.
const OPEN_DATA: u8 = 43;

/// Presses a level and, before that has been saved, takes the row away behind the page's back: when the search is emptied,
/// the row before it has no place to come back to.
const PRESS_AND_STOP: &str = "(async () => {
    document.querySelector(BUTTON).click();
    await new Promise((done) => setTimeout(done, 50));
    document.querySelector('.groups .row').remove();
    const field = document.querySelector('.search');
    field.value = '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
})()";

/// Lowers a level of the example, and stops the page.
async fn lower_and_stop(page: &Page) -> Outcome {
    page.keep_example().await?;
    let level = page.level(OPEN_DATA).await?;
    page.fill(".search", "data terbuka").await?;
    page.wait_until("one row", "document.querySelectorAll('.groups .row').length === 1").await?;
    page.run(&PRESS_AND_STOP.replace("BUTTON", &json!(button(OPEN_DATA, level - 1)).to_string())).await?;
    page.sees(".crashed", "Halaman ini berhenti karena kesalahan kami.").await?;
    let said = page.complaints().await?;
    assert!(
        said.iter().any(|line| line.contains("panicked at")),
        "the page stopped without a word: {said:?}"
    );
    Ok(())
}

#[tokio::test]
async fn a_page_that_stops_hands_out_its_data_and_opens_with_them_again() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        lower_and_stop(&page).await?;
        page.picture("stopped").await?;
        // Nothing can be done but that, and the keyboard is there already.
        assert!(page.evaluate("document.activeElement.matches('.crashed a')").await?);
        assert!(page.evaluate("document.querySelector('.app').inert").await?);
        page.click(".crashed a").await?;
        let copy = String::from_utf8(page.downloaded("spbe-simulator.json").await?)?;
        assert_eq!(page.kept("spbe-simulator").await?.as_deref(), Some(copy.as_str()));
        page.click(".crashed button").await?;
        page.is_gone(".crashed").await?;
        page.has_started().await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.press_button("Urungkan").await?;
        // In a fresh browser, the copy alone brings everything back.
        page.run("localStorage.clear()").await?;
        page.before_each_load("localStorage.clear()").await?;
        page.reload().await?;
        page.press_button("Coba dulu dengan contoh ini").await?;
        page.press_button("Bagikan").await?;
        page.sees(".files h2", "Berkas").await?;
        page.upload("#open-file", "salinan.json", copy.as_bytes()).await?;
        page.press_button("Buka, gantikan yang ada").await?;
        page.reads(OKU_2024_LOWERED).await
    })
    .await
}

#[tokio::test]
async fn where_nothing_can_be_kept_a_page_that_stops_still_hands_out_its_data() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.run(
            "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
        )
        .await?;
        lower_and_stop(&page).await?;
        page.click(".crashed a").await?;
        let copy = String::from_utf8(page.downloaded("spbe-simulator.json").await?)?;
        assert!(copy.contains(&format!("\"indicator\":\"{OPEN_DATA}\"")), "{copy}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_module_that_ends_without_a_panic_is_noticed_too() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.lower(OPEN_DATA).await?;
        page.wait_until("the data in the browser's store", "localStorage.getItem('spbe-simulator')").await?;
        let kept = page.kept("spbe-simulator").await?;
        // As when the stack is used up.
        let trap = "new WebAssembly.RuntimeError('memory access out of bounds')";
        page.run(&format!("dispatchEvent(new ErrorEvent('error', {{ error: {trap} }}))")).await?;
        page.sees(".crashed", "Halaman ini berhenti").await?;
        page.click(".crashed a").await?;
        let copy = String::from_utf8(page.downloaded("spbe-simulator.json").await?)?;
        assert_eq!(Some(copy), kept);
        // Told once, whatever else fails.
        page.run(&format!("dispatchEvent(new ErrorEvent('error', {{ error: {trap} }}))")).await?;
        assert_eq!(page.visible_texts(".crashed").await?.len(), 1);
        Ok(())
    })
    .await
}
