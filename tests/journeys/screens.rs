//! A phone, a page at twice its size, a notebook: what stays in sight.
use super::support::{COMPLAINTS, OKU_2024, OKU_2024_LOWERED, Outcome, Page, Screen, button, journey};

/// The narrowest phone that is still common.
const SMALL_PHONE: Screen = Screen { width: 360, height: 740 };

/// What a notebook's screen is in CSS pixels when the page is shown at 200 %.
const TWICE: Screen = Screen { width: 683, height: 384 };

/// An error when something makes the page wider than the screen; what it is, is told.
async fn fits(page: &Page, when: &str) -> Outcome {
    let too_wide: Vec<String> = page
        .evaluate(
            "document.scrollingElement.scrollWidth <= innerWidth ? [] :
                [...document.querySelectorAll('body *')]
                    .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
                    .map((element) => `${element.tagName} ${element.className}`)",
        )
        .await?;
    assert_eq!(too_wide, Vec::<String>::new(), "too wide {when}");
    Ok(())
}

/// Whether the index can be read, with nothing over it.
const INDEX_IN_SIGHT: &str = "(() => {
    const { left, top, right, bottom } = document.querySelector('#index').getBoundingClientRect();
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth && over.closest('#index');
})()";

/// Whether what stays in sight leaves most of the height to the list.
const MORE_LIST_THAN_RESULT: &str = "document.querySelector('.result > .sticky').offsetHeight
    + document.querySelector('.hint').offsetHeight < innerHeight / 2";

/// Scrolls to a place in the page, between 0 and 1, and waits until it is there: what comes into sight for the first time
/// may turn out higher than it was thought to be, and then the place is another one.
async fn scroll_to(page: &Page, place: f64) -> Outcome {
    page.wait_until(
        &format!("{place} of the page"),
        &format!(
            "(() => {{
                const before = scrollY;
                scrollTo({{
                    top: (document.scrollingElement.scrollHeight - innerHeight) * {place},
                    behavior: 'instant',
                }});
                return before === scrollY;
            }})()"
        ),
    )
    .await
}

/// Everything that opens and closes, each time with the width checked; pictures are named after the screen.
async fn walk(page: &Page, screen: &str) -> Outcome {
    page.reads(OKU_2024).await?;
    page.picture(&format!("{screen}-first-visit")).await?;
    fits(page, "on the first visit").await?;
    for way in ["Tempel nilai", "Buka berkas", "Mulai dari kosong"] {
        page.press_button(way).await?;
        fits(page, way).await?;
    }
    page.keep_example().await?;
    fits(page, "without the ways to begin").await?;
    page.press_button("Rincian Pengaduan pelayanan publik").await?;
    page.sees(".ladder", "langkah berikut").await?;
    fits(page, "with details open").await?;
    page.wait_until("the index in sight beside open details", INDEX_IN_SIGHT).await?;
    page.tap(&button(COMPLAINTS, page.level(COMPLAINTS).await? - 1)).await?;
    page.reads(OKU_2024_LOWERED).await?;
    page.wait_until("the index in sight after a press", INDEX_IN_SIGHT).await?;
    page.wait_until("more room for the list than for the result", MORE_LIST_THAN_RESULT).await?;
    page.picture(screen).await?;
    page.press_button("Riwayat").await?;
    page.sees(".history", "Membuka").await?;
    fits(page, "with the history open").await?;
    page.press_button("Tutup riwayat").await?;
    index_stays(page, &[0.0, 0.5, 1.0]).await?;
    fits(page, "scrolled").await?;
    page.press_button("Switch to English").await?;
    page.sees("#band", "Fair").await?;
    fits(page, "in English").await
}

/// Scrolls to these places in the page and expects the index to be readable at each.
async fn index_stays(page: &Page, places: &[f64]) -> Outcome {
    for place in places {
        scroll_to(page, *place).await?;
        page.wait_until(&format!("the index in sight at {place} of the page"), INDEX_IN_SIGHT).await?;
    }
    Ok(())
}

#[tokio::test]
async fn on_larger_screens_the_index_stays_in_sight_to_the_end_of_the_page() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        index_stays(&page, &[0.0, 0.5, 1.0]).await?;
        // The last indicator can be changed with its effect in sight.
        page.lower(47).await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.wait_until("the index in sight after a press", INDEX_IN_SIGHT).await?;
        // A projector, a tablet held both ways, and what lies between.
        for (width, height) in [(1280, 720), (1180, 820), (1024, 768), (901, 700), (900, 700), (768, 1024)] {
            page.resize(Screen { width, height }).await?;
            page.wait_until("the new width", &format!("innerWidth === {width}")).await?;
            fits(&page, &format!("at a width of {width}")).await?;
            index_stays(&page, &[0.0, 1.0]).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn on_a_phone_nothing_scrolls_sideways_and_the_index_stays_in_sight() -> Outcome {
    journey(SMALL_PHONE, async |page: Page| walk(&page, "phone").await).await
}

#[tokio::test]
async fn at_twice_its_size_nothing_scrolls_sideways_and_the_index_stays_in_sight() -> Outcome {
    journey(TWICE, async |page: Page| walk(&page, "twice").await).await
}

/// Keeps every later part of the page back until `letIn` is called.
const KEEP_PARTS_BACK: &str = "(() => {
    const come = window.fetch;
    const opened = new Promise((resolve) => { window.letIn = resolve; });
    window.fetch = async (wanted, ...rest) => {
        if (/(part|chunk)[-_]/.test(wanted.url ?? `${wanted}`)) {
            await opened;
        }
        return come(wanted, ...rest);
    };
})()";

/// Where the parts of the page are that stand below something that comes later.
const PLACES: &str =
    "['.ruler', '.domains', '.radar', '.tab-bar', '.groups', '#row-46', '.hint'].map((one) => {
    const { left, top, width, height } = document.querySelector(one).getBoundingClientRect();
    return `${one} ${left} ${top} ${width} ${height}`;
})";

#[tokio::test]
async fn nothing_moves_when_what_comes_after_the_first_load_arrives() -> Outcome {
    for screen in [Screen::DESKTOP, SMALL_PHONE] {
        journey(screen, async |page: Page| {
            page.keep_example().await?;
            page.lower(COMPLAINTS).await?;
            page.wait_until(
                "the change kept",
                "localStorage.getItem('spbe-simulator')?.includes('scenario-value')",
            )
            .await?;
            page.before_each_load(KEEP_PARTS_BACK).await?;
            page.reload().await?;
            page.reads(OKU_2024_LOWERED).await?;
            page.is_gone(".asides .peers:not(:empty)").await?;
            let before: Vec<String> = page.evaluate(PLACES).await?;
            page.evaluate::<()>("letIn()").await?;
            page.sees(".asides .peers", "Peringkat").await?;
            page.sees(".asides .doubts", "Indeks persisnya").await?;
            let after: Vec<String> = page.evaluate(PLACES).await?;
            assert_eq!(before, after);
            Ok(())
        })
        .await?;
    }
    Ok(())
}
