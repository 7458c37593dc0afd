//! Which claims to secure and how much to raise, against every set and every plan of small cases.

#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "targets are small")]

use proptest::prelude::*;
use spbe_index::risk::{Assessors, Candidate, Certainty, Claims, Odds, SafeFault, SafePlan, SafeRequest};
use spbe_index::{IndicatorId, Instrument, Score, Shifts, Value, Values, safe_plan, secure_claims};

use crate::risk::{CLOSE, Case, any_case};
use crate::support::{spbe, values};

fn chance(case: &Case, target: Score) -> f64 {
    case.claims().distribution().at_least(target)
}

fn with_sure(case: &Case, positions: &[usize]) -> Case {
    let mut sure = case.clone();
    for position in positions {
        sure.certainties[*position] = Certainty::Sure;
    }
    sure
}

/// Every set of at most `most` of the items.
fn sets(items: &[usize], most: usize) -> Vec<Vec<usize>> {
    let Some((first, rest)) = items.split_first().filter(|_| most > 0) else { return vec![Vec::new()] };
    let with = sets(rest, most - 1).into_iter().map(|set| [&[*first], set.as_slice()].concat());
    with.chain(sets(rest, most)).collect()
}

/// Candidates for a few indicators, and a target.
#[derive(Clone, Debug)]
struct Plan {
    case: Case,
    candidates: Vec<Vec<Candidate>>,
    target: Score,
    confidence: f64,
}

impl Plan {
    fn solve(&self, node_limit: usize) -> Result<SafePlan, SafeFault> {
        let (case, assessors) = (&self.case, self.case.assessors());
        safe_plan(&SafeRequest {
            instrument: case.instrument,
            candidates: &self.candidates,
            confirmed: &case.confirmed,
            assessors: &assessors,
            target: self.target,
            confidence: self.confidence,
            node_limit,
        })
    }

    /// The least effort of all plans that are sure enough, and the best chance of any.
    fn every(&self) -> (Option<u64>, f64) {
        let mut plans = vec![(self.case.values.clone(), 0)];
        for (position, candidates) in self.candidates.iter().enumerate().filter(|(_, some)| some.len() > 1) {
            let id = ids(self.case.instrument)[position];
            let raised = plans.iter().flat_map(|(values, effort)| {
                candidates
                    .iter()
                    .map(move |candidate| (values.with(id, candidate.value), effort + candidate.effort))
            });
            plans = raised.collect();
        }
        let chances: Vec<_> = plans
            .into_iter()
            .map(|(values, effort)| (chance(&Case { values, ..self.case.clone() }, self.target), effort))
            .collect();
        let enough = chances.iter().filter(|(chance, _)| *chance >= self.confidence - CLOSE);
        (
            enough.map(|(_, effort)| *effort).min(),
            chances.iter().map(|(chance, _)| *chance).fold(0.0, f64::max),
        )
    }
}

fn ids(instrument: &Instrument) -> Vec<IndicatorId> {
    instrument.indicators().map(|(id, _)| id).collect()
}

/// Rises of at most two levels for four of the claims, all of which may be shifted.
fn any_plan() -> impl Strategy<Value = Plan> {
    let efforts = prop::collection::vec((1_u64..5, 1_u64..5), 4);
    (any_case(6), efforts, 0.0..1.0_f64, prop::sample::select(vec![0.3, 0.5, 0.8, 0.95])).prop_map(
        |(case, efforts, way, confidence)| {
            let scale = case.instrument.scale();
            let sure = |id: IndicatorId| case.certainties[id.position()];
            let stays = |(id, value)| vec![Candidate { value, effort: 0, certainty: sure(id) }];
            let mut candidates: Vec<_> = case.values.iter().map(stays).collect();
            let open =
                (0..candidates.len()).filter(|position| case.certainties[*position] != Certainty::Sure);
            for (position, (first, second)) in open.zip(efforts) {
                let value = case.values.get(ids(case.instrument)[position]).unwrap_or(scale.min());
                for (levels, effort) in [(1, first), (2, first + second)] {
                    let raised = scale.value(value.hundredths() + 100 * levels);
                    let certainty = case.certainties[position];
                    candidates[position].extend(raised.map(|value| Candidate {
                        value: Some(value),
                        effort,
                        certainty,
                    }));
                }
            }
            // A target between what is expected now and after all rises leaves something to choose.
            let raised = candidates
                .iter()
                .zip(ids(case.instrument))
                .fold(case.values.clone(), |values, (some, id)| values.with(id, some.last().unwrap().value));
            let low = case.claims().distribution().mean();
            let high = Case { values: raised, ..case.clone() }.claims().distribution().mean();
            let target = Score::from_hundredths(((low + way * (high - low)) * 100.0).round() as u32);
            Plan { case, candidates, target, confidence }
        },
    )
}

