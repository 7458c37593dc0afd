//! Taking back, going back, and looking back.
use super::support::{COMPLAINTS, OKU_2024, OKU_2024_LOWERED, Outcome, PLANNING, Page, Screen, journey};

/// With one level less in both services: 0,0575 below 2,617 or 2,6195.
const BOTH_LOWERED: (&str, &str) = ("2,56", "Cukup");

#[tokio::test]
async fn changes_are_undone_and_redone_one_by_one() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        assert!(!page.can_press("Urungkan").await? && !page.can_press("Ulangi").await?);
        page.lower(COMPLAINTS).await?;
        page.lower(PLANNING).await?;
        page.reads(BOTH_LOWERED).await?;
        page.press_button("Urungkan").await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.press_button("Urungkan").await?;
        page.reads(OKU_2024).await?;
        assert!(!page.can_press("Urungkan").await?);
        page.press_button("Ulangi").await?;
        page.press_button("Ulangi").await?;
        page.reads(BOTH_LOWERED).await?;
        assert!(!page.can_press("Ulangi").await?);
        // Another change after an undone one leaves nothing to redo.
        page.press_button("Urungkan").await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.lower(PLANNING).await?;
        page.reads(BOTH_LOWERED).await?;
        assert!(!page.can_press("Ulangi").await?);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn back_to_the_baseline_what_is_locked_stays() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.press_button("Titik kembali ▾").await?;
        page.sees(".points", "Kembali ke kondisi saat ini").await?;
        assert!(!page.can_press("Kembali ke kondisi saat ini").await?);
        page.lower(COMPLAINTS).await?;
        page.press_button("Kunci Pengaduan pelayanan publik").await?;
        page.lower(PLANNING).await?;
        page.reads(BOTH_LOWERED).await?;
        page.go_back_to("Kembali ke kondisi saat ini").await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.press_button("Buka kunci Pengaduan pelayanan publik").await?;
        page.go_back_to("Kembali ke kondisi saat ini").await?;
        page.reads(OKU_2024).await?;
        // What was done is told with a way to take it back, which a key reaches, too.
        page.sees(".toast", "Skenario dikembalikan ke kondisi saat ini.").await?;
        page.click(".toast-undo").await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.is_gone(".toast").await?;
        page.sees(".kept", "Tersimpan di peramban ini").await
    })
    .await
}

#[tokio::test]
async fn what_was_saved_can_be_gone_back_to() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.lower(COMPLAINTS).await?;
        page.go_back_to("Tandai titik ini").await?;
        page.sees(".toast", "Titik ini ditandai").await?;
        page.press_button("Titik kembali ▾").await?;
        page.sees(".points", "Kembali ke titik simpan").await?;
        assert!(!page.can_press("Kembali ke titik simpan").await?);
        page.press_button("Titik kembali ▾").await?;
        page.lower(PLANNING).await?;
        page.reads(BOTH_LOWERED).await?;
        page.go_back_to("Kembali ke titik simpan").await?;
        page.reads(OKU_2024_LOWERED).await
    })
    .await
}

#[tokio::test]
async fn the_list_of_changes_leads_to_each_of_them() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        let (complaints, planning) = (page.level(COMPLAINTS).await?, page.level(PLANNING).await?);
        page.lower(COMPLAINTS).await?;
        page.lower(PLANNING).await?;
        page.press_button("Riwayat").await?;
        page.sees(".history", "Riwayat").await?;
        let steps = page.visible_texts(".history li").await?;
        assert_eq!(
            steps,
            [
                format!("32 Layanan perencanaan: {planning} → {} 2,56", planning - 1),
                format!("42 Pengaduan pelayanan publik: {complaints} → {} 2,59", complaints - 1),
                "Membuka Kab. Ogan Komering Ulu 2,62".to_owned(),
            ]
        );
        page.click(".history li:last-child button").await?;
        page.reads(OKU_2024).await?;
        // The jump shows where the change was made, also when the list was narrowed to others.
        page.fill(".search", "arsitektur").await?;
        page.click(".history li:nth-child(2) button").await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.wait_until("the focus on 42", "document.activeElement.closest('#row-41')").await?;
        page.press_button("Tutup riwayat").await?;
        page.is_gone(".history").await?;
        page.press_button("Ulangi").await?;
        page.reads(BOTH_LOWERED).await
    })
    .await
}

/// Records every index that the headline shows from now on.
const WATCH: &str = "(() => {
    window.indexes = [];
    const index = document.querySelector('#index');
    new MutationObserver(() => window.indexes.push(index.textContent.trim()))
        .observe(index, { childList: true, characterData: true, subtree: true });
})()";

#[tokio::test]
async fn a_replay_shows_the_state_before_the_last_change_and_then_the_present() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.lower(COMPLAINTS).await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.run(WATCH).await?;
        page.go_back_to("Putar ulang perubahan terakhir").await?;
        page.wait_until("two changes of the headline", "window.indexes.length >= 2").await?;
        assert_eq!(page.evaluate::<Vec<String>>("window.indexes").await?, ["2,62", "2,59"]);
        page.reads(OKU_2024_LOWERED).await
    })
    .await
}
