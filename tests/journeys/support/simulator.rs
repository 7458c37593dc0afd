//! The simulator by what its parts are to a person: the result, the levels of an indicator, buttons by their names.
//!
//! Indicators and levels are numbered as on the page.
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::{Key, WebElement};

use super::Page;
use super::fault::Outcome;

/// What the published figures say of Kab. Ogan Komering Ulu in 2024, which is also the example.
pub(crate) const OKU_2024: (&str, &str) = ("2,62", "Baik");

/// The same after one level less in one service: 0,0275 or 0,03 below 2,617 or 2,6195, the two indexes that the
/// published figures allow.
pub(crate) const OKU_2024_LOWERED: (&str, &str) = ("2,59", "Cukup");

/// An indicator of the aspect of administrative services, and one of the aspect of public services. The example has
/// neither at the lowest nor at the highest level.
pub(crate) const PLANNING: u8 = 32;
pub(crate) const COMPLAINTS: u8 = 42;

/// The selector of an indicator's row.
pub(crate) fn row(indicator: u8) -> String {
    format!("#row-{}", indicator - 1)
}

/// The selector of an indicator's level picker.
pub(crate) fn picker(indicator: u8) -> String {
    format!("{} [role=radiogroup]", row(indicator))
}

/// The selector of the button for a level.
pub(crate) fn button(indicator: u8, level: u8) -> String {
    format!("{} [data-value='{level}00']", picker(indicator))
}

/// Finds what can be pressed by its name, which is what a screen reader calls it, without a count at its end. Brings it
/// to the middle, where nothing is fixed over the page.
const FIND_BUTTON: &str = "
    const plain = (text) => text.replace(/\\s+/g, ' ').trim();
    const name = (element) => plain(element.ariaLabel ?? element.innerText ?? element.textContent);
    const found = [...document.querySelectorAll('button, summary, a')].find((element) =>
        element.checkVisibility() && !element.disabled
        && [name(element), name(element).replace(/^\\w\\w: | ?\\d+$/, '')].includes(arguments[0]));
    found?.scrollIntoView({ block: 'center' });
    return found ?? null;";

/// Finds an option of a list by the list's label and its own text.
const FIND_OPTION: &str = "
    const label = [...document.querySelectorAll('label')].find((label) =>
        label.querySelector('select') && label.innerText.startsWith(arguments[0]));
    return [...label?.querySelectorAll('option') ?? []].find((option) => option.text === arguments[1]) ?? null;";

/// The visible texts of all matches.
const VISIBLE_TEXTS: &str = "
    return [...document.querySelectorAll(arguments[0])].filter((element) => element.checkVisibility())
        .map((element) => (element.innerText ?? element.textContent).replace(/\\s+/g, ' ').trim());";

impl Page {
    /// Closes the ways to begin, so that the example is what is worked with.
    pub(crate) async fn keep_example(&self) -> Outcome {
        self.press_button("Coba dulu dengan contoh ini").await?;
        self.is_gone(".start").await?;
        self.reads(OKU_2024).await
    }

    /// Waits until the page has what comes right after the first load, and hears the keys that are commands.
    pub(crate) async fn hears_keys(&self) -> Outcome {
        let ranked = "/Peringkat|Rank/.test(document.querySelector('.result').textContent)";
        self.wait_until("what comes after the first load", ranked).await
    }

    /// Waits until the headline reads this index and this band.
    pub(crate) async fn reads(&self, (index, band): (&str, &str)) -> Outcome {
        self.wait_for_text("#index", index).await?;
        self.wait_for_text("#band", band).await
    }

    /// Waits until a visible match contains `words`.
    pub(crate) async fn sees(&self, selector: &str, words: &str) -> Outcome {
        let what = format!("“{words}” in {selector}");
        self.wait(&what, async || {
            let texts = self.visible_texts(selector).await?;
            let found = texts.iter().any(|text| text.contains(words));
            Ok(if found { Ok(()) } else { Err(format!("there is {texts:?}")) })
        })
        .await
    }

    /// Waits until nothing that matches is visible.
    pub(crate) async fn is_gone(&self, selector: &str) -> Outcome {
        self.wait(&format!("{selector} to go"), async || {
            let texts = self.visible_texts(selector).await?;
            Ok(if texts.is_empty() { Ok(()) } else { Err(format!("there is {texts:?}")) })
        })
        .await
    }

    /// The texts of all visible matches, each on one line.
    pub(crate) async fn visible_texts(&self, selector: &str) -> Outcome<Vec<String>> {
        Ok(self.driver.execute(VISIBLE_TEXTS, vec![json!(selector)]).await?.convert()?)
    }

    /// Clicks the visible and enabled button of this name.
    pub(crate) async fn press_button(&self, name: &str) -> Outcome {
        let what = format!("a button named {name}");
        self.with_current(
            async || self.found(&what, FIND_BUTTON, &[name]).await,
            async |button| Ok(button.click().await?),
        )
        .await
    }

