//! The least effort to a target: from the question to the scenario.
use std::time::Duration;

use thirtyfour::{By, Key};

use super::support::{OKU_2024, Outcome, Page, Screen, journey};

/// The plan of the example to the next band, with more effort for each higher level.
const SUM: &str = "26 indikator naik, seluruhnya 40 tingkat, upaya 85 satuan";

/// The same with one unit of effort for each step.
const FLAT: &str = "16 indikator naik, seluruhnya 33 tingkat, upaya 33 satuan";

/// The page with the plan of the example on it.
async fn planning(page: &Page) -> Outcome {
    page.keep_example().await?;
    page.press_button("Rencana").await?;
    page.wait_for_text("#plan-index", "3,51").await
}

#[tokio::test]
async fn oku_gets_to_sangat_baik_with_the_least_effort() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        planning(&page).await?;
        page.wait_for_text("#plan-band", "Sangat Baik").await?;
        page.wait_for_text("#plan-sum", SUM).await?;
        page.wait_for_text_with("#plan-sure", "47 indikator diperiksa, 122 kenaikan tingkat, paling ringan")
            .await?;
        // How many agencies rose as much, and who they were.
        page.sees(
            ".plan .record",
            "Kenaikan +0,89 dalam setahun: 43 dari 607 instansi; 15 dari 147 yang mulai di sekitar 2,62; di antaranya kabupaten: 8 dari 107.",
        )
        .await?;
        page.press_button("Instansi mana saja?").await?;
        page.wait_until(
            "43 of them, by name",
            "document.querySelectorAll('.plan .told .record .agencies li').length === 43",
        )
        .await?;
        // Every step says what it asks for, once the sentences have arrived.
        page.sees(".plan .step[data-indicator='11'] .asks", "Dokumen resmi yang mutakhir").await?;
        page.wait_until("a row for each step", "document.querySelectorAll('.plan .step').length === 40")
            .await?;
        // What it supposes, what would be otherwise, and that all of it rests on estimates.
        page.sees("#plan-assumption", "Andaian upaya: makin tinggi makin berat · ubah").await?;
        page.sees("#plan-staying", "26 indikator; 12 di antaranya tetap ada bila upaya diubah").await?;
        page.wait_until(
            "the twelve marked",
            "document.querySelectorAll('.plan .step .stays:not([hidden])').length === 12",
        )
        .await?;
        page.sees("#plan-state", "Rencana, belum diterapkan").await?;
        page.sees(".plan .estimates", "47 tingkat masih perkiraan.").await?;
        page.wait_until(
            "each level marked",
            "document.querySelectorAll('.plan .step .estimate:not([hidden])').length === 40",
        )
        .await?;
        page.sees(".plan .succeeded", "Evaluasi mulai 2026 memakai Indeks Pemdi").await?;
        page.press_button("ubah").await?;
        page.press_button("sama rata").await?;
        page.wait_for_text("#plan-sum", FLAT).await?;
        page.press_button("Urungkan").await?;
        page.press_button("Switch to English").await?;
        page.wait_for_text("#plan-sum", "26 indicators to raise by 40 levels in all, effort 85 units")
            .await?;
        // The tab changes nothing.
        page.wait_for_text("#index", "2.62").await
    })
    .await
}

#[tokio::test]
async fn a_locked_domain_is_left_alone_and_what_stands_in_the_way_is_said() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        planning(&page).await?;
        page.press_button("Upaya dan batas").await?;
        page.press_button("Kunci semua indikator Layanan").await?;
        page.wait_for_text_with("#plan-sure", "31 dari 47 indikator dapat naik").await?;
        page.press_button("Langkah").await?;
        page.wait_until(
            "no step of the locked domain",
            "[...document.querySelectorAll('.plan .step')].every((step) => Number(step.dataset.indicator) < 32)",
        )
        .await?;
        page.wait_for_text("#plan-sum", "22 indikator naik, seluruhnya 45 tingkat, upaya 91 satuan").await?;
        page.press_button("Memuaskan").await?;
        page.wait_for_text("#plan-band", "Memuaskan").await?;
        // The best with the domain as it is: 0.545 of 5 and its own 3.63.
        page.fill("#plan-target", "4,9").await?;
        page.sees("#plan-outcome", "Target 4,90 tidak tercapai. Yang tertinggi 4,37").await?;
        page.sees("#plan-outcome", "16 indikator terkunci menahan").await
    })
    .await
}

