//! A story told by keys alone, edited, kept as a file and handed on as a link.
use serde_json::json;
use thirtyfour::Key;

use super::super::support::{OKU_2024, Outcome, Page, Screen, in_new_browser, journey};
use super::INDEX;

#[tokio::test]
async fn a_whole_story_by_keys_alone() -> Outcome {
    journey(Screen { width: 1280, height: 720 }, async |page: Page| {
        // The focus begins in the search, which comes after it.
        page.wait_until("the focus in the search", "document.activeElement.id === 'agency-search'").await?;
        page.run("document.querySelector('.skip').focus()").await?;
        page.tabs_to("Coba dulu dengan contoh ini").await?;
        page.press(Key::Enter + "").await?;
        page.is_gone(".start").await?;
        page.press_button("Presentasi").await?;
        page.wait_for_text(INDEX, OKU_2024.0).await?;
        page.tabs_to("Cerita").await?;
        page.press(Key::Enter + "").await?;
        page.tabs_to("Buka cerita OKU 2024").await?;
        page.press(Key::Enter + "").await?;
        page.sees(".steps", "Apa yang disepakati?").await?;
        page.press("f").await?;
        page.is_gone(".desk-panels").await?;
        for (title, index) in [
            ("Satu tingkat dari Cukup", "2,62"),
            ("Satu tingkat hilang", "?"),
            ("Satu tingkat hilang", "2,59"),
            ("Di mana yang tertinggal?", "2,62"),
            ("Manajemen ke tingkat 2", "?"),
            ("Manajemen ke tingkat 2", "2,72"),
            ("Lalu semua layanan ke tingkat 4", "?"),
            ("Lalu semua layanan ke tingkat 4", "2,89"),
            ("Apa yang Anda lakukan?", "2,62"),
            ("Apa yang disepakati?", "2,62"),
        ] {
            page.press(Key::Right + "").await?;
            page.sees(".stage-title", title).await?;
            page.stands_still().await?;
            page.wait_for_text(INDEX, index).await?;
        }
        page.press(Key::PageUp + "").await?;
        page.sees(".stage-title", "Apa yang Anda lakukan?").await?;
        page.press(Key::Escape + "").await?;
        page.sees(".desk-notes .notes", "Lima belas menit kerja kelompok").await?;
        page.press(Key::Escape + "").await?;
        page.is_gone("#desk").await?;
        page.reads(OKU_2024).await
    })
    .await
}

/// The titles of the steps, in order.
async fn titles(page: &Page) -> Outcome<Vec<String>> {
    page.visible_texts(".steps .name").await
}

#[tokio::test]
async fn a_story_is_put_together_ordered_and_handed_on() -> Outcome {
    let (link, file) = in_new_browser(async |page: Page| {
        page.resize(Screen::DESKTOP).await?;
        page.open("").await?;
        page.allow_clipboard().await?;
        page.keep_example().await?;
        page.set_level(11, 4).await?;
        page.press_button("Presentasi").await?;
        page.press_button("Cerita").await?;
        page.fill("#story-title", "Arsitektur dulu").await?;
        for title in ["Awal", "Akhir"] {
            page.press_button("Tambah langkah").await?;
            page.sees(".step-fields", "1 indikator berbeda dari kondisi saat ini.").await?;
            page.fill(".step-fields input", title).await?;
            page.sees(".steps .name", title).await?;
        }
        assert_eq!(titles(&page).await?, ["1. Awal", "2. Akhir"]);
        page.press_button("2. Akhir").await?;
        page.press_with(&[Key::Alt], Key::Up).await?;
        page.wait_until("the new order", "document.querySelector('#step-0').innerText === '1. Akhir'")
            .await?;
        page.wait_until("the focus on it", "document.activeElement.id === 'step-0'").await?;
        page.press_button("Ekspor").await?;
        let file = page.downloaded("cerita-spbe.json").await?;
        page.press_button("Salin tautan cerita").await?;
        page.sees(".desk-panel [role=status]", "Tautan cerita tersalin").await?;
        Ok((page.clipboard().await?, file))
    })
    .await?;
    let hash = link.split_once('#').map(|(_, hash)| format!("#{hash}")).unwrap_or_default();
    in_new_browser(async move |page: Page| {
        page.resize(Screen::DESKTOP).await?;
        page.open(&hash).await?;
        page.sees(".share", "“Arsitektur dulu”, 2 langkah.").await?;
        page.press_button("Buka cerita").await?;
        page.wait_for_text(INDEX, OKU_2024.0).await?;
        page.press(Key::Right + "").await?;
        page.sees(".stage-title", "Akhir").await?;
        page.stands_still().await?;
        page.wait_for_text(INDEX, "2,67").await?;
        // A file of another kind says so and changes nothing.
        page.press_button("Cerita").await?;
        page.upload("#import-story", "lain.json", b"{}").await?;
        page.sees(".desk-panel [role=status]", "Ini bukan cerita dari halaman ini.").await?;
        page.upload("#import-story", "cerita.json", &file).await?;
        page.sees(".desk-panel [role=status]", "Cerita dengan 2 langkah terbuka.").await?;
        page.press(Key::Escape + "").await?;
        let damaged = format!("{}AAAA", hash.get(..hash.len() - 4).unwrap_or_default());
        page.run(&format!("location.hash = {}", json!(damaged))).await?;
        page.sees(".share .warning", "Cerita ini rusak atau terpotong.").await
    })
    .await
}
