//! English.

use super::{Curve, Efforts, Fault, Goal, Others, Parts, Roadmap, Steps, Summary, Wins, Words, faults};

/// Every message in English.
pub(super) static WORDS: Words = Words {
    heading: "The least effort to a target",
    points: "units",
    goal: Goal {
        start: "Begin from",
        baseline: "Baseline",
        scenario: "Scenario",
        bands: "Target: rating band",
        index: "index",
        index_label: "Target: any index on the scale",
        budget: "or budget",
        budget_label: "Budget of effort: find the highest index for it",
        ruler: "Target on the ruler",
        ruler_at: |index, band| format!("index {index}, {band}"),
    },
    curve: Curve {
        heading: "The highest index for every effort",
        picture: |unit| format!("The highest index for each effort (across, {unit})"),
        axes: |unit| format!("index (upwards) and effort in {unit} (to the right); drag the dot"),
        label: "The plan on the curve of effort and index",
        at: |effort, index, steps| format!("effort {effort}: index {index}, {}", steps_en(steps)),
        table: "Table",
        effort: |unit| format!("Effort ({unit})"),
        index: "Highest index",
        band: "Band",
    },
    summary: Summary {
        sum: |steps, indicators, effort| {
            let levels = if steps == 1 { "level" } else { "levels" };
            format!("{} to raise by {steps} {levels} in all, effort {effort}", indicators_en(indicators))
        },
        already: |now, target, band| {
            format!(
                "The index {now} has reached {target} ({band}) already; no step is needed. Choose a higher target."
            )
        },
        unreachable: |target, best, band, missing| {
            format!(
                "The target {target} is out of reach. The highest is {best} ({band}), {missing} short; the plan below leads there."
            )
        },
        all_locked: |count| {
            format!(
                "All {count} indicators are locked, so there is no step to choose. Unlock some under “Efforts and limits”."
            )
        },
        in_the_way: |reasons| format!("In the way: {reasons}. The heaviest:"),
        held: |count, what, worth| format!("{} {what} hold back {worth}", indicators_en(count)),
        by_locks: "that are locked",
        by_ceilings: "with a ceiling",
        by_rise: "whose rise is limited",
        scale_ends: "the scale ends there",
        locked: "locked",
        ceiling: |value| format!("{value} at most"),
        rise: |steps| format!("{} at most", steps_en(usize::from(steps))),
        looked_at: |all, open, steps| {
            if open == all {
                format!("{all} indicators and {} examined", steps_en(steps))
            } else {
                format!("{open} of {all} indicators can rise, {} examined", steps_en(steps))
            }
        },
        optimal: "the least effort: every possibility has been checked.",
        optimal_budget: "the highest index for this effort: every possibility has been checked.",
        within_margin: |least| format!("a plan of your choice; the least effort is {least}."),
        apply: "Apply to the scenario",
        apply_title: "Give the scenario the levels of this plan; what is locked stays, and it can be undone",
        applied: "Applied",
        save: "Save as a new scenario",
        full: |most| {
            format!(
                "There are {most} scenarios already, as many as fit side by side. Remove one to save another."
            )
        },
        scenario_name: |index, effort| format!("Plan {index}, {effort}"),
    },
    wins: Wins {
        heading: "Quick wins",
        note: "The next steps that add most to the index for their effort:",
        fewest: |steps, target| format!("At the fewest {} to {target}, whatever they take.", steps_en(steps)),
    },
    parts: Parts {
        label: "Parts of the plan",
        steps: |count| format!("Steps {count}"),
        others: "Other plans",
        roadmap: "Plan by year",
        efforts: "Efforts and limits",
    },
    steps: Steps {
        none: "No steps.",
        nobody: "No unit in charge yet",
        group: |steps, effort, gain| format!("{}, effort {effort}, {gain}", steps_en(steps)),
        effort_of: |indicator, level| format!("Effort of {indicator} to level {level}"),
        owner: |indicator| format!("Unit in charge of {indicator}"),
        owner_here: "unit…",
    },
    others: Others {
        margin: "Tolerance: additional effort",
        note: |most| {
            format!(
                "Up to {most} plans that also reach the target, as different from each other as can be. Choose by what you know."
            )
        },
        only_one: "No other plan takes this effort. Allow a tolerance to see those that take a little more.",
        coming: "Looking for other plans…",
        plan: |number| format!("Plan {number}"),
        sum: |steps, indicators, effort, index| {
            format!("{}, {}, effort {effort}, index {index}", steps_en(steps), indicators_en(indicators))
        },
        first: "The least effort, the fewest indicators.",
        with: "adds",
        without: "leaves out",
        choose: "Use this plan",
        chosen: "In use",
    },
    roadmap: Roadmap {
        way: "How to make the plan by year",
        spread: "Divide this plan by year",
        spread_title: "Divide the steps of this plan among the years",
        joint: "Plan again together with the years",
        joint_title: "Choose the steps of all years at once, so that the target is reached",
        count: "Years",
        rise: "at most",
        rise_label: "The most steps of one indicator in a year",
        any: "any",
        budget: "steps of an indicator a year; budget a year",
        budget_label: "Budget for each year",
        budget_of: |year| format!("Budget of {year}"),
        of_budget: "budget",
        year: |number, year| format!("Year {number} ({year})"),
        first: "from",
        first_label: "The first calendar year",
        used: |steps, effort| format!("{}, effort {effort}", steps_en(steps)),
        at_most: |bound| format!("highest possible this year {bound}"),
        coming: "Making the plan by year…",
        all_placed: "Every step is scheduled.",
        reached_optimal: "The target is reached with the least effort: every possibility has been checked.",
        reached_gap: |gap| {
            format!(
                "The target is reached. The best found: at most {gap} above the least effort that is possible."
            )
        },
        short_optimal: "The target is not reached in these years and budgets. The last index is the highest: every possibility has been checked.",
        spread_optimal: "Not every step is scheduled. The last index is the highest: every order has been checked.",
        short_gap: |gap| {
            format!(
                "The target is not reached in these years and budgets. The best found: at most {gap} below the highest index that is possible."
            )
        },
        left: |count| format!("No room for {}. Add years, budget or steps a year:", steps_en(count)),
    },
    efforts: Efforts {
        unit: "Unit of effort",
        units: ["units", "days", "million rupiah"],
        all: "Each step",
        all_label: "Effort of each step of all indicators",
        different: "various",
        times: "Multiply all efforts by",
        times_label: "Multiply all efforts by this number, such as 20 days per unit of effort",
        rise: "Most levels per indicator",
        rise_label: "Most levels per indicator",
        rise_of: |indicator| format!("Most levels of {indicator}"),
        rise_short: "Most levels",
        any: "any",
        paste: "Paste from a spreadsheet",
        paste_label: "One row an indicator, one column a step. Copy this table into a spreadsheet, change it, and paste it back:",
        use_paste: "Use these efforts",
        indicator_column: "indicator",
        step_column: "step_",
        note: "Efforts are your own estimates of rising to a level; no official costs are published. Open an aspect to set them by indicator.",
        count: |count, locked| {
            if locked == 0 {
                indicators_en(count)
            } else {
                format!("{}, {locked} locked", indicators_en(count))
            }
        },
        per_step: "each step",
        aspect_label: |aspect| format!("Effort of each step in the aspect {aspect}"),
        lock: "Lock all",
        unlock: "Unlock all",
        lock_all: |name| format!("Lock all indicators of {name}"),
        unlock_all: |name| format!("Unlock all indicators of {name}"),
        lock_one: |indicator| format!("Lock {indicator}"),
        lock_short: "Lock",
        indicator: "Indicator",
        now: "Now",
        to_level: |level| format!("to {level}"),
        ceiling: "At most",
        ceiling_label: |indicator| format!("The most for {indicator}"),
    },
    fault: Fault {
        heading: |count| if count == 1 { "1 error".to_owned() } else { format!("{count} errors") },
        unchanged: "No effort was changed.",
        number: faults::number_en,
        year: |text| format!("“{text}” is no year; give 2000 to 2100, or nothing."),
        steps: |text| format!("“{text}” is no number of steps; give a whole number from 0, or nothing."),
        value: |text, [min, max]| format!("“{text}” is not on the scale; give {min} to {max}, or nothing."),
        target: |fault, _| faults::sentence(&fault.to_string()),
        problem: |fault, _| faults::sentence(&fault.to_string()),
        efforts: |fault| faults::sentence(&fault.to_string()),
    },
};

fn steps_en(count: usize) -> String {
    if count == 1 { "1 step".to_owned() } else { format!("{count} steps") }
}

fn indicators_en(count: usize) -> String {
    if count == 1 { "1 indicator".to_owned() } else { format!("{count} indicators") }
}
