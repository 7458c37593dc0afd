//! The cohort as it is when something long has ended, and not as it was when that began.

use std::cell::RefCell;
use std::rc::Rc;

use spbe_index::{Cohort, Instrument};
use spbe_workspace::{Action, CohortEdit, CohortSettings, Setting, SettingsEdit};

use crate::app::context::Dispatch;

/// The latest settings, and where changes go. The same one for the life of the tab.
#[derive(Clone)]
pub(super) struct Current {
    latest: Rc<RefCell<Latest>>,
    dispatch: Dispatch,
}

struct Latest {
    settings: Rc<CohortSettings>,
    instrument: Rc<Instrument>,
}

impl Current {
    pub(super) fn new(
        settings: &Rc<CohortSettings>,
        instrument: &Rc<Instrument>,
        dispatch: &Dispatch,
    ) -> Self {
        let latest = Latest { settings: Rc::clone(settings), instrument: Rc::clone(instrument) };
        Self { latest: Rc::new(RefCell::new(latest)), dispatch: dispatch.clone() }
    }

    /// Follows the page.
    pub(super) fn follow(&self, settings: &Rc<CohortSettings>, instrument: &Rc<Instrument>) {
        *self.latest.borrow_mut() =
            Latest { settings: Rc::clone(settings), instrument: Rc::clone(instrument) };
    }

    pub(super) fn settings(&self) -> Rc<CohortSettings> {
        Rc::clone(&self.latest.borrow().settings)
    }

    pub(super) fn instrument(&self) -> Rc<Instrument> {
        Rc::clone(&self.latest.borrow().instrument)
    }

    /// Takes members that have arrived; false where they are of another instrument than the page has now.
    pub(super) fn take(&self, cohort: Cohort, adds: bool) -> bool {
        let (settings, instrument) = (self.settings(), self.instrument());
        let fits = cohort.instrument() == instrument.id();
        if fits {
            let adds = adds && settings.members.count() > 0 && !settings.members.is_lost();
            let changed = if adds {
                settings.with_more(&cohort, &instrument)
            } else {
                settings.with_members(cohort, &instrument)
            };
            self.set_members(changed);
        }
        fits
    }

    /// Changes who is in the cohort.
    pub(super) fn set_members(&self, changed: CohortSettings) {
        self.send(Setting::Members, changed);
    }

    /// Changes what it shares or is to reach.
    pub(super) fn set_services(&self, changed: CohortSettings) {
        self.send(Setting::Services, changed);
    }

    fn send(&self, setting: Setting, changed: CohortSettings) {
        let text = changed.write(&self.instrument()).into();
        let note = SettingsEdit { setting, indicator: None, text, coalesces: false };
        let CohortSettings { members, visiting, .. } = changed;
        self.dispatch.send(Action::SetCohort(Box::new(CohortEdit { note, members, visiting })));
    }
}
