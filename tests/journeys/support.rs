//! The page under a journey: opening it, doing things to it, waiting for what it shows.
//!
//! Nothing here sleeps for a fixed time. Every wait is for a condition, with one deadline for all.
mod evidence;
mod fault;
mod folder;
mod gauges;
mod host;
mod session;
mod simulator;
mod texts;
mod tour;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::extensions::query::ElementQueryable as _;
use thirtyfour::{By, TypingData, WebDriver, WebElement};

pub(crate) use fault::{Fault, Outcome};
pub(crate) use gauges::Memory;
pub(crate) use host::{Host, one_file};
pub(crate) use session::{in_new_browser, in_new_browser_at, journey, required_env};
pub(crate) use simulator::{COMPLAINTS, OKU_2024, OKU_2024_LOWERED, PLANNING, button, picker, row};
pub(crate) use texts::{evidence, sentence};
pub(crate) use tour::IMPRINT;

/// Longer than any honest wait, also on a busy machine.
const DEADLINE: Duration = Duration::from_secs(20);

/// How often a condition is looked at.
const INTERVAL: Duration = Duration::from_millis(20);

/// The visible part of a page, in CSS pixels.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Screen {
    pub(crate) width: u32,
    pub(crate) height: u32,
}

impl Screen {
    /// The most common small notebook.
    pub(crate) const DESKTOP: Self = Self { width: 1366, height: 768 };
    /// A phone held upright.
    pub(crate) const PHONE: Self = Self { width: 390, height: 844 };
}

/// The page in a browser of its own, without any history. Clones are the same page.
#[derive(Clone)]
pub(crate) struct Page {
    driver: WebDriver,
    base_url: String,
    downloads: PathBuf,
}

impl Page {
    /// The remote control itself, for what no method here does.
    pub(crate) fn driver(&self) -> &WebDriver {
        &self.driver
    }

    /// Where the page is served, with the closing slash.
    pub(crate) fn base_url(&self) -> &str {
        &self.base_url
    }

    /// Loads the page under this address, relative to the base: `""`, `"#s=..."`, and waits until it can be pressed.
    pub(crate) async fn open(&self, address: &str) -> Outcome {
        self.begin_to_open(address).await?;
        self.has_started().await
    }

    /// Loads the page under this address. What is there first may be the view of a first visit.
    pub(crate) async fn begin_to_open(&self, address: &str) -> Outcome {
        Ok(self.driver.goto(format!("{}{address}", self.base_url)).await?)
    }

    /// Loads the same address again, and waits until the page can be pressed.
    pub(crate) async fn reload(&self) -> Outcome {
        self.driver.refresh().await?;
        self.has_started().await
    }

    /// Waits until the app has taken the place of the view of a first visit, or says that it cannot.
    pub(crate) async fn has_started(&self) -> Outcome {
        self.wait_until("the app in place of the first view", "!document.querySelector('.first-view')").await
    }

    /// The value of a JavaScript expression; a promise is waited for.
    pub(crate) async fn evaluate<T: DeserializeOwned>(&self, expression: &str) -> Outcome<T> {
        let value = self.driver.execute(format!("return ({expression})"), Vec::new()).await?;
        Ok(value.convert()?)
    }

    /// Evaluates a JavaScript expression for what it does.
    pub(crate) async fn run(&self, expression: &str) -> Outcome {
        self.evaluate::<Value>(expression).await.map(drop)
    }

    /// Waits until a JavaScript expression is truthy; `what` says in a failure what did not come true.
    pub(crate) async fn wait_until(&self, what: &str, expression: &str) -> Outcome {
        self.wait(what, async || {
            let holds = self.evaluate::<bool>(&format!("!!({expression})")).await?;
            Ok(if holds { Ok(()) } else { Err("it does not hold".into()) })
        })
        .await
    }

    /// Waits until the text of the first match, without the space around it, is `wanted`.
    pub(crate) async fn wait_for_text(&self, selector: &str, wanted: &str) -> Outcome {
        self.wait_for(selector, &format!("“{wanted}”"), |text| text == wanted).await
    }

    /// Waits until the text of the first match contains `wanted`.
    pub(crate) async fn wait_for_text_with(&self, selector: &str, wanted: &str) -> Outcome {
        self.wait_for(selector, &format!("something with “{wanted}”"), |text| text.contains(wanted)).await
    }

    /// The text of the first match without the space around it; `None` without a match.
    pub(crate) async fn text(&self, selector: &str) -> Outcome<Option<String>> {
        self.evaluate(&format!("document.querySelector({})?.textContent.trim() ?? null", json!(selector)))
            .await
    }

    /// Clicks the first match as a person does: scrolled to, and refused when something lies over it.
    pub(crate) async fn click(&self, selector: &str) -> Outcome {
        self.with_current(async || self.element(selector).await, async |element| Ok(element.click().await?))
            .await
    }

    /// Presses keys one after the other, wherever the focus is: text, or `Key::Tab` and its like.
    pub(crate) async fn press(&self, keys: impl Into<TypingData>) -> Outcome {
        Ok(self.driver.action_chain().send_keys(keys).perform().await?)
    }

    /// Sets the size of the visible part, exactly, unlike the size of a window.
    pub(crate) async fn resize(&self, screen: Screen) -> Outcome {
        let Screen { width, height } = screen;
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await
    }

    /// Makes the processor this many times slower; 1 is its own speed.
    pub(crate) async fn throttle(&self, rate: u32) -> Outcome {
        self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": rate })).await
    }

    /// Runs a script in every document from now on, before its own scripts.
    pub(crate) async fn before_each_load(&self, script: &str) -> Outcome {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await
    }

