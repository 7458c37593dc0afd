//! The cohort of an instrument: its members, and the services that they share.
//!
//! The first load holds texts and works nothing out; what they say (`kept`) and what can be done with it ([`edits`]) comes
//! with the tab.

pub mod edits;
mod kept;
mod members;

use std::rc::Rc;

use spbe_index::{IndicatorId, Value};

pub use self::members::Members;
use super::SettingsEdit;

/// Everything that the planner sets about a cohort, put together for the tab. Cheap to clone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CohortSettings {
    /// Who is in it.
    pub members: Members,
    /// The shared services, in the order of the list.
    pub services: Rc<[Service]>,
    /// The band that members are to reach, by its position; `None` is the one that the page suggests.
    pub goal: Option<usize>,
    /// Whether the members are the built-in example.
    pub is_example: bool,
    /// The member whose values are in the simulator.
    pub visiting: Option<u32>,
}

/// A shared service: which indicators it lifts, how far, and for whom.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Service {
    /// What the planner calls it; empty for the name of the ready-made one, or a number.
    pub name: Rc<str>,
    /// Which ready-made service it began as; empty for none.
    pub ready: Rc<str>,
    /// Why it is shared, in the planner's words; empty for those of the ready-made one.
    pub note: Rc<str>,
    /// The level that the next indicator is lifted to; `None` is the one that the page suggests.
    pub level: Option<Value>,
    /// What it lifts, in the instrument's order.
    pub lifts: Rc<[(IndicatorId, Value)]>,
    /// The members that do not share it, by position, ascending.
    pub excluded: Rc<[u32]>,
    /// Whether it lies in the list without being counted.
    pub is_off: bool,
}

/// A changed cohort.
#[derive(Clone, Debug, PartialEq)]
pub struct CohortEdit {
    /// What was changed, and the settings as they are now.
    pub note: SettingsEdit,
    /// Who is in it now.
    pub members: Members,
    /// The member whose values are in the simulator, by its place.
    pub visiting: Option<u32>,
}
