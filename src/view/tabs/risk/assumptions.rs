//! What is supposed about the assessors, and changing it.

use std::rc::Rc;

use spbe_index::{IndicatorId, Instrument};
use spbe_workspace::{Action, RiskSettings, Setting, SettingsEdit};
use yew::prelude::*;

use crate::app::context::Page;

/// The suppositions as they are kept, and where changed ones go.
#[derive(Clone, PartialEq)]
pub(super) struct AssumptionEditor {
    pub(super) page: Page,
    pub(super) instrument: Rc<Instrument>,
    pub(super) risk: Rc<RiskSettings>,
}

impl AssumptionEditor {
    /// Other suppositions about the assessors, as a step that can be undone.
    pub(super) fn send(&self, risk: &RiskSettings) {
        self.note(Setting::Assessors, None, risk);
    }

    /// Another certainty of a claim, or other evidence for it.
    pub(super) fn claim(&self, id: IndicatorId, risk: &RiskSettings) {
        self.note(Setting::Claim, Some(id), risk);
    }

    fn note(&self, setting: Setting, indicator: Option<IndicatorId>, risk: &RiskSettings) {
        let text = risk.write(&self.instrument).into();
        self.page.dispatch.send(Action::EditSettings(SettingsEdit {
            setting,
            indicator,
            text,
            coalesces: false,
        }));
    }

    /// Changes the suppositions when an event comes.
    pub(super) fn on<E: 'static>(
        &self,
        change: impl Fn(&E, RiskSettings) -> Option<RiskSettings> + 'static,
    ) -> Callback<E> {
        let assumptions = self.clone();
        Callback::from(move |event: E| {
            if let Some(changed) = change(&event, (*assumptions.risk).clone()) {
                assumptions.send(&changed);
            }
        })
    }
}
