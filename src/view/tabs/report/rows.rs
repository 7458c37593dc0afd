//! Every indicator with what is proposed for it: what the list of steps and the annex are drawn from.

use std::rc::Rc;

use spbe_index::plan::{Roadmap, Step};
use spbe_index::{Difference, Effort, IndicatorId, Value};
use spbe_workspace::{Model, PlanSettings};

use crate::view::tabs::plan::proposal::Proposal;

/// An indicator of the paper.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    pub(super) id: IndicatorId,
    pub(super) from: Option<Value>,
    pub(super) to: Option<Value>,
    /// What it adds to the index, or takes from it.
    pub(super) gain: Difference,
    /// What its steps take; none where there are none.
    pub(super) effort: Option<Effort>,
    /// The years, counted from one, of its first and its last step, where the steps are spread over years.
    pub(super) years: Option<(usize, usize)>,
    /// Who is in charge; empty where nobody is named.
    pub(super) owner: Rc<str>,
}

impl Row {
    pub(super) fn is_changed(&self) -> bool {
        self.from != self.to
    }
}

/// Every indicator in the instrument's order; the scenario of `model` has the values of the proposal.
pub(super) fn rows(model: &Model, plan: &PlanSettings, proposal: Option<&Proposal>) -> Vec<Row> {
    let (instrument, bottom) = (&model.instrument, model.instrument.scale().min());
    let steps = proposal.map_or(&[][..], |proposal| &proposal.plan.steps);
    let roadmap = proposal.and_then(|proposal| proposal.roadmap.as_ref());
    let row = |(id, indicator): (IndicatorId, &spbe_index::Indicator)| {
        let own: Vec<&Step> = steps.iter().filter(|step| step.indicator == id).collect();
        let (from, to) = (model.baseline.values.get(id), model.scenario.values.get(id));
        Row {
            id,
            from,
            to,
            gain: instrument.worth(indicator, from.unwrap_or(bottom), to.unwrap_or(bottom)),
            effort: own.first().map(|_| own.iter().map(|step| step.effort).sum()),
            years: roadmap.and_then(|roadmap| years(roadmap, id)),
            owner: plan.owner(id).into(),
        }
    };
    instrument.indicators().map(row).collect()
}

fn years(roadmap: &Roadmap, id: IndicatorId) -> Option<(usize, usize)> {
    let years = (1..).zip(&roadmap.years);
    let has_it = |steps: &[Step]| steps.iter().any(|step| step.indicator == id);
    let own: Vec<usize> = years.filter(|(_, year)| has_it(&year.steps)).map(|(place, _)| place).collect();
    Some((*own.first()?, *own.last()?))
}

#[cfg(test)]
mod tests {
    use spbe_index::{Instrument, assess};

    use super::*;
    use crate::view::tabs::plan::proposal::Ask;
    use spbe_workspace::opened::example;
    use spbe_workspace::plan::Years;

    #[test]
    fn what_the_rows_add_is_what_the_proposal_adds() {
        let model = example(&Rc::new(Instrument::permenpanrb_59_2020().clone()));
        let years = Years { count: 3, rise: 3, ..Years::default() };
        let settings = PlanSettings { years, ..PlanSettings::default() };
        let proposal = Ask::of(&model, &settings).proposal().unwrap();
        let mut proposed = model.clone();
        proposed.scenario.values = Rc::clone(&proposal.values);
        let rows = rows(&proposed, &settings, Some(&proposal));
        let gain = rows.iter().map(|row| row.gain).reduce(Difference::plus).unwrap();
        let before = assess(&model.instrument, &model.baseline.values).index();
        assert_eq!(gain.exact_size(), proposal.plan.index.since(before).exact_size());
        let effort: Effort = rows.iter().filter_map(|row| row.effort).sum();
        assert_eq!(effort, proposal.plan.effort);
        let placed = rows.iter().filter(|row| row.years.is_some()).count();
        assert!(placed > 0 && rows.iter().all(|row| row.years.is_none() || row.is_changed()));
    }
}
