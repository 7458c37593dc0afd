//! The words of the chooser in English.

use super::faults;
use super::messages::{Fault, Start, StartMessages};

/// The words of the chooser in English.
pub(super) static MESSAGES: StartMessages = StartMessages {
    start: Start {
        heading: "Start from your agency",
        lead: "Choose an official evaluation result or enter your own values. The example on this page can already be moved.",
        lead_without_results: "No official results of agencies exist under this regulation yet. Enter your own values, or start empty.",
        keep_example: "Try this example first",
        cancel: "Cancel",
        published: "Published results",
        paste: "Paste values",
        file: "Open a file",
        lowest: "Start empty",
        search: "Name of the agency",
        search_hint: "e.g. OKU, Sumedang, Kementerian …",
        kind: "Type",
        any_kind: "All types",
        province: "Province",
        any_province: "All provinces",
        found: |count| if count == 1 { "1 agency".to_owned() } else { format!("{count} agencies") },
        not_found: |name, has_suggestions| {
            if has_suggestions {
                format!("There is no “{name}” among the published results. Did you mean:")
            } else {
                format!(
                    "There is no “{name}” among the published results. Try another part of the name, or bring values of your own."
                )
            }
        },
        more: |count| format!("… and {count} more; narrow the search."),
        open_result: |agency, year, index, band| format!("Open {agency}, {year} result: {index} {band}"),
        published_note: "The ministry publishes the index and the domains, not the level of each indicator. The simulator estimates levels that give the same published figures; correct them under “Baseline”.",
        agency_name: "Name of the agency (may be empty)",
        paste_label: |count| format!("{count} values from one column or one row"),
        paste_hint: |count| {
            format!(
                "Copy {count} cells from a spreadsheet, or the whole table with the indicators' numbers and values, and paste them here (or right on the list of indicators, Ctrl+V)."
            )
        },
        from_clipboard: "Paste from the clipboard",
        use_list: "Use these values",
        understood: |read, all, result| format!("{read} of {all} read{result}"),
        by_number: "in the order of the indicators' numbers",
        column: |heading| format!("column \"{heading}\""),
        empty_cells: |numbers| {
            format!(
                "Empty cells: indicators {numbers}. As the baseline they keep the levels that are there; else they count as not filled in."
            )
        },
        file_label: "File: .csv, .xlsx, .xls, .ods, .json",
        file_hint: |numbers| {
            format!(
                "CSV: one row per agency with the columns agency, type, province, year, {numbers}; separated by commas or semicolons. Workbooks and JSON open with a preview."
            )
        },
        reading: "Reading the file…",
        choose_row: |count| format!("The file has {count} agencies. Choose one:"),
        line: |line| format!("row {line}"),
        ignored_columns: |names| format!("Columns not read: {names}"),
        lowest_lead: |count| {
            format!("All {count} indicators start at the lowest level; raise them one by one.")
        },
        lowest_button: "Start at the lowest level",
        read: "Read:",
        what_now: "What shall be done with these values?",
        as_baseline: |name| format!("Use as the baseline of {name}"),
        which_agency: |name| format!("\"{name}\" can be several agencies. Choose which one is meant:"),
        replace: "Open them in place of what is here",
        add: "Add them as a scenario",
        compare: "Add them and compare",
        back: "Do not use them",
        full: "There are six scenarios already. Remove one first to add another.",
        undoable: "Whatever you choose can be undone.",
    },
    fault: Fault {
        heading: |count| {
            if count == 1 { "There is one error".to_owned() } else { format!("There are {count} errors") }
        },
        unchanged: "Nothing was changed.",
        table: faults::table_en,
        list: faults::list_en,
        clipboard_empty: "The clipboard is empty. Copy the values from a spreadsheet first.",
        clipboard_refused: "The browser does not let this page read the clipboard. Paste straight into the box below (Ctrl+V).",
        file_unreadable: |name| {
            format!(
                "The file “{name}” cannot be read. Check that it still exists and may be opened, then try again."
            )
        },
        file_too_large: |name| {
            format!("The file “{name}” is larger than 20 MB. Split it into several files.")
        },
        no_levels: |name, year| {
            format!(
                "No levels give the domains and the index of {name} {year} as they are printed, so this result cannot be opened. Check the figures in the result letter, or bring your own levels."
            )
        },
    },
};
