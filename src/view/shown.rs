//! The figures on the screen: of the data, or of a level that is only pointed at.

use spbe_index::{Assessment, IndicatorId, Value};

use crate::state::{Derived, Model};

/// What the result pane and the hint show.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The level that the pointer or the focus is on.
    pub pointed: Option<(IndicatorId, Value)>,
    /// Whether the figures are those of the pointed-at level and not of the data.
    pub is_preview: bool,
    /// The data behind the figures.
    pub model: Model,
    /// The figures.
    pub derived: Derived,
}

impl Shown {
    /// The result in large type.
    pub fn result(&self) -> &Assessment {
        self.derived.edited(self.model.editing)
    }
}
