//! English.

use spbe_index::published::{AgencyKind, Group};
use spbe_workspace::PeerGroup;

use super::{PartWords, PeerWords, ScenarioWords, TrendWords, Words};

/// The words of the tab in English.
pub(super) static WORDS: Words = Words {
    scenarios: ScenarioWords {
        heading: "Scenarios side by side",
        lead: |most| {
            format!(
                "Up to {most} scenarios, all measured from the same baseline. Press a name to work on that scenario."
            )
        },
        name: "Name of this scenario",
        copy: "Copy into a new scenario",
        full: |most| format!("There are {most} scenarios already; remove one to add another."),
        make_baseline: "Make it the baseline",
        make_baseline_title: "The values of this scenario become the baseline; all other scenarios are then measured from there. Can be undone.",
        remove: "Remove this scenario",
        table: "The baseline and every scenario",
        use_it: |name| format!("Work on {name}"),
        in_use: "being worked on",
        index: "Index",
        band: "Rating band",
        to_next: "To the next band",
        at_top: "highest",
        chance: "Chance of that band or better",
        chance_holds: "stays",
        chance_note: "the chance that the assessors’ final result stays in that band or above, if all values are submitted as self-assessment and the assessors are as the tab Risk supposes: to begin with, as in Kota Denpasar, the only city whose self-assessed and final levels are published. A rough idea only. Stays: that band is reached even if no rise is accepted.",
        changed: "Changed indicators",
        effort: |unit| format!("Effort ({unit})"),
        effort_word: "Effort",
        effort_note: "from the baseline, with the efforts that the tab Plan supposes.",
        indicators: "Changed indicators",
        nothing_changed: "No indicator differs from the baseline yet.",
        marks: "▲ above and ▼ below the baseline",
    },
    peers: PeerWords {
        heading: "Among other agencies",
        peer_group: "Compared with",
        peer_groups: |peer_group, kind, province| match peer_group {
            PeerGroup::KindInProvince if kind.is_empty() || province.is_empty() => {
                "Same type, same province".to_owned()
            }
            PeerGroup::KindInProvince => format!("{kind}, {province}"),
            PeerGroup::Kind if kind.is_empty() => "Same type, nationwide".to_owned(),
            PeerGroup::Kind => format!("{kind}, nationwide"),
            PeerGroup::Province if province.is_empty() => "All types, same province".to_owned(),
            PeerGroup::Province => format!("All types, {province}"),
            PeerGroup::Nation => "All types, nationwide".to_owned(),
            PeerGroup::Picked => "Own choice".to_owned(),
        },
        other_instrument: |instrument| {
            format!(
                "Results of single agencies are published under PermenPANRB 59/2020 only (2023 and 2024). An index under {instrument} cannot be ranked among them. The scenarios above and the official history below still work."
            )
        },
        no_kind: "The type of this agency is not known, so there is no group of its type. Choose “All types, nationwide” or “Own choice”, or open the agency by its official name.",
        no_province: "This agency has no province, or it is not known. Choose another group.",
        not_published: |name, year| {
            format!(
                "{name} is not among the published results of {year}. It is ranked as one more among the published ones; there is no published figure of its own and no movement 2023–2024."
            )
        },
        unnamed: "This agency",
        none: |year| format!("There are no published results of {year} in this group. Choose another one."),
        pick: "Find agencies to compare with",
        pick_hint: "e.g. Sumedang, Kota Bandung …",
        pick_none: "None is picked yet. Find a name, then press Add.",
        pick_unknown: |text| {
            format!("No published agency fits “{text}”. Check the spelling or use other words.")
        },
        picked: "Picked",
        add: |name| format!("Add {name}"),
        drop: |name| format!("Remove {name}"),
        rank: |rank, of| format!("Rank {rank} of {of}"),
        rank_moves: |from, to, of| format!("Rank {from} → {to} of {of}"),
        sources: |year, is_estimated| {
            let own = if is_estimated {
                " The baseline of this agency is the simulator's estimate from its official result."
            } else {
                ""
            };
            format!(
                "Published: index and domains of the other agencies in {year}, at two decimals.{own} The ranks are computed from those figures with the baseline or the scenario in place of the agency's own."
            )
        },
        standing: "Standing of the index and of each domain",
        part: "Part",
        baseline: "Baseline",
        scenario: "Scenario",
        rank_column: "Rank",
        percentile: "Percentile",
        percentile_title: "How many percent of the other agencies have a lower figure",
        next_rank: "To the next rank",
        best: "at the top",
        to_rank: |distance, rank, sharing| match sharing {
            0 | 1 => format!("+{distance} needed for rank {rank}"),
            _ => format!(
                "+{distance} needed for rank {rank}, which {sharing} agencies with the same figure share"
            ),
        },
        pick_nobody: "Choose 2–10 agencies to compare with, such as:",
        pick_best: |province| format!("the best in {province}"),
        pick_above: "the one just above",
        pick_near: "the nearest index",
        median: "Median",
        above_median: "Against the median",
        index: "Index",
        movement: "Movement 2023–2024",
        measure: "What is drawn",
        axis: |part| format!("{part} (levels)"),
        axis_movement: "Movement of the published index from 2023 to 2024 (levels)",
        chart: |part, count, year| format!("{part} of {count} agencies, {year}; one dot for each agency"),
        point: "Point at a dot to see its name; all names are in the table.",
        median_at: |figure| format!("median {figure}"),
        baseline_at: |figure| format!("baseline {figure}"),
        scenario_at: |figure| format!("scenario {figure}"),
        own_movement: |difference| format!("this agency {difference}"),
        moved: |up, same, down| format!("2023 to 2024: {up} rose, {same} stayed, {down} fell."),
        crossed: |up, down| format!("The band rose in {up} and fell in {down} agencies."),
        table: "Table of all agencies",
        agency: "Agency",
        published_band: "Published band",
        no_movement: "no result of 2023",
        more: |count| format!("Show {count} more"),
        sort: |column| format!("Sort by {column}"),
    },
    parts: PartWords {
        heading: "Strengths and gaps",
        domains: "Domains: published figures",
        domains_note: |year| {
            format!("The scenario against the median of the published figures of {year} of this group.")
        },
        aspects: "Aspects: the simulator's estimate",
        aspects_note: "Aspects are not published. The levels of every other agency are the simulator's estimate from its domains and the average pattern of its type, so differences between aspects of one domain say little.",
        aspects_estimated: "The levels of this agency are estimates, too: correct them under “Baseline” to give this part a meaning.",
        above: "Above the median",
        below: "Below the median",
        none: "None.",
        own: "Scenario",
        median: "Median",
        difference: "Difference",
        compute: |count| format!("Compute for {count} agencies"),
        computing: |done, of| format!("Computing… {done} of {of} agencies"),
        falls: "One level from a lower band",
        falls_note: "The simulator's estimate, not an official result: every possible sum of levels that gives the published figures is considered. In these agencies the band falls when one indicator, the one that weighs most, loses one level.",
        falls_count: |count, of| format!("{count} of {of} agencies in this group."),
        agency: "Agency",
        index: "Published index",
        from: "Published band",
        to: "Would be",
        certainty: "How sure",
        certain: "certain, in every case",
        possible: |falling, of| format!("in {falling} of {of} cases"),
    },
    trend: TrendWords {
        heading: "Official history 2018–2025",
        lead: "The averages as the ministry printed them, and the published results of this agency. Indexes of two instruments are not alike: lines break between 2020 and 2021.",
        groups: "Averages that are drawn",
        group: |group| match group {
            Group::Nation => "Nation",
            Group::NationRestated => "Nation (2024 report)",
            Group::Central => "Central agencies",
            Group::Regional => "Regional governments",
            Group::Bodies => "LNS and others",
            Group::Kind(AgencyKind::Ministry) => "Ministries",
            Group::Kind(AgencyKind::NonMinistry) => "LPNK",
            Group::Kind(AgencyKind::NonStructural) => "LNS",
            Group::Kind(AgencyKind::OtherCentral) => "Other central",
            Group::Kind(AgencyKind::Province) => "Provinces",
            Group::Kind(AgencyKind::Regency) => "Regencies",
            Group::Kind(AgencyKind::City) => "Cities",
        },
        own_none: |name| format!("{name} is not among the published results, so it has no line of its own."),
        title: "SPBE index from 2018 to 2025",
        description: |count| {
            format!(
                "{count} lines by year; the instrument changes between 2020 and 2021. The figures are in the table under the drawing."
            )
        },
        table: "Table of the history",
        year: "Year",
        instrument: "Regulation",
        nothing: "–",
        gaps: "A – means not published: no point is made up, and no line is drawn across it.",
        regulation: |id| match id {
            "permenpanrb-5-2018" => "PermenPANRB 5/2018",
            _ => "PermenPANRB 59/2020",
        },
    },
};
