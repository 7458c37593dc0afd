//! A browser from its first window to its last.
use std::env;
use std::panic::resume_unwind;
use std::thread;

use serde_json::json;
use thirtyfour::{
    ChromeCapabilities, ChromiumLikeCapabilities as _, DesiredCapabilities, LoggingPrefsLogLevel, WebDriver,
};
use tokio::task::{JoinError, LocalSet};

use super::evidence;
use super::fault::{Fault, Outcome};
use super::folder::Folder;
use super::{Page, Screen};

/// As root, without a screen, and without the browser's own errands on the network.
const FLAGS: [&str; 11] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--force-color-profile=srgb",
    "--hide-scrollbars",
];

/// Opens the page in a new browser and does `body` with it.
pub(crate) async fn journey<F>(screen: Screen, body: F) -> Outcome
where
    F: AsyncFnOnce(Page) -> Outcome + 'static,
{
    in_new_browser(async move |page: Page| {
        page.resize(screen).await?;
        page.open("").await?;
        body(page).await
    })
    .await
}

/// Does `body` with a browser that has never seen the page. Afterwards the console must be free of warnings and errors,
/// and the page must have asked nobody but its own server. A failure leaves a picture in `target/screenshots/`.
pub(crate) async fn in_new_browser<F, T>(body: F) -> Outcome<T>
where
    F: AsyncFnOnce(Page) -> Outcome<T> + 'static,
    T: 'static,
{
    in_new_browser_at(required_env("SPBE_BASE_URL")?, body).await
}

/// The same with a copy of the page that has this address.
pub(crate) async fn in_new_browser_at<F, T>(base_url: String, body: F) -> Outcome<T>
where
    F: AsyncFnOnce(Page) -> Outcome<T> + 'static,
    T: 'static,
{
    let folder = Folder::new()?;
    let page = start(&folder, base_url).await?;
    let local = LocalSet::new();
    // In a task of its own, so that a failed assertion still gets its picture and closes its browser.
    let work = page.clone();
    let ended = local.run_until(local.spawn_local(async move { body(work).await })).await;
    let judged = judge(&page, ended).await;
    let Page { driver, .. } = page;
    driver.quit().await?;
    judged.unwrap_or_else(|panic| resume_unwind(panic.into_panic()))
}

/// The outcome of the body; a success only counts when the evidence agrees.
async fn judge<T>(page: &Page, ended: Result<Outcome<T>, JoinError>) -> Result<Outcome<T>, JoinError> {
    let outcome = match ended {
        Ok(Ok(value)) => evidence::examine(page).await.map(|()| value),
        Ok(Err(fault)) => Err(explained(page, fault).await),
        Err(panic) => {
            leave_picture(page).await;
            return Err(panic);
        }
    };
    if outcome.is_err() {
        leave_picture(page).await;
    }
    Ok(outcome)
}

/// What the console said is often the reason why something did not appear.
async fn explained(page: &Page, fault: Fault) -> Fault {
    match evidence::examine(page).await {
        Ok(()) => fault,
        Err(also) => Fault::new(format!("{fault}\n{also}")),
    }
}

/// Best effort: the failure itself is what must be reported.
async fn leave_picture(page: &Page) {
    let test = thread::current().name().unwrap_or("journey").replace("::", "-");
    if page.picture(&format!("failed-{test}")).await.is_ok() {
        println!("see target/screenshots/failed-{test}.png");
    }
}

async fn start(folder: &Folder, base_url: String) -> Outcome<Page> {
    let driver = WebDriver::new(required_env("SPBE_WEBDRIVER_URL")?, capabilities(folder)?).await?;
    let page = Page { driver, base_url, downloads: folder.downloads() };
    page.devtools(
        "Browser.setDownloadBehavior",
        json!({ "behavior": "allow", "downloadPath": folder.downloads() }),
    )
    .await?;
    Ok(page)
}

fn capabilities(folder: &Folder) -> Outcome<ChromeCapabilities> {
    let mut chrome = DesiredCapabilities::chrome();
    for flag in FLAGS {
        chrome.add_arg(flag)?;
    }
    chrome.add_arg(&format!("--user-data-dir={}", folder.profile().display()))?;
    if let Ok(program) = env::var("SPBE_CHROMIUM") {
        chrome.set_binary(&program)?;
    }
    for log in ["browser", "performance"] {
        chrome.set_logging_prefs(log, LoggingPrefsLogLevel::All)?;
    }
    Ok(chrome)
}

/// What `cargo xtask` tells the journeys.
pub(crate) fn required_env(variable: &str) -> Outcome<String> {
    env::var(variable)
        .map_err(|_| Fault::new(format!("{variable} is not set: run the journeys with `cargo xtask test`")))
}
