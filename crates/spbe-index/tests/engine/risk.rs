//! The distribution of the final index against a sum over all outcomes, closed forms and samples.

#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "weights and draws are small"
)]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use proptest::prelude::*;
use spbe_index::risk::{Certainty, Odds};
use spbe_index::{Assessors, Claims, Instrument, Score, Shifts, Values};

use crate::oracle::Oracle;
use crate::support::{Numbers, any_instrument, any_value, instruments, pemdi, spbe, spbe_2018, values};

/// Rounding may leave this much of a probability.
pub(crate) const CLOSE: f64 = 1e-12;

/// Built once: counting all vectors takes longer than the tests.
static ORACLES: LazyLock<[Oracle; 3]> =
    LazyLock::new(|| [Oracle::spbe(), Oracle::pemdi(), Oracle::spbe_2018()]);

fn oracle(instrument: &Instrument) -> &'static Oracle {
    ORACLES.iter().find(|oracle| oracle.instrument.id() == instrument.id()).unwrap()
}

/// Claims with a few that may be shifted; all others are sure.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) instrument: &'static Instrument,
    pub(crate) values: Values,
    /// What an official result confirmed.
    pub(crate) confirmed: Values,
    pub(crate) certainties: Vec<Certainty>,
    pub(crate) shifts: Shifts,
    pub(crate) moods: [u32; 3],
}

impl Case {
    pub(crate) fn assessors(&self) -> Assessors {
        Assessors::mixed(&self.shifts, self.moods)
    }

    pub(crate) fn claims(&self) -> Claims {
        let (confirmed, assessors) = (&self.confirmed, self.assessors());
        Claims::above(self.instrument, confirmed, &self.values, &self.certainties, &assessors).unwrap()
    }

    fn hundredths(&self) -> Vec<i32> {
        let floor = self.instrument.scale().min();
        self.values.iter().map(|(_, value)| value.unwrap_or(floor).hundredths().into()).collect()
    }

    /// Every final index in billionths of a level with its probability, by going through all outcomes.
    fn outcomes(&self) -> BTreeMap<u64, f64> {
        let oracle = oracle(self.instrument);
        let mut all = BTreeMap::new();
        let weight: u32 = self.moods.iter().sum();
        for (mood, part) in self.moods.into_iter().enumerate() {
            let probability = if weight == 0 {
                f64::from(u8::from(mood == 1))
            } else {
                f64::from(part) / f64::from(weight)
            };
            let mut sums = BTreeMap::from([(0_u64, probability)]);
            // What is sure first, so that the many sums come last.
            let mut claims: Vec<_> = self.hundredths().into_iter().enumerate().collect();
            claims.sort_by_key(|(position, _)| self.certainties[*position] != Certainty::Sure);
            for (position, claim) in claims {
                let mut next = BTreeMap::new();
                for (end, probability) in self.ends(position, claim, mood) {
                    for (sum, before) in &sums {
                        let contribution = oracle.weights[position] as u64 * u64::try_from(end).unwrap();
                        *next.entry(sum + contribution).or_insert(0.0) += before * probability;
                    }
                }
                sums = next;
            }
            for (sum, probability) in sums {
                *all.entry(billionths(oracle, sum)).or_insert(0.0) += probability;
            }
        }
        all.retain(|_, probability| *probability > 0.0);
        all
    }