#[tokio::test]
async fn dragging_along_the_frontier_takes_the_plan_along() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        planning(&page).await?;
        let track = page.driver().find(By::Css(".curve-track")).await?;
        track.scroll_into_view().await?;
        let hand = || page.driver().action_chain_with_delay(None, Some(Duration::ZERO));
        hand().move_to_element_center(&track).click_and_hold().perform().await?;
        page.wait_until(
            "the headline of the plan under the pointer",
            &format!("document.querySelector('#plan-sum').textContent !== '{SUM}'"),
        )
        .await?;
        let held = page.text("#plan-sum").await?;
        hand().move_by_offset(120, 0).perform().await?;
        page.wait_until(
            "the headline to follow",
            &format!("document.querySelector('#plan-sum').textContent !== '{}'", held.unwrap_or_default()),
        )
        .await?;
        // Nothing is decided before the pointer is lifted.
        assert!(!page.can_press("Urungkan").await?, "a drag is no step yet");
        hand().release().perform().await?;
        page.wait_until("a budget as goal", "document.querySelector('#plan-budget').value !== ''").await?;
        assert!(page.can_press("Urungkan").await?, "the drag is one step");
        // With keys from corner to corner.
        page.run("document.querySelector('.curve-track').focus()").await?;
        page.press(Key::Home).await?;
        page.wait_for_text("#plan-sum", "0 indikator naik, seluruhnya 0 tingkat, upaya 0 satuan").await?;
        page.press(Key::Right).await?;
        page.wait_for_text("#plan-sum", "1 indikator naik, seluruhnya 1 tingkat, upaya 1 satuan").await?;
        page.wait_until(
            "the corner in words",
            "document.querySelector('.curve-track').ariaValueText.startsWith('upaya 1 satuan: indeks 2,6')",
        )
        .await
    })
    .await
}

#[tokio::test]
async fn an_edited_effort_makes_another_plan() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        planning(&page).await?;
        let field = ".plan .step[data-indicator='46'] .effort input";
        page.fill(field, "9").await?;
        // The step costs too much now, so the plan goes another way.
        page.wait_until("no step of 46", "!document.querySelector(\".plan .step[data-indicator='46']\")")
            .await?;
        page.press_button("Urungkan").await?;
        page.wait_for_text("#plan-sum", SUM).await?;
        page.fill("#plan-target", "5,5").await?;
        page.sees(".goals .fault", "di luar skala").await?;
        page.press_button("Upaya dan batas").await?;
        // What can be meant in two ways is said, and counts when the field is left.
        page.fill("#plan-all", "2.5").await?;
        page.sees(".plan .controls .understood", "dibaca 2,5").await?;
        page.wait_for_text("#plan-sum", SUM).await?;
        page.press(Key::Tab).await?;
        page.wait_for_text("#plan-sum", "16 indikator naik, seluruhnya 33 tingkat, upaya 82,5 satuan")
            .await?;
        page.press_button("Tempel dari lembar kerja").await?;
        page.fill("#plan-paste", "indikator;langkah_2;langkah_3;langkah_4;langkah_5\n1;1;-1;1;1\n").await?;
        page.press_button("Pakai upaya ini").await?;
        page.sees(".plan .faults", "Baris 2, kolom 3 (“langkah_3”): “-1” negatif").await?;
        page.sees(".plan .faults", "untuk indikator 2–47").await?;
        // What was pasted is still there to be put right.
        page.wait_until("the pasted text", "document.querySelector('#plan-paste').value.includes(';-1;')")
            .await?;
        page.wait_for_text("#plan-sum", "16 indikator naik, seluruhnya 33 tingkat, upaya 82,5 satuan").await
    })
    .await
}

