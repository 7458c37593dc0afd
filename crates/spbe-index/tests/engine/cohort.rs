//! A cohort against assessments one by one.

use proptest::prelude::*;
use spbe_index::cohort::{Cohort, Direction, Member, MemberId, Origin, SortKey};
use spbe_index::published::{Agency, AgencyId, Published, starting_values};
use spbe_index::{Instrument, Measure, Outcome, Score, Values, assess};

use crate::support::{any_instrument, any_values, pemdi, spbe};

/// An instrument and values for some agencies.
pub(crate) fn any_members() -> impl Strategy<Value = (&'static Instrument, Vec<Values>)> {
    any_instrument()
        .prop_flat_map(|instrument| (Just(instrument), prop::collection::vec(any_values(instrument), 0..12)))
}

pub(crate) fn cohort_of(instrument: &Instrument, members: &[Values]) -> Cohort {
    let mut cohort = Cohort::new(instrument);
    for (position, values) in members.iter().enumerate() {
        let name = format!("Kota {position}");
        cohort.push(Member { year: Some(2024), ..Member::named(&name) }, values);
    }
    cohort
}

fn all_published(year: u16) -> Cohort {
    let ids: Vec<AgencyId> = Published::results().agencies().iter().map(Agency::id).collect();
    Cohort::of_published(spbe(), &ids, year).0
}

