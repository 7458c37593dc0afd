//! English.

use spbe_index::risk::ClaimsFault;

use super::{
    AssessorWords, ChanceWords, ClaimWords, OutlookWords, ReserveWords, SafeWords, StandsWords, TableWords,
    Words, faults,
};

pub(super) static WORDS: Words = Words {
    chance: ChanceWords {
        percent: |digits| format!("{digits}%"),
        never: "never",
        fewer: "fewer than 1 in 100",
        of: |count, all| format!("{count} in {all}"),
        more: "more than 99 in 100",
        always: "always",
        grades: ["none", "very small", "small", "medium", "large", "very large", "certain"],
        span: |low, high| format!("{low} to {high}"),
        quiet: |band, chance| format!("chance to stay {band}: {chance}"),
        quiet_new: |band, chance| format!("chance to reach {band}: {chance}"),
        quiet_holds: |band| format!("stays {band} even if no rise is accepted"),
        quiet_none: "chance not computed",
        refused: |fault| match fault {
            ClaimsFault::NoOdds { level } => format!(
                "No chance is computed: there are no odds for level {level}. Fill in the table on the tab Risk for every level of this instrument."
            ),
            ClaimsFault::TooFine { .. } => {
                "No chance is computed: the weights and the scale of this instrument are too fine.".to_owned()
            }
        },
        quiet_title: |band, source| {
            format!(
                "Chance that the final index is {band} or higher after the assessment, from strict assessors to lenient ones, {source}. Levels that an official result has confirmed are not lowered."
            )
        },
        tab: "Risk",
        source_none: "if the whole self-assessment is accepted",
        source_published: |city, pairs| {
            format!("if assessors lower levels as in {pairs} pairs of values of one government, {city}")
        },
        source_own: "by your own table of odds",
    },
    outlook: OutlookWords {
        heading: "How likely is the band?",
        target: "Target",
        target_present: |band| format!("The scenario's present band: {band}"),
        target_next: |band| format!("The next band: {band}"),
        target_index: "A certain index…",
        target_number: "Target index",
        target_fault: |min, max| format!("Give a number from {min} to {max} with at most two decimals."),
        at_least: |index| format!("at least {index}"),
        band_or_higher: |band, index| format!("{band} or higher (≥ {index})"),
        chance: |target| format!("chance that the final index is {target}"),
        of_ten: |often| {
            format!(
                "If many governments with a self-assessment like this one were assessed, {often} would reach it."
            )
        },
        all: "If many governments with a self-assessment like this one were assessed, all of them would reach it.",
        holds: "The target is reached even if no rise is accepted. This does not hold if the next evaluation lowers levels that were accepted.",
        none: "If many governments with a self-assessment like this one were assessed, none would reach it.",
        before_after: |before, after| format!("Baseline {before} → scenario {after}"),
        expected: |claimed, expected, cut| {
            format!(
                "Self-assessment under the scenario: {claimed}; the final result is {expected} on average ({cut})."
            )
        },
        range: |low, high| format!("9 times in 10 the result lies between {low} and {high}."),
        above_result: "Levels of the official result that are not raised are taken to stand, estimated ones as well. What is raised does not end below them.",
        estimated: "The levels of the indicators are estimates still; correct them under “Baseline”.",
        empty: |count, floor| format!("{count} empty indicators count at {floor} throughout."),
        before: "Baseline",
        after: "Scenario",
        bands: "Chance of each band",
        band: "Band",
        chance_column: "Chance",
        chart_title: "The final index after the assessment",
        chart_axis: "final index",
        chart_per: |width| format!("chance per {width} of the index"),
        chart_description: |target, before, after| {
            format!(
                "Target: {target}. Chance of the baseline {before}, of the scenario {after}. The figures are in the table."
            )
        },
        chart_target: |index| format!("target {index}"),
        figures: "All figures behind the picture",
        quantiles: "Percentiles of the final index",
        quantile: [
            "the lowest 5% end at most at",
            "the lowest 25% at most at",
            "half of them at most at",
            "75% at most at",
            "95% at most at",
        ],
        mean: "mean",
        survival: "Chance that the index is at least …",
        index: "Index",
        shows_chance: "Show this chance under the headline",
    },
    assessors: AssessorWords {
        heading: "How do the assessors judge?",
        presets: "The assessors",
        none: "All accepted",
        lenient: "Lenient",
        usual: "Usual",
        strict: "Strict",
        slider: "From lenient to strict",
        slider_value: |severity| match severity {
            -100..=-75 => "very lenient".to_owned(),
            -74..=-25 => "lenient".to_owned(),
            -24..=-1 => "somewhat lenient".to_owned(),
            0 => "usual".to_owned(),
            1..=24 => "somewhat strict".to_owned(),
            25..=74 => "strict".to_owned(),
            _ => "very strict".to_owned(),
        },
        evidence: |city, pairs, years| {
            format!(
                "This rests on one government only: {pairs} pairs of self-assessment and final result of {city} ({years}). No others are published, so take it as an example, not as a certainty."
            )
        },
        other_instrument: "These pairs are of another instrument; none are published for this one.",
        evidence_none: "The whole self-assessment is accepted as it stands. This is an upper limit, not an estimate.",
        evidence_own: "Computed from your own table (see below).",
        between: "A value between two levels has the odds of the nearest level and shifts by one or two whole levels.",
        reversals: |levels| {
            format!(
                "By this table a higher self-assessment is not always better: level {levels} sometimes ends lower than the level below it."
            )
        },
        moods: "If all assessors may be lenient or strict together",
        moods_lead: "Without this, each indicator counts as judged by itself. Give shares (percent) if a year may be lenient or strict for all indicators at once; the distribution widens.",
        mood: ["more lenient", "as set above", "stricter"],
        moods_sum: |sum| format!("They add up to {sum}%; their proportion is what counts."),
        common: |share| {
            format!("{share} of the uncertainty comes from this common mood, not from any one indicator.")
        },
    },
    table: TableWords {
        heading: "Table of odds by self-assessed level",
        lead: "Of 100 indicators self-assessed at a level, how many are lowered by the assessors, kept or raised. In percent; each row must add up to 100.",
        claimed: "Self-assessed level",
        shift: ["−2", "−1", "same", "+1", "+2"],
        pairs: "Pairs",
        cell: |level, shift| format!("Self-assessed level {level}, {shift}, percent"),
        sum: "Sum",
        used: "The table is as before the slider.",
        apply: "Use this table",
        undo: "Discard what was typed",
        published: "Back to the published pairs",
        paste: "Paste a table from a spreadsheet",
        paste_lead: "First line: level, minus_2, minus_1, 0, plus_1, plus_2. Then one line a level with probabilities from 0 to 1.",
        paste_apply: "Use the pasted table",
        no_number: |level, shift, found| {
            format!(
                "Self-assessed level {level}, column {shift}: “{found}” is not a percentage; give a number from 0 to 100."
            )
        },
        negative: |level, shift| {
            format!("Self-assessed level {level}, column {shift}: a chance cannot be below 0.")
        },
        bad_sum: |level, sum| {
            format!(
                "Self-assessed level {level}: the sum is {sum}%, and must be 100%. Raise or lower one of its columns."
            )
        },
        fault: faults::en,
    },
    claims: ClaimWords {
        heading: "Which indicators decide?",
        lead: "Tick the evidence that is complete: that indicator counts as accepted. What you doubt is judged as by strict assessors.",
        most: "For how many indicators can evidence be completed",
        secure: |count, titles, target, (before, after)| {
            let these =
                if count == 1 { "this indicator".to_owned() } else { format!("these {count} indicators") };
            format!(
                "Complete the evidence of {these} — {titles} — and the chance of {target} rises from {before} to {after}."
            )
        },
        secure_nothing: |target, chance| {
            format!("Completing evidence does not raise the chance of {target}; it stays {chance}.")
        },
        secure_greedy: "Chosen one after the other; another choice may be better still.",
        secure_apply: |count| {
            if count == 1 {
                "Suppose the evidence is complete".to_owned()
            } else {
                format!("Suppose the evidence of all {count} is complete")
            }
        },
        working: "Computing…",
        indicator: "Indicator",
        claim: "Self-assessment",
        certainty: "Certainty",
        certainty_of: |name| format!("Certainty of the self-assessment {name}"),
        sure: "sure",
        likely: "likely",
        doubtful: "doubtful",
        evidence: "Evidence",
        evidence_of: |name, level| format!("Evidence for {name} at level {level} is in hand"),
        evidence_lower: |level| format!("for {level} only"),
        share: "Influence",
        if_cut: "If lowered by one level",
        if_sure: "If accepted",
        all: |count| format!("Show all {count} indicators"),
        fewer: |count| format!("Show the first {count}"),
        reorder: "Sort again",
        caption: |target, chance| {
            format!(
                "By influence on the chance of {target}, now {chance}. All chances are computed exactly, not by random simulation."
            )
        },
    },
    safe: SafeWords {
        heading: "Safe plan",
        lead: "A plain plan reaches the target only if the whole self-assessment is accepted. A safe plan raises just enough levels to reach it with the certainty that you ask for.",
        confidence: "At least this sure",
        of_target: |target| format!("to reach {target}"),
        find: "Find a safe plan",
        working: "Computing the plan; this may take a few seconds…",
        stale: "The data has changed since this plan was computed. Find it again for the latest.",
        already: |chance| {
            format!("This scenario is enough already: its chance is {chance} without another step.")
        },
        proven: "The least effort: every possible safe plan has been checked.",
        gap: |effort, proven| {
            format!(
                "This plan takes an effort of {effort}; certainly none takes less than {proven}. In between there may be a lighter one."
            )
        },
        none_found: |confidence, best| {
            format!("No plan was found that is {confidence} sure. The best reaches {best}.")
        },
        none_exists: |at_most| {
            format!(
                "Certainly no plan has a chance above {at_most}. Lower the certainty or the target, unlock indicators, or complete the evidence."
            )
        },
        none_known: "It is not certain that there is none. Lower the certainty or the target, unlock indicators, or complete the evidence.",
        plain_faulty: "The plain plan cannot be computed.",
        own_terms: "Efforts and limits are those of the tab Plan.",
        plain_none: |best| format!("Not even the plain plan gets there: at most {best}."),
        compared: "Plain plan and safe plan",
        plain: "Plain plan",
        safe: "Safe plan",
        effort: |unit| format!("Effort ({unit})"),
        claimed: "Self-assessed index",
        margin: "Safety margin above the bound",
        expected: "Mean final index",
        chance: "Chance to reach the target",
        price: |effort, claimed, margin, confidence| {
            format!(
                "To be {confidence} sure, aim for a self-assessment of {claimed}: {margin} above the target's bound, for an effort of {effort} more than the plain plan takes."
            )
        },
        steps: "Steps by indicator",
        now: "Now",
        apply: "Apply to the scenario",
        add: "Save as a new scenario",
        full: |most| format!("There are {most} scenarios already; remove one to save another."),
        name: |confidence| format!("Safe {confidence}"),
        done: "The scenario is the safe plan now.",
        locked: |count| format!("{count} indicators are locked and stay."),
    },
    stands: StandsWords {
        stands: |year, index, band| {
            let year = if year.is_empty() { String::new() } else { format!(" of {year}") };
            format!(
                "The official evaluation result{year} is final: {index}, {band}. As long as no level is raised, there is nothing that assessors could lower."
            )
        },
        estimated: "The levels of single indicators are still estimates, but the sums of the domains are what the assessors confirmed.",
        raised: "Only levels that you raise in the scenario can be lowered, and at most back to the confirmed level. Raise levels under Simulate, or use Plan, to see their chance.",
        lead: |city, years| {
            format!(
                "The only published example, {city} ({years}): of self-assessments at a level, accepted at that level or higher:"
            )
        },
        accepted: |level, accepted, all| format!("level {level}: {accepted} of {all}"),
    },
    reserve: ReserveWords {
        accepted: |index, chance| {
            format!(
                "If everything is accepted: {index}. Chance that the target is reached after the assessment, from strict assessors to lenient ones: {chance}."
            )
        },
        find: |confidence| format!("Find the plan with a safety margin ({confidence} sure)"),
        none: |confidence| {
            format!("No plan was found that is {confidence} sure. Ask for less, or add evidence under Risk.")
        },
        found: |index, levels, indicators, confidence| {
            format!(
                "With a safety margin: {levels} levels on {indicators} indicators, index {index} if everything is accepted; {confidence} sure of the target."
            )
        },
    },
};
