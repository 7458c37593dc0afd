//! Roadmaps against every roadmap that there is, on problems small enough for that.

use std::collections::BTreeSet;

use spbe_index::plan::{Calendar, Limit, Proof, Roadmap, Step};
use spbe_index::{Effort, Score, Target, Values, assess};

use super::cases::{Case, Choice};
use super::solver::sum;
use crate::support::{Numbers, instruments, spbe};

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
    assert_eq!((proven, optimal), (all, all));
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
        let key = |step: &Step| (step.indicator, step.from, step.to);
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
    assert_eq!(complete, possible);
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

/// Only indicators 42 and 43 (3.00 % each) may rise, from 3 to 4, for 2 units and 1; the years have 2 and 1.
#[test]
fn the_dearer_step_goes_into_the_year_that_has_room_for_it() {
    let three = spbe().scale().level(3).unwrap();
    let [dear, cheap] = ["42", "43"].map(|number| spbe().indicator_numbered(number).unwrap());
    let limit = |id| Limit { locked: id != dear && id != cheap, rise: Some(1), ..Limit::default() };
    let case = Case {
        instrument: spbe().clone(),
        values: Values::filled(spbe(), three),
        constraints: spbe_index::Constraints::each(spbe(), &limit),
        efforts: spbe_index::Efforts::one_each(spbe()).with(dear, 4, Effort::from_hundredths(200)),
    };
    let calendar = Calendar::new(vec![Effort::from_hundredths(200), Effort::ONE], 1).unwrap();
    let target = Score::from_hundredths(306);
    let plan = case.plan(target).unwrap();
    let joint = case.problem().roadmap(spbe(), target, &calendar);
    for roadmap in [joint, case.problem().roadmap_of(spbe(), &plan, &calendar)] {
        let steps: Vec<Vec<_>> =
            roadmap.years.iter().map(|year| year.steps.iter().map(|step| step.indicator).collect()).collect();
        assert_eq!(steps, [[dear], [cheap]]);
        assert_eq!(roadmap.years[1].index, target);
        assert_eq!((roadmap.left.len(), roadmap.proof), (0, Proof::Reached { gap: Effort::ZERO }));
    }
}

/// For every sum of efforts in each year the highest gain, over all ways of every indicator one after the other.
struct EveryLoad {
    budgets: Vec<usize>,
    best: Vec<Option<u64>>,
}

impl EveryLoad {
    fn new(case: &Case, budgets: &[usize], rise: usize) -> Self {
        let cells = budgets.iter().map(|budget| budget + 1).product();
        let mut best = vec![None; cells];
        best[0] = Some(0);
        for (id, indicator) in case.instrument.indicators() {
            let before = best.clone();
            for (loads, end) in Self::ways(&case.ladder(id), budgets.len(), rise) {
                let gain = u64::from(indicator.weight())
                    * u64::from(end.unwrap_or(case.present(id).hundredths()) - case.present(id).hundredths());
                for (cell, start) in before.iter().enumerate() {
                    let Some(to) = start.and_then(|_| Self::moved(cell, &loads, budgets)) else { continue };
                    best[to] = best[to].max(start.map(|start| start + gain));
                }
            }
        }
        Self { budgets: budgets.to_vec(), best }
    }

    /// What a way of an indicator takes in each year, in whole units, and where it ends.
    fn ways(ladder: &[(u16, u64)], years: usize, rise: usize) -> Vec<(Vec<usize>, Option<u16>)> {
        let mut ways = vec![(Vec::new(), 0)];
        for _ in 0..years {
            let longer = |(loads, done): &(Vec<usize>, usize)| {
                let (loads, done) = (loads.clone(), *done);
                (0..=rise.min(ladder.len() - done))
                    .map(move |steps| {
                        let effort: u64 =
                            ladder[done..done + steps].iter().map(|(_, effort)| effort / 100).sum();
                        ([loads.as_slice(), &[usize::try_from(effort).unwrap()]].concat(), done + steps)
                    })
                    .collect::<Vec<_>>()
            };
            ways = ways.iter().flat_map(longer).collect();
        }
        ways.into_iter()
            .map(|(loads, done)| (loads, done.checked_sub(1).map(|last| ladder[last].0)))
            .collect()
    }

