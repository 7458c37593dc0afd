//! Counts of what agencies did from 2023 to 2024, against the rows as they are printed.

use std::collections::BTreeMap;

use spbe_index::published::{AgencyKind, Counted, ENOUGH, Figure, Published};

use crate::case::instrument;
use crate::oracle;
use crate::rows::{Row, rows};

/// The rows of agencies that have one in both years, earlier first, by the agency's name or by the name that was printed.
fn pairs(name: impl Fn(&Row) -> String) -> Vec<[Row; 2]> {
    let mut agencies: BTreeMap<(String, String, String), Vec<Row>> = BTreeMap::new();
    for row in rows() {
        agencies.entry((row.kind.clone(), row.province.clone(), name(&row))).or_default().push(row);
    }
    let pair = |mut rows: Vec<Row>| {
        rows.sort_by_key(|row| row.year);
        rows.try_into().ok()
    };
    agencies.into_values().filter_map(pair).collect()
}

fn printed_name(row: &Row) -> String {
    if row.published_as.is_empty() { row.agency.clone() } else { row.published_as.clone() }
}

const BANDS: [&str; 5] = ["Kurang", "Cukup", "Baik", "Sangat Baik", "Memuaskan"];

fn place(predicate: &str) -> usize {
    BANDS.iter().position(|band| *band == predicate).expect(predicate)
}

fn is_lower(pair: &[Row; 2]) -> bool {
    place(&pair[1].predicate) < place(&pair[0].predicate)
}

/// How far an index is above the threshold of its band, in hundredths.
fn above(index: u32) -> Option<u32> {
    [420, 350, 260, 180].into_iter().find(|threshold| index >= *threshold).map(|threshold| index - threshold)
}

fn names(counted: &Counted<'_>) -> Vec<String> {
    let mut names: Vec<_> = counted.who.iter().map(|(agency, _)| agency.name().to_owned()).collect();
    names.sort_unstable();
    names
}

#[test]
fn rises_are_counted_as_they_are_printed() {
    let pairs = pairs(|row| row.agency.clone());
    assert_eq!(pairs.len(), 607);
    for (from, to) in [(262, 350), (262, 263), (180, 260), (420, 421), (350, 420), (105, 500)] {
        let by = to - from;
        let rises = |holds: &dyn Fn(&Row) -> bool| {
            let of: Vec<_> = pairs.iter().filter(|pair| holds(&pair[0])).collect();
            let risen = of.iter().filter(|pair| pair[1].index >= pair[0].index + by);
            let mut who: Vec<_> = risen.map(|pair| pair[0].agency.clone()).collect();
            who.sort_unstable();
            (of.len(), who)
        };
        let is_about = |row: &Row| row.index + 25 >= from && row.index <= from + 25;
        let figure = |hundredths: u32| Figure::from_hundredths(u16::try_from(hundredths).expect("small"));
        for kind in AgencyKind::ALL {
            let found = Published::results().rises(figure(from), figure(to), Some(kind)).expect("a rise");
            assert_eq!((found.all.of, names(&found.all)), rises(&|_| true), "{from} to {to}");
            assert_eq!((found.about.of, names(&found.about)), rises(&is_about), "{from} to {to}");
            let of_kind = rises(&|row| is_about(row) && row.kind == kind.code());
            let enough = (of_kind.0 >= ENOUGH).then_some(of_kind);
            assert_eq!(found.of_kind.map(|counted| (counted.of, names(&counted))), enough, "{kind:?}");
        }
    }
}

#[test]
fn what_stood_close_above_a_threshold_is_counted_as_it_is_printed() {
    let pairs = pairs(|row| row.agency.clone());
    for (margin, of, lost, reworded) in [(3, 41, 1, 1), (5, 56, 1, 1), (10, 108, 1, 1), (20, 169, 1, 1)] {
        let near = |pair: &&[Row; 2]| above(pair[0].index).is_some_and(|above| above <= margin);
        let lower: Vec<_> = pairs.iter().filter(near).filter(|pair| is_lower(pair)).collect();
        let fell = lower.iter().filter(|pair| pair[1].index < pair[0].index).count();
        assert_eq!((pairs.iter().filter(near).count(), fell, lower.len() - fell), (of, lost, reworded));
        let margin = u16::try_from(margin).expect("small");
        let found = Published::results().persistence(instrument(), Some(margin), None);
        assert_eq!((found.of, found.lost.len(), found.reworded.len()), (of, lost, reworded), "{margin}");
    }
    let all = Published::results().persistence(instrument(), None, None);
    assert_eq!((all.of, all.fell.len(), all.lost.len(), all.reworded.len()), (607, 29, 1, 1));
    let regencies = Published::results().persistence(instrument(), Some(3), Some(AgencyKind::Regency));
    let near = |pair: &&[Row; 2]| {
        pair[0].kind == "kabupaten" && above(pair[0].index).is_some_and(|above| above <= 3)
    };
    assert_eq!(regencies.of, pairs.iter().filter(near).count());
}

#[test]
fn without_uniting_names_584_agencies_would_have_both_years() {
    // 23 agencies are named otherwise in the other report: who compares names to the letter misses them.
    let pairs = pairs(printed_name);
    let count = |holds: &dyn Fn(&[Row; 2]) -> bool| pairs.iter().filter(|pair| holds(pair)).count();
    let fell = count(&|pair| pair[1].index < pair[0].index);
    let band = |index: u32| place(oracle::predicate(100 * index));
    let below = count(&|pair| band(pair[1].index) < band(pair[0].index));
    let risen = count(&|pair| pair[1].index >= pair[0].index + 88);
    assert_eq!((pairs.len(), fell, below, risen), (584, 27, 1, 43));
    let margins =
        [3, 5, 10, 20].map(|margin| count(&|pair| above(pair[0].index).is_some_and(|above| above <= margin)));
    assert_eq!(margins, [41, 55, 106, 164]);
    // In floats 1.83 - 1.80 and 4.23 - 4.20 are above 0.03: two agencies fewer, and so on.
    let float = |margin: f64| {
        count(&|pair| {
            above(pair[0].index).is_some_and(|above| {
                let index = f64::from(pair[0].index) / 100.0;
                let threshold = f64::from(pair[0].index - above) / 100.0;
                index - threshold <= margin
            })
        })
    };
    assert_eq!([0.03, 0.05, 0.1, 0.2].map(float), [39, 54, 103, 161]);
}
