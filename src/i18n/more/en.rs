//! What comes right after the first load, in English.

use spbe_workspace::Setting;

use super::messages::{
    Details, HistoryWords, MoreMessages, PointWords, PublishedWords, ReconciledWords, StandingWords,
    StoreWords, ToastWords,
};

/// What comes right after the first load, in English.
pub(super) static MESSAGES: MoreMessages = MoreMessages {
    published: PublishedWords {
        standing: |kind, rank, count, year| format!("Rank {rank} of {count}, {kind} ({year})"),
        standing_both: |kind, (near, all_near), province, (rank, all), year| {
            format!("Rank {near} of {all_near} ({kind}, {province}) · {rank} of {all} in the nation ({year})")
        },
        two_exact: |one, other| format!("The exact index is {one} or {other}: official figures are rounded."),
        band_of_rounded: |band, year| {
            format!(
                "The official band is {band}: in {year} the band was taken from the rounded index, here from the exact one."
            )
        },
        counts_zero: "The published figures count an empty indicator as 0; here it counts at level 1, so the index is higher.",
        first_domain_inferred: "The figure of the Policy domain is lost in the scanned report; it is inferred from the published index.",
        no_list: |year, listed| {
            format!(
                "Results of {year} were not published as a list of all agencies: rank and medians are among those of {listed}."
            )
        },
    },
    details: Details {
        value_of: |number| format!("Value of indicator {number}"),
        empty: "not filled in",
        empty_mark: "–",
        fine_hint: "Type a value; Enter or ↓ goes to the next field, Shift+Enter or ↑ to the one before. From the edge of a field, ← goes to the slider, → to lock and details.",
        not_a_number: |found, min, max| {
            format!("“{found}” is not a number. Enter one number from {min} to {max}, or nothing.")
        },
        off_scale: |found, min, max| {
            format!("“{found}” is off the scale. Enter a number from {min} to {max}, or nothing.")
        },
        too_fine: |found, step| match step {
            1 => format!("“{found}” has too many decimals: two at most."),
            step => {
                format!(
                    "“{found}” has too many decimals: multiples of {}.{:02} only.",
                    step / 100,
                    step % 100
                )
            }
        },
        still_counts: |shown| match shown {
            "" => "Nothing counts yet.".to_owned(),
            shown => format!("What counts is still {shown}."),
        },
        converted: |value| format!("= value {value}"),
        off_range: |found, min, max| {
            format!("“{found}” is beyond this index. Enter a number from {min} to {max}, or nothing.")
        },
        figure_too_fine: |found| format!("“{found}” has too many decimals: four at most."),
        confirm: "This baseline level is right",
        clear: "Clear",
        official_name: "Official name",
        at_baseline: "baseline",
        next_step: |worth| format!("next step, {worth}"),
        evidence: "Evidence",
    },
    points: PointWords {
        heading: "Restore points",
        mark: ("Save this point", "Save the scenario as it is, to come back to it"),
        to_baseline: ("Back to the baseline", "Put the scenario back to the baseline; what is locked stays"),
        to_saved: (
            "Back to the saved point",
            "Put the scenario back to the point saved last; what is locked stays",
        ),
        replay: ("Replay the last change", "Show the last change again"),
        saving: "Saving…",
        saved: "✓ Kept in this browser",
        not_kept: "Not kept",
    },
    store: StoreWords {
        damaged: "The data kept in this browser is damaged. It was set aside and not overwritten. Download the copy if you need it.",
        newer: "The data kept in this browser was written by a newer version. It was set aside and not overwritten. Download the copy, or open it with the newest version.",
        download: "Download a copy",
        blocked: "This browser does not allow storage. Your work is lost when the page is closed.",
        full: "The browser's storage is full. The latest changes are not saved.",
        overtaken: "This data was changed in another tab. This tab saves nothing until you choose.",
        use_theirs: "Take over from the other tab",
        use_ours: "Go on with this tab",
        download_ours: "Download this tab's data",
        replaced: "The other tab's data was replaced by this tab's. Download its copy if you need it.",
    },
    toast: ToastWords {
        undo: "Undo",
        close: "Close",
        opened: |name, figures| format!("{name}: {figures}"),
        changed: |from, to, count| format!("{from} → {to}; {count} indicators changed"),
        plan_applied: "The plan was applied to the scenario.",
        reset_to_baseline: "The scenario is back at the baseline.",
        reset_to_saved: "The scenario is back at the saved point.",
        saved: "This point is saved; you can come back to it.",
        added: |name| format!("{name} was added."),
        removed: |name| format!("{name} was removed."),
        removed_instrument: |name| format!("{name} and its values were removed."),
        rebased: "The scenario became the baseline.",
        filled: |name| format!("Your levels are the baseline of {name}."),
        members: "The members of the cohort were replaced.",
    },
    reconciled: ReconciledWords {
        corrected: |count, of| format!("{count} of {of} corrected"),
        index: |own, year, official| format!("Your levels → {own} · official figure {year}: {official}"),
        all_agree: "all domains agree ✓",
        others_agree: "the others agree ✓",
        level: "level",
    },
    standing: StandingWords {
        question: "These present levels are:",
        official: "an official evaluation result",
        self_assessed: "our self-assessment",
        note: "An official result has been confirmed and stands; a self-assessment can still be lowered.",
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
        reset_to_saved: "Back to the saved point",
        saved: "Saved this point",
        added: "Added a scenario",
        switched: "Went to another scenario",
        named: "Named the scenario",
        removed: "Removed a scenario",
        rebased: "Made the scenario the baseline",
        compared: "Changed the peers",
        filled: "Took own levels as the baseline",
        declared: "Said what the baseline is: official result or self-assessment",
        locks: "Locked several indicators",
        noted: |setting| match setting {
            Setting::Goal => "Plan: target",
            Setting::Efforts => "Plan: efforts",
            Setting::Limits => "Plan: limits",
            Setting::Owners => "Plan: units in charge",
            Setting::Years => "Plan: plan by year",
            Setting::Assessors => "Risk: assessors",
            Setting::Claim => "Risk: certainty of the self-assessment",
            Setting::Members => "Cohort: members",
            Setting::Services => "Cohort: shared services",
            Setting::Report => "Report: text",
            Setting::Story => "Presentation: story",
            Setting::Groups => "Presentation: groups",
        },
        plan_applied: "Applied the plan to the scenario",
        close: "Close history",
    },
};
