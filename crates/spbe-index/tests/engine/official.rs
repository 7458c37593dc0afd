//! Levels that agencies got, with the figures that were published for them.

use serde_json::Value as Json;
use spbe_index::{Instrument, assess};

use crate::support::{spbe, spbe_2018, values};

const VECTORS: &str = include_str!("../../../../data/published/official-vectors.json");

#[test]
fn every_published_figure_comes_out() {
    let vectors: Json = serde_json::from_str(VECTORS).unwrap();
    let vectors = vectors["vectors"].as_array().unwrap();
    assert_eq!(vectors.len(), 2);
    for vector in vectors {
        check(vector);
    }
}

fn check(vector: &Json) {
    let instrument = instrument(vector["instrument"].as_str().unwrap());
    let levels = vector["levels"].as_array().unwrap().iter();
    let levels = levels.map(|level| u16::try_from(level.as_u64().unwrap()).unwrap() * 100);
    let assessment = assess(instrument, &values(instrument, levels));
    let published = &vector["published"];
    let agency = &vector["agency"];
    assert_eq!(assessment.index().rounded(2).to_string(), published["index"], "{agency}");
    assert_eq!(instrument.band(assessment.band()).name().id(), published["predicate"], "{agency}");
    assert_eq!(assessment.domains().len(), published["domain"].as_object().unwrap().len());
    assert_eq!(assessment.aspects().len(), published["aspect"].as_object().unwrap().len());
    for (id, domain) in instrument.domains() {
        let shown = assessment.domain(id).unwrap().rounded(2).to_string();
        assert_eq!(shown, published["domain"][domain.number()], "{agency}, domain {}", domain.number());
    }
    for (id, aspect) in instrument.aspects() {
        let shown = assessment.aspect(id).unwrap().rounded(2).to_string();
        assert_eq!(shown, published["aspect"][aspect.number()], "{agency}, aspect {}", aspect.number());
    }
    assert!(assessment.is_complete() && assessment.notice().is_none(), "{agency}");
}

fn instrument(name: &str) -> &'static Instrument {
    match name {
        "59/2020" => spbe(),
        "5/2018" => spbe_2018(),
        other => panic!("a vector of {other}"),
    }
}

/// How many printed indexes differ from the weighted sum of the printed domains: docs/method.md names these figures.
#[test]
fn rounded_domains_would_give_other_indexes() {
    let rows = include_str!("../../../../data/published/published-results-2023-2024.csv");
    let weights = [1300, 2500, 1650, 4550];
    for (year, count, other) in [("2023", 621, 71), ("2024", 615, 67)] {
        let mut found = (0, 0);
        for row in rows.lines().filter(|row| row.starts_with(year)) {
            let hundredths = |text: &str| text.replace('.', "").parse::<u64>().ok();
            let fields: Vec<_> = row.split(',').collect();
            let place = fields
                .windows(5)
                .position(|figures| figures.iter().all(|text| text.len() == 4 && text.contains('.')));
            let figures: Vec<_> =
                fields[place.unwrap()..].iter().take(5).filter_map(|text| hundredths(text)).collect();
            let sum: u64 = figures.iter().zip(weights).map(|(domain, weight)| domain * weight).sum();
            found = (found.0 + 1, found.1 + usize::from((sum + 5_000) / 10_000 != figures[4]));
        }
        assert_eq!(found, (count, other), "{year}");
    }
    assert!(
        include_str!("../../../../docs/method.md").contains("67 of 615 rows of 2024 and 71 of 621 of 2023")
    );
}
