//! How long the whole frontier takes, what it is against an integer-programming solver that finds one point of it, and how it grows.
//!
//! Each bench of a size takes several problems in turn: efforts, values and with them the shape of the frontier are drawn at random.

#![allow(clippy::panic, reason = "a bench may stop at the first surprise, in its helpers too")]

#[path = "../tests/engine/drawn.rs"]
mod drawn;

use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion};
use microlp::{ComparisonOp, OptimizationDirection, Variable};
use spbe_index::plan::{Calendar, Problem};
use spbe_index::{Constraints, Effort, Efforts, Instrument, Score, Values, assess};

const DRAWN: u64 = 8;

/// Numbers that are the same in every run (`xorshift`).
struct Numbers(u64);

impl Numbers {
    fn up_to(&mut self, most: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        u32::try_from(self.0 % (u64::from(most) + 1)).unwrap_or(0)
    }
}

/// What an agency asks.
struct Case<'instrument> {
    instrument: &'instrument Instrument,
    values: Values,
    efforts: Efforts,
}

impl<'instrument> Case<'instrument> {
    /// Efforts from 0.01 to 100; values anywhere on the scale, or all at its bottom, where there is most to choose from.
    fn drawn(instrument: &'instrument Instrument, seed: u64, is_at_the_bottom: bool) -> Self {
        let mut numbers = Numbers(seed * 0x9E37_79B9 + 1);
        let scale = instrument.scale();
        let span = u32::from((scale.max().hundredths() - scale.min().hundredths()) / scale.step());
        let mut efforts = Efforts::one_each(instrument);
        let mut items = Vec::new();
        for (id, _) in instrument.indicators() {
            let step = if is_at_the_bottom { 0 } else { u16::try_from(numbers.up_to(span)).unwrap_or(0) };
            items.push(scale.value(scale.min().hundredths() + step * scale.step()));
            for level in efforts.levels() {
                efforts = efforts.with(id, level, Effort::from_hundredths(1 + numbers.up_to(9999)));
            }
        }
        let values = Values::new(instrument, items).unwrap_or_else(|_| Values::empty(instrument));
        Self { instrument, values, efforts }
    }

    fn problem(&self) -> Problem {
        let constraints = Constraints::none(self.instrument);
        Problem::new(self.instrument, &self.values, &constraints, &self.efforts)
            .unwrap_or_else(|faults| panic!("{faults:?}"))
    }

    /// Half of what is missing to the top.
    fn target(&self) -> Score {
        let hundredths =
            assess(self.instrument, &self.values).index().rounded(2).to_string().replace('.', "");
        Score::from_hundredths(hundredths.parse::<u32>().unwrap_or(0).midpoint(500))
    }

    /// The same question as an integer programme: one binary variable for each final level, one level an indicator.
    fn programme(&self) -> (microlp::Problem, Vec<(Variable, u64)>) {
        let mut programme = microlp::Problem::new(OptimizationDirection::Minimize);
        let (mut gains, mut efforts, mut sum) = (Vec::new(), Vec::new(), 0.0);
        for (id, indicator) in self.instrument.indicators() {
            let from = self.values.get(id).unwrap_or(self.instrument.scale().min());
            let (mut effort, mut ways) = (0, Vec::new());
            sum += f64::from(indicator.weight() * u32::from(from.hundredths()));
            for level in self.instrument.scale().levels().filter(|level| *level > from) {
                let step = self.efforts.get(id, level.whole().unwrap_or(0));
                effort += step.map_or(0, Effort::hundredths);
                let variable = programme.add_binary_var(f64::from(u32::try_from(effort).unwrap_or(u32::MAX)));
                let gain = indicator.weight() * u32::from(level.hundredths() - from.hundredths());
                gains.push((variable, f64::from(gain)));
                ways.push((variable, 1.0));
                efforts.push((variable, effort));
            }
            programme.add_constraint(ways.as_slice(), ComparisonOp::Le, 1.0);
        }
        let needed = self.target().to_f64() * f64::from(self.instrument.total_weight()) * 100.0 - sum;
        programme.add_constraint(gains.as_slice(), ComparisonOp::Ge, needed.ceil());
        (programme, efforts)
    }
}

fn solved(programme: &microlp::Problem, efforts: &[(Variable, u64)]) -> Option<u64> {
    let solution = programme.solve().ok()?.into_solution().ok()?;
    let taken = efforts.iter().filter(|(variable, _)| solution.var_value(*variable) > 0.5);
    Some(taken.map(|(_, effort)| effort).sum())
}

