//! The library holds every row of the smaller files (those of 2023 and 2024 are compared in `tests/official.rs`).

use spbe_index::published::{AgencyKind, Figure, Group, Published, Source};

use spbe_index::Instrument;

fn rows(csv: &str) -> Vec<Vec<&str>> {
    csv.lines().skip(1).map(|line| line.split(',').collect()).collect()
}

fn printed(figures: &[Figure]) -> Vec<String> {
    figures.iter().map(ToString::to_string).collect()
}

fn filled<'csv>(fields: &[&'csv str]) -> Vec<&'csv str> {
    fields.iter().copied().filter(|field| !field.is_empty()).collect()
}

#[test]
fn averages() {
    let group = |text: &str| match text {
        "nasional" => Group::Nation,
        "nasional (2024 report)" => Group::NationRestated,
        "instansi pusat" => Group::Central,
        "pemerintah daerah" => Group::Regional,
        "lns dan instansi lainnya" => Group::Bodies,
        kind => Group::Kind(AgencyKind::from_code(kind).unwrap()),
    };
    let rows = rows(include_str!("../../../../data/published/averages-by-group.csv"));
    assert_eq!(rows.len(), 31);
    for row in rows {
        let average = Published::results().average(group(row[2]), row[0].parse().unwrap()).unwrap();
        assert_eq!((average.instrument(), average.index().to_string().as_str()), (row[1], row[3]));
        assert_eq!(printed(average.domains()), filled(&row[4..8]));
        assert_eq!(printed(average.aspects()), filled(&row[8..16]));
    }
}

#[test]
fn earlier_results() {
    let rows = rows(include_str!("../../../../data/published/published-results-other-years.csv"));
    let agencies = Published::results().agencies();
    assert_eq!(agencies.iter().map(|agency| agency.earlier().len()).sum::<usize>(), rows.len());
    assert!(
        agencies
            .iter()
            .all(|agency| agency.earlier().is_sorted_by_key(spbe_index::published::EarlierResult::year))
    );
    for row in rows {
        let agency = Published::results().named(row[1]).unwrap();
        let year: u16 = row[0].parse().unwrap();
        let result = agency.earlier().iter().find(|result| result.year() == year).unwrap();
        assert_eq!((result.instrument(), result.index().to_string().as_str()), (row[2], row[3]));
        let name = |band| Instrument::permenpanrb_59_2020().band(band).name().id();
        assert_eq!(result.band().map_or("", name), row[4]);
        assert_eq!(if result.source() == Source::Letter { "letter" } else { "press" }, row[5]);
    }
}

#[test]
fn pairs_of_claimed_and_confirmed_levels() {
    let rows = rows(include_str!("../../../../data/published/self-assessed-vs-final.csv"));
    let found = Published::results().self_assessed().iter().map(|pair| {
        let numbers =
            [pair.position, pair.claimed.into(), pair.confirmed.into()].map(|number| number.to_string());
        [&[pair.agency.to_string(), pair.year.to_string(), pair.instrument.to_string()], &numbers[..]]
            .concat()
    });
    assert_eq!(found.collect::<Vec<_>>(), rows);
}

#[test]
fn provinces_are_all_there_in_order() {
    let provinces: Vec<_> = Published::results().provinces().collect();
    assert_eq!((provinces.len(), provinces[0], provinces[37]), (38, "Aceh", "Sumatera Utara"));
    assert!(provinces.is_sorted());
}
