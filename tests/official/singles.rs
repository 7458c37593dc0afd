//! Single results of other years whose source prints all four domains: whether levels can be found for them.

use spbe_index::assess;
use spbe_index::published::{Published, PublishedResult, starting_values};

use crate::case::{instrument, printed_figures, ten_thousandths};
use crate::oracle::{self, WEIGHTS};

/// Year, agency, four domains and index in hundredths, predicate: as their sources print them.
const FULL: [(u16, &str, [u32; 4], u32, &str); 6] = [
    (2022, "Pemerintah Kab. Magelang", [490, 240, 109, 376], 313, "Baik"),
    (2025, "Pemerintah Kab. Aceh Jaya", [390, 200, 109, 394], 298, "Baik"),
    (2025, "Pemerintah Kab. Aceh Tengah", [230, 170, 100, 375], 259, "Cukup"),
    (2025, "Pemerintah Kab. Jepara", [380, 320, 300, 431], 375, "Sangat Baik"),
    (2025, "Pemerintah Provinsi Banten", [360, 350, 282, 414], 369, "Sangat Baik"),
    (2025, "Pemerintah Provinsi Kalimantan Tengah", [350, 270, 273, 401], 341, "Baik"),
];

fn result(agency: &str, year: u16) -> &'static PublishedResult {
    let agency = Published::results().named(agency).expect(agency);
    agency.full_result(year).expect("four domains")
}

#[test]
fn every_single_result_with_four_domains_starts_from_levels_that_reproduce_it() {
    let full = Published::results().agencies().iter().flat_map(|agency| {
        agency.singles().iter().filter_map(|single| Some((single.full()?.year(), agency.name())))
    });
    let mut full: Vec<_> = full.collect();
    full.sort_unstable();
    assert_eq!(full, FULL.map(|(year, agency, ..)| (year, agency)));
    for (year, name, domains, index, predicate) in FULL {
        let (result, agency) = (result(name, year), Published::results().named(name).expect(name));
        let possible = oracle::matching(domains, index, 1, WEIGHTS, 10_000, oracle::half_up);
        let starting = starting_values(instrument(), agency.kind(), result).expect(name);
        let assessment = assess(instrument(), starting.values());
        assert_eq!(printed_figures(&assessment), (domains.to_vec(), index), "{name}");
        let exact = ten_thousandths(assessment.index());
        assert!(possible.iter().any(|sums| oracle::index(*sums) == exact), "{name}: {exact}");
        assert_eq!(oracle::predicate(exact), predicate, "{name}");
        assert_eq!(instrument().band(assessment.band()).name().id(), predicate, "{name}");
    }
}

#[test]
fn kab_aceh_tengah_2025_is_2_594_though_its_rounded_domains_give_2_60() {
    let rounded: u32 = [230 * 130, 170 * 250, 100 * 165, 375 * 455].iter().sum();
    assert_eq!(oracle::half_up(rounded, 1000), 260);
    let (_, name, domains, index, _) = FULL[2];
    let possible = oracle::matching(domains, index, 1, WEIGHTS, 10_000, oracle::half_up);
    assert!(!possible.is_empty() && possible.iter().all(|sums| oracle::index(*sums) == 25_940), "{name}");
}
