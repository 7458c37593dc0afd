//! The faults of a file as a file.

use spbe_workspace::import::Fault;

use super::words::Words;

/// One row for each fault, under the words' headings, with semicolons as Indonesian spreadsheets read them.
pub fn table(faults: &[Fault], words: &Words) -> String {
    let place = |place: Option<u64>| place.map(|place| place.to_string()).unwrap_or_default();
    let mut table = String::from('\u{feff}');
    line(&mut table, &words.fault_headings.map(str::to_owned));
    for fault in faults {
        let Fault { sentence, sheet, row, column, found, allowed } = fault;
        let fields =
            [sheet.clone(), place(*row), place(*column), found.clone(), allowed.clone(), sentence.clone()];
        line(&mut table, &fields);
    }
    table
}

fn line(table: &mut String, fields: &[String; 6]) {
    for (place, field) in fields.iter().enumerate() {
        table.push_str(if place == 0 { "\"" } else { ";\"" });
        // What a spreadsheet would run is a text.
        if field.starts_with(['=', '+', '-', '@', '\t', '\r']) {
            table.push('\'');
        }
        table.push_str(&field.replace('"', "\"\""));
        table.push('"');
    }
    table.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use spbe_index::Language;

    use super::*;
    use crate::i18n::Locale;

    #[test]
    fn a_fault_is_a_row_and_never_a_formula() {
        let fault = Fault {
            sentence: "Baris 2: \"=1\" salah.".to_owned(),
            sheet: "Lembar; 1".to_owned(),
            row: Some(2),
            column: None,
            found: "=1".to_owned(),
            allowed: "1–5".to_owned(),
        };
        let table = table(&[fault], Words::of(Locale::new(Language::Indonesian, ',')));
        let rows: Vec<_> = table.lines().collect();
        assert_eq!(rows.len(), 2);
        assert_eq!(rows[1], "\"Lembar; 1\";\"2\";\"\";\"'=1\";\"1–5\";\"Baris 2: \"\"=1\"\" salah.\"");
    }
}
