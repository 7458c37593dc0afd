//! What is on the screen before the module has arrived.
use serde_json::json;
use thirtyfour::Key;

use super::support::{
    COMPLAINTS, OKU_2024, Outcome, Page, Screen, in_new_browser, in_new_browser_at, one_file,
};

/// Holds every module back until the page is let go.
const HOLD: &str = "
    window.held = new Promise((letGo) => window.letGo = letGo);
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const own = WebAssembly[name];
        WebAssembly[name] = async (...given) => (await window.held, own.apply(WebAssembly, given));
    }";

/// Where things are that must not move when the app takes their place.
const PLACES: &str =
    "['.header', '#index', '#band', '.next', '.ruler', '.domains', '.radar', '.tabs', '.search'].map((selector) => {
        const { x, y, width, height } = document.querySelector(selector).getBoundingClientRect();
        return `${selector} ${[x, y, width, height].map(Math.round).join()}`;
    })";

/// Opens the page in a browser that has never seen it, with every module held back.
async fn held(page: &Page) -> Outcome {
    page.before_each_load(HOLD).await?;
    page.begin_to_open("").await
}

/// Whether somebody sees the view of a first visit.
async fn is_shown(page: &Page) -> Outcome<bool> {
    page.evaluate("document.querySelector('.first-view').checkVisibility()").await
}

async fn is_there_first_and_gives_way(page: &Page) -> Outcome {
    held(page).await?;
    page.wait_for_text(".first-view #index", OKU_2024.0).await?;
    page.wait_for_text(".first-view #band", OKU_2024.1).await?;
    assert!(is_shown(page).await?);
    page.sees(".loading", "Memuat simulator").await?;
    assert_eq!(page.listed().await?, (1..=47).collect::<Vec<_>>());
    // It cannot be pressed or reached by keys yet, and does not pretend to.
    let reached = "(() => {
        const button = document.querySelector('.first-view [role=radio]');
        button.focus();
        return document.activeElement === button;
    })()";
    assert!(!page.evaluate::<bool>(reached).await?, "a level can be focused");
    let before: Vec<String> = page.evaluate(PLACES).await?;
    page.picture("first-view").await?;
    page.run("document.activeElement.blur()").await?;
    page.press("palembanh").await?;
    page.press(Key::Backspace).await?;
    page.run("window.letGo()").await?;
    page.has_started().await?;
    page.is_gone(".loading").await?;
    page.reads(OKU_2024).await?;
    page.wait_until("the ways to begin", "document.querySelector('.start h2')").await?;
    // What was typed in the meantime is in the search, from the first letter on, and goes on there.
    page.press("g").await?;
    let typed = "document.querySelector('#agency-search').value === 'palembang'";
    page.wait_until("what was typed", typed).await?;
    page.fill("#agency-search", "").await?;
    page.wait_until("no agencies", "!document.querySelector('.agencies').checkVisibility()").await?;
    assert_eq!(page.evaluate::<Vec<String>>(PLACES).await?, before);
    page.keep_example().await?;
    page.lower(COMPLAINTS).await
}

#[tokio::test]
async fn the_first_index_is_there_before_the_module_and_nothing_moves_when_it_comes() -> Outcome {
    in_new_browser(async |page: Page| {
        page.resize(Screen::DESKTOP).await?;
        is_there_first_and_gives_way(&page).await
    })
    .await
}

#[tokio::test]
async fn the_one_file_shows_it_too() -> Outcome {
    in_new_browser_at(one_file()?, async |page: Page| {
        page.resize(Screen::DESKTOP).await?;
        is_there_first_and_gives_way(&page).await
    })
    .await
}

#[tokio::test]
async fn on_a_phone_in_the_dark_nothing_of_the_result_moves_either() -> Outcome {
    in_new_browser(async |page: Page| {
        page.resize(Screen::PHONE).await?;
        page.prefer_dark().await?;
        held(&page).await?;
        page.wait_for_text(".first-view #index", OKU_2024.0).await?;
        page.picture("first-view-phone").await?;
        // The ways to begin may be there already, and on a phone they may be a pixel higher than their place was.
        let above = format!("{PLACES}.slice(0, 5)");
        let before: Vec<String> = page.evaluate(&above).await?;
        page.run("window.letGo()").await?;
        page.has_started().await?;
        assert_eq!(page.evaluate::<Vec<String>>(&above).await?, before);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_name_and_enter_before_the_module_open_the_agency() -> Outcome {
    in_new_browser(async |page: Page| {
        page.resize(Screen::DESKTOP).await?;
        held(&page).await?;
        page.wait_for_text(".first-view #index", OKU_2024.0).await?;
        page.press("sumedang").await?;
        page.press(Key::Enter).await?;
        page.run("window.letGo()").await?;
        page.reads(("4,51", "Memuaskan")).await?;
        page.sees(".agency", "Kab. Sumedang").await?;
        page.is_gone(".start").await
    })
    .await
}

#[tokio::test]
async fn who_comes_back_or_opens_a_link_sees_no_example_first() -> Outcome {
    in_new_browser(async |page: Page| {
        page.resize(Screen::DESKTOP).await?;
        page.before_each_load(HOLD).await?;
        let words = "document.querySelector('.loading')?.checkVisibility()";
        for address in ["#s=anything", "#stage", "#t=anything"] {
            page.begin_to_open(address).await?;
            page.wait_until("the words", words).await?;
            assert!(!is_shown(&page).await?, "{address}");
            // Another part of the same address would load nothing.
            page.begin_to_open("_headers").await?;
        }
        drop(page.complaints().await?);
        page.begin_to_open("").await?;
        page.run("window.letGo()").await?;
        page.has_started().await?;
        page.keep_example().await?;
        page.lower(COMPLAINTS).await?;
        page.wait_until("it to be kept", "localStorage.getItem('spbe-simulator')").await?;
        page.begin_to_open("").await?;
        page.wait_until("the words", words).await?;
        assert!(!is_shown(&page).await?);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_page_that_cannot_start_says_so_in_its_place() -> Outcome {
    in_new_browser(async |page: Page| {
        page.resize(Screen::DESKTOP).await?;
        let refused = json!("no module today");
        page.before_each_load(&format!(
            "for (const name of ['instantiate', 'instantiateStreaming', 'compile', 'compileStreaming'])
                WebAssembly[name] = async () => {{ throw new Error({refused}); }}"
        ))
        .await?;
        page.open("").await?;
        page.sees("body > p", "Simulator tidak dapat dijalankan.").await?;
        assert_eq!(page.text("#index").await?, None);
        let told = page.complaints().await?.join("\n");
        assert!(told.contains("no module today"), "{told}");
        Ok(())
    })
    .await
}
