//! Other plans: all good enough, no two alike, and as different as they say.

use spbe_index::Effort;
use spbe_index::plan::MOST_PLANS;

use super::cases::{Case, Choice};
use crate::support::Numbers;

/// Whether the target is missed without any one indicator's last step.
fn is_needed(case: &Case, choice: &Choice, goal: u64, choices: &[Choice]) -> bool {
    (0..case.ids().len()).filter(|place| choice.rises[*place] > 0).all(|place| {
        let mut fewer = choice.rises.clone();
        fewer[place] -= 1;
        choices.iter().find(|other| other.rises == fewer).is_some_and(|other| other.sum < goal)
    })
}

fn in_common(rises: &[usize], shown: &[Vec<usize>]) -> usize {
    shown.iter().map(|other| other.iter().zip(rises).map(|(one, other)| one.min(other)).sum::<usize>()).sum()
}

#[test]
fn with_no_margin_each_has_the_fewest_steps_in_common_with_those_before() {
    for seed in 0..1500 {
        let mut numbers = Numbers(seed);
        let case = Case::small(&mut numbers);
        let choices = case.choices();
        let goal = &choices[numbers.up_to(u32::try_from(choices.len()).unwrap() - 1) as usize];
        let plans = case.problem().frontier().alternatives(case.index(goal), Effort::ZERO);
        let least = plans[0].effort.hundredths();
        let is_equal = |choice: &&Choice| {
            choice.sum >= goal.sum && choice.effort == least && is_needed(&case, choice, goal.sum, &choices)
        };
        let equal: Vec<_> = choices.iter().filter(is_equal).collect();
        let mut shown = vec![case.rises(&plans[0])];
        for plan in &plans[1..] {
            let rises = case.rises(plan);
            let others = equal.iter().filter(|choice| !shown.contains(&choice.rises));
            assert_eq!(
                Some(in_common(&rises, &shown)),
                others.map(|choice| in_common(&choice.rises, &shown)).min()
            );
            assert!(equal.iter().any(|choice| choice.rises == rises) && !shown.contains(&rises));
            shown.push(rises);
        }
        let all = equal.iter().filter(|choice| choice.rises != shown[0]).count() + 1;
        assert_eq!(plans.len(), all.min(MOST_PLANS), "{case:?}");
    }
}

#[test]
fn with_a_margin_each_keeps_to_it_and_can_leave_no_step_out() {
    let mut beyond = 0;
    for seed in 0..1500 {
        let mut numbers = Numbers(seed);
        let case = Case::small(&mut numbers);
        let choices = case.choices();
        let goal = &choices[numbers.up_to(u32::try_from(choices.len()).unwrap() - 1) as usize];
        let margin = numbers.up_to(300);
        let plans = case.problem().frontier().alternatives(case.index(goal), Effort::from_hundredths(margin));
        let most = plans[0].effort.hundredths() + u64::from(margin);
        let mut shown = Vec::new();
        for (place, plan) in plans.iter().enumerate() {
            let rises = case.rises(plan);
            let choice = choices.iter().find(|choice| choice.rises == rises).unwrap();
            assert!(choice.sum >= goal.sum && choice.effort <= most && !shown.contains(&rises));
            assert!(place == 0 || is_needed(&case, choice, goal.sum, &choices));
            beyond += usize::from(choice.effort > plans[0].effort.hundredths());
            shown.push(rises);
        }
        let will_do = |choice: &&Choice| {
            choice.sum >= goal.sum && choice.effort <= most && is_needed(&case, choice, goal.sum, &choices)
        };
        let all = choices.iter().filter(will_do).filter(|choice| choice.rises != shown[0]).count() + 1;
        assert_eq!(plans.len(), all.min(MOST_PLANS), "{case:?}");
    }
    assert!(beyond > 100, "{beyond}");
}
