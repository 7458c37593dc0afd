//! English.

use super::messages::{Command, Frame, HistoryWords, Kinds, Messages, ResultWords, Simulate, StoreWords};
use crate::state::{Setting, Tab};

/// Every message in English.
pub(super) static MESSAGES: Messages = Messages {
    title: "SPBE Index Simulator",
    frame: Frame {
        skip: "Skip to the list of indicators",
        unnamed_agency: "My agency",
        example: "Example",
        change_agency: "Change agency",
        baseline: "Baseline",
        scenario: "Scenario",
        baseline_title: "Where we stand: correct estimated levels here",
        scenario_title: "What we try: raise or lower levels here",
        scenario_numbered: |number| format!("Scenario {number}"),
        use_scenario: |name| format!("Work on {name}"),
        add_scenario: "Add a scenario, a copy of the present one",
        editing: "What the level buttons change",
        editing_baseline_hint: "You are correcting the baseline. A level that you choose is no longer marked as an estimate.",
        filling_baseline_hint: "You are filling in the baseline: where you stand now. Switch to “Scenario” to try what a rise would do.",
        undo: "Undo",
        redo: "Redo",
        other_language: "Ganti ke Bahasa Indonesia",
        other_language_code: "ID",
        to_light: "Light theme",
        to_dark: "Dark theme",
        private: "Everything is computed in this browser; no data is sent anywhere.",
        dismiss: "Close",
        origin_published: |year| format!("{year} result, estimated levels"),
        origin_table: "from a file",
        origin_pasted: "from a pasted list",
        origin_lowest: "starting at the lowest level",
        origin_unanswered: "not assessed yet",
        origin_link: "from a link",
        share: "Share",
        change_instrument: "Change the evaluation instrument",
        to_successor: "Switch to its successor",
        origin_scenario: "from a scenario",
        tabs: "What is shown beside the result",
        tab: |tab| match tab {
            Tab::Simulate => "Simulate",
            Tab::Plan => "Plan",
            Tab::Risk => "Risk",
            Tab::Compare => "Compare",
            Tab::Cohort => "Cohort",
            Tab::Instruments => "Instruments",
        },
        part_coming: "Loading this part…",
        part_missing: "This part could not be fetched yet. Check the connection, then try again.",
        again: "Try again",
    },
    result: ResultWords {
        heading: "Result",
        to_next: |distance, band| format!("{distance} to go to {band}"),
        highest: "the highest band",
        preview: |indicator, level| format!("Preview: {indicator}, level {level}"),
        notice: |rounded, seems, exact, band| {
            format!("Rounded to {rounded} it seems {seems}. The exact value is {exact}: the band is {band}.")
        },
        incomplete: |count, floor| {
            let indicators = if count == 1 { "indicator is" } else { "indicators are" };
            format!("Incomplete: {count} {indicators} empty and counted at {floor}.")
        },
        two_exact: |one, other| format!("The published figures fit two exact indexes, {one} or {other}."),
        band_of_rounded: |band, year| {
            format!(
                "Published as {band}: in {year} the band was taken from the rounded index, here from the exact one."
            )
        },
        counts_zero: "The published figures count an empty indicator as 0; here it counts at level 1, so the index is higher.",
        first_domain_inferred: "The figure of the Policy domain is lost in the scanned report; we infer it from the published index.",
        live: |index, band, difference| {
            format!("Index {index}, band {band}, {difference} from the baseline.")
        },
        domains: "Index by domain",
        aspects: "Index by aspect",
        median_of: |kind, year| format!("median {kind} {year}"),
        table: "Table of aspects",
        name: "Name",
        weight: "Weight",
        difference: "Difference",
        median: "Median",
        key_baseline: "baseline",
        key_scenario: "scenario",
        peers: |kind, rank, count, year| format!("Rank {rank} of {count}, {kind} ({year})"),
    },
    simulate: Simulate {
        search: "Search indicators…",
        filter: "Show indicators",
        all: "All",
        changed: "Changed",
        locked: "Locked",
        estimated: "Estimated",
        nothing_found: "No indicator matches.",
        replay: Command { face: "Replay", title: "Show the last change again" },
        reset_to_baseline: Command {
            face: "To baseline",
            title: "Put the scenario back to the baseline; what is locked stays",
        },
        reset_to_saved: Command {
            face: "To saved",
            title: "Put the scenario back to the point saved last; what is locked stays",
        },
        save: Command { face: "Save", title: "Save this point to come back to it" },
        level_of: |number, name| format!("Maturity level of indicator {number}, {name}"),
        level: |level, name| format!("Level {level}: {name}"),
        value_of: |number| format!("Value of indicator {number}"),
        empty: "not filled in",
        empty_mark: "–",
        off_scale: |found, min, max| {
            format!(
                "“{found}” is not a value. Enter a number from {min} to {max} with two decimals, or nothing."
            )
        },
        converted: |value| format!("= value {value}"),
        off_range: |found, min, max| {
            format!(
                "“{found}” is not a figure of this index. Enter a number from {min} to {max} with four decimals at most, or nothing."
            )
        },
        at_top: "highest",
        per_level: "/level",
        lock: |name| format!("Lock {name}"),
        unlock: |name| format!("Unlock {name}"),
        details: |name| format!("Details of {name}"),
        estimate_mark: "≈",
        estimate_hint: "Our estimate from the published result, not yet the real level",
        confirm: "This baseline level is right",
        clear: "Clear",
        official_name: "Official name",
        at_baseline: "baseline",
        next_step: |worth| format!("next step, {worth}"),
        evidence: "Evidence",
        hint: "Point at a level or choose it to read what it means. Keyboard: 1–5 chooses, Enter goes to the next indicator.",
        index_would_be: |index, band, difference| format!("index {index} {band} ({difference})"),
    },
    history: HistoryWords {
        heading: "History",
        opened: |agency| format!("Opened {agency}"),
        value: |indicator, from, to| format!("{indicator}: {from} → {to}"),
        baseline_value: |indicator, from, to| format!("Baseline {indicator}: {from} → {to}"),
        confirmed: |indicator| format!("Baseline {indicator} confirmed"),
        locked: |indicator| format!("Locked {indicator}"),
        unlocked: |indicator| format!("Unlocked {indicator}"),
        reset_to_baseline: "Back to baseline",
        reset_to_saved: "Back to saved",
        saved: "Saved this point",
        added: "Added a scenario",
        switched: "Went to another scenario",
        named: "Named the scenario",
        removed: "Removed a scenario",
        rebased: "Made the scenario the baseline",
        compared: "Changed the peers",
        locks: "Locked several indicators",
        noted: |setting| match setting {
            Setting::Goal => "Plan: target",
            Setting::Efforts => "Plan: efforts",
            Setting::Limits => "Plan: limits",
            Setting::Owners => "Plan: units in charge",
            Setting::Years => "Plan: roadmap",
            Setting::Assessors => "Risk: assessors",
            Setting::Claim => "Risk: how sure a claim is",
            Setting::Members => "Cohort: members",
            Setting::Services => "Cohort: shared services",
        },
        plan_applied: "Applied the plan to the scenario",
        close: "Close history",
    },
    kinds: Kinds {
        ministry: "ministry",
        non_ministry: "non-ministry (LPNK)",
        non_structural: "non-structural (LNS)",
        other_central: "other central agency",
        province: "province",
        regency: "regency",
        city: "city",
    },
    store: StoreWords {
        damaged: "The data kept in this browser is damaged. It was set aside and not overwritten. Download the copy if you need it.",
        newer: "The data kept in this browser was written by a newer version. It was set aside and not overwritten. Download the copy, or open it with the newest version.",
        download: "Download the copy",
        blocked: "This browser does not allow storage. Your work is lost when the page is closed.",
        full: "The browser's storage is full. The latest changes are not saved.",
    },
};
