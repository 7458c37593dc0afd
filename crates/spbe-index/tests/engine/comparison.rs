//! The way from one set of values to another.

use proptest::prelude::*;
use spbe_index::{Comparison, Difference, Instrument, Values, assess, compare};

use crate::support::{any_instrument, any_values, spbe, values};

fn any_pair() -> impl Strategy<Value = (&'static Instrument, Values, Values)> {
    any_instrument()
        .prop_flat_map(|instrument| (Just(instrument), any_values(instrument), any_values(instrument)))
}

fn compared(instrument: &Instrument, before: &Values, after: &Values) -> Comparison {
    compare(instrument, (before, &assess(instrument, before)), (after, &assess(instrument, after)))
}

/// Its size and its sign, exactly.
fn signed(difference: Difference) -> (String, bool, bool) {
    (difference.exact_size(), difference.is_gain(), difference.is_zero())
}

fn opposite(difference: Difference) -> (String, bool, bool) {
    (difference.exact_size(), !difference.is_gain() && !difference.is_zero(), difference.is_zero())
}

#[test]
fn one_indicator_of_each_weight_is_worth_its_weight() {
    let instrument = spbe();
    let before = values(instrument, [300; 47]);
    for (number, worth) in
        [("1", "0.013"), ("11", "0.025"), ("21", "0.015"), ("32", "0.0275"), ("42", "0.03")]
    {
        let id = instrument.indicator_numbered(number).unwrap();
        let comparison = compared(instrument, &before, &before.with(id, instrument.scale().level(4)));
        assert_eq!(comparison.changes.len(), 1, "{number}");
        assert_eq!(comparison.changes[0].worth.exact_size(), worth, "{number}");
        assert_eq!(comparison.index, comparison.changes[0].worth, "{number}");
    }
}

proptest! {
    /// Made one after the other, each change moves the index by its worth, and the last one arrives.
    #[test]
    fn worths_add_up_to_the_difference((instrument, before, after) in any_pair()) {
        let comparison = compared(instrument, &before, &after);
        let mut values = before;
        for change in comparison.changes {
            prop_assert_eq!(values.get(change.indicator), change.from);
            let next = values.with(change.indicator, change.to);
            let moved = assess(instrument, &next).index().since(assess(instrument, &values).index());
            prop_assert_eq!(moved, change.worth);
            values = next;
        }
        prop_assert_eq!(values, after);
    }

    #[test]
    fn the_way_back_is_the_way_with_the_other_sign((instrument, before, after) in any_pair()) {
        let (there, back) = (compared(instrument, &before, &after), compared(instrument, &after, &before));
        prop_assert_eq!(signed(there.index), opposite(back.index));
        for (there, back) in there.domains.iter().zip(&back.domains).chain(there.aspects.iter().zip(&back.aspects)) {
            prop_assert_eq!(signed(*there), opposite(*back));
        }
        for (there, back) in there.changes.iter().zip(&back.changes) {
            prop_assert_eq!((there.indicator, there.from, there.to), (back.indicator, back.to, back.from));
            prop_assert_eq!(signed(there.worth), opposite(back.worth));
        }
    }

    #[test]
    fn nothing_lies_between_values_and_themselves((instrument, values, _) in any_pair()) {
        let comparison = compared(instrument, &values, &values);
        prop_assert!(comparison.index.is_zero() && comparison.changes.is_empty());
        prop_assert!(comparison.domains.iter().chain(&comparison.aspects).all(|difference| difference.is_zero()));
    }
}
