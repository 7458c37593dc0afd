//! What holds for all values of all instruments.

use proptest::prelude::*;
use spbe_index::{Assessment, IndicatorId, Instrument, Score, Value, Values, assess, gain_of_step};

use crate::support::{any_assessed, any_value};

/// Values, one indicator of them, and another value for it.
fn any_move() -> impl Strategy<Value = (&'static Instrument, Values, IndicatorId, Value)> {
    any_assessed().prop_flat_map(|(instrument, values)| {
        let ids: Vec<_> = instrument.indicators().map(|(id, _)| id).collect();
        (Just(instrument), Just(values), prop::sample::select(ids), any_value(instrument))
    })
}

fn every_tier(assessment: &Assessment) -> Vec<Score> {
    let tiers = [&[assessment.index()], assessment.domains(), assessment.aspects()];
    tiers.concat()
}

proptest! {
    #[test]
    fn raising_an_indicator_lowers_nothing((instrument, values, id, value) in any_move()) {
        let before = values.get(id).unwrap_or(instrument.scale().min());
        let (low, high) = (before.min(value), before.max(value));
        let lower = assess(instrument, &values.with(id, Some(low)));
        let higher = assess(instrument, &values.with(id, Some(high)));
        for (lower, higher) in every_tier(&lower).iter().zip(every_tier(&higher)) {
            prop_assert!(*lower <= higher);
        }
        prop_assert_eq!(lower.index() < higher.index(), low < high);
        prop_assert!(lower.band() <= higher.band());
    }

    #[test]
    fn every_index_lies_between_the_lowest_and_the_highest_value((instrument, values) in any_assessed()) {
        let counted = || values.iter().map(|(_, value)| value.unwrap_or(instrument.scale().min()).hundredths());
        let (low, high) = (counted().min().unwrap(), counted().max().unwrap());
        for score in every_tier(&assess(instrument, &values)) {
            prop_assert!(Score::from_hundredths(low.into()) <= score);
            prop_assert!(score <= Score::from_hundredths(high.into()));
        }
    }

    #[test]
    fn indicators_of_one_weight_can_change_places(
        ((instrument, values), order) in (any_assessed(), prop::collection::vec(any::<u32>(), 47))
    ) {
        let mut swapped = values.clone();
        for (_, aspect) in instrument.aspects() {
            let mut places: Vec<_> = instrument.indicators_of(aspect).collect();
            places.sort_by_key(|(_, indicator)| indicator.weight());
            // The same weights in the same order, but each weight's indicators mixed.
            let mut shuffled = places.clone();
            shuffled.sort_by_key(|(id, indicator)| (indicator.weight(), order[id.position()]));
            for ((to, _), (from, _)) in places.iter().zip(&shuffled) {
                swapped = swapped.with(*to, values.get(*from));
            }
        }
        prop_assert_eq!(assess(instrument, &swapped), assess(instrument, &values));
    }

    #[test]
    fn domains_and_aspects_make_up_the_index((instrument, values) in any_assessed()) {
        let assessment = assess(instrument, &values);
        let weights: Vec<u32> = instrument.aspects().map(|(_, aspect)| aspect.weight()).collect();
        prop_assert_eq!(recombined(assessment.aspects(), &weights), units(assessment.index()));
        let weights: Vec<u32> = instrument.domains().map(|(_, domain)| domain.weight()).collect();
        if !weights.is_empty() {
            prop_assert_eq!(recombined(assessment.domains(), &weights), units(assessment.index()));
        }
    }

    #[test]
    fn an_empty_indicator_counts_at_the_floor((instrument, values, id, _) in any_move()) {
        let floor = instrument.scale().min();
        let empty = assess(instrument, &values.with(id, None));
        let lowest = assess(instrument, &values.with(id, Some(floor)));
        prop_assert_eq!(every_tier(&empty), every_tier(&lowest));
        prop_assert_eq!(empty.empties(), lowest.empties() + 1);
        prop_assert!(!empty.is_complete());
    }

    #[test]
    fn a_step_is_worth_what_it_changes((instrument, values, id, _) in any_move()) {
        let from = values.get(id);
        let next = instrument.scale().above(from.unwrap_or(instrument.scale().min()));
        let gain = next.map(|next| {
            let after = assess(instrument, &values.with(id, Some(next)));
            after.index().since(assess(instrument, &values).index())
        });
        prop_assert_eq!(gain_of_step(instrument, id, from), gain);
    }

    #[test]
    fn the_next_band_is_as_far_as_it_says((instrument, values) in any_assessed()) {
        let assessment = assess(instrument, &values);
        let highest = instrument.bands().last().unwrap().0;
        match assessment.next_band(instrument) {
            None => prop_assert_eq!(assessment.band(), highest),
            Some((band, distance)) => {
                prop_assert!(distance.is_gain() && assessment.band() < band);
                prop_assert_eq!(instrument.band(band).threshold().since(assessment.index()), distance);
            }
        }
    }
}

/// A score at nine decimals, without its point: enough to tell any two scores of an instrument apart.
fn units(score: Score) -> u64 {
    score.rounded(9).to_string().replace('.', "").parse().unwrap()
}

/// Σ weight · score / Σ weight from scores at twelve decimals, to nine.
fn recombined(scores: &[Score], weights: &[u32]) -> u64 {
    let exact = |score: &Score| score.rounded(12).to_string().replace('.', "").parse::<u128>().unwrap();
    let sum: u128 =
        scores.iter().zip(weights).map(|(score, weight)| exact(score) * u128::from(*weight)).sum();
    let total: u128 = weights.iter().map(|weight| u128::from(*weight)).sum();
    u64::try_from((sum + 500 * total) / (1000 * total)).unwrap()
}