proptest! {
    #[test]
    fn indexes_are_those_of_one_by_one((instrument, members) in any_members()) {
        let cohort = cohort_of(instrument, &members);
        let indexes = cohort.indexes();
        let assessments: Vec<_> = members.iter().map(|values| assess(instrument, values)).collect();
        prop_assert_eq!(indexes.len(), members.len());
        for ((id, values), assessment) in cohort.ids().zip(&members).zip(&assessments) {
            prop_assert_eq!(cohort.values(id), Some(values.clone()));
            prop_assert_eq!(indexes.index(id), Some(assessment.index()));
            prop_assert_eq!(indexes.band(id), Some(assessment.band()));
            prop_assert_eq!(cohort.empties(id), assessment.empties());
            let better = assessments.iter().filter(|other| other.index() > assessment.index()).count();
            prop_assert_eq!(indexes.ranks()[id.position()], better + 1);
        }
        for (id, _) in instrument.domains() {
            let domains = cohort.domain_indexes(instrument, id).unwrap();
            for (member, assessment) in cohort.ids().zip(&assessments) {
                prop_assert_eq!(domains.index(member), assessment.domain(id));
            }
        }
        for (id, _) in instrument.aspects() {
            let aspects = cohort.aspect_indexes(instrument, id).unwrap();
            for (member, assessment) in cohort.ids().zip(&assessments) {
                prop_assert_eq!(aspects.index(member), assessment.aspect(id));
            }
        }
        for (band, _) in instrument.bands() {
            let inside = assessments.iter().filter(|assessment| assessment.band() == band).count();
            prop_assert_eq!(indexes.band_counts()[band.position()], inside);
            let reaching = assessments.iter().filter(|assessment| assessment.band() >= band).count();
            prop_assert_eq!(indexes.reaching(band), reaching);
        }
    }

    #[test]
    fn statistics_are_those_of_floats((instrument, members) in any_members()) {
        let cohort = cohort_of(instrument, &members);
        let indexes = cohort.indexes();
        let mut floats: Vec<f64> = members.iter().map(|values| assess(instrument, values).index().to_f64()).collect();
        if floats.is_empty() {
            prop_assert_eq!((indexes.mean(), indexes.deviation(2), indexes.quartiles()), (None, None, None));
            return Ok(());
        }
        floats.sort_by(f64::total_cmp);
        let count = f64::from(u32::try_from(floats.len()).unwrap());
        let mean = floats.iter().sum::<f64>() / count;
        let deviation = (floats.iter().map(|float| (float - mean).powi(2)).sum::<f64>() / count).sqrt();
        prop_assert!((indexes.mean().unwrap().to_f64() - mean).abs() < 1e-9);
        let found: f64 = indexes.deviation(6).unwrap().to_string().parse().unwrap();
        prop_assert!((found - deviation).abs() < 0.51e-6, "{} {}", found, deviation);
        for (quartile, part) in indexes.quartiles().unwrap().into_iter().zip([0.25, 0.5, 0.75]) {
            let place = (count - 1.0) * part;
            let at = |place: f64| floats[format!("{place}").parse::<usize>().unwrap()];
            let between = at(place.floor()) + (at(place.ceil()) - at(place.floor())) * place.fract();
            prop_assert!((quartile.to_f64() - between).abs() < 1e-9);
        }
    }

    #[test]
    fn bins_hold_who_lies_between_their_bounds((instrument, members) in any_members(), width in 0..500_u16) {
        let cohort = cohort_of(instrument, &members);
        let histogram = cohort.indexes().histogram(width);
        let last = histogram.counts().len() - 1;
        for (bin, count) in histogram.counts().iter().enumerate() {
            let [low, high] = histogram.bounds(bin).unwrap();
            let inside = members.iter().filter(|values| {
                let index = assess(instrument, values).index();
                low <= index && (index < high || bin == last && index == high)
            });
            prop_assert_eq!(*count, inside.count());
        }
        prop_assert_eq!(histogram.bounds(0).unwrap()[0], Score::from_hundredths(instrument.scale().min().hundredths().into()));
        prop_assert_eq!(histogram.bounds(last).unwrap()[1], Score::from_hundredths(instrument.scale().max().hundredths().into()));
        prop_assert_eq!(histogram.bounds(last + 1), None);
    }

    #[test]
    fn an_edit_is_seen_by_refreshing_one((instrument, members) in any_members(), other in any::<prop::sample::Index>()) {
        let mut cohort = cohort_of(instrument, &members);
        prop_assume!(!members.is_empty());
        let id = MemberId::at(other.index(members.len()));
        let mut indexes = cohort.indexes();
        let values = members.iter().rev().nth(id.position()).unwrap();
        cohort.set_values(id, values);
        indexes.refresh(&cohort, id);
        prop_assert_eq!(&indexes, &cohort.indexes());
        prop_assert_eq!(indexes.index(id), Some(assess(instrument, values).index()));
    }

    #[test]
    fn members_are_sorted_by_any_column((instrument, members) in any_members(), highest in any::<bool>()) {
        let cohort = cohort_of(instrument, &members);
        let outcome = Outcome::new(&cohort, &[]);
        let (first, _) = instrument.indicators().next().unwrap();
        let direction = if highest { Direction::Descending } else { Direction::Ascending };
        let check = |key: SortKey, number: &dyn Fn(MemberId) -> i64| {
            let mut expected: Vec<_> = cohort.ids().collect();
            expected.sort_by_key(|id| if highest { -number(*id) } else { number(*id) });
            prop_assert_eq!(cohort.order(&outcome, key, direction), expected);
            Ok(())
        };
        check(SortKey::Empties, &|id| cohort.empties(id).try_into().unwrap())?;
        check(SortKey::Indicator(first), &|id| {
            cohort.value(id, first).map_or(-1, |value| value.hundredths().into())
        })?;
        let decimals = |id| assess(instrument, &members[MemberId::position(id)]).index().rounded(9).to_string();
        check(SortKey::Before, &|id| decimals(id).replace('.', "").parse().unwrap())?;
        check(SortKey::Gain, &|_| 0)?;
        // `Kota 10` comes before `Kota 2`: 0, 1, 10, 11, 2 …
        let place = |id: MemberId| if id.position() < 10 { id.position() * 10 } else { id.position() };
        check(SortKey::Agency, &|id| i64::try_from(place(id) * 2 + usize::from(id.position() >= 10)).unwrap())?;
    }

    #[test]
    fn those_left_after_removing_are_the_same((instrument, members) in any_members(), keeps in prop::collection::vec(any::<bool>(), 12)) {
        let mut cohort = cohort_of(instrument, &members);
        let gone: Vec<_> = cohort.ids().filter(|id| !keeps[id.position()]).collect();
        let mut measure = Measure::default();
        measure.exclude(cohort.ids().collect());
        let kept: Vec<_> = cohort
            .ids()
            .filter(|id| keeps[id.position()])
            .map(|id| (cohort.member(id).unwrap().agency.to_owned(), cohort.values(id)))
            .collect();
        cohort.remove(&gone);
        measure.forget(&gone);
        let left: Vec<_> = cohort
            .ids()
            .map(|id| (cohort.member(id).unwrap().agency.to_owned(), cohort.values(id)))
            .collect();
        prop_assert_eq!(left, kept);
        prop_assert_eq!(measure.excluded().to_vec(), cohort.ids().collect::<Vec<_>>());
    }
}

#[test]
fn published_agencies_come_with_their_exact_indexes_as_estimates() {
    for year in [2023, 2024] {
        let cohort = all_published(year);
        let indexes = cohort.indexes();
        let (mut printed, mut members) = (0_u32, cohort.ids());
        for agency in Published::results().agencies() {
            let Some(result) = agency.result(year) else { continue };
            let id = members.next().unwrap();
            let member = cohort.member(id).unwrap();
            assert_eq!((member.agency, member.origin), (agency.name(), Origin::Estimated));
            assert_eq!((member.kind, member.province), (Some(agency.kind().code()), agency.province()));
            let starting = starting_values(spbe(), agency.kind(), result).unwrap();
            assert_eq!(cohort.values(id).as_ref(), Some(starting.values()));
            // The one row that counts unanswered indicators at 0 is counted at the floor here.
            if agency.name() != "Pemerintah Kab. Banyuasin" || year != 2023 {
                assert!(result.index().shows(indexes.index(id).unwrap()), "{}", agency.name());
            }
            printed += u32::from(result.index().hundredths());
        }
        assert_eq!(members.next(), None);
        // Each printed index is rounded by half a hundredth at most, so their mean is, too; most of it cancels.
        let count = f64::from(u32::try_from(cohort.len()).unwrap());
        let mean = indexes.mean().unwrap();
        let printed = f64::from(printed) / (count * 100.0);
        assert!((mean.to_f64() - printed).abs() < 0.005, "{year}: {mean:?} {printed}");
        let anchor =
            Published::results().agencies().iter().find(|agency| agency.result(year).is_some()).unwrap();
        let peers = Published::results().peers(anchor, spbe_index::published::Scope::Nation, year).unwrap();
        assert_eq!(mean.rounded(2), peers.index().mean().rounded(2), "{year}");
    }
}

