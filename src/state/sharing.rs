//! The data as a link carries it, and the data that a link leads to.

use std::rc::Rc;

use spbe_index::Instrument;
use spbe_index::published::{self, Published};
use spbe_index::share::{Shared, SharedBaseline};

use super::opened;
use super::{Agency, Marks, Model, Origin, Scenario};

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
        target: None,
    }
}

/// The data that a link leads to; `None` where it builds on a published result that is not here.
pub fn model(instrument: &Rc<Instrument>, shared: &Shared) -> Option<Model> {
    let mut model = match &shared.baseline {
        SharedBaseline::Published => published_baseline(instrument, &shared.agency, shared.year)?,
        SharedBaseline::Values { values, estimated } => {
            let estimated = estimated.iter().fold(Marks::default(), |marks, id| marks.with(*id));
            Model::new(Rc::clone(instrument), agency(shared), values.clone(), estimated)
        }
    };
    model.scenario = scenario(shared);
    model.saved = model.scenario.clone();
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
    opened::published(instrument, agency, agency.result(year?)?)
}
