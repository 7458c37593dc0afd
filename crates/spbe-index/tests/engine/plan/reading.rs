//! Efforts from files and from the clipboard, and everything that is wrong with them at once.

use spbe_index::plan::read_efforts;
use spbe_index::{Effort, Efforts, Instrument};

use crate::support::{pemdi, spbe, spbe_2018};

const HEADER: &str = "indicator,step_2,step_3,step_4,step_5\n";

fn table(instrument: &Instrument, header: &str, cells: &str) -> String {
    let rows = instrument.indicators().map(|(_, indicator)| format!("{},{cells}\n", indicator.number()));
    format!("{header}{}", rows.collect::<String>())
}

fn messages(text: &str) -> Vec<String> {
    read_efforts(spbe(), text.as_bytes()).unwrap_err().iter().map(ToString::to_string).collect()
}

#[test]
fn numbers_with_zeros_before_them_and_a_named_separator_are_read() {
    let plain = table(spbe(), HEADER, "0,1.5,2,10");
    let expected = read_efforts(spbe(), plain.as_bytes()).unwrap();
    for number in 1..=9 {
        let padded = plain.replace(&format!("\n{number},"), &format!("\n0{number},"));
        assert_eq!(read_efforts(spbe(), padded.as_bytes()).as_ref(), Ok(&expected));
    }
    let named = format!("sep=;\r\n{}", plain.replace(',', ";"));
    assert_eq!(read_efforts(spbe(), named.as_bytes()).as_ref(), Ok(&expected));
}

#[test]
fn both_languages_any_order_any_separator() {
    let plain = table(spbe(), HEADER, "0,1.5,2,10");
    let expected = spbe().indicators().fold(Efforts::one_each(spbe()), |efforts, (id, _)| {
        let levels = (2..=5).zip([0, 150, 200, 1000]);
        levels.fold(efforts, |efforts, (level, effort)| {
            efforts.with(id, level, Effort::from_hundredths(effort))
        })
    });
    let mut rows: Vec<_> = plain.lines().skip(1).collect();
    rows.reverse();
    let pasted = plain
        .replace(',', "\t")
        .replace('.', ",")
        .replace("indicator", "Indikator")
        .replace("step", "langkah");
    let moved = table(spbe(), "catatan,step_5,indicator,step_4,step_3,step_2\n", "")
        .lines()
        .enumerate()
        .fold(String::new(), |text, (line, row)| match line {
            0 => format!("{row}\n"),
            _ => format!("{text}\"a, b\",10,{row}2,1.50,0\n"),
        });
    for text in [
        plain.clone(),
        format!("{HEADER}{}", rows.join("\r\n")),
        format!("\u{feff}{}", plain.replace(',', ";").replace('.', ",")),
        pasted,
        moved,
    ] {
        assert_eq!(read_efforts(spbe(), text.as_bytes()), Ok(expected.clone()), "{text}");
    }
    assert!(read_efforts(pemdi(), table(pemdi(), HEADER, "1,1,1,1").as_bytes()).is_ok());
    let old = table(spbe_2018(), "indicator,step_1,step_2,step_3,step_4,step_5\n", "1,1,1,1,1");
    assert!(old.contains("\n35c,") && read_efforts(spbe_2018(), old.as_bytes()).is_ok());
}

#[test]
fn every_fault_has_its_own_sentence() {
    let good = table(spbe(), HEADER, "1,2,3,4");
    let allowed = "an effort is a number from 0, with at most two decimals";
    for (text, expected) in [
        (
            good.replace("\n3,1,2,3,4", "\n3,-1,,x,0.125").replace("\n4,1", "\n4,99999999999"),
            vec![
                format!("line 4, column 2 (\"step_2\"): \"-1\" is negative; {allowed}"),
                "line 4, column 3 (\"step_3\"): the effort is missing".to_owned(),
                format!("line 4, column 4 (\"step_4\"): \"x\" is not a number; {allowed}"),
                "line 4, column 5 (\"step_5\"): \"0.125\" has more than two decimals".to_owned(),
                format!("line 5, column 2 (\"step_2\"): \"99999999999\" is too large; {allowed}"),
            ],
        ),
        (
            good.replace("\n3,", "\n48,").replace("\n5,", "\n4,"),
            vec![
                "line 4, column 1 (\"indicator\"): \"48\" is no indicator of the instrument".to_owned(),
                "line 6: indicator 4 has a row already, on line 5".to_owned(),
                "effort is missing, there is no row, for the indicators 3, 5".to_owned(),
            ],
        ),
        (
            good.replace("step_5", "step_6"),
            vec![
                "column 5 (\"step_6\"): the scale has no step to this level".to_owned(),
                "no column \"step_5\": the effort of rising to level 5 is missing".to_owned(),
            ],
        ),
        (
            good.replace("step_5", "step_2"),
            vec![
                "column 5 (\"step_2\"): the same as column 2".to_owned(),
                "no column \"step_5\": the effort of rising to level 5 is missing".to_owned(),
            ],
        ),
        (good.replace("indicator", "nomor"), vec!["no column \"indicator\" or \"indikator\"".to_owned()]),
        (
            good.replace("\n47,1,2,3,4", "\n47,1,2,3"),
            vec![
                "line 48: 4 fields, but the header has 5".to_owned(),
                "effort is missing, there is no row, for the indicators 47".to_owned(),
            ],
        ),
        (String::new(), vec!["the file is empty".to_owned()]),
        (
            "PK\u{3}\u{4}".to_owned(),
            vec!["this is a workbook, not a text: save it as CSV and open that file".to_owned()],
        ),
    ] {
        assert_eq!(messages(&text), expected);
    }
}
