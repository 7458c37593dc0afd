//! One agency, one name.

use std::collections::{BTreeMap, BTreeSet};

use spbe_index::published::Published;

use crate::rows::rows;

#[test]
fn one_agency_has_one_name() {
    let mut years: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for row in rows() {
        years.entry((row.kind, row.province, row.agency)).or_default().push(row.year);
    }
    let with = |expected: &[u16]| years.values().filter(|years| years.as_slice() == expected).count();
    assert_eq!((years.len(), with(&[2023, 2024]), with(&[2023]), with(&[2024])), (629, 607, 14, 8));
    // What variants of one name have in common, within a kind and a province.
    let bare = |name: &str| {
        let name = name.to_lowercase().replace("sekretariat", "").replace("jenderal", "");
        name.replace("republik indonesia", "").chars().filter(char::is_ascii_alphanumeric).collect::<String>()
    };
    let bare_names: BTreeSet<_> =
        years.keys().map(|(kind, province, name)| (kind, province, bare(name))).collect();
    assert_eq!(bare_names.len(), 629);
}

#[test]
fn a_reports_own_spelling_finds_the_agency() {
    let respelt: Vec<_> = rows().into_iter().filter(|row| !row.published_as.is_empty()).collect();
    assert_eq!(respelt.len(), 32);
    for row in respelt {
        let agency = Published::results().named(&row.published_as).expect(&row.published_as);
        assert_eq!(agency.name(), row.agency);
    }
}
