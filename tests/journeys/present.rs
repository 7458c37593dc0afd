//! The stage: two windows in step, a guess before the answer, a story, and groups.
mod groups;
mod measured;
mod story;
mod windows;

use serde_json::json;
use thirtyfour::Key;

use super::support::{OKU_2024, OKU_2024_LOWERED, Outcome, Page, Screen, journey};

/// The selector of the index on the stage.
const INDEX: &str = ".stage-index";

impl Page {
    /// Opens the stage on the example.
    async fn presents(&self) -> Outcome {
        self.keep_example().await?;
        self.hears_keys().await?;
        self.press_with(&[Key::Shift], 'p').await?;
        self.wait_for_text(INDEX, OKU_2024.0).await
    }

    /// Waits until nothing on the stage is being played.
    async fn stands_still(&self) -> Outcome {
        self.wait_until(
            "a stage that stands still",
            "document.querySelector('.stage').dataset.playing === 'false'",
        )
        .await
    }

    /// Goes on with Tab until a button of this name has the focus.
    async fn tabs_to(&self, name: &str) -> Outcome {
        for _ in 0..80 {
            let focused = format!("document.activeElement.innerText?.trim().startsWith({})", json!(name));
            if self.evaluate::<bool>(&format!("!!({focused})")).await? {
                return Ok(());
            }
            self.press(Key::Tab + "").await?;
        }
        self.wait_until(&format!("the focus on {name}"), "false").await
    }
}

#[tokio::test]
async fn the_room_guesses_before_it_sees() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.presents().await?;
        page.choose("Tambah indikator", "33 Layanan penganggaran · 4").await?;
        page.press_button("Tanyakan").await?;
        page.sees(".stage-text", "Bagaimana bila 33 Layanan penganggaran naik ke 5?").await?;
        page.wait_for_text(INDEX, "?").await?;
        for _ in 0..3 {
            page.press_button("Tambah tangan untuk Baik").await?;
        }
        page.press_button("Tambah tangan untuk Cukup").await?;
        page.sees(".stage-next", "4 tebakan").await?;
        page.fill("#typed-guesses", "2,7 2.64 9").await?;
        page.sees(".guessing .note", "2 tebakan tercatat. Tidak terbaca: 9").await?;
        page.wait_until(
            "a dot for each guess",
            "document.querySelectorAll('.stage-ladder .guess').length === 2",
        )
        .await?;
        page.press_button("Ungkap").await?;
        page.stands_still().await?;
        page.sees(".stage-next", "3 dari 4 menebak Baik · tengah 2,64, terdekat 2,64").await?;
        page.sees(".stage-caption", "1 indikator berubah, indeks +0,02").await?;
        let runs: u32 = page.evaluate("Number(document.querySelector('.stage').dataset.run)").await?;
        page.click("#desk h3").await?;
        page.press("r").await?;
        page.wait_until(
            "another run",
            &format!("document.querySelector('.stage').dataset.run == {}", runs + 1),
        )
        .await?;
        // Nothing has touched the scenario so far, and the lock keeps it so.
        page.press("a").await?;
        page.stands_still().await?;
        assert!(!page.can_press("Terapkan ke skenario").await?);
        page.press("k").await?;
        page.press_button("Terapkan ke skenario").await?;
        page.wait_for_text(INDEX, "2,64").await?;
        page.press("u").await?;
        page.wait_for_text(INDEX, OKU_2024.0).await?;
        page.press(Key::Escape + "").await?;
        page.is_gone("#desk").await?;
        page.reads(OKU_2024).await
    })
    .await
}

#[tokio::test]
async fn locked_keys_change_nothing() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.lower(super::support::COMPLAINTS).await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.press_button("Presentasi").await?;
        page.wait_for_text(INDEX, OKU_2024_LOWERED.0).await?;
        page.press("u").await?;
        page.press_with(&[Key::Control], 'z').await?;
        page.press("?").await?;
        page.sees(".help-sheet", "Putar ulang perubahan terakhir").await?;
        page.wait_for_text(INDEX, OKU_2024_LOWERED.0).await?;
        page.press(Key::Escape + "").await?;
        page.is_gone(".help-sheet").await?;
        page.press("k").await?;
        page.press("u").await?;
        page.wait_for_text(INDEX, OKU_2024.0).await
    })
    .await
}

#[tokio::test]
async fn pointing_at_a_level_runs_through_all_of_them() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.presents().await?;
        page.choose("Tambah indikator", "11 Arsitektur SPBE · 2").await?;
        page.point_at(".lifts .levels button:nth-child(4)").await?;
        for level in [1, 3, 5] {
            page.sees(".stage-caption", &format!("11 Arsitektur SPBE di tingkat {level}")).await?;
        }
        page.point_at("#ask-indicator").await?;
        page.wait_for_text(INDEX, OKU_2024.0).await?;
        page.stands_still().await
    })
    .await
}

#[tokio::test]
async fn the_guide_is_in_the_page() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.presents().await?;
        page.press("?").await?;
        page.press_button("Panduan fasilitator: sesi 45 menit").await?;
        page.sees(".guide-text", "Panduan fasilitator: satu sesi 45 menit").await?;
        page.sees(".guide-text li", "Tekan Jendela penonton (W).").await
    })
    .await
}

#[tokio::test]
async fn at_twice_its_size_the_panels_are_below_the_stage() -> Outcome {
    journey(Screen { width: 683, height: 384 }, async |page: Page| {
        page.presents().await?;
        page.press_button("Tanyakan rencana").await?;
        page.sees(".stage-text", "rencana").await?;
        page.press_button("Tambah tangan untuk Baik").await?;
        page.sees(".stage-next", "1 tebakan").await
    })
    .await
}
