//! English.

use spbe_index::published::{AverageSource, Note, Source};

use super::{SourceWords, Words};

/// The words in English.
pub(super) static WORDS: Words = Words {
    rise: |by, (all, of_all), (about, of_about), from| {
        format!(
            "A rise of +{by} within a year: {all} of {of_all} agencies; {about} of {of_about} that began at about {from}"
        )
    },
    of_kind: |kind, (count, of)| format!("; among these, {kind}: {count} of {of}"),
    who: "Which agencies?",
    about: |from| format!("Began at about {from} (±0.25)"),
    others: "Others",
    rise_note: |enough| {
        format!(
            "Counted from the official results of 2023 and 2024; not the chance of one agency. A type is counted by itself where at least {enough} began at about there."
        )
    },
    kept: |margin, (of, lost, fell)| {
        margin.map_or_else(
            || format!("Of {of} agencies with results of 2023 and 2024, {lost} fell to a lower band and {fell} to a lower index"),
            |margin| {
                format!(
                    "Of {of} agencies whose result of 2023 was at most {margin} above the threshold of its band, {lost} fell to a lower band and {fell} to a lower index in 2024"
                )
            },
        )
    },
    kept_of_kind: |kind, (of, lost, fell)| {
        format!("; among these, {kind}: {lost} of {of} to a lower band, {fell} to a lower index")
    },
    reworded: |agency, index| {
        format!(
            "{agency} is not counted: its index stayed at {index}, and its band is lower because that of 2023 was taken from the rounded index and that of 2024 from the exact one."
        )
    },
    levels: |fell, of| {
        format!(
            "Level by level only one city is known (2021–2024): {fell} of {of} levels fell from one year to the next."
        )
    },
    who_fell: "Those whose index fell",
    loss: |count, domain, band, is_estimated| {
        let which = match (count, domain) {
            (1, _) => "One particular indicator".to_owned(),
            (_, Some(domain)) => format!("One indicator of {domain}"),
            (count, None) => format!("One of {count} indicators"),
        };
        let basis = if is_estimated { " (by levels that are estimates)" } else { "" };
        format!("{which} a level lower → {band}{basis}")
    },
    source: SourceWords {
        heading: "Sources of the figures",
        of: |source| match source {
            Source::Letter => "the ministry's result letter to this agency",
            Source::Agency => "a page or guide of the government itself",
            Source::Press => "press",
            Source::Paper => "a paper in a journal",
            Source::Secondhand => "quoted without its source",
        },
        note: |note, name| match note {
            Note::Screenshot => "read from a screenshot".to_owned(),
            Note::InstrumentInferred => "the instrument follows from the year".to_owned(),
            Note::CitesDecree => "cites Keputusan Menteri PANRB 108/2023".to_owned(),
            Note::Successor => {
                format!("the result of {name}, which came out of this ministry in October 2024")
            }
        },
        no_address: "address not kept",
        average: |source| match source {
            AverageSource::Report => "Averages: the ministry's evaluation reports of 2023 and 2024",
            AverageSource::Letter => {
                "Averages of 2022: Laporan Hasil Pemantauan SPBE 2022 (a letter of the ministry); later reports print 2.34 for the nation and 2.96 for its services, the letter 2.35 and 2.97"
            }
            AverageSource::Press => "National average of 2025: one press release, on two sites",
        },
        reports: "All else: the ministry's evaluation reports of 2023 and 2024",
        no_list: "Results of 2025 (monitoring) were released to each agency on 7 January 2026 and not published as a list; not every agency was in it. Only what was reported is here. Rank and medians are computed for 2023 and 2024 only, which have a list.",
        other_year: |own, listed| {
            format!(
                "Results of {own} were not published as a list: this agency is compared with the list of {listed}. No rank is computed among the few results of {own} that are known."
            )
        },
        lab: |known, of, by_province, named| {
            format!(
                "Members of the Living Lab: {known} of {of} are known, all {by_province} regencies and cities of Jawa Barat and {named} of Sumatera Selatan, with their results of 2024. The other members are not published."
            )
        },
        use_lab: |known| format!("Take {known} members of the Living Lab"),
    },
};
