//! Small problems, where every choice can be looked at.

use spbe_index::{Effort, Score, assess};

use super::cases::{Case, Choice};
use crate::support::Numbers;

/// So many problems are drawn.
const CASES: u64 = 3000;

fn best(choices: &[Choice], will_do: impl Fn(&Choice) -> bool) -> Option<&Choice> {
    choices.iter().filter(|choice| will_do(choice)).min_by_key(|choice| choice.rank())
}

fn each_case(check: impl Fn(&Case, &[Choice], &mut Numbers)) {
    for seed in 0..CASES {
        let mut numbers = Numbers(seed);
        let case = Case::small(&mut numbers);
        check(&case, &case.choices(), &mut numbers);
    }
}

fn any_of<'choices>(choices: &'choices [Choice], numbers: &mut Numbers) -> &'choices Choice {
    &choices[numbers.up_to(u32::try_from(choices.len()).unwrap() - 1) as usize]
}

#[test]
fn the_plan_is_the_best_of_all_choices_that_reach_the_target() {
    each_case(|case, choices, numbers| {
        let goal = any_of(choices, numbers);
        let plan = case.plan(case.index(goal)).unwrap();
        let best = best(choices, |choice| choice.sum >= goal.sum).unwrap();
        assert_eq!(case.rises(&plan), best.rises, "{case:?}");
        assert_eq!(plan.effort.hundredths(), best.effort);
        assert_eq!(plan.index, case.index(best));
        assert_eq!(assess(&case.instrument, &plan.applied(&case.values)).index(), plan.index);
    });
}

#[test]
fn the_plan_for_a_budget_has_the_highest_index_of_all_choices_within_it() {
    each_case(|case, choices, numbers| {
        let budget = numbers.up_to(3000);
        let within = |choice: &&Choice| choice.effort <= u64::from(budget);
        let most = choices.iter().filter(within).map(|choice| choice.sum).max().unwrap();
        let best = best(choices, |choice| within(&choice) && choice.sum == most).unwrap();
        let plan = case.problem().frontier().plan_within(Effort::from_hundredths(budget));
        assert_eq!(case.rises(&plan), best.rises, "{case:?}");
    });
}

#[test]
fn the_frontier_has_every_index_with_its_least_effort() {
    each_case(|case, choices, _| {
        let frontier = case.problem().frontier();
        for choice in choices {
            let least =
                choices.iter().filter(|other| other.sum >= choice.sum).map(|other| other.effort).min();
            assert_eq!(frontier.least_effort(case.index(choice)).map(Effort::hundredths), least);
        }
        let is_corner = |choice: &&Choice| {
            let beats = |other: &Choice| {
                (other.effort <= choice.effort && other.sum > choice.sum)
                    || (other.effort < choice.effort && other.sum >= choice.sum)
            };
            !choices.iter().any(beats)
        };
        let corner = |choice: &Choice| (choice.effort, choice.sum, case.index(choice));
        let mut corners: Vec<_> = choices.iter().filter(is_corner).map(corner).collect();
        corners.sort_by_key(|(effort, _, _)| *effort);
        corners.dedup();
        let points: Vec<_> =
            frontier.points().map(|point| (point.effort.hundredths(), point.index)).collect();
        assert_eq!(points, corners.into_iter().map(|(effort, _, index)| (effort, index)).collect::<Vec<_>>());
    });
}

#[test]
fn an_index_above_all_choices_is_out_of_reach() {
    each_case(|case, choices, _| {
        let highest = choices.iter().map(|choice| choice.sum).max().unwrap();
        let best = best(choices, |choice| choice.sum == highest).unwrap();
        let top = Score::from_hundredths(u32::from(case.instrument.scale().max().hundredths()));
        let Err(unreachable) = case.plan(top) else { return assert_eq!(case.index(best), top) };
        assert_eq!(case.rises(&unreachable.best), best.rises);
        assert!(case.index(best) < top);
    });
}

#[test]
fn the_fewest_steps_are_the_fewest_of_all_choices() {
    each_case(|case, choices, numbers| {
        let goal = any_of(choices, numbers);
        let steps = |choice: &Choice| choice.rises.iter().sum::<usize>();
        let fewest = choices.iter().filter(|choice| choice.sum >= goal.sum).map(steps).min();
        assert_eq!(case.problem().frontier().fewest_steps(case.index(goal)), fewest);
    });
}
