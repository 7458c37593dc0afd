//! Several measures at once.

use std::ops::Range;

use super::column::lift;
use super::{Cohort, Measure, MemberId};

/// The codes that indicators are lifted to.
type Targets = Vec<(usize, u16)>;

/// Measures made ready for a cohort. Of several levels for one indicator the highest counts, so their order does not
/// matter.
pub(super) struct Stack {
    measures: Vec<Measure>,
    /// For a member that shares every measure.
    targets: Targets,
    /// Those that do not, ascending.
    exceptions: Vec<MemberId>,
}

impl Stack {
    pub(super) fn new(cohort: &Cohort, measures: Vec<Measure>) -> Self {
        let mut exceptions = Vec::new();
        for measure in &measures {
            exceptions.extend_from_slice(measure.excluded());
        }
        let mut exceptions = crate::sorted(exceptions);
        exceptions.dedup();
        let targets = targets(cohort, measures.iter());
        Self { measures, targets, exceptions }
    }

    /// Adds to the totals of `range`, which are those before, what the measures are worth.
    pub(super) fn add(&self, cohort: &Cohort, range: Range<usize>, totals: &mut [u64]) {
        let own = self.own_totals(cohort, &range, totals);
        for (indicator, to) in &self.targets {
            let weight = cohort.rule.weight_of_step(*indicator);
            if let Some(column) = cohort.columns.get(*indicator) {
                column.add_lift(range.clone(), *to, weight, totals);
            }
        }
        for (place, total) in own {
            if let Some(lifted) = totals.get_mut(place) {
                *lifted = total;
            }
        }
    }

    /// How many cells of the cohort's table it touches.
    pub(super) fn cells(&self, cohort: &Cohort) -> usize {
        self.targets.len() * cohort.len()
    }

    /// The totals of the exceptions in `range`, each with its place there, from the totals before.
    fn own_totals(&self, cohort: &Cohort, range: &Range<usize>, totals: &[u64]) -> Vec<(usize, u64)> {
        let first = self.exceptions.partition_point(|member| member.position() < range.start);
        let mut own = Vec::new();
        for member in self.exceptions.iter().skip(first) {
            let place = member.position() - range.start;
            let Some(before) = totals.get(place) else { break };
            let shared = self.measures.iter().filter(|measure| !measure.is_excluded(*member));
            own.push((place, before + gain(cohort, *member, &targets(cohort, shared))));
        }
        own
    }
}

fn gain(cohort: &Cohort, member: MemberId, targets: &Targets) -> u64 {
    let mut gain = 0;
    for (indicator, to) in targets {
        gain += cohort.rule.weight_of_step(*indicator) * lift(cohort.code(member, *indicator), *to);
    }
    gain
}

/// The highest code for each indicator, in the instrument's order.
fn targets<'a>(cohort: &Cohort, measures: impl Iterator<Item = &'a Measure>) -> Targets {
    let mut codes = vec![0; cohort.columns.len()];
    for lift in measures.flat_map(Measure::lifts) {
        let code = cohort.rule.code(Some(lift.to)).unwrap_or(0);
        if let Some(highest) = codes.get_mut(lift.indicator.position()) {
            *highest = code.max(*highest);
        }
    }
    let mut targets = Vec::new();
    for (indicator, code) in codes.into_iter().enumerate() {
        if code > 0 {
            targets.push((indicator, code));
        }
    }
    targets
}
