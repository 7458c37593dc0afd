//! Several instruments: a Pemdi assessment, external indexes, switching, the bridge, an instrument of one's own.
use spbe_index::{Instrument, Values, assess};
use thirtyfour::Key;

use super::support::{COMPLAINTS, OKU_2024, OKU_2024_LOWERED, Outcome, Page, Screen, journey, row};

const SPBE_JSON: &str = include_str!("../../data/instruments/permenpanrb-59-2020.json");

/// From the example to an empty Pemdi assessment.
async fn to_pemdi(page: &Page) -> Outcome {
    page.keep_example().await?;
    page.press_button("Beralih ke peraturan penggantinya").await?;
    page.sees(".instrument", "Indeks Pemdi").await?;
    page.reads(("1,00", "Kurang")).await
}

async fn use_instrument(page: &Page, regulation: &str) -> Outcome {
    page.click(".header .instrument").await?;
    page.press_button(&format!("Pakai {regulation}")).await?;
    page.sees(".instrument", regulation).await
}

async fn has_value(page: &Page, indicator: u8, value: &str) -> Outcome {
    let field = format!("document.querySelector('{} .value').value === '{value}'", row(indicator));
    page.wait_until(&format!("indicator {indicator} at {value}"), &field).await
}

#[tokio::test]
async fn a_whole_pemdi_assessment_is_entered_by_keyboard() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.run("document.querySelector('#to-successor').focus()").await?;
        page.press(Key::Enter).await?;
        page.sees(".headline", "Belum lengkap: 20 indikator kosong, dihitung pada nilai 1.").await?;
        page.click(&format!("{} .value", row(1))).await?;
        for indicator in 1..=20 {
            page.press("3").await?;
            page.press(Key::Enter).await?;
            has_value(&page, indicator, "3").await?;
        }
        page.reads(("3,00", "Baik")).await?;
        page.is_gone(".headline .warning").await?;
        // The last one weighs 15 %: one whole level more, two hundredths less, then a typed value with a comma.
        page.run(&format!("document.querySelector('{} [type=range]').focus()", row(20))).await?;
        page.press(Key::Right).await?;
        page.reads(("3,15", "Baik")).await?;
        page.press_with(&[Key::Shift], Key::Left).await?;
        page.press_with(&[Key::Shift], Key::Left).await?;
        has_value(&page, 20, "3,98").await?;
        page.fill(&format!("{} .value", row(20)), "2,75").await?;
        page.press(Key::Enter).await?;
        page.reads(("2,96", "Baik")).await?;
        page.fill(&format!("{} .value", row(20)), "4.5").await?;
        page.press(Key::Enter).await?;
        has_value(&page, 20, "4,50").await?;
        page.reads(("3,23", "Baik")).await
    })
    .await
}

/// What is typed into the values of a Pemdi sheet, and what has to stand there then.
const TYPED: [(&str, &str); 20] = [
    ("2,5", "2,50"),
    ("2.5", "2,50"),
    ("4", "4"),
    ("4,0", "4"),
    ("4,00", "4"),
    ("2,75", "2,75"),
    ("1", "1"),
    ("5", "5"),
    ("1,01", "1,01"),
    ("4,99", "4,99"),
    ("3.07", "3,07"),
    ("3,7", "3,70"),
    ("2,22", "2,22"),
    ("5.00", "5"),
    ("1,5", "1,50"),
    ("4.45", "4,45"),
    ("3", "3"),
    ("2,05", "2,05"),
    ("3,33", "3,33"),
    ("1,9", "1,90"),
];

/// What stands in the fields of all indicators.
const FIELDS: &str = "[...document.querySelectorAll('.groups .value')].map((field) => field.value)";

async fn has_values(page: &Page, what: &str, wanted: &[&str]) -> Outcome {
    let wanted = serde_json::json!(wanted);
    page.wait_until(what, &format!("JSON.stringify({FIELDS}) === JSON.stringify({wanted})")).await
}

