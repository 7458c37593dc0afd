//! The example `assess` keeps its contract: a table in, a table or the reasons why not out.

use spbe_index::Instrument;

use crate::support::{Outcome, example, pemdi, run_example, spbe, spbe_2018};
use crate::table::{levels, numbers};

fn run(arguments: &[&str], table: &str) -> Outcome {
    run_example("assess", arguments, table)
}

fn table(instrument: &Instrument, agency: &str, level: &str) -> String {
    format!("agency,{}\n{agency},{}\n", numbers(instrument, ","), levels(instrument, level, ","))
}

#[test]
fn a_table_becomes_a_table_of_results() {
    let header = format!("instansi;tahun;{}\n", numbers(spbe(), ";"));
    let bandar_lampung =
        "1;1;2;1;1;2;1;1;1;3;1;1;1;2;1;2;3;1;2;3;1;1;1;1;1;1;1;1;1;1;1;4;4;4;4;4;4;3;1;4;3;4;3;4;1;1;1";
    let incomplete = levels(spbe(), "", ";");
    let rows = format!("\"Kota Bandar Lampung\";2023;{bandar_lampung}\n\"=A1, B\";;5{incomplete}\n");
    let expected = "agency,year,index,index_exact,band,complete,domain_1,domain_2,domain_3,domain_4,\
        aspect_1,aspect_2,aspect_3,aspect_4,aspect_5,aspect_6,aspect_7,aspect_8\n\
        Kota Bandar Lampung,2023,2.15,2.1545,Cukup,true,1.40,1.70,1.00,3.04,1.40,1.25,1.75,2.50,1.00,1.00,3.50,2.33\n\
        \"'=A1, B\",,1.05,1.052,Kurang,false,1.40,1.00,1.00,1.00,1.40,1.00,1.00,1.00,1.00,1.00,1.00,1.00\n";
    for arguments in [&["--instrument", "permenpanrb-59-2020"][..], &[]] {
        assert_eq!(run(arguments, &format!("{header}{rows}")), (0, expected.to_owned(), String::new()));
    }
}

#[test]
fn each_instrument_has_its_own_columns() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/instruments/permenpanrb-8-2026.json");
    let pemdi_aspects = "aspect_1,aspect_2,aspect_3,aspect_4,aspect_5,aspect_6,aspect_7";
    let pemdi_row = "\"A, B\",,2.75,2.75,Baik,true,2.75,2.75,2.75,2.75,2.75,2.75,2.75";
    for (name, instrument, level, columns, row) in [
        ("permenpanrb-8-2026", pemdi(), "2.75", pemdi_aspects, pemdi_row),
        (file, pemdi(), "2.75", pemdi_aspects, pemdi_row),
        (
            "permenpanrb-5-2018",
            spbe_2018(),
            "0",
            "domain_1,domain_2,domain_3,aspect_1,aspect_2,aspect_3,aspect_4,aspect_5,aspect_6,aspect_7",
            "\"A, B\",,0.00,0.00,Kurang,true,0.00,0.00,0.00,0.00,0.00,0.00,0.00,0.00,0.00,0.00",
        ),
    ] {
        let expected = format!("agency,year,index,index_exact,band,complete,{columns}\n{row}\n");
        let table = table(instrument, "\"A, B\"", level);
        assert_eq!(run(&["--instrument", name], &table), (0, expected, String::new()));
    }
}

#[test]
fn what_is_wrong_goes_to_standard_error() {
    let good = table(spbe(), "Kota A", "3");
    let allowed = "allowed are whole levels from 1 to 5, or nothing";
    for (arguments, table, error) in [
        (
            vec![],
            good.replace("Kota A,3,3,", "Kota A,0,x,"),
            format!(
                "line 2, column 2 (\"1\"): \"0\" is not on the scale; {allowed}\n\
                 line 2, column 3 (\"2\"): \"x\" is not a number; {allowed}\n"
            ),
        ),
        (vec![], String::new(), "the file is empty\n".to_owned()),
        (vec!["--verbose"], good.clone(), "unknown argument \"--verbose\": the arguments are --instrument\n".to_owned()),
        (vec!["table.csv"], good.clone(), "unknown argument \"table.csv\": the arguments are --instrument\n".to_owned()),
        (vec!["--instrument"], good.clone(), "--instrument needs a value after it\n".to_owned()),
        (
            vec!["--instrument", "permenpanrb-59-2020", "--instrument", "permenpanrb-8-2026"],
            good.clone(),
            "--instrument is given twice\n".to_owned(),
        ),
        (
            vec!["--instrument", "pemdi"],
            good.clone(),
            "unknown instrument \"pemdi\": give permenpanrb-5-2018, permenpanrb-59-2020, permenpanrb-8-2026, \
             or the path of a .json file\n"
                .to_owned(),
        ),
    ] {
        assert_eq!(run(&arguments, &table), (2, String::new(), error), "{arguments:?}");
    }
}

#[test]
fn a_file_that_is_no_instrument_is_refused() {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/published/official-vectors.json");
    let (code, out, err) = run(&["--instrument", manifest], "");
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("is not an instrument:\n") && err.contains("\nbands: missing\n"), "{err}");
    let (code, out, err) = run(&["--instrument", "nowhere.json"], "");
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.starts_with("nowhere.json: "), "{err}");
}

#[test]
fn the_programs_say_what_they_take() {
    for (name, option) in [("assess", "--instrument"), ("plan", "--max-rise"), ("risk", "--shifts")] {
        for help in ["--help", "-h"] {
            let (code, out, err) = run_example(name, &[help], "");
            assert_eq!((code, err.as_str()), (0, ""), "{name}");
            assert!(
                out.starts_with(&format!("usage: {name} ")) && out.contains(&format!("\n{option} ")),
                "{out}"
            );
        }
        let (code, out, err) = run_example(name, &["--version"], "");
        assert_eq!(
            (code, out, err),
            (0, format!("spbe-index {}\n", env!("CARGO_PKG_VERSION")), String::new())
        );
    }
}

/// More than a pipe holds, of which the reader takes one line.
#[cfg(unix)]
#[test]
fn a_reader_that_has_enough_is_no_fault() {
    use std::io::{BufRead, BufReader, Write};
    use std::process::{Command, Stdio};

    let program = example("assess");
    let mut child = Command::new(program)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let (header, row) = (numbers(spbe(), ","), levels(spbe(), "3", ","));
    let mut input = child.stdin.take().unwrap();
    let rows: String = (0..4_000).map(|place| format!("Kota {place},{row}\n")).collect();
    input.write_all(format!("agency,{header}\n{rows}").as_bytes()).unwrap();
    drop(input);
    let mut first = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(first.starts_with("agency,year,index,"));
    assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap()), (Some(0), String::new()));
}
