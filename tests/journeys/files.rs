//! Files: the workbook out, changed as a spreadsheet would change it, and in again; files of others; files that are none.
use std::io::{Cursor, Read as _, Write as _};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::support::{
    COMPLAINTS, Fault, Host, OKU_2024, OKU_2024_LOWERED, Outcome, Page, Screen, in_new_browser,
    in_new_browser_at, journey,
};

const FIELD: &str = "#open-file";
const WORKBOOK: &str = "Simulasi SPBE Kab. Ogan Komering Ulu 2024.xlsx";

/// The sheet *Indikator*, and on it the scenario's level of [`COMPLAINTS`].
const INDICATORS: &str = "xl/worksheets/sheet2.xml";
const LEVEL: &str = "E59";

/// The panel for files.
async fn to_files(page: &Page) -> Outcome {
    page.press_button("Bagikan").await?;
    page.sees(".files h2", "Berkas").await
}

/// Everything as a workbook.
async fn exported(page: &Page) -> Outcome<Vec<u8>> {
    page.press_button("Buku kerja (XLSX)").await?;
    page.sees(".files [role=status]", "sudah diserahkan ke unduhan").await?;
    page.downloaded(WORKBOOK).await
}

/// The workbook with another number in one cell, and nothing else changed: as a spreadsheet keeps it that does not
/// calculate before it saves.
fn with_number(bytes: &[u8], sheet: &str, cell: &str, number: &str) -> Outcome<Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let mut written = ZipWriter::new(Cursor::new(Vec::new()));
    for place in 0..archive.len() {
        let mut member = archive.by_index(place)?;
        let (name, mut content) = (member.name()?.into_owned(), Vec::new());
        member.read_to_end(&mut content)?;
        if name == sheet {
            content = replaced(&String::from_utf8(content)?, cell, number)?.into_bytes();
        }
        written.start_file(name, SimpleFileOptions::default())?;
        written.write_all(&content)?;
    }
    Ok(written.finish()?.into_inner())
}

fn replaced(xml: &str, cell: &str, number: &str) -> Outcome<String> {
    let opening = format!("<c r=\"{cell}\"");
    let parts = xml.split_once(&opening).and_then(|(before, from)| {
        let (attributes, value) = from.split_once("<v>")?;
        Some((before, attributes, value.split_once("</v>")?.1))
    });
    let (before, attributes, after) = parts.ok_or_else(|| Fault::new(format!("no number in {cell}")))?;
    Ok(format!("{before}{opening}{attributes}<v>{number}</v>{after}"))
}

#[tokio::test]
async fn a_workbook_goes_out_is_changed_and_comes_back() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        let level = page.level(COMPLAINTS).await?;
        to_files(&page).await?;
        let workbook = exported(&page).await?;
        let changed = with_number(&workbook, INDICATORS, LEVEL, &(level - 1).to_string())?;
        page.upload(FIELD, "dari rapat.xlsx", &changed).await?;
        page.sees(".files .preview", "Isi “dari rapat.xlsx”").await?;
        let told = format!("S1, indikator {COMPLAINTS}: {level} → {}", level - 1);
        page.sees(".files .edits", &told).await?;
        // Nothing is changed before it is decided.
        page.reads(OKU_2024).await?;
        page.picture("files-preview").await?;
        page.press_button("Buka, gantikan yang ada").await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.is_gone(".files").await?;
        page.has_level(COMPLAINTS, level - 1).await?;
        page.press_button("Urungkan").await?;
        page.reads(OKU_2024).await
    })
    .await
}

#[tokio::test]
async fn a_workbook_opens_whole_where_nothing_was_begun() -> Outcome {
    let workbook = in_new_browser(async |page: Page| {
        page.resize(Screen::DESKTOP).await?;
        page.open("").await?;
        page.keep_example().await?;
        page.lower(COMPLAINTS).await?;
        page.click("#row-11 .lock").await?;
        page.press_button("Rencana").await?;
        page.press_button("Memuaskan").await?;
        to_files(&page).await?;
        exported(&page).await
    })
    .await?;
    in_new_browser(async move |page: Page| {
        page.resize(Screen::DESKTOP).await?;
        page.open("").await?;
        page.reads(OKU_2024).await?;
        page.press_button("Buka berkas").await?;
        page.upload("#table-file", "kiriman.xlsx", &workbook).await?;
        page.sees(".files .preview", "ruang kerja lengkap").await?;
        page.press_button("Buka, gantikan yang ada").await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.is_gone(".start").await?;
        page.press_button("Rencana").await?;
        page.wait_until(
            "the target",
            "[...document.querySelectorAll('.plan [aria-pressed=true], .plan [aria-checked=true]')]
                .some((button) => button.innerText.includes('Memuaskan'))",
        )
        .await?;
        page.press_button("Simulasi").await?;
        page.wait_until("the lock", "document.querySelector('#row-11 .lock').ariaPressed === 'true'").await?;
        page.sees(".headline .from", "2,62").await
    })
    .await
}

