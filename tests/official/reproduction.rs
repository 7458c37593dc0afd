//! Every published row comes out of whole levels, and out of which sums.

use std::collections::BTreeMap;

use spbe_index::published::{Candidate, Published, Reading, Remark, exact_candidates, starting_values};
use spbe_index::{Instrument, Values, assess};

use crate::case::{
    BANYUASIN, case, cases_on_the_scale, instrument, printed_figures, result_of, ten_thousandths,
};
use crate::oracle::{self, Sums, WEIGHTS};
use crate::rows::rows;

#[test]
fn the_engine_holds_every_published_row() {
    let rows = rows();
    assert_eq!(rows.len(), 1236);
    for row in &rows {
        let (agency, result) = (Published::results().named(&row.agency).expect(&row.agency), result_of(row));
        let place = (agency.kind().code(), agency.province().unwrap_or(""));
        assert_eq!(place, (row.kind.as_str(), row.province.as_str()), "{}", row.agency);
        let figures = result.domains().map(|figure| u32::from(figure.hundredths()));
        assert_eq!(
            (figures, u32::from(result.index().hundredths())),
            (row.domains, row.index),
            "{}",
            row.agency
        );
        assert_eq!(instrument().band(result.band()).name().id(), row.predicate);
        assert_eq!(result.published_as().unwrap_or(""), row.published_as);
    }
    let held: usize = Published::results().agencies().iter().map(|agency| agency.results().len()).sum();
    assert_eq!(held, rows.len());
}

#[test]
fn whole_levels_reproduce_every_row() {
    for case in cases_on_the_scale() {
        assert_eq!(case.starting.reading(), Reading::Levels);
        let levels = case.levels();
        assert!(levels.len() == 47 && levels.iter().all(|level| matches!(level, 1..=5)), "{levels:?}");
        let assessment = case.assessment();
        let published = (case.row.domains.to_vec(), case.row.index);
        assert_eq!(printed_figures(&assessment), published, "{}", case.place());
        assert_eq!(assessment.index(), case.starting.chosen(), "{}", case.place());
    }
}

