//! Whoever works by keys sees where they are: every stop of the Tab key has a ring, and nothing lies over it.
use serde::Deserialize;
use thirtyfour::Key;

use super::support::{Outcome, Page, Screen, journey};

/// A narrow phone.
const PHONE: Screen = Screen { width: 360, height: 740 };

/// More stops than any place of the page has.
const MOST: usize = 260;

/// Where the focus is: null at the end of the page or where it has been before. A stop is seen where one of nine points of
/// it is its own or its label's.
const STOP: &str = "((element) => {
    window.stopped ??= new Set();
    if (!element || element === document.body || stopped.has(element)) return null;
    stopped.add(element);
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { left, top, width, height } = element.getBoundingClientRect();
    const shares = [0.1, 0.5, 0.9];
    const points = shares.flatMap((x) => shares.map((y) => document.elementFromPoint(left + x * width, top + y * height)));
    return {
        name: `${element.tagName} ${(element.ariaLabel ?? element.innerText).slice(0, 40)} at ${Math.round(left)}, ${Math.round(top)}`,
        has_ring: (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
        is_seen: points.some((point) => point && (element.contains(point) || point.closest('label')?.contains(element))),
    };
})(document.activeElement)";

#[derive(Deserialize)]
struct Stop {
    name: String,
    has_ring: bool,
    is_seen: bool,
}

/// Goes through the page by one key, from the end that this key begins at; gives what cannot be seen, and how many stops
/// there were.
async fn walk(page: &Page, is_forth: bool) -> Outcome<(usize, Vec<String>)> {
    let from = if is_forth { "0" } else { "document.body.scrollHeight" };
    page.run(&format!("(document.activeElement.blur(), getSelection().empty(), scrollTo(0, {from}), window.stopped = undefined)"))
        .await?;
    if !is_forth {
        page.run("[...document.querySelectorAll('button, a, input')].filter((one) => one.checkVisibility()).at(-1).focus()")
            .await?;
    }
    let mut unseen = Vec::new();
    for count in 0..MOST {
        if is_forth {
            page.press(Key::Tab + "").await?;
        } else {
            page.press_with(&[Key::Shift], Key::Tab).await?;
        }
        let Some(stop) = page.evaluate::<Option<Stop>>(STOP).await? else { return Ok((count, unseen)) };
        if !stop.has_ring {
            unseen.push(format!("no ring: {}", stop.name));
        }
        if !stop.is_seen {
            unseen.push(format!("under something: {}", stop.name));
        }
    }
    Ok((MOST, unseen))
}

async fn everywhere(screen: Screen) -> Outcome {
    journey(screen, async move |page: Page| {
        page.keep_example().await?;
        let tabs = page.visible_texts(".tab-bar [role=tab]").await?;
        let mut found = Vec::new();
        for (place, tab) in tabs.iter().enumerate() {
            if place > 0 {
                page.run("scrollTo(0, 0)").await?;
                page.press_button(tab).await?;
                page.opened(tab).await?;
            }
            for is_forth in [true, false] {
                let (stops, unseen) = walk(&page, is_forth).await?;
                assert!((2..MOST).contains(&stops), "{tab}: {stops} stops");
                found.extend(
                    unseen
                        .into_iter()
                        .map(|stop| format!("{tab}, {}: {stop}", if is_forth { "forth" } else { "back" })),
                );
            }
        }
        assert_eq!(found, Vec::<String>::new());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_has_the_focus_is_seen() -> Outcome {
    everywhere(Screen::DESKTOP).await
}

#[tokio::test]
async fn what_has_the_focus_is_seen_on_a_phone() -> Outcome {
    everywhere(PHONE).await
}
