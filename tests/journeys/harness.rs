//! The tools of the journeys, tried on a page of which every answer is known. Were one of them blind, the journeys that
//! rely on it would pass for nothing.
use thirtyfour::Key;

use super::support::{Outcome, Page, Screen, journey};

/// A page with one of everything, in place of the simulator. Its script is not the page's own, so no policy forbids it; but it
/// makes no markup out of text, which the policy lets nobody do.
const MODEL: &str = r#"(() => {
    const made = (name, id, textContent = "") =>
        Object.assign(document.createElement(name), { id, textContent });
    document.body.replaceChildren(made("button", "count", "0"), made("input", "name"), made("output", "echo"),
        made("button", "copy", "copy"), made("button", "save", "save"), made("p", "width"));
    const by = (id) => document.getElementById(id);
    const on = (id, event, act) => by(id).addEventListener(event, act);
    on("count", "click", (event) => setTimeout(() => event.target.textContent++, 50));
    on("name", "input", (event) => by("echo").textContent = ` halo ${event.target.value} `);
    on("copy", "click", () => navigator.clipboard.writeText("disalin"));
    on("save", "click", () => {
        const link = document.createElement("a");
        link.href = URL.createObjectURL(new Blob(["isi"]));
        link.download = "berkas.txt";
        link.click();
    });
    const measure = () => by("width").textContent = innerWidth;
    addEventListener("resize", measure);
    measure();
})()"#;

#[tokio::test]
async fn clicks_keys_and_texts_arrive() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.wait_until("the app", "document.querySelector('#index') !== null").await?;
        page.run(MODEL).await?;
        page.click("#count").await?;
        page.wait_for_text("#count", "1").await?;
        page.press(Key::Tab + "dunia").await?;
        page.wait_for_text("#echo", "halo dunia").await?;
        page.wait_for_text_with("#echo", "dun").await?;
        assert_eq!(page.text("#nobody").await?, None);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_screen_has_the_size_asked_for() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.wait_until("the app", "document.querySelector('#index') !== null").await?;
        page.run(MODEL).await?;
        page.wait_for_text("#width", &Screen::DESKTOP.width.to_string()).await?;
        page.resize(Screen::PHONE).await?;
        page.wait_for_text("#width", &Screen::PHONE.width.to_string()).await
    })
    .await
}

#[tokio::test]
async fn clipboard_and_downloads_can_be_read() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.allow_clipboard().await?;
        page.wait_until("the app", "document.querySelector('#index') !== null").await?;
        page.run(MODEL).await?;
        page.click("#copy").await?;
        page.wait_until("a copy", "navigator.clipboard.readText()").await?;
        assert_eq!(page.clipboard().await?, "disalin");
        page.click("#save").await?;
        assert_eq!(page.downloaded("berkas.txt").await?, b"isi");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_reload_starts_afresh_and_a_prepared_script_comes_first() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.before_each_load("window.prepared = true").await?;
        page.run("window.left = true").await?;
        page.reload().await?;
        assert_eq!(page.evaluate::<[bool; 2]>("[!!window.left, !!window.prepared]").await?, [false, true]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_foreign_request_and_a_console_error_are_noticed() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.run("fetch('http://127.0.0.1:9/').catch((error) => console.error(`refused ${error}`))").await?;
        let said = page.complaints().await?.join("\n");
        for wanted in ["refused TypeError", "Content Security Policy"] {
            assert!(said.contains(wanted), "{wanted} is missing in: {said}");
        }
        assert_eq!(page.complaints().await?, [""; 0], "each is told once");
        Ok(())
    })
    .await
}