#[tokio::test]
async fn sixteen_units_typed_with_tab_land_at_their_sixteen_indicators() -> Outcome {
    // The first indicators of the plan, in its order.
    const INDICATORS: [u8; 16] = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 23, 24, 25, 26, 27];
    journey(Screen::DESKTOP, async |page: Page| {
        planning(&page).await?;
        page.run("document.querySelector(\".plan .step[data-indicator='11'] .owner input\").focus()").await?;
        for number in INDICATORS {
            page.driver().active_element().await?.send_keys(format!("Dinas {number}")).await?;
            page.press(Key::Tab).await?;
        }
        let owners = "[...document.querySelectorAll('.plan .step:has(.owner input)')]
            .map((step) => [step.dataset.indicator, step.querySelector('.owner input').value])
            .filter(([, owner]) => owner).join(' ')";
        let expected = INDICATORS.map(|number| format!("{number},Dinas {number}")).join(" ");
        page.wait_until("every unit at its indicator", &format!("({owners}) === '{expected}'")).await?;
        page.wait_until(
            "the focus at the seventeenth",
            "document.activeElement.closest('.owner')?.closest('.step').dataset.indicator === '28'",
        )
        .await?;
        page.wait_until("usual names on offer", "document.querySelector('#plan-owners [value=\"Bappeda\"]')")
            .await?;
        // Grouped when somebody says so, and left alone while it is edited.
        page.press_button("perangkat daerah").await?;
        page.sees(".plan .group h3", "Dinas 11 2 langkah, upaya 5 satuan").await?;
        page.fill(".plan .step[data-indicator='12'] .owner input", "Bappeda").await?;
        page.press(Key::Tab).await?;
        page.sees(".plan .grouping .note", "urutan daftar dibiarkan").await?;
        page.wait_until(
            "the next unit in focus",
            "document.activeElement.closest('.step')?.dataset.indicator === '13'",
        )
        .await?;
        page.press_button("Kelompokkan ulang").await?;
        page.sees(".plan .group:nth-child(2) h3", "Bappeda").await?;
        page.wait_until("what is kept", "localStorage.getItem('spbe-simulator')?.includes('Bappeda')")
            .await?;
        page.reload().await?;
        page.press_button("Rencana").await?;
        page.press_button("perangkat daerah").await?;
        page.sees(".plan .group:nth-child(2) h3", "Bappeda").await
    })
    .await
}

#[tokio::test]
async fn a_plan_is_applied_undone_and_saved_as_a_scenario() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        planning(&page).await?;
        page.press_button("Terapkan ke skenario").await?;
        page.reads(("3,51", "Sangat Baik")).await?;
        page.wait_for_text("#plan-apply", "Sudah diterapkan").await?;
        page.press_button("Urungkan").await?;
        page.reads(OKU_2024).await?;
        for _ in 1..6 {
            page.press_button("Simpan sebagai skenario baru").await?;
            page.reads(("3,51", "Sangat Baik")).await?;
        }
        page.sees(".plan .full", "Sudah ada 6 skenario").await
    })
    .await
}

#[tokio::test]
async fn five_years_with_a_budget_each() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        planning(&page).await?;
        page.press_button("Upaya dan batas").await?;
        page.press_button("sama rata").await?;
        page.wait_for_text("#plan-sum", FLAT).await?;
        page.press_button("Rencana per tahun").await?;
        page.sees("#roadmap-proof", "Semua langkah sudah terjadwal.").await?;
        page.fill("#roadmap-first", "2027").await?;
        page.sees(".years > li:nth-child(5)", "Tahun 5 (2031) 3,50 Sangat Baik").await?;
        page.fill("#roadmap-first", "27").await?;
        page.sees(".plan .controls", "“27” bukan tahun").await?;
        // Less money: not all of it fits, and that is said.
        page.fill("#roadmap-budget", "3").await?;
        page.sees(".plan .left", "18 langkah tidak tertampung").await?;
        page.press_button("Susun ulang sekaligus dengan tahunnya").await?;
        page.sees("#roadmap-proof", "Target tidak tercapai dalam tahun dan anggaran ini.").await?;
        page.fill("#roadmap-budget", "7").await?;
        page.sees("#roadmap-proof", "Target tercapai dengan upaya paling ringan").await
    })
    .await
}

#[tokio::test]
async fn nothing_to_choose_from_and_nothing_to_do_are_said() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        planning(&page).await?;
        page.fill("#plan-target", "2,5").await?;
        page.sees("#plan-outcome", "sudah mencapai 2,50 (Cukup)").await?;
        page.press_button("Memuaskan").await?;
        page.press_button("Upaya dan batas").await?;
        page.fill("#plan-rise", "1").await?;
        page.sees("#plan-outcome", "Target 4,20 tidak tercapai").await?;
        page.sees("#plan-outcome", "indikator dengan kenaikan terbatas menahan").await?;
        // A ceiling below the present level is said, and the field that it was typed into stays.
        page.click(".tier:nth-child(2) .aspect:first-child .fold").await?;
        let ceiling = ".aspect tr[data-indicator='11'] td:nth-last-child(3) input";
        page.fill(ceiling, "1").await?;
        page.sees(".plan .faults", "Indikator 11: batas atas 1 di bawah nilainya sekarang, 2.").await?;
        page.press(Key::Backspace).await?;
        page.sees("#plan-outcome", "Target 4,20 tidak tercapai").await?;
        for domain in ["Kebijakan", "Tata Kelola", "Manajemen", "Layanan"] {
            page.press_button(&format!("Kunci semua indikator {domain}")).await?;
        }
        page.sees("#plan-outcome", "Semua 47 indikator terkunci").await
    })
    .await
}
