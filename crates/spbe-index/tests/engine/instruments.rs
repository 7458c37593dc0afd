//! The instrument files say what the regulations say.

use spbe_index::Instrument;

use crate::oracle::Oracle;
use crate::support::{PEMDI_JSON, SPBE_2018_JSON, SPBE_JSON, instruments, pemdi, spbe, spbe_2018};

#[test]
fn tiers_are_those_of_the_regulations() {
    for (instrument, id, domains, aspects, indicators) in [
        (spbe_2018(), "permenpanrb-5-2018", vec!["17.00", "28.00", "55.00"], 7, 37),
        (spbe(), "permenpanrb-59-2020", vec!["13.00", "25.00", "16.50", "45.50"], 8, 47),
        (pemdi(), "permenpanrb-8-2026", vec![], 7, 20),
    ] {
        let percents: Vec<_> = instrument.domains().map(|(_, domain)| domain.percent().to_string()).collect();
        assert_eq!(instrument.id(), id);
        assert_eq!(percents, domains, "{id}");
        assert_eq!(instrument.aspects().len(), aspects, "{id}");
        assert_eq!(instrument.indicators().len(), indicators, "{id}");
    }
}

#[test]
fn aspects_weigh_what_the_regulations_print() {
    for (instrument, aspects) in [
        (spbe_2018(), vec!["7.00", "10.00", "8.00", "8.00", "12.00", "35.00", "20.00"]),
        (spbe(), vec!["13.00", "10.00", "10.00", "5.00", "12.00", "4.50", "27.50", "18.00"]),
        (pemdi(), vec!["10.00", "10.00", "15.00", "15.00", "10.00", "15.00", "25.00"]),
    ] {
        let percents: Vec<_> = instrument.aspects().map(|(_, aspect)| aspect.percent().to_string()).collect();
        assert_eq!(percents, aspects, "{}", instrument.id());
    }
}

/// The oracle's weights are typed from the regulations, in parts of its own.
#[test]
fn indicators_weigh_what_the_regulations_print() {
    for oracle in [Oracle::spbe_2018(), Oracle::spbe(), Oracle::pemdi()] {
        let all: usize = oracle.weights.iter().sum();
        let total = oracle.instrument.total_weight();
        assert_eq!(oracle.instrument.indicators().len(), oracle.weights.len());
        for ((_, indicator), weight) in oracle.instrument.indicators().zip(&oracle.weights) {
            let scaled = u64::from(indicator.weight()) * u64::try_from(all).unwrap();
            assert_eq!(
                scaled,
                u64::from(total) * u64::try_from(*weight).unwrap(),
                "indicator {}",
                indicator.number()
            );
        }
    }
}

#[test]
fn every_tier_is_the_sum_of_its_parts() {
    for instrument in instruments() {
        let sum: u32 = instrument.aspects().map(|(_, aspect)| aspect.weight()).sum();
        assert_eq!(sum, instrument.total_weight(), "{}", instrument.id());
        for (_, domain) in instrument.domains() {
            let sum: u32 = instrument.aspects_of(domain).map(|(_, aspect)| aspect.weight()).sum();
            assert_eq!(sum, domain.weight(), "{}, domain {}", instrument.id(), domain.number());
        }
        for (_, aspect) in instrument.aspects() {
            let sum: u32 = instrument.indicators_of(aspect).map(|(_, indicator)| indicator.weight()).sum();
            assert_eq!(sum, aspect.weight(), "{}, aspect {}", instrument.id(), aspect.number());
        }
    }
}

#[test]
fn bands_begin_where_the_regulations_say() {
    for (instrument, bounds) in [
        (spbe_2018(), ["0.00", "1.80", "2.60", "3.50", "4.20"]),
        (spbe(), ["1.00", "1.80", "2.60", "3.50", "4.20"]),
        (pemdi(), ["1.00", "1.50", "2.50", "3.50", "4.00"]),
    ] {
        let names = ["Kurang", "Cukup", "Baik", "Sangat Baik", "Memuaskan"];
        for (((_, band), name), bound) in instrument.bands().zip(names).zip(bounds) {
            assert_eq!(
                (band.name().id(), band.threshold().exact()),
                (name, bound.to_owned()),
                "{}",
                instrument.id()
            );
        }
        assert_eq!(instrument.bands().len(), 5, "{}", instrument.id());
    }
}

#[test]
fn every_kind_names_every_level_in_both_languages() {
    for instrument in instruments() {
        for (_, kind) in instrument.kinds() {
            for level in instrument.scale().levels().filter_map(spbe_index::Value::whole) {
                let name = kind.level(level).unwrap();
                let texts = [name.name().id(), name.name().en(), name.meaning().id(), name.meaning().en()];
                assert!(texts.iter().all(|text| !text.is_empty()), "{}, level {level}", instrument.id());
            }
        }
    }
}

#[test]
fn an_indicator_is_found_by_its_number() {
    for (instrument, number, position) in [
        (spbe(), "1", Some(0)),
        (spbe(), "47", Some(46)),
        (spbe(), "48", None),
        (spbe_2018(), "35c", Some(36)),
    ] {
        let found = instrument.indicator_numbered(number).map(spbe_index::IndicatorId::position);
        assert_eq!(found, position, "{number}");
    }
}

#[test]
fn the_built_in_instrument_is_the_file() {
    assert_eq!(
        Instrument::from_json(crate::support::SPBE_JSON).as_ref(),
        Ok(Instrument::permenpanrb_59_2020())
    );
}

#[test]
fn every_file_of_the_folder_is_part_of_the_program() {
    let files = [SPBE_2018_JSON, SPBE_JSON, PEMDI_JSON];
    let read: Vec<_> = files.iter().map(|json| Instrument::from_json(json).unwrap()).collect();
    let official: Vec<_> = Instrument::official_ids().map(|id| Instrument::official(id).unwrap()).collect();
    assert_eq!(official, read.iter().collect::<Vec<_>>());
    for instrument in official {
        let packed = Instrument::official_json(instrument.id()).unwrap();
        assert_eq!(Instrument::from_json(packed).as_ref(), Ok(instrument));
    }
    assert_eq!(Instrument::official("permenpanrb-59-2021"), None);
}