fn cases(instrument: &Instrument, is_at_the_bottom: bool) -> Vec<Case<'_>> {
    (1..=DRAWN).map(|seed| Case::drawn(instrument, seed, is_at_the_bottom)).collect()
}

fn frontier(criterion: &mut Criterion) {
    let pemdi = include_str!("../../../data/instruments/permenpanrb-8-2026.json");
    let pemdi = Instrument::from_json(pemdi).unwrap_or_else(|faults| panic!("{faults:?}"));
    let mut group = criterion.benchmark_group("whole frontier");
    for (name, instrument) in [("59/2020", Instrument::permenpanrb_59_2020()), ("8/2026", &pemdi)] {
        for (from, is_at_the_bottom) in [("all at the bottom", true), ("anywhere", false)] {
            let problems: Vec<_> = cases(instrument, is_at_the_bottom).iter().map(Case::problem).collect();
            let mut next = problems.iter().cycle();
            group.bench_function(BenchmarkId::new(name, from), |bencher| {
                bencher.iter(|| next.next().map(|problem| black_box(problem).frontier().gains()));
            });
        }
    }
    group.finish();
}

/// One point, the same one: the whole frontier and the plan from it, against the solver alone.
fn against_a_solver(criterion: &mut Criterion) {
    let cases = cases(Instrument::permenpanrb_59_2020(), false);
    let mut group = criterion.benchmark_group("one target of 59/2020");
    group.sample_size(10).measurement_time(Duration::from_secs(8));
    let mut next = cases.iter().cycle();
    group.bench_function("frontier and plan", |bencher| {
        bencher.iter(|| {
            next.next().map(|case| case.problem().frontier().plan(black_box(case.target())).is_ok())
        });
    });
    let programmes: Vec<_> = cases.iter().map(Case::programme).collect();
    for (case, (programme, efforts)) in cases.iter().zip(&programmes) {
        let plan = case.problem().frontier().plan(case.target()).ok();
        assert_eq!(plan.map(|plan| plan.effort.hundredths()), solved(programme, efforts));
    }
    let mut next = programmes.iter().cycle();
    group.bench_function("integer programme (microlp)", |bencher| {
        bencher.iter(|| next.next().and_then(|(programme, efforts)| solved(black_box(programme), efforts)));
    });
    group.finish();
}

fn growth(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("growth");
    group.sample_size(20);
    for count in [47, 100, 200, 500] {
        // About as many gains in all, however many indicators share them; then more of both.
        for (name, heaviest) in [("8 000 gains", 4000 / count), ("170 gains an indicator", 84)] {
            let mut numbers = Numbers(u64::from(count));
            let weights: Vec<_> = (0..count).map(|_| u64::from(1 + numbers.up_to(heaviest))).collect();
            let instrument = drawn::instrument(&weights, (1, 5, "1"));
            let problems: Vec<_> = cases(&instrument, true).iter().map(Case::problem).collect();
            let mut next = problems.iter().cycle();
            group.bench_function(BenchmarkId::new(name, count), |bencher| {
                bencher.iter(|| next.next().map(|problem| black_box(problem).frontier().gains()));
            });
            if let Some(frontier) = problems.first().map(Problem::frontier) {
                println!("{count} indicators: {} gains, {} bytes", frontier.gains(), frontier.bytes());
            }
        }
    }
    group.finish();
}

fn more(criterion: &mut Criterion) {
    let cases = cases(Instrument::permenpanrb_59_2020(), false);
    let budgets = vec![Effort::from_hundredths(60_000); 5];
    let Ok(calendar) = Calendar::new(budgets, 1) else { return };
    let mut next = cases.iter().cycle();
    criterion.bench_function("five plans within a tenth", |bencher| {
        bencher.iter(|| {
            let case = next.next()?;
            let frontier = case.problem().frontier();
            let margin = frontier.least_effort(case.target()).map_or(0, Effort::hundredths) / 10;
            Some(
                frontier
                    .alternatives(case.target(), Effort::from_hundredths(u32::try_from(margin).ok()?))
                    .len(),
            )
        });
    });
    let mut next = cases.iter().cycle();
    criterion.bench_function("a joint roadmap over five years", |bencher| {
        bencher.iter(|| {
            let case = next.next()?;
            Some(case.problem().roadmap(case.instrument, case.target(), &calendar).years.len())
        });
    });
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    frontier(&mut criterion);
    against_a_solver(&mut criterion);
    growth(&mut criterion);
    more(&mut criterion);
    criterion.final_summary();
}
