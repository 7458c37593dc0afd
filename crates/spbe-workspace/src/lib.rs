//! What the page knows and how it changes: no html, no browser, tested natively.

pub mod action;
pub mod cohort;
pub mod derive;
pub mod history;
pub mod import;
pub mod levels;
pub mod marks;
pub mod model;
pub mod opened;
pub mod peer_selection;
pub mod plan;
pub mod reduce;
pub mod report;
pub mod risk;
pub mod scenarios;
pub mod settings;
pub mod sharing;
pub mod stage;
pub mod stored;
pub mod tab_settings;
pub mod ui;
pub mod workspace;

use std::rc::Rc;

pub use action::Action;
pub use cohort::{CohortEdit, CohortSettings, Members, Service};
pub use derive::{Derived, derive, derive_values};
pub use history::{Change, History};
pub use marks::Marks;
pub use model::{Agency, Baseline, Editing, Model, Origin, Scenario, Shelved};
pub use peer_selection::{PeerGroup, PeerSelection};
pub use plan::PlanSettings;
pub use reduce::reduce;
pub use report::ReportSettings;
pub use risk::{RiskSettings, RiskTarget, ShiftSource, ShiftTable};
pub use settings::{Settings, Theme};
pub use stored::StoredError;
pub use tab_settings::{Setting, SettingsEdit, SettingsTab, TabSettings};
pub use ui::{Filter, Notice, Pointed, Search, Tab, UiAction, UiState};
pub use workspace::{InstrumentRegistry, OwnInstrument, Workspace};

/// Everything that the root component holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Store {
    /// The data, with every step that led to it.
    pub history: History,
    /// How the page is shown.
    pub settings: Settings,
    /// Whether the data is the built-in example that nobody has touched or chosen yet.
    pub is_example: bool,
    /// What is on the screen beside the data.
    pub ui: UiState,
    /// The data under the other instruments that were worked with.
    pub others: Vec<Workspace>,
    /// The user's own instruments.
    pub own: Rc<[OwnInstrument]>,
    /// Where the program's own instruments are found.
    pub registry: InstrumentRegistry,
    /// The store from before an instrument of the user's own was removed, until something else changes.
    pub before_removal: Option<Rc<Store>>,
}

impl Store {
    /// A store with this data under one instrument.
    pub fn new(history: History, is_example: bool) -> Self {
        Self {
            history,
            settings: Settings::default(),
            is_example,
            ui: UiState::default(),
            others: Vec::new(),
            own: Rc::default(),
            registry: InstrumentRegistry::default(),
            before_removal: None,
        }
    }

    /// The data as it is now.
    pub fn model(&self) -> &Model {
        self.history.present()
    }
}
