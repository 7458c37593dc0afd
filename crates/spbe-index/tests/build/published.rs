//! The library holds every row of the smaller files (those of 2023 and 2024 are compared in `tests/official.rs`).

use spbe_index::published::{
    Agency, AgencyKind, AverageSource, Figure, Group, Listing, Note, Published, SingleResult, Source, Stage,
};

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
    assert_eq!(rows.len(), 38);
    for row in rows {
        let average = Published::results().average(group(row[2]), row[0].parse().unwrap()).unwrap();
        assert_eq!((average.instrument(), average.index().to_string().as_str()), (row[1], row[3]));
        assert_eq!(printed(average.domains()), filled(&row[4..8]));
        assert_eq!(printed(average.aspects()), filled(&row[8..16]));
        let share = average.share_baik().map(|share| format!("{}.{:02}", share / 100, share % 100));
        assert_eq!(share.unwrap_or_default(), row[16]);
        let source = match average.source() {
            AverageSource::Report => "report",
            AverageSource::Letter => "letter-2022",
            AverageSource::Press => "press-2025",
        };
        assert_eq!(source, row[17]);
    }
}

#[test]
fn averages_of_2022_are_those_of_the_letter() {
    let average = |year| Published::results().average(Group::Nation, year).unwrap();
    assert_eq!(
        (average(2022).index().to_string(), average(2022).domains()[3].to_string()),
        ("2.35".into(), "2.97".into())
    );
    assert_eq!((average(2025).index().to_string(), average(2025).domains().len()), ("3.23".into(), 0));
}

#[test]
fn single_results() {
    let csv = include_str!("../../../../data/published/published-results-other-years.csv");
    let rows: Vec<_> = csv.lines().skip(1).map(quoted).collect();
    let agencies = Published::results().agencies();
    assert_eq!(rows.len(), 78);
    assert_eq!(agencies.iter().map(|agency| agency.singles().len()).sum::<usize>(), rows.len());
    assert!(agencies.iter().all(|agency| agency.singles().is_sorted_by_key(SingleResult::year)));
    for row in rows {
        let agency = Published::results().named(&row[1]).unwrap();
        let year: u16 = row[0].parse().unwrap();
        let result = agency.singles().iter().find(|result| result.year() == year).unwrap();
        assert_eq!((result.instrument(), result.index().to_string()), (row[2].as_str(), row[7].clone()));
        let domains =
            result.domains().map(|domain| domain.map_or_else(String::new, |domain| domain.to_string()));
        assert_eq!(domains, row[3..7]);
        let name = |band| Instrument::permenpanrb_59_2020().band(band).name().id();
        assert_eq!(result.band().map_or("", name), row[8]);
        let source = match result.source() {
            Source::Letter => "letter",
            Source::Agency => "agency",
            Source::Press => "press",
            Source::Paper => "paper",
            Source::Secondhand => "secondhand",
        };
        assert_eq!(source, row[9]);
        assert_eq!(Published::results().address(agency.id(), year).unwrap_or_default(), row[10]);
        let note = match result.note() {
            None => "",
            Some(Note::Screenshot) => "screenshot",
            Some(Note::InstrumentInferred) => "instrument-inferred",
            Some(Note::CitesDecree) => "kepmen-108-2023",
            Some(Note::Successor) => "successor",
        };
        assert_eq!(note, row[11]);
        assert_eq!(result.published_as().unwrap_or_default(), row[12]);
        let has_levels =
            result.instrument() == "permenpanrb-59-2020" && row[3..7].iter().all(|domain| !domain.is_empty());
        assert_eq!(result.full().is_some(), has_levels, "{} {year}", row[1]);
        assert_eq!(agency.full_result(year).is_some(), has_levels);
    }
}

/// The fields of a line; one with a comma stands in quotes.
fn quoted(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut is_quoted = false;
    for letter in line.chars() {
        match letter {
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => fields.push(String::new()),
            _ => fields.iter_mut().last().into_iter().for_each(|field| field.push(letter)),
        }
    }
    fields
}

#[test]
fn another_name_finds_the_agency_but_that_of_a_successor_does_not() {
    let published = Published::results();
    let named = |name: &str| published.named(name).map(Agency::name);
    assert_eq!(
        named("Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi"),
        Some("Kementerian Pendidikan dan Kebudayaan")
    );
    assert_eq!(named("Kementerian Pendidikan Dasar dan Menengah"), None);
}

#[test]
fn members_of_the_living_lab() {
    let published = Published::results();
    let rows = rows(include_str!("../../../../data/published/living-lab-members.csv"));
    let mut expected: Vec<_> = rows.iter().map(|row| (row[0], row[1])).collect();
    expected.sort_unstable();
    let mut found = Vec::new();
    for member in published.living_lab() {
        let listing = if member.listing == Listing::Named { "named" } else { "all-of-west-java" };
        found.push((published.agency(member.agency).unwrap().name(), listing));
    }
    found.sort_unstable();
    assert_eq!((found.len(), found), (30, expected));
    // The source gives the number of the regencies and cities of West Java, which is all of them.
    let west_java = published
        .agencies()
        .iter()
        .filter(|agency| agency.province() == Some("Jawa Barat") && agency.kind() != AgencyKind::Province);
    let of_all = published.living_lab().iter().filter(|member| member.listing == Listing::AllOfProvince);
    assert_eq!(
        of_all.map(|member| member.agency).collect::<Vec<_>>(),
        west_java.map(Agency::id).collect::<Vec<_>>()
    );
}

#[test]
fn moves_of_levels_and_interim_indexes() {
    let published = Published::results();
    let moves = published.level_moves().iter().map(|one| {
        [one.years.0, one.years.1, one.from.into(), one.to.into(), one.indicators]
            .map(|number| number.to_string())
            .to_vec()
    });
    assert_eq!(
        moves.collect::<Vec<_>>(),
        rows(include_str!("../../../../data/published/level-transitions.csv"))
    );
    let of_years = |first| {
        let counts =
            published.level_moves().iter().filter(|one| one.years.0 == first).map(|one| one.indicators);
        counts.sum::<u16>()
    };
    assert_eq!([2021, 2022, 2023].map(of_years), [47; 3]);
    let pairs = published.interim().iter().map(|pair| {
        let stage = if pair.stage == Stage::Interview { "interview" } else { "self-assessed" };
        let name = published.agency(pair.agency).unwrap().name();
        [pair.year.to_string(), name.into(), stage.into(), pair.index.to_string(), pair.later.to_string()]
    });
    let rows = rows(include_str!("../../../../data/published/interim-vs-final.csv"));
    let expected = rows.iter().map(|row| [row[0], row[1], row[3], row[4], row[5]].map(str::to_owned));
    assert_eq!(pairs.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
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