#[tokio::test]
async fn twenty_typed_decimals_are_twenty_decimals_undone_and_redone() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        to_pemdi(&page).await?;
        page.allow_clipboard().await?;
        let wanted = TYPED.map(|(_, value)| value);
        for (name, on) in [("Enter", Key::Enter), ("↓", Key::Down), ("Tab", Key::Tab)] {
            let on = on.value().to_string();
            page.click(&format!("{} .value", row(1))).await?;
            for (place, (text, _)) in TYPED.into_iter().enumerate() {
                // Every fifth is pasted.
                if place % 5 == 4 {
                    page.copy(text).await?;
                    page.press_with(&[Key::Control], 'v').await?;
                } else {
                    page.press(text).await?;
                }
                page.press(on.as_str()).await?;
            }
            has_values(&page, &format!("all values typed with {name}"), &wanted).await?;
            // Back in the last field, by keys alone.
            page.click(&format!("{} .value", row(20))).await?;
            for (times, key, left) in [(20, 'z', [""; 20]), (20, 'y', wanted), (20, 'z', [""; 20])] {
                for _ in 0..times {
                    page.press_with(&[Key::Control], key).await?;
                }
                has_values(&page, &format!("20 times Ctrl+{key} after {name}"), &left).await?;
            }
        }
        // Upwards, too, and into a field that has a value already: the next digit takes its place.
        page.click(&format!("{} .value", row(4))).await?;
        page.press("4,4").await?;
        page.press_with(&[Key::Shift], Key::Enter).await?;
        page.press("3,3").await?;
        page.press(Key::Up).await?;
        page.press("2,2").await?;
        page.press(Key::Down).await?;
        page.press("1,1").await?;
        page.press(Key::Enter).await?;
        let begun: Vec<_> = ["", "2,20", "1,10", "4,40"].into_iter().chain([""; 16]).collect();
        has_values(&page, "values typed upwards", &begun).await
    })
    .await
}

/// Waits until the focus is on this in an indicator's row.
async fn is_at(page: &Page, indicator: u8, control: &str) -> Outcome {
    let focused = format!("document.activeElement.matches('{} {control}')", row(indicator));
    page.wait_until(&format!("the focus on {control} of {indicator}"), &focused).await
}

#[tokio::test]
async fn sliders_locks_and_details_are_beside_the_lane_of_values() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        to_pemdi(&page).await?;
        page.click(&format!("{} .value", row(1))).await?;
        page.press(Key::Tab).await?;
        is_at(&page, 2, ".value").await?;
        page.press_with(&[Key::Shift], Key::Tab).await?;
        is_at(&page, 1, ".value").await?;
        for (key, control) in [
            (Key::Right, ".lock"),
            (Key::Right, ".open"),
            (Key::Left, ".lock"),
            (Key::Left, ".value"),
            (Key::Left, "[type=range]"),
            (Key::Tab, ".value"),
        ] {
            page.press(key + "").await?;
            is_at(&page, 1, control).await?;
        }
        // A locked row has its lock in the lane, and the values go past it. A lock guards the scenario.
        page.press_button("Skenario").await?;
        page.click(&format!("{} .value", row(1))).await?;
        page.press(Key::Right).await?;
        page.press(Key::Tab).await?;
        is_at(&page, 2, ".value").await?;
        page.press(Key::Right).await?;
        page.press(Key::Enter).await?;
        page.wait_until("a locked row", &format!("document.querySelector('{} .value').disabled", row(2)))
            .await?;
        page.click(&format!("{} .value", row(1))).await?;
        page.press(Key::Tab).await?;
        is_at(&page, 2, ".lock").await?;
        page.press(Key::Tab).await?;
        is_at(&page, 3, ".value").await?;
        page.press(Key::Up).await?;
        is_at(&page, 1, ".value").await?;
        // A digit on a slider is the beginning of a number.
        page.run(&format!("document.querySelector('{} [type=range]').focus()", row(7))).await?;
        page.press("3,25").await?;
        page.press(Key::Enter).await?;
        has_value(&page, 7, "3,25").await?;
        is_at(&page, 8, ".value").await
    })
    .await
}