    /// Where one claim may end, from the words of the documentation.
    fn ends(&self, position: usize, claim: i32, mood: usize) -> Vec<(i32, f64)> {
        let scale = self.instrument.scale();
        let certainty = self.certainties.get(position).copied().unwrap_or_default();
        if certainty == Certainty::Sure || self.values.iter().nth(position).unwrap().1.is_none() {
            return vec![(claim, 1.0)];
        }
        let confirmed = self.confirmed.iter().nth(position).unwrap().1;
        if confirmed.is_some_and(|confirmed| claim <= confirmed.hundredths().into()) {
            return vec![(claim, 1.0)];
        }
        let floor = i32::from(confirmed.unwrap_or(scale.min()).hundredths());
        let level = u8::try_from((claim + 50) / 100).unwrap();
        let mut shifts: Vec<(i32, f64)> = (-2..=2).zip(self.shifts.odds(level).probabilities()).collect();
        let half = |shifts: Vec<(i32, f64)>, change: fn(i32) -> i32| -> Vec<(i32, f64)> {
            shifts
                .into_iter()
                .flat_map(|(shift, chance)| [(shift, chance / 2.0), (change(shift), chance / 2.0)])
                .collect()
        };
        let lower: fn(i32) -> i32 = |shift| (shift - 1).max(-2);
        match mood {
            0 => shifts = half(shifts, |shift| if shift < 0 { shift + 1 } else { shift }),
            2 => shifts = half(shifts, lower),
            _ => {}
        }
        if certainty == Certainty::Doubtful {
            shifts = half(shifts, lower);
        }
        let clamp = |end: i32| end.clamp(floor, scale.max().hundredths().into());
        shifts.into_iter().map(|(shift, chance)| (clamp(claim + 100 * shift), chance)).collect()
    }
}

/// A weighted sum of hundredths of a level as an index in billionths, rounded half up.
fn billionths(oracle: &Oracle, sum: u64) -> u64 {
    let one = oracle.one as u128 * if oracle.instrument.indicators().len() == 20 { 1 } else { 100 };
    u64::try_from((2_000_000_000 * u128::from(sum) + one) / (2 * one)).unwrap()
}

pub(crate) fn units(score: Score) -> u64 {
    score.rounded(9).to_string().replace('.', "").parse().unwrap()
}

pub(crate) fn any_odds() -> impl Strategy<Value = Odds> {
    prop::array::uniform5(0_u32..5).prop_map(Odds::of_counts)
}

pub(crate) fn any_shifts() -> impl Strategy<Value = Shifts> {
    prop::collection::vec(any_odds(), 6).prop_map(|rows| {
        (0..).zip(rows).fold(Shifts::none(), |shifts, (level, odds)| shifts.with(level, odds))
    })
}

fn any_certainty() -> impl Strategy<Value = Certainty> {
    prop::sample::select(vec![Certainty::Likely, Certainty::Doubtful])
}

/// A self-assessment, of which nothing was confirmed; a result of some indicators or of all.
fn any_confirmed(instrument: &'static Instrument) -> impl Strategy<Value = Vec<Option<spbe_index::Value>>> {
    let one = (0_u8..100, any_value(instrument));
    let all = prop::collection::vec(one, instrument.indicators().len());
    (prop::sample::select(vec![0, 50, 100]), all).prop_map(|(share, all)| {
        all.into_iter().map(|(draw, value)| (draw < share).then_some(value)).collect()
    })
}

/// Cases of which at most `open` claims may be shifted.
pub(crate) fn any_case(open: usize) -> impl Strategy<Value = Case> {
    any_instrument().prop_flat_map(move |instrument| {
        let count = instrument.indicators().len();
        let moods = prop::sample::select(vec![[0, 1, 0], [1, 0, 0], [20, 50, 30], [0, 0, 0], [0, 1, 1]]);
        (
            prop::collection::vec(prop::option::weighted(0.9, any_value(instrument)), count),
            any_confirmed(instrument),
            prop::collection::vec((0..count, any_certainty()), open),
            any_shifts(),
            moods,
        )
            .prop_map(move |(values, confirmed, open, shifts, moods)| {
                let mut certainties = vec![Certainty::Sure; count];
                for (position, certainty) in open {
                    certainties[position] = certainty;
                }
                let values = Values::new(instrument, values).unwrap();
                let confirmed = Values::new(instrument, confirmed).unwrap();
                Case { instrument, values, confirmed, certainties, shifts, moods }
            })
    })
}

