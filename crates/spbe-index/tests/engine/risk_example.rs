//! The example `risk` keeps its contract: a table in, a table or the reasons why not out.

use std::path::PathBuf;

use crate::drawn;
use crate::risk_limits::ten_levels_of_shifts;
use crate::support::{Outcome, pemdi, run_example, spbe};
use crate::table::{levels, numbers};

fn run(arguments: &[&str], table: &str) -> Outcome {
    run_example("risk", arguments, table)
}

/// A file that goes when the test ends.
struct File(PathBuf);

impl File {
    fn new(name: &str, text: &str) -> Self {
        let path = std::env::temp_dir().join(format!("spbe-index-{}-{name}", std::process::id()));
        std::fs::write(&path, text).unwrap();
        Self(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

const HEADER: &str = "agency,mean,p05,p50,p95,p_kurang,p_cukup,p_baik,p_sangat_baik,p_memuaskan\n";

const SHIFTS: &str = "level,minus_2,minus_1,0,plus_1,plus_2\n1,0,0,1,0,0\n2,0,0,1,0,0\n3,0,0,1,0,0\n4,0,0.25,0.75,0,0\n5,0,0,1,0,0\n";

/// Two claims of level 4 on the last two indicators, 3 % each, and 3 everywhere else.
fn two_fours(separator: &str) -> String {
    let claims = levels(spbe(), "3", separator);
    let claims = format!("{}4{separator}4", &claims[..claims.len() - 3]);
    format!("agency{separator}{}\n\"=A\"{separator}{claims}\n", numbers(spbe(), separator))
}

#[test]
fn a_table_of_claims_becomes_a_table_of_chances() {
    let shifts = File::new("good.csv", SHIFTS);
    // Sure of 3; each of the two adds 0.03 with probability 3/4: 3.06 with 9/16, 3.03 with 6/16, 3.00 with 1/16.
    let row = "'=A,3.04500000000,3.00,3.06,3.06,0.000000000000,0.000000000000,1.000000000000,0.000000000000,0.000000000000\n";
    for separator in [",", ";"] {
        let outcome = run(&["--shifts", shifts.path()], &two_fours(separator));
        assert_eq!(outcome, (0, format!("{HEADER}{row}"), String::new()));
    }
}

#[test]
fn without_a_table_the_published_pairs_count() {
    let table = format!("agency,{}\nA,{}\n", numbers(spbe(), ","), levels(spbe(), "5", ","));
    let (code, out, err) = run(&[], &table);
    assert_eq!((code, err.as_str()), (0, ""));
    let row = out.strip_prefix(HEADER).unwrap();
    // The expected level of a claim of 5 is 49/12.
    assert!(row.starts_with("A,4.08333333333,"), "{row}");
    let bands: Vec<f64> = row.trim_end().split(',').skip(5).map(|field| field.parse().unwrap()).collect();
    assert_eq!(bands.len(), 5);
    assert!((bands.iter().sum::<f64>() - 1.0).abs() < 1e-9 && bands.iter().all(|band| *band < 1.0));
    for field in
        row.trim_end().split(',').skip(5).filter(|field| field.contains(|digit| matches!(digit, '1'..='9')))
    {
        let digits = field.trim_start_matches(['0', '.']).len();
        assert!(digits >= 9, "{field}");
    }
}

#[test]
fn values_between_levels_are_shifted_by_whole_levels() {
    let file = File::new("pemdi.csv", &SHIFTS.replace("3,0,0,1,0,0", "3,1,0,0,0,0"));
    let table = format!("agency,{}\nA,{}\n", numbers(pemdi(), ","), levels(pemdi(), "2.75", ","));
    let (code, out, err) = run(&["--instrument", "permenpanrb-8-2026", "--shifts", file.path()], &table);
    // Two levels below 2.75 is off the scale, so it counts as 1.
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.starts_with(&format!("{HEADER}A,1.000000000000,1.00,1.00,1.00,1.000000000000,")), "{out}");
}

#[test]
fn what_is_wrong_goes_to_standard_error() {
    let bad =
        File::new("bad.csv", &SHIFTS.replace("0.25,0.75", "0.25,0.7").replace("\n5,0,0,1", "\n5,0,-1,2"));
    let expected = format!(
        "{}:\nline 5, level 4: the probabilities add up to 0.95, not to 1\nline 6, level 5: the probability of shift -1 is negative\n",
        bad.path()
    );
    assert_eq!(run(&["--shifts", bad.path()], &two_fours(",")), (2, String::new(), expected));
    let (code, out, err) = run(&["--shifts", "nowhere.csv"], &two_fours(","));
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.starts_with("nowhere.csv: "), "{err}");
    let (code, out, err) = run(&["--target", "2.60"], &two_fours(","));
    assert_eq!((code, out.as_str()), (2, ""));
    assert_eq!(err, "unknown argument \"--target\": the arguments are --instrument, --shifts\n");
    let (code, out, err) = run(&[], &two_fours(",").replace(",4,4", ",4,7"));
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("\"7\" is not on the scale"), "{err}");
}

/// An instrument of one's own in a file, and the table of one agency with these values.
fn own(name: &str, percents: &[String], scale: (u64, u64, &str), values: &[&str]) -> (File, String) {
    let numbers = (1..=percents.len()).map(|number| number.to_string()).collect::<Vec<_>>().join(",");
    let file = File::new(&format!("{name}.json"), &drawn::file(percents, scale));
    (file, format!("agency,{numbers}\nA,{}\n", values.join(",")))
}

#[test]
fn a_scale_to_ten_takes_a_table_of_ten_levels_and_no_other() {
    let (file, table) = own("ten", &["50".to_owned(), "50".to_owned()], (1, 10, "1"), &["9", "9"]);
    let shifts = File::new("ten.csv", &ten_levels_of_shifts());
    let (code, out, err) = run(&["--instrument", file.path(), "--shifts", shifts.path()], &table);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.lines().nth(1).unwrap().starts_with("A,8.00000000000,8.00,8.00,8.00,"), "{out}");
    let refusal = "line 2, A: no odds for level 6: the shifts must have a line for each level of the scale\n";
    assert_eq!(run(&["--instrument", file.path()], &table), (2, String::new(), refusal.to_owned()));
}

#[test]
fn an_instrument_that_is_too_fine_is_refused() {
    let percents: Vec<_> =
        (0..10).flat_map(|place| [format!("4.999{place}3"), format!("5.000{}7", 9 - place)]).collect();
    let (file, table) = own("fine", &percents, (1, 5, "0.01"), &["2.37"; 20]);
    let (code, out, err) = run(&["--instrument", file.path()], &table);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.starts_with("line 2, A: the instrument is too fine for chances: "), "{err}");
}
