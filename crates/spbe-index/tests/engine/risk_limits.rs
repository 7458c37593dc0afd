//! Where chances end: scales with more levels than there are odds for, and instruments that are too fine.

use spbe_index::risk::{
    Assessors, Candidate, Certainty, Claims, ClaimsFault, Odds, SafeFault, SafeRequest, Shifts, safe_plan,
};
use spbe_index::{Instrument, Score, Values, read_shifts};

use crate::drawn;
use crate::support::{instruments, values};

fn ten_levels() -> Instrument {
    drawn::instrument(&[1, 1], (1, 10, "1"))
}

/// Claims of 6 to 10 are cut by one, those below confirmed.
pub(crate) fn ten_levels_of_shifts() -> String {
    let line = |level: u8| format!("{level},0,{},0,0\n", if level > 5 { "1,0" } else { "0,1" });
    format!("level,minus_2,minus_1,0,plus_1,plus_2\n{}", (1..=10).map(line).collect::<String>())
}

/// Twenty indicators on a scale of hundredths, whose weights have so many decimals of a percent.
fn fine(decimals: u32) -> Instrument {
    let one = 10_u64.pow(decimals);
    let parts = (0..10).flat_map(|place| [5 * one - 7 - 2 * place, 5 * one + 7 + 2 * place]);
    let percent = |parts: u64| format!("{}.{:0width$}", parts / one, parts % one, width = decimals as usize);
    drawn::of_percents(&parts.map(percent).collect::<Vec<_>>(), (1, 5, "0.01"))
}

/// Every indicator at another value between two levels.
fn between_levels(instrument: &Instrument) -> Values {
    values(instrument, (0..).map(|place| 201 + 13 * (place % 15)).take(instrument.indicators().len()))
}

/// The plan, which nobody reaches, to 5.00 when each indicator may rise to every whole level above its value, a unit a step.
fn planned(
    instrument: &Instrument,
    values: &Values,
    assessors: &Assessors,
) -> Result<spbe_index::risk::SafePlan, SafeFault> {
    let candidates: Vec<_> = values
        .iter()
        .map(|(_, value)| {
            let above = instrument.scale().levels().filter(|level| Some(*level) > value).map(Some);
            let ends = std::iter::once(value).chain(above).zip(0..);
            ends.map(|(value, effort)| Candidate { value, effort, certainty: Certainty::Likely }).collect()
        })
        .collect();
    safe_plan(&SafeRequest {
        instrument,
        candidates: &candidates,
        confirmed: &Values::empty(instrument),
        assessors,
        target: Score::from_hundredths(500),
        confidence: 0.99,
        node_limit: 10,
    })
}

#[test]
fn every_level_of_a_scale_to_ten_has_its_own_odds() {
    let instrument = ten_levels();
    let shifts = read_shifts(instrument.scale(), ten_levels_of_shifts().as_bytes()).unwrap();
    for level in 1..=10 {
        let expected = if level > 5 { Odds::of_counts([0, 1, 0, 0, 0]) } else { Odds::CONFIRMED };
        assert_eq!(shifts.odds(level), expected, "level {level}");
    }
    let assessors = Assessors::alike(shifts);
    for (claims, mean) in [([900, 900], 8.0), ([600, 500], 5.0), ([1000, 100], 5.0)] {
        let values = values(&instrument, claims);
        let distribution = Claims::new(&instrument, &values, &[], &assessors).unwrap().distribution();
        assert!((distribution.mean() - mean).abs() < 1e-12, "{claims:?}");
        assert_eq!(distribution.quantile(0.95).to_f64().to_string(), mean.to_string());
    }
}

#[test]
fn a_scale_beyond_the_odds_has_no_chances() {
    let instrument = ten_levels();
    let values = values(&instrument, [900, 900]);
    let published = Assessors::mixed(&Shifts::published(), [1, 2, 1]);
    let fault = ClaimsFault::NoOdds { level: 6 };
    assert_eq!(Claims::new(&instrument, &values, &[], &published).unwrap_err(), fault);
    assert_eq!(planned(&instrument, &values, &published), Err(SafeFault::Claims(fault)));
    assert_eq!(Shifts::published().with(6, Odds::CONFIRMED).missing(instrument.scale()), Some(7));
    assert!(Claims::new(&instrument, &values, &[], &Assessors::alike(Shifts::none())).is_ok());
    for instrument in instruments() {
        assert_eq!(Shifts::published().missing(instrument.scale()), None);
    }
}

#[test]
fn what_is_too_fine_is_refused_before_it_takes_memory() {
    let assessors = Assessors::alike(Shifts::published());
    let many = drawn::instrument(&(0..500).map(|place| 1_000 + place).collect::<Vec<_>>(), (1, 5, "0.01"));
    for instrument in [fine(4), fine(5), many] {
        let values = between_levels(&instrument);
        let fault = Claims::new(&instrument, &values, &[], &assessors).unwrap_err();
        let message = "the instrument is too fine for chances: ";
        assert!(fault.to_string().starts_with(message), "{fault}");
        assert!(matches!(
            planned(&instrument, &values, &assessors),
            Err(SafeFault::Claims(ClaimsFault::TooFine { .. }))
        ));
    }
}

#[test]
fn no_claims_under_a_regulation_are_too_fine() {
    let assessors = Assessors::mixed(&Shifts::published(), [1, 2, 1]);
    for instrument in instruments() {
        let scale = instrument.scale();
        let at = |hundredths| scale.value(hundredths).unwrap_or(scale.min());
        for values in [Values::filled(instrument, at(201)), uneven(instrument)] {
            let claims = Claims::new(instrument, &values, &[], &assessors).unwrap();
            assert!((claims.distribution().at_least(Score::from_hundredths(0)) - 1.0).abs() < 1e-9);
            assert!(!matches!(planned(instrument, &values, &assessors), Err(SafeFault::Claims(_))));
        }
    }
}

/// Values as uneven as the scale allows.
fn uneven(instrument: &Instrument) -> Values {
    if instrument.scale().is_whole() {
        Values::filled(instrument, instrument.scale().max())
    } else {
        between_levels(instrument)
    }
}

#[test]
fn what_is_settled_takes_its_effort_all_the_same() {
    let instrument = Instrument::permenpanrb_59_2020();
    let to = |level, effort| Candidate {
        value: instrument.scale().level(level),
        effort,
        certainty: Certainty::Sure,
    };
    for (open, effort) in [(vec![to(4, 5)], 5), (vec![to(3, 0), to(4, 2)], 0), (vec![to(4, 2), to(5, 3)], 2)]
    {
        let mut candidates = vec![vec![to(3, 0)]; 47];
        candidates[45] = vec![to(4, 7)];
        candidates[46] = open;
        let plan = safe_plan(&SafeRequest {
            instrument,
            candidates: &candidates,
            confirmed: &Values::empty(instrument),
            assessors: &Assessors::alike(Shifts::none()),
            target: Score::from_hundredths(303),
            confidence: 1.0,
            node_limit: 100,
        })
        .unwrap();
        assert_eq!((plan.effort, plan.proven), (7 + effort, 7 + effort));
    }
}
