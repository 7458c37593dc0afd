//! How the chances compare with what happened: the figures of docs/method.md, *Calibration*.

use spbe_index::published::{Published, SelfAssessed, Stage, starting_values};
use spbe_index::risk::{Assessors, Claims, Odds, Shifts};
use spbe_index::{Distribution, Instrument, Values, assess};

use crate::support::{spbe, spbe_2018};

/// Frequencies of the pairs of one year alone; a level without a pair counts as confirmed.
fn shifts_of(year: u16) -> Shifts {
    let mut shifts = Shifts::none();
    for level in 0..=5 {
        let mut counts = [0_u32; 5];
        for pair in Published::results().self_assessed() {
            if pair.year == year && pair.claimed == level {
                let shift = i16::from(pair.confirmed) - i16::from(pair.claimed);
                counts[usize::try_from(shift.clamp(-2, 2) + 2).unwrap()] += 1;
            }
        }
        if counts != [0; 5] {
            shifts = shifts.with(level, Odds::of_counts(counts));
        }
    }
    shifts
}

/// The self-assessed and the final levels of a year.
fn levels(instrument: &Instrument, year: u16) -> [Values; 2] {
    let pairs: Vec<_> =
        Published::results().self_assessed().iter().filter(|pair| pair.year == year).collect();
    let values = |level: &dyn Fn(&SelfAssessed) -> u8| {
        let items = pairs.iter().map(|pair| instrument.scale().level(level(pair))).collect();
        Values::new(instrument, items).unwrap()
    };
    [values(&|pair| pair.claimed), values(&|pair| pair.confirmed)]
}

fn percent(chance: f64) -> f64 {
    (chance * 100.0).round()
}

/// Claimed and final index, and what the chances said: mean, 5 %, 50 %, 95 %, and the percent of being at most the final index.
fn predicted(instrument: &Instrument, year: u16, from: u16) -> ([String; 6], f64) {
    let [claimed, confirmed] = levels(instrument, year);
    let index = |values: &Values| assess(instrument, values).index();
    let distribution: Distribution =
        Claims::new(instrument, &claimed, &[], &Assessors::alike(shifts_of(from))).unwrap().distribution();
    let quantile = |q| distribution.quantile(q).rounded(2).to_string();
    let figures = [
        index(&claimed).rounded(2).to_string(),
        index(&confirmed).rounded(2).to_string(),
        format!("{:.2}", distribution.mean()),
        quantile(0.05),
        quantile(0.5),
        quantile(0.95),
    ];
    let at_most: f64 = distribution
        .points()
        .filter(|(point, _)| *point <= index(&confirmed))
        .map(|(_, chance)| chance)
        .sum();
    (figures, percent(at_most))
}

#[test]
fn one_year_of_kota_denpasar_is_predicted_from_the_other() {
    // 2021 lies well inside of what the odds of 2018 say; 2018 lies below everything that those of 2021 allow for.
    for (instrument, year, from, figures, at_most) in [
        (spbe(), 2021, 2018, ["3.75", "3.19", "3.14", "3.02", "3.14", "3.26"], 76.0),
        (spbe_2018(), 2018, 2021, ["3.67", "2.64", "3.13", "2.92", "3.13", "3.35"], 0.0),
        // From its own odds each year must come out, or the arithmetic is wrong.
        (spbe(), 2021, 2021, ["3.75", "3.19", "3.16", "2.98", "3.16", "3.34"], 62.0),
        (spbe_2018(), 2018, 2018, ["3.67", "2.64", "2.68", "2.53", "2.68", "2.83"], 33.0),
    ] {
        let (found, chance) = predicted(instrument, year, from);
        assert_eq!(found, figures.map(str::to_owned), "{year} from {from}");
        assert!((chance - at_most).abs() < 0.5, "{year} from {from}: {chance}");
    }
}

/// The chance of each agency with both years and a band to lose to keep that of 2023, if all of its levels were claims again, and
/// whether it did.
fn chances() -> Vec<(f64, bool)> {
    let assessors = Assessors::alike(Shifts::published());
    let mut chances = Vec::new();
    for (agency, movement) in Published::results().moved() {
        if movement.from.band().position() == 0 {
            continue;
        }
        let starting = starting_values(spbe(), agency.kind(), movement.from).unwrap();
        let threshold = spbe().band(movement.from.band()).threshold();
        let distribution = Claims::new(spbe(), starting.values(), &[], &assessors).unwrap().distribution();
        chances.push((distribution.at_least(threshold), movement.to.band() >= movement.from.band()));
    }
    chances
}

#[test]
fn a_final_result_stands_far_more_often_than_claims_would() {
    let chances = chances();
    let kept = |of: &[&(f64, bool)]| (of.iter().filter(|(_, kept)| *kept).count(), of.len());
    for (least, expected) in [
        (0.9, (221, 221)),
        (0.75, (263, 263)),
        (0.5, (322, 322)),
        (0.25, (360, 360)),
        (0.1, (393, 394)),
        (0.01, (442, 443)),
        (0.0, (568, 570)),
    ] {
        let of: Vec<_> = chances.iter().filter(|(chance, _)| *chance >= least).collect();
        assert_eq!(kept(&of), expected, "at least {least}");
    }
    let below: Vec<_> = chances.iter().filter(|(chance, _)| *chance < 0.01).collect();
    assert_eq!(kept(&below), (126, 127));
    // So many would have kept it if the chances were right.
    let expected: f64 = chances.iter().map(|(chance, _)| chance).sum();
    assert!((expected - 312.9).abs() < 0.1, "{expected}");
}

#[test]
fn indexes_told_before_a_final_one_fell_less_than_self_assessed_ones() {
    let mut falls = Vec::new();
    for pair in Published::results().interim() {
        let fall = pair.index.score().since(pair.later.score());
        falls.push((pair.stage == Stage::Interview, fall.rounded(2).to_string()));
    }
    let expected = [(true, "0.25"), (true, "0.01"), (false, "0.18")];
    assert_eq!(falls, expected.map(|(is_interview, fall)| (is_interview, fall.to_owned())));
}
