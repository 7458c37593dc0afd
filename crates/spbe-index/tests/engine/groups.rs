//! What several groups say, put together: whatever they say, and in whatever order they come.

use proptest::prelude::*;
use spbe_index::{Instrument, Values, assess, groups};

fn instrument() -> &'static Instrument {
    Instrument::permenpanrb_59_2020()
}

/// Levels from 1 to 5, and 0 for none.
fn values(levels: &[u8]) -> Values {
    let scale = instrument().scale();
    Values::new(instrument(), levels.iter().map(|level| scale.level(*level)).collect()).unwrap()
}

fn tables() -> impl Strategy<Value = Vec<Vec<u8>>> {
    prop::collection::vec(prop::collection::vec(0_u8..=5, 47), 1..8)
}

proptest! {
    #[test]
    fn the_order_of_the_groups_does_not_matter(tables in tables(), turn in 0_usize..8) {
        let baseline = values(&[2; 47]);
        let groups: Vec<_> = tables.iter().map(|levels| values(levels)).collect();
        let mut turned = groups.clone();
        turned.rotate_left(turn % groups.len());
        let (one, other) =
            (groups::merge(instrument(), &baseline, &groups), groups::merge(instrument(), &baseline, &turned));
        prop_assert_eq!((one.lowest(), one.median(), one.highest()), (other.lowest(), other.median(), other.highest()));
        for (one, other) in one.indicators().iter().zip(other.indicators()) {
            prop_assert_eq!((one.answers, one.agreeing, one.moved.len()), (other.answers, other.agreeing, other.moved.len()));
        }
    }

    #[test]
    fn the_median_is_a_value_of_a_group_and_half_of_them_lie_on_either_side(tables in tables()) {
        let groups: Vec<_> = tables.iter().map(|levels| values(levels)).collect();
        let merged = groups::merge(instrument(), &values(&[0; 47]), &groups);
        for views in merged.indicators() {
            let given: Vec<_> = groups.iter().filter_map(|group| group.get(views.indicator)).collect();
            let Some([lowest, median, highest]) = views.range else {
                prop_assert!(given.is_empty());
                continue;
            };
            prop_assert!(lowest <= median && median <= highest && given.contains(&median));
            prop_assert!(2 * given.iter().filter(|value| **value <= median).count() >= given.len());
            prop_assert!(2 * given.iter().filter(|value| **value >= median).count() >= given.len());
            let most = given.iter().map(|value| given.iter().filter(|other| *other == value).count()).max();
            prop_assert_eq!(Some(views.agreeing), most);
            // The baseline is empty, so whoever has answered has moved.
            prop_assert_eq!(views.moved.len(), given.len());
        }
        let results: Vec<_> = groups.iter().map(|group| assess(instrument(), group)).collect();
        prop_assert_eq!(merged.results(), results.as_slice());
    }
}

#[test]
fn three_tables_of_one_agency() {
    let baseline = values(&[2; 47]);
    let table = |level: u8| {
        let mut levels = [2; 47];
        levels[10] = level;
        values(&levels)
    };
    let merged = groups::merge(instrument(), &baseline, &[table(4), table(2), table(3), table(4)]);
    let views = &merged.indicators()[10];
    let range = views.range.map(|range| range.map(spbe_index::Value::whole));
    assert_eq!(range, Some([Some(2), Some(3), Some(4)]));
    assert_eq!((views.moved.as_slice(), views.agreeing, views.answers), ([0, 2, 3].as_slice(), 2, 4));
    assert_eq!(merged.disputed(), [views]);
    assert!(merged.indicators()[0].is_unanimous());
}

#[test]
fn nobody_says_nothing() {
    let merged = groups::merge(instrument(), &values(&[2; 47]), &[]);
    assert_eq!(merged.median(), &Values::empty(instrument()));
    assert!(merged.results().is_empty() && merged.disputed().is_empty());
}
