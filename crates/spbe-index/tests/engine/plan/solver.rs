//! The least effort on the real instruments, against an integer-programming solver.

use microlp::{ComparisonOp, OptimizationDirection, Problem};
use spbe_index::{Indicator, Score};

use super::cases::Case;
use crate::support::{Numbers, instruments};

/// One binary variable a step, each at most the one below it.
fn solved(case: &Case, needed: u64) -> Option<u64> {
    let mut problem = Problem::new(OptimizationDirection::Minimize);
    let mut gains = Vec::new();
    let mut efforts = Vec::new();
    for (id, indicator) in case.instrument.indicators() {
        let (mut below, mut from) = (None, case.present(id).hundredths());
        for (to, effort) in case.ladder(id) {
            let variable = problem.add_binary_var(f64::from(u32::try_from(effort).unwrap()));
            if let Some(below) = below {
                problem.add_constraint([(variable, 1.0), (below, -1.0)], ComparisonOp::Le, 0.0);
            }
            gains.push((variable, f64::from(indicator.weight() * u32::from(to - from))));
            efforts.push((variable, effort));
            (below, from) = (Some(variable), to);
        }
    }
    problem.add_constraint(gains.as_slice(), ComparisonOp::Ge, f64::from(u32::try_from(needed).unwrap()));
    let solution = problem.solve().ok()?.into_solution().ok()?;
    Some(
        efforts
            .iter()
            .filter(|(variable, _)| solution.var_value(*variable) > 0.5)
            .map(|(_, effort)| effort)
            .sum(),
    )
}

/// Σ weight · value, counting empty indicators at the floor.
pub(super) fn sum(case: &Case) -> u64 {
    let product = |(id, indicator): (_, &Indicator)| {
        u64::from(indicator.weight()) * u64::from(case.present(id).hundredths())
    };
    case.instrument.indicators().map(product).sum()
}

#[test]
fn a_solver_finds_no_less_effort() {
    let mut compared = 0;
    for instrument in instruments() {
        for seed in 0..6 {
            let case = Case::drawn(instrument.clone(), &mut Numbers(seed));
            for target in [280_u32, 350, 420] {
                let whole = u64::from(instrument.total_weight()) * 100;
                let needed = (whole * u64::from(target)).div_ceil(100).saturating_sub(sum(&case));
                let plan = case.plan(Score::from_hundredths(target)).ok();
                let effort = plan.map(|plan| plan.effort.hundredths());
                assert_eq!(effort, solved(&case, needed), "{} {seed} {target}", instrument.id());
                compared += usize::from(effort.is_some_and(|effort| effort > 0));
            }
        }
    }
    assert!(compared > 30, "{compared}");
}
