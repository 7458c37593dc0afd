//! What the page knows and how it changes: no html, no browser, tested natively.

pub mod action;
pub mod derive;
pub mod history;
pub mod marks;
pub mod model;
pub mod opened;
pub mod reduce;
pub mod screen;
pub mod settings;
pub mod stored;

pub use action::Action;
pub use derive::{Derived, derive};
pub use history::{Change, History};
pub use marks::Marks;
pub use model::{Agency, Baseline, Editing, Model, Origin, Scenario};
pub use reduce::reduce;
pub use screen::{Filter, Look, Notice, Pointed, Screen, Search, Tab};
pub use settings::{Settings, Theme};
pub use stored::StoredError;

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
    pub screen: Screen,
}

impl Store {
    /// The data as it is now.
    pub fn model(&self) -> &Model {
        self.history.present()
    }
}
