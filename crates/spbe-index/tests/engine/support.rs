//! Instruments and values for the tests.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use proptest::prelude::*;
use spbe_index::{Instrument, Value, Values};

pub(crate) const SPBE_2018_JSON: &str = include_str!("../../../../data/instruments/permenpanrb-5-2018.json");
pub(crate) const SPBE_JSON: &str = include_str!("../../../../data/instruments/permenpanrb-59-2020.json");
pub(crate) const PEMDI_JSON: &str = include_str!("../../../../data/instruments/permenpanrb-8-2026.json");

pub(crate) fn spbe_2018() -> &'static Instrument {
    static INSTRUMENT: LazyLock<Instrument> =
        LazyLock::new(|| Instrument::from_json(SPBE_2018_JSON).unwrap());
    &INSTRUMENT
}

pub(crate) fn spbe() -> &'static Instrument {
    Instrument::permenpanrb_59_2020()
}

pub(crate) fn pemdi() -> &'static Instrument {
    static INSTRUMENT: LazyLock<Instrument> = LazyLock::new(|| Instrument::from_json(PEMDI_JSON).unwrap());
    &INSTRUMENT
}

pub(crate) fn instruments() -> [&'static Instrument; 3] {
    [spbe_2018(), spbe(), pemdi()]
}

/// Values from hundredths of a level.
pub(crate) fn values(instrument: &Instrument, hundredths: impl IntoIterator<Item = u16>) -> Values {
    let scale = instrument.scale();
    let items = hundredths.into_iter().map(|hundredths| Some(scale.value(hundredths).unwrap()));
    Values::new(instrument, items.collect()).unwrap()
}

pub(crate) fn any_instrument() -> impl Strategy<Value = &'static Instrument> {
    prop::sample::select(instruments().to_vec())
}

pub(crate) fn any_value(instrument: &'static Instrument) -> impl Strategy<Value = Value> {
    let scale = instrument.scale();
    let steps = (scale.max().hundredths() - scale.min().hundredths()) / scale.step();
    (0..=steps).prop_map(move |step| scale.value(scale.min().hundredths() + step * scale.step()).unwrap())
}

/// Values of which one in ten is empty.
pub(crate) fn any_values(instrument: &'static Instrument) -> impl Strategy<Value = Values> {
    let item = prop::option::weighted(0.9, any_value(instrument));
    prop::collection::vec(item, instrument.indicators().len())
        .prop_map(move |items| Values::new(instrument, items).unwrap())
}

/// An instrument and values for it.
pub(crate) fn any_assessed() -> impl Strategy<Value = (&'static Instrument, Values)> {
    any_instrument().prop_flat_map(|instrument| (Just(instrument), any_values(instrument)))
}

/// A generator of numbers that are the same in every run (`SplitMix64`).
pub(crate) struct Numbers(pub(crate) u64);

impl Numbers {
    /// A number below `bound`.
    pub(crate) fn below(&mut self, bound: u128) -> u128 {
        (u128::from(self.next()) << 64 | u128::from(self.next())) % bound
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
}

/// What a run of an example left behind: its exit code, standard output and standard error.
pub(crate) type Outcome = (i32, String, String);

/// Runs an example with a table on standard input.
pub(crate) fn run_example(name: &str, arguments: &[&str], table: &str) -> Outcome {
    let mut command = Command::new(example(name));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // A run that refuses its arguments does not wait for the table.
    let _ = child.stdin.take().unwrap().write_all(table.as_bytes());
    let output = child.wait_with_output().unwrap();
    let [out, err] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
    (output.status.code().unwrap(), out, err)
}

/// The program of an example, built first: `cargo test` builds it only when it is given no targets, and one that is there may be
/// that of earlier sources.
pub(crate) fn example(name: &str) -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let folder = test.parent().unwrap().with_file_name("examples");
    let example = folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--quiet", "-p", "spbe-index", "--example", name]);
    assert!(build.status().unwrap().success());
    example
}
