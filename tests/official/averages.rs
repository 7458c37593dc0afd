//! Peers and printed averages against the published rows.

use spbe_index::published::{AgencyKind, Figure, Group, Published, Scope};

use crate::oracle;
use crate::rows::{Row, rows};

/// How far the mean of the published rows (index and four domains, rounded half up) lies above the printed average,
/// in hundredths.
fn above_printed(rows: &[Row], kinds: &[&str], group: Group, year: u16) -> [i64; 5] {
    let members: Vec<_> =
        rows.iter().filter(|row| row.year == year && kinds.contains(&row.kind.as_str())).collect();
    let count = u32::try_from(members.len()).expect("a few");
    let mean =
        |figure: &dyn Fn(&Row) -> u32| oracle::half_up(members.iter().map(|row| figure(row)).sum(), count);
    let average = Published::results().average(group, year).expect("an average");
    let above = |mean: u32, figure: Figure| i64::from(mean) - i64::from(figure.hundredths());
    let domain = |place: usize| above(mean(&|row| row.domains[place]), average.domains()[place]);
    [above(mean(&|row| row.index), average.index()), domain(0), domain(1), domain(2), domain(3)]
}

const CENTRAL: [&str; 4] = ["kementerian", "lpnk", "lns", "instansi pusat lain"];
const REGIONAL: [&str; 3] = ["provinsi", "kabupaten", "kota"];

#[test]
fn means_of_published_rows_agree_with_most_printed_averages() {
    use AgencyKind::{City, Ministry, NonMinistry, NonStructural, OtherCentral, Province, Regency};
    let rows = rows();
    for (group, kinds, year, expected) in [
        // In 2024 every domain of every group agrees, one but for a rounding; some indexes are printed higher.
        (Group::Kind(Ministry), &CENTRAL[..1], 2024, [0, 0, 0, 1, 0]),
        (Group::Kind(NonMinistry), &CENTRAL[1..2], 2024, [-1, 0, 0, 0, 0]),
        (Group::Bodies, &CENTRAL[2..], 2024, [-1, 0, 0, 0, 0]),
        (Group::Central, &CENTRAL, 2024, [0; 5]),
        (Group::Kind(Province), &REGIONAL[..1], 2024, [-1, 0, 0, 0, 0]),
        (Group::Kind(Regency), &REGIONAL[1..2], 2024, [0; 5]),
        (Group::Kind(City), &REGIONAL[2..], 2024, [0; 5]),
        (Group::Regional, &REGIONAL, 2024, [-1, 0, 0, 0, 0]),
        // In 2023 these agree,
        (Group::Kind(Ministry), &CENTRAL[..1], 2023, [0, 0, 0, 0, 1]),
        (Group::Kind(OtherCentral), &CENTRAL[3..], 2023, [0; 5]),
        (Group::Kind(Province), &REGIONAL[..1], 2023, [0; 5]),
        (Group::Kind(City), &REGIONAL[2..], 2023, [0; 5]),
        // and these do not follow from the rows.
        (Group::Kind(NonMinistry), &CENTRAL[1..2], 2023, [-2, -6, -1, -5, -2]),
        (Group::Kind(NonStructural), &CENTRAL[2..3], 2023, [14, 17, 12, 6, 18]),
        (Group::Central, &CENTRAL, 2023, [5, 6, 5, 3, 5]),
        (Group::Kind(Regency), &REGIONAL[1..2], 2023, [3, 4, 3, 1, 5]),
        (Group::Regional, &REGIONAL, 2023, [2, 3, 2, 1, 3]),
    ] {
        assert_eq!(above_printed(&rows, kinds, group, year), expected, "{group:?} {year}");
    }
    // The national averages lie below the mean of the rows in both years.
    let nation = |group, year| above_printed(&rows, &[CENTRAL.as_slice(), &REGIONAL].concat(), group, year);
    assert_eq!(nation(Group::Nation, 2023), [3, 4, 3, 1, 3]);
    assert_eq!(nation(Group::NationRestated, 2023), [3, 1, 1, 0, 1]);
    assert_eq!(nation(Group::Nation, 2024), [5, 6, 4, 2, 6]);
}

#[test]
fn peers_are_the_rows_of_the_kind_and_the_province() {
    let rows = rows();
    for agency in Published::results().agencies() {
        let Some(result) = agency.result(2024) else { continue };
        let place = (agency.kind().code(), agency.province().unwrap_or(""));
        for (scope, holds) in [
            (Scope::Kind, &(|row: &Row| row.kind == place.0) as &dyn Fn(&Row) -> bool),
            (Scope::KindInProvince, &|row| row.kind == place.0 && row.province == place.1),
            (Scope::Province, &|row| row.province == place.1),
            (Scope::Nation, &|_| true),
        ] {
            let Some(peers) = Published::results().peers(agency, scope, 2024) else {
                assert!(place.1.is_empty() && matches!(scope, Scope::KindInProvince | Scope::Province));
                continue;
            };
            let figures = rows.iter().filter(|row| row.year == 2024 && holds(row)).map(|row| row.index);
            let mut expected: Vec<_> = figures.collect();
            expected.sort_unstable();
            let found: Vec<_> =
                peers.index().figures().iter().map(|figure| u32::from(figure.hundredths())).collect();
            assert_eq!(found, expected, "{} {scope:?}", agency.name());
            let own = u32::from(result.index().hundredths());
            let better = expected.iter().filter(|index| **index > own).count();
            let standing = peers.index().standing(result.index().score());
            assert_eq!(
                (standing.rank, standing.of),
                (better + 1, expected.len()),
                "{} {scope:?}",
                agency.name()
            );
        }
    }
}