fn bounds(instrument: &Instrument) -> [u64; 4] {
    if instrument.indicators().len() == 20 { [150, 250, 350, 400] } else { [180, 260, 350, 420] }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn it_is_the_sum_over_all_outcomes(case in any_case(6)) {
        let distribution = case.claims().distribution();
        let outcomes = case.outcomes();
        let points: Vec<_> = distribution.points().collect();
        let indexes: Vec<_> = points.iter().map(|(index, _)| units(*index)).collect();
        prop_assert_eq!(indexes, outcomes.keys().copied().collect::<Vec<_>>());
        for ((index, probability), expected) in points.iter().zip(outcomes.values()) {
            prop_assert!((probability - expected).abs() < CLOSE);
            let above: f64 = outcomes.range(units(*index)..).map(|(_, probability)| probability).sum();
            prop_assert!((distribution.at_least(*index) - above).abs() < CLOSE);
        }
        let [cukup, baik, sangat, memuaskan] = bounds(case.instrument).map(|bound| bound * 10_000_000);
        let bands = [0..cukup, cukup..baik, baik..sangat, sangat..memuaskan, memuaskan..u64::MAX];
        for (band, range) in distribution.bands().iter().zip(bands) {
            let expected: f64 = outcomes.range(range).map(|(_, probability)| probability).sum();
            prop_assert!((band - expected).abs() < CLOSE);
        }
        let from = Score::from_hundredths(200);
        let expected: f64 = outcomes.range(2_000_000_000..3_500_000_000).map(|(_, probability)| probability).sum();
        prop_assert!((distribution.between(from, Score::from_hundredths(350)) - expected).abs() < CLOSE);
    }

    #[test]
    fn a_quantile_is_the_smallest_index_that_holds_enough(case in any_case(6), q in 0.0..1.0_f64) {
        let distribution = case.claims().distribution();
        let outcomes = case.outcomes();
        for q in [q, 0.05, 0.5, 0.95, 0.0, 1.0] {
            let (mut below, mut expected) = (0.0, 0);
            for (&index, probability) in &outcomes {
                below += probability;
                expected = index;
                if below >= q - CLOSE {
                    break;
                }
            }
            prop_assert_eq!(units(distribution.quantile(q)), expected, "{}", q);
        }
    }

    #[test]
    fn mean_variance_and_shares_are_the_closed_forms(case in any_case(60)) {
        let claims = case.claims();
        let (distribution, influences) = (claims.distribution(), claims.influences(Score::from_hundredths(260)));
        let oracle = oracle(case.instrument);
        let total: f64 = oracle.weights.iter().map(|weight| *weight as f64).sum();
        let all = f64::from(case.moods.iter().sum::<u32>());
        let (mut own, mut means) = (vec![0.0; oracle.weights.len()], Vec::new());
        for mood in 0..3 {
            let probability = if all == 0.0 { f64::from(u8::from(mood == 1)) } else { f64::from(case.moods[mood]) / all };
            let mut mean = 0.0;
            for (position, claim) in case.hundredths().into_iter().enumerate() {
                let ends = case.ends(position, claim, mood);
                let expected: f64 = ends.iter().map(|(end, chance)| f64::from(*end) / 100.0 * chance).sum();
                let square: f64 = ends.iter().map(|(end, chance)| (f64::from(*end) / 100.0 - expected).powi(2) * chance).sum();
                let weight = oracle.weights[position] as f64 / total;
                mean += weight * expected;
                own[position] += probability * weight * weight * square;
            }
            means.push((probability, mean));
        }
        let mean: f64 = means.iter().map(|(probability, mean)| probability * mean).sum();
        let common: f64 = means.iter().map(|(probability, one)| probability * (one - mean).powi(2)).sum();
        let variance = own.iter().sum::<f64>() + common;
        prop_assert!((distribution.mean() - mean).abs() < CLOSE);
        prop_assert!((distribution.variance() - variance).abs() < CLOSE);
        prop_assert!((influences.variance - variance).abs() < CLOSE);
        if variance > 1e-9 {
            prop_assert!((influences.common_share - common / variance).abs() < 1e-9);
            for influence in &influences.indicators {
                let expected = own[influence.indicator.position()] / variance;
                prop_assert!((influence.variance_share - expected).abs() < 1e-9);
            }
        }
    }

    #[test]
    fn what_is_not_raised_above_an_official_result_stands(case in any_case(60)) {
        let values = case.values.iter().zip(case.confirmed.iter());
        let lower = values.fold(case.values.clone(), |lower, ((id, value), (_, confirmed))| {
            lower.with(id, value.filter(|_| confirmed >= value).or(confirmed))
        });
        let index = spbe_index::assess(case.instrument, &lower).index();
        let case = Case { values: lower, ..case };
        prop_assert_eq!(case.claims().distribution().points().collect::<Vec<_>>(), [(index, 1.0)]);
        prop_assert!(case.claims().influences(index).indicators.iter().all(|one| (one.if_cut, one.if_sure) == (1.0, 1.0)));
    }

    #[test]
    fn a_confirmed_level_lowers_no_chance_where_nobody_gives_more_than_is_asked(case in any_case(30), cuts in prop::collection::vec((0_u32..5, 0_u32..5, 1_u32..5), 6)) {
        let rows = (0..).zip(cuts);
        let shifts = rows.fold(Shifts::none(), |shifts, (level, (two, one, none))| {
            shifts.with(level, Odds::of_counts([two, one, none, 0, 0]))
        });
        let case = Case { shifts, ..case };
        let above = case.claims().distribution();
        let open = Claims::new(case.instrument, &case.values, &case.certainties, &case.assessors()).unwrap().distribution();
        for (index, _) in above.points().chain(open.points()) {
            prop_assert!(above.at_least(index) >= open.at_least(index) - CLOSE);
        }
    }

    #[test]
    fn all_probabilities_make_one(case in any_case(60)) {
        let distribution = case.claims().distribution();
        let total: f64 = distribution.points().map(|(_, probability)| probability).sum();
        prop_assert!((total - 1.0).abs() < CLOSE);
        prop_assert!((distribution.bands().iter().sum::<f64>() - 1.0).abs() < CLOSE);
        prop_assert!((distribution.at_least(Score::from_hundredths(0)) - 1.0).abs() < CLOSE);
    }

    #[test]
    fn what_if_one_claim_is_settled_is_the_sum_over_all_other_outcomes(case in any_case(5), target in 120..450_u32) {
        let target = Score::from_hundredths(target);
        let influences = case.claims().influences(target);
        let chance = |case: &Case| -> f64 {
            case.outcomes().range(units(target)..).map(|(_, probability)| probability).sum()
        };
        prop_assert!((influences.chance - chance(&case)).abs() < CLOSE);
        prop_assert_eq!(influences.indicators.len(), case.instrument.indicators().len());
        for influence in influences.indicators.iter().take(4) {
            let mut settled = case.clone();
            settled.certainties[influence.indicator.position()] = Certainty::Sure;
            prop_assert!((influence.if_sure - chance(&settled)).abs() < CLOSE);
            let scale = case.instrument.scale();
            let claim = case.values.get(influence.indicator).unwrap_or(scale.min()).hundredths();
            let confirmed = case.confirmed.get(influence.indicator).unwrap_or(scale.min()).hundredths();
            let floor = confirmed.min(claim).max(scale.min().hundredths());
            let cut = scale.value(claim.saturating_sub(100).max(floor));
            settled.values = settled.values.with(influence.indicator, cut);
            prop_assert!((influence.if_cut - chance(&settled)).abs() < CLOSE);
        }
        for pair in influences.indicators.windows(2) {
            prop_assert!(pair[0].if_sure >= pair[1].if_sure);
        }
    }

    #[test]
    fn a_better_claim_lowers_no_chance_where_no_level_is_reversed(case in any_case(30), odds in any_odds(), tilt in any_shifts()) {
        // The same shifts for all levels never reverse two; a table at random may, and then says so.
        let same = (0..6).fold(Shifts::none(), |shifts, level| shifts.with(level, odds));
        for shifts in [same.clone(), tilt] {
            let scale = case.instrument.scale();
            let whole = |value: spbe_index::Value| scale.level(u8::try_from(value.hundredths() / 100).unwrap()).unwrap();
            let mut before = Case { shifts: shifts.clone(), ..case.clone() };
            for (id, value) in case.values.iter() {
                before.values = before.values.with(id, Some(whole(value.unwrap_or(scale.min()))));
            }
            let (id, value) = before.values.iter().find(|(id, value)| {
                value.unwrap() < scale.max() && case.certainties[id.position()] != Certainty::Sure
            }).unwrap_or_else(|| before.values.iter().next().unwrap());
            let Some(next) = scale.value(value.unwrap().hundredths() + 100) else { continue };
            let after = Case { values: before.values.with(id, Some(next)), ..before.clone() };
            // Tilted and doubtful odds are other odds, so the condition is theirs to meet.
            let tables: Vec<_> = before.assessors().moods().iter().map(|(_, shifts)| shifts.clone()).collect();
            let doubtful = tables.iter().map(|shifts| shifts.tilted(spbe_index::risk::Severity::STRICT));
            let is_reversed = tables.iter().cloned().chain(doubtful).any(|shifts| shifts.reversals(scale).next().is_some());
            prop_assert!(!(is_reversed && shifts == same));
            if is_reversed {
                continue;
            }
            let (low, high) = (before.claims().distribution(), after.claims().distribution());
            for (index, _) in low.points().chain(high.points()) {
                prop_assert!(high.at_least(index) >= low.at_least(index) - CLOSE);
            }
        }
    }
}

