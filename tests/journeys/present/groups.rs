//! Tables of a room send links: merged, or named where they cannot be.
use serde_json::json;

use super::super::support::{OKU_2024, Outcome, Page, Screen, in_new_browser, journey};
use super::INDEX;

/// The link to the scenario of the page.
async fn link(page: &Page) -> Outcome<String> {
    page.press_button("Bagikan").await?;
    page.wait_until("a link", "document.querySelector('#share-link')?.value.includes('#s=')").await?;
    let link = page.evaluate("document.querySelector('#share-link').value").await?;
    page.press_button("Bagikan").await?;
    Ok(link)
}

/// The links of tables that have set indicator 12 to these levels, and one for another instrument.
async fn links(levels: &'static [u8]) -> Outcome<(Vec<String>, String)> {
    in_new_browser(async move |page: Page| {
        page.resize(Screen::DESKTOP).await?;
        page.open("").await?;
        page.keep_example().await?;
        let mut links = Vec::new();
        for level in levels {
            page.set_level(12, *level).await?;
            page.has_level(12, *level).await?;
            links.push(link(&page).await?);
        }
        page.press_button("Peraturan").await?;
        page.press_button("Pakai PermenPANRB 8/2026").await?;
        page.press_button("Simulasi").await?;
        let foreign = link(&page).await?;
        Ok((links, foreign))
    })
    .await
}

#[tokio::test]
async fn ten_links_are_merged_and_the_two_that_cannot_be_are_named() -> Outcome {
    let (mut links, foreign) = links(&[3, 4, 5, 3, 3, 4, 1, 3]).await?;
    let damaged = links.first().map(|link| format!("{}AAAA", link.get(..link.len() - 4).unwrap_or_default()));
    links.insert(3, damaged.unwrap_or_default());
    links.insert(6, foreign);
    let pasted: Vec<_> = links.iter().zip(1..).map(|(link, table)| format!("Meja {table}: {link}")).collect();
    journey(Screen::DESKTOP, async move |page: Page| {
        page.allow_clipboard().await?;
        page.presents().await?;
        page.press_button("Kelompok").await?;
        page.copy(&pasted.join("\n")).await?;
        page.paste_into("#group-links").await?;
        page.press_button("Baca tautan").await?;
        page.sees(".desk-panel [role=status]", "8 kelompok masuk, 2 tautan tidak.").await?;
        page.sees(".desk-panel .faults", "Baris 4 (Meja 4): tautan rusak atau terpotong.").await?;
        page.sees(".desk-panel .faults", "Baris 7 (Meja 7): untuk instrumen lain, PermenPANRB 8/2026.")
            .await?;
        page.wait_until("eight groups", "document.querySelectorAll('.group-list tbody tr').length === 8")
            .await?;
        // Lowest, median, highest, how many agree, and who has moved it.
        page.sees(".group-views tbody tr", "12 Peta Rencana SPBE 1 3 5 4/8").await?;
        page.press_button("Tampilkan di layar").await?;
        page.sees(".stage-ladder .group text", "Meja 3 2,69").await?;
        page.press_button("Jadikan median skenario baru").await?;
        page.wait_for_text(INDEX, "2,64").await?;
        page.press(thirtyfour::Key::Escape + "").await?;
        page.has_level(12, 3).await?;
        page.sees(".scenarios", "Median kelompok").await?;
        page.press_button("Urungkan").await?;
        page.reads(OKU_2024).await
    })
    .await
}

#[tokio::test]
async fn codes_are_scanned_where_the_browser_can() -> Outcome {
    let (links, _) = links(&[4]).await?;
    in_new_browser(async move |page: Page| {
        page.resize(Screen::DESKTOP).await?;
        // A browser with a detector that always sees the same code, and a camera that films a blank sheet.
        page.before_each_load(&format!(
            "window.BarcodeDetector = class {{ async detect() {{ return [{{ rawValue: {} }}]; }} }};
             navigator.mediaDevices.getUserMedia = async () => document.createElement('canvas').captureStream();",
            json!(links.first())
        ))
        .await?;
        page.open("").await?;
        page.presents().await?;
        page.press_button("Kelompok").await?;
        page.press_button("Pindai dengan kamera").await?;
        page.wait_until("one group", "document.querySelectorAll('.group-list tbody tr').length === 1").await?;
        page.sees(".group-list", "2,67").await?;
        page.press_button("Pindai dengan kamera").await
    })
    .await
}
