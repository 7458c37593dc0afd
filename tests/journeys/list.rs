//! Finding indicators: search and filters.
use super::support::{COMPLAINTS, Outcome, PLANNING, Page, Screen, journey};

#[tokio::test]
async fn indicators_are_found_by_number_and_by_name_in_either_language() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        for (sought, found) in [
            ("42", vec![42]),
            ("pengaduan", vec![42]),
            ("complaint", vec![42]),
            ("Arsitektur", vec![1, 11]),
            ("audit keamanan", vec![31]),
            // The official name has it, the short one does not.
            ("terbuka", vec![43]),
            ("Jaringan Dokumentasi", vec![44]),
        ] {
            page.fill(".search", sought).await?;
            page.lists(&found).await?;
        }
        // Only what a level asks for has it: the row says where.
        page.fill(".search", "sop").await?;
        page.sees(".row .hit mark", "SOP").await?;
        page.fill(".search", "kereta api xyzzy").await?;
        page.sees(".simulate", "Tidak ada indikator yang cocok.").await?;
        page.lists(&[]).await?;
        page.fill(".search", "4").await?;
        page.is_gone(".nothing").await?;
        // What was found can be changed there and then.
        page.fill(".search", "pengaduan").await?;
        page.lists(&[42]).await?;
        page.lower(COMPLAINTS).await?;
        page.reads(("2,59", "Cukup")).await
    })
    .await
}

#[tokio::test]
async fn filters_show_what_was_changed_locked_or_estimated_and_count_it() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.lower(COMPLAINTS).await?;
        page.lower(PLANNING).await?;
        page.press_button("Kunci Audit keamanan SPBE").await?;
        page.press_button("Kondisi 2024").await?;
        page.lower(COMPLAINTS).await?;
        page.press_button("Skenario").await?;
        for filter in ["Berubah 1", "Terkunci 1", "Perkiraan 46"] {
            page.sees(".segments", filter).await?;
        }
        page.press_button("Berubah").await?;
        page.lists(&[PLANNING]).await?;
        page.press_button("Terkunci").await?;
        page.lists(&[31]).await?;
        page.press_button("Perkiraan").await?;
        let all: Vec<u8> = (1..=47).collect();
        let estimated: Vec<u8> = all.iter().copied().filter(|number| *number != COMPLAINTS).collect();
        page.lists(&estimated).await?;
        // A search goes on within the filter.
        page.fill(".search", "pengaduan").await?;
        page.sees(".simulate", "Tidak ada indikator yang cocok.").await?;
        page.press_button("Semua").await?;
        page.lists(&[COMPLAINTS]).await
    })
    .await
}

#[tokio::test]
async fn a_domain_is_folded_away_until_something_is_sought_in_it() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.click(".domain:nth-child(4) h2 button").await?;
        let others: Vec<u8> = (1..=31).collect();
        page.lists(&others).await?;
        page.fill(".search", "pengaduan").await?;
        page.lists(&[COMPLAINTS]).await
    })
    .await
}