/// With numbers by hand: everything was confirmed at 3 but indicator 2, which nobody confirmed.
#[test]
fn a_claim_never_ends_below_what_was_confirmed() {
    let cut = Odds::of_counts([1, 1, 2, 0, 0]);
    let raise = Odds::of_counts([0, 0, 1, 1, 0]);
    let shifts = Shifts::none().with(2, raise).with(3, cut).with(4, cut).with(5, cut);
    let assessors = Assessors::alike(shifts);
    let weights = &oracle(spbe()).weights;
    let all: u64 = weights.iter().map(|weight| *weight as u64).sum();
    let none = (3, vec![(3, 1.0)]);
    for (position, (claim, expected)) in [
        (0, (5, vec![(3, 0.25), (4, 0.25), (5, 0.5)])),
        (0, (4, vec![(3, 0.5), (4, 0.5)])),
        (0, none),
        // Given up on purpose, it is no claim: nobody raises it either.
        (0, (2, vec![(2, 1.0)])),
        (1, (4, vec![(2, 0.25), (3, 0.25), (4, 0.5)])),
        (1, (3, vec![(1, 0.25), (2, 0.25), (3, 0.5)])),
        (1, (2, vec![(2, 0.5), (3, 0.5)])),
    ] {
        let level = |level| spbe().scale().level(level);
        let id = |position| spbe().indicators().nth(position).unwrap().0;
        let base = Values::filled(spbe(), level(3).unwrap());
        let (confirmed, values) =
            (base.with(id(1), None), base.with(id(1), None).with(id(position), level(claim)));
        let claims = Claims::above(spbe(), &confirmed, &values, &[], &assessors).unwrap();
        let points: Vec<_> = claims.distribution().points().collect();
        assert_eq!(points.len(), expected.len(), "{claim} at {position}");
        for ((index, probability), (end, chance)) in points.iter().zip(expected) {
            // An empty indicator counts as 1.
            let other = if position == 1 { 0 } else { weights[1] as u64 };
            let mut sum = 300 * (all - weights[1] as u64) + 100 * other;
            if position == 1 {
                sum += 100 * end * weights[1] as u64;
            } else {
                sum = sum + 100 * end * weights[position] as u64 - 300 * weights[position] as u64;
            }
            assert_eq!(units(*index), billionths(oracle(spbe()), sum), "{claim} at {position}");
            assert!((probability - chance).abs() < CLOSE, "{claim} at {position}");
        }
    }
}