/// The printed averages of 2024 that follow from the rows exactly (`data/SOURCES.md`).
#[test]
fn means_of_kinds_are_the_printed_averages() {
    use spbe_index::published::{AgencyKind, Group};
    for (kind, year) in [(AgencyKind::Regency, 2024), (AgencyKind::City, 2024), (AgencyKind::City, 2023)] {
        let published = Published::results();
        let members = published.agencies().iter().filter(|agency| agency.kind() == kind);
        let ids: Vec<_> = members.map(Agency::id).collect();
        let (cohort, absent) = Cohort::of_published(spbe(), &ids, year);
        assert_eq!(cohort.len() + absent.len(), ids.len());
        let average = published.average(Group::Kind(kind), year).unwrap();
        assert_eq!(cohort.indexes().mean().unwrap().rounded(2), average.index().fixed(), "{kind:?} {year}");
        for ((id, _), figure) in spbe().domains().zip(average.domains()) {
            let mean = cohort.domain_indexes(spbe(), id).unwrap().mean().unwrap();
            assert_eq!(mean.rounded(2), figure.fixed(), "{kind:?} {year} {id:?}");
        }
    }
}

#[test]
fn the_example_is_four_governments() {
    let cohort = Cohort::example(spbe());
    let shown = |id| cohort.indexes().index(id).unwrap().rounded(2).to_string();
    let members: Vec<_> =
        cohort.ids().map(|id| (cohort.member(id).unwrap().agency.to_owned(), shown(id))).collect();
    let expected = [
        ("Pemerintah Kab. Musi Banyuasin", "3.62"),
        ("Pemerintah Kab. Ogan Ilir", "2.94"),
        ("Pemerintah Kab. Ogan Komering Ulu", "2.62"),
        ("Pemerintah Kab. Sumedang", "4.51"),
    ];
    assert_eq!(members, expected.map(|(name, index)| (name.to_owned(), index.to_owned())));
    assert!(cohort.has_estimates());
    assert!(Cohort::example(pemdi()).is_empty());
}

#[test]
fn the_same_agency_twice_in_a_year_is_told() {
    let mut cohort = Cohort::new(spbe());
    let values = Values::empty(spbe());
    for (name, year) in [
        ("Kota Batu", Some(2024)),
        ("Kab. Buru", None),
        ("KOTA  BATU", Some(2024)),
        ("Kota Batu", Some(2023)),
        ("kab. buru", None),
        ("Kota Batu", Some(2024)),
        ("Kota Baru", Some(2024)),
    ] {
        cohort.push(Member { year, ..Member::named(name) }, &values);
    }
    let places: Vec<Vec<usize>> = cohort
        .duplicates()
        .into_iter()
        .map(|group| group.into_iter().map(MemberId::position).collect())
        .collect();
    assert_eq!(places, [vec![0, 2, 5], vec![1, 4]]);
    cohort.remove(&[MemberId::at(2), MemberId::at(5), MemberId::at(4)]);
    assert_eq!(cohort.duplicates(), Vec::<Vec<MemberId>>::new());
}

#[test]
fn a_member_is_described_anew() {
    let mut cohort = cohort_of(spbe(), &[Values::empty(spbe()), Values::empty(spbe())]);
    let member = Member {
        agency: "Pemerintah Kota Palembang",
        kind: Some("kota"),
        province: Some("Sumatera Selatan"),
        year: None,
        origin: Origin::Estimated,
    };
    cohort.describe(MemberId::at(0), member);
    cohort.describe(MemberId::at(7), member);
    assert_eq!(cohort.member(MemberId::at(0)), Some(member));
    assert_eq!(cohort.member(MemberId::at(1)).map(|member| member.agency), Some("Kota 1"));
    assert_eq!(cohort.member(MemberId::at(2)), None);
    let (id, _) = spbe().indicators().next().unwrap();
    cohort.set_value(MemberId::at(1), id, pemdi().scale().value(275));
    assert_eq!(cohort.value(MemberId::at(1), id), None, "not on the scale");
}
