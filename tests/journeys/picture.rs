//! Charts as pictures: their files, that something is on them, and that the page stays as it is.
use serde_json::json;

use super::support::{COMPLAINTS, Outcome, Page, Screen, journey};

/// The first bytes of every PNG.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Width, height, and how many colours there are, as the browser decodes the bytes.
async fn decoded(page: &Page, png: &[u8]) -> Outcome<[u32; 3]> {
    page.evaluate(&format!(
        "createImageBitmap(new Blob([new Uint8Array({})])).then((bitmap) => {{
            const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
            const context = canvas.getContext('2d');
            context.drawImage(bitmap, 0, 0);
            const pixels = new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer);
            return [bitmap.width, bitmap.height, new Set(pixels).size];
        }})",
        json!(png)
    ))
    .await
}

/// Presses a button of the chart menu in a part of the page.
async fn save(page: &Page, menu: &str, format: &str) -> Outcome {
    page.click(&format!("{menu} > summary")).await?;
    page.wait_until("the menu", &format!("document.querySelector({}).open", json!(menu))).await?;
    let place = if format == "SVG" { 1 } else { 2 };
    page.click(&format!("{menu} button:nth-child({place})")).await
}

#[tokio::test]
async fn charts_of_the_result_and_of_the_rooms_become_files() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.prefer_dark().await?;
        page.keep_example().await?;
        page.lower(COMPLAINTS).await?;
        page.wait_until("the menus", "document.querySelector('.pictures .chart-menu')").await?;
        save(&page, ".pictures .chart-menu:nth-child(3)", "PNG").await?;
        let name =
            "indeks-spbe-per-aspek-kondisi-saat-ini-dan-skenario-kab-ogan-komering-ulu-2024-skenario-1";
        let png = page.downloaded(&format!("{name}.png")).await?;
        assert!(png.starts_with(PNG) && png.len() > 10_000, "{} bytes", png.len());
        let [width, height, colours] = decoded(&page, &png).await?;
        assert!(width >= 700 && height >= 500, "{width} × {height}");
        assert!(colours > 20, "{colours} colours");
        save(&page, ".pictures .chart-menu:nth-child(2)", "SVG").await?;
        let name =
            "indeks-spbe-per-domain-kondisi-saat-ini-dan-skenario-kab-ogan-komering-ulu-2024-skenario-1";
        let svg = String::from_utf8(page.downloaded(&format!("{name}.svg")).await?)?;
        for held in [
            "per domain, kondisi saat ini dan skenario",
            "Sumber: perhitungan",
            "xml:lang=\"id\"",
            "Kebijakan",
            "<circle",
        ] {
            assert!(svg.contains(held), "{held} is missing");
        }
        assert!(
            !svg.contains("var(") && !svg.contains("class=") && !svg.contains("http://")
                || svg.matches("http://").count() == 1
        );
        page.press_button("Risiko").await?;
        page.press_button("penilaian mandiri kami").await?;
        page.wait_until("the chart", "document.querySelector('.risk figure.picture svg')").await?;
        save(&page, ".risk .chart-menu", "PNG").await?;
        let name = "sebaran-indeks-akhir-setelah-dinilai-asesor-kab-ogan-komering-ulu-2024-skenario-1";
        let png = page.downloaded(&format!("{name}.png")).await?;
        assert!(decoded(&page, &png).await?[2] > 20);
        // The page itself is as dark as before.
        page.wait_until("no theme of its own", "document.documentElement.dataset.theme === undefined").await
    })
    .await
}

#[tokio::test]
async fn a_chart_is_copied_where_the_browser_allows_it() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.allow_clipboard().await?;
        page.keep_example().await?;
        page.press_button("Rencana").await?;
        page.wait_until("the frontier", "document.querySelector('.plan .curve .chart-menu')").await?;
        page.click(".plan .curve .chart-menu > summary").await?;
        page.click(".plan .curve .chart-menu button:nth-child(3)").await?;
        page.sees(".plan .chart-menu [role=status]", "Tersalin.").await?;
        let kinds: Vec<String> = page
            .evaluate("navigator.clipboard.read().then((items) => items.flatMap((item) => item.types))")
            .await?;
        assert_eq!(kinds, ["image/png"]);
        Ok(())
    })
    .await
}