    /// Whether there is a visible and enabled button of this name.
    pub(crate) async fn can_press(&self, name: &str) -> Outcome<bool> {
        Ok(!self.driver.execute(FIND_BUTTON, vec![json!(name)]).await?.json().is_null())
    }

    /// Presses a button of the points to go back to.
    pub(crate) async fn go_back_to(&self, point: &str) -> Outcome {
        if !self.can_press(point).await? {
            self.press_button("Titik kembali ▾").await?;
        }
        self.press_button(point).await
    }

    /// Chooses an option of the drop-down list with this label.
    pub(crate) async fn choose(&self, label: &str, option: &str) -> Outcome {
        let what = format!("the option {option} of {label}");
        self.with_current(
            async || self.found(&what, FIND_OPTION, &[label, option]).await,
            async |option| Ok(option.click().await?),
        )
        .await
    }

    /// Types into a field, in place of what is in it. As a person does, by selecting it: the driver's own way to empty a
    /// field tells the page nothing, which then puts its text back when it draws next.
    pub(crate) async fn fill(&self, selector: &str, text: &str) -> Outcome {
        let find = async || self.element(selector).await;
        self.with_current(find, async |field| {
            field.send_keys(Key::Control + "a").await?;
            let keys = if text.is_empty() { Key::Delete + "" } else { text.into() };
            Ok(field.send_keys(keys).await?)
        })
        .await
    }

    /// Presses a key while others are held down.
    pub(crate) async fn press_with(&self, held: &[Key], key: impl Into<char>) -> Outcome {
        let mut chain = self.driver.action_chain();
        for held in held {
            chain = chain.key_down(held.clone());
        }
        let key = key.into();
        chain = chain.key_down(key).key_up(key);
        for held in held.iter().rev() {
            chain = chain.key_up(held.clone());
        }
        Ok(chain.perform().await?)
    }

    /// Moves the mouse over the first match, without pressing it.
    pub(crate) async fn point_at(&self, selector: &str) -> Outcome {
        let find = async || self.element(selector).await;
        self.with_current(find, async |element| {
            let mouse = self.driver.action_chain_with_delay(None, Some(Duration::ZERO));
            Ok(mouse.move_to_element_center(&element).perform().await?)
        })
        .await
    }

    /// Presses the first match with a finger, on a screen that knows fingers.
    pub(crate) async fn tap(&self, selector: &str) -> Outcome {
        self.devtools("Emulation.setTouchEmulationEnabled", json!({ "enabled": true })).await?;
        let [x, y] = self.place_at_rest(selector, 0.5).await?;
        for (kind, points) in [("touchStart", json!([{ "x": x, "y": y }])), ("touchEnd", json!([]))] {
            self.devtools("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points })).await?;
        }
        Ok(())
    }

    /// Where a share of the first match's width is in its middle, in the viewport, once the page scrolls no more.
    async fn place_at_rest(&self, selector: &str, share: f64) -> Outcome<[i32; 2]> {
        self.element(selector).await?;
        let place = format!(
            "(({{ left, top, width, height }}) => [left + {share} * width, top + height / 2].map(Math.round))
                (document.querySelector({}).getBoundingClientRect())",
            json!(selector)
        );
        let mut before: [i32; 2] = self.evaluate(&place).await?;
        loop {
            tokio::time::sleep(Duration::from_millis(60)).await;
            let now: [i32; 2] = self.evaluate(&place).await?;
            if now == before {
                return Ok(now);
            }
            before = now;
        }
    }

    /// Gives the browser a screen that knows fingers and no mouse.
    pub(crate) async fn with_fingers(&self) -> Outcome {
        self.devtools("Emulation.setTouchEmulationEnabled", json!({ "enabled": true, "maxTouchPoints": 5 }))
            .await
    }

    /// Draws a finger over the screen, from a share of the first match's width in its middle by so many pixels.
    pub(crate) async fn swipe(&self, selector: &str, share: f64, (right, down): (f64, f64)) -> Outcome {
        self.devtools("Emulation.setTouchEmulationEnabled", json!({ "enabled": true })).await?;
        let [x, y] = self.place_at_rest(selector, share).await?;
        let point =
            |part: f64| json!([{ "x": f64::from(x) + right * part, "y": f64::from(y) + down * part }]);
        let mut course = vec![("touchStart", point(0.0))];
        course.extend((1..=10).map(|step| ("touchMove", point(f64::from(step) / 10.0))));
        course.push(("touchEnd", json!([])));
        for (kind, points) in course {
            self.devtools("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points })).await?;
        }
        Ok(())
    }

    /// Puts text into the clipboard, as another program would; after [`Page::allow_clipboard`].
    pub(crate) async fn copy(&self, text: &str) -> Outcome {
        self.run(&format!("navigator.clipboard.writeText({})", json!(text))).await
    }

    /// Empties a field and pastes the clipboard into it.
    pub(crate) async fn paste_into(&self, selector: &str) -> Outcome {
        let find = async || self.element(selector).await;
        self.with_current(find, async |field| Ok(field.send_keys(Key::Control + "a").await?)).await?;
        self.press_with(&[Key::Control], 'v').await
    }

    /// Chooses a file of this name and content in a file field.
    pub(crate) async fn upload(&self, selector: &str, name: &str, bytes: &[u8]) -> Outcome {
        let file = self.downloads.with_file_name(name);
        std::fs::write(&file, bytes)?;
        let find = async || self.element(selector).await;
        self.with_current(find, async |field| Ok(field.send_keys(file.display().to_string()).await?)).await
    }

    /// Lets the browser have kept this text from an earlier visit, when the page is loaded next.
    pub(crate) async fn kept_from_earlier(&self, text: &str) -> Outcome {
        // Only once in each tab: a reload must find what the page itself has kept.
        let once = format!("kept {}", text.len());
        self.before_each_load(&format!(
            "if (!sessionStorage.getItem('{once}')) {{
                sessionStorage.setItem('{once}', '1');
                localStorage.setItem('spbe-simulator', {});
            }}",
            json!(text)
        ))
        .await
    }

