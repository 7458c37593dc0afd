//! The page and the control page in turns, each in a new browser every time: a busy moment of the machine meets both.
use std::time::Duration;

use serde::Deserialize;
use serde_json::json;

use super::super::support::{Fault, Outcome, Page, Screen, in_new_browser, in_new_browser_at, required_env};

/// Marks the moments at which the first index is on the screen and at which levels can be pressed, looking once a frame. What
/// stands in the view of a first visit cannot be pressed yet.
const MARK_BEGINNING: &str = "(() => {
    const look = () => {
        const now = performance.now();
        const index = document.querySelector('#index');
        if (index?.textContent.trim() && index.checkVisibility()) {
            window.firstIndex ??= now;
            if (!index.closest('.first-view')) {
                window.ready = now;
                return;
            }
        }
        requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
})()";

const PRESSES: &str = include_str!("presses.js");
const QUIET: &str = include_str!("quiet.js");

/// How the machine is slowed down.
#[derive(Clone, Copy)]
pub(super) struct Conditions {
    /// How many times slower the processor is.
    pub(super) rate: u32,
    pub(super) is_slow_4g: bool,
}

/// What one visit gave, or several; in milliseconds.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Times {
    /// From navigation to the first index.
    #[serde(default)]
    pub(super) load: Vec<f64>,
    /// From navigation until levels can be pressed.
    #[serde(default)]
    pub(super) ready: Vec<f64>,
    pub(super) work: Vec<f64>,
    pub(super) paint: Vec<f64>,
    pub(super) response: Vec<f64>,
    pub(super) whole: Vec<f64>,
}

impl Times {
    fn extend(&mut self, other: Self) {
        self.load.extend(other.load);
        self.ready.extend(other.ready);
        self.work.extend(other.work);
        self.paint.extend(other.paint);
        self.response.extend(other.response);
        self.whole.extend(other.whole);
    }
}

/// What both pages took.
#[derive(Default)]
pub(super) struct Both {
    pub(super) ours: Times,
    pub(super) control: Times,
}

/// The address under which the control page has these levels.
fn control_at(levels: &[u8]) -> String {
    let levels: Vec<String> = levels.iter().map(u8::to_string).collect();
    format!("#{}", levels.join(","))
}

/// What a page shows: index, band and all levels. After the same presses both pages must show the same, or they would not
/// have been compared.
async fn shown(page: &Page) -> Outcome<(Option<String>, Option<String>, Vec<u8>)> {
    Ok((page.text("#index").await?, page.text("#band").await?, page.all_levels().await?))
}

/// Visits both pages `rounds` times in turn, and presses as many levels of each as `presses` says for each way.
pub(super) async fn in_turns(conditions: Conditions, rounds: usize, presses: usize) -> Outcome<Both> {
    let levels = in_new_browser(async |page: Page| {
        page.open("").await?;
        page.wait_until("the first index", "document.querySelector('#index')?.textContent").await?;
        page.all_levels().await
    })
    .await?;
    let address = control_at(&levels);
    let mut both = Both::default();
    for _ in 0..rounds {
        let (ours, ours_shown) =
            in_new_browser(async move |page: Page| visit(&page, "", conditions, presses).await).await?;
        let there = address.clone();
        let visit_control = async move |page: Page| visit(&page, &there, conditions, presses).await;
        let (control, control_shown) =
            in_new_browser_at(required_env("SPBE_CONTROL_URL")?, visit_control).await?;
        if ours_shown != control_shown {
            return Err(Fault::new(format!("ours shows {ours_shown:?}, the control {control_shown:?}")));
        }
        both.ours.extend(ours);
        both.control.extend(control);
    }
    Ok(both)
}

type Shown = (Option<String>, Option<String>, Vec<u8>);

async fn visit(
    page: &Page,
    address: &str,
    conditions: Conditions,
    presses: usize,
) -> Outcome<(Times, Shown)> {
    page.driver().set_script_timeout(Duration::from_mins(2)).await?;
    page.resize(Screen::DESKTOP).await?;
    page.throttle(conditions.rate).await?;
    if conditions.is_slow_4g {
        page.on_slow_4g().await?;
    }
    page.before_each_load(MARK_BEGINNING).await?;
    page.open(address).await?;
    page.wait_until("levels to press", "window.ready").await?;
    let (load, ready) = page.evaluate("[window.firstIndex, window.ready]").await?;
    let times = Times { load: vec![load], ready: vec![ready], ..Times::default() };
    if presses == 0 {
        return Ok((times, shown(page).await?));
    }
    page.run(QUIET).await?;
    page.run("document.querySelector('.start .title button')?.click()").await?;
    let counts = json!({ "work": presses, "paint": presses, "response": presses, "whole": presses });
    let measured = page.evaluate::<Times>(&format!("{PRESSES}({counts})")).await?;
    Ok((Times { load: times.load, ready: times.ready, ..measured }, shown(page).await?))
}