/// One outcome alone, but not the claimed one.
#[test]
fn claims_that_are_sure_to_be_cut_can_be_secured() {
    let values = Values::filled(spbe(), spbe().scale().level(3).unwrap());
    let mut certainties = vec![Certainty::Sure; 47];
    certainties[4] = Certainty::Likely;
    certainties[40] = Certainty::Likely;
    let always_one_lower = Odds::of_counts([0, 1, 0, 0, 0]);
    let assessors = Assessors::alike(Shifts::none().with(3, always_one_lower));
    let claims = Claims::new(spbe(), &values, &certainties, &assessors).unwrap();
    let secured = secure_claims(&claims, Score::from_hundredths(300), 2);
    assert_eq!((secured.before, secured.after), (0.0, 1.0));
    assert_eq!(secured.indicators.iter().map(|id| id.position()).collect::<Vec<_>>(), [4, 40]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_claims_to_secure_are_the_best_of_all_sets(case in any_case(7), most in 0..4_usize, target in 150..420_u32) {
        let target = Score::from_hundredths(target);
        let secured = secure_claims(&case.claims(), target, most);
        let positions: Vec<_> = secured.indicators.iter().map(|id| id.position()).collect();
        let open: Vec<_> = (0..case.certainties.len()).filter(|at| case.certainties[*at] != Certainty::Sure).collect();
        let best = sets(&open, most).iter().map(|set| chance(&with_sure(&case, set), target)).fold(0.0, f64::max);
        prop_assert!(secured.is_best && positions.len() <= most);
        prop_assert!((secured.before - chance(&case, target)).abs() < CLOSE);
        prop_assert!((secured.after - best).abs() < 2.0 * CLOSE);
        prop_assert!((secured.after - chance(&with_sure(&case, &positions), target)).abs() < CLOSE);
    }

    #[test]
    fn a_safe_plan_takes_the_least_effort_of_all_plans(plan in any_plan()) {
        match (plan.solve(100_000), plan.every()) {
            (Ok(safe), (Some(least), _)) => {
                prop_assert_eq!((safe.effort, safe.proven), (least, least));
                let case = Case { values: safe.values.clone(), ..plan.case.clone() };
                prop_assert!((safe.chance - chance(&case, plan.target)).abs() < CLOSE);
                prop_assert!(safe.chance >= plan.confidence - CLOSE);
            }
            (Err(SafeFault::Unreachable { at_most, .. }), (None, best)) => {
                prop_assert!(best <= at_most + 1e-9);
            }
            (plan, every) => prop_assert!(false, "{plan:?}, but {every:?}"),
        }
    }

    #[test]
    fn what_is_proven_without_a_search_holds(plan in any_plan()) {
        if let (Ok(safe), (Some(least), _)) = (plan.solve(0), plan.every()) {
            prop_assert!(safe.proven <= least && least <= safe.effort);
        }
    }
}

/// Levels 2 and 3 by turns, with a level more and its effort to choose everywhere.
fn whole_instrument(confidence: f64, effort: impl Fn(usize, u64) -> u64) -> Plan {
    let levels: Vec<u16> = (0..47).map(|position| 200 + 100 * (position % 2)).collect();
    let case = Case {
        instrument: spbe(),
        values: values(spbe(), levels),
        confirmed: Values::empty(spbe()),
        certainties: vec![Certainty::Likely; 47],
        shifts: Shifts::published(),
        moods: [25, 50, 25],
    };
    let scale = spbe().scale();
    let from = |value: Option<Value>| scale.levels().filter(move |level| Some(*level) >= value).zip(0..);
    let candidates = case.values.iter().map(|(id, value)| {
        from(value)
            .map(|(level, steps)| {
                let effort = effort(id.position(), steps);
                Candidate { value: Some(level), effort, certainty: Certainty::Likely }
            })
            .collect()
    });
    let candidates = candidates.collect();
    Plan { case, candidates, target: Score::from_hundredths(260), confidence }
}

#[test]
fn a_whole_instrument_is_planned_and_proven() {
    let plan = whole_instrument(0.8, |_, steps| steps);
    let safe = plan.solve(2_000).unwrap();
    let case = Case { values: safe.values.clone(), ..plan.case.clone() };
    assert!((safe.chance - chance(&case, plan.target)).abs() < CLOSE && safe.chance >= 0.8);
    assert!(chance(&plan.case, plan.target) < 0.8);
    assert_eq!(safe.proven, safe.effort);
    // Being surer takes no less effort.
    let surer = whole_instrument(0.95, |_, steps| steps).solve(2_000).unwrap();
    assert!(surer.effort > safe.effort && surer.chance >= 0.95);
}

#[test]
fn above_an_official_result_a_whole_instrument_is_planned_and_proven() {
    let mut plan = whole_instrument(0.8, |_, steps| steps);
    plan.target = Score::from_hundredths(300);
    let open = plan.solve(2_000).unwrap();
    plan.case.confirmed = plan.case.values.clone();
    let safe = plan.solve(2_000).unwrap();
    let case = Case { values: safe.values.clone(), ..plan.case.clone() };
    assert!((safe.chance - chance(&case, plan.target)).abs() < CLOSE && safe.chance >= 0.8);
    assert_eq!(safe.proven, safe.effort);
    // What was confirmed needs no margin.
    assert!(safe.effort < open.effort, "{} of {}", safe.effort, open.effort);
}

#[test]
fn efforts_of_any_size_leave_a_small_gap_at_most() {
    let mut plan = whole_instrument(0.9, |position, steps| steps * (1_000 + 37 * position as u64 % 501));
    plan.case.moods = [0, 1, 0];
    let safe = plan.solve(2_000).unwrap();
    assert!(safe.chance >= 0.9 && safe.proven <= safe.effort);
    assert!(safe.proven * 10 >= safe.effort * 9, "{} proven of {}", safe.proven, safe.effort);
}

#[test]
fn a_plan_that_cannot_be_sure_enough_is_refused() {
    let mut plan = whole_instrument(0.8, |_, steps| steps);
    plan.target = Score::from_hundredths(480);
    let Err(SafeFault::Unreachable { best, at_most }) = plan.solve(2_000) else {
        panic!("no plan reaches 4.80")
    };
    assert!(best <= at_most && at_most < 0.8);
    plan.candidates.pop();
    let count = SafeFault::Count { expected: 47, found: 46 };
    assert_eq!(plan.solve(0), Err(count));
    plan.candidates.push(Vec::new());
    assert_eq!(plan.solve(0).unwrap_err().to_string(), "indicator 47 has no candidate");
}

#[test]
fn many_kinds_of_claims_are_secured_one_after_the_other() {
    let levels: Vec<u16> = (0..47).map(|position| 200 + 100 * (position % 4)).collect();
    let certainties =
        (0..47).map(|position| if position % 3 == 0 { Certainty::Doubtful } else { Certainty::Likely });
    let case = Case {
        instrument: spbe(),
        values: values(spbe(), levels),
        confirmed: Values::empty(spbe()),
        certainties: certainties.collect(),
        shifts: Shifts::published(),
        moods: [0, 1, 0],
    };
    let target = Score::from_hundredths(290);
    let secured = secure_claims(&case.claims(), target, 5);
    assert!(!secured.is_best && secured.indicators.len() == 5);
    let mut chosen: Vec<usize> = Vec::new();
    let mut after = secured.before;
    for _ in 0..5 {
        let with = |at: &usize| chance(&with_sure(&case, &[chosen.as_slice(), &[*at]].concat()), target);
        let best =
            (0..47).filter(|at| !chosen.contains(at)).max_by(|one, other| with(one).total_cmp(&with(other)));
        after = with(&best.unwrap());
        chosen.push(best.unwrap());
    }
    assert!((secured.after - after).abs() < CLOSE && after > secured.before);
}