    /// The cell that is so much further, within the budgets.
    fn moved(mut cell: usize, loads: &[usize], budgets: &[usize]) -> Option<usize> {
        let (mut moved, mut size) = (0, 1);
        for (load, budget) in loads.iter().zip(budgets) {
            let sum = cell % (budget + 1) + load;
            if sum > *budget {
                return None;
            }
            (moved, cell, size) = (moved + sum * size, cell / (budget + 1), size * (budget + 1));
        }
        Some(moved)
    }

    /// The effort of a cell.
    fn effort(&self, mut cell: usize) -> usize {
        let mut sum = 0;
        for budget in &self.budgets {
            (sum, cell) = (sum + cell % (budget + 1), cell / (budget + 1));
        }
        sum
    }

    fn highest(&self) -> u64 {
        self.best.iter().copied().flatten().max().unwrap()
    }

    fn cheapest(&self, gain: u64) -> Option<usize> {
        let enough = self.best.iter().enumerate().filter(|(_, best)| **best >= Some(gain));
        enough.map(|(cell, _)| self.effort(cell)).min()
    }
}

/// Two and three years of the real instruments, with whole efforts so that every load of every year can be looked at.
#[test]
fn roadmaps_of_real_size_are_the_best_of_all() {
    let (mut reached, mut short) = ((0, 0), (0, 0));
    for seed in 0..30 {
        let mut numbers = Numbers(seed);
        let instrument = instruments()[numbers.up_to(2) as usize];
        let mut case = Case::drawn(instrument.clone(), &mut numbers);
        for id in case.ids() {
            for level in case.efforts.levels().collect::<Vec<_>>() {
                let effort = Effort::from_hundredths(100 * (2 + numbers.up_to(5)));
                case.efforts = case.efforts.with(id, level, effort);
            }
        }
        let (count, most) = if numbers.up_to(1) == 0 { (2, 30) } else { (3, 10) };
        let budgets: Vec<_> = (0..count).map(|_| 3 + numbers.up_to(most) as usize).collect();
        let rise = 1 + numbers.up_to(1) as usize;
        let all = EveryLoad::new(&case, &budgets, rise);
        let hundredths = |budget: &usize| Effort::from_hundredths(100 * u32::try_from(*budget).unwrap());
        let calendar =
            Calendar::new(budgets.iter().map(hundredths).collect(), u8::try_from(rise).unwrap()).unwrap();
        let problem = case.problem();
        let whole = u64::from(instrument.total_weight()) * 100;
        let present = sum(&case);
        for share in [70, 130] {
            let gain = all.highest() * share / 100;
            let index = (present + gain) * 10_000 / whole;
            let target = Target::parse(instrument, &format!("{}.{:04}", index / 10_000, index % 10_000));
            let Ok(target) = target.map(|target| target.score(instrument)) else { continue };
            let needed = (index * whole).div_ceil(10_000).saturating_sub(present);
            let roadmap = problem.roadmap(instrument, target, &calendar);
            let effort: u64 = roadmap.years.iter().map(|year| year.effort.hundredths()).sum();
            let gained = |step: &Step| {
                let weight = instrument.indicator(step.indicator).unwrap().weight();
                u64::from(weight) * u64::from(step.to.hundredths() - step.from.hundredths())
            };
            let end: u64 = roadmap.years.iter().flat_map(|year| &year.steps).map(gained).sum();
            if let Some(least) = all.cheapest(needed) {
                assert!(end >= needed);
                reached =
                    (reached.0 + usize::from(effort == 100 * u64::try_from(least).unwrap()), reached.1 + 1);
            } else {
                short = (short.0 + usize::from(end == all.highest()), short.1 + 1);
            }
            let is_proven = match roadmap.proof {
                Proof::Reached { gap } => gap == Effort::ZERO,
                Proof::Short { gap } => gap.is_zero(),
            };
            assert!(is_proven, "{seed} {share}");
        }
    }
    assert!(
        reached.0 == reached.1 && short.0 == short.1 && reached.1 > 20 && short.1 > 20,
        "{reached:?} {short:?}"
    );
}
