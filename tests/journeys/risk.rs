//! How likely the band is: by default, with strict assessors, with evidence, with a safe plan, and with a bad table.
use spbe_index::risk::{Severity, percent};
use spbe_index::{Assessors, Claims, Instrument, Score, Shifts, Values};

use super::support::{COMPLAINTS, OKU_2024, Outcome, Page, Screen, journey};

/// From the example to its risk, with its levels as a self-assessment, of which each is a claim.
async fn to_risk(page: &Page) -> Outcome {
    page.keep_example().await?;
    page.press_button("Risiko").await?;
    self_assessed(page).await
}

async fn self_assessed(page: &Page) -> Outcome {
    page.click("#is-self-assessed").await?;
    page.wait_until("the room", "document.querySelector('.influences tbody tr')").await
}

/// The chance that the levels on the page stay *Baik* under these assessors.
async fn exact(page: &Page, shifts: &Shifts) -> Outcome<f64> {
    let instrument = Instrument::permenpanrb_59_2020();
    let levels = page.all_levels().await?;
    let values = levels.iter().map(|level| instrument.scale().level(*level)).collect();
    let values = Values::new(instrument, values)?;
    let claims = Claims::new(instrument, &values, &[], &Assessors::alike(shifts.clone()))?;
    Ok(claims.distribution().at_least(Score::from_hundredths(260)))
}

async fn chance_is(page: &Page, chance: f64) -> Outcome {
    let digits = if chance < 0.005 { "<\u{a0}1".to_owned() } else { percent(chance, 0).to_string() };
    page.wait_for_text("#risk-chance", &format!("{digits}\u{a0}%")).await
}

/// The chance as a whole number of percents.
async fn chance(page: &Page) -> Outcome<u32> {
    page.evaluate("parseInt(document.querySelector('#risk-chance').textContent.replace(/\\D/g, ''))").await
}

#[tokio::test]
async fn the_chance_of_the_example_is_exact_and_says_what_it_rests_on() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        // An official result stands: no chance anywhere, and the room says why and what a rise would risk.
        page.keep_example().await?;
        page.press_button("Risiko").await?;
        page.sees(".stands .sentence", "Hasil evaluasi resmi 2024 sudah final: 2,62, Baik.").await?;
        page.sees(".stands", "tingkat 4: 3 dari 14").await?;
        page.sees(".record.kept", "Dari 41 instansi yang hasilnya pada 2023 paling banyak 0,03 di atas batas predikatnya, 1 turun predikat")
            .await?;
        page.wait_until("no chance", "!document.querySelector('#risk-chance, .influences, .band-chances')")
            .await?;
        page.wait_for_text("#chance", "Satu dari 25 indikator turun satu tingkat → Cukup").await?;
        page.picture("risk-of-a-result").await?;
        // A rise that is not accepted takes nothing away: no chance, but what holds without it, and until when.
        page.press_button("Simulasi").await?;
        page.set_level(COMPLAINTS, 5).await?;
        page.wait_for_text("#chance span", "tetap Baik walau kenaikan tidak diterima").await?;
        page.press_button("Risiko").await?;
        page.sees(".answer", "Target tercapai juga bila tidak satu pun kenaikan diterima.").await?;
        page.press_button("Simulasi").await?;
        page.set_level(COMPLAINTS, 4).await?;
        page.press_button("Risiko").await?;
        page.sees(".stands .sentence", "Hasil evaluasi resmi 2024 sudah final").await?;
        self_assessed(&page).await?;
        let exact = exact(&page, &Shifts::published()).await?;
        chance_is(&page, exact).await?;
        page.sees(".answer", "dari 100 akan mencapainya").await?;
        page.sees(".known", "55 pasangan penilaian mandiri dan hasil akhir Kota Denpasar (2018, 2021)")
            .await?;
        page.sees(".known", "penilaian mandiri tingkat 3 kadang berakhir lebih rendah").await?;
        assert_eq!(page.visible_texts(".band-chances tbody tr").await?.len(), 5);
        // The quiet words stand under the headline in every tab, until they are switched off for good.
        page.press_button("Simulasi").await?;
        page.sees("#chance", "kemungkinan tetap Baik: sangat kecil").await?;
        page.press_button("Risiko").await?;
        page.click(".shows-chance input").await?;
        page.is_gone("#chance").await?;
        page.wait_until(
            "it to be kept",
            "localStorage.getItem('spbe-simulator')?.includes('\"chance\":false')",
        )
        .await?;
        page.reload().await?;
        page.reads(OKU_2024).await?;
        page.is_gone("#chance").await
    })
    .await
}

#[tokio::test]
async fn strict_assessors_lower_the_chance_and_can_be_undone() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        to_risk(&page).await?;
        page.press_button("Ketat").await?;
        chance_is(&page, exact(&page, &Shifts::published().tilted(Severity::STRICT)).await?).await?;
        page.sees(".slider output", "ketat").await?;
        page.press_button("Longgar").await?;
        chance_is(&page, exact(&page, &Shifts::published().tilted(Severity::LENIENT)).await?).await?;
        page.press_button("Semua diterima").await?;
        page.wait_for_text("#risk-chance", "100\u{a0}%").await?;
        page.sees(".known", "batas atas").await?;
        for _ in 0..3 {
            page.press_button("Urungkan").await?;
        }
        chance_is(&page, exact(&page, &Shifts::published()).await?).await
    })
    .await
}