/// What a field says is wrong.
async fn has_fault(page: &Page, field: &str, words: &str) -> Outcome {
    page.sees(&format!("{field}[aria-invalid] + .fault"), words).await
}

#[tokio::test]
async fn what_is_no_value_stays_in_the_field_and_changes_nothing() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        to_pemdi(&page).await?;
        page.allow_clipboard().await?;
        let field = format!("{} .value", row(1));
        for (text, words) in [
            ("6", "“6” di luar skala. Isi angka dari 1 sampai 5, atau kosongkan. Belum ada yang dihitung."),
            ("5,01", "“5,01” di luar skala."),
            ("0,99", "“0,99” di luar skala."),
            ("2,667", "“2,667” terlalu banyak desimalnya: dua desimal saja."),
            ("tiga", "“tiga” bukan angka. Isi satu angka dari 1 sampai 5"),
            ("2,", "“2,” bukan angka."),
        ] {
            for (key, then) in [(Key::Enter, 1), (Key::Tab, 2), (Key::Down, 1)] {
                page.fill(&field, text).await?;
                page.press(key + "").await?;
                has_fault(&page, &field, words).await?;
                has_value(&page, 1, text).await?;
                // Enter and ↓ stay where something is wrong.
                is_at(&page, then, ".value").await?;
            }
        }
        // Two cells are never one number.
        page.copy("1,5\n5").await?;
        page.click(&field).await?;
        page.paste_into(&field).await?;
        has_fault(&page, &field, "“1,5 5” bukan angka.").await?;
        page.sees(".headline", "20 indikator kosong").await?;
        // Neither another language nor another tab takes it away, nor an undo elsewhere.
        page.fill(&format!("{} .value", row(2)), "4,5").await?;
        page.press(Key::Enter).await?;
        page.press_button("Switch to English").await?;
        has_fault(&page, &field, "“1,5 5” is not a number.").await?;
        page.press_button("Plan").await?;
        page.opened("Plan").await?;
        page.press_button("Simulate").await?;
        page.press_button("Undo").await?;
        has_value(&page, 2, "").await?;
        has_value(&page, 1, "1,5 5").await?;
        has_fault(&page, &field, "“1,5 5” is not a number.").await?;
        page.press_button("Ganti ke Bahasa Indonesia").await?;
        // Escape takes it back; what is right counts.
        page.click(&field).await?;
        page.press(Key::Escape + "").await?;
        has_value(&page, 1, "").await?;
        page.is_gone(&format!("{} .fault", row(1))).await?;
        page.fill(&field, "5,00").await?;
        // Also where the focus leaves for the switch of languages.
        page.press_button("Switch to English").await?;
        has_value(&page, 1, "5").await?;
        page.sees(".headline", "19 indicators").await
    })
    .await
}

#[tokio::test]
async fn a_finger_that_passes_a_slider_sets_nothing() -> Outcome {
    journey(Screen::PHONE, async |page: Page| {
        to_pemdi(&page).await?;
        let slider = format!("{} [type=range]", row(3));
        for (share, course) in [
            (0.7, (0.0, -160.0)),
            (0.7, (0.0, 120.0)),
            (0.3, (90.0, 0.0)),
            (0.8, (-90.0, 5.0)),
            (0.6, (40.0, -120.0)),
        ] {
            page.swipe(&slider, share, course).await?;
            // Whatever would have come of it has come once a press elsewhere has been answered.
            page.tap(&format!("{} .number", row(4))).await?;
            has_value(&page, 3, "").await?;
            page.wait_until(
                "the knob where it was",
                &format!("document.querySelector('{slider}').value === '0'"),
            )
            .await?;
            page.sees(".headline", "20 indikator kosong").await?;
        }
        page.tap(&slider).await?;
        has_value(&page, 3, "3").await?;
        page.swipe(&slider, 0.5, (60.0, 0.0)).await?;
        page.wait_until(
            "a dragged value",
            &format!("parseFloat(document.querySelector('{} .value').value.replace(',', '.')) > 3.2", row(3)),
        )
        .await
    })
    .await
}

