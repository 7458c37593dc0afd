//! Tables as spreadsheets write them.

use spbe_index::{Instrument, Row, Table, Value, read_table};

use crate::support::{pemdi, spbe, spbe_2018};

/// The numbers of the indicators with a separator between them.
pub(crate) fn numbers(instrument: &Instrument, separator: &str) -> String {
    let numbers: Vec<_> = instrument.indicators().map(|(_, indicator)| indicator.number()).collect();
    numbers.join(separator)
}

/// The same level for each indicator, with a separator between them.
pub(crate) fn levels(instrument: &Instrument, level: &str, separator: &str) -> String {
    vec![level; instrument.indicators().len()].join(separator)
}

fn read(instrument: &Instrument, text: &str) -> Table {
    read_table(instrument, text.as_bytes()).unwrap_or_else(|faults| panic!("{text}: {faults:?}"))
}

fn only_row(instrument: &Instrument, text: &str) -> Row {
    let rows = read(instrument, text).rows;
    let [row] = rows.as_slice() else { panic!("{} rows: {text}", rows.len()) };
    row.clone()
}

fn hundredths(row: &Row) -> Vec<Option<u16>> {
    row.values.iter().map(|(_, value)| value.map(Value::hundredths)).collect()
}

#[test]
fn every_dialect_of_a_spreadsheet_reads_the_same() {
    let commas = format!("instansi,jenis,provinsi,tahun,{}\n", numbers(spbe(), ","));
    let row = format!("Kota Denpasar,kota,Bali,2024,{}\n", levels(spbe(), "4", ","));
    let expected = only_row(spbe(), &format!("{commas}{row}"));
    assert_eq!((expected.line, expected.agency.as_str(), expected.year), (2, "Kota Denpasar", Some(2024)));
    assert_eq!((expected.kind.as_deref(), expected.province.as_deref()), (Some("kota"), Some("Bali")));
    assert_eq!(hundredths(&expected), [Some(400); 47]);

    // Excel's first line names the separator; lines are counted with it.
    for (mark, name) in [("", "sep=;\r\n"), ("\u{feff}", "SEP=;\n")] {
        let named = only_row(spbe(), &format!("{mark}{name}{}", format!("{commas}{row}").replace(',', ";")));
        assert_eq!(named, Row { line: 3, ..expected.clone() });
    }
    let commas_named = only_row(spbe(), &format!("sep=,\n{commas}{row}"));
    assert_eq!(commas_named, Row { line: 3, ..expected.clone() });

    let english = commas.replace("instansi,jenis,provinsi,tahun", "agency,type,province,year");
    let loud = commas.replace("instansi,jenis", " INSTANSI ,Jenis");
    let quoted = row.replace("Kota Denpasar", "\"Kota Denpasar\"").replace(",4", ",\"4\"");
    for text in [
        format!("{english}{row}"),
        format!("{loud}{row}"),
        format!("{commas}{quoted}"),
        format!("\u{feff}{commas}{row}"),
        format!("{commas}{row}").replace(',', ";"),
        format!("{commas}{row}").replace(',', "\t"),
        format!("{commas}{row}").replace('\n', "\r\n"),
        format!("{commas}{row}").replace('\n', "\r"),
        format!("{commas}{row}").trim_end().to_owned(),
        format!("{commas}{}", row.replace(",4", ",4.00")),
        format!("{commas}{}", row.replace(",4", ",\"4,0\"")),
        format!("{commas}{}", row.replace(",4", ", 4 ")),
        format!("{commas}{row}").replace(",1,2,3,", ",01,02,03,"),
    ] {
        assert_eq!(only_row(spbe(), &text), expected, "{text}");
    }
}

#[test]
fn decimals_come_with_a_comma_or_a_point() {
    for (separator, level) in [(";", "2,75"), (";", "2.75"), ("\t", "2,75"), (",", "2.75"), (",", "\"2,75\"")]
    {
        let header = format!("instansi{separator}{}", numbers(pemdi(), separator));
        let text = format!("{header}\nBKN{separator}{}\n", levels(pemdi(), level, separator));
        assert_eq!(hundredths(&only_row(pemdi(), &text)), [Some(275); 20], "{text}");
    }
}

