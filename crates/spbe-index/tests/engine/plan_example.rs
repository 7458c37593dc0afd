//! The example `plan` keeps its contract.

use std::fs;
use std::path::PathBuf;

use spbe_index::{Effort, Instrument, Target, assess};

use crate::plan::cases::Case;
use crate::support::{Numbers, instruments, run_example, spbe};
use crate::table::{levels, numbers};

fn run(arguments: &[&str], table: &str) -> (i32, String, String) {
    run_example("plan", arguments, table)
}

fn table(instrument: &Instrument, rows: &[(&str, String)]) -> String {
    let rows = rows.iter().map(|(agency, levels)| format!("{agency},{levels}\n"));
    format!("agency,{}\n{}", numbers(instrument, ","), rows.collect::<String>())
}

/// A file that only this process writes.
fn file(name: &str, text: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("spbe-plan-{}-{name}.csv", std::process::id()));
    fs::write(&path, text).unwrap();
    path
}

#[test]
fn a_table_becomes_a_table_of_steps() {
    let there = ("\"Kota A, B\"", levels(spbe(), "3", ","));
    let short = ("Kota C", levels(spbe(), "3", ",").replacen("3,", "2,", 1));
    let table = table(spbe(), &[there, short]);
    let expected = "agency,effort,index,indicator,from,to\n\"Kota A, B\",0,3.00,,,\nKota C,2,3.00,1,2,3\n";
    assert_eq!(run(&["--target", "3"], &table), (0, expected.to_owned(), String::new()));
    let expected = "agency,effort,index,indicator,from,to\n\"Kota A, B\",0,3.00,,,\nKota C,0,2.99,,,\n";
    for target in ["Baik", "baik", "2,6", "2.9870"] {
        let arguments = ["--instrument", "permenpanrb-59-2020", "--target", target, "--max-rise", "2"];
        assert_eq!(run(&arguments, &table), (0, expected.to_owned(), String::new()), "{target}");
    }
}

#[test]
fn rows_are_the_plan_of_least_effort() {
    for instrument in instruments() {
        let mut case = Case::drawn(instrument.clone(), &mut Numbers(3));
        case.constraints = spbe_index::Constraints::largest_rise(instrument, 2);
        let target = Target::parse(instrument, "3.2").unwrap().score(instrument);
        let plan = case.plan(target).unwrap();
        let cells: Vec<_> = case
            .values
            .iter()
            .map(|(_, value)| value.map_or(String::new(), |value| value.to_string()))
            .collect();
        let mut efforts = "indicator".to_owned();
        efforts.extend(case.efforts.levels().map(|level| format!(",step_{level}")));
        for (id, indicator) in instrument.indicators() {
            efforts.extend(["\n", indicator.number()]);
            efforts.extend(
                case.efforts.levels().map(|level| format!(",{}", case.efforts.get(id, level).unwrap())),
            );
        }
        let path = file(instrument.id(), &efforts);
        let arguments = [
            "--instrument",
            instrument.id(),
            "--target",
            "3.2",
            "--efforts",
            path.to_str().unwrap(),
            "--max-rise",
            "2",
        ];
        let (code, out, err) = run(&arguments, &table(instrument, &[("X", cells.join(","))]));
        fs::remove_file(path).unwrap();
        assert_eq!((code, err.as_str()), (0, ""));
        let mut values = case.values.clone();
        for row in out.lines().skip(1) {
            let fields: Vec<_> = row.split(',').collect();
            let start = format!("X,{},{}", plan.effort, plan.index.rounded(2));
            assert_eq!(fields[..3].join(","), start);
            let id = instrument.indicator_numbered(fields[3]).unwrap();
            assert_eq!(
                case.instrument.scale().parse(fields[4]).unwrap(),
                values.get(id).unwrap_or(instrument.scale().min())
            );
            values = values.with(id, Some(instrument.scale().parse(fields[5]).unwrap()));
        }
        assert!(plan.effort > Effort::ZERO && assess(instrument, &values).index() >= target);
        assert_eq!(values, plan.applied(&case.values));
    }
}

#[test]
fn what_is_out_of_reach_is_said_beside_the_plans_of_the_others() {
    let table = table(spbe(), &[("Kota A", levels(spbe(), "1", ",")), ("Kota B", levels(spbe(), "4", ","))]);
    let (code, out, err) = run(&["--target", "4", "--max-rise", "1"], &table);
    assert_eq!((code, out.as_str()), (1, "agency,effort,index,indicator,from,to\nKota B,0,4.00,,,\n"));
    let message = "Kota A: unreachable, the best reachable index is 2.00: \
                   the largest rise holds back 3.00 (indicators: 47)\n";
    assert_eq!(err, message);
}

#[test]
fn what_is_wrong_goes_to_standard_error() {
    let good = table(spbe(), &[("Kota A", levels(spbe(), "3", ","))]);
    let rows: String = (1..=47).map(|number| format!("{number},1,1,1,1\n")).collect();
    let path =
        file("faulty", &format!("indicator,step_2,step_3,step_4,step_5\n{rows}").replace("\n9,1", "\n9,-2"));
    let efforts = path.to_str().unwrap();
    for (arguments, error) in [
        (vec![], "--target is missing: give an index or the name of a band\n".to_owned()),
        (
            vec!["--target", "5.01"],
            "the target \"5.01\" is outside the scale, which goes from 1.00 to 5.00\n".to_owned(),
        ),
        (
            vec!["--target", "4", "--max-rise", "two"],
            "--max-rise \"two\" is no whole number from 0 to 255\n".to_owned(),
        ),
        (
            vec!["--target", "4", "--max-rise", "-1"],
            "--max-rise \"-1\" is no whole number from 0 to 255\n".to_owned(),
        ),
        (
            vec!["--target", "4", "--efforts", efforts],
            format!(
                "{efforts}:\nline 10, column 2 (\"step_2\"): \"-2\" is negative; an effort is a number from 0, \
                 with at most two decimals\n"
            ),
        ),
        (
            vec!["--goal", "4"],
            "unknown argument \"--goal\": the arguments are --instrument, --target, --efforts, --max-rise\n"
                .to_owned(),
        ),
    ] {
        assert_eq!(run(&arguments, &good), (2, String::new(), error), "{arguments:?}");
    }
    fs::remove_file(path).unwrap();
    let (code, out, err) = run(&["--target", "4", "--efforts", "nowhere.csv"], &good);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.starts_with("nowhere.csv: "), "{err}");
    let (code, out, err) = run(&["--target", "4"], &good.replace("Kota A,3", "Kota A,9"));
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("\"9\" is not on the scale"), "{err}");
}