#[tokio::test]
async fn a_figure_of_the_sdi_index_becomes_a_value() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        to_pemdi(&page).await?;
        page.click(&format!("{} .open", row(5))).await?;
        for (figure, value) in [("68,75", "3,75"), ("25", "2"), ("100", "5")] {
            page.fill(".external .figure", figure).await?;
            page.press(Key::Enter).await?;
            has_value(&page, 5, value).await?;
            page.sees(".external", &format!("= nilai {value}")).await?;
        }
        page.sees(".external", "Nilai = 1 + SDI/25").await?;
        page.fill(".external .figure", "100,5").await?;
        page.press(Key::Tab).await?;
        has_fault(
            &page,
            ".external .figure",
            "“100,5” di luar rentang indeks ini. Isi angka dari 0 sampai 100",
        )
        .await?;
        page.fill(".external .figure", "68,75001").await?;
        page.press(Key::Enter).await?;
        has_fault(&page, ".external .figure", "“68,75001” terlalu banyak desimalnya: empat desimal saja.")
            .await?;
        has_value(&page, 5, "5").await
    })
    .await
}

#[tokio::test]
async fn each_rung_of_a_pemdi_ladder_has_the_sentence_of_its_own_level() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        to_pemdi(&page).await?;
        page.click(&format!("{} .open", row(5))).await?;
        // The limits of the SDI index, one pair for each level, as the regulation has them.
        for (rung, limits) in [
            (1, "Merintis SDI 0 hingga <12,5"),
            (2, "Membangun SDI 12,5 hingga <37,5"),
            (3, "Berkembang SDI 37,5 hingga <62,5"),
            (4, "Melembaga SDI 62,5 hingga <75"),
            (5, "Unggul SDI 75 hingga 100"),
        ] {
            page.sees(&format!(".ladder li:nth-child({rung})"), limits).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_slider_that_is_dragged_shows_the_index_and_chooses_when_let_go() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        to_pemdi(&page).await?;
        let slider = format!("document.querySelector('{} [type=range]')", row(20));
        page.run(&format!(
            "({slider}.value = 400, {slider}.dispatchEvent(new Event('input', {{ bubbles: true }})))"
        ))
        .await?;
        page.reads(("1,60", "Cukup")).await?;
        page.sees(".previewing", "Pratinjau: 20").await?;
        page.run(&format!("{slider}.dispatchEvent(new Event('change', {{ bubbles: true }}))")).await?;
        has_value(&page, 20, "5").await?;
        page.is_gone(".previewing:not(:empty)").await?;
        page.press_button("Urungkan").await?;
        has_value(&page, 20, "").await
    })
    .await
}

#[tokio::test]
async fn switching_to_and_fro_loses_nothing() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.sees(".standing", "dicabut oleh PermenPANRB 8/2026").await?;
        page.lower(COMPLAINTS).await?;
        page.press_button("Beralih ke peraturan penggantinya").await?;
        page.fill(&format!("{} .value", row(1)), "5").await?;
        page.press(Key::Enter).await?;
        page.reads(("1,20", "Kurang")).await?;
        use_instrument(&page, "PermenPANRB 59/2020").await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.press_button("Urungkan").await?;
        page.reads(OKU_2024).await?;
        page.press_button("Ulangi").await?;
        use_instrument(&page, "PermenPANRB 5/2018").await?;
        page.reads(("0,00", "Kurang")).await?;
        page.reload().await?;
        page.sees(".instrument", "PermenPANRB 5/2018").await?;
        use_instrument(&page, "PermenPANRB 8/2026").await?;
        page.reads(("1,20", "Kurang")).await?;
        use_instrument(&page, "PermenPANRB 59/2020").await?;
        page.reads(OKU_2024_LOWERED).await
    })
    .await
}

