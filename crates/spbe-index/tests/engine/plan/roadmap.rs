//! Roadmaps against every roadmap that there is, on problems small enough for that.

use std::collections::BTreeSet;

use spbe_index::plan::{Calendar, Proof, Roadmap};
use spbe_index::{Effort, Score, Target, Values, assess};

use super::cases::{Case, Choice};
use crate::support::{Numbers, spbe};

struct Years {
    budgets: Vec<u64>,
    rise: usize,
}

impl Years {
    fn any(numbers: &mut Numbers) -> Self {
        let budgets = (0..=numbers.up_to(2)).map(|_| 50 * u64::from(numbers.up_to(20))).collect();
        Self { budgets, rise: 1 + numbers.up_to(1) as usize }
    }

    fn calendar(&self) -> Calendar {
        let budgets =
            self.budgets.iter().map(|budget| Effort::from_hundredths(u32::try_from(*budget).unwrap()));
        Calendar::new(budgets.collect(), u8::try_from(self.rise).unwrap()).unwrap()
    }

    /// For each year the choices that agencies can stand at when it ends.
    fn every_way<'choices>(&self, choices: &'choices [Choice]) -> Vec<Vec<&'choices Choice>> {
        let mut standing = vec![&choices[0]];
        let mut years = Vec::new();
        for budget in &self.budgets {
            let follows =
                |choice: &&Choice| standing.iter().any(|before| self.can_follow(before, choice, *budget));
            standing = choices.iter().filter(follows).collect();
            years.push(standing.clone());
        }
        years
    }

    fn can_follow(&self, before: &Choice, after: &Choice, budget: u64) -> bool {
        let mut rises = before.rises.iter().zip(&after.rises);
        rises.all(|(before, after)| before <= after && after - before <= self.rise)
            && after.effort - before.effort <= budget
    }

    /// The choice at the end, once each year has been seen to keep to its budget, its rise and its sums.
    fn walked<'choices>(
        &self,
        case: &Case,
        roadmap: &Roadmap,
        choices: &'choices [Choice],
    ) -> &'choices Choice {
        assert_eq!(roadmap.years.len(), self.budgets.len());
        let (mut standing, mut values) = (&choices[0], case.values.clone());
        for (year, budget) in roadmap.years.iter().zip(&self.budgets) {
            let mut rises = standing.rises.clone();
            for step in &year.steps {
                rises[step.indicator.position()] += 1;
                values = values.with(step.indicator, Some(step.to));
            }
            let next = choices.iter().find(|choice| choice.rises == rises).unwrap();
            assert!(self.can_follow(standing, next, *budget));
            assert_eq!(year.effort.hundredths(), next.effort - standing.effort);
            let assessment = assess(&case.instrument, &values);
            assert_eq!((year.index, year.band), (assessment.index(), assessment.band()));
            standing = next;
        }
        standing
    }
}

fn drawn(seed: u64) -> (Case, Years, Vec<Choice>, Numbers) {
    let mut numbers = Numbers(seed);
    let mut case = Case::small(&mut numbers);
    while case.choices().len() > 200 {
        case = Case::small(&mut numbers);
    }
    let (years, choices) = (Years::any(&mut numbers), case.choices());
    (case, years, choices, numbers)
}

