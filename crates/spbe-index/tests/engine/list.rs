//! Levels that were copied out of a spreadsheet.

use proptest::prelude::*;
use spbe_index::list::understand_list;
use spbe_index::{Instrument, Value, Values, read_list};

use crate::support::{any_assessed, pemdi, spbe, spbe_2018};

fn hundredths(values: &Values) -> Vec<Option<u16>> {
    values.iter().map(|(_, value)| value.map(Value::hundredths)).collect()
}

fn check(instrument: &Instrument, text: &str, expected: &[Option<u16>]) {
    let values = read_list(instrument, text).unwrap_or_else(|faults| panic!("{text:?}: {faults:?}"));
    assert_eq!(hundredths(&values), expected, "{text:?}");
}

/// Levels 1 to 5 over and over, as many as the instrument has indicators.
fn cycle(instrument: &Instrument) -> Vec<u16> {
    (0..instrument.indicators().len()).map(|position| u16::try_from(position % 5).unwrap() + 1).collect()
}

fn joined(levels: &[u16], separator: &str) -> String {
    levels.iter().map(ToString::to_string).collect::<Vec<_>>().join(separator)
}

#[test]
fn a_column_or_a_row_in_any_form() {
    for instrument in [spbe_2018(), spbe(), pemdi()] {
        let levels = cycle(instrument);
        let expected: Vec<_> = levels.iter().map(|level| Some(level * 100)).collect();
        for (before, separator, after) in [
            ("", "\n", "\n"),
            ("", "\r\n", "\r\n"),
            ("", "\n", ""),
            ("", "\r", "\r"),
            ("", "\n", "\n\n\n"),
            ("", "\t", "\r\n"),
            ("", ";", ""),
            ("", ",", "\n"),
            ("", ", ", "\n"),
            ("", " ", ""),
            ("  ", "   ", "  "),
            ("\u{feff}", "\n", "\n"),
            ("Tingkat\n", "\n", "\n"),
            ("Tingkat kematangan, 2024\n", "\n", "\n"),
            ("Tingkat kematangan\t", "\t", "\n"),
            ("Tingkat;", ";", ""),
            ("Tingkat,", ",", ""),
            ("Tingkat ", " ", ""),
        ] {
            check(instrument, &format!("{before}{}{after}", joined(&levels, separator)), &expected);
        }
    }
}

#[test]
fn a_list_may_be_broken_into_lines() {
    let lines: Vec<_> = cycle(spbe()).chunks(10).map(|line| joined(line, " ")).collect();
    check(
        spbe(),
        &lines.join("\n"),
        &cycle(spbe()).iter().map(|level| Some(level * 100)).collect::<Vec<_>>(),
    );
}

#[test]
fn a_decimal_comma_is_none_between_cells() {
    for (level, separator) in
        [("2,75", "\n"), ("2,75", "\t"), ("2,75", ";"), ("2,75", " "), ("2.75", ","), ("2.75", "\r\n")]
    {
        check(pemdi(), &vec![level; 20].join(separator), &[Some(275); 20]);
    }
    check(spbe(), &vec!["3,00"; 47].join("\n"), &[Some(300); 47]);
}

#[test]
fn empty_cells_are_empty_indicators() {
    let mut expected = vec![Some(300); 47];
    for (position, separator, after) in
        [(0, "\n", "\n"), (20, "\n", "\n"), (46, "\n", "\n"), (46, "\t", "\n"), (0, ",", ""), (46, ";", "")]
    {
        let mut levels = vec!["3"; 47];
        levels[position] = "";
        expected[position] = None;
        check(spbe(), &format!("{}{after}", levels.join(separator)), &expected);
        check(spbe(), &format!("Tingkat{separator}{}{after}", levels.join(separator)), &expected);
        expected[position] = Some(300);
    }
    check(
        spbe(),
        &"\t".repeat(46).replacen('\t', "\t1", 1),
        &[&[None, Some(100)], [None; 45].as_slice()].concat(),
    );
}

#[test]
fn pairs_come_in_any_order_and_direction() {
    for instrument in [spbe_2018(), spbe(), pemdi()] {
        let levels = cycle(instrument);
        let numbers = instrument.indicators().map(|(_, indicator)| indicator.number());
        let mut pairs: Vec<_> = numbers.zip(levels.iter().map(ToString::to_string)).collect();
        pairs.rotate_left(7);
        pairs.reverse();
        let expected: Vec<_> = levels.iter().map(|level| Some(level * 100)).collect();
        for separator in ["\t", ";"] {
            let column = |(number, level): &(&str, String)| format!("{number}{separator}{level}\r\n");
            let lines: String = pairs.iter().map(column).collect();
            check(instrument, &lines, &expected);
            check(instrument, &format!("No{separator}Tingkat\r\n{lines}"), &expected);
            check(instrument, &lines.to_uppercase(), &expected);
            let (numbers, levels): (Vec<_>, Vec<_>) = pairs.iter().cloned().unzip();
            check(
                instrument,
                &format!("{}\n{}\n", numbers.join(separator), levels.join(separator)),
                &expected,
            );
            check(
                instrument,
                &format!(
                    "No{separator}{}\nTingkat{separator}{}",
                    numbers.join(separator),
                    levels.join(separator)
                ),
                &expected,
            );
        }
    }
}

