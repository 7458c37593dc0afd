//! The themes that run through the instruments.

use spbe_index::{Instrument, Themes};

use crate::support::instruments;

const FILE: &str = include_str!("../../../../data/bridge/themes.json");

#[test]
fn every_indicator_of_every_instrument_has_one_theme() {
    let themes = Themes::from_json(FILE).unwrap();
    for instrument in instruments() {
        assert!(themes.cover(instrument), "{}", instrument.id());
        // Weights are whole in parts of a three-hundredth of a percent.
        let parts = themes.themes().iter().map(|theme| {
            let percent = theme.percent(instrument);
            300 * percent.numerator() / percent.denominator()
        });
        assert_eq!(parts.sum::<u64>(), 30_000, "{}", instrument.id());
    }
    let twice = FILE.replace("\"18\"", "\"18 19\"");
    assert!(!Themes::from_json(&twice).unwrap().cover(Instrument::official("permenpanrb-5-2018").unwrap()));
}

#[test]
fn weights_by_theme_are_the_sums_of_their_indicators() {
    let themes = Themes::from_json(FILE).unwrap();
    let printed = |id: &str| {
        let instrument = Instrument::official(id).unwrap();
        themes.themes().iter().map(|theme| theme.percent(instrument).to_string()).collect::<Vec<_>>()
    };
    // By hand from the weights of the regulations: ten times 1.30, four times 2.50, 2 × 2.50 + 3 × 1.50 …
    assert_eq!(
        printed("permenpanrb-59-2020"),
        ["13.00", "10.00", "9.50", "3.00", "11.50", "4.50", "6.00", "27.50", "15.00"]
    );
    assert_eq!(
        printed("permenpanrb-8-2026"),
        ["0.00", "9.00", "10.00", "5.00", "14.00", "18.00", "15.00", "0.00", "29.00"]
    );
    assert_eq!(
        printed("permenpanrb-5-2018"),
        ["17.00", "12.00", "4.00", "0.00", "12.00", "0.00", "0.00", "35.00", "20.00"]
    );
}

#[test]
fn what_does_not_fit_is_named_with_its_place() {
    let wrong =
        FILE.replacen("\"numbers\"", "\"number\"", 1).replacen("\"en\": \"Data\"", "\"en\": \" \"", 1);
    let faults: Vec<_> = Themes::from_json(&wrong).unwrap_err().iter().map(ToString::to_string).collect();
    assert!(faults.contains(&"themes[0].indicators[0].numbers: missing".to_owned()), "{faults:?}");
    assert!(faults.contains(&"themes[0].indicators[0].number: unknown field".to_owned()), "{faults:?}");
    assert!(faults.iter().any(|fault| fault.starts_with("themes[5].name.en: found")), "{faults:?}");
}