#[tokio::test]
async fn evidence_in_hand_raises_the_chance() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        to_risk(&page).await?;
        page.press_button("Longgar").await?;
        page.sees(".secure .sentence:not(.stale)", "Lengkapi data dukung 3 indikator ini").await?;
        let before = chance(&page).await?;
        page.press_button("Anggap semua 3 data dukungnya lengkap").await?;
        page.wait_until("three ticks", "document.querySelectorAll('.evidence input:checked').length === 3")
            .await?;
        page.wait_until(
            "a higher chance",
            &format!("parseInt(document.querySelector('#risk-chance').textContent) > {before}"),
        )
        .await?;
        // One more by hand; its row stays where it is.
        let first = "document.querySelector('.influences tbody tr:not(.is-sure)').id";
        let row: String = page.evaluate(first).await?;
        let place = format!(
            "[...document.querySelectorAll('.influences tbody tr')].findIndex((row) => row.id === '{row}')"
        );
        let (at, three): (u32, u32) = (page.evaluate(&place).await?, chance(&page).await?);
        page.click(&format!("#{row} .evidence input")).await?;
        page.wait_until("the row to be sure", &format!("document.querySelector('#{row}.is-sure')")).await?;
        page.wait_until("a sentence for the rest", "document.querySelector('.secure .sentence:not(.stale)')")
            .await?;
        assert_eq!(page.evaluate::<u32>(&place).await?, at);
        assert!(chance(&page).await? >= three);
        // Evidence for a level is none for a higher one.
        page.press_button("Simulasi").await?;
        let picker = row.replace("claim-", "row-");
        page.click(&format!("#{picker} [data-value='500']")).await?;
        page.press_button("Risiko").await?;
        page.sees(&format!("#{row} .evidence"), "baru untuk 4").await
    })
    .await
}

#[tokio::test]
async fn a_plan_that_is_eighty_percent_sure_becomes_a_scenario() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        to_risk(&page).await?;
        page.press_button("Cari rencana aman").await?;
        page.sees(".found .sentence", "Agar 80 % yakin, targetkan penilaian mandiri").await?;
        page.sees(".found", "Paling ringan: semua kemungkinan rencana aman sudah diperiksa.").await?;
        page.sees(".compared", "Jarak aman di atas batas").await?;
        page.press_button("Simpan sebagai skenario baru").await?;
        page.sees(".safe .status", "Skenario sekarang sama dengan rencana aman.").await?;
        assert!(chance(&page).await? >= 80);
        page.sees("#band", "Baik").await?;
        page.press_button("Urungkan").await?;
        page.reads(OKU_2024).await?;
        // What cannot be had is said with how far one gets.
        page.choose("Target", "Memuaskan atau lebih tinggi (≥ 4,20)").await?;
        page.press_button("Cari rencana aman").await?;
        page.sees(".found .warning", "Tidak ditemukan rencana dengan kemungkinan 80 %").await
    })
    .await
}

#[tokio::test]
async fn a_table_that_does_not_add_up_is_named_and_changes_nothing() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        to_risk(&page).await?;
        let exact = exact(&page, &Shifts::published()).await?;
        page.press_button("Tabel kemungkinan per tingkat penilaian mandiri").await?;
        page.fill("[data-cell='3-1']", "31,7").await?;
        page.sees(".shift-table .bad", "90").await?;
        page.press_button("Pakai tabel ini").await?;
        page.sees(".shift-table .faults", "Penilaian mandiri tingkat 3: jumlahnya 90 %, seharusnya 100 %.")
            .await?;
        page.sees(".shift-table .faults", "Tidak ada yang diubah.").await?;
        chance_is(&page, exact).await?;
        page.fill("[data-cell='41']", "-5").await?;
        page.press_button("Pakai tabel ini").await?;
        page.sees(
            ".shift-table .faults",
            "Penilaian mandiri tingkat 4, kolom +1: kemungkinan tidak boleh kurang dari 0.",
        )
        .await?;
        // Mended, it is used, and called the planner's own.
        page.fill("[data-cell='41']", "0").await?;
        page.fill("[data-cell='30']", "60").await?;
        page.press_button("Pakai tabel ini").await?;
        page.is_gone(".shift-table .faults").await?;
        page.sees(".known", "tabel Anda sendiri").await?;
        // A pasted one, too.
        page.fill("#risk-paste", "level;minus_2;minus_1;0;plus_1;plus_2\n6;0;0;1;0;0\n2;0;0,3;0,6;0;0")
            .await?;
        page.press_button("Pakai tabel tempelan").await?;
        page.sees(".shift-table .faults", "Baris 2: “6” bukan tingkat; isi tingkat 1–5 (bilangan bulat).")
            .await?;
        page.sees(".shift-table .faults", "Baris 3, tingkat 2: jumlah kemungkinannya 0,90, seharusnya 1.")
            .await?;
        page.press_button("Kembali ke tabel satu daerah").await?;
        chance_is(&page, exact).await
    })
    .await
}
