//! Help: the tour by keys alone, the glossary without a network, and the keys of the row of tabs.
use serde_json::json;
use thirtyfour::Key;

use super::support::{COMPLAINTS, Host, OKU_2024, Outcome, Page, Screen, button, in_new_browser_at, journey};

/// How many stops the tour has.
const STOPS: usize = 10;

/// What the tour points at, stop by stop.
const PLACES: [&str; STOPS] = [
    ".header .agency",
    ".headline",
    ".domains",
    "#row-0",
    ".editing",
    ".goals",
    ".risk .stands",
    "#scenarios-heading",
    "#print",
    "#share",
];

impl Page {
    /// Waits until this and nothing else is pointed at, in view and not under the tour's box.
    async fn points_at(&self, place: &str) -> Outcome {
        let pointed = format!(
            "(() => {{
                const marked = document.querySelectorAll('[data-spot]');
                if (marked.length !== 1 || !marked[0].matches({})) return false;
                const [thing, box] = [marked[0], document.querySelector('#tour')].map((it) => it.getBoundingClientRect());
                const isAside = thing.right <= box.left || thing.top + 24 <= box.top;
                return thing.bottom > 0 && thing.top < innerHeight && isAside;
            }})()",
            json!(place)
        );
        self.wait_until(&format!("{place} pointed at"), &pointed).await
    }

    /// Opens help with its key and starts the tour with Tab and Enter.
    async fn starts_tour(&self, start: &str) -> Outcome {
        self.wait_until(
            "what comes after the first load",
            "document.querySelector('.result').innerText.match(/Peringkat|Rank/)",
        )
        .await?;
        self.press("?").await?;
        self.wait_until("the focus in help", "document.activeElement.id === 'help-panel'").await?;
        self.sees("#help-part button", start).await?;
        let focused = format!("document.activeElement.innerText === {}", json!(start));
        for _ in 0..6 {
            self.press(Key::Tab + "").await?;
            if self.evaluate(&focused).await? {
                return self.press(Key::Enter + "").await;
            }
        }
        self.wait_until(&format!("the focus on {start}"), "false").await
    }

    /// From the first step to the last, by one key.
    async fn goes_through(&self, step: fn(usize) -> String) -> Outcome {
        for (place, number) in PLACES.iter().zip(1..) {
            self.wait_for_text("#tour .count", &step(number)).await?;
            self.wait_until("the focus on the way on", "document.activeElement.matches('#tour .primary')")
                .await?;
            self.points_at(place).await?;
            self.press(Key::Enter + "").await?;
        }
        self.is_gone("#tour").await?;
        self.wait_until("nothing pointed at", "!document.querySelector('[data-spot]')").await?;
        self.wait_until("the focus where help is", "document.activeElement.id === 'help'").await
    }
}

#[tokio::test]
async fn the_tour_goes_by_keys_from_its_beginning_to_its_end() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.starts_tour("Mulai tur").await?;
        page.picture("tour").await?;
        page.goes_through(|step| format!("Langkah {step} dari {STOPS}")).await?;
        // Nothing was changed by looking.
        page.reads(OKU_2024).await?;
        page.press_button("Switch to English").await?;
        page.reads(("2.62", "Good")).await?;
        page.run("document.activeElement.blur()").await?;
        page.starts_tour("Start the tour").await?;
        page.goes_through(|step| format!("Step {step} of {STOPS}")).await
    })
    .await
}

#[tokio::test]
async fn the_tour_goes_back_lets_the_page_be_used_and_ends_with_escape() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.press_button("Rencana").await?;
        page.run("document.activeElement.blur()").await?;
        page.starts_tour("Mulai tur").await?;
        for place in &PLACES[..4] {
            page.points_at(place).await?;
            page.press(Key::Right + "").await?;
        }
        page.points_at(".editing").await?;
        page.press(Key::Left + "").await?;
        page.points_at("#row-0").await?;
        page.press_button("Ke bagian ini").await?;
        assert_eq!(page.focused_indicator().await?, Some(1));
        page.press("5").await?;
        page.has_level(1, 5).await?;
        page.press("?").await?;
        page.wait_until("the focus back", "document.activeElement.matches('#tour .primary')").await?;
        page.press(Key::Escape + "").await?;
        page.is_gone("#tour").await?;
        page.has_level(1, 5).await
    })
    .await
}

#[tokio::test]
async fn on_a_phone_the_tour_points_clear_of_its_box() -> Outcome {
    journey(Screen::PHONE, async |page: Page| {
        page.keep_example().await?;
        page.press_button("Bantuan").await?;
        page.press_button("Mulai tur").await?;
        for place in PLACES {
            page.points_at(place).await?;
            page.press(Key::Enter + "").await?;
        }
        page.is_gone("#tour").await
    })
    .await
}

