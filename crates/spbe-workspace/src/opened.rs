//! The data that each way to begin leads to.

use std::rc::Rc;

use spbe_index::published::{self, AgencyKind, PublishedResult, starting_values};
use spbe_index::table::Row;
use spbe_index::{Instrument, Values};

use super::levels::recognized;
use super::{Agency, Editing, Marks, Model, Origin};

/// The published result that the page shows before any data is chosen.
struct Example {
    name: &'static str,
    kind: AgencyKind,
    province: Option<&'static str>,
    year: u16,
    /// What [`published`] makes of it: a level for each indicator.
    levels: &'static [u8],
}

/// Worked out when the page is built (`build.rs`): the first load carries no other published result.
const EXAMPLE: Example = include!(concat!(env!("OUT_DIR"), "/example.rs"));

/// The data that the page shows before any is chosen; where these are not the instrument's indicators, nothing is
/// answered.
pub fn example(instrument: &Rc<Instrument>) -> Model {
    let agency = Agency {
        name: EXAMPLE.name.into(),
        kind: Some(EXAMPLE.kind),
        province: EXAMPLE.province.map(Rc::from),
        year: Some(EXAMPLE.year),
        origin: Origin::Published,
    };
    let levels = EXAMPLE.levels.iter().map(|level| instrument.scale().level(*level)).collect();
    match Values::new(instrument, levels) {
        Ok(values) => Model::new(Rc::clone(instrument), agency, values, Marks::all(instrument)),
        Err(_) => unanswered(instrument, &agency),
    }
}

/// A published result, with levels that reproduce it; `None` where the instrument is not the one of the result.
pub fn published(
    instrument: &Rc<Instrument>,
    agency: &published::Agency,
    result: &PublishedResult,
) -> Option<Model> {
    let starting = starting_values(instrument, agency.kind(), result)?;
    let agency = Agency {
        name: agency.name().into(),
        kind: Some(agency.kind()),
        province: agency.province().map(Rc::from),
        year: Some(result.year()),
        origin: Origin::Published,
    };
    Some(Model::new(Rc::clone(instrument), agency, starting.values().clone(), Marks::all(instrument)))
}

/// A row of a table.
pub fn row(instrument: &Rc<Instrument>, row: &Row) -> Model {
    let agency = Agency {
        name: row.agency.as_str().into(),
        kind: row.kind.as_deref().and_then(|kind| AgencyKind::from_code(&kind.to_ascii_lowercase())),
        province: row.province.as_deref().map(Rc::from),
        year: row.year,
        origin: Origin::Table,
    };
    let estimated = if row.is_estimated { Marks::all(instrument) } else { Marks::default() };
    Model::new(Rc::clone(instrument), recognized(agency), row.values.clone(), estimated)
}

/// A pasted list.
pub fn pasted(instrument: &Rc<Instrument>, name: &str, values: Values) -> Model {
    Model::new(Rc::clone(instrument), named(name, Origin::Pasted), values, Marks::default())
}

/// Every indicator at the lowest level.
pub fn lowest(instrument: &Rc<Instrument>, name: &str) -> Model {
    let values = Values::filled(instrument, instrument.scale().min());
    Model::new(Rc::clone(instrument), named(name, Origin::Lowest), values, Marks::default())
}

/// The same agency under another instrument, where nothing is answered yet. The level buttons fill in the baseline first.
pub fn unanswered(instrument: &Rc<Instrument>, agency: &Agency) -> Model {
    let agency = Agency { year: None, origin: Origin::Unanswered, ..agency.clone() };
    let values = Values::empty(instrument);
    Model {
        editing: Editing::Baseline,
        ..Model::new(Rc::clone(instrument), agency, values, Marks::default())
    }
}

/// An agency by the name that the planner gives it; a published name brings its type and province along.
fn named(name: &str, origin: Origin) -> Agency {
    recognized(Agency { name: name.trim().into(), kind: None, province: None, year: None, origin })
}
