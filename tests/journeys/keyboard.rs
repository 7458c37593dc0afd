//! The keyboard alone.
use thirtyfour::Key;

use super::support::{
    COMPLAINTS, Fault, OKU_2024, OKU_2024_LOWERED, Outcome, Page, Screen, button, journey, picker,
};

/// More stops than there are before the first indicator.
const STOPS: usize = 30;

/// Presses Tab until a level picker has the focus; its indicator.
async fn tab_to_a_picker(page: &Page) -> Outcome<u8> {
    for _ in 0..STOPS {
        page.press(Key::Tab).await?;
        if let Some(indicator) = page.focused_indicator().await? {
            return Ok(indicator);
        }
    }
    Err(Fault::new(format!("no level picker within {STOPS} presses of Tab")))
}

/// Goes to an indicator's picker. The last step is one of the keyboard, which the page tells from a script's.
async fn focus(page: &Page, indicator: u8) -> Outcome {
    page.run(&format!("document.querySelector(\"{} [tabindex='0']\").focus()", picker(indicator))).await?;
    page.press_with(&[Key::Shift], Key::Tab).await?;
    page.press(Key::Tab).await?;
    assert_eq!(page.focused_indicator().await?, Some(indicator));
    Ok(())
}

#[tokio::test]
async fn an_indicator_is_raised_without_a_mouse() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.reads(OKU_2024).await?;
        // The focus begins in the search. The first stop of all leads past the header, to the ways to begin.
        page.wait_until("the focus in the search", "document.activeElement.id === 'agency-search'").await?;
        page.run("document.querySelector('.header .agency').focus()").await?;
        page.press_with(&[Key::Shift], Key::Tab).await?;
        page.wait_until("the focus on a link", "document.activeElement.matches('a.skip')").await?;
        page.press(Key::Enter).await?;
        page.press(Key::Tab).await?;
        page.wait_until("the focus on the way past them", "document.activeElement.closest('.start')").await?;
        page.press(Key::Enter).await?;
        page.is_gone(".start").await?;
        let indicator = tab_to_a_picker(&page).await?;
        assert_eq!(indicator, 1);
        let level = page.level(1).await?;
        page.press(Key::Right).await?;
        page.has_level(1, level + 1).await?;
        // 0,013 more than 2,617 or 2,6195.
        page.reads(("2,63", "Baik")).await?;
        page.sees(".headline .difference", "+0,01").await
    })
    .await
}

#[tokio::test]
async fn digits_arrows_home_and_end_choose_levels() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        focus(&page, COMPLAINTS).await?;
        for digit in ["5", "2", "4", "1", "3"] {
            page.press(digit).await?;
            page.has_level(COMPLAINTS, digit.parse()?).await?;
        }
        for (key, level) in [
            (Key::End, 5),
            (Key::Right, 5),
            (Key::Left, 4),
            (Key::Home, 1),
            (Key::Left, 1),
            (Key::Up, 2),
            (Key::Down, 1),
        ] {
            page.press(key).await?;
            page.has_level(COMPLAINTS, level).await?;
            let focused = format!("document.activeElement.matches(\"{}\")", button(COMPLAINTS, level));
            page.wait_until("the focus on the chosen level", &focused).await?;
        }
        // Letters and digits beyond the scale are nobody's level.
        page.press("60x").await?;
        page.has_level(COMPLAINTS, 1).await
    })
    .await
}

#[tokio::test]
async fn delete_empties_an_indicator_and_the_headline_says_so() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        focus(&page, COMPLAINTS).await?;
        page.press(Key::Delete).await?;
        page.has_level(COMPLAINTS, 0).await?;
        page.sees(".headline", "Belum lengkap: 1 indikator kosong, dihitung pada nilai 1.").await?;
        // What is empty counts like the lowest level.
        let empty = page.text("#index").await?;
        page.press("1").await?;
        page.has_level(COMPLAINTS, 1).await?;
        page.wait_until(
            "no warning",
            "![...document.querySelectorAll('.warning')].some((e) => e.checkVisibility())",
        )
        .await?;
        assert_eq!(page.text("#index").await?, empty);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn enter_goes_to_the_next_indicator_and_back() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        // From the last of an aspect and a domain to the first of the next.
        focus(&page, 41).await?;
        page.press(Key::Enter).await?;
        page.wait_until("the focus on 42", "document.activeElement.closest('#row-41')").await?;
        page.press("5").await?;
        page.has_level(42, 5).await?;
        page.press_with(&[Key::Shift], Key::Enter).await?;
        page.wait_until("the focus on 41", "document.activeElement.closest('#row-40')").await
    })
    .await
}

