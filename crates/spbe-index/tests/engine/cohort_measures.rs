//! Shared services: what they lift, together and apart.

use proptest::prelude::*;
use spbe_index::cohort::{
    Assessing, BestSearch, Cohort, Goal, Lift, MemberId, Proof, ReadyMeasures, Sequence, Theme, contributions,
};
use spbe_index::{BandId, Instrument, Measure, Outcome, Score, Values, assess};

use crate::cohort::cohort_of;
use crate::support::{any_instrument, any_value, any_values, pemdi, spbe};

const READY_JSON: &str = include_str!("../../../../data/measures/permenpanrb-59-2020.json");

fn any_measure(instrument: &'static Instrument) -> impl Strategy<Value = Measure> {
    let ids: Vec<_> = instrument.indicators().map(|(id, _)| id).collect();
    let lift = (prop::sample::select(ids), any_value(instrument));
    let lift = lift.prop_map(|(indicator, to)| Lift { indicator, to });
    let excluded = prop::collection::vec((0..12_usize).prop_map(MemberId::at), 0..4);
    (prop::collection::vec(lift, 0..8), excluded).prop_map(|(lifts, excluded)| {
        let mut measure = Measure::new(lifts);
        measure.exclude(excluded);
        measure
    })
}

type Case = (&'static Instrument, Vec<Values>, Vec<Measure>);

fn any_case() -> impl Strategy<Value = Case> {
    any_instrument().prop_flat_map(|instrument| {
        let members = prop::collection::vec(any_values(instrument), 0..12);
        (Just(instrument), members, prop::collection::vec(any_measure(instrument), 0..6))
    })
}

/// One by one: every measure applied to every member, then assessed.
fn one_by_one(instrument: &Instrument, members: &[Values], measures: &[&Measure]) -> Vec<Score> {
    let lifted = |(position, values): (usize, &Values)| {
        let start = values.clone();
        let lift = |values, measure: &&Measure| measure.apply(MemberId::at(position), &values);
        assess(instrument, &measures.iter().fold(start, lift)).index()
    };
    members.iter().enumerate().map(lifted).collect()
}

fn indexes(cohort: &Cohort, measures: &[Measure]) -> Vec<Score> {
    let outcome = Outcome::new(cohort, measures);
    cohort.ids().map(|id| outcome.after().index(id).unwrap()).collect()
}

/// A band in the middle: Baik.
fn band(instrument: &Instrument) -> BandId {
    instrument.bands().nth(2).unwrap().0
}

fn chosen(measures: &[Measure], mask: u32) -> Vec<&Measure> {
    measures
        .iter()
        .enumerate()
        .filter(|(place, _)| mask >> place & 1 == 1)
        .map(|(_, measure)| measure)
        .collect()
}

/// The highest (goal, tie) over all choices of `k`: by assessing one by one.
fn brute_force(case: &Case, k: usize, goal: Goal) -> (f64, usize) {
    let (instrument, members, measures) = case;
    let masks =
        (0..1_u32 << measures.len()).filter(|mask| mask.count_ones() as usize == k.min(measures.len()));
    let worth = |mask| {
        let scores = one_by_one(instrument, members, &chosen(measures, mask));
        let reaching = scores.iter().filter(|score| instrument.band_of(**score) >= band(instrument)).count();
        (scores.iter().map(|score| score.to_f64()).sum::<f64>(), reaching)
    };
    let all: Vec<_> = masks.map(worth).collect();
    let most = all.iter().map(|(_, reaching)| *reaching).max().unwrap();
    let ties = all.iter().filter(|(_, reaching)| goal == Goal::Mean || *reaching == most);
    let highest = ties.map(|(sum, _)| *sum).fold(f64::MIN, f64::max);
    (highest, most)
}

proptest! {
    #[test]
    fn a_stack_is_its_measures_one_by_one((instrument, members, measures) in any_case()) {
        let cohort = cohort_of(instrument, &members);
        let all: Vec<_> = measures.iter().collect();
        let expected = one_by_one(instrument, &members, &all);
        prop_assert_eq!(&indexes(&cohort, &measures), &expected);
        let outcome = Outcome::new(&cohort, &measures);
        prop_assert_eq!(Outcome::new(&cohort, &[]).with(&cohort, &measures), outcome.clone());
        let crossings: Vec<_> = outcome.crossings().iter().map(|crossing| (crossing.member, crossing.from, crossing.to)).collect();
        let moved = cohort.ids().zip(&members).zip(&expected).map(|((id, values), after)| {
            (id, assess(instrument, values).band(), instrument.band_of(*after))
        });
        let moved: Vec<_> = moved.filter(|(_, from, to)| from != to).collect();
        prop_assert_eq!(crossings, moved);
        let gainers = outcome.gainers(3);
        let gains: Vec<_> = gainers.iter().map(|id| outcome.gain(*id).unwrap()).collect();
        prop_assert!(gains.is_sorted_by(|one, next| one >= next) && gains.iter().all(|gain| gain.is_gain()));
        let others = cohort.ids().filter(|id| !gainers.contains(id));
        for other in others {
            let gain = outcome.gain(other).unwrap();
            prop_assert!(gains.iter().all(|more| *more >= gain) && (gainers.len() == 3 || gain.is_zero()));
        }
    }

    #[test]
    fn the_order_does_not_change_the_end((instrument, members, measures) in any_case(), turn in any::<prop::sample::Index>()) {
        let cohort = cohort_of(instrument, &members);
        let mut other = measures.clone();
        other.reverse();
        if !other.is_empty() {
            let turn = turn.index(other.len());
            other.rotate_left(turn);
        }
        prop_assert_eq!(Outcome::new(&cohort, &other), Outcome::new(&cohort, &measures));
    }

    #[test]
    fn more_never_lowers_anyone((instrument, members, measures) in any_case()) {
        let cohort = cohort_of(instrument, &members);
        let mut last = indexes(&cohort, &[]);
        for count in 1..=measures.len() {
            let next = indexes(&cohort, &measures[..count]);
            prop_assert!(last.iter().zip(&next).all(|(last, next)| last <= next));
            last = next;
        }
        prop_assert!(measures.is_empty() || Outcome::new(&cohort, &measures).crossings().iter().all(|crossing| crossing.from < crossing.to));
    }

    #[test]
    fn slices_give_the_whole((instrument, members, measures) in any_case(), rows in 1..5_usize) {
        let cohort = cohort_of(instrument, &members);
        let mut assessing = Assessing::new(&cohort, &measures);
        let mut left = cohort.len();
        while left > 0 {
            let now = assessing.advance(&cohort, rows);
            prop_assert_eq!(now, left.saturating_sub(rows));
            left = now;
        }
        prop_assert_eq!(assessing.finish(&cohort), Outcome::new(&cohort, &measures));
    }

    #[test]
    fn what_measures_add_makes_up_the_whole((instrument, members, measures) in any_case()) {
        let cohort = cohort_of(instrument, &members);
        let before = cohort.indexes();
        let whole = Outcome::new(&cohort, &measures);
        let reaching = whole.after().reaching(band(instrument)) - before.reaching(band(instrument));
        for sequence in [Sequence::AsListed, Sequence::ByMean, Sequence::ByReaching] {
            let parts = contributions(&cohort, &before, &measures, band(instrument), sequence);
            let mut places: Vec<_> = parts.iter().map(|part| part.measure).collect();
            prop_assert!(sequence != Sequence::AsListed || places.is_sorted());
            let mut so_far = Vec::new();
            for part in &parts {
                let alone = Outcome::new(&cohort, &measures[part.measure..=part.measure]);
                prop_assert_eq!(Some(part.alone.mean), alone.mean_gain().or(Some(part.alone.mean)));
                let last = Outcome::new(&cohort, &so_far);
                so_far.push(measures[part.measure].clone());
                let now = Outcome::new(&cohort, &so_far);
                if let (Some(last), Some(now)) = (last.after().mean(), now.after().mean()) {
                    prop_assert_eq!(part.on_top.mean, now.since(last));
                    // What is on top of others is never more than alone.
                    prop_assert!(part.on_top.mean <= part.alone.mean);
                }
            }
            prop_assert_eq!(parts.iter().map(|part| part.on_top.reaching).sum::<usize>(), reaching);
            places.sort_unstable();
            prop_assert_eq!(places, (0..measures.len()).collect::<Vec<_>>());
        }
        // The first by the mean is the one that adds most to it.
        if let Some(first) = contributions(&cohort, &before, &measures, band(instrument), Sequence::ByMean).first() {
            let most = (0..measures.len()).filter_map(|place| Outcome::new(&cohort, &measures[place..=place]).mean_gain()).max();
            prop_assert!(most.is_none_or(|most| most == first.on_top.mean));
        }
    }

    #[test]
    fn the_best_few_are_those_of_brute_force(case in any_case(), k in 0..7_usize, reaching in any::<bool>()) {
        let (instrument, members, measures) = &case;
        let goal = if reaching { Goal::Reaching } else { Goal::Mean };
        let (cohort, band) = (cohort_of(instrument, members), band(instrument));
        let (before, count) = (cohort.indexes(), f64::from(u32::try_from(members.len().max(1)).unwrap()));
        let (highest, most) = brute_force(&case, k, goal);
        let best = BestSearch::new(&cohort, measures, k, band, goal).finish(&cohort, &before, measures);
        prop_assert!(best.is_proven());
        let is_exact = matches!(best.proof, Proof::Every { .. });
        prop_assert!(is_exact);
        prop_assert_eq!(best.chosen.len(), k.min(measures.len()));
        let mean = |mean: Option<Score>| mean.map_or(0.0, Score::to_f64);
        prop_assert!((mean(best.mean) - highest / count).abs() < 1e-9, "{} {}", mean(best.mean), highest / count);
        prop_assert!(!reaching || best.reaching == most);
        let picked: Vec<_> = best.chosen.iter().map(|place| measures[*place].clone()).collect();
        let outcome = Outcome::new(&cohort, &picked);
        prop_assert_eq!((outcome.after().mean(), outcome.after().reaching(band)), (best.mean, best.reaching));
        prop_assert_eq!(outcome.mean_gain().unwrap_or(best.added.mean), best.added.mean);

        // One after the other: within what is proven.
        let mut search = BestSearch::one_by_one(measures, k, band, goal);
        let mut left = u64::MAX;
        while left > 0 {
            let now = search.advance(&cohort, &before, measures, 1);
            prop_assert!(now < left);
            left = now;
        }
        let greedy = search.finish(&cohort, &before, measures);
        prop_assert_eq!(greedy.chosen.len(), k.min(measures.len()));
        match greedy.proof {
            Proof::MeanAtMost(bound) if !members.is_empty() => {
                prop_assert!(best.mean.unwrap() <= bound);
                let (gained, most) = (mean(greedy.mean) - mean(before.mean()), highest / count - mean(before.mean()));
                prop_assert!(gained >= (1.0 - (-1.0_f64).exp()) * most - 1e-9);
                prop_assert!(!greedy.is_proven() || greedy.mean == best.mean);
            }
            Proof::ReachingAtMost(bound) => {
                prop_assert!(most <= bound && greedy.reaching <= most);
                prop_assert!(!greedy.is_proven() || greedy.reaching == most);
            }
            _ => prop_assert!(members.is_empty()),
        }
    }
}

#[test]
fn long_lists_are_searched_one_by_one() {
    let level = spbe().scale().max();
    let measures: Vec<_> =
        spbe().indicators().map(|(indicator, _)| Measure::new(vec![Lift { indicator, to: level }])).collect();
    let cohort = Cohort::example(spbe());
    let before = cohort.indexes();
    let search = BestSearch::new(&cohort, &measures, 20, band(spbe()), Goal::Mean);
    let best = search.finish(&cohort, &before, &measures);
    // Single indicators do not get into each other's way, so one after the other is the best, and proven to be.
    assert!(matches!(best.proof, Proof::MeanAtMost(bound) if Some(bound) == best.mean), "{best:?}");
    assert!(best.is_proven());
}

#[test]
fn two_measures_may_reach_what_neither_does() {
    // All at level 2 but for 0.60: levels 2 everywhere is 2.00; ten services to 5 give 2.825, six give 2.54.
    let two = Values::filled(spbe(), spbe().scale().level(2).unwrap());
    let cohort = cohort_of(spbe(), &[two]);
    let to = |numbers: std::ops::RangeInclusive<u8>, level| {
        let lift = |number: u8| Lift {
            indicator: spbe().indicator_numbered(&number.to_string()).unwrap(),
            to: spbe().scale().level(level).unwrap(),
        };
        Measure::new(numbers.map(lift).collect())
    };
    let measures = [to(42..=47, 4), to(1..=10, 5), to(21..=31, 4)];
    let before = cohort.indexes();
    let reaching = |k| {
        let search = BestSearch::one_by_one(&measures, k, band(spbe()), Goal::Reaching);
        let best = search.finish(&cohort, &before, &measures);
        (best.chosen, best.reaching, best.proof)
    };
    // 2 + 0.36, + 0.39, + 0.33: one is not enough, two are.
    assert_eq!(reaching(1), (vec![1], 0, Proof::ReachingAtMost(0)));
    assert_eq!(reaching(2), (vec![0, 1], 1, Proof::ReachingAtMost(1)));
}

#[test]
fn ready_measures_name_what_they_lift_and_why() {
    let ready = ReadyMeasures::from_json(READY_JSON, spbe()).unwrap();
    let lifted = |id: &str| {
        let measure = ready.measures().iter().find(|measure| measure.id() == id).unwrap().measure();
        let number = |lift: &Lift| spbe().indicator(lift.indicator).unwrap().number().to_owned();
        measure.lifts().iter().map(number).collect::<Vec<_>>().join(" ")
    };
    for (id, expected) in [
        ("poverty-reduction", "18 23 32 33 42 45 46 47"),
        ("economic-growth", "18 35 43 44 45 46 47"),
        ("government-administration", "13 14 18 32 33 34 35 36 37 38 39 40 41"),
        ("administration", "32 33 34 35 36 37 38 39 40 41"),
        ("complaints", "42"),
        ("open-data", "43"),
        ("legal-documents", "44"),
        ("sector-services", "45 46 47"),
    ] {
        assert_eq!(lifted(id), expected, "{id}");
    }
    let agenda = ready.measures().iter().filter(|measure| measure.theme() == Theme::Agenda).count();
    assert_eq!((agenda, ready.measures().len()), (3, 8));
    for measure in ready.measures() {
        let single = measure.groups().iter().map(|group| group.lifts.len()).sum::<usize>();
        assert_eq!(single, measure.measure().lifts().len(), "an indicator twice in {}", measure.id());
    }
}

#[test]
fn a_faulty_file_of_measures_is_refused_with_every_fault() {
    let json = READY_JSON
        .replace("\"indicators\": \"42\"", "\"indicators\": \"42 48\"")
        .replacen("\"level\": 4", "\"level\": 6", 1)
        .replacen("\"theme\": \"services\"", "\"theme\": \"other\"", 1);
    let faults: Vec<_> =
        ReadyMeasures::from_json(&json, spbe()).unwrap_err().iter().map(ToString::to_string).collect();
    assert_eq!(
        faults,
        [
            "measures[0].lifts[0].level: found 6, expected a level of the scale",
            "measures[0].lifts[1].indicators: found 48, expected the number of an indicator",
            "measures[3].theme: found other, expected agenda or services",
            "measures[4].lifts[0].indicators: found 48, expected the number of an indicator",
        ]
    );
    let faults = ReadyMeasures::from_json(READY_JSON, pemdi()).unwrap_err();
    assert!(
        faults[0].to_string().starts_with("instrument: found permenpanrb-59-2020, expected"),
        "{}",
        faults[0]
    );
}

/// The question of the pilot: if we all share this service, who reaches Baik?
#[test]
fn the_example_shares_services_42_to_47() {
    let cohort = Cohort::example(spbe());
    let lift = |number: u8| Lift {
        indicator: spbe().indicator_numbered(&number.to_string()).unwrap(),
        to: spbe().scale().max(),
    };
    let outcome = Outcome::new(&cohort, &[Measure::new((42..=47).map(lift).collect())]);
    assert_eq!(outcome.before().band_counts(), [0, 0, 2, 1, 1]);
    let after: Vec<_> = cohort.ids().map(|id| outcome.after().index(id).unwrap()).collect();
    for ((id, before), after) in cohort.ids().map(|id| (id, cohort.values(id).unwrap())).zip(after) {
        let services = (42..=47).map(|number: u8| {
            let id = spbe().indicator_numbered(&number.to_string()).unwrap();
            u64::from(500 - before.get(id).unwrap().hundredths())
        });
        // Each level of one of them is 0.03.
        let gained = u32::try_from(services.sum::<u64>() * 3).unwrap();
        let before = assess(spbe(), &before).index().rounded(4).to_string();
        let expected = ten_thousandths(&before) + gained;
        assert_eq!(ten_thousandths(&after.rounded(4).to_string()), expected, "{id:?}");
    }
}

/// `2.6195` as 26 195.
fn ten_thousandths(text: &str) -> u32 {
    text.replace('.', "").parse().unwrap()
}
