//! How fast the window on the projector follows. Not a check, as in `bench`.
use std::time::Duration;

use thirtyfour::Key;

use super::super::bench::{Figure, Goal, add, heading};
use super::super::support::{Outcome, Page, Screen, in_new_browser};

/// From each key on the desk to the end of the first frame with another chart on the projector, in milliseconds.
const FOLLOW: &str = include_str!("follow.js");

/// A frame at 60 a second, and what a clock of a tenth of a millisecond adds to it.
const FRAME: Goal = Goal::AtMost(17.0);

/// From frame to frame on the projector while a change is played, in milliseconds.
const REVEAL: &str = include_str!("reveal.js");

#[tokio::test]
#[ignore = "a measurement, run by `cargo xtask bench`"]
async fn the_stage() -> Outcome {
    heading("The window on the projector")?;
    for (rate, at, goal) in [(1, "1×", Goal::AtMost(50.0)), (4, "4×", Goal::None)] {
        let (follow, reveal) = in_new_browser(async move |page: Page| measure(&page, rate).await).await?;
        for (what, ours, goal) in [
            ("key on the desk to paint on the projector", &follow, goal),
            ("a frame of the reveal on the projector", &reveal, FRAME),
        ] {
            add(&Figure { what, at, ours, control: &[], goals: &[goal] })?;
        }
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