#[tokio::test]
async fn undo_and_redo_have_their_keys() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        focus(&page, COMPLAINTS).await?;
        page.press(Key::Left).await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.press_with(&[Key::Control], 'z').await?;
        page.reads(OKU_2024).await?;
        page.press_with(&[Key::Control, Key::Shift], 'z').await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.press_with(&[Key::Control], 'z').await?;
        page.reads(OKU_2024).await?;
        page.press_with(&[Key::Control], 'y').await?;
        page.reads(OKU_2024_LOWERED).await
    })
    .await
}

/// Presses Z with these keys until the search reads so, as many times as it has letters at most.
async fn search_becomes(page: &Page, held: &[Key], wanted: &str) -> Outcome {
    let reads = format!("document.querySelector('.search').value === '{wanted}'");
    for _ in "data".chars() {
        if !page.evaluate::<bool>(&reads).await? {
            page.press_with(held, 'z').await?;
        }
    }
    page.wait_until("the search as it was", &reads).await
}

#[tokio::test]
async fn in_a_field_undo_belongs_to_the_field() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.lower(COMPLAINTS).await?;
        page.fill(".search", "data").await?;
        // A browser may undo letter by letter.
        search_becomes(&page, &[Key::Control], "").await?;
        page.reads(OKU_2024_LOWERED).await?;
        search_becomes(&page, &[Key::Control, Key::Shift], "data").await?;
        search_becomes(&page, &[Key::Control], "").await?;
        // What is left to undo then is the page's.
        page.press_with(&[Key::Control], 'z').await?;
        page.reads(OKU_2024).await
    })
    .await
}

/// One control of each kind that the open tab has, marked by its number; what kinds there are.
const KINDS: &str = "(() => {
    const kinds = new Map();
    for (const one of document.querySelectorAll('.app :is(a[href], button, input, select, textarea, summary, [tabindex])')) {
        const kind = [one.tagName, one.type, one.role].filter(Boolean).join(' ');
        if (one.checkVisibility() && !one.disabled && !kinds.has(kind)) kinds.set(kind, one);
    }
    document.querySelectorAll('[data-kind]').forEach((one) => delete one.dataset.kind);
    [...kinds.values()].forEach((one, place) => one.dataset.kind = place);
    return [...kinds.keys()];
})()";

#[tokio::test]
async fn undo_and_redo_work_from_every_kind_of_control() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.lower(COMPLAINTS).await?;
        let tabs = page.visible_texts(".tab-bar [role=tab]").await?;
        let mut met = std::collections::BTreeSet::new();
        for tab in tabs {
            page.press_button(&tab).await?;
            if tab != "Simulasi" {
                page.opened(&tab).await?;
            }
            for (place, kind) in page.evaluate::<Vec<String>>(KINDS).await?.into_iter().enumerate() {
                if !met.insert(kind.clone()) {
                    continue;
                }
                let focus = format!("document.querySelector('[data-kind=\"{place}\"]')?.focus()");
                for (keys, key, wanted) in [
                    (vec![Key::Control], 'z', OKU_2024),
                    (vec![Key::Control, Key::Shift], 'z', OKU_2024_LOWERED),
                    (vec![Key::Control], 'z', OKU_2024),
                    (vec![Key::Control], 'y', OKU_2024_LOWERED),
                ] {
                    page.run(&focus).await?;
                    page.press_with(&keys, key).await?;
                    let index = format!("document.querySelector('#index').textContent === '{}'", wanted.0);
                    page.wait_until(&format!("{} after {key:?} at {kind} in {tab}", wanted.0), &index)
                        .await?;
                }
            }
        }
        for kind in [
            "INPUT checkbox",
            "INPUT range",
            "SELECT select-one",
            "BUTTON button",
            "BUTTON button radio",
            "INPUT search",
        ] {
            assert!(met.contains(kind), "{kind} is not among {met:?}");
        }
        Ok(())
    })
    .await
}