    /// What the browser keeps under this key.
    pub(crate) async fn kept(&self, key: &str) -> Outcome<Option<String>> {
        self.evaluate(&format!("localStorage.getItem({})", json!(key))).await
    }

    /// Clicks a level of an indicator.
    pub(crate) async fn set_level(&self, indicator: u8, level: u8) -> Outcome {
        self.click(&button(indicator, level)).await
    }

    /// Clicks the level below the one that the indicator has.
    pub(crate) async fn lower(&self, indicator: u8) -> Outcome {
        let level = self.level(indicator).await?;
        self.set_level(indicator, level - 1).await?;
        self.has_level(indicator, level - 1).await
    }

    /// The level that an indicator has; 0 is none.
    pub(crate) async fn level(&self, indicator: u8) -> Outcome<u8> {
        let chosen = json!(format!("{} [aria-checked=true]", picker(indicator)));
        self.evaluate(&format!("Number(document.querySelector({chosen})?.textContent ?? 0)")).await
    }

    /// The level of every indicator in turn; 0 is none.
    pub(crate) async fn all_levels(&self) -> Outcome<Vec<u8>> {
        self.evaluate(
            "[...document.querySelectorAll('[role=radiogroup]')].map((picker) =>
                Number(picker.querySelector('[aria-checked=true]')?.textContent ?? 0))",
        )
        .await
    }

    /// Waits until an indicator has this level; 0 is none.
    pub(crate) async fn has_level(&self, indicator: u8, level: u8) -> Outcome {
        self.wait(&format!("indicator {indicator} at level {level}"), async || {
            let now = self.level(indicator).await?;
            Ok(if now == level { Ok(()) } else { Err(format!("it is at {now}")) })
        })
        .await
    }

    /// The numbers of the indicators that the list shows. Not as visible texts: the browser draws none of a row that has
    /// never been scrolled to, and tells its text as empty then.
    pub(crate) async fn listed(&self) -> Outcome<Vec<u8>> {
        self.evaluate(
            "[...document.querySelectorAll('.row > .number')]
                .filter((number) => number.checkVisibility()).map((number) => Number(number.textContent))",
        )
        .await
    }

    /// Waits until the list shows these indicators and no others.
    pub(crate) async fn lists(&self, indicators: &[u8]) -> Outcome {
        self.wait(&format!("a list of {indicators:?}"), async || {
            let listed = self.listed().await?;
            Ok(if listed == indicators { Ok(()) } else { Err(format!("it is {listed:?}")) })
        })
        .await
    }

    /// The number of the indicator whose picker has the keyboard's focus.
    pub(crate) async fn focused_indicator(&self) -> Outcome<Option<u8>> {
        let number = "document.activeElement.closest('[role=radiogroup]')?.closest('.row')\
            .querySelector('.number').textContent ?? null";
        let number: Option<String> = self.evaluate(number).await?;
        Ok(number.map(|number| number.parse()).transpose()?)
    }

    async fn found(&self, what: &str, script: &str, arguments: &[&str]) -> Outcome<WebElement> {
        let arguments: Vec<Value> = arguments.iter().map(|argument| json!(argument)).collect();
        self.wait(what, async || {
            let found = self.driver.execute(script, arguments.clone()).await?;
            Ok(if found.json().is_null() { Err("there is none".into()) } else { Ok(found.element()?) })
        })
        .await
    }
}
