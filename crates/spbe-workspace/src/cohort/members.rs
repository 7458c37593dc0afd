//! The members of a cohort, as a table that is read when somebody looks.

use std::cell::OnceCell;
use std::rc::Rc;

use spbe_index::Cohort;

/// The members of a cohort as the browser keeps them: a table in the wide format. It is read when somebody looks.
#[derive(Clone, Debug, Default)]
pub struct Members(pub(super) Option<Rc<Kept>>);

#[derive(Debug)]
pub(super) struct Kept {
    pub(super) count: usize,
    /// The table; `None` where it is too large to be kept.
    pub(super) text: Option<Rc<str>>,
    pub(super) cohort: OnceCell<Rc<Cohort>>,
}

impl Kept {
    fn is_lost(&self) -> bool {
        self.text.is_none() && self.cohort.get().is_none()
    }
}

impl Members {
    /// Members whose table was kept.
    pub fn kept(count: usize, text: Rc<str>) -> Self {
        Self::new(count, Some(text), OnceCell::new())
    }

    /// So many members whose table was not kept.
    pub fn lost(count: usize) -> Self {
        Self::new(count, None, OnceCell::new())
    }

    pub(super) fn new(count: usize, text: Option<Rc<str>>, cohort: OnceCell<Rc<Cohort>>) -> Self {
        Self((count > 0).then(|| Rc::new(Kept { count, text, cohort })))
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.as_ref().map_or(0, |kept| kept.count)
    }

    /// The table, unless it is too large to be kept, or there are no members.
    pub fn text(&self) -> Option<&Rc<str>> {
        self.0.as_ref()?.text.as_ref()
    }

    /// Whether the browser keeps them for the next visit.
    pub fn is_kept(&self) -> bool {
        self.0.as_ref().is_none_or(|kept| kept.text.is_some())
    }

    /// Whether they were too large to be kept, and this is a later visit.
    pub fn is_lost(&self) -> bool {
        self.0.as_ref().is_some_and(|kept| kept.is_lost())
    }

    /// The same members, to be read afresh.
    #[must_use]
    pub fn unread(&self) -> Self {
        Self::new(self.count(), self.text().cloned(), OnceCell::new())
    }
}

/// The same members, or the same table of members.
impl PartialEq for Members {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (None, None) => true,
            (Some(one), Some(other)) => {
                let is_same_text = one.text.is_some() && one.text == other.text;
                let are_lost = one.is_lost() && other.is_lost() && one.count == other.count;
                Rc::ptr_eq(one, other) || is_same_text || are_lost
            }
            _ => false,
        }
    }
}
