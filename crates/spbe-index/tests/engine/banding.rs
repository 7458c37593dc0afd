//! An agency among its published peers: movement, bands that hang on one level, strengths and gaps.

use spbe_index::cohort::Cohort;
use spbe_index::published::{
    Agency, Part, Published, Scope, aspect_gaps, domain_gaps, gaps_below, starting_values, strengths,
};
use spbe_index::{Score, assess};

use crate::support::spbe;

const ROWS: &str = include_str!("../../../../data/published/published-results-2023-2024.csv");

/// Year, agency, D1 to D4 and the index in hundredths, read without the engine.
fn rows() -> Vec<(u16, String, [u32; 5])> {
    let row = |line: &str| {
        // Some names have commas, and none of the other fields.
        let name = line.split('"').nth(1).unwrap_or_else(|| line.split(',').nth(1).unwrap());
        let line = line.replacen(name, "", 1);
        let fields: Vec<_> = line.split(',').collect();
        let figure = |place: usize| fields[place].replace('.', "").parse().unwrap();
        (fields[0].parse().unwrap(), name.to_owned(), [4, 5, 6, 7, 8].map(figure))
    };
    ROWS.lines().skip(1).map(row).collect()
}

/// Half up, in hundredths.
fn shown(numerator: u32, denominator: u32) -> u32 {
    (200 * numerator + denominator) / (2 * denominator)
}

/// How many level sums reproduce a row, and how many of them fall by the level that weighs most: by trying every sum,
/// in hundredths of a percent.
fn falls([d1, d2, d3, d4, index]: [u32; 5]) -> (usize, usize) {
    let (mut candidates, mut falling) = (0, 0);
    let sums = |count: u32, figure: u32| (count..=5 * count).filter(move |sum| shown(*sum, count) == figure);
    for s1 in sums(10, d1) {
        for s2 in sums(10, d2) {
            for s3 in sums(11, d3) {
                for (a, b) in (10..=50).flat_map(|a| (6..=30).map(move |b| (a, b))) {
                    let total = 130 * s1 + 250 * s2 + 150 * s3 + 275 * a + 300 * b;
                    if shown(275 * a + 300 * b, 4550) != d4 || shown(total, 10_000) != index {
                        continue;
                    }
                    let weights =
                        [(s1 > 10, 130), (s2 > 10, 250), (s3 > 11, 150), (a > 10, 275), (b > 6, 300)];
                    let band = |total| {
                        [18_000, 26_000, 35_000, 42_000].iter().filter(|from| total >= **from).count()
                    };
                    candidates += 1;
                    falling += usize::from(
                        weights.iter().any(|(can, weight)| *can && band(total - weight) < band(total)),
                    );
                }
            }
        }
    }
    (candidates, falling)
}

fn named(name: &str) -> &'static Agency {
    Published::results().named(name).unwrap()
}

#[test]
fn bands_that_hang_on_one_level_are_those_of_every_level_sum() {
    for year in [2023, 2024] {
        let found = Published::results().one_level_falls(spbe(), year);
        let mut expected = Vec::new();
        for (_, name, figures) in rows().into_iter().filter(|(of, _, _)| *of == year) {
            let (candidates, falling) = falls(figures);
            if falling > 0 {
                expected.push((named(&name).id(), candidates, falling));
            }
        }
        expected.sort_unstable();
        let found: Vec<_> = found.iter().map(|(id, fall)| (*id, fall.candidates, fall.falling)).collect();
        assert_eq!(found, expected, "{year}");
        assert!(found.len() > 10, "{year}");
    }
}

#[test]
fn movements_are_differences_of_the_rows() {
    let oku = named("Pemerintah Kab. Ogan Komering Ulu");
    let rows = rows();
    let hundredths = |year: u16, name: &str, place: usize| {
        rows.iter()
            .find(|(of, agency, _)| *of == year && agency == name)
            .map(|(_, _, figures)| figures[place])
    };
    let mut count = 0;
    for (agency, movement) in Published::results().movements(oku, Scope::KindInProvince, 2023, 2024) {
        let score = |year, place| Score::from_hundredths(hundredths(year, agency.name(), place).unwrap());
        assert_eq!(movement.index(), score(2024, 4).since(score(2023, 4)));
        for (place, domain) in movement.domains().into_iter().enumerate() {
            assert_eq!(domain, score(2024, place).since(score(2023, place)));
        }
        count += 1;
    }
    assert_eq!(count, 13);
    assert!(named("Pemerintah Kab. Musi Banyuasin").movement(2023, 2024).unwrap().crosses_band());
    assert!(!oku.movement(2023, 2024).unwrap().crosses_band());
    assert_eq!(named("Lembaga Administrasi Negara").movement(2023, 2024), None);
}

#[test]
fn strengths_and_gaps_are_the_furthest_from_the_median() {
    let (published, oku) = (Published::results(), named("Pemerintah Kab. Ogan Komering Ulu"));
    let starting = starting_values(spbe(), oku.kind(), oku.result(2024).unwrap()).unwrap();
    let own = assess(spbe(), starting.values());
    let peers = published.peers(oku, Scope::KindInProvince, 2024).unwrap();
    let gaps = domain_gaps(spbe(), &own, &peers);
    let below = gaps_below(&gaps, 5);
    assert_eq!(
        strengths(&gaps, 5).len() + below.len(),
        4 - gaps.iter().filter(|gap| gap.distance().is_zero()).count()
    );
    assert!(below.is_sorted_by(|one, next| one.distance() <= next.distance()));
    for (gap, place) in gaps.iter().zip(0..) {
        let members = published.members(oku, Scope::KindInProvince, 2024);
        let mut figures: Vec<_> = members.map(|(_, result)| result.domains()[place]).collect();
        figures.sort_unstable();
        assert_eq!(gap.median, figures[6].score(), "the middle of thirteen");
        assert_eq!(gap.own, own.domains()[place]);
    }
    let least = gaps.iter().min_by_key(|gap| gap.distance()).unwrap();
    assert_eq!(below.first(), Some(least));

    let ids: Vec<_> =
        published.members(oku, Scope::KindInProvince, 2024).map(|(agency, _)| agency.id()).collect();
    let (cohort, _) = Cohort::of_published(spbe(), &ids, 2024);
    let gaps = aspect_gaps(spbe(), &own, &cohort.aspect_medians(spbe()));
    assert_eq!(gaps.len(), 8);
    for (gap, (id, _)) in gaps.iter().zip(spbe().aspects()) {
        let of = |member| assess(spbe(), &cohort.values(member).unwrap()).aspect(id).unwrap();
        let mut scores: Vec<_> = cohort.ids().map(of).collect();
        scores.sort_unstable();
        assert_eq!((gap.part, gap.median, Some(gap.own)), (Part::Aspect(id), scores[6], own.aspect(id)));
    }
}
