//! Plan, risk and cohort while something is dragged or pointed at.
use std::time::Duration;

use super::super::cohort::{open_a_file, open_the_room, table};
use super::super::support::{Outcome, Page, Screen, in_new_browser};
use super::figures::{Figure, Goal, add, heading};

const FOLLOW: &str = include_str!("follow.js");
const TIMES: usize = 60;

/// As many as the largest peer group has members.
const AGENCIES: usize = 615;

/// A frame at 60 a second.
const FRAME: Goal = Goal::AtMost(16.7);

const ALONG_THE_FRONTIER: &str = "((at) => document.querySelector('.curve-track').dispatchEvent(
    new KeyboardEvent('keydown', { key: at % 20 < 10 ? 'ArrowRight' : 'ArrowLeft', bubbles: true })))";

const SEVERITY: &str = "((at) => {
    const slider = document.querySelector('#risk-severity');
    slider.value = String(-100 + (at * 35) % 200);
    slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
})";

const LEVEL_TRIED: &str =
    "((at) => document.querySelectorAll('.lift-to .levels button')[at % 4].dispatchEvent(
    new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' })))";

/// Writes a row for each gesture at both speeds.
pub(super) async fn measure() -> Outcome {
    heading("Tabs: from a gesture to the painted frame")?;
    for (rate, at) in [(1, "1×"), (4, "4×")] {
        let plan = in_new_browser(async move |page: Page| {
            begin(&page, rate).await?;
            page.keep_example().await?;
            page.press_button("Rencana").await?;
            page.wait_until("the plan", "document.querySelector('#plan-index')?.textContent.trim()").await?;
            follow(&page, ALONG_THE_FRONTIER).await
        });
        row("a move along the frontier: plan, headline, list", at, &plan.await?)?;
        let risk = in_new_browser(async move |page: Page| {
            begin(&page, rate).await?;
            page.keep_example().await?;
            page.press_button("Risiko").await?;
            // An official result has nothing to be cut: all levels are claims of the agency.
            page.press_button("penilaian mandiri kami").await?;
            page.wait_until("the room", "document.querySelector('.influences tbody tr')").await?;
            follow(&page, SEVERITY).await
        });
        row("a move of the assessors' severity: exact chances of all bands", at, &risk.await?)?;
        let cohort = in_new_browser(async move |page: Page| {
            begin(&page, rate).await?;
            open_the_room(&page).await?;
            open_a_file(&page, "kohort.csv", &table(AGENCIES)).await?;
            page.sees(".answer", &format!("dari {AGENCIES}")).await?;
            page.press_button("Semua: Layanan Publik").await?;
            page.wait_until("levels to try", "document.querySelector('.lift-to .levels button')").await?;
            follow(&page, LEVEL_TRIED).await
        });
        row(&format!("a level is tried for {AGENCIES} agencies"), at, &cohort.await?)?;
    }
    Ok(())
}

async fn begin(page: &Page, rate: u32) -> Outcome {
    page.driver().set_script_timeout(Duration::from_mins(2)).await?;
    page.resize(Screen::DESKTOP).await?;
    page.open("").await?;
    page.throttle(rate).await
}

async fn follow(page: &Page, act: &str) -> Outcome<Vec<f64>> {
    page.run(include_str!("quiet.js")).await?;
    page.evaluate(&format!("{FOLLOW}({act}, {TIMES})")).await
}

fn row(what: &str, at: &str, ours: &[f64]) -> Outcome {
    add(&Figure { what, at, ours, control: &[], goals: &[FRAME] })
}