#[test]
fn between_levels_a_claim_falls_to_what_was_confirmed_between_levels() {
    let confirmed = values(pemdi(), vec![237; 20]);
    let values = values(pemdi(), vec![300; 20]);
    let always_cut = Assessors::alike(Shifts::none().with(3, Odds::of_counts([0, 1, 0, 0, 0])));
    let claims = Claims::above(pemdi(), &confirmed, &values, &[], &always_cut).unwrap();
    assert_eq!(claims.distribution().points().collect::<Vec<_>>(), [(Score::from_hundredths(237), 1.0)]);
}

#[test]
fn a_reversed_level_lowers_a_chance() {
    let shifts = Shifts::published();
    assert_eq!(
        shifts.reversals(spbe().scale()).map(spbe_index::Value::hundredths).collect::<Vec<_>>(),
        [300]
    );
    // One claim of 250 hundredths of a percent, all others sure at 4: is it confirmed at 4 at least?
    let mut certainties = vec![Certainty::Sure; 47];
    certainties[10] = Certainty::Likely;
    let chance = |claim: u16| {
        let values = values(spbe(), (0..47).map(|position| if position == 10 { claim } else { 400 }));
        let claims = Claims::new(spbe(), &values, &certainties, &Assessors::alike(shifts.clone())).unwrap();
        claims.distribution().at_least(Score::from_hundredths(400))
    };
    assert!((chance(200) - 1.0 / 9.0).abs() < CLOSE);
    assert!((chance(300) - 1.0 / 12.0).abs() < CLOSE);
}