#[test]
fn a_pair_may_lack_its_level() {
    let lines: String =
        (1..=47).map(|number| format!("{number}\t{}\n", if number == 9 { "" } else { "2" })).collect();
    let mut expected = [Some(200); 47];
    expected[8] = None;
    check(spbe(), &lines, &expected);
}

#[test]
fn a_list_that_does_not_fit_is_refused() {
    let forty_seven = joined(&cycle(spbe()), "\n");
    let pairs: String = (1..=46).map(|number| format!("{number}\t3\n")).collect();
    for (text, messages) in [
        (String::new(), vec!["nothing was pasted"]),
        (" \r\n\t\n".to_owned(), vec!["nothing was pasted"]),
        ("3".to_owned(), vec!["1 cells for 47 indicators"]),
        (joined(&[3; 46], "\n"), vec!["46 cells for 47 indicators"]),
        (joined(&[3; 48], "\r\n") + "\r\n", vec!["48 cells for 47 indicators"]),
        (joined(&[3; 46], "\t"), vec!["46 cells for 47 indicators"]),
        (joined(&[3; 46], ";"), vec!["46 cells for 47 indicators"]),
        (joined(&[3; 46], ","), vec!["46 cells for 47 indicators"]),
        (joined(&[3; 50], " "), vec!["50 cells for 47 indicators"]),
        (format!("6\n{forty_seven}"), vec!["48 cells for 47 indicators"]),
        (format!("\n{forty_seven}"), vec!["48 cells for 47 indicators"]),
        (format!("Nilai\nTingkat\n{forty_seven}"), vec!["49 cells for 47 indicators"]),
        (format!("{forty_seven}\n\n\n9"), vec!["50 cells for 47 indicators"]),
        (format!("{pairs}46\t3\n"), vec!["indicator 46 is there twice", "there is no row for 47"]),
        (
            format!("{pairs}48\t3\n"),
            vec!["row 47: the instrument has no indicator 48", "there is no row for 47"],
        ),
        (pairs, vec!["there is no row for 47"]),
        ("3".repeat(46), vec!["1 cells for 47 indicators"]),
        ("3".repeat(48), vec!["1 cells for 47 indicators"]),
    ] {
        assert_eq!(messages_of(spbe(), &text), messages, "{text:?}");
    }
    assert_eq!(messages_of(pemdi(), &["2,75"; 19].join("\n")), ["19 cells for 20 indicators"]);
}

#[test]
fn every_cell_that_is_no_level_is_named() {
    let mut levels: Vec<_> = cycle(spbe_2018()).iter().map(ToString::to_string).collect();
    (levels[0], levels[34], levels[36]) = ("6".to_owned(), "belum ada".to_owned(), "2,5".to_owned());
    let expected = [
        "cell 1, indicator 1: \"6\" is not on the scale; allowed are whole levels from 0 to 5, or nothing",
        "cell 35, indicator 35: \"belum ada\" is not a number; allowed are whole levels from 0 to 5, or nothing",
        "cell 37, indicator 35c: \"2,5\" is between two values of the scale; allowed are whole levels from 0 to 5, or nothing",
    ];
    for text in [levels.join("\n"), levels.join("\t"), format!("Tingkat\n{}", levels.join("\n"))] {
        assert_eq!(messages_of(spbe_2018(), &text), expected, "{text:?}");
    }
}

fn messages_of(instrument: &Instrument, text: &str) -> Vec<String> {
    let faults = read_list(instrument, text).expect_err("the list has a fault");
    faults.iter().map(ToString::to_string).collect()
}

/// Number, name and level of every indicator, in rows.
fn table(instrument: &Instrument, separator: &str) -> Vec<String> {
    let names = instrument.indicators().map(|(_, indicator)| (indicator.number(), indicator.name()));
    let row = |((number, name), level): ((&str, &spbe_index::Text), u16)| {
        format!("{number}{separator}{}{separator}{level}", name.get(spbe_index::Language::Indonesian))
    };
    names.zip(cycle(instrument)).map(row).collect()
}

#[test]
fn the_column_with_levels_is_found_among_others() {
    for instrument in [spbe_2018(), spbe(), pemdi()] {
        let levels = cycle(instrument);
        let expected: Vec<_> = levels.iter().map(|level| Some(level * 100)).collect();
        // Between blanks only lines that begin with a number and end with a level are rows.
        for separator in ["\t", " "] {
            let mut rows = table(instrument, separator);
            check(instrument, &rows.join("\n"), &expected);
            check(
                instrument,
                &format!("No{separator}Indikator{separator}Nilai\r\n{}\r\n", rows.join("\r\n")),
                &expected,
            );
            rows.rotate_left(5);
            rows.reverse();
            rows.insert(9, format!("Domain{separator}Kebijakan"));
            check(instrument, &rows.join("\n"), &expected);
        }
        // Names alone order nothing: the rows are taken as they come.
        let rows: Vec<_> =
            table(instrument, "\t").iter().map(|row| row.split_once('\t').unwrap().1.to_owned()).collect();
        check(instrument, &format!("Indikator\tNilai\n{}", rows.join("\n")), &expected);
        check(instrument, &rows.join("\n"), &expected);
    }
}