#[test]
fn columns_come_in_any_order() {
    let numbers: Vec<_> = (1..=47).rev().map(|number| number.to_string()).collect();
    let levels: Vec<_> = (1..=47).rev().map(|number| (number % 5 + 1).to_string()).collect();
    let text = format!("Tahun;{};Instansi\n2023;{};Kab. Buleleng\n", numbers.join(";"), levels.join(";"));
    let row = only_row(spbe(), &text);
    assert_eq!((row.agency.as_str(), row.year), ("Kab. Buleleng", Some(2023)));
    assert_eq!(hundredths(&row), (1..=47).map(|number| Some((number % 5 + 1) * 100)).collect::<Vec<_>>());
}

#[test]
fn repeated_indicators_have_letters() {
    let header = format!("agency,{}", numbers(spbe_2018(), ",").to_uppercase());
    assert!(header.ends_with(",35,35B,35C"));
    let text = format!("{header}\nKota A,{}\n", levels(spbe_2018(), "0", ","));
    assert_eq!(hundredths(&only_row(spbe_2018(), &text)), [Some(0); 37]);
}

#[test]
fn an_empty_cell_is_an_empty_indicator() {
    let header = format!("agency,type,province,year,{}", numbers(spbe(), ","));
    let text = format!("{header}\nKota A,,,,{}, ,3\n", ",".repeat(44));
    let row = only_row(spbe(), &text);
    assert_eq!((row.kind, row.province, row.year), (None, None, None));
    assert_eq!(row.values.empties(), 46);
}

#[test]
fn blank_lines_and_rows_of_separators_are_no_rows() {
    let header = format!("agency,{}", numbers(spbe(), ","));
    let (levels, blank) = (levels(spbe(), "3", ","), ",".repeat(47));
    let text =
        format!("\n{blank}\n\n{header}\n\n{blank}\nKota A,{levels}\n  \n\nKota B,{levels}\n{blank}\n\n");
    let rows = read(spbe(), &text).rows;
    let found: Vec<_> = rows.iter().map(|row| (row.line, row.agency.as_str())).collect();
    assert_eq!(found, [(7, "Kota A"), (10, "Kota B")]);
}

#[test]
fn lines_are_counted_through_quoted_line_breaks() {
    let header = format!("\"Instansi\n(nama)\",agency,{}", numbers(spbe(), ","));
    let levels = levels(spbe(), "3", ",");
    let text = format!(
        "{header}\n\"satu\n\ndua\",Kota A,{levels}\nx,\"Kota \"\"B\"\"\nUtara\",{levels}\nx,Kota C,{levels}"
    );
    for text in [text.clone(), text.replace('\n', "\r\n"), text.replace('\n', "\r")] {
        let table = read(spbe(), &text);
        let found: Vec<_> =
            table.rows.iter().map(|row| (row.line, row.agency.replace(['\r', '\n'], "|"))).collect();
        assert_eq!(found[0], (3, "Kota A".to_owned()));
        assert_eq!((found[1].0, found[1].1.replace("||", "|")), (6, "Kota \"B\"|Utara".to_owned()));
        assert_eq!(found[2], (8, "Kota C".to_owned()));
    }
}

#[test]
fn other_columns_are_passed_over_and_named() {
    let text = format!(
        "PK,agency,catatan,{},,catatan\n1,Kota A,48,{},x,y\n",
        numbers(spbe(), ","),
        levels(spbe(), "3", ",")
    );
    let table = read(spbe(), &text);
    assert_eq!(
        (table.rows.len(), table.ignored),
        (1, vec!["PK".to_owned(), "catatan".to_owned(), "catatan".to_owned()])
    );
}

#[test]
fn the_same_agency_and_year_may_come_twice() {
    let row = format!("Kota A,2024,{}\n", levels(spbe(), "3", ","));
    let rows = read(spbe(), &format!("agency,year,{}\n{row}{row}", numbers(spbe(), ","))).rows;
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0].values, rows[1].values);
}

#[test]
fn an_apostrophe_before_a_formula_is_not_part_of_the_name() {
    for (cell, agency) in [
        ("'=1+1", "=1+1"),
        ("'@SUM(A1)", "@SUM(A1)"),
        ("''-x", "'-x"),
        ("-x", "-x"),
        ("'Aisyiyah", "'Aisyiyah"),
        ("\"'+a,b\"", "+a,b"),
    ] {
        let text = format!("agency,{}\n{cell},{}\n", numbers(spbe(), ","), levels(spbe(), "3", ","));
        assert_eq!(only_row(spbe(), &text).agency, agency, "{cell}");
    }
}
