//! Links: given away, opened in a browser that has never seen the page, damaged, added beside what is there.
use super::support::{
    COMPLAINTS, OKU_2024, OKU_2024_LOWERED, Outcome, Page, Screen, in_new_browser, journey,
};

/// The link to the scenario of the page, from `#` on.
async fn link(page: &Page) -> Outcome<String> {
    page.press_button("Bagikan").await?;
    page.wait_until("a link", "document.querySelector('#share-link')?.value.includes('#s=')").await?;
    page.evaluate("new URL(document.querySelector('#share-link').value).hash").await
}

#[tokio::test]
async fn a_scenario_arrives_whole_in_another_browser() -> Outcome {
    let hash: String = in_new_browser(async |page: Page| {
        page.resize(Screen::DESKTOP).await?;
        page.open("").await?;
        page.keep_example().await?;
        page.lower(COMPLAINTS).await?;
        page.click("#row-11 .lock").await?;
        page.reads(OKU_2024_LOWERED).await?;
        link(&page).await
    })
    .await?;
    assert!(hash.len() < 64, "{hash}");
    in_new_browser(async move |page: Page| {
        page.resize(Screen::DESKTOP).await?;
        page.open(&hash).await?;
        // Nothing is there to be lost: it opens at once, and says what it is.
        page.reads(OKU_2024_LOWERED).await?;
        page.sees(".toast", "Kab. Ogan Komering Ulu 2024: 2,62 Baik → 2,59 Cukup; 1 indikator berubah")
            .await?;
        page.is_gone(".start").await?;
        page.wait_until("the lock", "document.querySelector('#row-11 .lock').ariaPressed === 'true'").await?;
        page.sees(".headline .from", "2,62").await?;
        page.is_gone(".share").await?;
        page.wait_until("no hash", "location.hash === ''").await?;
        page.click(".toast-undo").await?;
        page.reads(OKU_2024).await
    })
    .await
}

#[tokio::test]
async fn a_link_is_heard_while_the_page_is_open_and_can_be_added_as_a_scenario() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.lower(COMPLAINTS).await?;
        page.reads(OKU_2024_LOWERED).await?;
        let hash = link(&page).await?;
        page.press_button("Bagikan").await?;
        page.go_back_to("Kembali ke kondisi saat ini").await?;
        page.reads(OKU_2024).await?;
        page.run(&format!("location.hash = '{hash}'")).await?;
        page.press_button("Tambahkan dan bandingkan").await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.sees(".compare", "Skenario 2").await?;
        page.press_button("Urungkan").await?;
        page.reads(OKU_2024).await
    })
    .await
}

#[tokio::test]
async fn a_damaged_link_says_so_and_changes_nothing() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        let hash = link(&page).await?;
        let damaged = format!("{}AA", hash.get(..hash.len() - 2).unwrap_or_default());
        page.press_button("Bagikan").await?;
        page.run(&format!("location.hash = '{damaged}'")).await?;
        page.sees(".share .warning", "Tautan ini rusak atau terpotong").await?;
        page.run("location.hash = '#s=halo!'").await?;
        page.sees(".share .warning", "Tautan ini bukan skenario dari halaman ini").await?;
        page.press_button("Abaikan").await?;
        page.is_gone(".share").await?;
        page.reads(OKU_2024).await
    })
    .await
}

#[tokio::test]
async fn a_link_is_copied_and_drawn_as_a_code() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.allow_clipboard().await?;
        page.keep_example().await?;
        let hash = link(&page).await?;
        page.press_button("Salin tautan").await?;
        page.sees(".share [role=status]", "Tautan tersalin.").await?;
        let copied = page.clipboard().await?;
        assert!(copied.starts_with(page.base_url()) && copied.ends_with(&hash), "{copied}");
        page.wait_until("a code", "document.querySelector('.qr .dark').getAttribute('d').length > 500").await
    })
    .await
}

#[tokio::test]
async fn name_and_target_arrive_too() -> Outcome {
    let hash: String = in_new_browser(async |page: Page| {
        page.resize(Screen::DESKTOP).await?;
        page.open("").await?;
        page.keep_example().await?;
        page.press_button("Rencana").await?;
        page.press_button("Memuaskan").await?;
        page.press_button("Perbandingan").await?;
        page.fill("#scenario-name", "Usulan 2026").await?;
        page.press(thirtyfour::Key::Enter + "").await?;
        page.sees(".editing", "Usulan 2026").await?;
        link(&page).await
    })
    .await?;
    in_new_browser(async move |page: Page| {
        page.resize(Screen::DESKTOP).await?;
        page.open(&hash).await?;
        page.sees(".toast", "Kab. Ogan Komering Ulu 2024: 2,62 Baik").await?;
        page.sees(".editing", "Usulan 2026").await?;
        page.press_button("Rencana").await?;
        page.wait_until(
            "the goal",
            "[...document.querySelectorAll('.plan .goals button')].some((button) =>
                button.ariaPressed === 'true' && button.innerText.includes('Memuaskan'))",
        )
        .await
    })
    .await
}

#[tokio::test]
async fn the_way_back_leaves_the_question_and_the_way_forth_asks_it_again() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.lower(COMPLAINTS).await?;
        let hash = link(&page).await?;
        page.press_button("Bagikan").await?;
        page.is_gone(".share").await?;
        page.run(&format!("location.hash = '{hash}'")).await?;
        page.sees(".share", "Kab. Ogan Komering Ulu · Indeks SPBE PermenPANRB 59/2020 · 2024: 2,59 Cukup")
            .await?;
        page.run("history.back()").await?;
        page.is_gone(".share").await?;
        page.run("history.forward()").await?;
        page.sees(".share", "Skenario dari tautan").await?;
        page.press_button("Abaikan").await?;
        page.is_gone(".share").await?;
        page.wait_until("no hash", "location.hash === ''").await?;
        page.reads(OKU_2024_LOWERED).await
    })
    .await
}
