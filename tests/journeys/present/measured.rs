//! How fast the window on the projector follows. Not a check, as in `bench`.
use std::time::Duration;

use thirtyfour::Key;

use super::super::bench::print;
use super::super::support::{Outcome, Page, Screen, in_new_browser};

/// From each key on the desk to the end of the first frame with another chart on the projector, in milliseconds.
const FOLLOW: &str = include_str!("follow.js");

/// From frame to frame on the projector while a change is played, in milliseconds.
const REVEAL: &str = include_str!("reveal.js");

#[tokio::test]
#[ignore = "a measurement, run by `cargo xtask bench`"]
async fn the_stage() -> Outcome {
    for (rate, goal) in [(1, "50 ms"), (4, "")] {
        let (follow, reveal) = in_new_browser(async move |page: Page| measure(&page, rate).await).await?;
        print("key on the desk to paint on the projector, median", rate, follow.clone(), 50, goal);
        print("key on the desk to paint on the projector, 95th", rate, follow, 95, "");
        print("a frame of the reveal on the projector, median", rate, reveal.clone(), 50, "16.7 ms");
        print("a frame of the reveal on the projector, 95th", rate, reveal, 95, "");
    }
    Ok(())
}

async fn measure(page: &Page, rate: u32) -> Outcome<(Vec<f64>, Vec<f64>)> {
    page.driver().set_script_timeout(Duration::from_mins(2)).await?;
    page.resize(Screen::DESKTOP).await?;
    page.open("").await?;
    page.presents().await?;
    page.press_button("Cerita").await?;
    page.press_button("Buka cerita OKU 2024").await?;
    page.sees(".steps", "Apa yang disepakati?").await?;
    let windows = page.with_projector().await?;
    page.wait_until("a scene", "document.querySelector('.stage-index')").await?;
    page.throttle(rate).await?;
    page.driver().switch_to_window(windows.desk).await?;
    page.throttle(rate).await?;
    let follow = page.evaluate(FOLLOW).await?;
    // To the step with seven changes, with its answer.
    for _ in 0..6 {
        page.press(Key::Right + "").await?;
        page.stands_still().await?;
    }
    page.driver().switch_to_window(windows.projector).await?;
    page.sees(".stage-title", "Manajemen ke tingkat 2").await?;
    page.stands_still().await?;
    Ok((follow, page.evaluate(REVEAL).await?))
}