#[tokio::test]
async fn the_glossary_is_found_without_a_network() -> Outcome {
    let host = Host::new("help")?;
    in_new_browser_at(host.url().to_owned(), async move |page: Page| {
        page.resize(Screen::DESKTOP).await?;
        page.open("").await?;
        page.keep_example().await?;
        page.is_kept().await?;
        page.cut_network(true).await?;
        host.take_away()?;
        page.reload().await?;
        page.reads(OKU_2024).await?;
        page.press_button("Bantuan").await?;
        page.press_button("Glosarium").await?;
        page.fill("#term", "predikat").await?;
        page.sees("#help-part tr", "Mulai dari 1,80, 2,60, 3,50, 4,20 pada PermenPANRB 5/2018").await?;
        page.fill("#term", "qq").await?;
        page.sees("#help-part .found", "Tidak ada istilah yang cocok.").await?;
        page.press_button("Cara menghitung").await?;
        page.sees("#help-part p", "dibagi jumlah bobotnya").await?;
        page.press_button("Switch to English").await?;
        page.press_button("Glossary").await?;
        page.fill("#term", "lock").await?;
        page.sees("#help-part tr", "an indicator must not change").await?;
        page.press(Key::Escape + "").await?;
        page.is_gone("#help-panel").await
    })
    .await
}

#[tokio::test]
async fn arrows_home_and_end_go_along_the_tabs() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.run("document.querySelector('.tab-bar [aria-selected=true]').focus()").await?;
        for (key, tab) in [
            (Key::Right, "Rencana"),
            (Key::End, "Peraturan"),
            (Key::Right, "Simulasi"),
            (Key::Left, "Peraturan"),
            (Key::Home, "Simulasi"),
        ] {
            page.press(key + "").await?;
            let open = format!(
                "document.activeElement.matches('.tab-bar [aria-selected=true][tabindex=\"0\"]')
                    && document.activeElement.innerText === {}
                    && document.querySelectorAll('.tab-bar [tabindex=\"0\"]').length === 1",
                json!(tab)
            );
            page.wait_until(&format!("the tab {tab}"), &open).await?;
        }
        // A level's own arrows are not taken away by the tabs.
        let level = page.level(COMPLAINTS).await?;
        page.run(&format!("document.querySelector({}).focus()", json!(button(COMPLAINTS, level)))).await?;
        page.press(Key::Left + "").await?;
        page.has_level(COMPLAINTS, level - 1).await
    })
    .await
}

#[tokio::test]
async fn escape_takes_help_off_what_has_the_focus() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.hears_keys().await?;
        page.press("?").await?;
        page.wait_until("the focus in help", "document.activeElement.id === 'help-panel'").await?;
        // The panel lies over the right end of the list.
        let lock = "#row-0 .lock";
        page.run(&format!("document.querySelector('{lock}').focus()")).await?;
        page.press(Key::Escape + "").await?;
        page.is_gone(".help").await?;
        assert!(page.evaluate(&format!("document.activeElement.matches('{lock}')")).await?);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn single_keys_are_commands_until_they_are_switched_off() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.hears_keys().await?;
        let shift_p = async || page.press_with(&[Key::Shift], 'p').await;
        // Not while something is typed, and not by a letter alone.
        page.fill(".search", "PrePost?").await?;
        page.fill(".search", "").await?;
        page.run("document.activeElement.blur()").await?;
        page.press("pp").await?;
        page.press("?").await?;
        page.sees("#help-panel", "Perintah satu tombol").await?;
        assert!(!page.evaluate::<bool>("!!document.querySelector('#desk')").await?);
        page.click(".single-keys input").await?;
        page.wait_until(
            "keys that are not told",
            "!document.querySelector('[aria-keyshortcuts=\"Shift+P\"]')",
        )
        .await?;
        page.press_button("Tutup").await?;
        page.is_gone("#help-panel").await?;
        page.run("document.activeElement.blur()").await?;
        page.press("?").await?;
        shift_p().await?;
        // It is kept, and all is there as buttons, without those keys on the stage.
        page.wait_until(
            "it to be kept",
            "localStorage.getItem('spbe-simulator')?.includes('\"keys\":false')",
        )
        .await?;
        page.reload().await?;
        page.keep_example().await?;
        page.hears_keys().await?;
        page.press("?").await?;
        shift_p().await?;
        page.press_button("Presentasi").await?;
        page.wait_for_text(".stage-index", OKU_2024.0).await?;
        page.press("?b").await?;
        page.press(Key::Right + "").await?;
        page.press(Key::Escape + "").await?;
        page.is_gone("#desk").await?;
        page.press_button("Bantuan").await?;
        page.click(".single-keys input").await?;
        page.press_button("Tutup").await?;
        page.run("document.activeElement.blur()").await?;
        shift_p().await?;
        page.wait_for_text(".stage-index", OKU_2024.0).await
    })
    .await
}
