//! The report: what it says, that it is one page and an annex, and the planner's own words on it.
use std::io::Write as _;
use std::process::{Command, Stdio};

use super::support::{COMPLAINTS, Outcome, Page, Screen, journey};

/// From the example to its report, worked out.
async fn to_report(page: &Page) -> Outcome {
    page.press_button("Laporan").await?;
    page.wait_until("the report", "document.querySelector('.report[aria-busy=false] .brief')").await
}

/// How many pages a PDF has.
fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    text.matches("/Type /Page").count() - text.matches("/Type /Pages").count()
}

/// The text of a PDF, where the program that reads it is installed; said where it is not.
fn text(pdf: &[u8]) -> Outcome<Option<String>> {
    let reader = Command::new("pdftotext")
        .args(["-layout", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut reader) = reader else {
        eprintln!("pdftotext is not installed: the text of the PDF is not looked at");
        return Ok(None);
    };
    if let Some(mut input) = reader.stdin.take() {
        input.write_all(pdf)?;
    }
    Ok(Some(String::from_utf8_lossy(&reader.wait_with_output()?.stdout).into_owned()))
}

#[tokio::test]
async fn the_plan_is_proposed_where_nothing_was_tried_and_the_scenario_where_it_was() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        to_report(&page).await?;
        page.sees(".brief h3", "Kab. Ogan Komering Ulu").await?;
        // At first it is about what is on the screen.
        page.sees(".brief .sub", "capaian 2024").await?;
        page.sees(".brief .kicker", "kondisi saat ini").await?;
        page.sees(".brief .figures", "2,62").await?;
        page.press_button("rencana ke Sangat Baik").await?;
        page.wait_until("the plan", "document.querySelector('.report[aria-busy=false] .brief .steps table')")
            .await?;
        page.sees(".brief .kicker", "rencana ke Sangat Baik").await?;
        page.sees(".brief .undecided", "belum diputuskan").await?;
        page.sees(".brief .sub", "kondisi 2024 → rencana").await?;
        page.sees(".brief .figures", "2,62 → 3,51").await?;
        page.sees(".report .estimates", "47 tingkat masih perkiraan.").await?;
        page.sees(".brief header", "PERKIRAAN").await?;
        page.sees(".brief .steps", "Target 3,50 Sangat Baik tercapai").await?;
        page.sees(".brief .peers", "dari 392").await?;
        page.press_button("Simulasi").await?;
        page.set_level(COMPLAINTS, 5).await?;
        to_report(&page).await?;
        page.click(".report .about button:nth-of-type(2)").await?;
        page.sees(".brief .sub", "kondisi 2024 → Skenario 1").await?;
        page.sees(".brief .steps", "1 indikator, 1 langkah, upaya 5 satuan").await?;
        page.sees(".annex .moved", "Pengaduan pelayanan publik").await?;
        page.press_button("Switch to English").await?;
        page.sees(".brief .steps", "1 indicator, 1 step, effort 5 units").await
    })
    .await
}

#[tokio::test]
async fn it_prints_as_one_page_and_an_annex() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        // As much as there can be: three years, and the longest words.
        page.press_button("Rencana").await?;
        page.press_button("Rencana per tahun").await?;
        page.fill("#roadmap-first", "2027").await?;
        page.wait_until("years", "document.querySelector('.plan .years li')").await?;
        page.press_button("3").await?;
        to_report(&page).await?;
        page.press_button("rencana ke Sangat Baik").await?;
        let note = "Mohon arahan Ibu Bupati atas tiga hal. ".repeat(12);
        page.fill("#report-note", &note).await?;
        page.sees(".brief .own", "Mohon arahan Ibu Bupati").await?;
        page.sees(".brief .years", "Tahun 3 (2029)").await?;
        page.as_paper(true).await?;
        page.is_gone(".header, .result, .tabs, .edit").await?;
        page.as_paper(false).await?;
        let pdf = page.printed().await?;
        // The annex of 47 indicators has one page or two, as the fonts are.
        assert!((2..=3).contains(&pages(&pdf)), "{} pages", pages(&pdf));
        let Some(text) = text(&pdf)? else { return Ok(()) };
        let sheets: Vec<_> = text.split('\u{c}').collect();
        for said in ["Kab. Ogan Komering Ulu", "2,62 → 3,51", "Rencana per tahun", "Buka skenario"] {
            // How wide the gaps are depends on the fonts.
            let joined = |text: &str| text.split_whitespace().collect::<String>();
            assert!(
                joined(sheets[0]).contains(&joined(said)),
                "“{said}” is not on the first page:\n{}",
                sheets[0]
            );
        }
        assert!(sheets[1].contains("Lampiran") && !sheets[0].contains("Lampiran:"));
        assert!(!text.contains("Cetak") && !text.contains("Simulasi"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_the_planner_writes_is_kept_and_undone_as_one() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        to_report(&page).await?;
        page.fill("#report-title", "Untuk Ibu Bupati").await?;
        page.sees(".brief .kicker", "Untuk Ibu Bupati").await?;
        page.wait_until(
            "it is saved",
            "localStorage.getItem('spbe-simulator')?.includes('Untuk Ibu Bupati')",
        )
        .await?;
        page.reload().await?;
        to_report(&page).await?;
        page.sees(".brief .kicker", "Untuk Ibu Bupati").await?;
        page.press_button("Urungkan").await?;
        page.sees(".brief .kicker", "Ringkasan Indeks SPBE").await
    })
    .await
}
