//! Beginning: the example, a published result, the lowest level.
use thirtyfour::Key;

use super::support::{
    COMPLAINTS, OKU_2024, OKU_2024_LOWERED, Outcome, PLANNING, Page, Screen, in_new_browser, journey,
};

#[tokio::test]
async fn the_first_visit_shows_an_example_with_its_index_and_the_ways_to_begin() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.reads(OKU_2024).await?;
        page.sees(".agency", "Contoh").await?;
        page.sees(".agency", "Kab. Ogan Komering Ulu").await?;
        page.sees(".next", "0,88 lagi ke Sangat Baik").await?;
        page.sees(".start", "Mulai dari instansi Anda").await?;
        for way in ["Hasil evaluasi resmi", "Tempel nilai", "Buka berkas", "Mulai dari kosong"] {
            assert!(page.can_press(way).await?, "{way} cannot be pressed");
        }
        assert_eq!(page.listed().await?, (1..=47).collect::<Vec<_>>());
        page.picture("first-visit").await
    })
    .await
}

#[tokio::test]
async fn one_level_less_in_one_service_costs_the_agency_its_band() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.fill("#agency-search", "oku").await?;
        page.press_button("Buka Kab. Ogan Komering Ulu, hasil 2024: 2,62 Baik").await?;
        page.is_gone(".start").await?;
        page.is_gone(".example").await?;
        page.reads(OKU_2024).await?;
        for service in [COMPLAINTS, PLANNING] {
            page.lower(service).await?;
            page.reads(OKU_2024_LOWERED).await?;
            page.sees(".headline .difference", "−0,03").await?;
            page.sees(".headline .figures", "2,62").await?;
            page.sees(".headline .band", "Baik → Cukup").await?;
            page.sees(".next", "0,01 lagi ke Baik").await?;
            if service == COMPLAINTS {
                page.picture("changed").await?;
            }
            page.press_button("Urungkan").await?;
            page.reads(OKU_2024).await?;
            page.is_gone(".headline .difference").await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_name_and_enter_are_enough_to_begin() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.fill("#agency-search", "oku timur").await?;
        page.sees(".agencies", "Kab. Ogan Komering Ulu Timur").await?;
        page.press(Key::Enter).await?;
        page.is_gone(".start").await?;
        page.sees(".agency", "Kab. Ogan Komering Ulu Timur").await?;
        page.reads(("2,61", "Baik")).await
    })
    .await
}

#[tokio::test]
async fn agencies_are_found_by_type_and_province() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.choose("Provinsi", "Sumatera Selatan").await?;
        page.choose("Jenis", "kota").await?;
        page.sees(".found", "4 instansi").await?;
        let cities = page.visible_texts(".agencies .name").await?;
        for city in ["Lubuk Linggau", "Pagar Alam", "Palembang", "Prabumulih"] {
            assert!(cities.iter().any(|name| name.contains(city)), "{city} is not among {cities:?}");
        }
        page.press_button("Buka Kota Palembang, hasil 2024: 3,51 Sangat Baik").await?;
        page.reads(("3,51", "Sangat Baik")).await?;
        page.sees(".agency", "Kota Palembang").await
    })
    .await
}

#[tokio::test]
async fn an_agency_without_a_published_result_is_told_so() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        let before = page.all_levels().await?;
        page.fill("#agency-search", "Kab. Negeri Dongeng").await?;
        page.sees(".suggested", "Tidak ada “Kab. Negeri Dongeng” dalam hasil evaluasi resmi.").await?;
        page.is_gone(".faults").await?;
        page.press(Key::Enter).await?;
        page.sees(".start", "0 instansi").await?;
        assert_eq!(page.all_levels().await?, before);
        page.fill("#agency-search", "sumedeng").await?;
        page.sees(".suggested", "Maksud Anda:").await?;
        page.press_button("Kab. Sumedang").await?;
        page.is_gone(".suggested").await?;
        page.sees(".agencies", "Kab. Sumedang").await
    })
    .await
}

#[tokio::test]
async fn without_any_figures_one_begins_at_the_lowest_level() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.press_button("Mulai dari kosong").await?;
        page.fill(".agency-name", "Kab. Baru").await?;
        page.press_button("Mulai dari tingkat terendah").await?;
        page.reads(("1,00", "Kurang")).await?;
        page.sees(".agency", "Kab. Baru").await?;
        page.sees(".next", "0,80 lagi ke Cukup").await?;
        assert_eq!(page.all_levels().await?, [1; 47]);
        // Nothing is an estimate where nothing was published.
        page.is_gone(".estimate").await?;
        page.press_button("Urungkan").await?;
        page.reads(OKU_2024).await
    })
    .await
}

#[tokio::test]
async fn the_example_can_be_kept_and_another_agency_chosen_later() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.keep_example().await?;
        page.lower(COMPLAINTS).await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.click(".agency").await?;
        page.sees(".start", "Mulai dari instansi Anda").await?;
        page.press_button("Batal").await?;
        page.is_gone(".start").await?;
        page.reads(OKU_2024_LOWERED).await?;
        page.click(".agency").await?;
        page.fill("#agency-search", "sumedang").await?;
        page.press_button("Buka Kab. Sumedang, hasil 2024: 4,51 Memuaskan").await?;
        page.reads(("4,51", "Memuaskan")).await?;
        page.sees(".next", "predikat tertinggi").await
    })
    .await
}

#[tokio::test]
async fn letters_go_into_the_search_wherever_the_focus_is() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.hears_keys().await?;
        page.wait_until("the focus in the search", "document.activeElement.id === 'agency-search'").await?;
        // On every kind of control that takes no text, and on none. The last key of one name is the first of no command.
        for (place, name) in [
            ("body", "palembang"),
            (".header .agency", "purbalingga"),
            (".start [role=tab]", "Papua"),
            ("#row-3 [tabindex='0']", "bone"),
            (".tab-bar [tabindex='0']", "kupang?"),
            ("a.skip", "poso"),
        ] {
            page.fill("#agency-search", "").await?;
            page.run(&format!(
                "(document.activeElement.blur(), document.querySelector(\"{place}\").focus())"
            ))
            .await?;
            page.press(name).await?;
            let typed = format!("document.querySelector('#agency-search').value === '{name}'");
            page.wait_until(&format!("“{name}” typed at {place}"), &typed).await?;
            assert!(
                !page.evaluate::<bool>("!!document.querySelector('#desk, .help')").await?,
                "{name} at {place}"
            );
        }
        page.reads(OKU_2024).await?;
        page.fill("#agency-search", "").await?;
        page.run("document.activeElement.blur()").await?;
        page.press("oku").await?;
        page.press(Key::Enter).await?;
        page.is_gone(".start").await?;
        page.is_gone(".example").await?;
        page.sees(".agency", "Kab. Ogan Komering Ulu").await
    })
    .await
}

#[tokio::test]
async fn a_touch_screen_keeps_its_keyboard_away_until_it_is_asked_for() -> Outcome {
    in_new_browser(async |page: Page| {
        page.resize(Screen::PHONE).await?;
        page.with_fingers().await?;
        page.open("").await?;
        page.wait_until("the search", "document.querySelector('#agency-search')").await?;
        page.hears_keys().await?;
        assert!(page.evaluate::<bool>("document.activeElement === document.body").await?);
        Ok(())
    })
    .await
}
