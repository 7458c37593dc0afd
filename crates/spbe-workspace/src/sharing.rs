//! The data as a link carries it, and the data that a link leads to.

use std::rc::Rc;

use spbe_index::plan::Target;
use spbe_index::published::{self, Published};
use spbe_index::share::{Shared, SharedBaseline};
use spbe_index::{IndicatorId, Instrument};

use super::opened;
use super::plan::Goal;
use super::{Agency, Marks, Model, Origin, PlanSettings, Scenario, SettingsTab};

/// What a link to the scenario being worked on carries. A baseline that nobody has touched since it was reconstructed
/// from a published result goes without its values.
pub fn shared(model: &Model) -> Shared {
    let is_published = published_baseline(&model.instrument, &model.agency.name, model.agency.year)
        .is_some_and(|published| published.baseline == model.baseline);
    let baseline = if is_published {
        SharedBaseline::Published
    } else {
        SharedBaseline::Values {
            values: (*model.baseline.values).clone(),
            estimated: model.baseline.estimated.iter().collect(),
            standing: model.baseline.standing,
            claimed: model.baseline.claimed.iter().collect(),
        }
    };
    Shared {
        agency: model.agency.name.to_string(),
        kind: model.agency.kind,
        year: model.agency.year,
        baseline,
        name: model.scenario.name.to_string(),
        scenario: (*model.scenario.values).clone(),
        locks: model.scenario.locks.iter().collect(),
        target: target(model),
    }
}

/// The index or band that the plan was given to reach. A budget is no place to reach, and "the next band" is what everybody
/// aims at without being told.
fn target(model: &Model) -> Option<Target> {
    let plan = PlanSettings::read(&model.instrument, model.tab_settings.of(SettingsTab::Plan));
    match plan.goal {
        Goal::Band(position) => {
            model.instrument.bands().nth(usize::from(position)).map(|(id, _)| Target::Band(id))
        }
        Goal::Index(index) => index_target(&model.instrument, index),
        Goal::NextBand | Goal::Budget(_) => None,
    }
}

/// `None` off the scale.
fn index_target(instrument: &Instrument, ten_thousandths: u32) -> Option<Target> {
    let written = format!("{}.{:04}", ten_thousandths / 10_000, ten_thousandths % 10_000);
    Target::parse(instrument, &written).ok()
}

/// The same target as a goal of the plan.
fn goal(target: Target) -> Goal {
    match target {
        Target::Band(id) => Goal::Band(u16::try_from(id.position()).unwrap_or(u16::MAX)),
        Target::Index(score) => {
            let digits = score.rounded(4).to_string().replace('.', "");
            digits.parse().map_or(Goal::NextBand, Goal::Index)
        }
    }
}

/// The data that a link leads to; `None` where it builds on a published result that is not here. What was set for the plan
/// of the same agency, as `present` has it, stays, but for the target of the link.
pub fn model(instrument: &Rc<Instrument>, shared: &Shared, present: &Model) -> Option<Model> {
    let mut model = match &shared.baseline {
        SharedBaseline::Published => published_baseline(instrument, &shared.agency, shared.year)?,
        SharedBaseline::Values { values, estimated, standing, claimed } => {
            let marks = |ids: &[IndicatorId]| ids.iter().fold(Marks::default(), |marks, id| marks.with(*id));
            let (instrument, estimated) = (Rc::clone(instrument), marks(estimated));
            let mut model = Model::new(instrument, agency(shared), values.clone(), estimated);
            (model.baseline.standing, model.baseline.claimed) = (*standing, marks(claimed));
            model
        }
    };
    model.scenario = scenario(shared);
    model.saved = model.scenario.clone();
    if let Some(target) = shared.target {
        let is_same = present.agency.name == model.agency.name && present.instrument == *instrument;
        let kept = if is_same { &**present.tab_settings.of(SettingsTab::Plan) } else { "" };
        let plan = PlanSettings { goal: goal(target), ..PlanSettings::read(instrument, kept) };
        model.tab_settings = model.tab_settings.with(SettingsTab::Plan, plan.write(instrument).into());
    }
    Some(model)
}

/// The scenario of a link, as the first of its data.
pub fn scenario(shared: &Shared) -> Scenario {
    Scenario {
        number: 1,
        name: shared.name.as_str().into(),
        values: Rc::new(shared.scenario.clone()),
        locks: shared.locks.iter().fold(Marks::default(), |marks, id| marks.with(*id)),
    }
}

fn agency(shared: &Shared) -> Agency {
    let known = Published::results().named(&shared.agency);
    Agency {
        name: shared.agency.as_str().into(),
        kind: shared.kind.or_else(|| known.map(published::Agency::kind)),
        province: known.and_then(published::Agency::province).map(Rc::from),
        year: shared.year,
        origin: Origin::Link,
    }
}

fn published_baseline(instrument: &Rc<Instrument>, agency: &str, year: Option<u16>) -> Option<Model> {
    let agency = Published::results().named(agency)?;
    opened::published(instrument, agency, agency.full_result(year?)?)
}
