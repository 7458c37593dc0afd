//! A table with faults is refused, and says all of them in terms of its rows and columns.

use spbe_index::{Instrument, TableFault, read_table};

use crate::support::{pemdi, spbe, spbe_2018};
use crate::table::{levels, numbers};

fn messages(instrument: &Instrument, bytes: &[u8]) -> Vec<String> {
    let faults = read_table(instrument, bytes).expect_err("the table has a fault");
    faults.iter().map(ToString::to_string).collect()
}

fn check(text: &str, expected: &[&str]) {
    assert_eq!(messages(spbe(), text.as_bytes()), expected, "{text}");
}

/// A header and rows for 59/2020; a row is completed with levels of 3.
fn table(first_columns: &str, rows: &[&str]) -> String {
    let levels = levels(spbe(), "3", ",");
    let rows: String = rows.iter().map(|row| format!("{row},{levels}\n")).collect();
    format!("{first_columns},{}\n{rows}", numbers(spbe(), ","))
}

#[test]
fn files_that_are_no_tables() {
    let header = table("agency", &[]);
    for (bytes, message) in [
        (
            b"PK\x03\x04\x14\x00".as_slice(),
            "this is a workbook, not a text: save it as CSV and open that file",
        ),
        (b"\xD0\xCF\x11\xE0\xA1\xB1", "this is a workbook, not a text: save it as CSV and open that file"),
        (
            b"a\x00g\x00",
            "line 1, byte 2: a zero byte, so this is no text in UTF-8: save the table as CSV UTF-8",
        ),
        (
            b"agency\nab\x00",
            "line 2, byte 3: a zero byte, so this is no text in UTF-8: save the table as CSV UTF-8",
        ),
        (b"", "the file is empty"),
        (b"\xEF\xBB\xBF", "the file is empty"),
        (b" \r\n\t\n;;;\n", "the file is empty"),
        (header.as_bytes(), "the table has a header but no rows"),
    ] {
        assert_eq!(messages(spbe(), bytes), [message], "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn bytes_that_are_no_text() {
    let mut bytes = table("agency", &["Kota A"]).into_bytes();
    bytes.extend(b"Kota \xE9,3\nKota \xC3(,3\n");
    assert_eq!(
        messages(spbe(), &bytes),
        [
            "line 3, byte 6: byte 0xE9 is no character in UTF-8: save the table as CSV UTF-8",
            "line 4, byte 6: byte 0xC3 is no character in UTF-8: save the table as CSV UTF-8",
            "line 3: 2 fields, but the header has 48",
            "line 4: 2 fields, but the header has 48",
        ]
    );
}

#[test]
fn columns_that_are_missing_or_there_twice() {
    check(&table("nama", &["Kota A"]), &["no column \"instansi\" or \"agency\""]);
    check(&table("agency,Instansi", &["Kota A,x"]), &["column 2 (\"Instansi\"): the same as column 1"]);
    check(
        &table("agency,3,year,tahun", &["Kota A,3,2024,2024"]),
        &["column 4 (\"tahun\"): the same as column 3", "column 7 (\"3\"): the same as column 2"],
    );
    check(
        &table("agency", &["Kota A"]).replace(",46,47\n", ",46,Nilai\n"),
        &[
            "the instrument has 47 indicators, and there is no column for 47; the table looks like one with 46 indicators",
        ],
    );
    check(
        &table("agency", &["Kota A"]).replace(",7,8,", ",tujuh,delapan,"),
        &["the instrument has 47 indicators, and there is no column for 7, 8"],
    );
}

#[test]
fn a_table_of_another_instrument_is_recognised() {
    let pemdi_table = format!("agency,{}\nKota A,{}\n", numbers(pemdi(), ","), levels(pemdi(), "3", ","));
    let message = "the instrument has 47 indicators, and there is no column for 21–47; the table looks like one with 20 indicators";
    check(&pemdi_table, &[message]);

    let unknown: Vec<_> = (21..=47).map(|number| format!("column {} (\"{number}\")", number + 1)).collect();
    let message = format!(
        "the instrument has 20 indicators, and {} is none of them; the table looks like one with 47 indicators",
        unknown.join(", ")
    );
    assert_eq!(messages(pemdi(), table("agency", &["Kota A"]).as_bytes()), [message]);

    let old_table =
        format!("agency,{}\nKota A,{}\n", numbers(spbe_2018(), ","), levels(spbe_2018(), "3", ","));
    check(
        &old_table,
        &[
            "the instrument has 47 indicators, and there is no column for 36–47; \
         the table looks like one with 37 indicators",
            "the instrument has 47 indicators, and column 37 (\"35b\"), column 38 (\"35c\") is none of them; \
         the table looks like one with 37 indicators",
        ],
    );
}

#[test]
fn one_foreign_number_is_a_fault_of_its_own() {
    for (number, guess) in [
        ("48", "; the table looks like one with 48 indicators"),
        ("35B", "; the table looks like one with 48 indicators"),
        ("50", ""),
        ("0", ""),
    ] {
        let message =
            format!("the instrument has 47 indicators, and column 2 (\"{number}\") is none of them{guess}");
        check(&table(&format!("agency,{number}"), &["Kota A,3"]), &[&message]);
    }
}

#[test]
fn rows_that_do_not_fit_the_header() {
    let text = table("agency", &["Kota A", "Kota B,3", "Kota C"]).replace("Kota C,3", "Kota C");
    check(&text, &["line 3: 49 fields, but the header has 48", "line 4: 47 fields, but the header has 48"]);
}

#[test]
fn cells_that_say_nothing_useful() {
    check(
        &table(
            "agency,year",
            &[",2024", "Kota B,24", "Kota C,1999", "Kota D,2101", "Kota E,2024.0", " ,x", "Kota F,+2024"],
        ),
        &[
            "line 2, column 1 (\"agency\"): empty, expected the name of the agency",
            "line 3, column 2 (\"year\"): \"24\" is no year from 2000 to 2100",
            "line 4, column 2 (\"year\"): \"1999\" is no year from 2000 to 2100",
            "line 5, column 2 (\"year\"): \"2101\" is no year from 2000 to 2100",
            "line 6, column 2 (\"year\"): \"2024.0\" is no year from 2000 to 2100",
            "line 7, column 1 (\"agency\"): empty, expected the name of the agency",
            "line 7, column 2 (\"year\"): \"x\" is no year from 2000 to 2100",
            "line 8, column 2 (\"year\"): \"+2024\" is no year from 2000 to 2100",
        ],
    );
}

#[test]
fn levels_that_are_none() {
    let text = table("agency", &["\"Kota\nA\"", "Kota B"]);
    let (header, rows) = text.split_once('\n').unwrap();
    let rows = rows.replacen(",3,3,", ",6,tiga,", 1).replacen("Kota B,3,", "Kota B,\"2,5\",", 1);
    check(
        &format!("{header}\n{rows}"),
        &[
            "line 2, column 2 (\"1\"): \"6\" is not on the scale; allowed are whole levels from 1 to 5, or nothing",
            "line 2, column 3 (\"2\"): \"tiga\" is not a number; allowed are whole levels from 1 to 5, or nothing",
            "line 4, column 2 (\"1\"): \"2,5\" is between two values of the scale; allowed are whole levels from 1 to 5, or nothing",
        ],
    );
    let text = format!("agency;{}\nBKN;{}\n", numbers(pemdi(), ";"), levels(pemdi(), "3", ";"));
    assert_eq!(
        messages(pemdi(), text.replacen("BKN;3", "BKN;2,755", 1).as_bytes()),
        [
            "line 2, column 2 (\"1\"): \"2,755\" is between two values of the scale; allowed are values from 1 to 5 in steps of 0.01, or nothing",
        ]
    );
}

/// A comma before decimals in a table of commas cuts the cell in two; the row says so.
#[test]
fn an_unquoted_decimal_comma_makes_a_row_too_long() {
    let text = format!("agency,{}\nBKN,{}\n", numbers(pemdi(), ","), levels(pemdi(), "2,75", ","));
    assert_eq!(messages(pemdi(), text.as_bytes()), ["line 2: 41 fields, but the header has 21"]);
}

#[test]
fn a_quotation_mark_that_never_closes_is_found_where_it_opens() {
    let message = |line, column| {
        format!("line {line}, column {column}: a quotation mark opens here and nothing closes it")
    };
    let rows = table("agency", &["Kota A", "\"Kota B", "Kota C"]);
    check(&rows, &[&message(3, 1)]);
    check(rows.trim_end(), &[&message(3, 1)]);
    let rows = table("agency,note", &["Kota A,x", "Kota B,\""]);
    check(&rows, &[&message(3, 2)]);
    check("agency,\"1,2,3\nKota A,3", &[&message(1, 2)]);
    check("agency,\"", &[&message(1, 2)]);
}

#[test]
fn what_was_found_is_cut_to_a_readable_length() {
    let long = "é".repeat(1000);
    let text = table("agency", &["Kota A"]).replacen("Kota A,3", &format!("Kota A,{long}"), 1);
    let messages = messages(spbe(), text.as_bytes());
    assert!(messages[0].contains(&format!("\"{}…\"", "é".repeat(40))), "{messages:?}");
}

#[test]
fn faults_beyond_ten_thousand_are_counted() {
    let row = format!("Kota A,{}\n", levels(spbe(), "9", ","));
    let text = format!("agency,{}\n{}", numbers(spbe(), ","), row.repeat(300));
    let faults = read_table(spbe(), text.as_bytes()).unwrap_err();
    assert_eq!(faults.len(), 10_001);
    assert_eq!(faults.last(), Some(&TableFault::More { count: 300 * 47 - 10_000 }));
}
