//! What holds for all problems of all instruments, whatever the optimum is.

use proptest::prelude::*;
use spbe_index::plan::{Limit, Step};
use spbe_index::{Constraints, Effort, Efforts, IndicatorId, Instrument, Score, Target, assess};

use super::cases::Case;
use crate::support::{Numbers, any_instrument};

/// A problem on a real instrument, one of its indicators, and an index on its scale.
fn any_case() -> impl Strategy<Value = (Case, IndicatorId, Score)> {
    (any_instrument(), any::<u64>()).prop_map(|(instrument, seed)| {
        let mut numbers = Numbers(seed);
        let case = Case::drawn(instrument.clone(), &mut numbers);
        let ids = case.ids();
        let id = ids[numbers.up_to(u32::try_from(ids.len()).unwrap() - 1) as usize];
        let target = any_target(instrument, &mut numbers);
        (case, id, target)
    })
}

fn any_target(instrument: &Instrument, numbers: &mut Numbers) -> Score {
    let scale = instrument.scale();
    let span = u32::from(scale.max().hundredths() - scale.min().hundredths()) * 100;
    let units = u32::from(scale.min().hundredths()) * 100 + numbers.up_to(span);
    Target::parse(instrument, &format!("{}.{:04}", units / 10_000, units % 10_000)).unwrap().score(instrument)
}

fn doubled(case: &Case) -> Efforts {
    let mut efforts = case.efforts.clone();
    for id in case.ids() {
        for level in case.efforts.levels() {
            let effort = case.efforts.get(id, level).unwrap();
            efforts = efforts.with(id, level, effort + effort);
        }
    }
    efforts
}

/// The least effort; more than any when there is no plan.
fn least(case: &Case, target: Score) -> u64 {
    case.problem().frontier().least_effort(target).map_or(u64::MAX, Effort::hundredths)
}

fn limited(case: &Case, id: IndicatorId, limit: Limit) -> Case {
    Case { constraints: case.constraints.clone().with(id, limit), ..case.clone() }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn doubling_all_efforts_doubles_the_optimum((case, _, target) in any_case()) {
        let twice = Case { efforts: doubled(&case), ..case.clone() };
        match (case.plan(target), twice.plan(target)) {
            (Ok(plan), Ok(double)) => {
                prop_assert_eq!(double.effort.hundredths(), 2 * plan.effort.hundredths());
                prop_assert_eq!(case.rises(&double), case.rises(&plan));
            }
            (plan, double) => prop_assert_eq!(plan.is_err(), double.is_err()),
        }
    }

    #[test]
    fn a_lock_never_helps((case, id, target) in any_case()) {
        let locked = limited(&case, id, Limit { locked: true, ..Limit::default() });
        prop_assert!(least(&locked, target) >= least(&case, target));
    }

    #[test]
    fn a_looser_limit_never_hurts((case, id, target) in any_case()) {
        let (scale, present) = (case.instrument.scale(), case.present(id).hundredths());
        let ceilings = (present..=scale.max().hundredths()).filter_map(|hundredths| scale.value(hundredths)).step_by(if scale.is_whole() { 1 } else { 45 });
        let ceilings = ceilings.map(|ceiling| Limit { ceiling: Some(ceiling), rise: Some(2), ..Limit::default() });
        let rises = (0..6).map(|rise| Limit { rise: Some(rise), ..Limit::default() });
        for limits in [ceilings.collect::<Vec<_>>(), rises.collect()] {
            let efforts: Vec<_> = limits.iter().map(|limit| least(&limited(&case, id, *limit), target)).collect();
            prop_assert!(efforts.is_sorted_by(|tight, loose| tight >= loose), "{:?}", efforts);
        }
    }

    #[test]
    fn the_frontier_never_falls((case, _, _) in any_case()) {
        let points: Vec<_> = case.problem().frontier().points().collect();
        prop_assert!(points.is_sorted_by(|one, next| one.effort < next.effort && one.index < next.index));
        prop_assert!(points.first().is_some_and(|point| point.effort == Effort::ZERO));
    }

    #[test]
    fn asking_for_a_target_and_for_its_budget_agree((case, _, target) in any_case()) {
        let frontier = case.problem().frontier();
        match frontier.plan(target) {
            Ok(plan) => {
                let within = frontier.plan_within(plan.effort);
                prop_assert!(within.index >= plan.index && within.effort <= plan.effort);
                prop_assert_eq!(within.index >= target, true);
                if let Some(budget) = plan.effort.hundredths().checked_sub(1) {
                    let short = frontier.plan_within(Effort::from_hundredths(u32::try_from(budget).unwrap()));
                    prop_assert!(short.index < target);
                }
            }
            Err(unreachable) => {
                let all = frontier.plan_within(Effort::from_hundredths(u32::MAX));
                prop_assert_eq!(all, unreachable.best);
            }
        }
    }

    #[test]
    fn a_plan_keeps_to_its_limits_and_its_sums((case, _, target) in any_case()) {
        let plan = case.plan(target).unwrap_or_else(|unreachable| unreachable.best);
        let mut values = case.values.clone();
        for step in &plan.steps {
            prop_assert_eq!(case.present(step.indicator).max(values.get(step.indicator).unwrap_or(step.from)), step.from);
            values = values.with(step.indicator, Some(step.to));
        }
        for (id, rise) in case.ids().into_iter().zip(case.rises(&plan)) {
            let ladder = case.ladder(id);
            prop_assert!(rise <= ladder.len());
        }
        prop_assert_eq!(assess(&case.instrument, &values).index(), plan.index);
        prop_assert_eq!(&plan.applied(&case.values), &values);
        prop_assert_eq!(plan.steps.iter().map(|step| step.effort).sum::<Effort>(), plan.effort);
    }

    #[test]
    fn quick_wins_stand_in_the_order_of_what_they_pay((case, _, _) in any_case()) {
        let wins = case.problem().quick_wins();
        prop_assert_eq!(wins.len(), case.problem().open_indicators());
        let gain = |step: &Step| {
            let weight = case.instrument.indicator(step.indicator).unwrap().weight();
            u64::from(weight) * u64::from(step.to.hundredths() - step.from.hundredths())
        };
        for pair in wins.windows(2) {
            let (one, next) = (pair[0], pair[1]);
            let (first, second) = (gain(&one) * next.effort.hundredths(), gain(&next) * one.effort.hundredths());
            prop_assert!(first >= second);
            prop_assert!(first != second || gain(&one) >= gain(&next) || next.effort != one.effort);
        }
    }
}

#[test]
fn a_target_that_is_reached_already_needs_no_step() {
    for instrument in crate::support::instruments() {
        let case = Case::drawn(instrument.clone(), &mut Numbers(7));
        let present = assess(instrument, &case.values).index();
        let plan = case.plan(present).unwrap();
        assert_eq!((plan.steps.len(), plan.effort, plan.index), (0, Effort::ZERO, present));
        let locked = Constraints::each(instrument, &|_| Limit { locked: true, ..Limit::default() });
        assert_eq!(Case { constraints: locked, ..case }.plan(present).unwrap(), plan);
    }
}