#[tokio::test]
async fn a_workbook_stands_beside_what_is_there() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        to_files(&page).await?;
        let workbook = exported(&page).await?;
        page.press_button("Bagikan").await?;
        page.lower(COMPLAINTS).await?;
        page.reads(OKU_2024_LOWERED).await?;
        to_files(&page).await?;
        page.upload(FIELD, "kemarin.xlsx", &workbook).await?;
        page.press_button("Tambahkan dan bandingkan").await?;
        page.reads(OKU_2024).await?;
        // A scenario without a name is called by whose it is.
        page.sees(".compare thead", "Pemerintah Kab. Ogan Komering Ulu").await?;
        page.press_button("Urungkan").await?;
        page.reads(OKU_2024_LOWERED).await
    })
    .await
}

/// A list of levels as somebody else writes it.
fn list(level: impl Fn(u8) -> &'static str) -> String {
    let rows = (1..=47).map(|number| format!("{number};{}\n", level(number)));
    ["Indikator;Tingkat\n".to_owned()].into_iter().chain(rows).collect()
}

#[tokio::test]
async fn a_table_of_others_is_understood_or_its_faults_are_listed() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        to_files(&page).await?;
        let broken = list(|number| if number == 5 { "9" } else { "3" });
        page.upload(FIELD, "dinas.csv", broken.as_bytes()).await?;
        page.sees(".files .faults", "1 kesalahan. Tidak ada yang diubah.").await?;
        page.sees(".files .faults li", "“9”").await?;
        assert!(!page.can_press("Buka, gantikan yang ada").await?);
        page.press_button("Unduh daftar kesalahan").await?;
        let faults = String::from_utf8(page.downloaded("kesalahan.csv").await?)?;
        let mut lines = faults.lines();
        assert!(lines.next().is_some_and(|heading| heading.contains("seharusnya")), "{faults}");
        assert!(lines.next().is_some_and(|fault| fault.contains(";\"6\";\"2\";\"9\";")), "{faults}");
        page.reads(OKU_2024).await?;
        page.upload(FIELD, "dinas.csv", list(|_| "4").as_bytes()).await?;
        page.press_button("Buka, gantikan yang ada").await?;
        page.reads(("4,00", "Sangat Baik")).await?;
        assert_eq!(page.all_levels().await?, [4; 47]);
        page.press_button("Urungkan").await?;
        page.reads(OKU_2024).await
    })
    .await
}

#[tokio::test]
async fn files_that_are_none_end_in_a_sentence() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        to_files(&page).await?;
        page.upload(FIELD, "nol.xlsx", &vec![0; 50 << 20]).await?;
        page.sees(".files .warning", "“nol.xlsx” lebih dari 32 MB").await?;
        let workbook = exported(&page).await?;
        page.upload(FIELD, "terpotong.xlsx", workbook.get(..9000).unwrap_or_default()).await?;
        page.sees(".files .warning", "Tidak ada yang diubah.").await?;
        exported(&page).await?;
        page.upload(FIELD, "nol.xls", &vec![0; 20 << 20]).await?;
        page.sees(".files .warning", "Tidak ada yang diubah.").await?;
        exported(&page).await?;
        page.upload(FIELD, "dalam.json", "[".repeat(1 << 20).as_bytes()).await?;
        page.sees(".files .warning", "Tidak ada yang diubah.").await?;
        // The page goes on.
        page.press_button("Bagikan").await?;
        page.lower(COMPLAINTS).await?;
        page.reads(OKU_2024_LOWERED).await?;
        to_files(&page).await?;
        exported(&page).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_its_module_the_page_says_so_and_tries_again() -> Outcome {
    let host = Host::new("files")?;
    host.lose("exchange")?;
    in_new_browser_at(host.url().to_owned(), async move |page: Page| {
        page.resize(Screen::DESKTOP).await?;
        page.open("").await?;
        page.keep_example().await?;
        to_files(&page).await?;
        page.press_button("Buku kerja (XLSX)").await?;
        page.sees(".files .warning", "Modul berkas tidak dapat diambil.").await?;
        host.bring_back()?;
        exported(&page).await?;
        drop(page.complaints().await?);
        Ok(())
    })
    .await
}
