//! The pictures of README and of the guides, taken from the built page by `cargo xtask pictures`.
use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use thirtyfour::Key;

use super::support::{COMPLAINTS, Fault, Outcome, Page, Screen, journey, required_env, row};

/// What is photographed, and how wide the picture is.
const VIEW: Screen = Screen { width: 1280, height: 720 };
const WIDTH: u32 = 1000;

/// Good enough for text; half the bytes of the best.
const QUALITY: u32 = 82;

/// Saves what is visible as `<name>.webp` beside the guides.
async fn take(page: &Page, name: &str) -> Outcome {
    page.wait_until("nothing that is still being worked out", SETTLED).await?;
    page.run("(document.activeElement?.blur(), scrollTo({ top: 0, behavior: 'instant' }))").await?;
    let clip = json!({
        "x": 0, "y": 0, "width": VIEW.width, "height": VIEW.height,
        "scale": f64::from(WIDTH) / f64::from(VIEW.width),
    });
    let wanted = json!({ "format": "webp", "quality": QUALITY, "clip": clip });
    let taken = page.driver().cdp().send_raw("Page.captureScreenshot", wanted).await?;
    let data = taken.get("data").and_then(Value::as_str).unwrap_or_default();
    let bytes = data_encoding::BASE64.decode(data.as_bytes())?;
    if !bytes.starts_with(b"RIFF") || bytes.len() < 10_000 {
        return Err(Fault::new(format!("{name} is no picture: {} bytes", bytes.len())));
    }
    let folder = PathBuf::from(required_env("SPBE_PICTURES")?);
    fs::create_dir_all(&folder)?;
    Ok(fs::write(folder.join(format!("{name}.webp")), bytes)?)
}

/// Nothing on the page says that it is being fetched or worked out.
const SETTLED: &str = "document.querySelector('.kept')?.innerText !== 'Menyimpan…'
    && !document.querySelector('.tab-content .later, .tab-content [aria-busy=true]')
    && document.fonts.status === 'loaded'";

/// Opens a tab by its place in the row.
async fn open_tab(page: &Page, place: usize) -> Outcome {
    let tab = format!(".tabs [role=tab]:nth-child({place})");
    page.click(&tab).await?;
    page.wait_until(
        &format!("tab {place}"),
        &format!(
            "document.querySelector({}).ariaSelected === 'true'
                && (document.querySelector('.tab-content')?.innerText.length ?? 0) > 200",
            json!(tab)
        ),
    )
    .await
}

#[tokio::test]
#[ignore = "writes the pictures of README and guides, run by `cargo xtask pictures`"]
async fn of_readme_and_guides() -> Outcome {
    journey(VIEW, async |page: Page| {
        page.keep_example().await?;
        page.set_level(COMPLAINTS, 5).await?;
        take(&page, "simulate").await?;
        for (place, name) in [(2, "plan"), (3, "risk"), (4, "compare"), (6, "report")] {
            open_tab(&page, place).await?;
            take(&page, name).await?;
        }
        open_tab(&page, 5).await?;
        page.press_button("Hasil evaluasi resmi").await?;
        page.choose("Provinsi", "Sumatera Selatan").await?;
        page.press_button("Tambahkan semua (18)").await?;
        page.press_button("Semua: Layanan Publik").await?;
        page.sees(".service .summary", "→ tingkat 4").await?;
        take(&page, "cohort").await?;
        page.click(".tabs [role=tab]:first-child").await?;
        page.press_button("Bagikan").await?;
        page.wait_until("a link", "document.querySelector('#share-link')?.value.includes('#s=')").await?;
        take(&page, "share").await?;
        page.press_button("Bagikan").await?;
        page.press_button("Switch to English").await?;
        take(&page, "english").await?;
        page.press_button("Ganti ke Bahasa Indonesia").await?;
        page.press_with(&[Key::Shift], 'p').await?;
        page.sees(".stage-next", "ke Sangat Baik").await?;
        take(&page, "stage").await?;
        page.press(Key::Escape).await?;
        page.press_button("Beralih ke peraturan penggantinya").await?;
        page.sees(".instrument", "Indeks Pemdi").await?;
        page.click(&format!("{} .value", row(1))).await?;
        for value in ["2,5", "3", "2,25", "3,5", "2", "3,1", "2,75", "3,4", "2,9", "3", "2,6", "3,2", "2"] {
            page.press(value).await?;
            page.press(Key::Enter).await?;
        }
        take(&page, "pemdi").await
    })
    .await
}
