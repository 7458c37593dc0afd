//! English.

use super::Words;

pub(super) static WORDS: Words = Words {
    heading: "Report for the head of the agency",
    lead: "One A4 page and an annex, ready to print or to keep as PDF. The figures are always the latest; title, date and note are yours.",
    print: "Print",
    paper: "Preview of the paper",
    title: "Title",
    own_title: "The SPBE index in brief",
    date: "Date",
    note: "Note to the reader",
    note_hint: "e.g. the decision that is asked for, and why",
    about: "The report is about",
    now: "how things stand",
    plan_to: |goal| format!("plan to {goal}"),
    undecided: "A suggested plan, not decided on",
    plan: "plan",
    compared: |year, to| format!("baseline {year} → {to}").replace("  ", " "),
    alone: |year| format!("as of {year}").trim_end_matches("as of ").to_owned(),
    changes: "What changes",
    standing: "Results by domain and aspect",
    part: "Domain or aspect",
    drawing: "Drawing",
    index: "Index",
    difference: "Difference",
    chance: "Chance after the assessment",
    chance_text: |source, target, chance| {
        format!(
            "Chance of {target} {source}: {chance}, from strict assessors to lenient ones. Levels that an official result has confirmed are taken to stand."
        )
    },
    chance_holds: |target| format!("{target} is reached even if assessors accept no rise."),
    chance_none: "No level is raised above the official result, so there is nothing that assessors could lower.",
    has_chance: "Include the chance after the assessment",
    peers: "Among other agencies",
    peers_in: |year| format!("Among the results of {year}"),
    no_peers: "No results under this instrument are published to compare with.",
    peer_group: "Group",
    rank: "Rank",
    median: "Median",
    of: |count| format!(" of {count}"),
    kind_in_province: |kind, province| format!("{kind} in {province}"),
    kind_in_nation: |kind| format!("{kind}, all of Indonesia"),
    nation: "all agencies",
    plan_steps: "Steps of the plan",
    scenario_steps: "Steps of the scenario",
    no_steps: "Nothing changes.",
    sum: |indicators, steps, effort, gain| {
        let indicators =
            if indicators == 1 { "1 indicator".to_owned() } else { format!("{indicators} indicators") };
        let steps = if steps == 1 { "1 step".to_owned() } else { format!("{steps} steps") };
        format!("{indicators}, {steps}, effort {effort}, index {gain}.")
    },
    target: |target, is_reached, least| match (is_reached, least) {
        (true, Some(least)) => format!("The target {target} is reached; the least effort to it is {least}."),
        (true, None) => format!("The target {target} is reached."),
        (false, Some(least)) => {
            format!("The target {target} is not reached yet; the least effort to it is {least}.")
        }
        (false, None) => format!("The target {target} is out of reach with these locks and limits."),
    },
    more: |count| format!("… and {count} more; all of them are in the annex."),
    indicator: "Indicator",
    level: "Level",
    gain: "Index",
    effort: "Effort",
    effort_in: |unit| format!("Effort ({unit})"),
    year: "Year",
    owner: "Unit in charge",
    years: "The plan by year",
    left: |count| {
        if count == 1 {
            "1 step has no room in the budgets of these years.".to_owned()
        } else {
            format!("{count} steps have no room in the budgets of these years.")
        }
    },
    year_name: |place, year| match year {
        Some(year) => format!("Year {place} ({year})"),
        None => format!("Year {place}"),
    },
    year_sum: |steps, effort| {
        if steps == 1 {
            format!("1 step, effort {effort}")
        } else {
            format!("{steps} steps, effort {effort}")
        }
    },
    year_more: |count| format!("… and {count} more"),
    method: "Index: the weighted mean of all indicators' levels, computed exactly; the band follows from the exact value. Steps and efforts: as set in the tab Plan.",
    source: |regulation, source| {
        format!(
            "Instrument: {regulation}. {source}. Compared with: the results that the Ministry PANRB has published."
        )
    },
    estimated: |count| {
        if count == 1 {
            "The level of 1 indicator of the baseline is estimated from the published domains.".to_owned()
        } else {
            format!(
                "The levels of {count} indicators of the baseline are estimated from the published domains."
            )
        }
    },
    estimate: "ESTIMATE",
    version: |title, version, date| format!("{title} {version}, {date}."),
    qr: "QR code of this scenario",
    qr_caption: "Open this scenario",
    annex: "Annex: all indicators by unit in charge",
    annex_by_aspect: "Annex: all indicators",
    nobody: "Not named yet",
    weight: "Weight",
    unit_sum: |count, changed| format!("{count} indicators, {changed} changed"),
};