#[test]
fn kab_banyuasin_2023_takes_unanswered_indicators() {
    let case = case(BANYUASIN.0, BANYUASIN.1);
    let row = &case.row;
    assert_eq!((row.domains, row.index, row.note.as_str()), ([240, 170, 109, 30], 105, "level-0"));

    // Levels of at least 1 sum to 10 and 6, and (2.75 · 10 + 3 · 6) / 45.5 is 1.00 already: 0.30 cannot be.
    assert_eq!(275 * 10 + 300 * 6, 4550);
    assert_eq!(case.matching, [[0; 5]; 0]);
    let ones = Values::filled(instrument(), instrument().scale().level(1).expect("level 1"));
    assert_eq!(printed_figures(&assess(instrument(), &ones)), (vec![100; 4], 100));

    // With level 0 there is one way: 2.75 · 5 / 45.5 = 0.302; the other domains hold no 0.
    let sums = oracle::matching(row.domains, row.index, 0, WEIGHTS, 10_000, oracle::half_up);
    assert_eq!(sums, [[24, 17, 12, 5, 0]]);
    let candidates = exact_candidates(instrument(), result_of(row));
    assert_eq!(candidates.iter().map(Candidate::sums).collect::<Vec<_>>(), [[24, 17, 12, 5, 0]]);

    assert_eq!(case.starting.reading(), Reading::ZeroForUnanswered);
    assert_eq!(case.starting.chosen().exact(), "1.0545");
    assert_eq!(result_of(row).remark(), Some(Remark::CountsZero));
    let levels = case.levels();
    assert_eq!(
        levels[31..],
        [1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
        "indicators 37 to 47 are empty"
    );
    assert!(levels[..31].iter().all(|level| *level > 0), "{levels:?}");
    // The simulator counts them at level 1: domain 4 is 1.00, and the index that of 24, 17, 12, 10, 6.
    assert_eq!(printed_figures(&case.assessment()), (vec![240, 170, 109, 100], 137));
    assert_eq!(oracle::half_up(oracle::index([24, 17, 12, 10, 6]), 100), 137);
}

#[test]
fn exact_sums_and_indexes_are_those_of_brute_force() {
    let mut counts = BTreeMap::new();
    for case in cases_on_the_scale() {
        let mut expected = case.matching.clone();
        expected.sort_by_key(|sums| (oracle::index(*sums), *sums));
        let candidates = exact_candidates(instrument(), result_of(&case.row));
        let found: Vec<Sums> =
            candidates.iter().map(|candidate| candidate.sums().try_into().expect("five sums")).collect();
        assert_eq!(found, expected, "{}", case.place());
        for (candidate, sums) in candidates.iter().zip(expected) {
            assert_eq!(ten_thousandths(candidate.index()), oracle::index(sums));
        }
        let exact: Vec<_> = case.starting.exact().iter().copied().map(ten_thousandths).collect();
        assert_eq!(exact, case.exact_indexes(), "{}", case.place());
        assert!(exact.windows(2).all(|pair| pair[1] - pair[0] == 25), "{exact:?}");
        *counts.entry(exact.len()).or_insert(0) += 1;
    }
    assert_eq!(counts, BTreeMap::from([(1, 442), (2, 793)]));
}

#[test]
fn oku_2024_is_2_6170_or_2_6195() {
    let oku = case(2024, "Pemerintah Kab. Ogan Komering Ulu");
    let row = &oku.row;
    assert_eq!((row.domains, row.index, row.predicate.as_str()), ([240, 190, 109, 363], 262, "Baik"));
    let exact: Vec<_> = oku.starting.exact().iter().map(|score| score.exact()).collect();
    assert_eq!(exact, ["2.617", "2.6195"]);
    // One service indicator a level lower is Cukup in both cases.
    for exact in oku.exact_indexes() {
        assert_eq!((oracle::predicate(exact), oracle::predicate(exact - 275)), ("Baik", "Cukup"));
    }
}

#[test]
fn three_lost_figures_are_the_only_ones_that_fit() {
    let rows = rows();
    let inferred: Vec<_> = rows.iter().filter(|row| row.note == "d1-inferred").collect();
    assert_eq!(inferred.len(), 3);
    for row in inferred {
        assert_eq!(result_of(row).remark(), Some(Remark::FirstDomainInferred));
        let fits = |d1: &u32| {
            let domains = [*d1, row.domains[1], row.domains[2], row.domains[3]];
            !oracle::matching(domains, row.index, 1, WEIGHTS, 10_000, oracle::half_up).is_empty()
        };
        assert_eq!((100..=500).filter(fits).collect::<Vec<_>>(), [row.domains[0]], "{}", row.agency);
    }
}

#[test]
fn known_levels_lie_among_what_their_row_allows() {
    // The result letter of Kota Bandar Lampung, 2023: 47 levels and the index 2.15.
    let letter = "11211211131112123123111111111114444443143434111";
    let levels: Vec<u8> = letter.bytes().map(|digit| digit - b'0').collect();
    let values = levels.iter().map(|level| instrument().scale().level(*level)).collect();
    let assessment = assess(instrument(), &Values::new(instrument(), values).expect("47 levels"));
    let case = case(2023, "Pemerintah Kota Bandar Lampung");
    assert_eq!(printed_figures(&assessment), (case.row.domains.to_vec(), case.row.index));
    assert!(case.starting.exact().contains(&assessment.index()));
}

#[test]
fn final_levels_of_kota_denpasar_give_its_published_indexes() {
    let old = Instrument::from_json(include_str!("../../data/instruments/permenpanrb-5-2018.json"))
        .expect("a valid file");
    let denpasar = Published::results().named("Pemerintah Kota Denpasar").expect("the city");
    for (instrument, year, index) in [(&old, 2018, "2.64"), (instrument(), 2021, "3.19")] {
        let pairs: Vec<_> =
            Published::results().self_assessed().iter().filter(|pair| pair.year == year).collect();
        assert!(pairs.iter().enumerate().all(|(place, pair)| usize::from(pair.position) == place + 1));
        let values = pairs.iter().map(|pair| instrument.scale().level(pair.confirmed)).collect();
        let assessment =
            assess(instrument, &Values::new(instrument, values).expect("one for each indicator"));
        assert_eq!(assessment.index().rounded(2).to_string(), index);
        let published = denpasar.history().find(|result| result.year == year).expect("its result");
        assert_eq!((published.index.to_string().as_str(), published.instrument), (index, instrument.id()));
    }
}

#[test]
fn other_instruments_have_no_starting_values() {
    for file in [
        include_str!("../../data/instruments/permenpanrb-5-2018.json"),
        include_str!("../../data/instruments/permenpanrb-8-2026.json"),
    ] {
        let other = Instrument::from_json(file).expect("a valid file");
        let oku = Published::results().named("Pemerintah Kab. Ogan Komering Ulu").expect("the agency");
        let result = oku.result(2024).expect("its result");
        assert_eq!(starting_values(&other, oku.kind(), result), None, "{}", other.id());
        assert_eq!(exact_candidates(&other, result), []);
    }
}
