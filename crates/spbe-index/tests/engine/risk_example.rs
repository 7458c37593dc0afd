//! The example `risk` keeps its contract: a table in, a table or the reasons why not out.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use crate::support::{pemdi, spbe};
use crate::table::{levels, numbers};

/// `cargo test` has built the examples beside this test; with `--test engine` alone it has not.
static RISK: LazyLock<PathBuf> = LazyLock::new(|| {
    let test = std::env::current_exe().unwrap();
    let example = test
        .parent()
        .unwrap()
        .with_file_name("examples")
        .join(format!("risk{}", std::env::consts::EXE_SUFFIX));
    if !example.exists() {
        let build = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "-p", "spbe-index", "--example", "risk"])
            .status();
        assert!(build.unwrap().success());
    }
    example
});

fn run(arguments: &[&str], table: &str) -> (i32, String, String) {
    let mut command = Command::new(&*RISK);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let _ = child.stdin.take().unwrap().write_all(table.as_bytes());
    let output = child.wait_with_output().unwrap();
    let [out, err] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    (output.status.code().unwrap(), out, err)
}

/// A file of shifts that goes when the test ends.
struct File(PathBuf);

impl File {
    fn new(name: &str, text: &str) -> Self {
        let path = std::env::temp_dir().join(format!("spbe-index-{}-{name}.csv", std::process::id()));
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
    let shifts = File::new("good", SHIFTS);
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
    let file = File::new("pemdi", &SHIFTS.replace("3,0,0,1,0,0", "3,1,0,0,0,0"));
    let table = format!("agency,{}\nA,{}\n", numbers(pemdi(), ","), levels(pemdi(), "2.75", ","));
    let (code, out, err) = run(&["--instrument", "permenpanrb-8-2026", "--shifts", file.path()], &table);
    // Two levels below 2.75 is off the scale, so it counts as 1.
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.starts_with(&format!("{HEADER}A,1.000000000000,1.00,1.00,1.00,1.000000000000,")), "{out}");
}

#[test]
fn what_is_wrong_goes_to_standard_error() {
    let bad = File::new("bad", &SHIFTS.replace("0.25,0.75", "0.25,0.7").replace("\n5,0,0,1", "\n5,0,-1,2"));
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