#[test]
fn a_joint_roadmap_is_feasible_and_as_good_as_its_proof_says() {
    let (mut proven, mut optimal, mut all) = (0, 0, 0);
    for seed in 0..1500 {
        let (case, years, choices, mut numbers) = drawn(seed);
        let goal = &choices[numbers.up_to(u32::try_from(choices.len()).unwrap() - 1) as usize];
        let roadmap = case.problem().roadmap(&case.instrument, case.index(goal), &years.calendar());
        let end = years.walked(&case, &roadmap, &choices);
        let ways = years.every_way(&choices);
        for (year, ways) in roadmap.years.iter().zip(&ways) {
            assert!(ways.iter().all(|choice| case.index(choice) <= year.bound));
        }
        let ends = ways.last().unwrap();
        let (gap_is_zero, is_optimal) = match roadmap.proof {
            Proof::Reached { gap } => {
                assert!(end.sum >= goal.sum);
                let least =
                    ends.iter().filter(|choice| choice.sum >= goal.sum).map(|choice| choice.effort).min();
                assert!(end.effort - gap.hundredths() <= least.unwrap());
                (gap == Effort::ZERO, least == Some(end.effort))
            }
            Proof::Short { gap } => {
                assert!(end.sum < goal.sum);
                let most = ends.iter().map(|choice| choice.sum).max().unwrap();
                assert_eq!(roadmap.years.last().unwrap().bound.since(case.index(end)), gap);
                (gap.is_zero(), most == end.sum)
            }
        };
        assert!(!gap_is_zero || is_optimal, "a gap of zero is a proof");
        (proven, optimal, all) =
            (proven + usize::from(gap_is_zero), optimal + usize::from(is_optimal), all + 1);
    }
    // Most are optimal and most of those are proven to be; that both are not all is why there is a bound.
    assert!(optimal * 100 >= all * 95 && proven * 100 >= all * 80, "{optimal} {proven} of {all}");
}

#[test]
fn a_roadmap_of_a_plan_has_all_of_its_steps_once() {
    let mut complete = 0;
    let mut possible = 0;
    for seed in 0..1500 {
        let (case, years, choices, mut numbers) = drawn(seed);
        let goal = &choices[numbers.up_to(u32::try_from(choices.len()).unwrap() - 1) as usize];
        let plan = case.plan(case.index(goal)).unwrap();
        let roadmap = case.problem().roadmap_of(&case.instrument, &plan, &years.calendar());
        let end = years.walked(&case, &roadmap, &choices);
        let key = |step: &spbe_index::plan::Step| (step.indicator, step.from, step.to);
        let placed = roadmap.years.iter().flat_map(|year| &year.steps).chain(&roadmap.left).map(key);
        assert_eq!(placed.clone().count(), plan.steps.len());
        assert_eq!(placed.collect::<BTreeSet<_>>(), plan.steps.iter().map(key).collect());
        assert_eq!(matches!(roadmap.proof, Proof::Reached { .. }), roadmap.left.is_empty());
        assert_eq!(end.rises == case.rises(&plan), roadmap.left.is_empty());
        let ways = years.every_way(&choices);
        let can_be_done = ways.last().unwrap().iter().any(|choice| choice.rises == case.rises(&plan));
        complete += usize::from(roadmap.left.is_empty());
        possible += usize::from(can_be_done);
    }
    assert!(complete * 100 >= possible * 95, "{complete} of {possible}");
}

#[test]
fn with_a_step_a_year_what_rises_furthest_begins_at_once() {
    let two = spbe().scale().level(2).unwrap();
    let mut case = Case {
        instrument: spbe().clone(),
        values: Values::filled(spbe(), two),
        constraints: spbe_index::Constraints::none(spbe()),
        efforts: spbe_index::Efforts::one_each(spbe()),
    };
    case.values = case.values.with(Case::first(), spbe().scale().level(1));
    let calendar = Calendar::new(vec![Effort::from_hundredths(5000); 4], 1).unwrap();
    let top = Target::parse(spbe(), "5").unwrap().score(spbe());
    let roadmap = case.problem().roadmap(spbe(), top, &calendar);
    let shown: Vec<_> =
        roadmap.years.iter().map(|year| format!("{} {}", year.effort, year.index.exact())).collect();
    assert_eq!(shown, ["47 2.987", "47 3.987", "47 4.987", "1 5.00"]);
    assert_eq!(roadmap.proof, Proof::Reached { gap: Effort::ZERO });
    assert_eq!(roadmap.years[3].index, Score::from_hundredths(500));
}
