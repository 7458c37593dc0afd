//! External indexes become values as the regulation and its examples say, exactly.

use proptest::prelude::*;
use spbe_index::{External, ExternalError, Instrument};

use crate::support::{PEMDI_JSON, instruments, pemdi, spbe, spbe_2018};

/// From this figure up to the next: figure and value in ten-thousandths, and the rise of value over figure as a fraction.
type Line = (i64, i64, i64, i64);

/// Typed from the limits that the regulation prints, each band with its own slope.
const SDI: &[Line] = &[(0, 10_000, 1, 25)];
const SJIG: &[Line] = &[(10_000, 10_000, 1, 1)];
const IPS: &[Line] = &[
    (10_000, 10_000, 5, 8),
    (18_000, 15_000, 5, 4),
    (26_000, 25_000, 10, 9),
    (35_000, 35_000, 5, 7),
    (42_000, 40_000, 5, 4),
];

fn external(number: &str) -> &'static External {
    let id = pemdi().indicator_numbered(number).unwrap();
    pemdi().external(pemdi().indicator(id).unwrap()).unwrap()
}

/// The examples that the ministry gives for SDI.
#[test]
fn official_examples_of_sdi() {
    for (figure, value) in [("25", "2"), ("68,75", "3.75"), ("68.75", "3.75")] {
        assert_eq!(external("5").convert(figure).unwrap().to_string(), value, "{figure}");
    }
}

/// The limits of the levels, as the regulation prints them for each index, are the limits of the values.
#[test]
fn limits_of_levels_are_limits_of_values() {
    let values = ["1", "1.50", "2.50", "3.50", "4", "5"];
    for (number, figures) in [
        ("5", ["0", "12,5", "37,5", "62,5", "75,0", "100,0"]),
        ("18", ["0", "12,5", "37,5", "62,5", "75", "100"]),
        ("6", ["1", "1,50", "2,50", "3,50", "4,00", "5,00"]),
        ("7", ["1", "1,8", "2,60", "3,50", "4,20", "5,00"]),
    ] {
        for (figure, value) in figures.iter().zip(values) {
            let converted = external(number).convert(figure).unwrap();
            assert_eq!(converted.to_string(), value, "indicator {number}, {figure}");
        }
    }
}

#[test]
fn only_these_indicators_take_an_external_index() {
    for instrument in instruments() {
        let taken: Vec<_> = instrument
            .indicators()
            .filter_map(|(_, indicator)| Some((indicator.number(), instrument.external(indicator)?.id())))
            .collect();
        let expected: &[(&str, &str)] = match instrument.id() {
            "permenpanrb-8-2026" => {
                &[("5", "sdi"), ("6", "sjig"), ("7", "ips"), ("18", "sdi-interoperability")]
            }
            _ => &[],
        };
        assert_eq!(taken, expected, "{}", instrument.id());
    }
    assert_eq!(
        (spbe().externals().len(), spbe_2018().externals().len(), pemdi().externals().len()),
        (0, 0, 4)
    );
}

#[test]
fn what_is_shown_beside_a_figure() {
    for (number, range, decimals, official) in
        [("5", "0-100", 2, true), ("6", "1-5", 2, false), ("7", "1-5", 2, false), ("18", "0-100", 2, false)]
    {
        let external = external(number);
        assert_eq!(format!("{}-{}", external.min(), external.max()), range, "{number}");
        assert_eq!((external.decimals(), external.official()), (decimals, official), "{number}");
    }
    let breakpoints: Vec<_> =
        external("7").breakpoints().map(|(figure, value)| format!("{figure} {value}")).collect();
    assert_eq!(breakpoints, ["1 1.00", "1.8 1.50", "2.6 2.50", "3.5 3.50", "4.2 4.00", "5 5.00"]);
}

#[test]
fn what_is_no_figure_is_refused() {
    use ExternalError::{Empty, NotANumber, OutOfRange, TooFine};
    for (number, text, error) in [
        ("5", "", Empty),
        ("5", " \t", Empty),
        ("5", "SDI", NotANumber),
        ("5", "6 8", NotANumber),
        ("5", "68,", NotANumber),
        ("5", "1.000,5", NotANumber),
        ("5", "68,75001", TooFine),
        ("5", "-1", OutOfRange),
        ("5", "100,0001", OutOfRange),
        ("5", "99999999999999999999", OutOfRange),
        ("6", "0,9999", OutOfRange),
        ("7", "5,01", OutOfRange),
    ] {
        assert_eq!(external(number).convert(text), Err(error), "indicator {number}, {text:?}");
    }
    assert_eq!(external("5").convert(" 068,750000 ").unwrap().to_string(), "3.75");
}

/// Every value has a figure that gives it; where two published decimals reach it, with two.
#[test]
fn a_value_is_shown_as_the_figure_that_gives_it() {
    for number in ["5", "6", "7", "18"] {
        for hundredths in 100..=500 {
            let value = pemdi().scale().value(hundredths).unwrap();
            let figure = external(number).figure_for(value).unwrap().to_string();
            assert_eq!(external(number).convert(&figure), Ok(value), "indicator {number}, {figure}");
        }
    }
    let shown = |number: &str, hundredths: u16| {
        external(number).figure_for(pemdi().scale().value(hundredths).unwrap()).unwrap().to_string()
    };
    assert_eq!([shown("5", 375), shown("5", 101), shown("6", 234)], ["68.75", "0.25", "2.34"]);
    // A hundredth of IPS is 1.25 hundredths of value here: 1.87 gives 1.59 and 1.86 gives 1.58.
    assert_eq!([shown("7", 158), shown("7", 159), shown("7", 157)], ["1.86", "1.87", "1.856"]);
}

/// A scale of whole levels takes the nearest level, the higher one from the middle on.
#[test]
fn rounding_is_to_the_step_of_the_scale() {
    let json = PEMDI_JSON.replace("\"step\": \"0.01\"", "\"step\": 1");
    let instrument = Instrument::from_json(&json).unwrap();
    let id = instrument.indicator_numbered("5").unwrap();
    let external = instrument.external(instrument.indicator(id).unwrap()).unwrap();
    for (figure, value) in
        [("0", "1"), ("12,4999", "1"), ("12,5", "2"), ("37,5", "3"), ("87,5", "5"), ("100", "5")]
    {
        assert_eq!(external.convert(figure).unwrap().to_string(), value, "{figure}");
    }
    let levels = instrument.scale().levels().map(|level| external.figure_for(level).unwrap().to_string());
    assert_eq!(levels.collect::<Vec<_>>(), ["0.00", "25.00", "50.00", "75.00", "100.00"]);
}

proptest! {
    /// The value is the hundredth that the line through the regulation's limits is nearest to, half up.
    #[test]
    fn values_lie_on_the_lines_between_the_limits(part in 0..=1_000_000_i64) {
        for (number, lines, min, max) in
            [("5", SDI, 0, 1_000_000), ("18", SDI, 0, 1_000_000), ("6", SJIG, 10_000, 50_000), ("7", IPS, 10_000, 50_000)]
        {
            let figure = min + part * (max - min) / 1_000_000;
            let text = format!("{},{:04}", figure / 10_000, figure % 10_000);
            let value = i64::from(external(number).convert(&text).unwrap().hundredths());
            let (from, start, rise, run) = lines.iter().rev().find(|line| line.0 <= figure).unwrap();
            // What rounding took off or added, in parts of 2 · run ten-thousandths.
            let off = 2 * run * (value * 100 - start) - 2 * rise * (figure - from);
            prop_assert!((-100 * run + 1..=100 * run).contains(&off), "indicator {number}, {text}: {value}");
        }
    }
}
