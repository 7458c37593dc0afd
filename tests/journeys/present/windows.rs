//! The desk on the laptop and the stage on the projector, in step whatever happens to either.
use thirtyfour::{Key, WindowHandle};

use super::super::support::{
    COMPLAINTS, OKU_2024, OKU_2024_LOWERED, Outcome, Page, Screen, in_new_browser_at, journey, one_file,
};
use super::INDEX;

/// Both windows of a session.
pub(super) struct Windows {
    pub(super) desk: WindowHandle,
    pub(super) projector: WindowHandle,
}

impl Page {
    /// Opens the window for the projector with the key for it.
    pub(super) async fn with_projector(&self) -> Outcome<Windows> {
        let desk = self.driver().window().await?;
        self.press("w").await?;
        let projector = self.other_window(&desk).await?;
        self.driver().switch_to_window(projector.clone()).await?;
        self.resize(Screen { width: 1280, height: 720 }).await?;
        Ok(Windows { desk, projector })
    }

    /// The window that is not this one, as soon as there is one.
    async fn other_window(&self, this: &WindowHandle) -> Outcome<WindowHandle> {
        self.wait("another window", async || {
            let all = self.driver().windows().await?;
            Ok(all.into_iter().find(|window| window != this).ok_or_else(|| "there is none".to_owned()))
        })
        .await
    }
}

#[tokio::test]
async fn the_projector_follows_the_desk() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.lower(COMPLAINTS).await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.press_button("Presentasi").await?;
        page.wait_for_text(INDEX, OKU_2024_LOWERED.0).await?;
        let windows = page.with_projector().await?;
        page.wait_for_text(INDEX, OKU_2024_LOWERED.0).await?;
        page.is_gone(".desk-panels").await?;
        page.driver().switch_to_window(windows.desk).await?;
        page.press("2").await?;
        page.press("k").await?;
        page.press("u").await?;

        page.driver().switch_to_window(windows.projector).await?;
        page.sees(".stage-picture figcaption", "Aspek").await?;
        page.wait_for_text(INDEX, OKU_2024.0).await
    })
    .await
}

#[tokio::test]
async fn the_projector_follows_the_desk_from_one_file_too() -> Outcome {
    in_new_browser_at(one_file()?, async |page: Page| {
        page.resize(Screen::DESKTOP).await?;
        page.open("").await?;
        page.presents().await?;
        let windows = page.with_projector().await?;
        page.wait_for_text(INDEX, OKU_2024.0).await?;
        page.driver().switch_to_window(windows.desk).await?;
        page.press("2").await?;
        page.driver().switch_to_window(windows.projector).await?;
        page.sees(".stage-picture figcaption", "Aspek").await
    })
    .await
}

#[tokio::test]
async fn closing_and_reloading_either_window_does_no_harm() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.presents().await?;
        page.press_button("Cerita").await?;
        page.press_button("Buka cerita OKU 2024").await?;
        page.sees(".steps", "Satu tingkat dari Cukup").await?;
        let windows = page.with_projector().await?;
        page.wait_for_text(INDEX, OKU_2024.0).await?;
        page.wait_until("the story to be kept", "localStorage.getItem('spbe-simulator')").await?;
        let kept = page.kept("spbe-simulator").await?;

        page.driver().switch_to_window(windows.desk.clone()).await?;
        for _ in 0..3 {
            page.press(Key::Right + "").await?;
        }
        page.stands_still().await?;
        page.wait_for_text(INDEX, "2,59").await?;
        page.driver().switch_to_window(windows.projector.clone()).await?;
        page.stands_still().await?;
        page.wait_for_text(INDEX, "2,59").await?;
        page.reload().await?;
        page.wait_for_text(INDEX, "2,59").await?;

        // The desk comes back at the step that it was at; the projector shows that all along.
        page.driver().switch_to_window(windows.desk.clone()).await?;
        page.reload().await?;
        page.reads(OKU_2024).await?;
        page.press_button("Presentasi").await?;
        page.wait_for_text(INDEX, "2,59").await?;
        page.sees(".desk-notes .place", "Langkah 2 dari 7").await?;
        page.press(Key::Right + "").await?;
        page.driver().switch_to_window(windows.projector).await?;
        page.sees(".stage-title", "Di mana yang tertinggal?").await?;

        page.driver().close_window().await?;
        page.driver().switch_to_window(windows.desk.clone()).await?;
        page.press(Key::Right + "").await?;
        page.sees(".stage-title", "Manajemen ke tingkat 2").await?;
        let again = page.with_projector().await?;
        page.sees(".stage-title", "Manajemen ke tingkat 2").await?;
        page.wait_for_text(INDEX, "?").await?;
        // The window on the projector has written nothing: what is kept is what the desk keeps.
        let now = page.kept("spbe-simulator").await?;
        assert_eq!(now, kept);
        page.driver().switch_to_window(again.desk).await?;
        page.press(Key::Escape + "").await?;
        page.reads(OKU_2024).await
    })
    .await
}

#[tokio::test]
async fn a_projector_without_a_desk_says_that_it_waits_and_keeps_nothing() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.open("#stage").await?;
        page.reload().await?;
        page.sees(".audience .waiting", "Jendela penonton siap.").await?;
        page.sees(".audience .waiting", "The audience window is ready.").await?;
        let kept = page.kept("spbe-simulator").await?;
        page.run("window.dispatchEvent(new Event('pagehide'))").await?;
        assert_eq!(page.kept("spbe-simulator").await?, kept);
        // A message that does not read is ignored; who listens last hears it last.
        page.run(
            "new Promise((done) => {
                const [told, heard] = [1, 2].map(() => new BroadcastChannel('spbe-simulator.stage'));
                heard.onmessage = () => setTimeout(done);
                told.postMessage('{\"format\":\"spbe-stage\",\"version\":9}');
            })",
        )
        .await?;
        page.sees(".audience .waiting", "Jendela penonton siap.").await
    })
    .await
}

#[tokio::test]
async fn a_dark_stage_shows_nothing() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.presents().await?;
        let windows = page.with_projector().await?;
        page.wait_for_text(INDEX, OKU_2024.0).await?;
        page.driver().switch_to_window(windows.desk.clone()).await?;
        page.press("b").await?;
        page.driver().switch_to_window(windows.projector.clone()).await?;
        page.is_gone(".stage-sheet").await?;
        page.driver().switch_to_window(windows.desk).await?;
        page.press(".").await?;
        page.driver().switch_to_window(windows.projector).await?;
        page.sees(".stage-caption", "").await
    })
    .await
}

#[tokio::test]
async fn the_window_fills_the_projector_with_one_key() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.presents().await?;
        page.with_projector().await?;
        page.wait_for_text(INDEX, OKU_2024.0).await?;
        page.wait_until("the focus", "document.activeElement.matches('.audience')").await?;
        page.press("F").await?;
        page.wait_until("the whole screen", "document.fullscreenElement").await
    })
    .await
}
