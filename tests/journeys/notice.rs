//! Near a threshold: the rounded index would sit in another band than the exact one.
use std::iter::repeat_n;
use std::ops::RangeInclusive;

use super::support::{OKU_2024, Outcome, Page, Screen, journey};

/// What one level of each of the 47 indicators is worth, in ten-thousandths of the index (PermenPANRB 59/2020).
fn weights() -> impl Iterator<Item = u32> {
    [(130, 10), (250, 10), (150, 11), (275, 10), (300, 6)]
        .into_iter()
        .flat_map(|(weight, indicators)| repeat_n(weight, indicators))
}

/// The level of most indicators, and that of the others by their numbers.
fn levels(most: u32, others: &[(RangeInclusive<usize>, u32)]) -> Vec<u32> {
    let level =
        |number| others.iter().find(|(numbers, _)| numbers.contains(&number)).map(|(_, level)| *level);
    (1..=47).map(|number| level(number).unwrap_or(most)).collect()
}

/// The exact index in ten-thousandths.
fn index(levels: &[u32]) -> u32 {
    assert_eq!(weights().sum::<u32>(), 10_000);
    weights().zip(levels).map(|(weight, level)| weight * level).sum()
}

async fn paste(page: &Page, levels: &[u32]) -> Outcome {
    let lines: Vec<String> = levels.iter().map(u32::to_string).collect();
    page.allow_clipboard().await?;
    page.copy(&lines.join("\n")).await?;
    page.press_button("Tempel nilai").await?;
    page.paste_into("#paste-box").await?;
    page.press_button("Pakai nilai ini").await
}

#[tokio::test]
async fn just_under_a_threshold_four_decimals_and_the_band_below_are_read() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.reads(OKU_2024).await?;
        let levels =
            levels(3, &[(1..=2, 4), (11..=11, 4), (21..=30, 4), (32..=32, 4), (42..=44, 5), (45..=47, 4)]);
        assert_eq!(index(&levels), 34_985);
        paste(&page, &levels).await?;
        page.reads(("3,4985", "Baik")).await?;
        page.sees("#notice", "Dibulatkan menjadi 3,50, seolah Sangat Baik.").await?;
        page.sees("#notice", "3,4985: predikatnya Baik").await?;
        page.picture("notice").await?;
        // 0,013 more is past the threshold, and past all doubt.
        page.set_level(3, 4).await?;
        page.reads(("3,51", "Sangat Baik")).await?;
        page.is_gone("#notice").await
    })
    .await
}

#[tokio::test]
async fn exactly_at_a_threshold_the_band_above_is_read_without_a_notice() -> Outcome {
    journey(Screen::DESKTOP, async |page: Page| {
        page.reads(OKU_2024).await?;
        let under = levels(2, &[(11..=31, 3), (42..=47, 3)]);
        assert_eq!(index(&under), 25_950);
        paste(&page, &under).await?;
        page.reads(("2,5950", "Cukup")).await?;
        page.sees("#notice", "Dibulatkan menjadi 2,60, seolah Baik.").await?;
        let at = levels(2, &[(12..=31, 3), (42..=42, 4), (43..=47, 3)]);
        assert_eq!(index(&at), 26_000);
        page.set_level(42, 4).await?;
        page.set_level(11, 2).await?;
        page.reads(("2,60", "Baik")).await?;
        page.is_gone("#notice").await
    })
    .await
}