    /// Lets the page read and write the clipboard without asking anybody.
    pub(crate) async fn allow_clipboard(&self) -> Outcome {
        let permissions = ["clipboardReadWrite", "clipboardSanitizedWrite"];
        let origin = self.base_url.trim_end_matches('/');
        self.devtools("Browser.grantPermissions", json!({ "origin": origin, "permissions": permissions }))
            .await
    }

    /// Lets nobody read the clipboard, as when a person has said no.
    pub(crate) async fn refuse_clipboard(&self) -> Outcome {
        let origin = self.base_url.trim_end_matches('/');
        let permission = json!({ "name": "clipboard-read" });
        let setting = json!({ "origin": origin, "permission": permission, "setting": "denied" });
        self.devtools("Browser.setPermission", setting).await
    }

    /// Cuts the network of this tab, or joins it again.
    pub(crate) async fn cut_network(&self, is_cut: bool) -> Outcome {
        let conditions =
            json!({ "offline": is_cut, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.devtools("Network.emulateNetworkConditions", conditions).await
    }

    /// Makes the system ask for dark pages.
    pub(crate) async fn prefer_dark(&self) -> Outcome {
        let dark = json!([{ "name": "prefers-color-scheme", "value": "dark" }]);
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": dark })).await
    }

    /// Makes the system force its own colours.
    pub(crate) async fn force_colours(&self) -> Outcome {
        let forced = json!([{ "name": "forced-colors", "value": "active" }]);
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": forced })).await
    }

    /// The text in the clipboard, after [`Page::allow_clipboard`].
    pub(crate) async fn clipboard(&self) -> Outcome<String> {
        self.evaluate("navigator.clipboard.readText()").await
    }

    /// Waits for a download of this name to be complete, and returns its bytes.
    pub(crate) async fn downloaded(&self, name: &str) -> Outcome<Vec<u8>> {
        let file = self.downloads.join(name);
        let what = format!("a download named {name}");
        // The browser puts an empty file in place first and fills it then.
        let read = || match fs::read(&file) {
            Ok(bytes) if bytes.is_empty() => Err("it is empty still".to_owned()),
            read => read.map_err(|error| error.to_string()),
        };
        self.wait(&what, async || Ok(read())).await
    }

    /// The page as the browser prints it, as a PDF.
    pub(crate) async fn printed(&self) -> Outcome<Vec<u8>> {
        let printing = json!({ "preferCSSPageSize": true, "printBackground": true });
        let printed = self.driver.cdp().send_raw("Page.printToPDF", printing).await?;
        let data = printed.get("data").and_then(Value::as_str).unwrap_or_default();
        Ok(data_encoding::BASE64.decode(data.as_bytes())?)
    }

    /// Shows the page as paper, or as a screen again.
    pub(crate) async fn as_paper(&self, is_paper: bool) -> Outcome {
        let media = if is_paper { "print" } else { "" };
        self.devtools("Emulation.setEmulatedMedia", json!({ "media": media })).await
    }

    /// Saves what is visible as `target/screenshots/<name>.png`.
    pub(crate) async fn picture(&self, name: &str) -> Outcome {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/screenshots");
        fs::create_dir_all(&folder)?;
        Ok(self.driver.screenshot(&folder.join(format!("{name}.png"))).await?)
    }

    /// The first match as soon as there is one, brought to the middle of what is visible: what a person wants to press is
    /// scrolled away from the edges, where parts of the page may lie over it.
    async fn element(&self, selector: &str) -> Outcome<WebElement> {
        let element = self.driver.query(By::Css(selector)).wait(DEADLINE, INTERVAL).first().await?;
        element.scroll_into_view().await?;
        Ok(element)
    }

    /// Does something with the element that `find` finds. Where the page draws it anew in between, it is found again.
    async fn with_current(
        &self,
        find: impl AsyncFn() -> Outcome<WebElement>,
        act: impl AsyncFn(WebElement) -> Outcome,
    ) -> Outcome {
        let start = Instant::now();
        loop {
            let outcome = async { act(find().await?).await }.await;
            match outcome {
                Err(fault) if fault.is_stale() && start.elapsed() < DEADLINE => {
                    tokio::time::sleep(INTERVAL).await;
                }
                outcome => return outcome,
            }
        }
    }

    /// Warnings and errors in the console and requests to others since the last call. Whoever provokes one takes it with
    /// this; what nobody took fails the journey at its end.
    pub(crate) async fn complaints(&self) -> Outcome<Vec<String>> {
        evidence::complaints(self).await
    }

    async fn wait_for(&self, selector: &str, wanted: &str, fits: impl Fn(&str) -> bool) -> Outcome {
        let what = format!("the text of {selector} to be {wanted}");
        self.wait(&what, async || {
            Ok(match self.text(selector).await? {
                Some(text) if fits(&text) => Ok(()),
                Some(text) => Err(format!("it is “{text}”")),
                None => Err("there is no such element".into()),
            })
        })
        .await
    }

    /// Looks until `look` finds; what it last said instead is told when the deadline has passed.
    pub(crate) async fn wait<T>(
        &self,
        what: &str,
        look: impl AsyncFn() -> Outcome<Result<T, String>>,
    ) -> Outcome<T> {
        let start = Instant::now();
        loop {
            match look().await? {
                Ok(found) => return Ok(found),
                Err(_) if start.elapsed() < DEADLINE => tokio::time::sleep(INTERVAL).await,
                Err(instead) => return Err(Fault::new(format!("waited in vain for {what}: {instead}"))),
            }
        }
    }

    async fn devtools(&self, method: &str, parameters: Value) -> Outcome {
        self.driver.cdp().send_raw(method, parameters).await?;
        Ok(())
    }
}
