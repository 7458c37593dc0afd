//! For everyone: axe-core finds nothing on any tab, and everything fits a page at 400 % and colours that the system forces.
use std::fs;

use serde_json::{Value, json};
use thirtyfour::Key;

use super::support::{COMPLAINTS, Fault, Outcome, Page, Screen, button, journey};

/// WCAG 2.2 AA, and what the makers of axe-core advise beyond it.
const RULES: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// What a notebook of 1280 pixels is when the page is shown at 400 %, and one of 1366 at 200 %.
const FOUR_TIMES: Screen = Screen { width: 320, height: 256 };
const TWICE: Screen = Screen { width: 683, height: 384 };

/// What axe-core finds, a line each.
struct Audit<'a> {
    page: &'a Page,
    axe: &'a str,
    found: Vec<String>,
}

impl Audit<'_> {
    /// Looks at the page as it is now.
    async fn at(&mut self, place: &str) -> Outcome {
        self.by(place, "document", json!({ "runOnly": RULES })).await
    }

    /// Looks at the contrast of the stage, which has to be read from ten metres.
    async fn stage(&mut self) -> Outcome {
        let rule = json!({ "runOnly": { "type": "rule", "values": ["color-contrast-enhanced"] } });
        self.by("the stage (AAA)", "document.querySelector('.stage')", rule).await
    }

    async fn by(&mut self, place: &str, part: &str, rules: Value) -> Outcome {
        self.page.driver().execute(self.axe, Vec::new()).await?;
        let found: Vec<String> = self
            .page
            .evaluate(&format!(
                "axe.run({part}, {rules}).then(({{ violations }}) => violations.flatMap((violation) =>
                    violation.nodes.map((node) => `${{violation.id}}: ${{node.target.join(' ')}}`)))"
            ))
            .await?;
        self.found.extend(found.into_iter().map(|finding| format!("{place}: {finding}")));
        Ok(())
    }
}

/// Every tab and panel of the page, with `look` at each.
async fn everywhere(page: &Page, mut look: impl AsyncFnMut(&str) -> Outcome) -> Outcome {
    page.wait_until("the ways to begin", "document.querySelector('.start .ways [role=tab]')").await?;
    let ways = page.visible_texts(".start .ways [role=tab]").await?;
    assert_eq!(ways.len(), 4, "{ways:?}");
    for way in ways {
        page.press_button(&way).await?;
        look(&way).await?;
    }
    page.click(".start .title button").await?;
    page.is_gone(".start").await?;
    // Not by the driver's mouse: rows change their heights as they come into sight.
    page.run(&format!("document.querySelector({}).click()", json!(button(COMPLAINTS, 3)))).await?;
    page.has_level(COMPLAINTS, 3).await?;
    page.run(&format!("document.querySelector('#row-{COMPLAINTS} > .open').click()")).await?;
    page.wait_until("the open row", &format!("document.querySelector('#row-{COMPLAINTS} .ladder')")).await?;
    look("an open row").await?;
    let tabs = page.visible_texts(".tab-bar [role=tab]").await?;
    assert_eq!(tabs.len(), 7, "{tabs:?}");
    for tab in tabs.iter().skip(1) {
        page.press_button(tab).await?;
        page.opened(tab).await?;
        look(tab).await?;
    }
    page.click("#share").await?;
    page.wait_until("files", "document.querySelector('.files h2')").await?;
    look("sharing").await?;
    page.click("#share").await?;
    page.click("#help").await?;
    page.wait_until("help", "document.querySelector('.help [role=tab]')").await?;
    let parts = page.visible_texts(".help [role=tab]").await?;
    assert_eq!(parts.len(), 4, "{parts:?}");
    for part in parts {
        page.press_button(&part).await?;
        look(&part).await?;
    }
    page.run("document.querySelector('.help [role=tab]').click()").await?;
    page.run("document.querySelector('.help .primary').click()").await?;
    page.wait_until("the tour", "document.querySelector('[data-spot]')").await?;
    look("the tour").await?;
    page.press(Key::Escape + "").await?;
    page.press_with(&[Key::Shift], 'p').await?;
    page.wait_until("the stage", "document.querySelector('.stage-index')?.checkVisibility()").await?;
    look("the stage").await
}

