//! Problems to plan for, drawn at random but the same in every run, and every choice that they have.

use std::cmp::Reverse;

use spbe_index::plan::{Limit, Unreachable};
use spbe_index::{
    Constraints, Effort, Efforts, IndicatorId, Instrument, Plan, Problem, Score, Value, Values, assess,
};

use crate::drawn;
use crate::support::{Numbers, spbe};

/// What an agency asks: everything that a problem is made of.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) instrument: Instrument,
    pub(crate) values: Values,
    pub(crate) constraints: Constraints,
    pub(crate) efforts: Efforts,
}

impl Numbers {
    pub(crate) fn up_to(&mut self, most: u32) -> u32 {
        u32::try_from(self.below(u128::from(most) + 1)).unwrap()
    }
}

impl Case {
    /// A small case on whole levels or hundredths; one effort in six is nothing, one limit in three is one.
    pub(crate) fn small(numbers: &mut Numbers) -> Self {
        let count = 1 + numbers.up_to(4);
        let weights: Vec<_> = (0..count).map(|_| u64::from(1 + numbers.up_to(6))).collect();
        let scale = [(1, 4, "1"), (0, 3, "1"), (1, 5, "0.01")][numbers.up_to(2) as usize];
        let instrument = drawn::instrument(&weights, scale);
        Self::drawn(instrument, numbers)
    }

    /// Values, limits and efforts for an instrument.
    pub(crate) fn drawn(instrument: Instrument, numbers: &mut Numbers) -> Self {
        let items = instrument.indicators().map(|_| any_value(&instrument, numbers)).collect();
        let values = Values::new(&instrument, items).unwrap();
        let mut case = Self {
            constraints: Constraints::none(&instrument),
            efforts: any_efforts(&instrument, numbers),
            instrument,
            values,
        };
        for id in case.ids() {
            let limit = case.any_limit(id, numbers);
            case.constraints = case.constraints.with(id, limit);
        }
        case
    }

    fn any_limit(&self, id: IndicatorId, numbers: &mut Numbers) -> Limit {
        let (present, max) = (self.present(id), self.instrument.scale().max());
        match numbers.up_to(8) {
            0 => Limit { locked: true, ..Limit::default() },
            1 => Limit { rise: Some(u8::try_from(numbers.up_to(2)).unwrap()), ..Limit::default() },
            2 => {
                let higher = u32::from(max.hundredths() - present.hundredths())
                    / u32::from(self.instrument.scale().step());
                let up = u16::try_from(numbers.up_to(higher)).unwrap() * self.instrument.scale().step();
                let ceiling = self.instrument.scale().value(present.hundredths() + up);
                Limit { ceiling, rise: Some(2), ..Limit::default() }
            }
            _ => Limit::default(),
        }
    }

    /// The first indicator of every instrument.
    pub(crate) fn first() -> IndicatorId {
        spbe().indicators().next().unwrap().0
    }

    pub(crate) fn ids(&self) -> Vec<IndicatorId> {
        self.instrument.indicators().map(|(id, _)| id).collect()
    }

    pub(crate) fn present(&self, id: IndicatorId) -> Value {
        self.values.get(id).unwrap_or(self.instrument.scale().min())
    }

    pub(crate) fn problem(&self) -> Problem {
        Problem::new(&self.instrument, &self.values, &self.constraints, &self.efforts).unwrap()
    }

    pub(crate) fn plan(&self, target: Score) -> Result<Plan, Unreachable> {
        self.problem().frontier().plan(target)
    }

    /// Where the steps of an indicator end and what they take, from the words of the rule and nothing else: one hundredth after the other.
    pub(crate) fn ladder(&self, id: IndicatorId) -> Vec<(u16, u64)> {
        let limit = self.constraints.get(id);
        let top = limit.ceiling.unwrap_or(self.instrument.scale().max()).hundredths();
        let mut ladder = Vec::new();
        for hundredths in self.present(id).hundredths() + 1..=top {
            let is_end = hundredths % 100 == 0 || hundredths == top;
            if is_end && !limit.locked && ladder.len() < limit.rise.map_or(9, usize::from) {
                let level = u8::try_from(hundredths.div_ceil(100)).unwrap();
                ladder.push((hundredths, self.efforts.get(id, level).unwrap().hundredths()));
            }
        }
        ladder
    }

    /// Every choice that there is: so many steps for each indicator.
    pub(crate) fn choices(&self) -> Vec<Choice> {
        let start = Choice { rises: Vec::new(), sum: 0, effort: 0 };
        self.instrument.indicators().fold(vec![start], |choices, (id, indicator)| {
            let ladder = self.ladder(id);
            let weight = u64::from(indicator.weight());
            let grown = choices.iter().flat_map(|choice| {
                (0..=ladder.len()).map(|steps| {
                    let end =
                        steps.checked_sub(1).map_or(self.present(id).hundredths(), |last| ladder[last].0);
                    Choice {
                        rises: [choice.rises.as_slice(), &[steps]].concat(),
                        sum: choice.sum + weight * u64::from(end),
                        effort: choice.effort + ladder[..steps].iter().map(|(_, effort)| effort).sum::<u64>(),
                    }
                })
            });
            grown.collect()
        })
    }

    /// How many steps of each indicator a plan takes.
    pub(crate) fn rises(&self, plan: &Plan) -> Vec<usize> {
        self.ids().iter().map(|id| plan.steps.iter().filter(|step| step.indicator == *id).count()).collect()
    }

    /// The index after a choice, as the assessment has it.
    pub(crate) fn index(&self, choice: &Choice) -> Score {
        let mut values = self.values.clone();
        for (id, steps) in self.ids().into_iter().zip(&choice.rises) {
            if let Some(last) = steps.checked_sub(1) {
                values = values.with(id, self.instrument.scale().value(self.ladder(id)[last].0));
            }
        }
        assess(&self.instrument, &values).index()
    }
}

/// So many steps for each indicator, the weighted sum that they lead to, and what they take.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Choice {
    pub(crate) rises: Vec<usize>,
    pub(crate) sum: u64,
    pub(crate) effort: u64,
}

impl Choice {
    /// What is compared of two choices that both will do: effort, then raised indicators, then the earlier
    /// indicator raised further.
    pub(crate) fn rank(&self) -> (u64, usize, Reverse<Vec<usize>>) {
        (self.effort, self.rises.iter().filter(|rise| **rise > 0).count(), Reverse(self.rises.clone()))
    }
}

fn any_value(instrument: &Instrument, numbers: &mut Numbers) -> Option<Value> {
    let scale = instrument.scale();
    let steps = u32::from((scale.max().hundredths() - scale.min().hundredths()) / scale.step());
    let step = u16::try_from(numbers.up_to(steps)).unwrap();
    (numbers.up_to(9) > 0).then(|| scale.value(scale.min().hundredths() + step * scale.step()).unwrap())
}

pub(crate) fn any_efforts(instrument: &Instrument, numbers: &mut Numbers) -> Efforts {
    let mut efforts = Efforts::one_each(instrument);
    for (id, _) in instrument.indicators() {
        for level in efforts.levels() {
            let effort = if numbers.up_to(5) == 0 { 0 } else { 1 + numbers.up_to(8) };
            efforts = efforts.with(id, level, Effort::from_hundredths(effort * 50));
        }
    }
    efforts
}