#[tokio::test]
async fn the_bridge_sets_both_indexes_side_by_side_and_converts_neither() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        to_pemdi(&page).await?;
        page.fill(&format!("{} .value", row(20)), "5").await?;
        page.press(Key::Enter).await?;
        page.click(".header .instrument").await?;
        page.sees("#bridge", "Tidak ada konversi resmi").await?;
        page.sees("#bridge tbody tr", "Indeks skenario 2,62 Baik 1,60 Cukup 19 indikator kosong").await?;
        page.sees(".weights tr", "Data 4,5 % 18 %").await?;
        page.sees(".weights tr", "Kebijakan internal 13 % tidak dinilai").await
    })
    .await
}

#[tokio::test]
async fn an_instrument_with_changed_weights_is_named_and_used() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        let levels = page.all_levels().await?;
        // What the first public service loses, the second gains.
        let changed = with_weight(&with_weight(SPBE_JSON, "42", "1.00"), "43", "5.00");
        let instrument = Instrument::from_json(&changed).expect("weights still add up");
        page.click(".header .instrument").await?;
        page.upload("#instrument-file", "usulan.json", changed.as_bytes()).await?;
        page.fill("#instrument-name", "Bobot usulan").await?;
        page.press_button("Pakai instrumen ini").await?;
        page.sees(".instrument", "Bobot usulan").await?;
        let values = levels.iter().map(|level| instrument.scale().level(*level)).collect();
        let result = assess(&instrument, &Values::new(&instrument, values).expect("47 levels"));
        let index = result.shown_index().to_string().replace('.', ",");
        page.wait_for_text("#index", &index).await?;
        page.reload().await?;
        page.sees(".instrument", "Bobot usulan").await?;
        page.wait_for_text("#index", &index).await?;
        page.click(".header .instrument").await?;
        page.press_button("Pakai PermenPANRB 59/2020").await?;
        page.sees(".instrument", "PermenPANRB 59/2020").await?;
        // Also what changes nothing that is being looked at is kept.
        let kept = "localStorage.getItem('spbe-simulator').includes('Bobot usulan')";
        page.wait_until("it to be kept", kept).await?;
        page.press_button("Hapus Bobot usulan beserta nilainya").await?;
        page.wait_until("it to be gone for good", &format!("!{kept}")).await?;
        page.reads(OKU_2024).await
    })
    .await
}

#[tokio::test]
async fn a_faulty_instrument_is_refused_with_every_fault() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.click(".header .instrument").await?;
        let faulty = with_weight(&with_weight(SPBE_JSON, "1", "1.40"), "47", "2.00");
        page.upload("#instrument-file", "salah.json", faulty.as_bytes()).await?;
        page.sees("#own-instrument .faults", "Ada 2 kesalahan. Tidak ada yang diubah.").await?;
        page.sees(
            "#own-instrument .faults li",
            "aspek 1: berbobot 13,00 %, tetapi bagian-bagiannya berjumlah 13,10 %",
        )
        .await?;
        page.sees(
            "#own-instrument .faults li",
            "aspek 8: berbobot 18,00 %, tetapi bagian-bagiannya berjumlah 17,00 %",
        )
        .await?;
        page.upload("#instrument-file", "salah.json", b"{ \"format\": 1, \"bobot\": ").await?;
        page.sees("#own-instrument .faults li", "baris 1, kolom 24: bukan JSON yang benar").await?;
        page.sees(".instrument", "PermenPANRB 59/2020").await
    })
    .await
}

/// The file with another weight for one of the indicators.
fn with_weight(json: &str, number: &str, weight: &str) -> String {
    let place = json.find("\"indicators\"").unwrap_or_default();
    let (before, after) = json.split_at(place);
    let start = after.find(&format!("\"number\": \"{number}\"")).unwrap_or_default();
    let (skipped, rest) = after.split_at(start);
    let from = rest.find("\"weight\": \"").map_or(0, |at| at + "\"weight\": \"".len());
    let to = from + rest.get(from..).and_then(|rest| rest.find('"')).unwrap_or_default();
    let mut changed = rest.to_owned();
    changed.replace_range(from..to, weight);
    format!("{before}{skipped}{changed}")
}
