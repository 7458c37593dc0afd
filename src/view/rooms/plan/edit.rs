//! Changing the settings of the plan.

use std::rc::Rc;

use spbe_index::Instrument;

use crate::app::context::Page;
use crate::state::plan::{Goal, Years};
use crate::state::{Action, NoteEdit, PlanSettings, Setting};

/// Sends what the planner sets: the settings as they are, and where changed ones go.
#[derive(Clone, PartialEq)]
pub(super) struct Editor {
    pub(super) page: Page,
    pub(super) instrument: Rc<Instrument>,
    pub(super) settings: Rc<PlanSettings>,
}

impl Editor {
    /// Other settings, as a step that can be undone. `goes_on`: it belongs to the step before.
    pub(super) fn send(&self, setting: Setting, settings: PlanSettings, goes_on: bool) {
        let text = settings.write(&self.instrument).into();
        self.page.dispatch.send(Action::Note(NoteEdit { setting, indicator: None, text, goes_on }));
    }

    pub(super) fn goal(&self, goal: Goal, goes_on: bool) {
        self.send(Setting::Goal, PlanSettings { goal, ..(*self.settings).clone() }, goes_on);
    }

    pub(super) fn years(&self, years: Years, goes_on: bool) {
        self.send(Setting::Years, PlanSettings { years, ..(*self.settings).clone() }, goes_on);
    }
}
