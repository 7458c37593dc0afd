//! The figures on the screen: of the data, or of a level that is only pointed at.

use std::rc::Rc;

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
    pub derived: Rc<Derived>,
}

impl Shown {
    /// The result in large type.
    pub fn result(&self) -> &Assessment {
        self.derived.edited(self.model.editing)
    }
}

/// What has been told of the figures so far, a moment behind them: two equal ones are the same in memory, because comparing
/// all they hold would cost a press as much as some of what is drawn from them.
#[derive(Clone)]
pub struct Told {
    /// The figures on the screen.
    pub shown: Rc<Shown>,
    /// The figures of the data, also where a level is only pointed at or older data is replayed.
    pub data: Rc<Derived>,
}

impl PartialEq for Told {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.shown, &other.shown) && Rc::ptr_eq(&self.data, &other.data)
    }
}

impl Told {
    /// Whether there is nothing new to tell after `other`.
    pub fn reads_as(&self, other: &Self) -> bool {
        let (one, shown) = (&self.shown, &other.shown);
        one.is_preview == shown.is_preview
            && one.derived == shown.derived
            && self.data == other.data
            && one.model == shown.model
    }
}