/// Looks at everything in this language and theme.
async fn in_language_and_theme(is_english: bool, is_dark: bool) -> Outcome {
    let Ok(script) = std::env::var("SPBE_AXE") else {
        if std::env::var("CI").is_ok_and(|ci| ci == "true") {
            return Err(Fault::new("axe-core is not installed"));
        }
        eprintln!("axe-core is not installed: nothing is looked at");
        return Ok(());
    };
    let axe = fs::read_to_string(script)?;
    journey(Screen::DESKTOP, async move |page: Page| {
        if is_dark {
            page.prefer_dark().await?;
        }
        if is_english {
            page.press_button("Switch to English").await?;
        }
        let mut looks = Audit { page: &page, axe: &axe, found: Vec::new() };
        looks.at("the first visit").await?;
        everywhere(&page, async |place| looks.at(place).await).await?;
        looks.stage().await?;
        assert_eq!(looks.found, Vec::<String>::new());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn nothing_shuts_anybody_out_in_indonesian() -> Outcome {
    in_language_and_theme(false, false).await
}

#[tokio::test]
async fn nothing_shuts_anybody_out_in_english() -> Outcome {
    in_language_and_theme(true, false).await
}

#[tokio::test]
async fn nothing_shuts_anybody_out_in_the_dark() -> Outcome {
    in_language_and_theme(false, true).await
}

#[tokio::test]
async fn nothing_shuts_anybody_out_in_english_in_the_dark() -> Outcome {
    in_language_and_theme(true, true).await
}

/// What makes the page wider than it may be; the page itself where that is not to be found.
const TOO_WIDE: &str = "(() => {
    if (document.scrollingElement.scrollWidth <= innerWidth) return [];
    const found = [...document.querySelectorAll('body *')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 0.5
            && !element.parentElement.closest('[tabindex=\"0\"], .scroll'))
        .map((element) => `${element.tagName} ${element.getAttribute('class')}`);
    return found.length ? found : [`the page: ${document.scrollingElement.scrollWidth}`];
})()";

async fn nothing_has_to_be_scrolled_sideways(screen: Screen) -> Outcome {
    journey(screen, async |page: Page| {
        let mut found = Vec::new();
        everywhere(&page, async |place| {
            let too_wide: Vec<String> = page.evaluate(TOO_WIDE).await?;
            found.extend(too_wide.into_iter().take(5).map(|element| format!("{place}: {element}")));
            Ok(())
        })
        .await?;
        assert_eq!(found, Vec::<String>::new());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn at_400_percent_nothing_has_to_be_scrolled_sideways() -> Outcome {
    nothing_has_to_be_scrolled_sideways(FOUR_TIMES).await
}

#[tokio::test]
async fn at_200_percent_nothing_has_to_be_scrolled_sideways() -> Outcome {
    nothing_has_to_be_scrolled_sideways(TWICE).await
}

#[tokio::test]
async fn in_forced_colours_what_is_chosen_can_be_told() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.force_colours().await?;
        page.keep_example().await?;
        // Of a picker, the chosen level has other colours than the rest.
        let look = |chosen: bool| {
            format!(
                "(({{ color, backgroundColor, borderColor, outlineStyle }}) =>
                    [color, backgroundColor, borderColor, outlineStyle].join())
                    (getComputedStyle(document.querySelector('#row-11 [role=radio][aria-checked={chosen}]')))"
            )
        };
        let (chosen, other): (String, String) =
            (page.evaluate(&look(true)).await?, page.evaluate(&look(false)).await?);
        assert_ne!(chosen, other);
        page.picture("forced-colours").await
    })
    .await
}
