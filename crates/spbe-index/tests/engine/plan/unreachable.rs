//! What stands in the way adds up to what is missing, and is said in words.

use spbe_index::plan::{Hold, Limit};
use spbe_index::{Constraints, Efforts, Score, Values, assess};

use super::cases::Case;
use crate::support::{Numbers, instruments, spbe};

fn units(text: &str) -> i64 {
    let (whole, decimals) = text.split_once('.').unwrap();
    format!("{whole}{decimals:0<12}").parse().unwrap()
}

#[test]
fn what_is_held_back_is_what_is_missing_to_the_top() {
    for instrument in instruments() {
        let top = Score::from_hundredths(u32::from(instrument.scale().max().hundredths()));
        for seed in 0..20 {
            let case = Case::drawn(instrument.clone(), &mut Numbers(seed));
            let unreachable = case.plan(top).unwrap_err();
            let held: i64 = unreachable.blocks.iter().map(|block| units(&block.worth.exact_size())).sum();
            // Thirds of a percent do not end at twelve decimals.
            assert!((held - units(&unreachable.missing.exact_size())).abs() < 50);
            assert!(unreachable.blocks.is_sorted_by(|one, next| {
                units(&one.worth.exact_size()) >= units(&next.worth.exact_size())
            }));
        }
    }
}

#[test]
fn each_limit_is_named_where_it_is_the_one_that_stops() {
    let scale = spbe().scale();
    let [two, three, four] = [2, 3, 4].map(|level| scale.level(level));
    for (limit, hold) in [
        (Limit { locked: true, ceiling: four, rise: Some(1) }, Some(Hold::Lock)),
        (Limit { ceiling: four, rise: Some(1), ..Limit::default() }, Some(Hold::Rise(1))),
        (Limit { ceiling: three, rise: Some(1), ..Limit::default() }, three.map(Hold::Ceiling)),
        (Limit { ceiling: two, ..Limit::default() }, two.map(Hold::Ceiling)),
        (Limit { rise: Some(0), ..Limit::default() }, Some(Hold::Rise(0))),
        (Limit { rise: Some(3), ..Limit::default() }, None),
    ] {
        let case = Case {
            instrument: spbe().clone(),
            values: Values::filled(spbe(), two.unwrap()),
            // Something else that keeps the top out of reach.
            constraints: Constraints::largest_rise(spbe(), 2).with(Case::first(), limit),
            efforts: Efforts::one_each(spbe()),
        };
        let unreachable = case.plan(Score::from_hundredths(500)).unwrap_err();
        let found = unreachable.blocks.iter().find(|block| block.indicator == Case::first());
        assert_eq!(found.map(|block| block.hold), hold);
    }
}

#[test]
fn the_sentence_says_how_far_it_goes_and_why_no_further() {
    let two = spbe().scale().level(2);
    let case = |limit: &dyn Fn(usize) -> Limit| Case {
        instrument: spbe().clone(),
        values: Values::filled(spbe(), two.unwrap()),
        constraints: Constraints::each(spbe(), &|id| limit(id.position())),
        efforts: Efforts::one_each(spbe()),
    };
    let lock = Limit { locked: true, ..Limit::default() };
    let rise = Limit { rise: Some(1), ..Limit::default() };
    let ceiling = Limit { ceiling: two, ..Limit::default() };
    for (case, message) in [
        (case(&|_| lock), "the best reachable index is 2.00: every indicator is locked"),
        (
            case(&|_| rise),
            "the best reachable index is 3.00: the largest rise holds back 2.00 (indicators: 47)",
        ),
        (
            case(&|position| match position {
                0 | 10 => rise,
                1..=9 => lock,
                _ => ceiling,
            }),
            "the best reachable index is 2.038: locks hold back 0.351 (indicators: 9), ceilings hold back 2.535 \
             (indicators: 36), the largest rise holds back 0.076 (indicators: 2)",
        ),
    ] {
        let unreachable = case.plan(Score::from_hundredths(500)).unwrap_err();
        assert_eq!(unreachable.to_string(), message);
        assert_eq!(
            unreachable.best.index,
            assess(&case.instrument, &unreachable.best.applied(&case.values)).index()
        );
        assert_eq!(unreachable.all_locked, message.contains("every"));
    }
}