#[test]
fn an_empty_indicator_and_sure_claims_leave_nothing_to_chance() {
    for instrument in instruments() {
        for (values, certainty) in [
            (Values::empty(instrument), Certainty::Likely),
            (Values::filled(instrument, instrument.scale().level(3).unwrap()), Certainty::Sure),
        ] {
            let certainties = vec![certainty; instrument.indicators().len()];
            let assessors = Assessors::alike(Shifts::published());
            let distribution =
                Claims::new(instrument, &values, &certainties, &assessors).unwrap().distribution();
            let index = spbe_index::assess(instrument, &values).index();
            assert_eq!(distribution.points().collect::<Vec<_>>(), [(index, 1.0)]);
            assert_eq!(distribution.quantile(0.5), index);
        }
    }
}

#[test]
fn samples_agree_within_their_own_error() {
    const SAMPLES: u32 = 20_000;
    for (instrument, seed) in [(spbe(), 7), (pemdi(), 8), (spbe_2018(), 9)] {
        let mut numbers = Numbers(seed);
        let scale = instrument.scale();
        let steps = u128::from((scale.max().hundredths() - scale.min().hundredths()) / scale.step()) + 1;
        let claims = (0..instrument.indicators().len())
            .map(|_| scale.min().hundredths() + scale.step() * u16::try_from(numbers.below(steps)).unwrap());
        let case = Case {
            instrument,
            values: values(instrument, claims.collect::<Vec<_>>()),
            confirmed: Values::filled(instrument, scale.level(2).unwrap()),
            certainties: Vec::new(),
            shifts: Shifts::published(),
            moods: [25, 50, 25],
        };
        let distribution = case.claims().distribution();
        let targets = [0.1, 0.3, 0.5, 0.7, 0.9].map(|q| distribution.quantile(q));
        let claims: Vec<_> = case.hundredths().into_iter().enumerate().collect();
        let ends = [0, 1, 2].map(|mood| {
            claims.iter().map(|(position, claim)| case.ends(*position, *claim, mood)).collect::<Vec<_>>()
        });
        let mut reached = [0_u32; 5];
        for _ in 0..SAMPLES {
            let index = sample(instrument, &ends, &mut numbers);
            for (reached, target) in reached.iter_mut().zip(targets) {
                *reached += u32::from(index >= units(target));
            }
        }
        for (reached, target) in reached.into_iter().zip(targets) {
            let (sampled, exact) = (f64::from(reached) / f64::from(SAMPLES), distribution.at_least(target));
            let error = (exact * (1.0 - exact) / f64::from(SAMPLES)).sqrt();
            assert!((sampled - exact).abs() < 4.5 * error, "{sampled} and {exact}");
        }
    }
}

/// One final index, drawn at random: for each mood and claim there is where it may end.
fn sample(instrument: &Instrument, ends: &[Vec<Vec<(i32, f64)>>; 3], numbers: &mut Numbers) -> u64 {
    let oracle = oracle(instrument);
    let mut draw = || numbers.below(1 << 53) as f64 / (1_u64 << 53) as f64;
    let mood = [0, 1, 1, 2][(draw() * 4.0) as usize];
    let mut sum = 0;
    for (ends, weight) in ends[mood].iter().zip(&oracle.weights) {
        let mut left = draw();
        let passed = |(_, chance): &&(i32, f64)| {
            left -= chance;
            left < 0.0
        };
        let (end, _) = ends.iter().find(passed).unwrap_or(ends.last().unwrap());
        sum += *weight as u64 * u64::try_from(*end).unwrap();
    }
    billionths(oracle, sum)
}
