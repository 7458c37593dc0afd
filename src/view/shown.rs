//! The figures on the screen: of the data, or of a level that is only pointed at.

use std::rc::Rc;

use spbe_index::{Assessment, IndicatorId, Value};
use spbe_workspace::{Derived, Model};

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

/// The figures that the deferred views show, two frames behind the current ones. Two are equal when they are the same in
/// memory: comparing their contents would cost a press as much as drawing some of these views.
#[derive(Clone)]
pub struct DeferredFigures {
    /// The figures on the screen.
    pub shown: Rc<Shown>,
    /// The figures of the data, also where a level is only pointed at or older data is replayed.
    pub data: Rc<Derived>,
}

impl PartialEq for DeferredFigures {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.shown, &other.shown) && Rc::ptr_eq(&self.data, &other.data)
    }
}

impl DeferredFigures {
    /// Whether `other` already shows the same.
    pub fn shows_same(&self, other: &Self) -> bool {
        let (one, shown) = (&self.shown, &other.shown);
        one.is_preview == shown.is_preview
            && one.derived == shown.derived
            && self.data == other.data
            && one.model == shown.model
    }
}
