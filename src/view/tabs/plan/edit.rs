//! Changing the settings of the plan.

use std::rc::Rc;

use spbe_index::Instrument;
use spbe_workspace::plan::{Goal, Years};
use spbe_workspace::{Action, PlanSettings, Setting, SettingsEdit};

use crate::app::context::Page;

/// Sends what the planner sets: the settings as they are, and where changed ones go.
#[derive(Clone, PartialEq)]
pub(super) struct Editor {
    pub(super) page: Page,
    pub(super) instrument: Rc<Instrument>,
    pub(super) settings: Rc<PlanSettings>,
}

impl Editor {
    /// Other settings, as a step that can be undone. `coalesces`: it belongs to the step before.
    pub(super) fn send(&self, setting: Setting, settings: PlanSettings, coalesces: bool) {
        let text = settings.write(&self.instrument).into();
        self.page.dispatch.send(Action::EditSettings(SettingsEdit {
            setting,
            indicator: None,
            text,
            coalesces,
        }));
    }

    pub(super) fn goal(&self, goal: Goal, coalesces: bool) {
        self.send(Setting::Goal, PlanSettings { goal, ..(*self.settings).clone() }, coalesces);
    }

    pub(super) fn years(&self, years: Years, coalesces: bool) {
        self.send(Setting::Years, PlanSettings { years, ..(*self.settings).clone() }, coalesces);
    }
}
