//! The words of the tab in English.

use spbe_index::cohort::Theme;

use super::{
    AnswerWords, DuplicateWords, MemberWords, ServiceWords, SourceWords, StackWords, TableWords, Words,
};

/// The words of the tab in English.
pub(super) static WORDS: Words = Words {
    heading: "Cohort",
    lead: "Several agencies that move together: say who they are, choose the services they share, and see who rises to a higher band.",
    members: |count| if count == "1" { "1 member".to_owned() } else { format!("{count} members") },
    example: "Example",
    example_of: "An example of four published results of 2024, not the list of the pilot.",
    fill: "Choose members",
    close: "Close",
    export: "Download CSV",
    file_name: "cohort.csv",
    not_kept: |count| {
        format!(
            "A cohort of {count} members is too large for the browser to keep (2,000 members or 1 MB at most). Download its CSV before you close this page."
        )
    },
    lost: |count| {
        format!(
            "The cohort of {count} members from your last visit was too large to be kept. Open its file again; its shared services are still here."
        )
    },
    estimates: "≈ The levels of indicators are the simulator's estimates from official results. The index is as published; what a shared service adds depends on those estimates.",
    visiting: |name| format!("{name} is open in the Simulate tab."),
    source: SourceWords {
        example: "Example",
        published: "Published results",
        paste: "Paste a table",
        file: "Open CSV",
        hand: "By hand",
        replace: "Replace the present members",
        add: "Add behind them",
        mode: "With the present members",
        example_lead: "Musi Banyuasin, Ogan Ilir, Ogan Komering Ulu and Sumedang with their published results of 2024. This is an example, not the list of the pilot.",
        example_elsewhere: "This example has results under PermenPANRB 59/2020, so this instrument has none. Paste a table, open a CSV file, or begin by hand.",
        use_example: "Use this example",
        published_lead: "Index and domains are published; the levels of indicators are estimated to agree with them, and marked ≈.",
        published_elsewhere: "Published results are under PermenPANRB 59/2020, so this instrument has none. Paste a table, open a CSV file, or begin by hand.",
        year: "Year",
        take_all: |count| format!("Add all ({count})"),
        take: "Add",
        take_one: |name| format!("Add {name}"),
        no_result: |count| format!("{count} agencies have no result in that year and were passed over."),
        paste_label: "Table: one agency a row, with a header",
        paste_hint: |count| {
            format!(
                "Columns: agency, type, province, year, 1, 2, …, {count}. Copy straight from a spreadsheet, or paste CSV."
            )
        },
        use_table: "Use this table",
        nothing_pasted: "Nothing was pasted. Copy the table from a spreadsheet first.",
        file_label: "CSV file",
        file_hint: |count| {
            format!(
                "One agency a row: agency, type, province, year, 1, 2, …, {count}. Comma, semicolon or tab between fields."
            )
        },
        hand_lead: "Add the agency that is open in the Simulate tab, or a new member that is still empty; its values are filled in at its row.",
        add_scenario: |name| format!("Add the scenario of {name}"),
        add_baseline: |name| format!("Add the baseline of {name}"),
        add_empty: "Add an empty member",
        new_member: "New member",
        progress: |rows, percent| format!("Reading… {rows} members, {percent}%"),
        cancel: "Cancel",
        cancelled: "Cancelled; nothing was changed.",
        faults: |count| {
            if count == "1" { "There is one error.".to_owned() } else { format!("There are {count} errors.") }
        },
        faults_shown: |count| format!("The first {count} are shown; the file to download has all of them."),
        faults_unchanged: "Nothing was changed.",
        faults_file: "Download the list of errors",
        faults_name: "errors.csv",
        faults_headings: ["line", "column", "heading", "found", "error"],
        other_instrument: |theirs, ours| {
            format!("This table has the indicators of {theirs}, but the instrument in use is {ours}.")
        },
        change_instrument: |theirs| format!("Change to {theirs} and open"),
        instrument_changed: "The instrument was changed before reading was done. Open the file again.",
    },
    answer: AnswerWords {
        reach: |reaching, count| format!("{reaching} of {count}"),
        or_better: |band| format!("{band} or better"),
        now: |before| format!("now {before}"),
        goal: "members reach",
        live: |reaching, count, band, before, mean| {
            format!("{reaching} of {count} members reach {band} or better, now {before}. Mean {mean}.")
        },
        nothing: "Choose the indicators that a shared service lifts to see who rises.",
        mean: "Mean",
        deviation: "Standard deviation",
        deviation_title: "How far the members’ indexes usually are from the mean",
        crossing: "Rise to a higher band",
        newly: |band| format!("Newly {band} or better"),
        others: "Others who rise",
        nobody_newly: "Nobody newly reaches it yet.",
        crossing_count: |count| if count == "1" { "1 member".to_owned() } else { format!("{count} members") },
        more: |count| format!("… and {count} more, see the table"),
        gainers: "Gain most",
        nobody_gains: "Nobody gains yet.",
        histogram: "Indexes of the members",
        histogram_description: |counts| format!("Members in each band, before and after: {counts}."),
        histogram_axis: "index",
        histogram_count: "members",
        histogram_table: "Table of the indexes",
        range: "Index",
        before: "Before",
        after: "After",
        bands: "Members in each band",
        band: "Band",
        counting: |done, of| format!("Working out {done} of {of} members…"),
    },
    service: ServiceWords {
        heading: "Shared services",
        lead: "Every member below a service’s level is lifted; nobody is lowered.",
        numbered: |number| format!("Shared service {number}"),
        use_it: |name| format!("Count {name}"),
        open: |name| format!("Edit {name}"),
        remove: |name| format!("Remove {name}"),
        add: "New service",
        ready: "Choose an example…",
        ready_elsewhere: "The example services are made for PermenPANRB 59/2020; for this instrument make your own.",
        theme: |theme| match theme {
            Theme::Agenda => "Themes of the reform agenda",
            Theme::Services => "Parts of the services domain",
        },
        all_ready: "Add all of them",
        summary: |count, levels| {
            if count == 1 {
                format!("1 indicator → {levels}")
            } else {
                format!("{count} indicators → {levels}")
            }
        },
        nothing_chosen: "no indicator yet",
        levels: |from, to| format!("levels {from}–{to}"),
        one_level: |level| format!("level {level}"),
        texts: "Name and reason",
        name: "Name of the service",
        why: "Reason",
        why_hint: "Why is this service shared?",
        indicators: "Indicators that it lifts",
        whole: |name| format!("All: {name}"),
        lift_to: "Raise to level",
        each: |count| format!("Level and reason for each indicator ({count})"),
        level_of: |name| format!("Level for {name}"),
        all_share: "All members share it. Untick “Shares” in the table to leave one out.",
        excluded: |count| format!("{count} members do not share it."),
        include_all: "Include all",
        gain: |mean, reaching| format!("{mean} · {reaching}"),
    },
    stack: StackWords {
        heading: "What each service adds",
        lead: "“Alone” is without the others; “on top” follows this order. The order does not change the end.",
        sequence: "Order",
        listed: "As listed",
        by_mean: "Mean first",
        by_reaching: |band| format!("{band} first"),
        work_out: "Work out the order",
        service: "Service",
        alone: "Alone",
        on_top: "On top of those before",
        mean: "mean",
        total: "Together",
        best: "Best choice",
        best_of: |count| format!("of the {count} services in the list, for"),
        how_many: "How many services",
        goal: "Goal",
        find: "Find",
        searching: |left| format!("Searching… {left} choices left"),
        found: |names, mean, reaching, band| {
            format!("{names}: mean {mean}, {reaching} members {band} or better.")
        },
        every: |choices| format!("The best choice: all {choices} possibilities have been checked."),
        mean_proven: "The best choice: no choice of as many services has a higher mean.",
        mean_at_most: |bound| {
            format!("Chosen one by one; another choice of as many could have a mean of {bound} at most.")
        },
        reaching_proven: "The best choice: no choice of as many services brings more members there.",
        reaching_at_most: |bound, band| {
            format!(
                "Chosen one by one; another choice of as many could bring {bound} members to {band} or better at most."
            )
        },
        use_choice: "Use this choice",
    },
    table: TableWords {
        heading: "Members",
        search: "Find a member…",
        filter: "Show members",
        all: "All",
        crossing: "Rising",
        reaching: |band| format!("Newly {band}"),
        nothing_found: "No member fits.",
        agency: "Agency",
        index: "Index",
        change: "Before ○ after ●",
        gain: "Difference",
        band: "Band",
        shares: "Shares",
        shares_label: |name, service| format!("{name} shares {service}"),
        sort: |column| format!("Sort by {column}"),
        listed: "Original order",
        open: |name| format!("Open {name}"),
        estimated: "the levels of indicators are estimates from published results",
        incomplete: |count| format!("{count} empty indicators count at the lowest value"),
        scroll: "Table of members, can be scrolled",
    },
    member: MemberWords {
        heading: |name| format!("Member: {name}"),
        name: "Name of the agency",
        kind: "Type",
        no_kind: "–",
        province: "Province",
        year: "Year",
        year_fault: "Enter a year from 2000 to 2100, or none.",
        to_simulator: "Open in Simulate",
        take_back: "Take the scenario from Simulate",
        take_back_title: "This member’s values become those of the scenario being worked on in the Simulate tab",
        remove: "Remove from the cohort",
        levels: "Level of each indicator",
        levels_hint: "Values before shared services.",
        value_of: |name| format!("Value of {name}"),
    },
    duplicates: DuplicateWords {
        heading: |count| {
            format!("{count} agencies come more than once in the same year. Which one is right?")
        },
        group: |name, times, indexes| format!("{name}: {times} times, indexes {indexes}"),
        keep_first: "Keep the first",
        keep_last: "Keep the last",
        keep_all: "Leave all",
    },
};