#[test]
fn what_a_spreadsheet_writes_into_the_clipboard() {
    let levels: Vec<_> = cycle(spbe()).iter().map(|level| Some(level * 100)).collect();
    // A name that is broken within its cell, a comma inside quotation marks, numbers in other forms.
    let rows: String = (0..47_usize)
        .map(|place| {
            format!("{:02}.\t\"Layanan\r\nnomor \"\"{place}\"\", lagi\"\t{},00\r\n", place + 1, place % 5 + 1)
        })
        .collect();
    check(spbe(), &rows, &levels);
    let rows: String =
        (0..47_usize).map(|place| format!("Indikator {},\"a, b\",{}\n", place + 1, place % 5 + 1)).collect();
    check(spbe(), &format!("No,Indikator,Nilai\n{rows}"), &levels);
    // Two columns of levels: the heading says which one is meant.
    let rows: String = (0..47_usize).map(|place| format!("{}\t5\t{}\n", place + 1, place % 5 + 1)).collect();
    check(spbe(), &format!("No\tTarget\tNilai 2024\n{rows}"), &levels);
    assert_eq!(messages_of(spbe(), &rows), ["several columns could be the levels: 2, 3"]);
    assert_eq!(
        messages_of(spbe(), &format!("No\tNilai 2023\tNilai 2024\n{rows}")),
        ["several columns could be the levels: 2 (Nilai 2023), 3 (Nilai 2024)"],
    );
    let rows: String = (1..=47).map(|number| format!("{number}\tnama\tada\n")).collect();
    assert_eq!(messages_of(spbe(), &rows), ["no column holds levels"]);
}

#[test]
fn whole_levels_may_stand_without_anything_between_them() {
    let levels = cycle(spbe());
    let expected: Vec<_> = levels.iter().map(|level| Some(level * 100)).collect();
    let text = joined(&levels, "");
    check(spbe(), &text, &expected);
    check(spbe(), &format!(" {}\n{}\r\n", &text[..20], &text[20..]), &expected);
    assert_eq!(
        messages_of(spbe(), &text.replacen('2', "7", 1)),
        ["cell 2, indicator 2: \"7\" is not on the scale; allowed are whole levels from 1 to 5, or nothing"],
    );
    // Between whole levels nobody could tell where one ends.
    assert_eq!(messages_of(pemdi(), &"3".repeat(20)), ["1 cells for 20 indicators"]);
}

#[test]
fn what_can_be_read_is_told_beside_what_cannot() {
    let rows = table(spbe(), "\t").join("\n").replacen("\t2", "\t9", 1);
    let reading = understand_list(spbe(), &format!("No\tIndikator\tNilai\n{rows}"));
    assert_eq!(
        (reading.filled(), reading.heading.as_deref(), reading.is_numbered),
        (46, Some("Nilai"), true)
    );
    let faults: Vec<_> = reading.faults.iter().map(ToString::to_string).collect();
    assert_eq!(
        faults,
        ["cell 2, indicator 2: \"9\" is not on the scale; allowed are whole levels from 1 to 5, or nothing"]
    );
    assert_eq!(understand_list(spbe(), "halo").filled(), 0);
}

proptest! {
    #[test]
    fn a_table_reads_by_its_numbers_in_any_order(
        (instrument, values) in any_assessed(),
        order in any::<prop::sample::Index>(),
        separator in prop::sample::select(vec!["\t", ";"]),
    ) {
        prop_assume!(values.empties() < instrument.indicators().len());
        let mut rows: Vec<_> = instrument
            .indicators()
            .zip(values.iter())
            .map(|((_, indicator), (_, value))| {
                let level = value.map_or_else(String::new, |value| value.to_string().replace('.', ","));
                format!("{}{separator}Nama, yang panjang{separator}{level}", indicator.number())
            })
            .collect();
        let len = rows.len();
        rows.rotate_left(order.index(len));
        prop_assert_eq!(read_list(instrument, &rows.join("\r\n")), Ok(values));
    }

    #[test]
    fn a_list_reads_as_it_was_written(
        (instrument, values) in any_assessed(),
        (separator, end) in prop::sample::select(vec![("\n", "\n"), ("\r\n", "\r\n"), ("\t", "\r\n"), (";", "")]),
        decimal in prop::sample::select(vec![",", "."]),
        heading in prop::sample::select(vec![None, Some("Tingkat")]),
    ) {
        let cells = values.iter().map(|(_, value)| value.map_or_else(String::new, |value| value.to_string()));
        let cells: Vec<_> = heading.map(str::to_owned).into_iter().chain(cells.map(|cell| cell.replace('.', decimal))).collect();
        // A row of nothing but empty cells is nothing.
        prop_assume!(values.empties() < instrument.indicators().len());
        prop_assert_eq!(read_list(instrument, &format!("{}{end}", cells.join(separator))), Ok(values));
    }
}
